"""Tables among the lines of a page: rows of cells that stand under each other; knows no ruling lines and no sheets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.documents.page_lines import Cell, Line, side_by_side
from engine.documents.types import TableMark

_LEAST_ROWS = 3
_MOST_PLAIN_ROWS = 2
_LEAST_ALIGNED = 0.6
_MOST_HEADER_ROWS = 8
_LONGEST_COLUMN_NAME = 50
_LONGEST_NUMBER = 40
_NUMBER = re.compile(r"[(\-−–+$€£¥\s]*[\d.,]*\d[\d.,]*\s*(?:%|\)|[a-z]{1,2})?\)?|[-–—.…]+|n/?a", re.IGNORECASE)
_YEAR = re.compile(r"(?:FY\s*)?(?:19|20)\d\d[AE]?")


@dataclass(frozen=True, slots=True)
class Row:
    """Lines that stand side by side, as one."""

    char_start: int
    char_end: int
    y0: float
    y1: float
    height: float
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table with its rows, the first `header_rows` of which name its columns."""

    mark: TableMark
    rows: tuple[Row, ...]
    header_rows: int


def found_tables(text: str, rows: list[Row]) -> list[FoundTable]:
    """The tables among the rows of a page."""
    tabular = [is_tabular(text, row) for row in rows]
    found: list[FoundTable] = []
    done = 0
    for first, last in _runs(tabular):
        if _aligned([row for row, yes in zip(rows[first:last], tabular[first:last]) if yes]):
            above = _header_above(rows, done, first, last)
            found.append(_table(text, rows[above:last], first - above))
            done = last
    return found


def _header_above(rows: list[Row], least: int, first: int, last: int) -> int:
    """The row where the table begins: names of columns may stand above it in rows that look like no table."""
    body = [row for row in rows[first:last] if len(row.cells) > 1]
    left = min(row.cells[0].x0 for row in body)
    columns = min(row.cells[1].x0 for row in body)
    highest = max(least, first - _MOST_HEADER_ROWS)
    while first > highest:
        row, below = rows[first - 1], rows[first]
        over_columns = row.cells[0].x0 > left + 0.5 * (columns - left) or len(row.cells) > 1
        short = row.char_end - row.char_start <= _LONGEST_COLUMN_NAME or len(row.cells) > 1
        # A name of several lines may be written to its end before the next column's begins, further up.
        near = -3 * row.height <= below.y0 - row.y1 <= 1.5 * row.height
        if not (over_columns and short and near):
            break
        first -= 1
    return first


def rows_of(lines: Sequence[Line]) -> Iterator[Row]:
    """Lines that stand side by side as one row: a generator of a PDF may write every cell as a line of its own."""
    group: list[Line] = []
    for line in lines:
        if group and not side_by_side(group[-1], line):
            yield _joined(group)
            group = []
        group.append(line)
    if group:
        yield _joined(group)


def _joined(group: list[Line]) -> Row:
    cells = tuple(cell for line in group for cell in line.cells)
    y0, y1 = min(line.y0 for line in group), max(line.y1 for line in group)
    return Row(group[0].char_start, group[-1].char_end, y0, y1, max(line.height for line in group), cells)


def is_tabular(text: str, row: Row) -> bool:
    """Whether a row alone looks like one of a table."""
    return len(row.cells) >= 3 or (len(row.cells) == 2 and is_number(text, row.cells[1]))


def is_number(text: str, cell: Cell) -> bool:
    """Whether a cell is a number, an amount or a mark for none."""
    # Longer ones are no numbers, and would make the pattern slow.
    short = cell.char_end - cell.char_start <= _LONGEST_NUMBER
    return short and _NUMBER.fullmatch(text[cell.char_start : cell.char_end].strip()) is not None


def _runs(tabular: list[bool]) -> Iterator[tuple[int, int]]:
    """Stretches from a row of cells to the last one, with few plain rows (wrapped words, subheadings) between."""
    first = last = -1
    for index, yes in enumerate(tabular):
        if not yes:
            continue
        if first >= 0 and index - last > _MOST_PLAIN_ROWS + 1:
            yield from _long_enough(tabular, first, last + 1)
            first = -1
        first = index if first < 0 else first
        last = index
    if first >= 0:
        yield from _long_enough(tabular, first, last + 1)


def _long_enough(tabular: list[bool], first: int, last: int) -> Iterator[tuple[int, int]]:
    rows = sum(tabular[first:last])
    if rows >= _LEAST_ROWS and 2 * rows > last - first:
        yield first, last


def _aligned(rows: list[Row]) -> bool:
    """Whether cells after the first of most rows begin or end at one place: lines of running text do not."""
    begins: Counter[int] = Counter()
    ends: Counter[int] = Counter()
    for row in rows:
        unit = max(row.height, 1.0)
        # Two buckets each, half a unit apart, so that no place lies on an edge of both.
        begins.update({round(2 * cell.x0 / unit + half) for cell in row.cells[1:] for half in (0, 0.5)})
        ends.update({round(2 * cell.x1 / unit + half) for cell in row.cells[1:] for half in (0, 0.5)})
    most = max([*begins.values(), *ends.values()], default=0)
    return most >= max(_LEAST_ROWS, _LEAST_ALIGNED * len(rows))


def _table(text: str, rows: list[Row], above: int) -> FoundTable:
    header, most = above, min(above + _MOST_HEADER_ROWS, len(rows) - 1)
    while header < most and not is_data(text, rows[header]):
        header += 1
    if header == most:
        header = above or 1  # no row of numbers follows: a table of words, whose first row names the columns
    start = rows[0].char_start
    mark = TableMark(start, rows[-1].char_end, rows[header].char_start if header else start)
    return FoundTable(mark, tuple(rows), header)


def is_data(text: str, row: Row) -> bool:
    """Whether half of the cells behind the first are numbers; years alone are names of columns."""
    cells = row.cells[1:] if len(row.cells) > 1 else row.cells
    if all(_YEAR.fullmatch(text, cell.char_start, cell.char_end) for cell in cells):
        return False
    return 2 * sum(is_number(text, cell) for cell in cells) >= len(cells)
