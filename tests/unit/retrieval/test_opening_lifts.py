"""How the openings of documents move their passages."""

from __future__ import annotations

from collections.abc import Sequence

from engine.retrieval.document_openings import Opening
from engine.retrieval.evidence import QuestionWords
from engine.retrieval.lancedb_store import ChunkKey
from engine.retrieval.page_ranking import Passage
from engine.retrieval.passage_store import StoredChunk
from engine.retrieval.retriever import OPENING_WEIGHT, _with_openings

QUESTION = QuestionWords(["zebulon", "turnover"], {"zebulon": 5, "turnover": 5}, 100)


class Known:
    def __init__(self, known: dict[str, Opening]) -> None:
        self._known = known

    def words(self, sha256s: Sequence[str]) -> dict[str, Opening]:
        return {sha256: self._known[sha256] for sha256 in sha256s if sha256 in self._known}


def lifted(known: dict[str, Opening], **scores: float) -> list[tuple[str, float]]:
    found = [
        Passage(StoredChunk(ChunkKey(name, 0), 3, 0, 1, "x", ""), score)
        for name, score in sorted(scores.items(), key=lambda pair: -pair[1])
    ]
    paths = {name: f"reports/{name}.pdf" for name in scores}
    moved = _with_openings(found, Known(known), QUESTION, paths)  # type: ignore[arg-type]
    return [(p.chunk.key.sha256, round(p.lift, 3)) for p in moved]


def opening(words: str, *, long: bool) -> Opening:
    return Opening(frozenset(words.split()), long)


def test_that_the_long_document_that_names_it_comes_forward() -> None:
    known = {"a": opening("other words", long=True), "b": opening("zebulon report", long=True)}
    assert lifted(known, a=0.6, b=0.5) == [("b", OPENING_WEIGHT), ("a", 0.0)]


def test_that_short_documents_keep_their_order_among_themselves() -> None:
    known = {"a": opening("other words", long=False), "b": opening("zebulon report", long=False)}
    assert lifted(known, a=0.6, b=0.5) == [("a", OPENING_WEIGHT), ("b", OPENING_WEIGHT)]


def test_that_a_short_document_is_not_put_behind_a_long_one_for_its_length() -> None:
    known = {"a": opening("zebulon", long=False), "b": opening("zebulon", long=True)}
    assert [name for name, _ in lifted(known, a=0.6, b=0.5)] == ["a", "b"]


def test_that_the_name_of_a_file_counts() -> None:
    known = {"a": opening("", long=True), "zebulon": opening("", long=True)}
    assert lifted(known, a=0.6, zebulon=0.5)[0] == ("zebulon", OPENING_WEIGHT)


def test_that_nothing_moves_when_no_opening_says_anything() -> None:
    known = {"a": opening("x", long=True)}
    assert lifted(known, a=0.6, b=0.5) == [("a", 0.0), ("b", 0.0)]
