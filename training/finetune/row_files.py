"""The token rows of a run on disk, made once: training, validation, packed; and what was found in them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.core import atomic_files
from training.config import TextSpec, TrainConfig
from training.dataprep.types import Task
from training.finetune.encode import FACTS, TRAIN, VALIDATION, Encoder, RowFacts, check, write_rows
from training.finetune.source_rows import open_data
from training.finetune.tokenizer import TrainTokenizer
from training.run_events import PhaseStarted, PreflightDone, RunEvent, Span, Told

_LOOK_S = 0.2
_MOST_SPANS = 400
_MOST_TOKENS_SHOWN = 2_000


class Facts(BaseModel):
    """`facts.json`: written last, so the row files beside it are whole."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    task: Task
    max_tokens: int
    train: RowFacts
    validation: RowFacts


@dataclass(frozen=True, slots=True)
class RowFiles:
    """The folder of the rows with their facts."""

    folder: Path
    facts: Facts

    def training(self) -> Any:
        """A memory-mapped `datasets.Dataset` of input_ids and labels."""
        return _open(self.folder / TRAIN)

    def validation(self, most: int) -> list[Any]:
        """The first rows, or all (0)."""
        if not self.facts.validation.rows:
            return []
        rows = _open(self.folder / VALIDATION)
        return [rows[number] for number in range(min(most, len(rows)) if most else len(rows))]


def _open(file: Path) -> Any:
    from datasets import Dataset

    return Dataset.from_file(str(file))


def make_rows(
    folder: Path, config: TrainConfig, max_tokens: int, tokenizer: TrainTokenizer, tell: Callable[[RunEvent], None]
) -> RowFiles:
    """Made now, or taken as an earlier start of the run made them. Raises `UsageError` for rows that cannot train."""
    existing = read_facts(folder)
    if existing is not None and existing.max_tokens == max_tokens:
        return RowFiles(folder, existing)
    tell(PhaseStarted(text="Reading the data"))
    folder.mkdir(parents=True, exist_ok=True)
    data = open_data(config.data, folder)
    spec = config.text.model_copy(update={"max_tokens": max_tokens})
    encoder = Encoder(tokenizer, spec, data.task)
    progress: Callable[[int], None] = lambda rows: tell(PhaseStarted(text=f"Reading the data: {rows:,} rows"))  # noqa: E731
    wanted = islice(data.training_rows(encoder.skip), config.data.most_rows or None)
    train = write_rows(folder / TRAIN, encoder, wanted, _every(progress))
    kept = Encoder(tokenizer, spec, data.task)
    measured = islice(data.validation_rows(kept.skip), config.evaluation.most_rows or None)
    validation = write_rows(folder / VALIDATION, kept, measured, _every(progress))
    for notice in check(train, spec, data.task):
        tell(Told(text=notice, severity="warning"))
    if not validation.rows:
        tell(Told(text="There are no validation rows: nothing says whether it gets better.", severity="warning"))
    facts = Facts(task=data.task, max_tokens=max_tokens, train=train, validation=validation)
    atomic_files.write_text(folder / FACTS, facts.model_dump_json())
    files = RowFiles(folder, facts)
    tell(preflight(files, tokenizer, spec))
    return files


def wait_for_rows(folder: Path, max_tokens: int, check_parent: Callable[[], None]) -> RowFiles:
    """For the other processes of a run, when the first one has made them: network drives show them late."""
    while True:
        found = read_facts(folder)
        if found is not None and found.max_tokens == max_tokens:
            return RowFiles(folder, found)
        check_parent()
        time.sleep(_LOOK_S)


def read_facts(folder: Path) -> Facts | None:
    """None when the rows are not made yet."""
    try:
        return Facts.model_validate_json((folder / FACTS).read_bytes())
    except (OSError, ValidationError):
        return None


def preflight(files: RowFiles, tokenizer: TrainTokenizer, spec: TextSpec) -> PreflightDone:
    """The first row as the model reads it, with what it learns of it."""
    row = files.training()[0]
    facts = files.facts.train
    return PreflightDone(
        spans=spans_of(row["input_ids"], row["labels"], tokenizer),
        rows=facts.rows,
        tokens=facts.tokens,
        learnt=facts.learnt,
        longest=min(facts.longest, spec.max_tokens),
        cut=facts.cut,
        dropped=facts.dropped,
        end_token=str(tokenizer.inner.eos_token),
        padding_token=str(tokenizer.inner.pad_token),
    )


def spans_of(ids: list[int], labels: list[int], tokenizer: TrainTokenizer) -> tuple[Span, ...]:
    """Runs of tokens that are learnt or not, decoded whole."""
    found: list[tuple[list[int], bool]] = []
    for token, label in list(zip(ids, labels))[:_MOST_TOKENS_SHOWN]:
        learnt = label >= 0
        if not found or found[-1][1] != learnt:
            found.append(([], learnt))
        found[-1][0].append(token)
    return tuple(
        Span(text=tokenizer.inner.decode(tokens, skip_special_tokens=False), learnt=learnt)
        for tokens, learnt in found[:_MOST_SPANS]
    )


def _every(progress: Callable[[int], None], seconds: float = 1.0) -> Callable[[int], None]:
    last = [time.monotonic()]

    def tell(rows: int) -> None:
        if time.monotonic() - last[0] >= seconds:
            last[0] = time.monotonic()
            progress(rows)

    return tell
