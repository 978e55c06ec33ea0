"""What a reader makes of a file: pages of text with word boxes; knows nothing of chunks or collections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.documents.media_types import is_markdown

# `Page.problem` of a page that shows something but has no text, and text recognition found none either.
NO_TEXT = "no text"


@dataclass(frozen=True, slots=True)
class WordBox:
    """One word: `page.text[char_start:char_end]` and its rectangle in PDF points, origin top left."""

    char_start: int
    char_end: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class HeadingMark:
    """A heading that starts at `char_start`; `level` counts from 1 (the title), `title` is one line."""

    char_start: int
    level: int
    title: str


@dataclass(frozen=True, slots=True)
class TableMark:
    """A table is `page.text[char_start:char_end]`, one row a line; its header rows end at `header_end`
    (`char_start` when it has none). `header` are the words of its header when the table began on an earlier page."""

    char_start: int
    char_end: int
    header_end: int
    header: str = ""


@dataclass(frozen=True, slots=True)
class PageLayout:
    """What spans of the page's text are. `skipped` (start, end) are running headers and footers: part of the text, so
    that offsets stay true, but of no passage."""

    headings: tuple[HeadingMark, ...] = ()
    skipped: tuple[tuple[int, int], ...] = ()
    tables: tuple[TableMark, ...] = ()


PLAIN_LAYOUT = PageLayout()


@dataclass(frozen=True, slots=True)
class Page:
    """One page; `number` counts from 1. Text files are one page, so spans are offsets into the decoded file.

    `problem` says why a page has no (complete) text; it is empty for a page read well. `ocr_confidence` (0..1) is set
    when the text was recognised in a picture.
    """

    number: int
    text: str
    width: float = 0.0
    height: float = 0.0
    words: Sequence[WordBox] = ()
    label: str = ""
    problem: str = ""
    ocr_confidence: float | None = None
    layout: PageLayout = PLAIN_LAYOUT


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """A file as read: `reader` names the library that won; `warnings` are sentences for the receipt.

    `tables` counts the tables found in it.
    """

    media_type: str
    title: str
    pages: tuple[Page, ...]
    reader: str
    warnings: tuple[str, ...] = ()
    author: str = ""
    created: str = ""
    tables: int = 0

    @property
    def markdown(self) -> bool:
        """Whether the pages use Markdown headings; the media type says it, so that stored pages need no mark."""
        return is_markdown(self.media_type)


@dataclass(frozen=True, slots=True)
class ReadLimits:
    """Bounds on one file. `page_timeout_s` restarts with each page that was read."""

    page_timeout_s: float = 120.0
    memory_mb: int = 3072
    largest_file_bytes: int = 1 << 30
    largest_text_chars: int = 50_000_000
    password: str = field(default="", repr=False)
