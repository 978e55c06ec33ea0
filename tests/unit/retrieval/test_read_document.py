"""The way of a read document over the wire."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.core.errors import ChildFailed
from engine.documents.types import NO_TEXT, HeadingMark, Page, PageLayout, ParsedDocument, TableMark, WordBox
from engine.retrieval.chunker import Span
from engine.retrieval.ingest import missing_text
from engine.retrieval.read_document import PageSpan, ReadDocument, from_frame, from_parsed, to_frame, unpack_words

WORDS = (WordBox(0, 5, 1.0, 2.0, 3.0, 4.0), WordBox(6, 9, 5.5, 6.5, 7.5, 8.5))
LAYOUT = PageLayout((HeadingMark(0, 2, "Größe"),), ((1, 2),), (TableMark(0, 3, 1),))
PAGES = (
    Page(1, "Größe 漢字 ok", 600.0, 800.0, WORDS, "i"),
    Page(2, "", 600.0, 800.0, problem=NO_TEXT),
    Page(3, "end", problem="", ocr_confidence=0.9, layout=LAYOUT),
)
PARSED = ParsedDocument("application/pdf", "Title", PAGES, "pypdfium2", ("a warning",), "Author", "2024-01-02", 2)


def read() -> ReadDocument:
    spans = (PageSpan(1, Span(0, 5, "A > B")), PageSpan(1, Span(6, 11)), PageSpan(3, Span(0, 3)))
    return replace(from_parsed(PARSED, "de"), spans=spans, terms={"grosse": 1})


def test_that_a_document_comes_through_unchanged() -> None:
    document = read()
    assert from_frame(*to_frame(document)) == document
    assert unpack_words(document.pages[0].words) == WORDS
    assert document.texts() == ["Größe", "漢字 ok"[:5], "end"]
    assert document.pages_read == 2
    assert (document.language, document.tables) == ("de", 2)
    assert document.pages[2].layout == LAYOUT
    assert (document.pages_recognised, document.ocr_confidence) == (1, 0.9)


def test_that_a_frame_of_nonsense_is_an_error_and_no_crash() -> None:
    header, blob = to_frame(read())
    for broken in ({**header, "spans": 99}, {**header, "pages": [[1, 2]]}, {"media_type": "x"}):
        with pytest.raises(ChildFailed, match="nonsense"):
            from_frame(broken, blob)
    with pytest.raises(ChildFailed, match="nonsense"):
        from_frame(header, blob[:30])


def with_pages(*problems: str, text: str = "words") -> ReadDocument:
    pages = tuple(Page(number, "" if problem else text, problem=problem) for number, problem in enumerate(problems, 1))
    spans = tuple(PageSpan(page.number, Span(0, 5)) for page in pages if page.text)
    return replace(from_parsed(replace(PARSED, pages=pages)), spans=spans)


def test_that_a_complete_document_needs_no_sentence() -> None:
    assert missing_text(with_pages("", "")) == ""


def test_that_a_document_of_pictures_without_words_is_called_that() -> None:
    assert missing_text(with_pages(NO_TEXT, NO_TEXT)) == (
        "There is no text on any of its 2 pages: only pictures or drawings,"
        " and text recognition found no words in them."
    )


def test_that_recognised_pages_are_named_with_how_sure_it_was() -> None:
    document = with_pages(*[""] * 12)
    pages = tuple(
        replace(page, ocr_confidence=0.92 if page.number in (3, 4, 5) else None, text="words")
        for page in document.pages
    )
    assert missing_text(replace(document, pages=pages)) == (
        "Pages 3-5 of 12 were read by text recognition (92 % sure)."
    )
    every = tuple(replace(page, ocr_confidence=0.5) for page in document.pages)
    assert missing_text(replace(document, pages=every)).startswith("All 12 pages were read by text recognition (50 %")
    assert missing_text(replace(document, pages=every[:1])).startswith("Its page was read by text recognition")


def test_that_a_hidden_failure_beside_recognised_pages_is_told_too() -> None:
    document = with_pages("", NO_TEXT, "could not be read: it is damaged")
    first, *others = document.pages
    reason = missing_text(replace(document, pages=(replace(first, ocr_confidence=0.8), *others)))
    assert "No text on page 2 of 3" in reason
    assert "Page 3 could not be read" in reason
    assert "Page 1 of 3 was read by text recognition (80 % sure)." in reason


def test_that_the_pages_without_text_are_named() -> None:
    reason = missing_text(with_pages("", NO_TEXT, NO_TEXT, NO_TEXT, "", NO_TEXT, "could not be read: it is damaged"))
    assert "pages 2-4, 6 of 7" in reason
    assert "Page 7 could not be read: it is damaged." in reason


def test_that_a_blank_document_is_called_blank() -> None:
    assert "blank" in missing_text(with_pages("", "", text=""))
