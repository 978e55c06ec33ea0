"""A sheet of cells as pages: each group of rows stands under the names of its sheet and columns; no formats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.documents.markdown_text import heading, looks_like_names, one_line, row_groups, tokens
from engine.documents.page_builder import PageBuilder

MOST_COLUMNS = 1_000
MOST_ROWS = 1_048_576
_PAGE_TOKENS = 20_000
_PREFACE_ROWS = 12


class SheetWriter:
    """Takes the rows of one sheet one by one and writes pages; memory holds one page of rows."""

    def __init__(self, pages: PageBuilder, sheet: str) -> None:
        self._pages = pages
        self._sheet = one_line(sheet)
        self._header: list[str] | None = None
        self._preface: list[list[str]] = []
        self._rows: list[list[str]] = []
        self._first_row = 1
        self._row = 0
        self._tokens = 0
        self._several = False
        self._fresh = True
        self.cut_columns = 0

    def add(self, cells: Iterable[str]) -> None:
        """The next row of the sheet; empty rows count, but are not written."""
        self._row += 1
        row = [one_line(cell) for cell in cells]
        while row and not row[-1]:
            row.pop()
        if len(row) > MOST_COLUMNS:
            self.cut_columns = max(self.cut_columns, len(row))
            del row[MOST_COLUMNS:]
        if not row:
            return
        if self._header is None:
            self._look_for_header(row)
            return
        if self._takes_second_header(row):
            return
        if not self._rows:
            self._first_row = self._row
        self._rows.append(row)
        self._tokens += sum(map(tokens, row))
        if self._tokens > _PAGE_TOKENS:
            self._several = True
            self._write()

    def finish(self, extra: Sequence[str] = ()) -> None:
        """Write what is left; `extra` are paragraphs for the last page (comments, text boxes)."""
        if self._header is None and self._preface:
            self._settle(0)
        if self._rows or self._header is not None or extra:
            self._write(extra)

    def _look_for_header(self, row: list[str]) -> None:
        """The header is the first row of several names; titles and remarks may stand above it."""
        self._preface.append(row)
        wide = [index for index, cells in enumerate(self._preface) if sum(map(bool, cells)) > 1]
        if wide and wide[-1] == len(self._preface) - 1 and looks_like_names(row):
            self._settle(wide[-1])
        elif len(wide) > 1:
            self._settle(wide[0])
        elif len(self._preface) >= _PREFACE_ROWS:
            self._settle(0)

    def _takes_second_header(self, row: list[str]) -> bool:
        """A row of names right below a header that has fewer of them belongs to it: "2023" over "Sales | Profit"."""
        header = self._header
        fresh, self._fresh = self._fresh and not self._rows, False
        if not fresh or not header or not looks_like_names(row) or sum(map(bool, row)) <= sum(map(bool, header)):
            return False
        width = max(len(header), len(row))
        upper, lower = ([*cells, *[""] * (width - len(cells))] for cells in (header, row))
        self._header = [" ".join(filter(None, pair)) for pair in zip(upper, lower, strict=True)]
        return True

    def _settle(self, index: int) -> None:
        first = self._preface[index]
        narrow = max(sum(map(bool, row)) for row in self._preface) < 2
        named = looks_like_names(first) and not narrow
        self._fresh = named
        self._header = [] if narrow else first if named else [_letters(number) for number in range(len(first))]
        self._rows = self._preface[index + 1 if named else index :]
        self._first_row = self._row - len(self._rows) + 1
        self._tokens = sum(tokens(cell) for row in self._rows for cell in row)
        self._preface = self._preface[:index]

    def _write(self, extra: Sequence[str] = ()) -> None:
        header = self._header or []
        title = heading(2, self._sheet)
        parts = ["\n".join(" ".join(filter(None, row)) for row in self._preface)] if self._preface else []
        if not header:
            parts.append("\n".join(" ".join(filter(None, row)) for row in self._rows))
        else:
            parts += (text for _, _, text in row_groups(_wide_enough(header, self._rows), self._rows, title))
        if header and not self._rows:
            parts.append(" ".join(filter(None, header)))
        parts += extra
        body = "\n\n".join(part for part in parts if part.strip())
        if body:
            label = f"{self._sheet} · rows {self._first_row}-{self._row}" if self._several else self._sheet
            self._pages.add(body if body.startswith(title) else f"{title}\n\n{body}", label)
        self._preface, self._rows, self._tokens = [], [], 0


def _wide_enough(header: list[str], rows: list[list[str]]) -> list[str]:
    width = max([len(header), *map(len, rows)])
    return [*header, *(_letters(number) for number in range(len(header), width))]


def _letters(index: int) -> str:
    """The name of a column without a header: A, B, ... AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name
