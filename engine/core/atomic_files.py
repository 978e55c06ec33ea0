"""Writing a file so that a crash leaves the old or the new content, never half; knows nothing of the content."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from engine.core.errors import StorageError


@contextmanager
def atomic_writer(target: Path) -> Iterator[BinaryIO]:
    """Open a temporary file beside `target`; on a clean exit it is synced and renamed onto it.

    Raises `StorageError` when the disk is full or the folder cannot be written; `target` is then untouched.
    """
    temporary: str | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(target)
        temporary = None
        sync_folder(target.parent)
    except OSError as error:
        raise StorageError(
            f"{target.name} could not be written: {error.strerror or error}.",
            "Free some disk space or check the permissions of the folder; what was there before is unchanged.",
        ) from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def write_bytes(target: Path, data: bytes) -> None:
    """Replace `target` by `data` atomically."""
    with atomic_writer(target) as file:
        file.write(data)


def write_text(target: Path, text: str) -> None:
    """Replace `target` by UTF-8 `text` atomically."""
    write_bytes(target, text.encode("utf-8"))


def copy_file(source: Path, target: Path) -> None:
    """Copy `source` to `target` atomically."""
    with source.open("rb") as reader, atomic_writer(target) as writer:
        shutil.copyfileobj(reader, writer, 1 << 20)


def sync_folder(folder: Path) -> None:
    """The names in a folder survive a power cut."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
