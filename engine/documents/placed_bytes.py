"""Bytes of a large file by their place, through one block that is kept; knows no format and maps nothing into memory.

A map of a 100 GB file would break the memory limit of the worker, and a file that shrinks under a map kills it.
"""

from __future__ import annotations

import io
from typing import BinaryIO

from engine.core.errors import DocumentError

BLOCK_BYTES = 1 << 16


class PlacedBytes:
    """`name` is what the person knows the file by. Every place is checked against the size the file had when opened."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self.name = name
        self.size = stream.seek(0, io.SEEK_END)
        self._block_start = 0
        self._block = b""

    def at(self, start: int, count: int) -> bytes:
        """Exactly `count` bytes. Raises `DocumentError` when they are not all inside the file."""
        if start < 0 or count < 0 or start + count > self.size:
            raise damaged(self.name, f"it points to byte {start:,}, but has only {self.size:,}")
        offset = start - self._block_start
        if offset >= 0 and offset + count <= len(self._block):
            return self._block[offset : offset + count]
        if count > BLOCK_BYTES:
            return self._read(start, count)
        self._block = self._read(start, min(BLOCK_BYTES, self.size - start))
        self._block_start = start
        return self._block[:count]

    def up_to(self, start: int, most: int) -> bytes:
        """At most `most` bytes, fewer at the end of the file."""
        return self.at(start, max(0, min(most, self.size - start)))

    def close(self) -> None:
        self._stream.close()

    def _read(self, start: int, count: int) -> bytes:
        try:
            self._stream.seek(start)
            data = self._stream.read(count)
        except OSError as error:
            raise DocumentError(f"{self.name} cannot be read: {(error.strerror or str(error)).lower()}.") from error
        if len(data) < count:
            raise DocumentError(f"{self.name} became shorter while it was read.", "Add it again when it is complete.")
        return data


def damaged(name: str, what: str) -> DocumentError:
    """The error for a file that is not whole."""
    return DocumentError(f"{name} is damaged: {what}.", "Download or copy it again.")
