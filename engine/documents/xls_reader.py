"""Old workbooks (xls): a page a sheet, like any workbook; runs no formulas and no macros."""

from __future__ import annotations

import struct

from engine.core.errors import DocumentError
from engine.documents import biff
from engine.documents.media_types import XLS
from engine.documents.office_password import unlocked
from engine.documents.ole_file import OleFile
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.sheet_pages import MOST_COLUMNS, SheetWriter
from engine.documents.types import ParsedDocument

READER = "xls (olefile)"


def read(reading: Reading) -> ParsedDocument:
    """All sheets. Raises `DocumentError`."""
    with OleFile(reading) as ole:
        data = ole.stream("Workbook" if ole.has("Workbook") else "Book")
        facts = ole.facts()
    pages = PageBuilder(reading)
    warnings: list[str] = []
    try:
        book = biff.globals_of(data)
        if book.encrypted and not reading.unlocked:
            return read(unlocked(reading, "Excel"))
        for number, (start, name) in enumerate(book.sheets, 1):
            reading.report(number, len(book.sheets))
            _write_sheet(data, start, book, SheetWriter(pages, name))
    except struct.error as error:
        if not pages.has_text():
            raise reading.damaged("its sheets cannot be read", error) from error
        warnings.append(f"The file is damaged ({error}); what lies behind the damage is missing.")
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text: its sheets are empty.")
    return ParsedDocument(XLS, facts.title, pages.pages(), READER, tuple(warnings), facts.author, facts.created)


def _write_sheet(data: bytes, start: int, book: biff.Book, writer: SheetWriter) -> None:
    rows: dict[int, dict[int, str]] = {}
    boxes: list[str] = []
    for row, column, text in biff.cells(data, start, book):
        if row < 0:
            boxes += [text] if text.strip() else []
        elif text and column <= MOST_COLUMNS:
            rows.setdefault(row, {})[column] = text
    before = -1
    for row in sorted(rows):
        if row > before + 1:
            writer.add(())
        before = row
        found = rows[row]
        writer.add([found.get(column, "") for column in range(max(found) + 1)])
    writer.finish(boxes)
