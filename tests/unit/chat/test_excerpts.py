"""Excerpts: neighbours joined, small documents whole, a budget that holds, and spans that stay true."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.chat.excerpts import Sources, estimated_tokens, excerpts
from engine.retrieval.types import Chunk, DocumentInfo, DocumentState, Hit, SamePassage

SENTENCE = "The pump number {} of the long list is serviced once a year by the workshop. "
PAGE = "".join(SENTENCE.format(number) for number in range(100))
PAGES = {
    ("a", 1): PAGE,
    ("a", 2): PAGE.upper(),
    ("b", 1): "  A short note about the warranty.\n",
    ("c", 1): PAGE.lower(),
}


def info(sha256: str, chunks: int = 40) -> DocumentInfo:
    pages = sum(key[0] == sha256 for key in PAGES)
    return DocumentInfo(
        sha256, f"{sha256}.txt", f"/x/{sha256}.txt", "C", DocumentState.INDEXED, "text/plain", "", 1, pages, pages,
        chunks, "", 0.0,
    )  # fmt: skip


def hit(sha256: str, page: int, start: int, end: int, score: float = 1.0, also: tuple[SamePassage, ...] = ()) -> Hit:
    chunk = Chunk(sha256, start, page, start, end, PAGES[sha256, page][start:end])
    return Hit(chunk, f"{sha256}.txt", f"/x/{sha256}.txt", score, score / 2, score / 4, also)


def sources(*documents: DocumentInfo) -> Sources:
    return Sources({document.sha256: document for document in documents}, lambda sha256, page: PAGES[sha256, page])


BIG = sources(info("a"), info("c"))


def spans(found: tuple[Hit, ...]) -> list[tuple[str, int, int, int]]:
    for each in found:
        chunk = each.chunk
        assert chunk.text == PAGES[chunk.sha256, chunk.page][chunk.char_start : chunk.char_end]
    return [(e.chunk.sha256, e.chunk.page, e.chunk.char_start, e.chunk.char_end) for e in found]


def test_that_neighbours_become_one_excerpt_with_the_rank_and_the_values_of_the_best() -> None:
    found = excerpts(
        [hit("a", 1, 400, 800, 0.9), hit("c", 1, 0, 300, 0.8), hit("a", 1, 810, 1000, 0.7), hit("a", 1, 300, 420, 0.6)],
        BIG,
        1000,
    )
    assert spans(found) == [("a", 1, 300, 1000), ("c", 1, 0, 300)]
    assert (found[0].score, found[0].similarity) == (0.9, 0.45)


def test_that_distant_passages_and_other_pages_stay_apart() -> None:
    found = excerpts([hit("a", 1, 0, 300), hit("a", 1, 900, 1200), hit("a", 2, 300, 600)], BIG, 1000)
    assert spans(found) == [("a", 1, 0, 300), ("a", 1, 900, 1200), ("a", 2, 300, 600)]


def test_that_the_budget_decides_how_many_there_are() -> None:
    hits = [hit("c" if number % 2 else "a", 1, number * 600, number * 600 + 400) for number in range(12)]
    few, many = excerpts(hits, BIG, 300), excerpts(hits, BIG, 1000)
    assert 1 <= len(few) < len(many) < 12
    assert sum(estimated_tokens(each.chunk.text) for each in many) <= 1000
    assert len(excerpts(hits, BIG, 1)) == 1


def test_that_a_zim_file_is_not_taken_for_everything_that_is_searched() -> None:
    """Its one short page is listed, its articles are not: the budget holds for those all the same."""
    archive = replace(info("b", 0), articles=20_000)
    hits = [hit("c" if number % 2 else "a", 1, number * 600, number * 600 + 400) for number in range(12)]
    for listed in (sources(archive), sources()):
        found = excerpts(hits, listed, 300)
        assert "b" not in {each.chunk.sha256 for each in found}
        assert sum(estimated_tokens(each.chunk.text) for each in found) <= 300
    link = "https://en.wikipedia.org/wiki/Pump"
    (whole,) = excerpts([replace(hits[0], link=link)], sources(archive), 300)
    assert whole.link == link


def test_that_one_page_does_not_take_the_whole_budget() -> None:
    hits = [hit("a", 1, number * 300, number * 300 + 300) for number in range(20)] + [hit("c", 1, 0, 300, 0.1)]
    assert ("c", 1, 0, 300) in spans(excerpts(hits, BIG, 800))


def test_that_everything_is_read_when_it_fits() -> None:
    everything = sources(info("a"), info("b", 1))
    found = excerpts([hit("b", 1, 2, 20)], everything, 10_000)
    assert spans(found)[0] == ("b", 1, 2, len(PAGES["b", 1]) - 1)
    assert [place[:2] for place in spans(found)] == [("b", 1), ("a", 1), ("a", 2)]
    assert found[1].similarity == 0.0


def test_that_a_small_document_is_read_whole_beside_a_large_one() -> None:
    found = excerpts([hit("b", 1, 2, 20, 0.9), hit("a", 1, 0, 300)], sources(info("a"), info("b", 1)), 600)
    assert spans(found) == [("b", 1, 2, len(PAGES["b", 1]) - 1), ("a", 1, 0, 300)]
    assert found[0].score == 0.9


def test_that_copies_stay_named() -> None:
    copy = SamePassage("d", "d.txt", "/x/d.txt", 3)
    assert excerpts([hit("a", 1, 0, 300, also=(copy,)), hit("a", 1, 300, 500)], BIG, 1000)[0].also == (copy,)


def test_that_without_hits_there_is_nothing_to_read() -> None:
    assert excerpts([], BIG, 1000) == ()


@pytest.mark.parametrize(("text", "least", "most"), [("word " * 100, 90, 150), ("漢字" * 50, 95, 110), ("", 0, 2)])
def test_that_tokens_are_estimated_in_every_script(text: str, least: int, most: int) -> None:
    assert least <= estimated_tokens(text) <= most
