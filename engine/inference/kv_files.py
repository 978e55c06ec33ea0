"""Keeps states of prompts as files, each whole or gone; knows neither models nor what a state means.

Layout: magic, length of the header, header (JSON), tokens (int32, little endian), state. The header has a CRC of the
tokens and a sum of each part of the state; the four bytes behind it are the CRC of the header itself.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import struct
import tempfile
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, ValidationError

log = logging.getLogger(__name__)

MAGIC = b"AQUIKV02"
SUFFIX = ".kv"
LONGEST_HEADER = 1 << 20
MOST_TOKENS = 1 << 24
MOST_FILES = 4096
# States tell what was asked; what was not used for so long is deleted.
LONGEST_UNUSED_S = 30 * 24 * 3600.0
_PART_BYTES = 8 << 20


class StateHeader(BaseModel):
    """What a file says of itself. `identity` names everything that a state depends on besides its tokens."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[2] = 2
    identity: str = Field(max_length=200)
    pinned: bool = False
    token_count: int = Field(gt=0, le=MOST_TOKENS)
    token_crc: int = Field(ge=0, lt=1 << 32)
    state_bytes: int = Field(gt=0, le=1 << 42)
    part_sums: tuple[str, ...] = Field(max_length=1 << 16)


@dataclass(frozen=True, slots=True)
class StoredState:
    """One whole file as far as its header tells."""

    path: Path
    header: StateHeader
    tokens: NDArray[np.int32]
    offset: int


class KvFiles:
    """A folder of states with a budget in bytes; the least recently used go first, pinned ones last.

    Damaged and foreign `*.kv` files are deleted when they are met. A full or read-only disk costs the state, no error.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self._folder = folder
        self._most_bytes = most_bytes

    def list(self, identity: str) -> list[StoredState]:
        """The states of one identity, last used first. Reads headers and tokens only."""
        self.trim()
        found = []
        for path in self._by_use():
            stored = self._open(path)
            if stored is not None and stored.header.identity == identity:
                found.append(stored)
        return found

    def save(self, identity: str, tokens: NDArray[np.int32], state: NDArray[np.uint8], *, pinned: bool) -> Path | None:
        """Write a state; None when it could not be kept."""
        if not 0 < state.size <= self._most_bytes or not 0 < tokens.size <= MOST_TOKENS:
            return None
        raw = np.ascontiguousarray(tokens, "<i4").tobytes()
        header = StateHeader(
            identity=identity,
            pinned=pinned,
            token_count=tokens.size,
            token_crc=zlib.crc32(raw),
            state_bytes=state.size,
            part_sums=tuple(_sum(state[at : at + _PART_BYTES]) for at in range(0, state.size, _PART_BYTES)),
        )
        target = self._folder / f"{hashlib.sha256(identity.encode() + raw).hexdigest()[:40]}{SUFFIX}"
        text = header.model_dump_json().encode()
        head = MAGIC + struct.pack("<I", len(text)) + text + struct.pack("<I", zlib.crc32(text)) + raw
        try:
            with _replacing(target) as file:
                file.write(head)
                file.write(state.data)
        except OSError as error:
            log.warning("the state of a prompt could not be kept: %s", error)
            return None
        self.trim()
        return target if target.exists() else None

    def load(self, stored: StoredState) -> NDArray[np.uint8] | None:
        """The state, checked; None (and the file is deleted) when it is damaged."""
        header = stored.header
        data = np.empty(header.state_bytes, np.uint8)
        try:
            with stored.path.open("rb", buffering=0) as file:
                file.seek(stored.offset)
                whole = _read_parts(file, data, header.part_sums)
        except OSError as error:
            log.info("the state %s is not readable: %s", stored.path.name, error)
            return None
        if not whole:
            self._delete(stored.path, "its content is damaged")
            return None
        self.touch(stored.path)
        return data

    def touch(self, path: Path) -> None:
        """It was used now."""
        with contextlib.suppress(OSError):
            os.utime(path)

    def delete(self, path: Path) -> None:
        """It is not needed any more."""
        with contextlib.suppress(OSError):
            path.unlink()

    def clear(self) -> None:
        """Delete every state."""
        for path in self._by_use():
            self.delete(path)

    def trim(self) -> None:
        """Delete what is over the budget or was not used for long."""
        total, now = 0, time.time()
        ordered = sorted(self._by_use(), key=lambda path: not self._pinned(path))
        for number, path in enumerate(ordered):
            try:
                facts = path.stat()
            except OSError:
                continue
            total += facts.st_size
            unused = now - facts.st_mtime > LONGEST_UNUSED_S and not self._pinned(path)
            if total > self._most_bytes or number >= MOST_FILES or unused:
                total -= facts.st_size
                self.delete(path)

    def _by_use(self) -> Sequence[Path]:
        try:
            entries = [
                (entry.stat(follow_symlinks=False).st_mtime_ns, entry.name)
                for entry in os.scandir(self._folder)
                if entry.name.endswith(SUFFIX) and entry.is_file(follow_symlinks=False)
            ]
        except OSError:
            return []
        return [self._folder / name for _time, name in sorted(entries, reverse=True)]

    def _pinned(self, path: Path) -> bool:
        stored = self._open(path, with_tokens=False)
        return stored is not None and stored.header.pinned

    def _open(self, path: Path, *, with_tokens: bool = True) -> StoredState | None:
        try:
            with path.open("rb") as file:
                stored = _read_head(file, path, with_tokens=with_tokens)
        except OSError as error:
            log.info("the state %s is not readable: %s", path.name, error)
            return None
        if stored is None:
            self._delete(path, "it is damaged or of another version")
        return stored

    def _delete(self, path: Path, reason: str) -> None:
        log.warning("the state %s is deleted: %s", path.name, reason)
        self.delete(path)


def _read_head(file: BinaryIO, path: Path, *, with_tokens: bool) -> StoredState | None:
    """None when anything is not as `save` writes it. Every length is held against the file before it is used."""
    size = os.fstat(file.fileno()).st_size
    start = file.read(len(MAGIC) + 4)
    if len(start) != len(MAGIC) + 4 or not start.startswith(MAGIC):
        return None
    (length,) = struct.unpack("<I", start[len(MAGIC) :])
    header = _read_header(file, length) if 0 < length <= min(LONGEST_HEADER, size) else None
    if header is None:
        return None
    offset = len(start) + length + 4 + 4 * header.token_count
    if offset + header.state_bytes != size or len(header.part_sums) != -(-header.state_bytes // _PART_BYTES):
        return None
    raw = file.read(4 * header.token_count) if with_tokens else b""
    if with_tokens and zlib.crc32(raw) != header.token_crc:
        return None
    return StoredState(path, header, np.frombuffer(raw, "<i4").astype(np.int32), offset)


def _read_header(file: BinaryIO, length: int) -> StateHeader | None:
    text, crc = file.read(length), file.read(4)
    if len(crc) != 4 or struct.unpack("<I", crc)[0] != zlib.crc32(text):
        return None
    try:
        return StateHeader.model_validate_json(text)
    except ValidationError:
        return None


def _read_parts(file: BinaryIO, data: NDArray[np.uint8], sums: Sequence[str]) -> bool:
    """Fill `data`, each part checked while it is still in the processor's cache."""
    view, done = data.data, 0
    for first, wanted in zip(range(0, data.size, _PART_BYTES), sums, strict=True):
        end = min(first + _PART_BYTES, data.size)
        while done < end:
            count = file.readinto(view[done:end])  # type: ignore[attr-defined]
            if not count:
                return False
            done += count
        if _sum(data[first:end]) != wanted:
            return False
    return True


def _sum(part: NDArray[np.uint8]) -> str:
    """Sum and exclusive or of its 64-bit words: finds torn and flipped bytes at the speed of memory.

    zlib's CRC took four times as long as putting the state back.
    """
    whole = part.size // 8 * 8
    words = part[:whole].view(np.uint64)
    tail = int.from_bytes(part[whole:].tobytes(), "little")
    total = (int(np.add.reduce(words)) + tail) % (1 << 64) if words.size else tail
    return f"{total:016x}{int(np.bitwise_xor.reduce(words)) ^ tail:016x}"


@contextlib.contextmanager
def _replacing(target: Path) -> Iterator[BinaryIO]:
    """Temporary file and rename. Without fsync, unlike documents: what a power cut leaves is found by its sums."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".state.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb", buffering=0) as file:
            yield file
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)
