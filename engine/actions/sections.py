"""Cuts a document into sections of neighbouring pages for a summary; knows no model, and keeps no text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from engine.actions.documents import PageTexts, reference
from engine.actions.types import DocumentRef, PageRange
from engine.core.errors import DocumentError
from engine.retrieval.types import DocumentInfo

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one page: `page.text[char_start:char_end]`."""

    page: int
    char_start: int
    char_end: int


@dataclass(frozen=True, slots=True)
class Section:
    """Neighbouring pieces of one document that are read together."""

    document: DocumentRef
    pieces: tuple[Piece, ...]

    @property
    def pages(self) -> PageRange:
        return PageRange(self.document, self.pieces[0].page, self.pieces[-1].page)

    @property
    def name(self) -> str:
        """What tells it from the other sections of its document."""
        first, last = self.pieces[0], self.pieces[-1]
        return f"{first.page}:{first.char_start}-{last.page}:{last.char_end}"

    def texts(self, pages: PageTexts) -> Iterator[str]:
        """The text of each piece."""
        for piece in self.pieces:
            yield pages.text(self.document.sha256, piece.page)[piece.char_start : piece.char_end]


def sections_of(pages: PageTexts, info: DocumentInfo, most_chars: int, check: Callable[[], None]) -> Iterator[Section]:
    """The document in order, cut between pages where that is possible; pages without text are left out."""
    document = reference(info)
    pieces: list[Piece] = []
    length = 0
    for number in range(1, info.pages + 1):
        check()
        try:
            text = pages.text(info.sha256, number)
        except DocumentError:
            continue  # the receipt of the document says why this page was not read
        for start, end in cuts(text, most_chars):
            if pieces and length + end - start > most_chars:
                yield Section(document, tuple(pieces))
                pieces, length = [], 0
            pieces.append(Piece(number, start, end))
            length += end - start
    if pieces:
        yield Section(document, tuple(pieces))


def cuts(text: str, most_chars: int) -> Iterator[tuple[int, int]]:
    """Spans of at most `most_chars` that together hold all of the text, cut at a paragraph, sentence or word."""
    start, whole = 0, len(text)
    while start < whole:
        end = min(start + most_chars, whole)
        if end < whole:
            for border in ("\n\n", ". ", "\n", " "):
                found = text.rfind(border, start + most_chars // 2, end)
                if found > start:
                    end = found + len(border)
                    break
        if text[start:end].strip():
            yield start, end
        start = end


def runs(items: Sequence[T], most: int, longest: int) -> Iterator[list[T]]:
    """Neighbours in runs of nearly equal length: about `most` runs, but none longer than `longest`."""
    count = max(most, -(-len(items) // longest))
    for number in range(count):
        run = items[number * len(items) // count : (number + 1) * len(items) // count]
        if run:
            yield list(run)


def joined(ranges: Sequence[PageRange]) -> tuple[PageRange, ...]:
    """Neighbouring ranges of the same document as one."""
    merged: list[PageRange] = []
    for one in ranges:
        if merged and merged[-1].document == one.document:
            merged[-1] = PageRange(one.document, merged[-1].first, max(merged[-1].last, one.last))
        else:
            merged.append(one)
    return tuple(merged)


def pages_in_words(ranges: Sequence[PageRange], *, named: bool) -> str:
    """ "page 3", "pages 3–7", or with the names of the documents."""
    words = []
    for one in ranges[:4]:
        pages = f"page {one.first}" if one.first == one.last else f"pages {one.first}–{one.last}"
        words.append(f"{one.document.name}, {pages}" if named else pages)
    if len(ranges) > 4:
        words.append(f"and {len(ranges) - 4} more documents")
    return "; ".join(words)
