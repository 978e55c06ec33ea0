"""Pasted texts on their way into the library: a file each until its words are stored; reads none of them."""

from __future__ import annotations

import re
import threading
import uuid
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.core.atomic_files import atomic_writer
from engine.core.errors import UsageError

LONGEST_TEXT_CHARS = 50_000_000
_LONGEST_NAME = 60
_MOST_WORDS = 8
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
SUFFIX = ".txt"


class PastedTexts:
    """The folder of texts whose reading has not begun. Any thread may call."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    @contextmanager
    def kept(self, text: str) -> Iterator[Path]:
        """A `checked` text as a file. It is safe from `tidy` inside the `with`: there it must be put on the list of
        files to read. Raises `StorageError`."""
        with self._lock:
            file = self._folder / f"{uuid.uuid4().hex}{SUFFIX}"
            with atomic_writer(file) as target:
                target.write(text.encode("utf-8", "replace"))
            yield file

    def tidy(self, waiting: Callable[[], Collection[str]]) -> None:
        """Delete what is not waiting any more: it was stored, or given up. No words may stay here."""
        with self._lock:
            there = waiting()
            for file in self._folder.glob("*") if self._folder.is_dir() else ():
                if str(file) not in there:
                    file.unlink(missing_ok=True)


def checked(text: str) -> None:
    """Raises `UsageError` for a text that cannot be a document."""
    if not text.strip():
        raise UsageError("There is no text to add.", "Paste or type some words.")
    if len(text) > LONGEST_TEXT_CHARS:
        raise UsageError("The text is too long.", "Save it as files and add those.")


def name_of_text(text: str) -> str:
    """A name made of the first words of a text, without an ending."""
    return _file_name(" ".join(text.lstrip()[:400].partition("\n")[0].split()[:_MOST_WORDS])) or "Pasted text"


def free_name(wanted: str, taken: Collection[str]) -> str:
    """A name of a text file that no other one has: one more of the same name is not an edit of it."""
    name = _file_name(wanted.removesuffix(SUFFIX)) or "Pasted text"
    number, found = 1, f"{name}{SUFFIX}"
    while found in taken:
        number += 1
        found = f"{name} ({number}){SUFFIX}"
    return found


def _file_name(text: str) -> str:
    return _NOT_IN_NAMES.sub(" ", text)[:_LONGEST_NAME].strip(" .")
