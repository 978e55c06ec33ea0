"""What `Runs.export` tells while its process works: each step as it comes, then the result or the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.errors import Cancelled, ChildFailed
from engine.core.jobs import CancelToken
from tests.unit.finetune.recorded_runs import config
from training.run_events import PhaseStarted
from training.run_store import EventLog, Run, RunState, write_state
from training.runs import Runs


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    monkeypatch.setattr("training.exporter.EXPORTER", "tests.unit.finetune.exporter_for_tests")
    return Runs(tmp_path / "runs", tmp_path / "models")


def finished(runs: Runs) -> Run:
    run = runs.create(config())
    EventLog(run.folder).write(PhaseStarted(text="Of an earlier export"))
    write_state(run.folder, RunState.FINISHED)
    return runs.get(run.id)


def test_that_steps_are_told_while_it_works(runs: Runs) -> None:
    told: list[PhaseStarted] = []
    made = runs.export(finished(runs), ["merged"], "auto", CancelToken(), told.append)
    assert [(step.text, step.done, step.of) for step in told] == [
        ("Writing the weights", 0, 120), ("Writing the weights", 60, 120),
    ]  # fmt: skip
    assert [one.path for one in made] == ["/models/mine"]


def test_that_the_reason_of_a_failure_comes_after_its_steps(runs: Runs) -> None:
    told: list[PhaseStarted] = []
    with pytest.raises(ChildFailed, match="The disk is full"):
        runs.export(finished(runs), ["merged"], "F32", CancelToken(), told.append)
    assert len(told) == 2


def test_that_a_stop_in_the_middle_of_a_step_ends_it(runs: Runs) -> None:
    token = CancelToken()
    with pytest.raises(Cancelled):
        runs.export(finished(runs), ["merged"], "auto", token, lambda _step: token.cancel())
