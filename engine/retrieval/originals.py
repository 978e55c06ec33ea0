"""The stored originals, named by the hash of their content; knows nothing of what is in them."""

from __future__ import annotations

import errno
import hashlib
import os
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from engine.core.errors import DocumentError, StorageError
from engine.core.jobs import CancelToken

_BLOCK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class StoredOriginal:
    """What was stored; the hash is that of the stored bytes, even if the source changed meanwhile."""

    sha256: str
    size_bytes: int


class Originals:
    """A folder of read-only copies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha256: str) -> Path:
        return self._folder / sha256

    def store(self, source: Path, name: str, largest_bytes: int, token: CancelToken) -> StoredOriginal:
        """Copy and hash in one pass; the copy appears under its name only when it is whole.

        Raises `DocumentError` when the source cannot be read, `StorageError` when the copy cannot be written.
        """
        try:
            size = source.stat().st_size
            reader = source.open("rb")
        except OSError as error:
            raise DocumentError(f"{name} cannot be opened: {(error.strerror or str(error)).lower()}.") from error
        with reader:
            if size > largest_bytes:
                raise DocumentError(
                    f"{name} has {size >> 20:,} MB; files over {largest_bytes >> 20:,} MB are not read.",
                    "Raise the limit in the settings or split the file.",
                )
            return self._copy(reader.fileno(), name, token)

    def remove(self, sha256: str) -> None:
        self.path(sha256).unlink(missing_ok=True)

    def clean(self, known: Collection[str]) -> None:
        """Delete half-made copies and originals no document refers to (left by a killed process)."""
        for entry in self._folder.iterdir():
            if entry.name not in known:
                entry.unlink(missing_ok=True)

    def _copy(self, source: int, name: str, token: CancelToken) -> StoredOriginal:
        digest = hashlib.sha256()
        size = 0
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=self._folder)
        except OSError as error:
            raise _not_stored(name, error) from error
        part = Path(temporary)
        try:
            with os.fdopen(handle, "wb") as writer:
                while block := _read(source, name):
                    token.check()
                    digest.update(block)
                    size += len(block)
                    writer.write(block)
                sha256 = digest.hexdigest()
                if self.path(sha256).exists():
                    return StoredOriginal(sha256, size)
                writer.flush()
                os.fsync(writer.fileno())
            part.replace(self.path(sha256))
            return StoredOriginal(sha256, size)
        except OSError as error:
            raise _not_stored(name, error) from error
        finally:
            part.unlink(missing_ok=True)


def _read(source: int, name: str) -> bytes:
    try:
        return os.read(source, _BLOCK_BYTES)
    except OSError as error:
        raise DocumentError(f"{name} cannot be read: {(error.strerror or str(error)).lower()}.") from error


def _not_stored(name: str, error: OSError) -> StorageError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageError(f"{name} could not be stored: the disk is full.", "Free some space and add it again.")
    return StorageError(
        f"{name} could not be stored: {(error.strerror or str(error)).lower()}.",
        "Check the permissions of the profile folder.",
    )
