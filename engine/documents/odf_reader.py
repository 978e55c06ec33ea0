"""OpenDocument files: odt as one page, ods a page a sheet, odp a page a slide; reads content.xml and draws nothing.

Format: OpenDocument 1.3 part 3 (ISO/IEC 26300).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.core.errors import DocumentError
from engine.documents.bounded_zip import BoundedZip
from engine.documents.markdown_text import heading, one_line, table
from engine.documents.media_types import ODP, ODS, ODT
from engine.documents.ooxml_package import Facts
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.safe_xml import attribute, child, local, parse_xml, text_of
from engine.documents.sheet_pages import MOST_COLUMNS, SheetWriter
from engine.documents.types import ParsedDocument

if TYPE_CHECKING:
    from lxml.etree import _Element

READER = "odf (lxml)"
_DEEPEST = 60
_MOST_REPEATS = 100
_SKIPPED = frozenset({"tracked-changes", "sequence-decls", "forms", "automatic-styles", "scripts", "font-face-decls"})


def read(reading: Reading) -> ParsedDocument:
    """What the body holds decides, not the name. Raises `DocumentError`."""
    with BoundedZip(reading) as archive:
        if archive.has("META-INF/manifest.xml") and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise reading.protected("LibreOffice")
        root = parse_xml(archive.read("content.xml"), reading, "content.xml")
        facts = _facts(archive, reading)
    body = child(root, "body")
    if body is None or not len(body):
        raise reading.damaged("it has no body")
    pages = PageBuilder(reading)
    kinds = {local(item): item for item in body}
    if "spreadsheet" in kinds:
        media_type = ODS
        _sheets(reading, kinds["spreadsheet"], pages)
    elif "presentation" in kinds or "drawing" in kinds:
        media_type = ODP
        _slides(reading, kinds.get("presentation", kinds.get("drawing", body)), pages)
    else:
        media_type = ODT
        reading.report(1, 1)
        pages.add("\n\n".join(block for block in _blocks(kinds.get("text", body), 0) if block.strip()))
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text.")
    return ParsedDocument(media_type, facts.title, pages.pages(), READER, (), facts.author, facts.created)


def _facts(archive: BoundedZip, reading: Reading) -> Facts:
    if not archive.has("meta.xml"):
        return Facts()
    values: dict[str, str] = {}
    for item in parse_xml(archive.read("meta.xml"), reading, "meta.xml").iter():
        values.setdefault(local(item), one_line(item.text or "")[:500])
    author = values.get("initial-creator") or values.get("creator", "")
    return Facts(values.get("title", ""), author, values.get("creation-date", "")[:25])


def _blocks(element: _Element, depth: int) -> Iterator[str]:
    """Headings, paragraphs, lists, tables and the text of frames, in order."""
    if depth > _DEEPEST:
        return
    for item in element:
        name = local(item)
        if name == "h":
            level = attribute(item, "outline-level")
            yield heading(int(level) if level.isdigit() else 1, _inline(item))
        elif name == "p":
            yield _inline(item)
            yield from _frames(item, depth)
        elif name == "list":
            yield "\n".join(_list_lines(item, 0))
        elif name == "table":
            yield table([row for row, _ in _rows(item, 0)])
        elif name not in _SKIPPED:
            yield from _blocks(item, depth + 1)


def _list_lines(element: _Element, depth: int) -> Iterator[str]:
    for item in element:
        for part in item:
            if local(part) == "list" and depth < _DEEPEST:
                yield from _list_lines(part, depth + 1)
            elif local(part) in ("p", "h"):
                words = one_line(_inline(part))
                if words:
                    yield f"{'  ' * min(depth, 8)}- {words}"


def _frames(paragraph: _Element, depth: int) -> Iterator[str]:
    """Text boxes and tables anchored in a paragraph."""
    for item in paragraph.iter():
        name = local(item)
        if name in ("text-box", "annotation", "note-body") and item is not paragraph:
            yield from _blocks(item, depth + 1)
        elif name in ("title", "desc") and (words := one_line(item.text or "")):
            yield f"Picture: {words}"


def _inline(element: _Element) -> str:
    parts: list[str] = [element.text or ""]
    for item in element:
        name = local(item)
        if name == "s":
            count = attribute(item, "c")
            parts.append(" " * min(int(count) if count.isdigit() else 1, 100))
        elif name in ("tab", "line-break"):
            parts.append("\t" if name == "tab" else "\n")
        elif name == "note":
            citation = child(item, "note-citation")
            parts.append(f"[{text_of(citation)}]" if citation is not None else "")
        elif name == "ruby":
            parts += (text_of(part) if local(part) == "ruby-base" else f"({text_of(part)})" for part in item)
        elif name not in (
            "annotation",
            "text-box",
            "frame",
            "custom-shape",
            "tracked-changes",
            "table",
            "desc",
            "title",
        ):
            parts.append(_inline(item))
        parts.append(item.tail or "")
    return "".join(parts)


def _slides(reading: Reading, body: _Element, pages: PageBuilder) -> None:
    slides = [item for item in body if local(item) == "page"]
    for number, slide in enumerate(slides, 1):
        reading.report(number, len(slides))
        blocks: list[str] = []
        for item in slide:
            if local(item) == "notes":
                notes = [block for block in _blocks(item, 0) if block.strip()]
                blocks += [heading(2, "Notes"), *notes] if notes else []
                continue
            words = [block for block in _blocks(item, 0) if block.strip()]
            if words and attribute(item, "class") == "title":
                blocks.append(heading(1, " ".join(words)))
            else:
                blocks += words
        pages.add("\n\n".join(blocks), f"slide {number}")


def _sheets(reading: Reading, body: _Element, pages: PageBuilder) -> None:
    sheets = [item for item in body if local(item) == "table"]
    for number, sheet in enumerate(sheets, 1):
        reading.report(number, len(sheets))
        writer = SheetWriter(pages, attribute(sheet, "name"))
        for row, repeats in _rows(sheet, 0):
            for _ in range(repeats if any(row) else 1):
                writer.add(row)
        writer.finish([words for item in sheet.iter() if local(item) == "annotation" and (words := _comment(item))])


def _comment(element: _Element) -> str:
    words = one_line(" ".join(_inline(item) for item in element if local(item) in ("p", "list")))
    return f"Comment: {words}" if words else ""


def _rows(element: _Element, depth: int) -> Iterator[tuple[list[str], int]]:
    """Each row with how often it is repeated; a claim of a million repeats is cut."""
    for item in element:
        name = local(item)
        if name == "table-row":
            yield _cells(item), _repeats(item, "number-rows-repeated")
        elif name in ("table-header-rows", "table-row-group", "table-rows") and depth < _DEEPEST:
            yield from _rows(item, depth + 1)


def _cells(row: _Element) -> list[str]:
    cells: list[str] = []
    for item in row:
        if local(item) in ("table-cell", "covered-table-cell"):
            blocks = [" ".join([_inline(part), *_frames(part, 1)]) if local(part) == "p" else " ".join(_blocks(part, 1))
                      for part in item if local(part) != "annotation"]  # fmt: skip
            words = one_line(" ".join(blocks))
            cells += [words] * (_repeats(item, "number-columns-repeated") if words else _gap(item))
        if len(cells) > MOST_COLUMNS:
            break
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _repeats(element: _Element, name: str) -> int:
    value = attribute(element, name)
    return max(1, min(int(value), _MOST_REPEATS)) if value.isdigit() else 1


def _gap(element: _Element) -> int:
    value = attribute(element, "number-columns-repeated")
    return max(1, min(int(value), MOST_COLUMNS)) if value.isdigit() else 1
