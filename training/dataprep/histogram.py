"""Counts of values in fixed bins and a few examples at random, both in bounded memory; knows no check."""

from __future__ import annotations

import bisect
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

SHARES = tuple(step / 20 for step in range(21))
SMALL_SHARES = (0.0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
LENGTHS = (0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000)
GRADES = tuple(float(step) for step in range(-4, 31, 2))
SCORES = tuple(step / 2 for step in range(-20, 21))
COUNTS = (0, 1, 2, 3, 4, 5, 10, 20, 50, 100)
_MOST_LABELS = 200


@dataclass(frozen=True, slots=True)
class Bin:
    """`count` values from `low` (included) to `high` (not included); None is no end. `label` for values in words."""

    low: float | None
    high: float | None
    count: int
    label: str = ""


class Histogram:
    """Values by `edges` (ascending), labels by name."""

    def __init__(self, edges: Sequence[float]) -> None:
        self._edges = list(edges)
        self._counts = [0] * (len(self._edges) + 1)
        self._labels: Counter[str] = Counter()

    def add(self, value: float) -> None:
        self._counts[bisect.bisect_right(self._edges, value)] += 1

    def add_label(self, label: str) -> None:
        self._labels[label if label in self._labels or len(self._labels) < _MOST_LABELS else "others"] += 1

    def bins(self) -> tuple[Bin, ...]:
        """Without the empty ones at both ends; labels by how many they are."""
        named = sorted(self._labels.items(), key=lambda item: (-item[1], item[0]))
        found = [Bin(None, None, count, label) for label, count in named]
        filled = [place for place, count in enumerate(self._counts) if count]
        ends = [None, *self._edges, None]
        places = range(filled[0], filled[-1] + 1) if filled else range(0)
        found += (Bin(ends[place], ends[place + 1], self._counts[place]) for place in places)
        return tuple(found)


class Sample(Generic[T]):
    """At most `size` of all items seen, each with the same chance (reservoir); the same for the same seed."""

    def __init__(self, size: int, seed: str) -> None:
        self._size = size
        # Seeding with a text does not depend on PYTHONHASHSEED (sha512 of it is used).
        self._random = random.Random(seed)  # noqa: S311 - a sample, no secret
        self._seen = 0
        self._items: list[tuple[int, T]] = []

    def add(self, item: T) -> None:
        self._seen += 1
        if len(self._items) < self._size:
            self._items.append((self._seen, item))
        elif (place := self._random.randrange(self._seen)) < self._size:
            self._items[place] = (self._seen, item)

    def items(self) -> tuple[T, ...]:
        """In the order they were seen."""
        return tuple(item for _, item in sorted(self._items, key=lambda pair: pair[0]))
