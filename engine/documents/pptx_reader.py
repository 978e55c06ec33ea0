"""Presentations (pptx, pptm, ppsx, potx): a page a slide with its tables, charts, diagrams and notes; draws nothing.

Format: ECMA-376 part 1, PresentationML and DrawingML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.core.errors import DocumentError
from engine.documents.drawing_charts import chart_text
from engine.documents.markdown_text import heading, one_line, table
from engine.documents.media_types import PPTX
from engine.documents.ooxml_package import OoxmlPackage, relation_id
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.safe_xml import attribute, child, local, text_of
from engine.documents.types import ParsedDocument

if TYPE_CHECKING:
    from lxml.etree import _Element

READER = "pptx (lxml)"
_MAIN = "ppt/presentation.xml"
_DEEPEST = 40
_FILE_NAME = re.compile(r"\S+\.\w{2,4}")
# Placeholders that repeat on every slide and say nothing.
_FURNITURE = frozenset({"sldNum", "dt", "ftr", "hdr", "sldImg"})


def read(reading: Reading) -> ParsedDocument:
    """A page a slide in the order they are shown; hidden slides too. Raises `DocumentError`."""
    with OoxmlPackage(reading) as package:
        main = package.main_part(_MAIN)
        slides = _slides(package, main)
        pages = PageBuilder(reading)
        title = ""
        for number, part in enumerate(slides, 1):
            reading.report(number, len(slides))
            try:
                slide = _Slide(package, part)
                text = slide.text()
                title = title or slide.title
                pages.add(text, f"slide {number}")
            except DocumentError as error:
                pages.add("", f"slide {number}", f"could not be read: {error.user_message.rstrip('.')}")
        facts = package.facts()
        warnings = tuple(package.lost)
    if not pages.count:
        raise DocumentError(f"{reading.name} has no slides.", "Open it in the program that made it and look.")
    return ParsedDocument(PPTX, facts.title or title, pages.pages(), READER, warnings, facts.author, facts.created)


def _slides(package: OoxmlPackage, main: str) -> list[str]:
    targets = {relation.id: relation.target for relation in package.relations(main) if relation.kind == "slide"}
    order = child(package.xml(main), "sldIdLst")
    listed = [targets[key] for item in (order if order is not None else ()) if (key := relation_id(item)) in targets]
    # Damaged lists: every slide that is there, by its number.
    return listed or sorted(
        (name for name in package.names() if re.fullmatch(r"ppt/slides/slide\d+\.xml", name, re.IGNORECASE)),
        key=lambda name: int("".join(filter(str.isdigit, name))),
    )


class _Slide:
    def __init__(self, package: OoxmlPackage, part: str) -> None:
        self._package, self._part = package, part
        self._targets = {relation.id: relation for relation in package.relations(part)}
        self.title = ""

    def text(self) -> str:
        root = self._package.xml(self._part)
        blocks = [block for block in self._shapes(root, 0) if block.strip()]
        for kind, name in (("notesSlide", "Notes"), ("comments", "Comments")):
            words = [text for part in self._package.related(self._part, kind) if (text := self._extra(part))]
            blocks += [heading(2, name), *words] if words else []
        return "\n\n".join(blocks)

    def _extra(self, part: str) -> str:
        root = self._package.optional(part)
        if root is None:
            return ""
        if local(root) == "cmLst":
            return "\n".join(one_line(text_of(item)) for item in root)
        return "\n\n".join(block for block in _Slide(self._package, part)._shapes(root, 0) if block.strip())

    def _shapes(self, element: _Element, depth: int) -> Iterator[str]:
        if depth > _DEEPEST:
            return
        for item in element:
            name = local(item)
            if name == "sp":
                yield self._shape(item)
            elif name == "graphicFrame":
                yield from self._frame(item)
            elif name == "pic":
                yield _picture_words(item)
            elif name == "AlternateContent":
                chosen = child(item, "Choice")
                yield from self._shapes(chosen if chosen is not None else item, depth + 1)
            elif name not in ("timing", "transition", "extLst"):
                yield from self._shapes(item, depth + 1)

    def _shape(self, shape: _Element) -> str:
        kind = _placeholder(shape)
        body = child(shape, "txBody")
        if body is None or kind in _FURNITURE:
            return ""
        if kind in ("title", "ctrTitle"):
            words = one_line(" ".join(_paragraphs(body)))
            self.title = self.title or words
            return heading(1, words)
        return "\n".join(line for line in _paragraphs(body) if line.strip())

    def _frame(self, frame: _Element) -> Iterator[str]:
        for item in frame.iter():
            name = local(item)
            if name == "tbl":
                rows = [row for row in item if local(row) == "tr"]
                yield table([[_cell(cell) for cell in row if local(cell) == "tc"] for row in rows])
            elif name == "chart" and (relation := self._targets.get(relation_id(item))):
                root = self._package.optional(relation.target)
                yield chart_text(root) if root is not None else ""
            elif name == "relIds":
                yield self._diagram(attribute(item, "dm"))

    def _diagram(self, key: str) -> str:
        relation = self._targets.get(key)
        root = self._package.optional(relation.target) if relation is not None else None
        return "\n".join(line for line in _paragraphs(root) if line.strip()) if root is not None else ""


def _placeholder(shape: _Element) -> str:
    for item in shape.iter():
        if local(item) == "ph":
            return attribute(item, "type") or "body"
        if local(item) == "txBody":
            break
    return ""


def _paragraphs(body: _Element) -> Iterator[str]:
    for paragraph in body.iter():
        if local(paragraph) != "p":
            continue
        pieces = []
        for item in paragraph.iter():
            name = local(item)
            if name == "t":
                pieces.append(item.text or "")
            elif name in ("br", "tab"):
                pieces.append("\n" if name == "br" else "\t")
        properties = child(paragraph, "pPr")
        level = attribute(properties, "lvl") if properties is not None else ""
        indent = "  " * min(int(level), 8) + "- " if level.isdigit() and int(level) else ""
        text = "".join(pieces)
        yield f"{indent}{text}" if text.strip() else ""


def _cell(cell: _Element) -> str:
    return one_line(" ".join(_paragraphs(cell)))


def _picture_words(picture: _Element) -> str:
    """What the author says a picture shows, unless it is just the name of its file."""
    for item in picture.iter():
        if local(item) == "cNvPr":
            words = one_line(attribute(item, "descr"))
            return "" if not words or _FILE_NAME.fullmatch(words) else f"Picture: {words}"
    return ""
