"""Passages with scores become pages in order: what else a page holds adds up; knows no index and no question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.retrieval.passage_store import StoredChunk

# Of 0.15, 0.2 and 0.3 the best on both halves of tests/benchmarks/page_hits.py: a fifth of the second passage, 0.04 of
# the third ...
FURTHER = 0.2
# Once a document has its share, pages of others come first that are at least half as good as its next one.
_NEARLY_AS_GOOD = 0.5


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk, what it is worth (higher is better), and what its document adds to the page, however many passages."""

    chunk: StoredChunk
    score: float
    lift: float = 0.0


def by_page(passages: Sequence[Passage]) -> list[Passage]:
    """The best passage of each page with the score of its page, then the others; `passages` come best first."""
    first: dict[tuple[str, int], Passage] = {}
    weights: dict[tuple[str, int], float] = {}
    further: list[Passage] = []
    for passage in passages:
        place = (passage.chunk.key.sha256, passage.chunk.page)
        if place not in first:
            first[place], weights[place] = passage, FURTHER
            continue
        best = first[place]
        first[place] = replace(best, score=best.score + weights[place] * passage.score)
        weights[place] *= FURTHER
        further.append(passage)
    pages = [replace(passage, score=passage.score + passage.lift, lift=0.0) for passage in first.values()]
    return [*sorted(pages, key=lambda passage: -passage.score), *further]


def spread(passages: Sequence[Passage], most: int) -> list[Passage]:
    """The same passages, best first, but after `most` of one document those of others that are nearly as good."""
    left, taken = list(passages), list[Passage]()
    counts: dict[str, int] = {}
    while left:
        index = 0
        if counts.get(left[0].chunk.key.sha256, 0) >= most:
            least = _NEARLY_AS_GOOD * left[0].score
            others = (
                number
                for number, passage in enumerate(left)
                if passage.score >= least and counts.get(passage.chunk.key.sha256, 0) < most
            )
            index = next(others, 0)
        passage = left.pop(index)
        counts[passage.chunk.key.sha256] = counts.get(passage.chunk.key.sha256, 0) + 1
        taken.append(passage)
    return taken
