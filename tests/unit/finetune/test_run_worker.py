"""What the worker of a run does when its training ends: again and smaller, or with a word about why."""

from __future__ import annotations

import argparse
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from engine.core.errors import ChildFailed
from tests.unit.finetune.recorded_runs import config
from training import run_worker
from training.run_events import Retried, RunFailed, RunFinished, Told
from training.run_store import OUT_OF_MEMORY, STOP, EventLog, Run, RunState, RunStore, events_of, read_state
from training.runs import Runs

KILLED = -9


def ends_with(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, codes: Sequence[int], kills: Sequence[int] = ()
) -> tuple[Run, int]:
    """A run whose training ends with these codes one after the other, while the system counts its kills."""
    vmstat = tmp_path / "vmstat"
    vmstat.write_text("nr_free_pages 12\noom_kill 3\n")
    left, counts = list(codes), list(kills)

    def train(*_given: object) -> int:
        if counts:
            vmstat.write_text(f"nr_free_pages 12\noom_kill {counts.pop(0)}\n")
        return left.pop(0)

    monkeypatch.setattr(run_worker, "_train", train)
    monkeypatch.setattr(run_worker, "_VMSTAT", vmstat, raising=False)
    run = RunStore(tmp_path / "runs").create(config())
    return run, run_worker._run(run.folder, run.config, argparse.Namespace())


def test_that_a_training_the_system_killed_for_memory_goes_on_smaller(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run, code = ends_with(monkeypatch, tmp_path, [KILLED, 1], [4])
    retried, failed = events_of(run)
    assert code == 1
    assert isinstance(retried, Retried)
    assert retried.batch_size < run.config.optim.batch_size
    assert "The system ended the training" in retried.reason
    assert isinstance(failed, RunFailed)


def test_that_a_training_a_person_killed_is_not_tried_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    run, code = ends_with(monkeypatch, tmp_path, [KILLED])
    assert code == 1
    assert [type(event) for event in events_of(run)] == [RunFailed]


def test_that_kills_are_none_where_the_system_does_not_count_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(run_worker, "_VMSTAT", tmp_path / "none")
    assert run_worker._memory_kills() == 0


def test_that_out_of_memory_in_one_of_several_processes_goes_on_smaller(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Their starter ends with 1 for whatever code theirs was."""
    run = RunStore(tmp_path / "runs").create(config())
    codes = [1, 1]

    def train(folder: Path, *_given: object) -> int:
        if len(codes) == 2:
            (folder / OUT_OF_MEMORY).touch()
        return codes.pop(0)

    monkeypatch.setattr(run_worker, "_train", train)
    assert run_worker._run(run.folder, run.config, argparse.Namespace()) == 1
    assert [type(event) for event in events_of(run)] == [Retried, RunFailed]


def test_that_a_second_worker_leaves_the_run_to_the_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    run = RunStore(tmp_path / "runs").create(config())
    arguments = ["run_worker", str(run.folder), "--bases", str(tmp_path), "--models", str(tmp_path)]
    monkeypatch.setattr(sys, "argv", arguments)
    monkeypatch.setattr(run_worker, "step_back", lambda: None)  # this process is that of the tests
    trained: list[object] = []

    def train(*given: object) -> int:
        trained.append(given)
        assert run_worker.main() == 0  # the second comes while the first is at work
        return 1

    monkeypatch.setattr(run_worker, "_train", train)
    assert run_worker.main() == 1
    assert len(trained) == 1
    assert [type(event) for event in events_of(run)] == [RunFailed]


def test_that_a_worker_that_dies_at_once_is_said_with_its_log(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("training.runs.WORKER", "training.no_such_worker")
    runs = Runs(tmp_path / "runs", tmp_path / "models")
    with pytest.raises(ChildFailed, match="ended before it began") as raised:
        runs.start(runs.create(config()))
    assert "No module named training.no_such_worker" in raised.value.user_message, "the cause"
    assert "log.txt" in raised.value.hint
    assert [run.state for run in runs.list()] == [RunState.NEW], "it is kept, and can be started"


def test_that_an_export_that_fails_is_told_and_the_run_is_finished(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Also when the exporter is killed and cannot say so itself."""
    run = RunStore(tmp_path / "runs").create(config(export={"kinds": ["adapter"]}))

    def train(folder: Path, *_given: object) -> int:
        EventLog(folder).write(RunFinished(step=1, seconds=1.0))
        return 0

    monkeypatch.setattr(run_worker, "_train", train)
    monkeypatch.setattr("training.exporter.EXPORTER", "training.no_such_exporter")
    options = argparse.Namespace(models=tmp_path, bases=tmp_path)
    assert run_worker._run(run.folder, run.config, options) == 0
    told = events_of(run)[-1]
    assert isinstance(told, Told)
    assert told.severity == "warning"
    assert read_state(run.folder).state is RunState.FINISHED


def test_that_a_run_stopped_while_it_exports_is_finished_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run = RunStore(tmp_path / "runs").create(config(export={"kinds": ["gguf"], "quantization": "Q2_K"}))

    def train(folder: Path, *_given: object) -> int:
        EventLog(folder).write(RunFinished(step=1, seconds=1.0))
        return 0

    monkeypatch.setattr(run_worker, "_train", train)
    monkeypatch.setattr("training.exporter.EXPORTER", "tests.unit.finetune.exporter_for_tests")
    stop = threading.Timer(1.0, (run.folder / STOP).touch)
    stop.start()
    began = time.monotonic()
    assert run_worker._run(run.folder, run.config, argparse.Namespace(models=tmp_path, bases=tmp_path)) == 0
    stop.join()
    assert time.monotonic() - began < 30
    told = events_of(run)[-1]
    assert isinstance(told, Told)
    assert "stopped" in told.text
    assert read_state(run.folder).state is RunState.FINISHED


def test_that_those_who_wait_stand_in_the_order_they_came(tmp_path: Path) -> None:
    store = RunStore(tmp_path / "runs")
    first, running, second = store.create(config("b")), store.create(config("c")), store.create(config("a"))
    for run, state in ((running, RunState.RUNNING), (first, RunState.QUEUED), (second, RunState.QUEUED)):
        run_worker.write_state(run.folder, state)
        time.sleep(0.01)
    assert run_worker._queue(tmp_path / "runs") == [first.folder, second.folder]
