"""A read and cut document on its way from the reading worker into the library, and its form on the wire."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from engine.core.errors import ChildFailed
from engine.core.frames import Header
from engine.documents.packed_words import pack_words as pack_words
from engine.documents.packed_words import unpack_words as unpack_words
from engine.documents.types import PLAIN_LAYOUT, HeadingMark, PageLayout, ParsedDocument, TableMark
from engine.retrieval.chunker import Span

# Page, char_start, char_end, number of the heading, number of the context.
_SPAN_NUMBERS = 5


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page with its words still packed (see `pack_words`)."""

    number: int
    text: str
    width: float
    height: float
    words: bytes
    label: str
    problem: str
    ocr_confidence: float | None = None
    layout: PageLayout = PLAIN_LAYOUT


@dataclass(frozen=True, slots=True)
class PageSpan:
    """A chunk and the number of its page."""

    page: int
    span: Span


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """Everything the library stores of a file. `terms` counts in how many chunks each word occurs."""

    media_type: str
    title: str
    author: str
    created: str
    reader: str
    warnings: tuple[str, ...]
    pages: tuple[ReadPage, ...]
    spans: tuple[PageSpan, ...]
    terms: dict[str, int]
    language: str = ""
    tables: int = 0

    @property
    def pages_recognised(self) -> int:
        """Pages whose text was recognised in a picture."""
        return sum(page.ocr_confidence is not None for page in self.pages)

    @property
    def ocr_confidence(self) -> float | None:
        """How sure text recognition was, over all its pages; None when it was not needed."""
        return mean_confidence(self.pages)

    @property
    def pages_read(self) -> int:
        """Pages that hold all the text they show."""
        return sum(not page.problem for page in self.pages)

    def texts(self) -> list[str]:
        """The text of each chunk in order."""
        by_number = {page.number: page.text for page in self.pages}
        return [by_number[item.page][item.span.char_start : item.span.char_end] for item in self.spans]

    def search_texts(self) -> list[str]:
        """What is embedded and searched of each chunk: its text, after the header of its table where it lacks that."""
        return [
            f"{item.span.context}\n{text}" if item.span.context else text
            for item, text in zip(self.spans, self.texts(), strict=True)
        ]


def mean_confidence(pages: Iterable[ReadPage]) -> float | None:
    """The mean by length of text of the pages that were recognised."""
    weights = [(page.ocr_confidence, len(page.text)) for page in pages if page.ocr_confidence is not None]
    total = sum(weight for _, weight in weights)
    return round(sum(sure * weight for sure, weight in weights) / total, 4) if total else None


def pack_layout(layout: PageLayout) -> str:
    """As JSON for the wire and the database; "" for a page without marks."""
    if layout == PLAIN_LAYOUT:
        return ""
    return json.dumps(
        [
            [[mark.char_start, mark.level, mark.title] for mark in layout.headings],
            layout.skipped,
            [
                [table.char_start, table.char_end, table.header_end, *([table.header] if table.header else [])]
                for table in layout.tables
            ],
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def unpack_layout(data: str) -> PageLayout:
    """The inverse of `pack_layout`. Raises `ValueError`, `TypeError` or `IndexError` for anything else."""
    if not data:
        return PLAIN_LAYOUT
    headings, skipped, tables = json.loads(data)
    return PageLayout(
        tuple(HeadingMark(int(start), int(level), str(title)) for start, level, title in headings),
        tuple((int(start), int(end)) for start, end in skipped),
        tuple(TableMark(int(start), int(end), int(header), *map(str, lent)) for start, end, header, *lent in tables),
    )


def to_frame(document: ReadDocument) -> tuple[Header, bytes]:
    """Texts, words and spans go into the blob: a book in JSON would hold the receiver's interpreter lock."""
    headings: dict[str, int] = {}
    contexts: dict[str, int] = {}
    numbers = np.empty((len(document.spans), _SPAN_NUMBERS), dtype="<i4")
    for row, item in enumerate(document.spans):
        heading = headings.setdefault(item.span.heading, len(headings))
        context = contexts.setdefault(item.span.context, len(contexts))
        numbers[row] = (item.page, item.span.char_start, item.span.char_end, heading, context)
    texts = [page.text.encode("utf-8") for page in document.pages]
    header: Header = {
        "media_type": document.media_type,
        "title": document.title,
        "author": document.author,
        "created": document.created,
        "reader": document.reader,
        "warnings": list(document.warnings),
        "headings": list(headings),
        "contexts": list(contexts),
        "terms": document.terms,
        "language": document.language,
        "tables": document.tables,
        "spans": len(document.spans),
        "pages": [
            [
                page.number,
                page.width,
                page.height,
                page.label,
                page.problem,
                len(text),
                len(page.words),
                page.ocr_confidence,
                pack_layout(page.layout),
            ]
            for page, text in zip(document.pages, texts, strict=True)
        ],
    }
    parts = [numbers.tobytes()]
    for page, text in zip(document.pages, texts, strict=True):
        parts += (text, page.words)
    return header, b"".join(parts)


def from_frame(header: Header, blob: bytes) -> ReadDocument:
    """The inverse of `to_frame`. Raises `ChildFailed` for a frame that makes no sense: it comes from a worker that read
    an untrusted file."""
    try:
        return _from_frame(header, memoryview(blob))
    except (KeyError, ValueError, TypeError, IndexError) as error:
        raise ChildFailed(f"The reader answered nonsense ({error}).") from error


def _from_frame(header: Header, blob: memoryview) -> ReadDocument:
    count = int(header["spans"])
    size = count * _SPAN_NUMBERS * 4
    numbers = np.frombuffer(blob[:size], dtype="<i4").reshape(count, _SPAN_NUMBERS).tolist()
    headings = [str(heading) for heading in header["headings"]]
    contexts = [str(context) for context in header["contexts"]]
    pages = tuple(_pages(header["pages"], blob[size:]))
    lengths = {page.number: len(page.text) for page in pages}
    spans = []
    for page, start, end, heading, context in numbers:
        if not 0 <= start < end <= lengths[page]:
            raise ValueError("a chunk lies outside its page")
        spans.append(PageSpan(page, Span(start, end, headings[heading], contexts[context])))
    return ReadDocument(
        media_type=str(header["media_type"]),
        title=str(header["title"]),
        author=str(header["author"]),
        created=str(header["created"]),
        reader=str(header["reader"]),
        warnings=tuple(str(warning) for warning in header["warnings"]),
        pages=pages,
        spans=tuple(spans),
        terms={str(term): int(number) for term, number in header["terms"].items()},
        language=str(header["language"]),
        tables=int(header["tables"]),
    )


def _pages(rows: Sequence[Sequence[object]], blob: memoryview) -> Iterator[ReadPage]:
    position = 0
    for number, width, height, label, problem, text_size, words_size, confidence, layout in rows:
        text_end = position + int(str(text_size))
        words_end = text_end + int(str(words_size))
        yield ReadPage(
            number=int(str(number)),
            text=bytes(blob[position:text_end]).decode("utf-8"),
            width=float(str(width)),
            height=float(str(height)),
            words=bytes(blob[text_end:words_end]),
            label=str(label),
            problem=str(problem),
            ocr_confidence=None if confidence is None else float(str(confidence)),
            layout=unpack_layout(str(layout)),
        )
        position = words_end


def from_parsed(parsed: ParsedDocument, language: str = "") -> ReadDocument:
    """A parsed document in the form that travels, not cut yet."""
    pages = tuple(
        ReadPage(
            p.number, p.text, p.width, p.height, pack_words(p.words), p.label, p.problem, p.ocr_confidence, p.layout
        )
        for p in parsed.pages
    )
    return ReadDocument(
        parsed.media_type, parsed.title, parsed.author, parsed.created, parsed.reader, parsed.warnings, pages, (), {},
        language, parsed.tables,
    )  # fmt: skip
