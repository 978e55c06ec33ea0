"""RTF documents: one page of text, title and author from their information group; keeps no layout."""

from __future__ import annotations

import re

from engine.core.errors import DocumentError
from engine.documents.media_types import RTF
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.rtf_text import rtf_to_plain
from engine.documents.types import ParsedDocument

READER = "striprtf"
_INFO = re.compile(r"\{\\(title|author) ([^{}]{1,2000})\}")
_CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")


def read(reading: Reading) -> ParsedDocument:
    """The whole document. Raises `DocumentError`."""
    raw = reading.source.read().decode("latin-1")
    start = raw.find("{\\rtf")
    if start < 0:
        raise DocumentError(f"{reading.name} is not an RTF document: it does not begin like one.")
    reading.report(1, 1)
    pages = PageBuilder(reading)
    pages.add(rtf_to_plain(raw[start:]))
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text.")
    head = raw[: 1 << 16]
    info = {
        match.group(1): rtf_to_plain(f"{{\\rtf1\\ansi {match.group(2)}}}").strip() for match in _INFO.finditer(head)
    }
    date = _CREATED.search(head)
    created = f"{date.group(1)}-{int(date.group(2)):02}-{int(date.group(3)):02}" if date else ""
    warnings = (
        () if raw.rstrip().rstrip("\x00").endswith("}") else ("The file ends too early; its end may be missing.",)
    )
    return ParsedDocument(RTF, info.get("title", ""), pages.pages(), READER, warnings, info.get("author", ""), created)
