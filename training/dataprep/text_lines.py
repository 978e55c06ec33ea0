"""Lines of a text file as a stream, whatever their encoding, each with its number; knows no JSON and no tables."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from engine.core.errors import DocumentError
from engine.documents import text_encoding
from engine.documents.text_encoding import DecodedText

LONGEST_LINE_BYTES = 64 << 20
SAMPLE_BYTES = 1 << 16
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_WIDE = ("utf-16", "utf-32")
_BINARY = "the line holds binary data"


@dataclass(frozen=True, slots=True)
class Line:
    """`problem` says why there is no text; `repaired` how it was read when it is not UTF-8. Its line end is kept."""

    number: int
    text: str
    problem: str = ""
    repaired: str = ""


def lines_of(stream: BinaryIO) -> Iterator[Line]:
    """Every line; a bad one is a `Line` with a problem, the next ones are read all the same."""
    start = stream.read(SAMPLE_BYTES)
    stream.seek(0)
    wide = _wide_encoding(start)
    if wide:
        with io.TextIOWrapper(stream, wide, errors="replace", newline="") as text:
            yield from _wide_lines(text)
        return
    usual = _legacy_encoding(start)
    number = 0
    while line := stream.readline(LONGEST_LINE_BYTES + 1):
        number += 1
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if len(line) > LONGEST_LINE_BYTES:
            _skip_rest(stream)
            yield Line(number, "", f"the line is longer than {LONGEST_LINE_BYTES >> 20} MB")
            continue
        yield _decoded(number, line, usual)


def encoding_of(sample: bytes) -> str:
    """The encoding by the first bytes of a file, which may end inside a character. Raises `DocumentError`."""
    if b"\x00" not in sample and not sample.startswith(_MARKS):
        try:
            codecs.getincrementaldecoder("utf-8")().decode(sample)
        except UnicodeDecodeError:
            return text_encoding.decode(sample).encoding
        return "utf-8"
    return text_encoding.decode(sample[: len(sample) & ~3] or sample).encoding


def _wide_encoding(sample: bytes) -> str:
    """UTF-16 or UTF-32, whose bytes cannot be cut at line breaks; "" for all others."""
    try:
        found = encoding_of(sample)
    except DocumentError:
        return ""
    return found if found.startswith(_WIDE) else ""


def _legacy_encoding(sample: bytes) -> DecodedText | None:
    """How a file is read that is not UTF-8; a single line is often too short to tell."""
    try:
        found = text_encoding.decode(sample)
    except DocumentError:
        return None
    return found if found.encoding not in ("utf-8", "utf-8-sig") else None


def _wide_lines(text: io.TextIOWrapper) -> Iterator[Line]:
    number = 0
    while line := text.readline(LONGEST_LINE_BYTES):
        number += 1
        bad = line.count("\ufffd")
        yield Line(number, line, repaired="characters that are damaged were replaced" if bad else "")


def _decoded(number: int, line: bytes, usual: DecodedText | None) -> Line:
    """As UTF-8, else as the file is `usual`ly read, else by what the line itself looks like."""
    try:
        text, repaired = line.decode("utf-8"), ""
    except UnicodeDecodeError:
        try:
            guessed = text_encoding.decode(line)  # refuses binary data
            found = _in_encoding(line, usual) or guessed
        except DocumentError:
            return Line(number, "", _BINARY)
        text, repaired = found.text, found.warning.removeprefix("It is ").rstrip(".") or "not UTF-8"
    return Line(number, "", _BINARY) if "\x00" in text else Line(number, text, repaired=repaired)


def _in_encoding(line: bytes, usual: DecodedText | None) -> DecodedText | None:
    if usual is None:
        return None
    try:
        return DecodedText(line.decode(usual.encoding), usual.encoding, usual.warning)
    except UnicodeDecodeError:
        return None


def _skip_rest(stream: BinaryIO) -> None:
    while piece := stream.readline(1 << 20):
        if piece.endswith(b"\n"):
            return
