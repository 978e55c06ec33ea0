"""Running headers and footers: lines that come back at the same place of many pages; knows no other kind of line."""

from __future__ import annotations

import re
import statistics
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.documents.page_lines import Line

_ZONE = 0.12
_LEAST_PAGES = 3
_LEAST_DENSITY = 0.3
_SAME_PLACE = 0.015
_MOST_LINES = 5
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")
_LETTER = re.compile(r"[^\W\d_]")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class LaidPage:
    """What is looked at of a page."""

    text: str
    height: float
    lines: Sequence[Line]


@dataclass(frozen=True, slots=True)
class RunningLines:
    """Of one page: `skipped` spans are left out of passages; `starts` are of all its running lines, kept ones too."""

    skipped: tuple[tuple[int, int], ...]
    starts: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Seen:
    page: int
    line: Line
    place: float


def running_lines(pages: Sequence[LaidPage]) -> list[RunningLines]:
    """For each page its running lines.

    The first page that shows one keeps it, so that its words are found; page numbers are left out everywhere.
    """
    edges = [_edges(page) for page in pages]
    seen: dict[tuple[int, str], list[_Seen]] = defaultdict(list)
    for number, (page, sides) in enumerate(zip(pages, edges)):
        for side, lines in enumerate(sides):
            for line in lines:
                seen[side, _key(page.text, line)].append(_Seen(number, line, line.y0 / page.height))
    running: dict[int, set[int]] = defaultdict(set)
    firsts: dict[int, set[int]] = defaultdict(set)
    for (_side, key), places in seen.items():
        for index, item in enumerate(_recurring(key, places)):
            running[item.page].add(item.line.char_start)
            if index == 0 and _LETTER.search(key):
                firsts[item.page].add(item.line.char_start)
    found = []
    for number, (page, sides) in enumerate(zip(pages, edges)):
        lines = list(_outer(sides, running[number]))
        skipped = _spans(page, [line for line in lines if line.char_start not in firsts[number]])
        found.append(RunningLines(skipped, frozenset(line.char_start for line in lines)))
    return found


def _edges(page: LaidPage) -> tuple[list[Line], list[Line], list[Line]]:
    """The lines at the upper and lower edge, the outermost first, and those that run along a side."""
    if page.height <= 0:
        return [], [], []
    sideways = [line for line in page.lines if not line.upright]
    return _edge(page, top=True), _edge(page, top=False), sideways[:_MOST_LINES]


def _edge(page: LaidPage, *, top: bool) -> list[Line]:
    """The lines at the upper or lower edge, the outermost first."""
    limit = _ZONE * page.height
    upright = (line for line in page.lines if line.upright)
    lines = [line for line in upright if (line.y1 <= limit if top else line.y0 >= page.height - limit)]
    return sorted(lines, key=lambda line: line.y0, reverse=not top)[:_MOST_LINES]


def _key(text: str, line: Line) -> str:
    """What stays the same from page to page: letters, with a mark for numbers."""
    return _SPACE.sub(" ", _NUMBER.sub("#", text[line.char_start : line.char_end].casefold()))


def _recurring(key: str, places: list[_Seen]) -> list[_Seen]:
    if len(places) < _LEAST_PAGES or (not _LETTER.search(key) and (key.count("#") != 1 or len(key) > 12)):
        return []
    middle = statistics.median(item.place for item in places)
    same = [item for item in places if abs(item.place - middle) <= _SAME_PLACE]
    pages = {item.page for item in same}
    if len(pages) < _LEAST_PAGES or len(pages) < _LEAST_DENSITY * (max(pages) - min(pages) + 1):
        return []
    return same


def _outer(sides: tuple[list[Line], list[Line], list[Line]], running: set[int]) -> Iterator[Line]:
    """From an edge inwards, until a line that does not come back."""
    for number, lines in enumerate(sides):
        for line in lines:
            if line.char_start in running:
                yield line
            elif number < 2:
                break


def _spans(page: LaidPage, lines: Sequence[Line]) -> tuple[tuple[int, int], ...]:
    """Nothing when no other text would be left."""
    gone = sum(len(page.text[line.char_start : line.char_end].split()) for line in lines)
    if gone >= len(page.text.split()):
        return ()
    return tuple(sorted((line.char_start, line.char_end) for line in lines))
