"""From dropped paths to files: folders are walked, hidden and system entries skipped, loops cut; reads no file."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.retrieval.types import AddedPath

# Hidden entries, and the files by which office programs say that a document is open.
_NO_DOCUMENTS = (".", "~$")
_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class UnreadablePath:
    """A given path that leads to no file, with a sentence."""

    shown: str
    reason: str


def expand(paths: Sequence[Path]) -> Iterator[AddedPath | UnreadablePath]:
    """Files in the order given, folders sorted by name below them. Each file comes once, however it is reached twice
    through links; a path given twice comes twice."""
    visited: set[tuple[int, int]] = set()
    for path in paths:
        yield from _expand_one(path, visited)


def _expand_one(path: Path, visited: set[tuple[int, int]]) -> Iterator[AddedPath | UnreadablePath]:
    shown = str(path)
    try:
        absolute = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - `resolve` would follow links
        if absolute.is_dir():
            yield from _walk(absolute, shown, visited)
        elif absolute.is_file():
            yield AddedPath(absolute, shown)
        elif absolute.exists():
            yield UnreadablePath(shown, f"{path.name} is neither a file nor a folder.")
        elif absolute.is_symlink():
            yield UnreadablePath(shown, f"{path.name} is a link to something that is not there.")
        else:
            yield UnreadablePath(shown, f"{path.name or shown} does not exist.")
    except (OSError, ValueError) as error:
        yield UnreadablePath(shown, f"{path.name or shown} cannot be opened: {_words(error)}.")


def _walk(folder: Path, shown: str, visited: set[tuple[int, int]]) -> Iterator[AddedPath | UnreadablePath]:
    try:
        facts = folder.stat()
        identity = (facts.st_dev, facts.st_ino)
        if identity in visited:
            return
        visited.add(identity)
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield UnreadablePath(shown, f"The folder {folder.name or shown} cannot be opened: {_words(error)}.")
        return
    for entry in entries:
        if entry.name.startswith(_NO_DOCUMENTS) or entry.name.lower() in _SYSTEM_FILES:
            continue
        below = os.path.join(shown, entry.name)  # noqa: PTH118 - keeps "./" as it was given
        try:
            if entry.is_dir():
                yield from _walk(Path(entry.path), below, visited)
            elif entry.is_file():
                yield AddedPath(Path(entry.path), below)
            elif entry.is_symlink():
                yield UnreadablePath(below, f"{entry.name} is a link to something that is not there.")
        except OSError as error:
            yield UnreadablePath(below, f"{entry.name} cannot be opened: {_words(error)}.")


def _words(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
