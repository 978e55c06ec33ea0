"""Fingerprints of texts: one for the very same text, and MinHash bands that alike texts share; stores nothing.

Source: Broder 1997 (MinHash), Leskovec et al., Mining of Massive Datasets, ch. 3 (bands). With 16 bands of 4, texts
with half of their word runs in common meet in a band with a chance of 64 %, with 0.7 of 99 %, with 0.8 of 99.98 %.
"""

from __future__ import annotations

import hashlib
import itertools
import re
import zlib

import numpy as np
from numpy.typing import NDArray

BANDS, ROWS = 16, 4
# A longer text is told by its first runs: a book has as many as a small library.
MOST_RUNS = 20_000
_SLICE = 2_048
_GOLDEN = 0x9E3779B97F4A7C15
_PLAIN_WORD = re.compile(r"[a-z0-9]+")
# Scripts without spaces: every sign is a word.
_WORD = re.compile(r"[぀-ヿ㐀-鿿豈-﫿가-힯]|[^\W_]+")
Keys = NDArray[np.uint64]


class MinHasher:
    """The same for the same seed on every machine: nothing here depends on Python's own hash."""

    def __init__(self, run_words: int, seed: int) -> None:
        self._run_words = run_words
        numbers = scrambled(np.arange(2 * BANDS * ROWS + run_words + ROWS, dtype=np.uint64), seed) | np.uint64(1)
        self._factors, self._offsets = numbers[: BANDS * ROWS], numbers[BANDS * ROWS : 2 * BANDS * ROWS]
        self._places = numbers[2 * BANDS * ROWS : 2 * BANDS * ROWS + run_words]
        self._row_factors = numbers[-ROWS:]

    def runs(self, text: str) -> NDArray[np.uint64]:
        """The different runs of words as numbers of 32 bits, ascending; a text of fewer words is one run."""
        pattern = _PLAIN_WORD if text.isascii() else _WORD
        found = itertools.islice(pattern.finditer(text.lower()), MOST_RUNS + self._run_words)
        hashes = scrambled(np.array([zlib.crc32(word.group().encode()) for word in found], dtype=np.uint64))
        if not len(hashes):
            return np.array([exact_key(text) >> 32], dtype=np.uint64)  # signs without a word are told by themselves
        count = max(1, len(hashes) - self._run_words + 1)
        mixed = np.zeros(count, dtype=np.uint64)
        # A run is a sum of its words, each times the odd factor of its place: order counts.
        for place, factor in enumerate(self._places):
            own = hashes[place : place + count]
            mixed[: len(own)] += own * factor
        runs: Keys = np.unique(mixed >> np.uint64(32))
        return runs

    def bands(self, runs: NDArray[np.uint64]) -> Keys:
        """Shape [BANDS]: texts that agree in one of them are worth comparing."""
        least = np.full(BANDS * ROWS, np.iinfo(np.uint64).max, dtype=np.uint64)
        for start in range(0, len(runs), _SLICE):
            # Multiply-shift (Dietzfelbinger 1997): the high bits of an odd factor times the value are well mixed.
            mixed = runs[start : start + _SLICE, None] * self._factors + self._offsets
            np.minimum(least, mixed.min(axis=0), out=least)
        rows = scrambled(least.reshape(BANDS, ROWS)) * self._row_factors
        keys: Keys = scrambled(rows.sum(axis=1, dtype=np.uint64))
        return keys


def alike(one: NDArray[np.uint64], other: NDArray[np.uint64]) -> float:
    """0..1: the exact share of runs in common (Jaccard)."""
    common = len(np.intersect1d(one, other, assume_unique=True))
    return common / (len(one) + len(other) - common)


def exact_key(text: str) -> int:
    """64 bits of BLAKE2b: among a million texts two different ones share a key with a chance of 3 in 10 millions."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little")


def scrambled(numbers: NDArray[np.uint64], seed: int = 0) -> NDArray[np.uint64]:
    """splitmix64 (Steele et al. 2014) of each number: looks random, is the same everywhere."""
    mixed = numbers + np.uint64((seed * _GOLDEN + _GOLDEN) % 2**64)  # arrays of numpy wrap around at 64 bits
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))
