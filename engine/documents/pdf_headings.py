"""Headings of a PDF: its outline found again on the pages, else lines set larger than the text; knows no Markdown."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from engine.documents.page_lines import Line
from engine.documents.running_lines import LaidPage
from engine.documents.types import HeadingMark

log = logging.getLogger(__name__)

_MOST_OUTLINE_ITEMS = 5_000
_LONGEST_TITLE = 120
_LARGER = 1.15
_MOST_LEVELS = 4
_DECK_SHARE = 0.3
_BOLDER = 1.35
_MOST_TITLE_LINES = 4
# A bold line that begins like a title and does not end like a sentence.
_TITLE = re.compile(r"[\W_]*[\dA-Z\u00c0-\uffff].*[^.,;\s]", re.DOTALL)
_LETTERS = re.compile(r"[^\W\d_]")
_NOT_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """A bookmark: `level` counts from 1 and `page` from 0."""

    title: str
    level: int
    page: int


def outline_of(document: Any) -> list[OutlineItem]:
    """The bookmarks that lead to a page, in order; none when the outline cannot be read."""
    items: list[OutlineItem] = []
    try:
        for bookmark in islice(document.get_toc(), _MOST_OUTLINE_ITEMS):
            title = " ".join(bookmark.get_title().split())
            target = bookmark.get_dest()
            page = target.get_index() if target is not None else None
            if title and page is not None and 0 <= page < len(document):
                items.append(OutlineItem(title[:_LONGEST_TITLE], bookmark.level + 1, page))
    except Exception as error:  # noqa: BLE001 - third-party parser: an outline is a help, not a need
        log.info("the outline cannot be read: %s", error)
    return items


def headings_by_outline(items: Sequence[OutlineItem], pages: Sequence[LaidPage]) -> list[tuple[HeadingMark, ...]]:
    """For each page its headings: the line that says what a bookmark says, else the top of the bookmark's page."""
    found: list[list[HeadingMark]] = [[] for _ in pages]
    for item in items:
        page = pages[item.page]
        found[item.page].append(HeadingMark(_line_of(item.title, page), item.level, item.title))
    return [tuple(sorted(marks, key=lambda mark: mark.char_start)) for marks in found]


def headings_by_size(pages: Sequence[LaidPage], running: Sequence[frozenset[int]]) -> list[tuple[HeadingMark, ...]]:
    """For each page the lines that are larger or bolder than most of the text of the document; levels by size.

    `running` are the offsets of lines that are no headings.
    """
    sizes: Counter[float] = Counter()
    weights: Counter[int] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[_size(line)] += line.char_end - line.char_start
            weights[line.weight] += line.char_end - line.char_start
    if not sizes:
        return [() for _ in pages]
    rule = _Rule(sizes.most_common(1)[0][0], weights.most_common(1)[0][0])
    found = [
        list(_titles(page, [line for line in page.lines if line.char_start not in starts and line.upright], rule))
        for page, starts in zip(pages, running)
    ]
    total = sum(len(page.lines) for page in pages)
    if sum(len(group) for groups in found for group in groups) > _DECK_SHARE * total:
        # Slides: nearly everything is large. The largest line of a slide is its title.
        found = [[max(groups, key=lambda group: group[0].height)] if groups else [] for groups in found]
    levels = sorted({_size(group[0]) for groups in found for group in groups}, reverse=True)
    return [
        tuple(
            HeadingMark(group[0].char_start, min(levels.index(_size(group[0])) + 1, _MOST_LEVELS), _title(page, group))
            for group in groups
        )
        for page, groups in zip(pages, found)
    ]


@dataclass(frozen=True, slots=True)
class _Rule:
    """The size and the weight of the running text."""

    size: float
    weight: int

    def is_title(self, line: Line, words: str) -> bool:
        if len(_LETTERS.findall(words)) < 3:
            return False
        if line.height >= _LARGER * self.size:
            return len(words) <= 2 * _LONGEST_TITLE
        bold = self.weight > 0 and line.weight >= _BOLDER * self.weight and line.height >= 0.95 * self.size
        return bold and len(words) <= _LONGEST_TITLE and len(line.cells) == 1 and _TITLE.fullmatch(words) is not None


def _titles(page: LaidPage, lines: Sequence[Line], rule: _Rule) -> Iterator[list[Line]]:
    """Titles, those of several lines together."""
    group: list[Line] = []
    for line in [*lines, None]:
        is_title = line is not None and rule.is_title(line, page.text[line.char_start : line.char_end])
        if group and (line is None or not is_title or not _continues(group[-1], line)):
            if len(group) <= _MOST_TITLE_LINES:
                yield group
            group = []
        if line is not None and is_title:
            group.append(line)


def _continues(above: Line, line: Line) -> bool:
    return _size(above) == _size(line) and above.weight == line.weight and line.y0 - above.y1 <= line.height


def _title(page: LaidPage, group: list[Line]) -> str:
    return " ".join(page.text[group[0].char_start : group[-1].char_end].split())[:_LONGEST_TITLE]


def _line_of(title: str, page: LaidPage) -> int:
    wanted = _NOT_WORD.sub("", title.casefold())
    for line in page.lines:
        words = _NOT_WORD.sub("", page.text[line.char_start : line.char_end].casefold())
        if len(words) >= 3 and (wanted.startswith(words) or words.startswith(wanted) or words.endswith(wanted)):
            return line.char_start
    return 0


def _size(line: Line) -> float:
    return round(2 * line.height) / 2
