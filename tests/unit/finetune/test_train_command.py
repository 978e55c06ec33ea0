"""The command train up to the start: names, paths and values as a person gives them."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.network_guard import NetworkGuard
from training.__main__ import main
from training.config import TrainConfig, parse_config
from training.run_store import RunState, RunStore


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    # It stays in the process, which is that of all tests here.
    monkeypatch.setattr(NetworkGuard, "install", lambda _guard: None)
    return tmp_path


def train(*arguments: str) -> int:
    return main(["train", *arguments, "--write-config", "run.yaml"])


def written(file: str = "run.yaml") -> TrainConfig:
    return parse_config(Path(file).read_text(encoding="utf-8"), file)


def test_that_a_number_is_a_name(here: Path) -> None:
    assert train("rows.jsonl", "--base", "model", "--name", "2024") == 0
    assert written().name == "2024"
    (here / "run.yaml").rename(here / "first.yaml")
    assert train("--config", "first.yaml", "--name", "2025") == 0
    assert written().name == "2025"


def test_that_a_name_that_cannot_be_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert train("rows.jsonl", "--base", "model", "--name", "ä") == 2
    assert 'cannot be called "ä"' in capsys.readouterr().err


@pytest.mark.parametrize(
    ("stem", "name"), [("x" * 200, "x" * 80), ("Größe (neu)", "Groe neu"), ("漢字", "run"), ("-.a b_c", "a b_c")]
)
def test_that_the_name_of_a_file_makes_the_name_of_the_run(stem: str, name: str) -> None:
    assert train(f"{stem}.jsonl", "--base", "model") == 0
    assert written().name == name


def test_that_relative_paths_of_values_start_here(here: Path) -> None:
    assert train("rows.jsonl", "--base", "model", "--values", "data.validation=[held.jsonl]") == 0
    assert written().data.validation == (here / "held.jsonl",)
    assert written().base == here / "model"


def test_that_a_run_can_be_made_for_a_launcher(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["train", "rows.jsonl", "--base", "model", "--create", "--data-dir", "profile"]
    assert main(given) == 0
    told = capsys.readouterr().out
    [folder] = (here / "profile" / "runs").glob("[0-9]*")
    assert "Nothing is started" in told
    assert f"-m training.train_process {folder} --bases" in told
    assert RunStore(folder.parent).get(folder.name).state is RunState.NEW
