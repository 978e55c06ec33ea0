"""How many rows and tokens a run learns from, counted or taken from the first rows; trains nothing."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.core.errors import UsageError
from training.config import TrainConfig
from training.dataprep.services import TokenCounter
from training.dataprep.types import Example, Refusal, Task, Turn
from training.finetune.source_rows import open_data

# Enough for a mean within a few hundredths; the tokenizer takes a second for it.
SAMPLE_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class DataFacts:
    """`tokens` are those of all training rows, cut at the longest example; `longest` is the longest row, not cut.

    `lengths` are tokens of some or all rows, for "how many rows would be cut"; `sampled` says that `tokens` and
    `longest` come from them. `task`: "chat", "text", "preference" or "reward"; a pair of answers is one row with the
    tokens of both.
    """

    rows: int
    validation_rows: int
    tokens: int
    longest: int
    lengths: tuple[int, ...] = ()
    sampled: bool = False
    task: str = "chat"

    def cut_share(self, max_tokens: int) -> float:
        """Share of the rows that are longer than that."""
        if not self.lengths:
            return 1.0 if self.longest > max_tokens else 0.0
        return sum(length > max_tokens for length in self.lengths) / len(self.lengths)

    def tokens_at(self, max_tokens: int) -> int:
        """Tokens of all training rows when they are cut there."""
        if not self.lengths:
            return min(self.tokens, self.rows * max_tokens)
        kept = sum(min(length, max_tokens) for length in self.lengths)
        return round(kept * self.rows / len(self.lengths))


def facts_of(config: TrainConfig, counter: TokenCounter) -> DataFacts:
    """Reads the data once and counts the tokens of the first rows.

    Raises `UsageError` when there is nothing to learn from, `DocumentError` when a file cannot be read.
    """
    with tempfile.TemporaryDirectory(prefix="aquifer-forecast-") as scratch:
        data = open_data(config.data, Path(scratch))
        rows = itertools.islice(data.training_rows(_skipped), config.data.most_rows or None)
        lengths: list[int] = []
        examples = 0
        for examples, example in enumerate(rows, 1):
            if examples <= SAMPLE_ROWS:
                found = _tokens(example, counter, config.text.system_prompt)
                lengths += _pieces(found, config.text.max_tokens) if data.task is Task.TEXT else [found]
        held = sum(1 for _ in data.validation_rows(_skipped))
    if not lengths:
        raise UsageError("There is no row to learn from.", "Prepare the data first: python -m training prepare.")
    sampled = examples > SAMPLE_ROWS
    # A long text is several rows.
    count = round(examples * len(lengths) / min(examples, SAMPLE_ROWS))
    kept = sum(min(length, config.text.max_tokens) for length in lengths)
    return DataFacts(
        rows=count,
        validation_rows=held,
        tokens=round(kept * count / len(lengths)),
        longest=max(lengths),
        lengths=tuple(lengths),
        sampled=sampled,
        task=config.task if config.task != "auto" else data.task.value,
    )


def _skipped(_refusal: Refusal) -> None:
    """A row that cannot be read is told of when the run starts."""


def _pieces(tokens: int, longest: int) -> list[int]:
    whole, rest = divmod(tokens, longest)
    return [longest] * whole + ([rest] if rest else [])


def _tokens(example: Example, counter: TokenCounter, system: str) -> int:
    if example.task is Task.TEXT:
        return counter.texts([example.text])[0]
    turns = example.prompt_turns()
    if system and turns and turns[0].role != "system":
        turns = (Turn("system", system), *turns)
    if example.task is Task.PREFERENCE:
        answers = (example.chosen, example.rejected)
        return sum(_chat(counter, (*turns, Turn("assistant", answer))) for answer in answers)
    return _chat(counter, turns)


def _chat(counter: TokenCounter, turns: Sequence[Turn]) -> int:
    """A template that refuses the turns is an error of the pre-flight; here the words are enough."""
    return counter.chat(turns) or sum(counter.texts([turn.content for turn in turns]))
