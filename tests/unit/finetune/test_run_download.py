"""The zip of a run and the tables: what is in them, and that nothing is overwritten or left half written."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

from engine.core.errors import StorageError, UsageError
from tests.unit.finetune.recorded_runs import DIVERGED, GOOD, RESUMED, recorded
from training.run_download import bundle, comparison_table


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_that_a_zip_holds_settings_events_tables_and_answers(tmp_path: Path) -> None:
    run = recorded(tmp_path / "runs", GOOD)
    with zipfile.ZipFile(bundle(run, tmp_path / "run.zip")) as archive:
        texts = {name.partition("/")[2]: archive.read(name).decode() for name in archive.namelist()}
        assert {name.partition("/")[0] for name in archive.namelist()} == {run.id}
    assert set(texts) == {
        "config.yaml", "state.json", "events.jsonl", "log.txt", "steps.csv", "validation.csv", "predictions.jsonl",
    }  # fmt: skip
    assert texts["events.jsonl"] == (run.folder / "events.jsonl").read_text()
    steps, validation = rows_of(texts["steps.csv"]), rows_of(texts["validation.csv"])
    assert [row["step"] for row in steps] == [str(number) for number in range(1, 9)]
    assert [row["bleu"] for row in validation] == ["1.0", "12.0", "11.0"]
    answers = [json.loads(line) for line in texts["predictions.jsonl"].splitlines()]
    assert [(each["step"], each["kind"], each["row"]) for each in answers] == [(8, "best", 3), (8, "worst", 4)]
    assert answers[0]["written"] == "Aquifer."


def test_that_an_earlier_file_is_never_overwritten(tmp_path: Path) -> None:
    run = recorded(tmp_path / "runs", GOOD)
    (tmp_path / "run.zip").write_text("mine")
    with pytest.raises(UsageError, match="there already"):
        bundle(run, tmp_path / "run.zip")
    assert (tmp_path / "run.zip").read_text() == "mine"


def test_that_a_failed_download_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = recorded(tmp_path / "runs", GOOD)
    target = tmp_path / "out"
    target.mkdir()

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(StorageError, match="No space left"):
        bundle(run, target / "run.zip")
    assert list(target.iterdir()) == []
    with pytest.raises(StorageError, match="could not be written"):
        bundle(run, tmp_path / "nowhere" / "run.zip")


def test_that_a_comparison_is_a_table_with_the_settings_that_differ(tmp_path: Path) -> None:
    runs = [
        recorded(tmp_path, GOOD, name="one"),
        recorded(tmp_path, RESUMED, name="two", lora={"rank": 8}),
        recorded(tmp_path, DIVERGED, "failed", name="three", text={"system_prompt": "=cmd()"}),
    ]
    found = rows_of(comparison_table(runs))
    assert [row["name"] for row in found] == ["one", "two", "three"]
    assert [row["best_loss"] for row in found] == ["2.4", "2.1", ""]
    assert [row["lora.rank"] for row in found] == ["16", "8", "16"]
    assert found[2]["text.system_prompt"] == "'=cmd()"
    assert "seed" not in found[0]
