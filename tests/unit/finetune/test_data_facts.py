"""Rows and tokens of a run's data: counted as the tokenizer counts, held back as the configuration says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from engine.core.errors import UsageError
from tests.unit.dataprep.data_bench import write_jsonl
from tests.unit.finetune.recorded_runs import config
from training.config import TrainConfig
from training.dataprep.types import Turn
from training.finetune import data_facts
from training.finetune.data_facts import DataFacts, facts_of


class Words:
    """A word is a token; a role is one more."""

    has_template = True

    def texts(self, texts: Sequence[str]) -> list[int]:
        return [len(text.split()) for text in texts]

    def chat(self, turns: Sequence[Turn]) -> int | None:
        return sum(1 + len(turn.content.split()) for turn in turns)


def rows(count: int, words: int = 3) -> list[dict[str, Any]]:
    return [{"question": f"Why {number}?", "answer": " ".join(["so"] * words)} for number in range(count)]


def run_of(folder: Path, examples: Sequence[object], **changed: Any) -> TrainConfig:
    file = write_jsonl(folder / "rows.jsonl", examples)
    data_part = {"train": [str(file)], "validation_share": 0.25} | changed.pop("data", {})
    return config(data=data_part, **changed)


def test_that_rows_and_tokens_are_counted_without_those_held_back(tmp_path: Path) -> None:
    found = facts_of(run_of(tmp_path, [*rows(1, words=11), *rows(7)]), Words())
    assert (found.rows, found.validation_rows, found.longest, found.task) == (6, 2, 15, "chat")
    assert found.tokens == 15 + 5 * 7  # every fourth row is held back
    assert not found.sampled


def test_that_validation_files_are_counted_and_nothing_is_held_back(tmp_path: Path) -> None:
    held = write_jsonl(tmp_path / "held.jsonl", rows(3))
    found = facts_of(run_of(tmp_path, rows(8), data={"validation": [str(held)]}), Words())
    assert (found.rows, found.validation_rows) == (8, 3)


def test_that_longer_rows_count_as_far_as_they_are_read(tmp_path: Path) -> None:
    found = facts_of(run_of(tmp_path, rows(4, words=36), text={"max_tokens": 16}), Words())
    assert (found.tokens, found.longest, found.cut_share(16), found.tokens_at(20)) == (3 * 16, 40, 1.0, 60)


def test_that_a_system_prompt_costs_tokens(tmp_path: Path) -> None:
    plain = facts_of(run_of(tmp_path, rows(4)), Words())
    prompted = facts_of(run_of(tmp_path, rows(4), text={"system_prompt": "Be short"}), Words())
    assert prompted.longest == plain.longest + 3


def test_that_both_answers_of_a_pair_count(tmp_path: Path) -> None:
    pair = {"prompt": "Why?", "chosen": "because of it", "rejected": "no"}
    found = facts_of(run_of(tmp_path, [pair] * 4), Words())
    assert (found.task, found.longest) == ("preference", (2 + 4) + (2 + 2))


def test_that_a_large_file_is_sampled_and_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_facts, "SAMPLE_ROWS", 30)
    found = facts_of(run_of(tmp_path, rows(400)), Words())
    assert (found.rows, found.validation_rows, found.tokens, found.sampled) == (300, 100, 2100, True)
    assert len(found.lengths) == 30


def test_that_most_rows_limits_the_tokens(tmp_path: Path) -> None:
    found = facts_of(run_of(tmp_path, rows(40), data={"most_rows": 8}), Words())
    assert (found.rows, found.tokens) == (8, 56)


def test_that_nothing_to_learn_from_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no row to learn from"):
        facts_of(run_of(tmp_path, []), Words())
    with pytest.raises(UsageError, match="no file"):
        facts_of(config(), Words())
    with pytest.raises(UsageError, match="not one that is known"):
        facts_of(run_of(tmp_path, [{"colour": "blue"}] * 3), Words())
    with pytest.raises(UsageError, match="no finished data set"):
        facts_of(config(data={"set": str(tmp_path)}), Words())


def test_that_a_long_text_is_several_rows(tmp_path: Path) -> None:
    found = facts_of(run_of(tmp_path, [{"text": "so " * 40}] * 4, text={"max_tokens": 16}), Words())
    assert (found.task, found.rows, found.longest, found.tokens) == ("text", 9, 16, 120)


def test_that_facts_without_lengths_still_answer() -> None:
    facts = DataFacts(10, 1, 1000, 300)
    assert (facts.cut_share(200), facts.cut_share(300), facts.tokens_at(50)) == (1.0, 0.0, 500)
