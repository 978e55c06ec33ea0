"""Fingerprints of texts: one for the very same text, and MinHash bands that alike texts share; stores nothing.

Source: Broder 1997 (MinHash), Leskovec et al., Mining of Massive Datasets, ch. 3 (bands). With 16 bands of 4, texts
with half of their word runs in common meet in a band with a chance of 64 %, with 0.7 of 99 %, with 0.8 of 99.98 %.
"""

from __future__ import annotations

import hashlib
import re
import zlib

import numpy as np
from numpy.typing import NDArray

BANDS, ROWS = 16, 4
# A longer text is told by its first runs: a book has as many as a small library.
MOST_RUNS = 20_000
_SLICE = 2_048
# Scripts without spaces: every sign is a word.
_WORD = re.compile(r"[぀-ヿ㐀-鿿豈-﫿가-힯]|[^\W_]+")
Keys = NDArray[np.uint64]


class MinHasher:
    """The same for the same seed on every machine: nothing here depends on Python's own hash."""

    def __init__(self, run_words: int, seed: int) -> None:
        self._run_words = run_words
        numbers = scrambled(np.arange(2 * BANDS * ROWS, dtype=np.uint64), seed)
        self._factors = numbers[: BANDS * ROWS] | np.uint64(1)
        self._offsets = numbers[BANDS * ROWS :]

    def runs(self, text: str) -> NDArray[np.uint64]:
        """The different runs of words as numbers, ascending; a shorter text is one run."""
        found = _WORD.findall(text.lower())
        size = self._run_words
        count = min(max(1, len(found) - size + 1), MOST_RUNS)
        hashes = [zlib.crc32(" ".join(found[start : start + size]).encode()) for start in range(count)]
        return np.unique(np.array(hashes, dtype=np.uint64))

    def bands(self, runs: NDArray[np.uint64]) -> Keys:
        """Shape [BANDS]: texts that agree in one of them are worth comparing."""
        least = np.full(BANDS * ROWS, np.iinfo(np.uint64).max, dtype=np.uint64)
        for start in range(0, len(runs), _SLICE):
            # Multiply-shift (Dietzfelbinger 1997): the high bits of an odd factor times the value are well mixed.
            mixed = runs[start : start + _SLICE, None] * self._factors + self._offsets
            np.minimum(least, (mixed >> np.uint64(32)).min(axis=0), out=least)
        keys: Keys = np.zeros(BANDS, dtype=np.uint64)
        for row in least.reshape(BANDS, ROWS).T:
            keys = scrambled(keys ^ row, 0)
        return keys


def alike(one: NDArray[np.uint64], other: NDArray[np.uint64]) -> float:
    """0..1: the exact share of runs in common (Jaccard)."""
    common = len(np.intersect1d(one, other, assume_unique=True))
    return common / (len(one) + len(other) - common)


def exact_key(text: str) -> int:
    """64 bits of BLAKE2b: among a million texts two different ones share a key with a chance of 3 in 10 millions."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little")


def scrambled(numbers: NDArray[np.uint64], seed: int) -> NDArray[np.uint64]:
    """splitmix64 (Steele et al. 2014) of each number: looks random, is the same everywhere."""
    with np.errstate(over="ignore"):
        mixed = numbers + np.uint64((seed * 0x9E3779B97F4A7C15 + 0x9E3779B97F4A7C15) % 2**64)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return mixed ^ (mixed >> np.uint64(31))
