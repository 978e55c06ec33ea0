"""How many rows and tokens a run learns from, counted or taken from the first rows; trains nothing."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.core.errors import DocumentError, UsageError
from training.config import DataSpec, TrainConfig
from training.dataprep.data_object import MANIFEST, Manifest
from training.dataprep.formats import Mapped, mapper_for, recognise
from training.dataprep.services import TokenCounter
from training.dataprep.sources import rows_of
from training.dataprep.spec import ColumnMap
from training.dataprep.types import Example, Row, Task, Turn

# Enough for a mean within a few hundredths; the tokenizer takes a second for it.
SAMPLE_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class DataFacts:
    """`tokens` are those of all training rows, cut at the longest example; `longest` is the longest row, not cut.

    `lengths` are tokens of some or all rows, for "how many rows would be cut"; `sampled` says that `tokens` and
    `longest` come from them. `packed`: rows are filled up to the longest example. `task`: "chat", "text", "preference"
    or "reward"; a pair of answers is one row with the tokens of both.
    """

    rows: int
    validation_rows: int
    tokens: int
    longest: int
    lengths: tuple[int, ...] = ()
    sampled: bool = False
    packed: bool = False
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
    """Reads the training files once and counts the tokens of the first rows.

    Raises `UsageError` when there is nothing to learn from, `DocumentError` when a file cannot be read.
    """
    files, validation = _files(config.data)
    lengths: list[int] = []
    rows = 0
    task = Task.TEXT
    for file in files:
        examples, count = _examples(file, SAMPLE_ROWS - len(lengths))
        rows += count
        if examples:
            task = examples[0].task
        lengths += [_tokens(example, counter, config.text.system_prompt) for example in examples]
    if not lengths:
        raise UsageError("There is no row to learn from.", "Prepare the data first: python -m training prepare.")
    rows = min(rows, config.data.most_rows) if config.data.most_rows else rows
    held = sum(_examples(file, 0)[1] for file in validation)
    if not validation:
        held = round(rows * config.data.validation_share)
        rows -= held
    kept = sum(min(length, config.text.max_tokens) for length in lengths)
    wanted = config.task if config.task != "auto" else str(task.value)
    packed = config.text.packing == "on"
    return DataFacts(
        rows, held, round(kept * rows / len(lengths)), max(lengths), tuple(lengths), rows > len(lengths), packed, wanted
    )


def _files(data: DataSpec) -> tuple[Sequence[Path], Sequence[Path]]:
    if data.set is None:
        return data.train, data.validation
    try:
        manifest = Manifest.model_validate_json((data.set / MANIFEST).read_bytes())
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{data.set} is no finished set.", "python -m training datasets lists those there are."
        ) from error
    names = [file.name for file in manifest.files]
    return (
        [data.set / name for name in names if name.startswith("train")],
        [data.set / name for name in names if name.startswith("validation")],
    )


def _examples(file: Path, most: int) -> tuple[list[Example], int]:
    """At most `most` examples of the file, and the number of its rows."""
    stream = (row for row in rows_of(file) if isinstance(row, Row))
    first = list(itertools.islice(stream, max(most, 20)))
    form = recognise(first)
    if first and form is None:
        raise DocumentError(
            f"The rows of {file.name} are in no format that is known here.",
            "Make a set of it first: python -m training prepare.",
        )
    rows = len(first) + sum(1 for _ in stream)
    if form is None or most <= 0:
        return [], rows
    convert = mapper_for(form, ColumnMap(), {})
    found = [mapped.examples for row in first if isinstance(mapped := convert(row), Mapped)]
    return list(itertools.chain.from_iterable(found))[:most], rows


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
