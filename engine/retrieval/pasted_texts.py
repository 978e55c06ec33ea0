"""Pasted text on its way into the library: a file until it is stored as an original; knows no collection."""

from __future__ import annotations

import secrets
import time
from collections.abc import Collection
from pathlib import Path

from engine.core import atomic_files
from engine.core.errors import UsageError
from engine.documents import formats

DEFAULT_NAME = "Pasted text"
_LONGEST_NAME = 80
# Another run may be between writing a text and noting its path.
_LEFT_AFTER_S = 60.0


def name_of(wanted: str, text: str) -> str:
    """The name of the document: the one wanted or the first line, with ".txt" unless it names a kind of text.

    Raises `UsageError` when there is no text.
    """
    if not text.strip():
        raise UsageError("There is no text to add.", "Copy or pipe some text first.")
    first = next((line for line in text.splitlines() if line.strip()), "")
    words = " ".join((wanted.strip() or first).replace("/", " ").replace("\\", " ").replace("\0", "").split())
    name = words.strip(". #")[:_LONGEST_NAME].strip() or DEFAULT_NAME
    kind = formats.by_suffix(Path(name).suffix.lower()) if wanted.strip() and Path(name).suffix else None
    return name if kind is not None and kind.container == "text" else f"{name}.txt"


class PastedTexts:
    """A folder of texts that are not stored yet; what a killed program left is read at the next start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, text: str) -> Path:
        """Raises `StorageError` when it cannot be written."""
        path = self._folder / f"{secrets.token_hex(8)}.txt"
        # Half a surrogate pair is no character; what is pasted may hold one.
        atomic_files.write_bytes(path, text.encode("utf-8", "replace"))
        return path

    def clean(self, waiting: Collection[str]) -> None:
        """Delete what a killed program left, but for those whose path is still waiting."""
        if self._folder.is_dir():
            for path in self._folder.iterdir():
                if str(path) not in waiting and time.time() - path.stat().st_mtime > _LEFT_AFTER_S:
                    path.unlink(missing_ok=True)
