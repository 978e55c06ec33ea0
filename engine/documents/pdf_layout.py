"""What the lines of a PDF's pages are: headings, tables, running lines; knows no text rules and no chunks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from engine.documents.page_lines import lines_of
from engine.documents.pdf_headings import OutlineItem, headings_by_outline, headings_by_size
from engine.documents.running_lines import LaidPage, running_lines
from engine.documents.table_breaks import PageTables, TableBreaks
from engine.documents.tables import found_tables, rows_of
from engine.documents.types import HeadingMark, Page, PageLayout, TableMark


def with_layout(
    pages: Sequence[Page], weights: Iterable[Mapping[int, int]], outline: Sequence[OutlineItem]
) -> tuple[Page, ...]:
    """The pages with their layout; text and boxes stay as they are. `weights` of fonts are by offset of a line."""
    laid = [
        LaidPage(page.text, page.height, lines_of(page.text, tuple(page.words), heavy))
        for page, heavy in zip(pages, weights, strict=True)
    ]
    running = running_lines(laid)
    marks = headings_by_outline(outline, laid) if outline else headings_by_size(laid, [each.starts for each in running])
    found = []
    breaks = TableBreaks()
    for page, seen, lines, headings in zip(pages, laid, running, marks, strict=True):
        rows = list(rows_of([line for line in seen.lines if line.char_start not in lines.starts]))
        tables = breaks.marks(PageTables(page.text, page.height, rows, found_tables(page.text, rows)))
        layout = PageLayout(_outside(headings, tables), lines.skipped, tables)
        found.append(replace(page, layout=layout) if layout != page.layout else page)
    return tuple(found)


def _outside(marks: tuple[HeadingMark, ...], tables: tuple[TableMark, ...]) -> tuple[HeadingMark, ...]:
    """A large figure in a table is no heading of what follows it."""
    return tuple(
        mark for mark in marks if not any(table.char_start <= mark.char_start < table.char_end for table in tables)
    )
