"""Which way a question is made harder, round by round, by passage and seed; writes and judges nothing."""

from __future__ import annotations

import hashlib

from training.generation.passages import Passage
from training.generation.prompts import EVOLUTIONS


def way_of(passage: Passage, round_number: int, seed: int) -> str:
    """One of `EVOLUTIONS`: the same on every machine for the same passage, round and seed."""
    ways = tuple(EVOLUTIONS)
    drawn = hashlib.sha256(f"{seed}\n{round_number}\n{passage.stamp}".encode()).digest()
    return ways[drawn[0] % len(ways)]
