"""Keeps large wheels outside the checkout, each with its SHA-256; knows nothing of what is in them."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path

from installer.stamps import write_json


class WheelCache:
    """One folder a key; a wheel counts only if the note beside it, written last, has its SHA-256."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Path | None:
        """The wheel stored under `key`, or None if there is none or its content has changed."""
        folder = self._folder / key
        try:
            note = json.loads((folder / "wheel.json").read_text(encoding="utf-8"))
            wheel = folder / Path(str(note["name"])).name
            return wheel if sha256_of(wheel) == note["sha256"] else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, wheel: Path) -> Path:
        """Store a copy of `wheel` under `key`, in place of what was there, and return it."""
        folder = self._folder / key
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "wheel.json").unlink(missing_ok=True)
        target = folder / wheel.name
        temporary = folder / f".{wheel.name}.{os.getpid()}.part"
        try:
            with wheel.open("rb") as source, temporary.open("wb") as copy:
                shutil.copyfileobj(source, copy, 1 << 20)
                copy.flush()
                os.fsync(copy.fileno())
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
        write_json(folder / "wheel.json", {"name": wheel.name, "sha256": sha256_of(target)})
        self._forget_interrupted(folder)
        return target

    def _forget_interrupted(self, folder: Path) -> None:
        for leftover in folder.glob(".*.part"):
            leftover.unlink(missing_ok=True)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's content, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
