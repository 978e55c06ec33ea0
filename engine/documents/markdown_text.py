"""Writes headings, lists and tables as Markdown; long tables come in groups that repeat their header. Reads nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Row = Sequence[str]

# A group of rows with its header should fit one passage of a small embedder (256 tokens).
_GROUP_TOKENS = 170
_HEADER_TOKENS = 60
_LONGEST_NAME = 120
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_SPACES = re.compile(r"\s+")
_NUMBER = re.compile(r"[-+(]?[\d.,:/%\s€$£-]*\d[\d.,:/%\s€$£)-]*")


def heading(level: int, text: str) -> str:
    """`## Title` on one line; "" for an empty title."""
    words = one_line(text)
    return f"{'#' * max(1, min(level, 6))} {words}" if words else ""


def one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def table(rows: Sequence[Row]) -> str:
    """Rows as pipe tables, the first row as header; "" when there is no text in them.

    A table that is too long for one passage is written in several tables with the same header, a blank line between.
    """
    rows = [[one_line(cell) for cell in row] for row in rows]
    rows = [row for row in rows if any(row)]
    if not rows:
        return ""
    width = max(len(row) for row in rows)
    if width == 1:
        return "\n".join(row[0] for row in rows)
    header = _padded(rows[0], width)
    return "\n\n".join(group for _, _, group in row_groups(header, rows[1:])) or pipe_row(header)


def row_groups(header: Row, rows: Sequence[Row], above: str = "") -> Iterator[tuple[int, int, str]]:
    """(first, end, text): each group of rows with the line `above` and the header on top of it.

    Where the header alone would fill a passage, each row becomes lines "Header: value".
    """
    wide = tokens(pipe_row(header)) > _HEADER_TOKENS
    top = tokens(above) + (0 if wide else tokens(pipe_row(header)))
    if wide and rows:
        # A name whose column is empty in every row would be lost otherwise.
        yield 0, 0, _group(header, [f"Columns: {', '.join(filter(None, header))}"], above, wide=True)
    start, count, lines = 0, top, list[str]()
    for index, row in enumerate(rows):
        line = record(header, row) if wide else pipe_row(_padded(row, len(header)))
        size = tokens(line)
        if lines and count + size > _GROUP_TOKENS:
            yield start, index, _group(header, lines, above, wide=wide)
            start, count, lines = index, top, []
        lines.append(line)
        count += size
    if lines:
        yield start, len(rows), _group(header, lines, above, wide=wide)


def _group(header: Row, lines: list[str], above: str, *, wide: bool) -> str:
    title = f"{above}\n\n" if above else ""
    if wide:
        return title + "\n\n".join(lines)
    return title + "\n".join((pipe_row(header), "|" + " --- |" * len(header), *lines))


def pipe_row(cells: Row) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def record(header: Row, row: Row) -> str:
    """ "Name: value" lines of the cells that hold something."""
    names = [*header, *[""] * (len(row) - len(header))]
    return "\n".join(f"{name}: {cell}" if name else cell for name, cell in zip(names, row, strict=False) if cell)


def looks_like_names(row: Row) -> bool:
    """Whether a row can be a header: it holds words, not figures."""
    filled = [cell for cell in row if cell]
    if not filled or max(map(len, filled)) > _LONGEST_NAME:
        return False
    return sum(_NUMBER.fullmatch(cell) is not None for cell in filled) * 2 < len(filled)


def tokens(text: str) -> int:
    """About how many tokens an embedder makes of it (English words 1 to 2, figures a token for two digits)."""
    total = 0
    for match in _TOKEN.finditer(text):
        piece = match.group()
        size = len(piece.encode("utf-8", "replace"))
        total += -(-size // 2) if piece[0].isdigit() else -(-size // 5)
    return total


def _padded(row: Row, width: int) -> list[str]:
    return [*row[:width], *[""] * (width - len(row))]
