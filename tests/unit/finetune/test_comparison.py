"""Recorded runs side by side: nothing counted twice, gaps where a number is none, settings that differ first."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.finetune.recorded_runs import (
    DIVERGED,
    GOOD,
    KILLED,
    OUT_OF_MEMORY,
    RESUMED,
    START,
    config,
    evaluated,
    recorded,
    started,
    step,
)
from training.comparison import compare, curve_of, differences, metrics_of, settings_of, story_of
from training.run_events import RunEvent, read_event


def test_that_a_good_run_has_every_step_and_measurement(tmp_path: Path) -> None:
    run = recorded(tmp_path, GOOD)
    curve, row = curve_of(run), metrics_of(run)
    assert [point.step for point in curve.points] == list(range(1, 9))
    assert [point.step for point in curve.validation] == [0, 4, 8]
    assert row.first is not None
    assert row.best is not None
    assert row.last is not None
    assert (row.first.loss, row.best.loss, row.last.loss) == (3.2, 2.4, 2.5)
    assert (row.best.step, row.best.bleu, row.last.chrf) == (4, 12.0, 31.0)
    assert (row.step, row.steps, row.seconds, row.tokens_s) == (8, 8, 27.0, 204.5)
    assert (row.memory_bytes, row.trainable, row.state) == (1_500_000_008, 4_884_480, "finished")


def test_that_a_run_that_went_on_smaller_counts_the_steps_of_the_last_try(tmp_path: Path) -> None:
    run = recorded(tmp_path, OUT_OF_MEMORY, "failed", message="The model needs more memory than there is.")
    row = metrics_of(run)
    assert [(point.step, point.loss) for point in curve_of(run).points] == [(1, 2.95)]
    assert (row.state, row.step, row.first) == ("failed", 1, None)
    assert row.message.startswith("The model needs more memory")


def test_that_a_killed_run_keeps_the_steps_before_the_cut_line(tmp_path: Path) -> None:
    run = recorded(tmp_path, KILLED, "running", cut='{"event": "train_step", "step": 6, "lo')
    assert run.state == "interrupted"
    assert [point.step for point in curve_of(run).points] == [1, 2, 3, 4, 5]
    assert metrics_of(run).step == 5


def test_that_a_resumed_run_has_each_step_once_and_no_pause(tmp_path: Path) -> None:
    run = recorded(tmp_path, RESUMED)
    curve = curve_of(run)
    assert [point.step for point in curve.points] == list(range(1, 9))
    assert [point.step for point in curve.validation] == [2, 8]
    assert metrics_of(run).seconds == pytest.approx(11 + 18)
    seconds = [point.seconds for point in curve.points]
    assert seconds == sorted(seconds)


def _told(event: str, time: float, /, **more: object) -> dict[str, object]:
    return {"event": event, "time": START + time, **more}


def test_that_a_pause_and_later_exports_are_no_working_time(tmp_path: Path) -> None:
    """In the order of the worker: what a start tells first comes before `run_started`, exports after the end."""
    events = [
        _told("phase", 0, text="Reading the data"), _told("notice", 1, text="A row is left out."), started(0, 3),
        _told("phase", 4, text="Training"), step(1, 6), step(2, 8),
        _told("checkpoint_saved", 9, step=2, folder="checkpoint-2"), _told("run_stopped", 10, step=2),
        _told("phase", 5_000, text="Turning it into safetensors"), _told("notice", 5_001, text="It is slow."),
        started(2, 5_010), _told("phase", 5_011, text="Training"), step(3, 5_012), evaluated(3, 5_014, 2.0),
        _told("run_finished", 5_015, step=3, seconds=5.0),
        _told("phase", 9_000, text="Exporting"),
        _told("exported", 9_100, kind="adapter", path="/models/a", size_bytes=1),
    ]  # fmt: skip
    assert metrics_of(recorded(tmp_path, events)).seconds == pytest.approx(7 + 5)


def test_that_a_loss_that_is_no_number_is_a_gap(tmp_path: Path) -> None:
    run = recorded(tmp_path, DIVERGED, "failed")
    curve, row = curve_of(run), metrics_of(run)
    assert [(point.step, point.loss) for point in curve.points] == [(1, 2.9), (2, 2.8), (3, None)]
    assert curve.points[1].grad_norm is None
    assert [point.loss for point in curve.validation] == [None]
    assert (row.loss, row.best) == (2.8, None)


def test_that_a_run_without_events_can_be_compared(tmp_path: Path) -> None:
    found = compare([recorded(tmp_path, [], "new"), recorded(tmp_path, GOOD, name="other")])
    assert found.metrics[0].tokens_s is None
    assert found.curves[0].points == ()
    assert len(found.curves) == len(found.metrics) == 2


def test_that_settings_that_differ_come_first_with_their_titles(tmp_path: Path) -> None:
    first = recorded(tmp_path, GOOD, name="one")
    second = recorded(tmp_path, GOOD, name="two", lora={"rank": 8, "dora": True}, optim={"learning_rate": 1e-4})
    settings = compare([first, second]).settings
    assert [(each.key, each.values) for each in settings[:4]] == [
        ("lora.rank", ("16", "8")),
        ("lora.dora", ("no", "yes")),
        ("optim.learning_rate", ("0", "0.0001")),
        ("version", ("1", "1")),
    ]
    assert settings[0].title == "Rank"
    assert "name" not in {each.key for each in settings}
    assert not any(each.differs for each in settings[3:])


def test_that_differences_are_only_what_is_not_the_same() -> None:
    assert differences(config("one"), config("two")) == ()
    found = differences(config(), config(data={"train": ["/data/more.jsonl"]}, evaluation={"reward_model": "/r"}))
    assert [(each.key, each.values) for each in found] == [
        ("data.train", ("/data/rows.jsonl", "/data/more.jsonl")),
        ("evaluation.reward_model", ("", "/r")),
    ]


def test_that_no_runs_compare_to_nothing() -> None:
    assert settings_of([]) == ()
    assert compare([]).metrics == ()


def _read(event: dict[str, object]) -> RunEvent:
    import json

    found = read_event(json.dumps(event))
    assert found is not None
    return found


@given(st.lists(st.integers(1, 20), min_size=1, max_size=6), st.data())
def test_that_kills_and_resumes_leave_every_step_once_in_order(reached: list[int], data: st.DataObject) -> None:
    events, at, time = [], 0, 0.0
    for more in reached:
        at = data.draw(st.integers(0, at))
        events.append(_read(started(at, time, 200)))
        for _ in range(more):
            at, time = at + 1, time + 1
            events.append(_read(step(at, time)))
            if at % 3 == 0:
                events.append(_read(evaluated(at, time, 2.0)))
        time += 100
    story = story_of(events)
    assert [point.step for point in story.points] == list(range(1, at + 1))
    assert [point.step for point in story.validation] == list(range(3, at + 1, 3))
    assert story.seconds <= sum(reached)
