"""`python -m training runs|compare|forecast|grid` as a person runs them, over recorded runs and the starter model."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.integration.command_line import ROOT, needs_starters
from tests.tiny_models import STARTER_GGUF
from tests.unit.dataprep.data_bench import questions, write_jsonl
from tests.unit.finetune.recorded_runs import GOOD, KILLED, RESUMED, recorded
from training.config import parse_config


def training(folder: Path, *arguments: object) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "training", *map(str, arguments), "--data-dir", str(folder / "profile")],
        cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=240,
        check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def lines(folder: Path, *arguments: object) -> list[dict[str, Any]]:
    code, out, err = training(folder, *arguments, "--json")
    assert code == 0, err
    return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    root = tmp_path / "profile" / "runs"
    recorded(root, GOOD, name="first")
    recorded(root, RESUMED, name="second", lora={"rank": 8})
    recorded(root, KILLED, "running", cut='{"event": "tr', name="third")
    return tmp_path


def test_that_runs_are_listed_with_state_step_and_loss(runs: Path) -> None:
    found = {row["name"]: row for row in lines(runs, "runs")}
    assert [found[name]["state"] for name in ("first", "second", "third")] == ["finished", "finished", "interrupted"]
    assert (found["third"]["step"], found["third"]["steps"], found["first"]["last"]["loss"]) == (5, 8, 2.5)
    code, out, _ = training(runs, "runs")
    assert code == 0
    assert "interrupted" in out
    assert "5/8" in out


def test_that_no_runs_are_said_so(tmp_path: Path) -> None:
    assert training(tmp_path, "runs")[1].strip() == "There are no runs yet."


def test_that_two_runs_stand_side_by_side(runs: Path) -> None:
    [found] = lines(runs, "compare", "first", "second")
    assert [len(curve["points"]) for curve in found["curves"]] == [8, 8]
    assert (found["settings"][0]["key"], found["settings"][0]["values"]) == ("lora.rank", ["16", "8"])
    code, out, _ = training(runs, "compare", "first", "second")
    assert code == 0
    assert "best validation loss" in out
    assert "lora.rank" in out
    table = list(csv.DictReader(io.StringIO(training(runs, "compare", "first", "second", "--csv")[1])))
    assert [row["best_loss"] for row in table] == ["2.4", "2.1"]


def test_that_a_run_there_is_not_is_wrong_usage(runs: Path) -> None:
    code, _, err = training(runs, "compare", "nothing")
    assert code == 2
    assert 'There is no run "nothing"' in err


def test_that_a_run_is_downloaded_copied_and_deleted(runs: Path) -> None:
    [made] = lines(runs, "runs", "--bundle", "first", "first.zip")
    with zipfile.ZipFile(made["file"]) as archive:
        assert len(archive.namelist()) == 7
    assert training(runs, "runs", "--bundle", "first", "first.zip")[0] == 2
    code, out, _ = training(runs, "runs", "--config", "second")
    assert code == 0
    assert parse_config(out, "run.yaml").lora.rank == 8
    assert {row["name"] for row in lines(runs, "runs", "--remove", "first")} == {"second", "third"}


def test_that_a_grid_becomes_run_files(runs: Path) -> None:
    (runs / "run.yaml").write_text(training(runs, "runs", "--config", "first")[1], encoding="utf-8")
    vary = ("--vary", "optim.learning_rate=1e-4,2e-4", "device.gradient_checkpointing=on,off")
    found = lines(runs, "grid", "--config", "run.yaml", *vary, "--out", "grid")
    configs = [parse_config(Path(row["file"]).read_text(encoding="utf-8"), "run.yaml") for row in found]
    assert [(each.optim.learning_rate, each.device.gradient_checkpointing) for each in configs] == [
        (1e-4, "on"), (1e-4, "off"), (2e-4, "on"), (2e-4, "off"),
    ]  # fmt: skip
    code, _, err = training(runs, "grid", "--config", "run.yaml", *vary, "--out", "grid")
    assert (code, "there already" in err) == (2, True)
    code, _, err = training(runs, "grid", "--config", "run.yaml", "--vary", "lora.rank=8,none", "--out", "other")
    assert (code, "lora.rank cannot be 'none'" in err, (runs / "other").exists()) == (2, True, False)


@needs_starters
def test_that_a_forecast_says_memory_and_time_and_what_fits(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "rows.jsonl", questions(60))
    plain = f"name: small\nbase: {STARTER_GGUF}\ndata: {{train: [rows.jsonl]}}\n"
    (tmp_path / "run.yaml").write_text(plain, encoding="utf-8")
    [found] = lines(tmp_path, "forecast", "--config", "run.yaml")
    assert found["fits"]
    assert 0.8e9 < found["memory_bytes"] < 4e9
    assert found["trainable"] == 4_884_480
    assert found["seconds"] > 0
    (tmp_path / "large.yaml").write_text(plain + "optim: {batch_size: 4096}\ntext: {packing: 'on'}\n", encoding="utf-8")
    code, out, _ = training(tmp_path, "forecast", "--config", "large.yaml")
    assert code == 0
    assert "Does not fit" in out
    assert "examples a batch" in out
