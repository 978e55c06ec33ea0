"""Whatever a model writes and documents hold: a chip's quote is on its page, and an invented [n] is never shown."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.chat import evidence as evidence_room
from engine.chat.checked_answer import WrittenText, checked_answer
from engine.chat.evidence import Evidence
from engine.chat.types import Answer
from engine.core.jobs import CancelToken
from tests.fakes_chat import MemoryLibrary

WORD = st.sampled_from(
    ["bicycles", "repaired", "1,284", "2025", "workshop", "not", "courses", "euro", "18,650", "Straße", "修理", "ﬁne",
     "re-\npaired", "U.S.", "e\u0301tude", "[3]", "[12]", "|", "•", "(a)", "no", "“quote”"]
)  # fmt: skip
SENTENCE = st.lists(WORD, min_size=1, max_size=9).map(" ".join)
TEXT = st.lists(st.tuples(SENTENCE, st.sampled_from([". ", "! ", ".\n", "\n\n", " ", "。"])), max_size=6).map(
    lambda parts: "".join(sentence + stop for sentence, stop in parts)
)
MARK = st.sampled_from([" [1]", "[2]", " [7]", " [99]", " [100]", " [1234]", " [1, 2]", " [1][2]", " [ 3 ]", " [4-6]"])
WRITTEN = st.lists(st.tuples(SENTENCE, MARK, st.sampled_from([".", "", "!", ".\n"])), max_size=5).map(
    lambda parts: " ".join("".join(part) for part in parts)
)


def normal(text: str) -> str:
    """As a reader compares: white space is one space."""
    return " ".join(text.split())


def weigh(library: MemoryLibrary, question: str) -> Evidence:
    hits = library.find(question, ["Documents"], 12, CancelToken(), 0)
    return evidence_room.weigh(question, hits, lambda texts: library.embed(texts, CancelToken(), 0))


def checked(pages: list[str], question: str, text: str, *, small: bool) -> tuple[Answer, MemoryLibrary]:
    library = MemoryLibrary()
    library.put("Documents", "a.pdf", *pages)
    answer, _ = checked_answer("m", WrittenText(text, small_model=small), weigh(library, question), library)
    return answer, library


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=3), SENTENCE, WRITTEN, st.booleans())
def test_that_every_quote_is_on_its_page_word_for_word(pages: list[str], question: str, text: str, small: bool) -> None:
    answer, library = checked(pages, question, text, small=small)
    for citation in answer.citations:
        page = library.page(citation.sha256, citation.page).text
        assert page[citation.char_start : citation.char_end] == citation.quote
        assert normal(citation.quote)
        assert normal(citation.quote) in normal(page)


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=3), SENTENCE, WRITTEN, st.booleans())
def test_that_every_mark_belongs_to_a_citation_and_every_support_to_the_text(
    pages: list[str], question: str, text: str, small: bool
) -> None:
    answer, _ = checked(pages, question, text, small=small)
    known = {citation.n for citation in answer.citations}
    assert known == set(range(1, len(known) + 1))
    for mark in re.finditer(r"[\[【]\s*\d{1,3}(?!\d)[^\]】]*[\]】]", answer.text):
        owner = [s for s in answer.support if s.start <= mark.start() and mark.end() <= s.end]
        assert owner, answer.text
        assert int(mark.group()[1:-1]) in owner[0].citations, answer.text
    for support in answer.support:
        assert 0 <= support.start < support.end <= len(answer.text)
        assert set(support.citations) <= known
        for n in support.citations:
            assert f"[{n}]" in answer.text[support.start : support.end]


@settings(max_examples=150, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=2), SENTENCE, st.text(max_size=200))
def test_that_no_text_of_a_model_breaks_the_checks(pages: list[str], question: str, text: str) -> None:
    for small in (True, False):
        answer, library = checked(pages, question, text, small=small)
        for citation in answer.citations:
            page = library.page(citation.sha256, citation.page).text
            assert page[citation.char_start : citation.char_end] == citation.quote


@settings(max_examples=100, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=2), SENTENCE, WRITTEN)
def test_that_a_page_that_changed_meanwhile_verifies_nothing_it_does_not_hold(
    pages: list[str], question: str, text: str
) -> None:
    library = MemoryLibrary()
    library.put("Documents", "a.pdf", *pages)
    evidence = weigh(library, question)
    library.put("Documents", "a.pdf", *("zebra " * 60 for _ in pages))
    answer, _ = checked_answer("m", WrittenText(text), evidence, library)
    for citation in answer.citations:
        assert not citation.verified
