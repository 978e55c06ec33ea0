"""Steps, measurements, packing and smaller sizes of a run; checkpoints that are whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.training_kit import changed
from training.config import DataSpec, TrainConfig, parse_config, with_values
from training.finetune import checkpoints
from training.finetune.run_plan import Fit, fit_of, packs, schedule_of, write_fit

CONFIG = TrainConfig(name="plan", base=Path("/base"), data=DataSpec(train=(Path("/data.jsonl"),)))
FIT = Fit(batch_size=8, accumulation=2, max_tokens=256, gradient_checkpointing=False)


@pytest.mark.parametrize(
    ("rows", "processes", "an_epoch", "steps"), [(160, 1, 10, 30), (161, 1, 11, 33), (160, 2, 5, 15), (3, 1, 1, 3)]
)
def test_that_the_last_smaller_batch_counts_as_a_step(rows: int, processes: int, an_epoch: int, steps: int) -> None:
    found = schedule_of(CONFIG, FIT, rows, processes)
    assert (found.steps_an_epoch, found.steps) == (an_epoch, steps)


def test_that_a_number_of_steps_goes_before_epochs() -> None:
    assert schedule_of(changed(CONFIG, "optim", max_steps=7), FIT, 1000).steps == 7


def test_that_it_gets_smaller_until_nothing_is_left_and_keeps_the_examples_a_step() -> None:
    fit: Fit | None = FIT
    seen = []
    while fit is not None:
        seen.append(fit)
        fit = fit.smaller()
    assert [one.batch_size for one in seen] == [8, 4, 2, 1, 1, 1, 1]
    assert all(one.batch_size * one.accumulation == 16 for one in seen)
    assert [one.max_tokens for one in seen][-3:] == [256, 128, 64]
    assert seen[-1].gradient_checkpointing


def test_that_a_run_goes_on_with_the_sizes_it_was_made_smaller_to(tmp_path: Path) -> None:
    assert fit_of(tmp_path, CONFIG).batch_size == CONFIG.optim.batch_size
    write_fit(tmp_path, FIT)
    assert fit_of(tmp_path, CONFIG) == FIT


def test_that_rows_are_packed_only_where_it_helps() -> None:
    fit = Fit(batch_size=2, accumulation=1, max_tokens=1024, gradient_checkpointing=False)
    assert packs(CONFIG, fit, 10_000, 1_000_000, on_gpu=True)
    assert not packs(CONFIG, fit, 10_000, 1_000_000, on_gpu=False)
    assert not packs(CONFIG, fit, 100, 10_000, on_gpu=True), "three steps an epoch are too few"
    assert not packs(CONFIG, fit, 10_000, 9_000_000, on_gpu=True), "rows are full already"
    assert packs(changed(CONFIG, "text", packing="on"), fit, 10, 100, on_gpu=False)


def test_that_only_whole_checkpoints_count_and_old_ones_go(tmp_path: Path) -> None:
    for step in (2, 10, 9):
        (tmp_path / f"checkpoint-{step}").mkdir()
        checkpoints.finish(tmp_path / f"checkpoint-{step}", keep=2)
    (tmp_path / "checkpoint-11").mkdir()
    (tmp_path / "checkpoint-x").mkdir()
    found = checkpoints.newest(tmp_path)
    assert found is not None
    assert checkpoints.step_of(found) == 10
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoint-10", "checkpoint-9", "checkpoint-x"]


def test_that_values_are_changed_by_their_names() -> None:
    found = with_values(CONFIG, ["optim.epochs=2", "export.kinds=[gguf, adapter]", "name=other"])
    assert (found.optim.epochs, found.export.kinds, found.name) == (2.0, ("gguf", "adapter"), "other")


@pytest.mark.parametrize(("value", "meant"), [("off", "off"), ("on", "on"), ("auto", "auto"), ("'on'", "on")])
@pytest.mark.parametrize("key", ["text.packing", "lora.rslora", "device.gradient_checkpointing"])
def test_that_on_and_off_need_no_quotes(key: str, value: str, meant: str) -> None:
    section, name = key.split(".")
    assert getattr(getattr(with_values(CONFIG, [f"{key}={value}"]), section), name) == meant
    written = f"name: plan\nbase: /base\ndata: {{train: [/data.jsonl]}}\n{section}:\n  {name}: {value}\n"
    assert getattr(getattr(parse_config(written, "run.yaml"), section), name) == meant


@pytest.mark.parametrize(
    ("batch", "accumulation", "sizes"), [(5, 1, [1]), (6, 1, [3, 1]), (5, 2, [2, 1]), (7, 3, [3, 1])]
)
def test_that_odd_batches_get_smaller_with_the_same_examples_a_step(
    batch: int, accumulation: int, sizes: list[int]
) -> None:
    fit: Fit | None = Fit(batch_size=batch, accumulation=accumulation, max_tokens=64, gradient_checkpointing=True)
    seen: list[Fit] = []
    while fit is not None and (fit := fit.smaller()) is not None:
        seen.append(fit)
    assert [one.batch_size for one in seen] == sizes
    assert all(one.batch_size * one.accumulation == batch * accumulation for one in seen)
