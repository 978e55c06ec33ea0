"""XML and JSON as text a person can read: names with their values; damaged files and readable ones as they stand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.core.errors import DocumentError
from engine.documents import text_encoding
from engine.documents.docx_reader import flat_text
from engine.documents.markdown_text import one_line
from engine.documents.media_types import DOCX, JSON, XML
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.safe_xml import local, xml_parser
from engine.documents.types import ParsedDocument

if TYPE_CHECKING:
    from lxml.etree import _Element

READER = "text"
_DEEPEST_INDENT = 12
_LONG_LINE = 2_000


def read_xml(reading: Reading) -> ParsedDocument:
    """Each element with its attributes and its own text, one line each, indented. Raises `DocumentError`."""
    from lxml import etree

    reading.report(1, 1)
    data = reading.source.read()
    pages = PageBuilder(reading)
    warnings: tuple[str, ...] = ()
    try:
        root = etree.fromstring(data, xml_parser(recover=False))
        word = local(root) in ("wordDocument", "package") and flat_text(root)
        if word and word[0]:
            pages.add(word[0])
            return ParsedDocument(DOCX, word[1], pages.pages(), "docx (lxml)")
        pages.add("\n".join(_lines(root)))
        reader = "lxml"
    except (etree.XMLSyntaxError, ValueError) as error:
        warnings = (f"It is no well-formed XML ({' '.join(str(error).split())[:120]}); it was read as plain text.",)
        pages.add(_decoded(reading, data))
        reader = READER
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text.")
    return ParsedDocument(XML, "", pages.pages(), reader, warnings)


def read_json(reading: Reading) -> ParsedDocument:
    """The file as it stands where a person can read it; else spread over lines, with its escapes written out."""
    reading.report(1, 1)
    text = _decoded(reading, reading.source.read())
    pages = PageBuilder(reading)
    pages.add(_spread(text))
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text.")
    return ParsedDocument(JSON, "", pages.pages(), READER)


def _decoded(reading: Reading, data: bytes) -> str:
    try:
        return text_encoding.decode(data).text
    except DocumentError as error:
        raise DocumentError(f"{reading.name} is not a text file: it holds binary data.") from error


def _spread(text: str) -> str:
    longest = max(map(len, text.splitlines()), default=0)
    if longest <= _LONG_LINE and "\\u" not in text:
        return text
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, indent=1)
    except (ValueError, RecursionError):
        pass
    lines = []
    for line in text.splitlines():
        # JSON lines: a value a line.
        try:
            lines.append(json.dumps(json.loads(line), ensure_ascii=False) if line.strip() else "")
        except (ValueError, RecursionError):
            lines.append(line)
    return "\n".join(lines)


def _lines(root: _Element) -> Iterator[str]:
    """Without recursion: a hostile file is deep."""
    stack: list[tuple[_Element | str, int]] = [(root, 0)]
    while stack:
        item, depth = stack.pop()
        indent = "  " * min(depth, _DEEPEST_INDENT)
        if isinstance(item, str):
            yield f"{indent}{item}"
            continue
        name, words = local(item), one_line(item.text or "")
        about = " ".join(f"{str(key).rpartition('}')[2]}={one_line(str(value))}" for key, value in item.attrib.items())
        if name:
            yield f"{indent}{name}{f' ({about})' if about else ''}{f': {words}' if words else ''}"
        for child in reversed(item):
            tail = one_line(child.tail or "")
            stack += [(tail, depth + 1)] if tail else []
            stack.append((child, depth + 1))
