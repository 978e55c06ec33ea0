"""Reads bytes under a name through the parser's own door; for tests of single readers."""

from __future__ import annotations

from pathlib import Path

from engine.core.errors import DocumentError
from engine.documents.parser import parse
from engine.documents.types import ParsedDocument, ReadLimits


def read_bytes(folder: Path, name: str, data: bytes, limits: ReadLimits | None = None) -> ParsedDocument:
    path = folder / "stored"
    path.write_bytes(data)
    return parse(path, name, limits or ReadLimits(), lambda page, pages: None)


def read_or_refused(folder: Path, name: str, data: bytes) -> tuple[ParsedDocument | None, str]:
    """The document, or None and the sentence of the refusal, which must name the file."""
    try:
        return read_bytes(folder, name, data), ""
    except DocumentError as error:
        sentence = error.user_message
    if name not in sentence:
        raise AssertionError(f"the refusal does not name the file: {sentence}")
    return None, sentence
