"""Counting what each step did: read, kept, changed, dropped and why, seconds; the base of every step."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Protocol

from training.dataprep.types import Example, Refusal

BATCH = 256


class Sink(Protocol):
    """Where refusals are written down, each with the number of rows it stands for."""

    def __call__(self, step: str, refusal: Refusal, rows: int, /) -> None: ...


class Tally:
    """The count of one step. `read == kept + dropped` at any time."""

    def __init__(self, step: str, sink: Sink | None = None) -> None:
        self.step = step
        self.read = self.kept = self.changed = 0
        self.reasons: Counter[str] = Counter()
        self.seconds = 0.0
        self._sink = sink

    @property
    def dropped(self) -> int:
        return self.reasons.total()

    def keep(self, count: int = 1, *, changed: bool = False) -> None:
        self.read += count
        self.kept += count
        self.changed += count if changed else 0

    def drop(self, refusal: Refusal, count: int = 1) -> None:
        self.read += count
        self.reasons[refusal.reason] += count
        if self._sink is not None:
            self._sink(self.step, refusal, count)


class Step(Protocol):
    """One step over a batch; each example comes back, perhaps changed, or is refused, in the same order."""

    @property
    def name(self) -> str: ...

    def apply(self, batch: Sequence[Example]) -> Sequence[Example | Refusal]: ...


def run_step(step: Step, examples: Iterator[Example], tally: Tally) -> Iterator[Example]:
    """The examples a step keeps; the tally is right whenever the next one is asked for."""
    for batch in batches(examples, BATCH):
        started = time.perf_counter()
        results = step.apply(batch)
        tally.seconds += time.perf_counter() - started
        assert len(results) == len(batch), f"{step.name} lost examples"
        for before, after in zip(batch, results):
            if isinstance(after, Refusal):
                tally.drop(after)
            else:
                tally.keep(changed=after is not before)
                yield after


def batches(examples: Iterator[Example], size: int) -> Iterator[list[Example]]:
    batch: list[Example] = []
    for example in examples:
        batch.append(example)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
