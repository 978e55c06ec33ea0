"""Examples as token rows with labels, written to Arrow files of the run; knows no weights.

A row is (input_ids, labels): labels are the same tokens where they are learnt and -100 where they are not. Files are
made once, so a resumed run reads the same bytes whatever happened to its sources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

from engine.core import atomic_files
from engine.core.errors import UsageError
from training.config import TextSpec
from training.dataprep.template import template_errors
from training.dataprep.types import Example, Refusal, Task, Turn
from training.finetune.chat_text import Rendered, disarmed, render_chat
from training.finetune.tokenizer import TrainTokenizer

NOT_LEARNT = -100
_BATCH = 256
TRAIN, VALIDATION, FACTS = "train.arrow", "validation.arrow", "facts.json"
_REFUSED, _TOO_LONG, _NOTHING = "the chat template refuses it", "too long", "nothing in it is learnt"


class RowFacts(BaseModel):
    """Counts of one file. `tokens` of one epoch, `learnt` those with a label; `dropped` by reason."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    rows: int = 0
    tokens: int = 0
    learnt: int = 0
    longest: int = 0
    cut: int = 0
    unended: int = 0
    dropped: dict[str, int] = {}

    @property
    def read(self) -> int:
        return self.rows + sum(self.dropped.values())


class Encoder:
    """Makes rows of examples for one tokenizer and one way of reading."""

    def __init__(self, tokenizer: TrainTokenizer, spec: TextSpec, task: Task) -> None:
        self._tokenizer = tokenizer
        self._spec = spec
        self._task = task
        self._errors = template_errors()
        self.cut = self.unended = 0
        self.dropped: Counter[str] = Counter()

    def rows(self, examples: Iterable[Example]) -> Iterator[tuple[list[int], list[int]]]:
        """Every example becomes a row (a long text several), or is counted in `dropped` with its reason."""
        batch: list[Example] = []
        for example in examples:
            batch.append(example)
            if len(batch) == _BATCH:
                yield from self._encode(batch)
                batch = []
        yield from self._encode(batch)

    def skip(self, refusal: Refusal) -> None:
        """A row that could not be read."""
        self.dropped[refusal.reason] += 1

    def _encode(self, batch: Sequence[Example]) -> Iterator[tuple[list[int], list[int]]]:
        if self._task is Task.TEXT:
            yield from self._texts([example.text for example in batch])
            return
        rendered = [found for example in batch if (found := self._rendered(example)) is not None]
        if not rendered:
            return
        encoded = self._tokenizer.inner(
            [one.text for one in rendered], add_special_tokens=False, return_offsets_mapping=True, verbose=False
        )
        for one, ids, offsets in zip(rendered, encoded["input_ids"], encoded["offset_mapping"]):
            row = self._labelled(one, list(ids), offsets)
            if row is not None:
                yield row

    def _rendered(self, example: Example) -> Rendered | None:
        turns = list(example.prompt_turns())
        if self._spec.system_prompt and turns and turns[0].role != "system":
            turns.insert(0, Turn("system", self._spec.system_prompt))
        try:
            found = render_chat(self._tokenizer.render, turns, self._tokenizer.marks)
        except self._errors:
            self.dropped[_REFUSED] += 1
            return None
        if found.marked or not found.spans:
            return found
        # A template without an end mark: the end token stands behind the last answer.
        start, end = found.spans[-1]
        eos = str(self._tokenizer.inner.eos_token)
        return Rendered(found.text[:end] + eos, (*found.spans[:-1], (start, end + len(eos))), marked=True)

    def _labelled(self, one: Rendered, ids: list[int], offsets: Sequence[tuple[int, int]]) -> Any:
        labels = list(ids)
        if self._spec.answer_only:
            labels = [NOT_LEARNT] * len(ids)
            spans = iter(one.spans)
            span = next(spans, None)
            for number, (begin, _end) in enumerate(offsets):
                while span is not None and begin >= span[1]:
                    span = next(spans, None)
                if span is not None and begin >= span[0]:
                    labels[number] = ids[number]
        longest = self._spec.max_tokens
        too_long = len(ids) > longest
        if too_long and self._spec.too_long == "drop":
            self.dropped[_TOO_LONG] += 1
            return None
        ids, labels = ids[:longest], labels[:longest]
        labels[0] = NOT_LEARNT  # never predicted
        if all(label == NOT_LEARNT for label in labels):
            self.dropped[_NOTHING] += 1
            return None
        if too_long:
            self.cut += 1
        elif self._spec.answer_only and not self._tokenizer.ends(_last_learnt(labels)):
            self.unended += 1
        return ids, labels

    def _texts(self, texts: Sequence[str]) -> Iterator[tuple[list[int], list[int]]]:
        """A text longer than a row goes on in the next one; its end token comes once."""
        if not texts:
            return
        marks = self._tokenizer.marks
        encoded = self._tokenizer.inner([disarmed(text, marks) for text in texts], verbose=False)
        longest = self._spec.max_tokens
        for found in encoded["input_ids"]:
            ids = list(found)
            if not ids or ids[-1] != self._tokenizer.eos_id:
                ids.append(self._tokenizer.eos_id)
            for start in range(0, len(ids), longest):
                part = ids[start : start + longest]
                if len(part) < 2:
                    self.dropped[_NOTHING] += start == 0
                    continue
                yield part, [NOT_LEARNT, *part[1:]]


def _last_learnt(labels: Sequence[int]) -> int:
    return next((label for label in reversed(labels) if label != NOT_LEARNT), NOT_LEARNT)


def write_rows(file: Path, encoder: Encoder, examples: Iterable[Example], tell: Callable[[int], None]) -> RowFacts:
    """Stream rows into an Arrow file that appears when it is whole. Raises `StorageError`."""
    import pyarrow

    schema = pyarrow.schema([("input_ids", pyarrow.list_(pyarrow.int32())), ("labels", pyarrow.list_(pyarrow.int32()))])
    rows = tokens = learnt = longest = 0
    waiting: tuple[list[list[int]], list[list[int]]] = ([], [])
    with atomic_files.atomic_writer(file) as stream, pyarrow.ipc.new_stream(stream, schema) as writer:
        for ids, labels in encoder.rows(examples):
            rows += 1
            tokens += len(ids)
            learnt += sum(label != NOT_LEARNT for label in labels)
            longest = max(longest, len(ids))
            waiting[0].append(ids)
            waiting[1].append(labels)
            if len(waiting[0]) == _BATCH:
                writer.write_batch(pyarrow.record_batch(list(waiting), schema=schema))
                waiting = ([], [])
                tell(rows)
        if waiting[0]:
            writer.write_batch(pyarrow.record_batch(list(waiting), schema=schema))
    return RowFacts(
        rows=rows, tokens=tokens, learnt=learnt, longest=longest, cut=encoder.cut, unended=encoder.unended,
        dropped=dict(encoder.dropped),
    )  # fmt: skip


def check(facts: RowFacts, spec: TextSpec, task: Task) -> list[str]:
    """Warnings about the rows. Raises `UsageError` for what would spoil the training."""
    if facts.rows == 0:
        reasons = ", ".join(f"{reason}: {count:,}" for reason, count in sorted(facts.dropped.items())) or "no rows"
        raise UsageError(f"No row is left to learn from ({reasons}).", "Raise the length, or prepare the data anew.")
    if task is Task.CHAT and facts.unended:
        raise UsageError(
            f"In {facts.unended:,} of {facts.rows:,} rows the end of the answer is not learnt, so the model would not "
            "learn to stop.",
            "Choose a base model whose chat template ends answers with an end token.",
        )
    if facts.cut == facts.rows:
        raise UsageError(
            f"Every row is longer than {spec.max_tokens:,} tokens and loses its end.",
            "Raise the longest example, or cut the data at sentence ends in the data studio.",
        )
    notices = []
    if facts.cut:
        share = 100 * facts.cut / facts.rows
        notices.append(f"{facts.cut:,} of {facts.rows:,} rows ({share:.0f} %) are cut at {spec.max_tokens:,} tokens.")
    for reason, count in sorted(facts.dropped.items()):
        notices.append(f"{count:,} rows are left out: {reason}.")
    return notices
