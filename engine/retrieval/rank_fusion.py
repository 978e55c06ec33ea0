"""Joining ranked lists into one; knows nothing of what is ranked.

Lists with scores are joined by a convex combination of their scaled scores (Bruch, Gai, Ingber 2023, "An Analysis of
Fusion Functions for Hybrid Retrieval"); lists that are only ranks by reciprocal ranks (Cormack, Clarke, Büttcher 2009).
Measured by tests/benchmarks/retrieval_quality.py: the first beats reciprocal ranks alone by 1 to 4 points of nDCG@10.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

K = 60
T = TypeVar("T", bound=Hashable)


def scaled(ranked: Sequence[tuple[T, float]], weight: float, floor: float = 0.0) -> dict[T, float]:
    """Scores brought to 0..`weight`: `floor` becomes 0, the first (the best) `weight`."""
    if not ranked or weight <= 0.0:
        return {}
    span = ranked[0][1] - floor
    if span <= 0.0:
        return {item: weight for item, _ in ranked}
    return {item: weight * max(0.0, score - floor) / span for item, score in ranked}


def reciprocal_ranks(items: Sequence[T], weight: float) -> dict[T, float]:
    """`weight` for the first, falling with 1 / (K + rank)."""
    return {item: weight * (K + 1) / (K + rank) for rank, item in enumerate(items, 1)}


def fuse(lists: Sequence[Mapping[T, float]]) -> list[tuple[T, float]]:
    """Items with the sum of their scores over the lists, best first; ties in order of sight."""
    scores: dict[T, float] = {}
    for scored in lists:
        for item, score in scored.items():
            scores[item] = scores.get(item, 0.0) + score
    return sorted(scores.items(), key=lambda entry: -entry[1])
