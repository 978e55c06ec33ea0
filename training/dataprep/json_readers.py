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
_CUT_OFF, _AFTER_END = "the list is cut off", "something stands after the end of the list"
_NEXT_ELEMENT = re.compile(r"\}\s*,\s*(?=\{)")
_MARK = re.compile(r'[{}\[\]",\n]|\\.?', re.DOTALL)
_BLANK = " \t\r\n\ufeff"


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
        raise DocumentError(f"{name} is not JSON: it holds binary data.", "Correct the ending of its name.") from error
    text = start.decode(encoding, "replace").lstrip(_BLANK)
    first = text[:1]
    if first == "[":
        reader = io.TextIOWrapper(stream, encoding, errors="replace")
        yield from _ListReader(reader, name).rows()
        return
    if first != "{":
        raise DocumentError(f"{name} is not JSON: it starts with neither [ nor {{.", "Check the ending of its name.")
    if _is_lines(text, whole=len(start) < SAMPLE_BYTES):
        yield from read_jsonl(stream, name)
        return
    yield from _object_rows(stream, name)


def _is_lines(sample: str, *, whole: bool) -> bool:
    """Whether the first line is an object of its own and another one follows (perhaps behind the sample)."""
    first, end, rest = sample.partition("\n")
    second = rest.lstrip()[:1] or ("{" if end and not whole else "")
    try:
        return second == "{" and isinstance(json.loads(first), dict)
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
    return any(key in value for key in ("messages", "conversations", "conversation", "prompt", "paragraphs"))


class _ListReader:
    """Decodes the elements of a JSON list one after the other from a buffer that is refilled."""

    def __init__(self, stream: TextIO, name: str) -> None:
        self._stream, self._name = stream, name
        self._decoder = json.JSONDecoder()
        self._buffer, self._at, self._ended, self._damaged = "", 0, False, False
        self._unpaired = False

    def rows(self) -> Iterator[Row | Refusal]:
        while not self._buffer[self._at :].lstrip(_BLANK):
            self._at = len(self._buffer)
            if not self._fill(_PIECE_CHARS):
                return
        self._at = self._buffer.index("[", self._at) + 1
        number = 0
        while self._skip_to_element():
            number += 1
            origin = Origin(self._name, number)
            try:
                yield self._row(origin)
            except (ValueError, RecursionError) as error:
                yield Refusal(origin, _NOT_JSON, _short(error))
                if not self._skip_bad(wrong=self._is_wrong(error)):
                    return
        if ending := self._ending():
            yield Refusal(Origin(self._name, number + 1), ending)

    def _row(self, origin: Origin) -> Row | Refusal:
        value = self._element()
        damaged = self._damaged
        return as_row(origin, value, "characters that are damaged were replaced" if damaged else "")

    def _skip_to_element(self) -> bool:
        """Move to the next value; false at the end of the list."""
        while True:
            while self._at < len(self._buffer) and self._buffer[self._at] in f"{_BLANK},":
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

    def _is_wrong(self, error: Exception) -> bool:
        """Whether the text itself is wrong; else the value may only be cut off by the end of the buffer."""
        if not isinstance(error, json.JSONDecodeError) or len(self._buffer) - self._at > LARGEST_ELEMENT_CHARS:
            return True
        return not error.msg.startswith("Unterminated") and error.pos < len(self._buffer) - _LONGEST_TOKEN

    def _skip_bad(self, *, wrong: bool) -> bool:
        """Move behind a bad element; false when the text ends before that.

        Its end is found by the depth of brackets outside strings. One that is `wrong` in its brackets or quotes has
        none: then the rows go on where an object follows an object, for the rest of the file.
        """
        if not self._unpaired and self._skip_by_depth():
            return True
        return wrong and self._find_next()

    def _skip_by_depth(self) -> bool:
        place, depth, quoted, half = self._at, 0, False, False
        while len(self._buffer) - self._at <= LARGEST_ELEMENT_CHARS:
            for mark in _MARK.finditer(self._buffer, place):
                sign = mark.group()
                half = sign == "\\"  # at the very end: what it escapes is read next
                if sign in ('"', "\n"):
                    quoted = sign == '"' and not quoted  # no string of JSON holds a line break
                elif quoted or sign[0] == "\\":
                    continue
                elif sign in "{[":
                    depth += 1
                elif depth == 0 and sign in ",]":
                    self._at = mark.start()
                    return True
                elif sign in "}]":
                    depth = max(0, depth - 1)
            place = len(self._buffer) - half - self._at
            if not self._fill(_PIECE_CHARS):
                break
        self._unpaired = True
        return False

    def _find_next(self) -> bool:
        while True:
            if found := _NEXT_ELEMENT.search(self._buffer, self._at + 1):
                self._at = found.end()
                return True
            self._at = max(self._at, len(self._buffer) - 64)
            if not self._fill(_PIECE_CHARS):
                return False

    def _ending(self) -> str:
        """Behind the last element: why this is no end of a list, or ""."""
        if self._at >= len(self._buffer):
            return _CUT_OFF
        self._at += 1
        while not self._buffer[self._at :].strip(_BLANK):
            self._at = len(self._buffer)
            if not self._fill(_PIECE_CHARS):
                return ""
        return _AFTER_END

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
