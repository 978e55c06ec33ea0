"""Workbooks (xlsx, xlsm, xltx): a page a sheet through openpyxl, with comments, text boxes, charts; runs nothing."""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import BadZipFile

from engine.core.errors import DocumentError
from engine.documents.drawing_charts import chart_text
from engine.documents.markdown_text import one_line
from engine.documents.media_types import XLSX
from engine.documents.ooxml_package import OoxmlPackage, relation_id
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.safe_xml import attribute, child, local, text_of
from engine.documents.sheet_pages import MOST_COLUMNS, MOST_ROWS, SheetWriter
from engine.documents.types import ParsedDocument

if TYPE_CHECKING:
    from lxml.etree import _Element

READER = "openpyxl"
_MAIN = "xl/workbook.xml"
_REPORT_ROWS = 2_000
_FILE_NAME = re.compile(r"\S+\.\w{2,4}")
_TAIL_BYTES = 64 << 10
_HEADER_FOOTER = re.compile(rb"<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)>([^<]{1,2000})<")
# Codes of ECMA-376 part 1, 18.3.1.46: font, colour, size, and letters for place, page, date and style.
_PRINT_CODE = re.compile(r'&(?:"[^"]{0,200}"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d{1,3}#?|[A-Za-z](?<!K))')
_WORD = re.compile(r"[^\W\d_]{3}")
_CURRENCY = re.compile(r'\[\$([^\]-]+)(?:-[^\]]*)?\]|"\s*([€£¥₹₽]|[A-Za-z.]{1,4})\s*"|([€$£¥₹])')


def read(reading: Reading) -> ParsedDocument:
    """A page a sheet, large sheets in pages of rows; hidden sheets too. Raises `DocumentError`."""
    pages = PageBuilder(reading)
    with OoxmlPackage(reading) as package:
        extras = _extras(package, _refuse_bombs(package))
        facts = package.facts()
        warnings = list(package.lost)
    with reading.source.open() as stream, closing(_workbook(reading, stream)) as book:
        names = book.sheetnames
        for number, name in enumerate(names, 1):
            reading.report(number, len(names))
            sheet = book[name]
            writer = SheetWriter(pages, name)
            if hasattr(sheet, "iter_rows"):
                _write_sheet(reading, sheet, writer, pages)
            writer.finish(extras.get(name, ()))
            if writer.cut_columns:
                warnings.append(f"{name} has more than {MOST_COLUMNS:,} columns; the others were not read.")
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text: its sheets are empty.")
    return ParsedDocument(XLSX, facts.title, pages.pages(), READER, tuple(warnings), facts.author, facts.created)


def _refuse_bombs(package: OoxmlPackage) -> dict[str, bytes]:
    """openpyxl unpacks by itself: every part is unpacked here once under the limits. The ends of the sheets."""
    ends: dict[str, bytes] = {}
    for name in package.names():
        if name.lower().endswith((".xml", ".rels")):
            data = package.data(name)
            if "/worksheets/" in name.lower():
                ends[name.lower()] = data[-_TAIL_BYTES:]
    return ends


def _workbook(reading: Reading, stream: BinaryIO) -> Any:
    import warnings

    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # About styles and extensions it leaves out; none of them is text.
        warnings.simplefilter("ignore")
        try:
            return load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        except (BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError) as error:
            raise reading.damaged("its sheets cannot be read", error) from error


def _write_sheet(reading: Reading, sheet: Any, writer: SheetWriter, pages: PageBuilder) -> None:
    # The size a sheet claims is often wrong, and a reader that believes it stops early.
    sheet.reset_dimensions()
    before = 0
    for cells in sheet.iter_rows():
        row = next((cell.row for cell in cells if getattr(cell, "row", None)), before + 1)
        # A gap of a million empty rows is one empty row.
        for _ in range(min(row - before - 1, 1)):
            writer.add(())
        before = row
        if row % _REPORT_ROWS == 0:
            reading.report(pages.count + 1, pages.count + 1)
        if row > MOST_ROWS or pages.full:
            return
        writer.add([_shown(cell) for cell in cells])


def _shown(cell: Any) -> str:
    """A value as a person sees it, as far as that can be told without drawing it."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes" if not value.second else "auto")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (int, float)):
        return _number(value, str(cell.number_format or ""))
    return str(value)


def _number(value: float, form: str) -> str:
    if "%" in form:
        return f"{round(value * 100, 4):g}%"
    text = str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else f"{value:.12g}"
    # The first section is for positive numbers; others name nothing ("-" for zero).
    found = _CURRENCY.search(form.partition(";")[0])
    sign = next((group for group in found.groups() if group), "").strip() if found else ""
    return f"{text} {sign}" if sign else text


def _extras(package: OoxmlPackage, ends: dict[str, bytes]) -> dict[str, list[str]]:
    """By sheet name: comments, text boxes and charts, which openpyxl leaves out of a streamed sheet."""
    main = package.main_part(_MAIN)
    targets = {relation.id: relation.target for relation in package.relations(main)}
    root = package.optional(main)
    sheets = child(root, "sheets") if root is not None else None
    found: dict[str, list[str]] = {}
    for sheet in sheets if sheets is not None else ():
        part = targets.get(relation_id(sheet), "")
        lines = [*_sheet_extras(package, part), *_printed(ends.get(part.lower(), b""))] if part else []
        if lines:
            found[attribute(sheet, "name")] = lines
    return found


def _sheet_extras(package: OoxmlPackage, part: str) -> Iterator[str]:
    for relation in package.relations(part):
        if relation.kind not in ("comments", "drawing", "threadedComment"):
            continue
        root = package.optional(relation.target)
        if root is None:
            continue
        if relation.kind == "drawing":
            yield from _drawing(package, relation.target, root)
            continue
        for item in root.iter():
            if local(item) in ("comment", "threadedComment") and (words := one_line(text_of(item))):
                yield f"Comment at {attribute(item, 'ref')}: {words}"


def _printed(end: bytes) -> Iterator[str]:
    """The words of the headers and footers that are printed with a sheet; they stand behind its cells."""
    for match in _HEADER_FOOTER.finditer(end):
        # Twice escaped: as XML, and with codes for the place, the font, the page number.
        coded = html.unescape(match.group(1).decode("utf-8", "replace"))
        words = one_line(_PRINT_CODE.sub(" ", coded).replace("&&", "&"))
        if _WORD.search(words):
            yield f"Printed on each page: {words}"


def _drawing(package: OoxmlPackage, part: str, root: _Element) -> Iterator[str]:
    for item in root.iter():
        if local(item) == "txBody" and (words := one_line(" ".join(_runs(item)))):
            yield words
        elif (
            local(item) == "cNvPr" and (words := one_line(attribute(item, "descr"))) and not _FILE_NAME.fullmatch(words)
        ):
            yield f"Picture: {words}"
    for relation in package.relations(part):
        if relation.kind in ("chart", "diagramData") and (other := package.optional(relation.target)) is not None:
            yield chart_text(other) if relation.kind == "chart" else one_line(" ".join(_runs(other)))


def _runs(element: _Element) -> Iterator[str]:
    for item in element.iter():
        if local(item) == "t" and item.text:
            yield item.text
