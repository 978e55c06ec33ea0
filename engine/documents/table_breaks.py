"""Tables that go on at the top of the next page: the same columns, the header missing; knows no ruling lines.

The part on the next page gets the words of the header as `TableMark.header`. One that repeats its header, or has names
of its own above its columns, is left as it is.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.documents.page_lines import Cell
from engine.documents.tables import FoundTable, Row, is_data, is_number, is_tabular
from engine.documents.types import TableMark

# Rows near an edge of the page that may stand between the parts: a page number, the name of the report.
_EDGE = 0.1
_MOST_EDGE_ROWS = 2
_LONGEST_EDGE_ROW = 60
_MOST_ROWS_ABOVE = 4
_LONGEST_HEADER = 1_000
_LEAST_FITTING = 0.7


@dataclass(frozen=True, slots=True)
class PageTables:
    """What is known of a page: its rows without running lines, and the tables among them in order."""

    text: str
    height: float
    rows: Sequence[Row]
    tables: Sequence[FoundTable]


@dataclass(frozen=True, slots=True)
class _Open:
    """A table that reaches the bottom of its page: where its columns are, and the words of its header."""

    columns: tuple[Cell, ...]
    header: str
    unit: float


class TableBreaks:
    """Takes the pages one after the other; keeps of the page before only the table at its end."""

    def __init__(self) -> None:
        self._open: _Open | None = None

    def marks(self, page: PageTables) -> tuple[TableMark, ...]:
        """The tables of the page, the first with the header of the table it goes on."""
        before, tables = self._open, list(page.tables)
        if before is not None:
            tables = _continued(page, tables, before)
        self._open = _open_at_end(page, tables)
        return tuple(table.mark for table in tables)


def _continued(page: PageTables, tables: list[FoundTable], before: _Open) -> list[FoundTable]:
    top = _past_edge(page, before)
    if tables and (above := _rows_above(page, tables[0], before, top)) is not None:
        first = tables[0]
        body = [row for row in first.rows if len(row.cells) > 1]
        fitting = sum(_fits(row, before) for row in body)
        same = len(_columns(first.rows)) == len(before.columns)
        if not same or fitting < _LEAST_FITTING * len(body) or _has_own_header(page.text, first, before):
            return tables
        return [_lent(first, above, before), *tables[1:]]
    # Too few rows to be taken for a table alone.
    rows: list[Row] = []
    for row in page.rows[top:]:
        if not (is_tabular(page.text, row) and _fits(row, before)):
            break
        rows.append(row)
    if not rows or (tables and rows[-1].char_start >= tables[0].mark.char_start):
        return tables
    mark = TableMark(rows[0].char_start, rows[-1].char_end, rows[0].char_start, before.header)
    return [FoundTable(mark, tuple(rows), 0), *tables]


def _rows_above(page: PageTables, table: FoundTable, before: _Open, top: int) -> tuple[Row, ...] | None:
    """The rows at the top of the page that stand before what was found of the table (the rest of a wrapped cell); None
    when something else stands there."""
    rows = tuple(row for row in page.rows[top:] if row.char_start < table.mark.char_start)
    columns = before.columns[1:]
    if len(rows) > _MOST_ROWS_ABOVE or any(len(row.cells) > 1 and not is_data(page.text, row) for row in rows):
        return None  # names of columns
    # Words under the first column alone may as well be the end of a paragraph.
    behind = not rows or any(_in(cell, column, before) for row in rows for cell in row.cells for column in columns)
    return rows if behind and all(_inside(row, before) for row in rows) else None


def _lent(table: FoundTable, above: tuple[Row, ...], before: _Open) -> FoundTable:
    rows = (*above, *table.rows)
    start = min(table.mark.char_start, rows[0].char_start)
    return FoundTable(replace(table.mark, char_start=start, header_end=start, header=before.header), rows, 0)


def _has_own_header(text: str, table: FoundTable, before: _Open) -> bool:
    """Names above the columns: those of the table before, repeated, or others."""
    names = [row for row in table.rows[: table.header_rows] if len(row.cells) > 1]
    if not names:
        return False
    words = " ".join(text[names[0].char_start : names[0].char_end].split()).casefold()
    if words in before.header.casefold():
        return True
    # Without numbers below, the first row was only guessed to be a header.
    return any(is_number(text, cell) for row in table.rows[table.header_rows :] for cell in row.cells[1:])


def _past_edge(page: PageTables, before: _Open) -> int:
    """The number of rows at the upper edge that may be a header of the page."""
    for count, row in enumerate(page.rows[:_MOST_EDGE_ROWS]):
        long = row.char_end - row.char_start > _LONGEST_EDGE_ROW
        if long or row.y1 > _EDGE * page.height or _fits(row, before):
            return count
    return min(_MOST_EDGE_ROWS, len(page.rows))


def _open_at_end(page: PageTables, tables: Sequence[FoundTable]) -> _Open | None:
    if not tables:
        return None
    table = tables[-1]
    header = table.mark.header or page.text[table.mark.char_start : table.mark.header_end]
    columns = _columns(table.rows[table.header_rows :])
    names = table.mark.header or any(len(row.cells) > 1 for row in table.rows[: table.header_rows])
    if not names or len(columns) < 2:
        return None
    unit = max(statistics.median(row.height for row in table.rows), 1.0)
    found = _Open(columns, " ".join(header.split())[:_LONGEST_HEADER], unit)
    bottom = max(row.y1 for row in table.rows)
    below = [row for row in page.rows if row.char_start >= table.mark.char_end and row.y0 >= bottom - unit / 2]
    edge = [row for row in below if row.y0 >= (1 - _EDGE) * page.height]
    wrapped = [row for row in below if row.y0 < (1 - _EDGE) * page.height]
    if (
        len(edge) > _MOST_EDGE_ROWS
        or len(wrapped) > _MOST_ROWS_ABOVE
        or not all(_inside(row, found) for row in wrapped)
    ):
        return None
    return found


def _inside(row: Row, table: _Open) -> bool:
    """Whether it may be the rest of a wrapped cell: no words reach over to the next column."""
    ends = [column.x0 for column in table.columns[1:]] + [table.columns[-1].x1 + table.unit]
    return len(table.columns) > 2 and all(
        any(cell.x0 >= column.x0 - table.unit and cell.x1 <= end for column, end in zip(table.columns, ends))
        for cell in row.cells
    )


def _columns(rows: Sequence[Row]) -> tuple[Cell, ...]:
    """From where to where the cells of each column reach, by the rows with the most common number of cells."""
    counts = Counter(len(row.cells) for row in rows if len(row.cells) > 1)
    if not counts:
        return ()
    number = max(counts, key=lambda count: (counts[count], count))
    full = [row.cells for row in rows if len(row.cells) == number]
    return tuple(Cell(0, 0, min(cell.x0 for cell in column), max(cell.x1 for cell in column)) for column in zip(*full))


def _fits(row: Row, table: _Open) -> bool:
    """Whether each cell begins, ends or is centred where a column does or lies inside it, no two in one column."""
    taken: set[int] = set()
    for cell in row.cells:
        found = next((i for i, column in enumerate(table.columns) if i not in taken and _in(cell, column, table)), -1)
        if found < 0:
            return False
        taken.add(found)
    return len(row.cells) > 1


def _in(cell: Cell, column: Cell, table: _Open) -> bool:
    if cell.x1 <= column.x0 or cell.x0 >= column.x1:
        return False
    middle = abs(cell.x0 + cell.x1 - column.x0 - column.x1) / 2
    near = min(abs(cell.x0 - column.x0), abs(cell.x1 - column.x1), middle) <= table.unit
    return near or (cell.x0 >= column.x0 - table.unit and cell.x1 <= column.x1 + table.unit)
