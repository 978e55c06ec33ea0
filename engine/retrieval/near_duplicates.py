"""Tells passages that say the same in nearly the same words; knows no index and no documents."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

_WINDOW = 4
_ALIKE = 0.85


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The runs of four words of a passage, and its numbers."""

    windows: frozenset[int]
    numbers: frozenset[str]

    def repeats(self, other: Fingerprint) -> bool:
        """Nearly all runs in common and the very same numbers: last year's table in the same words is another one."""
        if self.numbers != other.numbers:
            return False
        sizes = sorted((len(self.windows), len(other.windows)))
        if sizes[0] < _ALIKE * sizes[1]:
            return False
        common = len(self.windows & other.windows)
        return common >= _ALIKE * sizes[1]


def fingerprint(words: Sequence[str]) -> Fingerprint:
    """Of the words of a passage (`terms_of`); one of fewer words than a run is one run."""
    runs = [" ".join(words[start : start + _WINDOW]) for start in range(max(1, len(words) - _WINDOW + 1))]
    windows = frozenset(zlib.crc32(run.encode()) for run in runs)
    return Fingerprint(windows, frozenset(word for word in words if word[0].isdigit()))


def first_alike(passages: Sequence[Sequence[str]]) -> list[int]:
    """For each passage, as its words, the index of the first one that says the same: its own when none before does."""
    kept: list[tuple[int, Fingerprint]] = []
    found: list[int] = []
    for index, words in enumerate(passages):
        own = fingerprint(words)
        same = next((earlier for earlier, other in kept if own.repeats(other)), index)
        if same == index:
            kept.append((index, own))
        found.append(same)
    return found
