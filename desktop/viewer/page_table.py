"""Finds the one table a page of a spreadsheet is, row by row with its place in the text; draws nothing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# A long sheet is cut into pages of some thousand rows; more than this is shown as text.
MOST_CELLS = 400_000
SHEET_TYPES = frozenset(
    {
        "text/csv",
        "application/vnd.ms-excel",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
)
_RULE = re.compile(r"\|(?: --- \|)+")
_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: `text[start:end]` of the page."""

    cells: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PageTable:
    """`above` is what stands over the table (titles, remarks), `below` what stands under it."""

    header: tuple[str, ...]
    rows: tuple[TableRow, ...]
    above: str = ""
    below: str = ""

    def cells_at(self, text: str, places: Sequence[int]) -> list[tuple[int, int] | None]:
        """Row and column of characters of the page's text; None for those outside of the rows."""
        starts = [row.start for row in self.rows]
        found: list[tuple[int, int] | None] = []
        for place in places:
            number = bisect_right(starts, place) - 1
            if number < 0 or place >= self.rows[number].end:
                found.append(None)
                continue
            column = len(_CELL.findall(text[self.rows[number].start : place + 1])) - 1
            found.append((number, min(max(column, 0), len(self.header) - 1)))
        return found

    def cited(self, start: int, end: int) -> list[int]:
        """The rows that a span of the page's text touches."""
        return [number for number, row in enumerate(self.rows) if row.start < end and start < row.end]


def table_of(text: str) -> PageTable | None:
    """The table of a page whose rows are written under their header; None when it has none, or several."""
    header: tuple[str, ...] | None = None
    rows: list[TableRow] = []
    above: list[str] = []
    below: list[str] = []
    lines = list(_lines(text))
    for number, (line, start) in enumerate(lines):
        following = lines[number + 1][0] if number + 1 < len(lines) else ""
        if not line.startswith("| "):
            if line.strip() and not line.startswith("#") and not _RULE.fullmatch(line):
                (below if rows else above).append(line)
        elif _RULE.fullmatch(line):
            continue
        elif _RULE.fullmatch(following):
            # The header stands over each group of rows again.
            if header is not None and header != _cells(line):
                return None
            header = _cells(line)
        elif header is None:
            return None
        else:
            rows.append(TableRow(_cells(line), start, start + len(line)))
    if header is None or not rows or len(header) * len(rows) > MOST_CELLS:
        return None
    return PageTable(header, tuple(rows), "\n".join(above), "\n".join(below))


def _lines(text: str) -> Iterator[tuple[str, int]]:
    start = 0
    for line in text.split("\n"):
        yield line, start
        start += len(line) + 1


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return tuple(cell.strip().replace("\\|", "|") for cell in _CELL.split(inner))
