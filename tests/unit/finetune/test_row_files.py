"""The rows of a run: as many as are wanted, and those kept back found again by a later measurement."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.core.errors import UsageError
from tests.unit.dataprep.data_bench import write_jsonl
from tests.unit.finetune.recorded_runs import config
from tests.unit.finetune.test_encode import WordTokenizer
from training.dataprep.types import Task
from training.finetune import row_files
from training.finetune.evaluate_run import _rows_kept
from training.finetune.row_files import RowFiles, make_rows


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RowFiles:
    """Forty rows, of which ten are held back and three are measured."""
    rows = [{"question": f"Why {number}?", "answer": "So it is."} for number in range(40)]
    file = write_jsonl(tmp_path / "rows.jsonl", rows)
    monkeypatch.setattr(row_files, "preflight", lambda *_given: None)
    wanted = config(data={"train": [str(file)], "validation_share": 0.25}, evaluation={"most_rows": 3})
    tokenizer: Any = WordTokenizer()
    return make_rows(tmp_path / "data", wanted, 64, tokenizer, lambda _event: None)


def test_that_no_more_validation_rows_are_made_than_are_measured(made: RowFiles) -> None:
    assert (made.facts.train.rows, made.facts.validation.rows) == (30, 3)


def test_that_what_a_run_kept_back_is_found_again(made: RowFiles) -> None:
    task, rows = _rows_kept(made.folder, 2)
    assert task is Task.CHAT
    assert [row["input_ids"] for row in rows] == [row["input_ids"] for row in made.validation(2)]
    assert len(rows) == 2


def test_that_a_run_without_rows_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no rows to measure"):
        _rows_kept(tmp_path, 2)
