"""Where a run is: the step, of how many, what is left; the same for a run of ten steps and of a hundred thousand."""

from __future__ import annotations

import math
from pathlib import Path

from tests.unit.finetune.recorded_runs import config
from training.run_events import Evaluated, PhaseStarted, RunStarted, Sample, SamplesShown, TrainStep, event_line
from training.run_progress import RunProgress, progress_of
from training.run_store import EVENTS, Run, RunStore

STARTED = RunStarted(
    steps=100_000, rows=1, validation_rows=0, tokens=1, trained_tokens=1, trainable=1, parameters=1, device="cpu",
    precision="16bit", batch_size=1, accumulation=1, max_tokens=16, packing=False,
)  # fmt: skip


def step(number: int) -> TrainStep:
    return TrainStep(
        step=number, epoch=0.5, loss=1.0, learning_rate=1e-4, grad_norm=1.0, tokens=1, tokens_s=1.0, memory_bytes=1,
        seconds_left=float(100_000 - number),
    )  # fmt: skip


def run_with(tmp_path: Path, lines: list[str]) -> Run:
    run = RunStore(tmp_path / "runs").create(config())
    (run.folder / EVENTS).write_text("".join(lines), encoding="utf-8")
    return run


def test_that_a_long_run_is_read_at_its_ends_only(tmp_path: Path) -> None:
    lines = [f"{event_line(event)}\n" for event in (STARTED, *map(step, range(1, 20_001)))]
    run = run_with(tmp_path, lines)
    assert (run.folder / EVENTS).stat().st_size > 2_000_000
    assert progress_of(run) == RunProgress(20_000, 100_000, 80_000.0)


def test_that_a_line_that_is_being_written_is_none(tmp_path: Path) -> None:
    half = event_line(step(8))
    run = run_with(tmp_path, [f"{event_line(STARTED)}\n", f"{event_line(step(7))}\n", half[: len(half) // 2]])
    assert progress_of(run).step == 7


def test_that_what_is_done_between_steps_is_said_and_forgotten_at_the_next(tmp_path: Path) -> None:
    nan = Evaluated(step=7, loss=math.nan, perplexity=math.nan)
    events = [STARTED, step(7), PhaseStarted(text="Evaluating"), nan]
    run = run_with(tmp_path, [f"{event_line(event)}\n" for event in events])
    assert progress_of(run) == RunProgress(7, 100_000, 99_993.0, "Evaluating")
    with (run.folder / EVENTS).open("a") as file:
        file.write(f"{event_line(step(8))}\n")
    assert progress_of(run).phase == ""


def test_that_long_samples_do_not_hide_the_step_before_them(tmp_path: Path) -> None:
    rows = tuple(Sample(row=number, loss=1.0, prompt="問" * 4_000, wanted="答" * 4_000) for number in range(10))
    events = [
        STARTED,
        step(7),
        Evaluated(step=7, loss=1.0, perplexity=2.0),
        SamplesShown(step=7, best=rows, worst=rows),
    ]
    run = run_with(tmp_path, [f"{event_line(event)}\n" for event in events])
    assert progress_of(run) == RunProgress(7, 100_000, 99_993.0)


def test_that_a_run_without_events_is_at_no_step(tmp_path: Path) -> None:
    assert progress_of(RunStore(tmp_path / "runs").create(config())) == RunProgress()
