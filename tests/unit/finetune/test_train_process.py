"""How the training process ends before it loads anything: with an event that says why."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from training import train_process
from training.config import DataSpec, TrainConfig
from training.run_events import RunFailed
from training.run_store import RunStore, events_of


def test_that_sharded_training_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = TrainConfig(name="sharded", base=tmp_path, data=DataSpec(train=(tmp_path,)))
    run = RunStore(tmp_path / "runs").create(config)
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    monkeypatch.setattr(sys, "argv", ["train_process", str(run.folder), "--bases", str(tmp_path)])
    assert train_process.main() == 1
    found = events_of(run)
    assert len(found) == 1
    assert isinstance(found[0], RunFailed)
    assert "DDP" in found[0].hint
