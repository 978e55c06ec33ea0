"""Which rows a run learns from and which are held back, for sets and files that are full or empty."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.core.errors import UsageError
from tests.unit.dataprep.data_bench import write_jsonl
from training.config import DataSpec
from training.dataprep.data_object import MANIFEST
from training.dataprep.types import Refusal
from training.finetune.source_rows import RunData, open_data


def rows(count: int) -> list[dict[str, Any]]:
    return [{"question": f"Why {number}?", "answer": f"So {number}."} for number in range(count)]


def pairs(count: int) -> list[dict[str, Any]]:
    return [{"prompt": f"Why {number}?", "chosen": "So.", "rejected": "No."} for number in range(count)]


def ignored(_refusal: Refusal) -> None:
    """A row that cannot be read."""


def counts(data: RunData) -> tuple[int, int]:
    return sum(1 for _ in data.training_rows(ignored)), sum(1 for _ in data.validation_rows(ignored))


@pytest.mark.parametrize(("share", "held"), [(0.0, 0), (0.05, 2), (0.25, 10), (0.4, 16), (0.7, 28), (0.9, 36)])
def test_that_the_share_of_rows_is_held_back(tmp_path: Path, share: float, held: int) -> None:
    file = write_jsonl(tmp_path / "rows.jsonl", rows(40))
    data = open_data(DataSpec(train=(file,), validation_share=share), tmp_path)
    assert counts(data) == (40 - held, held)


def test_that_a_set_with_an_empty_validation_file_holds_rows_back(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / MANIFEST).write_text("{}")
    write_jsonl(folder / "train.jsonl", rows(40))
    (folder / "validation.jsonl").touch()
    assert counts(open_data(DataSpec(set=folder, validation_share=0.25), tmp_path)) == (30, 10)


def test_that_an_empty_training_file_is_left_out(tmp_path: Path) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.touch()
    data = open_data(DataSpec(train=(empty, write_jsonl(tmp_path / "rows.jsonl", rows(4)))), tmp_path)
    assert counts(data)[0] == 4
    with pytest.raises(UsageError, match="no row"):
        open_data(DataSpec(train=(empty,)), tmp_path)


def test_that_files_of_one_name_and_different_kinds_are_refused(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
    first = write_jsonl(tmp_path / "one" / "rows.jsonl", pairs(4))
    second = write_jsonl(tmp_path / "two" / "rows.jsonl", rows(4))
    with pytest.raises(UsageError, match="different kinds"):
        open_data(DataSpec(train=(first, second)), tmp_path)


def test_that_rows_of_one_name_in_two_folders_are_both_read(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
    first = write_jsonl(tmp_path / "one" / "rows.jsonl", rows(4))
    held = tmp_path / "two" / "rows.jsonl"
    held.touch()
    data = open_data(DataSpec(train=(first,), validation=(held,), validation_share=0.5), tmp_path)
    assert counts(data) == (2, 2)
