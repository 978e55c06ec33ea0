"""Tests of the list of runs, which the window reads every few seconds while one of them goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.finetune.recorded_runs import config
from training import run_store
from training.config import TrainConfig, config_yaml, parse_config
from training.run_store import CONFIG, RunState, RunStore, write_state


def test_that_listing_a_grid_again_reads_no_configuration_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = RunStore(tmp_path)
    made = [store.create(config()) for _ in range(64)]
    parsed: list[str] = []

    def counting(text: str, name: str) -> TrainConfig:
        parsed.append(name)
        return parse_config(text, name)

    store.list()
    monkeypatch.setattr(run_store, "parse_config", counting)
    write_state(made[3].folder, RunState.FAILED, "The disk is full.")
    listed = store.list()
    assert parsed == []
    assert len(listed) == 64
    assert [run.message for run in listed if run.id == made[3].id] == ["The disk is full."]


def test_that_a_configuration_a_person_changed_is_read_again(tmp_path: Path) -> None:
    store = RunStore(tmp_path)
    run = store.create(config())
    (run.folder / CONFIG).write_text(config_yaml(run.config.model_copy(update={"name": "another name"})))
    assert [one.config.name for one in store.list()] == ["another name"]
    (run.folder / CONFIG).write_text("no: run")
    assert store.list() == []
