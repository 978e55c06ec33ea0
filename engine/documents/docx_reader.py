"""Word documents (docx, docm, dotx) as Markdown: headings, lists, tables, notes, text boxes; lays out no pages.

Format: ECMA-376 part 1, WordprocessingML. A file has no page numbers of its own: it is one page, cut at headings later.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from engine.documents.markdown_text import heading, one_line, table
from engine.documents.media_types import DOCX
from engine.documents.ooxml_math import math_text
from engine.documents.ooxml_package import OoxmlPackage, flag
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.safe_xml import attribute, child, local
from engine.documents.types import ParsedDocument

if TYPE_CHECKING:
    from lxml.etree import _Element

READER = "docx (lxml)"
_MAIN = "word/document.xml"
# Elements whose text is no text of the page: old versions of it, field codes, deleted words.
_SKIPPED = frozenset({"delText", "instrText", "delInstrText", "rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "sdtPr"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "", "ptab": "\t"}
_DEEPEST = 60
_FILE_NAME = re.compile(r"\S+\.\w{2,4}")


def read(reading: Reading) -> ParsedDocument:
    """The whole document as one page. Raises `DocumentError`."""
    with OoxmlPackage(reading) as package:
        main = package.main_part(_MAIN)
        root = package.xml(main)
        reading.report(1, 1)
        writer = _Writer(_heading_levels(package, main))
        body = child(root, "body")
        blocks = list(writer.blocks(body if body is not None else root, 0))
        blocks += _other_parts(package, main, writer, blocks)
        facts = package.facts()
        pages = PageBuilder(reading)
        pages.add("\n\n".join(block for block in blocks if block.strip()))
        warnings = tuple(package.lost)
    title = facts.title or writer.title
    return ParsedDocument(DOCX, title, pages.pages(), READER, warnings, facts.author, facts.created)


def flat_text(root: _Element) -> tuple[str, str]:
    """(text, title) of a document in one XML file (Word 2003, or "flat OPC"): "" when it has no body."""
    body = next((item for item in root.iter() if local(item) == "body"), None)
    if body is None:
        return "", ""
    writer = _Writer({f"Heading{level}": level for level in range(1, 7)})
    blocks = list(writer.blocks(body, 0))
    return "\n\n".join(block for block in blocks if block.strip()), writer.title


def _other_parts(package: OoxmlPackage, main: str, writer: _Writer, body: list[str]) -> list[str]:
    """Notes, comments, headers and footers: text that is seen on the pages but lies in parts of its own."""
    found: list[str] = []
    titles = {"footnotes": "Footnotes", "endnotes": "Endnotes", "comments": "Comments"}
    for kind, title in titles.items():
        for part in package.related(main, kind):
            notes = _notes(package.optional(part), writer)
            found += [heading(2, title), "\n".join(notes)] if notes else []
    known = {*body}
    for kind in ("header", "footer"):
        for part in package.related(main, kind):
            root = package.optional(part)
            for block in writer.blocks(root, 0) if root is not None else ():
                if block.strip() and block not in known:
                    known.add(block)
                    found.append(block)
    return found


def _notes(root: _Element | None, writer: _Writer) -> list[str]:
    notes = []
    for element in root if root is not None else ():
        if attribute(element, "type") in ("separator", "continuationSeparator", "continuationNotice"):
            continue
        words = one_line(" ".join(writer.blocks(element, 0)))
        author = attribute(element, "author")
        if words:
            number = attribute(element, "id")
            notes.append(f"- {author}: {words}" if author else f"- [{number}] {words}")
    return notes


def _heading_levels(package: OoxmlPackage, main: str) -> dict[str, int]:
    """Which styles are headings, and of which level: by name, by outline level, or by the style they are based on."""
    levels: dict[str, int] = {}
    based: dict[str, str] = {}
    for part in package.related(main, "styles"):
        root = package.optional(part)
        for style in root if root is not None else ():
            if local(style) != "style" or attribute(style, "type") not in ("", "paragraph"):
                continue
            identity = attribute(style, "styleId")
            name = child(style, "name")
            level = _level_of_name(attribute(name, "val") if name is not None else "") or _outline_level(style)
            if level:
                levels[identity] = level
            parent = child(style, "basedOn")
            based[identity] = attribute(parent, "val") if parent is not None else ""
    for identity in based:
        above, steps = identity, 0
        while above and above not in levels and steps < 20:
            above, steps = based.get(above, ""), steps + 1
        if above in levels:
            levels.setdefault(identity, levels[above])
    return levels


def _level_of_name(name: str) -> int:
    words = name.lower()
    if words == "title":
        return 1
    if words == "subtitle":
        return 2
    start, _, number = words.rpartition(" ")
    return int(number) if start == "heading" and number.isdigit() else 0


def _outline_level(element: _Element) -> int:
    properties = child(element, "pPr")
    outline = child(properties, "outlineLvl") if properties is not None else None
    value = attribute(outline, "val") if outline is not None else ""
    return int(value) + 1 if value.isdigit() and int(value) < 9 else 0


class _Writer:
    """Walks the body. `title` is the first heading of level 1."""

    def __init__(self, levels: dict[str, int]) -> None:
        self._levels = levels
        self.title = ""
        self._boxes: list[_Element] = []

    def blocks(self, element: _Element, depth: int) -> Iterator[str]:
        """Paragraphs, lists and tables below `element`, one string each."""
        if depth > _DEEPEST:
            return
        for item in element:
            name = local(item)
            if name == "p":
                yield from self._paragraph(item, depth)
            elif name == "tbl":
                yield table([self._cells(row, depth) for row in self._rows(item, depth)])
            elif name == "AlternateContent":
                yield from self.blocks(_choice(item), depth + 1)
            elif name not in _SKIPPED and name != "del":
                # Content controls, tracked insertions, custom XML: containers of blocks.
                yield from self.blocks(item, depth + 1)

    def _paragraph(self, paragraph: _Element, depth: int) -> Iterator[str]:
        before = len(self._boxes)
        text = "".join(self._inline(paragraph, 0)).strip("\n")
        boxes, self._boxes[before:] = self._boxes[before:], []
        level = self._level(paragraph)
        if text.strip() and level:
            if level == 1 and not self.title:
                self.title = one_line(text)
            yield heading(level, text)
        elif text.strip():
            indent = self._list_level(paragraph)
            yield f"{'  ' * indent}- {text.strip()}" if indent is not None else text
        for box in boxes:
            yield from self.blocks(box, depth + 1)

    def _level(self, paragraph: _Element) -> int:
        properties = child(paragraph, "pPr")
        style = child(properties, "pStyle") if properties is not None else None
        named = self._levels.get(attribute(style, "val"), 0) if style is not None else 0
        return _outline_level(paragraph) or named

    def _list_level(self, paragraph: _Element) -> int | None:
        properties = child(paragraph, "pPr")
        numbering = child(properties, "numPr") if properties is not None else None
        if numbering is None:
            return None
        level = child(numbering, "ilvl")
        value = attribute(level, "val") if level is not None else "0"
        return min(int(value), 8) if value.isdigit() else 0

    def _inline(self, element: _Element, depth: int) -> Iterator[str]:
        """The text of a paragraph; text boxes in it are kept for later."""
        for item in element if depth <= _DEEPEST else ():
            name = local(item)
            if name in _PIECES:
                yield _PIECES[name](item)
            elif name in _BREAKS:
                yield _BREAKS[name]
            elif name == "txbxContent":
                self._boxes.append(item)
            elif name == "AlternateContent":
                yield from self._inline(_choice(item), depth + 1)
            elif name == "rt":
                # A reading above a word (furigana): in brackets, so that the word itself stays whole.
                yield f"({''.join(self._inline(item, depth + 1))})"
            elif name not in _SKIPPED and name != "del":
                hidden = child(item, "rPr") if name == "r" else None
                if hidden is None or not flag(child(hidden, "vanish")):
                    yield from self._inline(item, depth + 1)

    def _rows(self, element: _Element, depth: int) -> Iterator[_Element]:
        for item in element:
            name = local(item)
            if name == "tr":
                yield item
            elif name in ("sdt", "sdtContent", "customXml", "ins") and depth < _DEEPEST:
                yield from self._rows(item, depth + 1)

    def _cells(self, row: _Element, depth: int) -> list[str]:
        cells: list[str] = []
        for item in row:
            name = local(item)
            if name == "tc":
                cells.append(" ".join(_flat(block) for block in self.blocks(item, depth + 1)))
                span = _grid_span(item)
                cells += [""] * (span - 1)
            elif name in ("sdt", "sdtContent", "customXml", "ins") and depth < _DEEPEST:
                cells += self._cells(item, depth + 1)
        return cells


def _choice(alternatives: _Element) -> _Element:
    """The same content comes twice, for new programs and for old ones: one of them is enough."""
    for name in ("Choice", "Fallback"):
        found = child(alternatives, name)
        if found is not None and (name == "Fallback" or any(True for _ in found)):
            return found
    return alternatives


def _grid_span(cell: _Element) -> int:
    properties = child(cell, "tcPr")
    span = child(properties, "gridSpan") if properties is not None else None
    value = attribute(span, "val") if span is not None else ""
    return max(1, min(int(value), 64)) if value.isdigit() else 1


def _flat(block: str) -> str:
    """A block inside a table cell: a table in it becomes plain words."""
    lines = [line for line in block.split("\n") if set(line) - set("|- ")]
    return one_line(" ".join(line.strip("| ").replace(" | ", " ") for line in lines))


def _symbol(element: _Element) -> str:
    code = attribute(element, "char")
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    # Symbol fonts live in the private area; their plain letters lie below it.
    return "" if 0xE000 <= value <= 0xF8FF else chr(value)


def _note_mark(element: _Element) -> str:
    return f"[{attribute(element, 'id')}]"


def _picture_words(element: _Element) -> str:
    """What the author says a picture shows, unless it is just the name of its file."""
    words = one_line(attribute(element, "descr"))
    return f" Picture: {words} " if words and not _FILE_NAME.fullmatch(words) else ""


def _characters(element: _Element) -> str:
    return element.text or ""


_PIECES: dict[str, Callable[[_Element], str]] = {
    "t": _characters,
    "sym": _symbol,
    "footnoteReference": _note_mark,
    "endnoteReference": _note_mark,
    "oMath": math_text,
    "docPr": _picture_words,
}
