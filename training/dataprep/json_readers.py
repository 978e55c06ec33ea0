"""JSON and JSON lines as a stream of rows; a bad row costs itself only; knows no format of training data."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from typing import BinaryIO, TextIO

from engine.core.errors import DocumentError
from engine.documents import text_encoding
from training.dataprep.text_lines import SAMPLE_BYTES, encoding_of, lines_of
from training.dataprep.types import Origin, Refusal, Row

LARGEST_ELEMENT_CHARS = 64 << 20
LARGEST_OBJECT_BYTES = 256 << 20
_PIECE_CHARS = 1 << 16
_LONGEST_TOKEN = 16
_NOT_JSON, _NO_OBJECT, _UNREADABLE = "it is not JSON", "it is no object with named fields", "it cannot be read as text"
_NEXT_ELEMENT = re.compile(r"\}\s*,\s*(?=\{)")


def read_jsonl(stream: BinaryIO, name: str) -> Iterator[Row | Refusal]:
    """One row a line, numbered as the lines are; empty lines are no rows."""
    for line in lines_of(stream):
        origin = Origin(name, line.number)
        if line.problem:
            yield Refusal(origin, _UNREADABLE, line.problem)
        elif line.text.strip():
            yield _row(origin, line.text, line.repaired)


def read_json(stream: BinaryIO, name: str) -> Iterator[Row | Refusal]:
    """A list of rows (streamed), or an object that holds one such list; JSON lines under a wrong name too."""
    start = stream.read(SAMPLE_BYTES)
    stream.seek(0)
    try:
        encoding = encoding_of(start)
    except DocumentError as error:
        raise DocumentError(f"{name} is not JSON: it holds binary data.") from error
    text = start.decode(encoding, "replace").lstrip("\ufeff \t\r\n")
    first = text[:1]
    if first == "[":
        reader = io.TextIOWrapper(stream, encoding, errors="replace")
        yield from _ListReader(reader, name).rows()
        return
    if first != "{":
        raise DocumentError(f"{name} is not JSON: it starts with neither [ nor {{.", "Check the ending of its name.")
    if _is_lines(text):
        yield from read_jsonl(stream, name)
        return
    yield from _object_rows(stream, name)


def _is_lines(sample: str) -> bool:
    """Whether the first line is an object of its own and another one follows."""
    first, _, rest = sample.lstrip().partition("\n")
    try:
        return isinstance(json.loads(first), dict) and rest.lstrip()[:1] in ("{", "")
    except (ValueError, RecursionError):
        return False


def _object_rows(stream: BinaryIO, name: str) -> Iterator[Row | Refusal]:
    data = stream.read(LARGEST_OBJECT_BYTES + 1)
    if len(data) > LARGEST_OBJECT_BYTES:
        raise DocumentError(
            f"{name} is one JSON object of more than {LARGEST_OBJECT_BYTES >> 20} MB; so much is not read at once.",
            "Save it as a list or as JSON lines: those are read piece by piece.",
        )
    try:
        value = json.loads(text_encoding.decode(data).text)
    except (ValueError, RecursionError, DocumentError) as error:
        raise DocumentError(f"{name} is not JSON: {_short(error)}.", "Save it again, best as JSON lines.") from error
    lists = [item for item in value.values() if isinstance(item, list) and item and isinstance(item[0], dict)]
    # A conversation is a row whose field is a list; a file of rows is a list of such objects.
    rows = lists[0] if len(lists) == 1 and len(value) <= 3 and not _is_conversation(value) else [value]
    for number, item in enumerate(rows, 1):
        yield as_row(Origin(name, number), item)


def _is_conversation(value: dict[str, object]) -> bool:
    return any(key in value for key in ("messages", "conversations", "conversation", "prompt"))


class _ListReader:
    """Decodes the elements of a JSON list one after the other from a buffer that is refilled."""

    def __init__(self, stream: TextIO, name: str) -> None:
        self._stream, self._name = stream, name
        self._decoder = json.JSONDecoder()
        self._buffer, self._at, self._ended, self._damaged = "", 0, False, False

    def rows(self) -> Iterator[Row | Refusal]:
        self._fill(1)
        self._at = self._buffer.index("[") + 1
        number = 0
        while self._skip_to_element():
            number += 1
            origin = Origin(self._name, number)
            try:
                yield self._row(origin)
            except (ValueError, RecursionError) as error:
                yield Refusal(origin, _NOT_JSON, _short(error))
                if not self._find_next():
                    return

    def _row(self, origin: Origin) -> Row | Refusal:
        value = self._element()
        damaged = self._damaged
        return as_row(origin, value, "characters that are damaged were replaced" if damaged else "")

    def _skip_to_element(self) -> bool:
        """Move to the next value; false at the end of the list."""
        while True:
            while self._at < len(self._buffer) and self._buffer[self._at] in " \t\r\n,\ufeff":
                self._at += 1
            if self._at < len(self._buffer):
                return self._buffer[self._at] != "]"
            if not self._fill(_PIECE_CHARS):
                return False

    def _element(self) -> object:
        wanted = _PIECE_CHARS
        while True:
            try:
                value, end = self._decoder.raw_decode(self._buffer, self._at)
            except ValueError as error:
                if self._is_wrong(error) or not self._fill(wanted):
                    raise
                wanted *= 2  # doubling keeps this linear
                continue
            if end == len(self._buffer) and self._fill(_PIECE_CHARS):
                continue  # a number may go on
            self._damaged = self._buffer.find("\ufffd", self._at, end) >= 0
            self._at = end
            return value

    def _is_wrong(self, error: ValueError) -> bool:
        """Whether the text itself is wrong; else the value may only be cut off by the end of the buffer."""
        if not isinstance(error, json.JSONDecodeError) or len(self._buffer) - self._at > LARGEST_ELEMENT_CHARS:
            return True
        return not error.msg.startswith("Unterminated") and error.pos < len(self._buffer) - _LONGEST_TOKEN

    def _find_next(self) -> bool:
        while True:
            if found := _NEXT_ELEMENT.search(self._buffer, self._at + 1):
                self._at = found.end()
                return True
            self._at = max(self._at, len(self._buffer) - 64)
            if not self._fill(_PIECE_CHARS):
                return False

    def _fill(self, chars: int) -> bool:
        """Read more; what was used up is forgotten."""
        if self._ended:
            return False
        piece = self._stream.read(chars)
        self._ended = not piece
        self._buffer, self._at = self._buffer[self._at :] + piece, 0
        return bool(piece)


def _row(origin: Origin, text: str, repaired: str) -> Row | Refusal:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        return Refusal(origin, _NOT_JSON, _short(error))
    return as_row(origin, value, repaired)


def as_row(origin: Origin, value: object, repaired: str = "") -> Row | Refusal:
    """An object is a row; a bare text is a row of `text`, a bare list of objects one of `messages`."""
    if isinstance(value, str):
        value = {"text": value}
    elif isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        value = {"messages": value}
    if not isinstance(value, dict) or not value:
        return Refusal(origin, _NO_OBJECT)
    return Row(origin, value, repaired)


def _short(error: Exception) -> str:
    return "it is nested too deeply" if isinstance(error, RecursionError) else " ".join(str(error).split())[:120]
