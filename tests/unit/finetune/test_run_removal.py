"""Deleting a run: gone at once with everything in it, and what an earlier crash left goes with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.core.errors import UsageError
from tests.unit.finetune.recorded_runs import GOOD, recorded
from training.run_store import RunState, RunStore


def test_that_a_removed_run_is_gone_and_leftovers_with_it(tmp_path: Path) -> None:
    kept, run = recorded(tmp_path, GOOD, name="kept"), recorded(tmp_path, GOOD, name="gone")
    (tmp_path / ".gone-earlier").mkdir()
    (tmp_path / ".gone-earlier" / "half").write_text("x")
    RunStore(tmp_path).remove(run)
    assert [path.name for path in tmp_path.iterdir()] == [kept.id]


def test_that_a_run_that_goes_on_is_not_removed(tmp_path: Path) -> None:
    run = replace(recorded(tmp_path, GOOD), state=RunState.RUNNING)
    with pytest.raises(UsageError, match="is going on"):
        RunStore(tmp_path).remove(run)
    assert run.folder.is_dir()
