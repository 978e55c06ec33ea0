"""Rows of tokens and what is counted of them, with a tokenizer that makes a token of each word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from training.config import TextSpec
from training.dataprep.types import Example, Origin, Task, Turn
from training.finetune.encode import Encoder, RowFacts, check, write_rows

END = "</s>"


class WordInner:
    """Of transformers' fast tokenizers, what the encoder asks."""

    eos_token = END

    def __call__(self, texts: Sequence[str], **_how: object) -> dict[str, Any]:
        found = [list(re.finditer(r"\S+", text)) for text in texts]
        return {
            "input_ids": [[len(word.group()) if word.group() != END else 1 for word in row] for row in found],
            "offset_mapping": [[word.span() for word in row] for row in found],
        }


class WordTokenizer:
    """Each turn is its role, its words and an end mark."""

    inner = WordInner()
    marks = (END,)
    eos_id = 1

    def ends(self, token: int) -> bool:
        return token == 1

    def render(self, turns: Sequence[Turn], /, *, opening: bool) -> str:
        text = "".join(f"{turn.role}: {turn.content} {END}\n" for turn in turns)
        return f"{text}assistant: " if opening else text


def chat(question_words: int, answer_words: int = 2) -> Example:
    turns = (Turn("user", "why " * question_words), Turn("assistant", "so " * answer_words))
    return Example(Origin("rows.jsonl", 1), Task.CHAT, turns=turns)


def written(folder: Path, examples: Sequence[Example], most: int = 0, **spec: Any) -> RowFacts:
    tokenizer: Any = WordTokenizer()
    encoder = Encoder(tokenizer, TextSpec(**spec), Task.CHAT)
    return write_rows(folder / "rows.arrow", encoder, islice(examples, most or None), lambda _rows: None)


def test_that_a_row_that_is_dropped_is_not_counted_as_cut(tmp_path: Path) -> None:
    """Two rows lose their whole answer to the cut; the row that is left is whole but the tail."""
    facts = written(tmp_path, [chat(40), chat(40), chat(2)], max_tokens=16)
    assert (facts.rows, facts.cut, sum(facts.dropped.values())) == (1, 0, 2)
    assert any("left out" in notice for notice in check(facts, TextSpec(max_tokens=16), Task.CHAT))


def test_that_a_row_beyond_the_most_is_not_counted(tmp_path: Path) -> None:
    facts = written(tmp_path, [chat(2), *[chat(4, answer_words=20)] * 9], most=1, max_tokens=16)
    assert (facts.rows, facts.cut, facts.unended) == (1, 0, 0)


def test_that_a_row_that_is_kept_and_cut_counts(tmp_path: Path) -> None:
    facts = written(tmp_path, [chat(2), chat(4, answer_words=20)], max_tokens=16)
    assert (facts.rows, facts.cut, facts.longest) == (2, 1, 16)
