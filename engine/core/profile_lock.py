"""Lets one process at a time use a profile folder; the lock ends with the process, also when it is killed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from engine.core.errors import StorageError, WriteConflict


class ProfileLock:
    """Held from construction to `release()`. Raises `WriteConflict` when another process holds it."""

    def __init__(self, file: Path) -> None:
        try:
            self._handle: IO[str] = file.open("a+", encoding="ascii")
        except OSError as error:
            raise StorageError(
                f"The profile folder {file.parent} cannot be written: {error.strerror}.",
                "Check its permissions and free space, or choose another folder with --data-dir.",
            ) from error
        try:
            _lock(self._handle)
        except OSError as error:
            self._handle.seek(0)
            owner = self._handle.read().strip()
            self._handle.close()
            raise WriteConflict(
                f"Another Aquifer{f' (process {owner})' if owner else ''} is using the profile folder {file.parent}.",
                "Close it first, or use another folder with --data-dir.",
            ) from error
        self._handle.seek(0)
        self._handle.truncate()
        self._handle.write(str(os.getpid()))
        self._handle.flush()

    def release(self) -> None:
        self._handle.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[str]) -> None:
        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: IO[str]) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
