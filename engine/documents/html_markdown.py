"""HTML as Markdown text: headings, lists, tables, links as words; runs no script and fetches nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.documents.markdown_text import heading, one_line, table

if TYPE_CHECKING:
    from lxml.etree import _Element

_INVISIBLE = frozenset({"script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "select"})
_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead "
    "tr ul h1 h2 h3 h4 h5 h6"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split(" "))
_SPACES = re.compile(r"[ \t\r\n\f]+")
_DEEPEST = 200
_FENCE = "```"


def parse_html(data: bytes, encoding: str) -> _Element | None:
    """The root of a page; None when there is nothing in it. libxml2 mends what is not closed."""
    from lxml import etree

    parser = etree.HTMLParser(
        encoding=encoding, recover=True, no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def to_markdown(root: _Element) -> str:
    """The text a reader of the page sees, block by block."""
    writer = _Writer()
    writer.walk(root, 0)
    return writer.text()


class _Writer:
    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._line: list[str] = []
        self._prefix = ""
        self._last_item = -1
        self._lists: list[int | None] = []

    def text(self) -> str:
        self._flush()
        return "\n\n".join(self._blocks).replace("\n\n\x00", "\n").replace("\x00", "")

    def walk(self, element: _Element, depth: int) -> None:
        name = element.tag.lower() if isinstance(element.tag, str) else ""
        name = name.rpartition("}")[2].rpartition(":")[2]
        if not name or name in _INVISIBLE or depth > _DEEPEST or _hidden(element):
            if depth > _DEEPEST:
                self._line.append(" ".join(str(piece) for piece in element.itertext()))
            return
        block = name in _BLOCKS
        if block:
            self._flush()
        self._open(element, name, depth)
        if block:
            self._flush()

    def _open(self, element: _Element, name: str, depth: int) -> None:
        if name in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._children(element, depth)
            words = one_line("".join(self._line))
            self._line = []
            self._blocks += [heading(int(name[1]), words)] if words else []
        elif name == "table":
            self._table(element, depth)
        elif name in ("ul", "ol", "menu", "dir"):
            self._lists.append(0 if name == "ol" else None)
            self._children(element, depth)
            self._flush()
            self._lists.pop()
        elif name == "li":
            self._item(element, depth)
        elif name == "pre":
            code = "".join(str(piece) for piece in element.itertext()).strip("\n")
            self._blocks += [f"{_FENCE}\n{code}\n{_FENCE}"] if code.strip() else []
        elif name == "blockquote":
            start = len(self._blocks)
            self._children(element, depth)
            self._flush()
            self._blocks[start:] = ["\n".join(f"> {line}" for line in "\n>\n".join(self._blocks[start:]).split("\n"))]
        else:
            self._inline(element, name, depth)

    def _inline(self, element: _Element, name: str, depth: int) -> None:
        if name == "br":
            self._line.append("\x01")
        elif name == "img":
            self._line.append(_words(element.get("alt")))
        elif name in ("input", "textarea", "button") and element.get("type", "").lower() not in ("hidden", "password"):
            self._line.append(_words(element.get("value") or element.get("placeholder")))
            self._children(element, depth)
        elif name == "q":
            self._line.append("“")
            self._children(element, depth)
            self._line.append("”")
        elif name in ("sup", "sub") and "".join(element.itertext()).strip().isdigit():
            self._line.append("^" if name == "sup" else "_")
            self._children(element, depth)
        else:
            self._children(element, depth)

    def _children(self, element: _Element, depth: int) -> None:
        self._line.append(_SPACES.sub(" ", element.text or ""))
        for item in element:
            self.walk(item, depth + 1)
            self._line.append(_SPACES.sub(" ", item.tail or ""))

    def _item(self, element: _Element, depth: int) -> None:
        self._flush()
        level = max(0, len(self._lists) - 1)
        mark = "-"
        if self._lists and (number := self._lists[-1]) is not None:
            self._lists[-1] = number + 1
            mark = f"{number + 1}."
        # The zero character joins an item to the one before without an empty line.
        join = "\x00" if self._last_item == len(self._blocks) else ""
        self._prefix = f"{join}{'  ' * min(level, 8)}{mark} "
        self._children(element, depth)
        self._flush()
        self._prefix = ""

    def _flush(self) -> None:
        text = "".join(self._line)
        self._line = []
        lines = [line.strip(" ") for line in _SPACES.sub(" ", text).split("\x01")]
        words = "\n".join(lines).strip("\n")
        if words.strip():
            self._blocks.append(f"{self._prefix}{words}")
            self._last_item = len(self._blocks) if self._prefix else self._last_item
            self._prefix = ""

    def _table(self, element: _Element, depth: int) -> None:
        rows = list(_rows(element, 0))
        nested = any(item.tag == "table" for item in element.iter() if item is not element)
        widest = max((sum(1 for _ in _cells(row)) for row in rows), default=0)
        if nested or widest < 2:
            # Tables that lay out a page: their cells are blocks.
            self._children(element, depth)
            return
        caption = next((item for item in element if item.tag == "caption"), None)
        if caption is not None:
            self._children(caption, depth)
            self._flush()
        self._blocks.append(table([self._row(row) for row in rows]))

    def _row(self, row: _Element) -> list[str]:
        cells: list[str] = []
        for cell in _cells(row):
            span = str(cell.get("colspan") or "")
            cells += [self._cell(cell), *[""] * (min(int(span), 64) - 1 if span.isdigit() else 0)]
        return cells

    def _cell(self, cell: _Element) -> str:
        inner = _Writer()
        inner._children(cell, 0)
        return one_line(inner.text().replace(_FENCE, " "))


def _rows(element: _Element, depth: int) -> Iterator[_Element]:
    for item in element:
        if item.tag == "tr":
            yield item
        elif item.tag in ("thead", "tbody", "tfoot") and depth < 5:
            yield from _rows(item, depth + 1)


def _cells(row: _Element) -> Iterator[_Element]:
    return (item for item in row if item.tag in ("td", "th"))


def _hidden(element: _Element) -> bool:
    style = str(element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style


def _words(value: str | None) -> str:
    return f" {one_line(value)} " if value and value.strip() else ""
