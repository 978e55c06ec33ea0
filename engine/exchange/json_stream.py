"""Reads JSON of untrusted files with limits on size, depth and number of values; an array also element by element.

A small file can hold millions of values and each becomes a Python object, so they are counted before they are parsed.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from typing import IO, Any, Protocol, cast

from engine.core.errors import DocumentError

LARGEST_ELEMENT = 96 << 20  # characters
MOST_VALUES = 3_000_000
_CHUNK = 1 << 20
# A whole string, a string that is not ended yet, or a bracket.
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|(?P<open>"[^"]*(?:\\.[^"\\]*)*\\?\Z)|[\[\]{}]', re.S)


class NotJson(DocumentError):
    """The text is no JSON that is read here."""


def parse(text: str) -> Any:
    """One value. Raises `NotJson` for damage, too many values and too much depth."""
    if len(text) > LARGEST_ELEMENT or text.count(",") + text.count("[") + text.count("{") > MOST_VALUES:
        raise NotJson("It is larger than any chat.")
    try:
        return json.loads(text)
    except RecursionError as error:
        raise NotJson("It is nested too deeply.") from error
    except ValueError as error:
        raise NotJson("It is not valid JSON.") from error


class ByteStream(Protocol):
    """What `io.TextIOWrapper` needs of a stream."""

    @property
    def closed(self) -> bool: ...
    def read(self, size: int = -1, /) -> bytes: ...
    def readable(self) -> bool: ...
    def writable(self) -> bool: ...
    def seekable(self) -> bool: ...
    def flush(self) -> object: ...
    def close(self) -> object: ...


def elements(stream: ByteStream) -> Iterator[Any]:
    """The elements of the array a UTF-8 stream holds, or the one object it is; each is parsed alone.

    Raises `NotJson`, also after some elements were given.
    """
    reader = io.TextIOWrapper(cast("IO[bytes]", stream), encoding="utf-8-sig", errors="replace")
    start = _first_character(reader)
    if start == "{":
        yield parse("{" + _whole(reader))
        return
    if start != "[":
        raise NotJson("It is not valid JSON.")
    yield from _Elements(reader).each()


def _first_character(reader: io.TextIOWrapper) -> str:
    for _ in range(10_000):
        letter = reader.read(1)
        if not letter.isspace() or not letter:
            return letter
    return ""


def _whole(reader: io.TextIOWrapper) -> str:
    text = reader.read(LARGEST_ELEMENT + 1)
    if len(text) > LARGEST_ELEMENT:
        raise NotJson("It is larger than any chat.")
    return text


class _Elements:
    """Finds where each object of an array ends by its brackets, strings left out."""

    def __init__(self, reader: io.TextIOWrapper) -> None:
        self._reader = reader
        self._text = ""
        self._ended = False

    def each(self) -> Iterator[Any]:
        while True:
            begin = self._begin()
            if begin is None:
                return
            yield parse(self._take(begin))

    def _begin(self) -> str | None:
        """Skip to the next object; None at the end of the array."""
        while True:
            stripped = self._text.lstrip(" \t\r\n,")
            if stripped:
                self._text = stripped
                if stripped[0] == "]":
                    return None
                if stripped[0] != "{":
                    raise NotJson("It is not a list of chats.")
                return stripped[0]
            self._text = ""
            if not self._more():
                raise NotJson("It ends in the middle.")

    def _take(self, _begin: str) -> str:
        depth = position = 0
        while True:
            for match in _TOKEN.finditer(self._text, position):
                if match["open"] is not None:
                    position = match.start()
                    break
                position = match.end()
                letter = match[0]
                if letter in ("{", "["):
                    depth += 1
                elif letter in ("}", "]"):
                    depth -= 1
                    if depth == 0:
                        element, self._text = self._text[:position], self._text[position:]
                        return element
            if len(self._text) > LARGEST_ELEMENT:
                raise NotJson("One chat in it is larger than any chat.")
            if not self._more():
                raise NotJson("It ends in the middle.")

    def _more(self) -> bool:
        # In growing pieces: a long string is looked at again from its start each time.
        piece = self._reader.read(max(_CHUNK, len(self._text)))
        self._text += piece
        return bool(piece)
