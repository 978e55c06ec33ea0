"""Reads what Qt's QDataStream wrote (version Qt_6_2, big-endian), with limits; knows no program's files.

The format: QString is a length in bytes (0xFFFFFFFF: null) and UTF-16-BE; a list its length and the elements; bool a
byte; `qsizetype` 8 bytes; QByteArray and QUrl a length in bytes and the bytes.
"""

from __future__ import annotations

import struct

from engine.core.errors import DocumentError

_NULL, _LONG = 0xFFFFFFFF, 0xFFFFFFFE


class StreamEnded(DocumentError):
    """The data ends early or says something impossible."""


class QtStream:
    """A position in bytes that are all in memory."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def at_end(self) -> bool:
        return self._at >= len(self._data)

    def skip(self, count: int) -> None:
        self.take(count)

    def take(self, count: int) -> bytes:
        if count < 0 or count > len(self._data) - self._at:
            raise StreamEnded("It ends in the middle.")
        data = self._data[self._at : self._at + count]
        self._at += count
        return data

    def u32(self) -> int:
        return int(struct.unpack(">I", self.take(4))[0])

    def i32(self) -> int:
        return int(struct.unpack(">i", self.take(4))[0])

    def u64(self) -> int:
        return int(struct.unpack(">Q", self.take(8))[0])

    def i64(self) -> int:
        return int(struct.unpack(">q", self.take(8))[0])

    def boolean(self) -> bool:
        return self.take(1) != b"\x00"

    def blob(self) -> bytes:
        size = self.u32()
        if size == _NULL:
            return b""
        return self.take(self.i64() if size == _LONG else size)

    def string(self) -> str:
        data = self.blob()
        if len(data) % 2:
            raise StreamEnded("A text in it is damaged.")
        return data.decode("utf-16-be", "replace")

    def strings(self) -> list[str]:
        return [self.string() for _ in range(self.bounded(self.u32(), 4))]

    def count(self) -> int:
        """A number of elements written as `qsizetype`, each of which takes at least 4 bytes."""
        return self.bounded(self.i64(), 4)

    def bounded(self, count: int, least_bytes: int) -> int:
        """`count`, unless so many elements cannot stand in the bytes that are left."""
        if count < 0 or count * least_bytes > len(self._data) - self._at:
            raise StreamEnded("It is damaged: it announces more than it holds.")
        return count

    def variant(self) -> str:
        """A QVariant of a text, number or truth as text. Raises `StreamEnded` for other types."""
        kind, _null = self.u32(), self.take(1)
        if kind == 10:
            return self.string()
        if kind == 1:
            return str(self.boolean())
        if kind == 2:
            return str(self.i32())
        if kind == 6:
            return str(struct.unpack(">d", self.take(8))[0])
        raise StreamEnded("It holds a value of a kind that is not known here.")
