"""What the command evaluate measures: the named files, else what the run kept back."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.network_guard import NetworkGuard
from tests.unit.finetune.recorded_runs import GOOD, recorded
from training.__main__ import main
from training.run_events import Evaluated
from training.run_store import Run
from training.runs import Runs


def test_that_without_a_file_the_rows_the_run_kept_back_are_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also of a run on a share of its training rows, which names no validation file."""
    monkeypatch.setattr(NetworkGuard, "install", lambda _guard: None)
    asked: list[tuple[list[Path], Run | None]] = []

    def evaluate(_runs: Runs, _base: Path, _model: Path | None, files: list[Path], _how: object, run: Run) -> Evaluated:
        asked.append((files, run))
        return Evaluated(step=0, loss=1.0, perplexity=2.7)

    monkeypatch.setattr(Runs, "evaluate", evaluate)
    run = recorded(tmp_path / "runs", GOOD)
    assert main(["evaluate", run.id, "--data-dir", str(tmp_path)]) == 0
    assert asked == [([], run), ([], run)]
