"""Passages become pages, and pages of several documents share the front."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.retrieval.lancedb_store import ChunkKey
from engine.retrieval.page_ranking import FURTHER, Passage, by_page, spread
from engine.retrieval.passage_store import StoredChunk


def passage(document: str, page: int, score: float, ordinal: int = 0) -> Passage:
    return Passage(StoredChunk(ChunkKey(document, ordinal), page, 0, 1, "x", ""), score)


def order(passages: list[Passage]) -> list[tuple[str, int, int]]:
    return [(p.chunk.key.sha256, p.chunk.page, p.chunk.key.ordinal) for p in passages]


def test_that_a_page_with_several_good_passages_comes_before_one_with_a_single_slightly_better_one() -> None:
    found = by_page([passage("a", 1, 0.8, 0), passage("a", 2, 0.7, 1), passage("a", 2, 0.6, 2)])
    assert order(found) == [("a", 2, 1), ("a", 1, 0), ("a", 2, 2)]
    assert found[0].score == pytest.approx(0.7 + FURTHER * 0.6)


def test_that_many_poor_passages_do_not_beat_a_good_one() -> None:
    poor = [passage("a", 2, 0.4, number) for number in range(20)]
    assert order(by_page([passage("a", 1, 0.8, 99), *poor]))[0] == ("a", 1, 99)


def test_that_a_document_gives_way_after_its_share_to_others_nearly_as_good() -> None:
    pages = [*(passage("a", n, 1.0 - n / 100) for n in range(4)), passage("b", 1, 0.6), passage("c", 1, 0.1)]
    assert order(spread(pages, 2)) == [("a", 0, 0), ("a", 1, 0), ("b", 1, 0), ("a", 2, 0), ("a", 3, 0), ("c", 1, 0)]


def test_that_one_document_alone_keeps_its_order() -> None:
    pages = [passage("a", n, 1.0 - n / 100) for n in range(6)]
    assert spread(pages, 2) == pages


def test_that_a_lift_of_the_document_counts_once_a_page() -> None:
    found = by_page([replace(passage("a", 1, 0.5, n), lift=0.2) for n in range(3)] + [passage("b", 1, 0.7, 9)])
    weights = FURTHER + FURTHER**2
    assert found[0].score == pytest.approx(0.5 + 0.5 * weights + 0.2)
    assert found[1].score == 0.7
