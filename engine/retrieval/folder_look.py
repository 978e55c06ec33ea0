"""One look at a watched folder, and what it changed since the last one; reads names and facts of files, no file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from engine.core.errors import StorageError
from engine.retrieval.path_patterns import PathPatterns

MOST_FILES = 200_000


class FileFacts(NamedTuple):
    """What tells whether a file changed. `device` is that of the folder it lies in."""

    size_bytes: int
    mtime_ns: int
    inode: int
    device: int


class FolderAway(StorageError):
    """The folder itself cannot be looked at."""


@dataclass(slots=True)
class Look:
    """What was there: files by their path below the folder, folders with their device ("" is the folder itself),
    what could not be looked into, and whether there were too many files."""

    files: dict[str, FileFacts] = field(default_factory=dict)
    folders: dict[str, int] = field(default_factory=dict)
    closed: set[str] = field(default_factory=set)
    unnamed: int = 0
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """`moved` are (old, new) paths of files that only changed their name. `away` may still exist and stays."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    moved: tuple[tuple[str, str], ...]
    gone: tuple[str, ...]
    away: tuple[str, ...]


def look(root: Path, patterns: PathPatterns, profile: Path, most_files: int = MOST_FILES) -> Look:
    """Every wanted file below `root`, without hidden ones and the profile folder. Raises `FolderAway`."""
    found = Look()
    try:
        facts = root.stat()
        with os.scandir(root):
            pass
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FolderAway(f"The folder cannot be reached: {reason}.", "Nothing of it is removed meanwhile.") from error
    found.folders[""] = facts.st_dev
    visited = {(facts.st_dev, facts.st_ino)}
    waiting = [("", str(root))]
    while waiting and not found.cut:
        below, folder = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            found.closed.add(below)
            continue
        for entry in entries:
            if entry.name.startswith("."):
                continue
            _take(found, entry, f"{below}/{entry.name}" if below else entry.name, found.folders[below], patterns)
            if len(found.files) > most_files:
                found.cut = True
                break
        for entry in reversed(entries):
            path = f"{below}/{entry.name}" if below else entry.name
            if path in found.folders and _enter(found, entry, path, visited, profile):
                waiting.append((path, entry.path))
    return found


def _take(found: Look, entry: os.DirEntry[str], path: str, device: int, patterns: PathPatterns) -> None:
    try:
        if entry.is_dir():
            if patterns.wants_folder(path):
                found.folders[path] = device
        elif entry.is_file() and patterns.wants_file(path):
            facts = entry.stat()
            path.encode()
            found.files[path] = FileFacts(facts.st_size, facts.st_mtime_ns, facts.st_ino, device)
    except FileNotFoundError:
        return  # it went away while we looked, or is a link to nothing
    except UnicodeEncodeError:
        found.unnamed += 1
    except OSError:
        found.closed.add(path)


def _enter(found: Look, entry: os.DirEntry[str], path: str, visited: set[tuple[int, int]], profile: Path) -> bool:
    """Whether to look into a folder: not into the profile, and into no folder twice (links may make loops)."""
    try:
        path.encode()
        facts = entry.stat()
        if entry.name == profile.name and Path(entry.path).samefile(profile):
            del found.folders[path]
            return False
    except UnicodeEncodeError:
        found.unnamed += 1
        del found.folders[path]
        return False
    except OSError:
        found.closed.add(path)
        return False
    found.folders[path] = facts.st_dev
    if (facts.st_dev, facts.st_ino) in visited:
        return False
    visited.add((facts.st_dev, facts.st_ino))
    return True


def compare(known: Mapping[str, FileFacts], seen: Look) -> Changes:
    """What is new, changed, moved, deleted; a file that is missing where a drive may be missing is `away`."""
    new = [path for path in seen.files if path not in known]
    changed = [path for path, facts in known.items() if path in seen.files and _differs(facts, seen.files[path])]
    missing = [path for path in known if path not in seen.files]
    by_identity = {_identity(seen.files[path]): path for path in reversed(new) if seen.files[path].inode}
    moved: list[tuple[str, str]] = []
    gone: list[str] = []
    away: list[str] = []
    lively = _lively(seen) if missing else set()
    for path in missing:
        target = by_identity.pop(_identity(known[path]), None)
        if target is not None:
            moved.append((path, target))
        elif seen.cut or _may_be_away(path, known[path], seen, lively):
            away.append(path)
        else:
            gone.append(path)
    targets = {target for _, target in moved}
    return Changes(
        tuple(path for path in new if path not in targets), tuple(changed), tuple(moved), tuple(gone), tuple(away)
    )


def _differs(before: FileFacts, now: FileFacts) -> bool:
    if (before.size_bytes, before.mtime_ns) != (now.size_bytes, now.mtime_ns):
        return True
    # Some file systems number their files anew each time they are mounted; the device changes with that.
    return before.device == now.device and before.inode != now.inode


def _identity(facts: FileFacts) -> tuple[int, int, int, int]:
    return facts.device, facts.inode, facts.size_bytes, facts.mtime_ns


def _lively(seen: Look) -> set[tuple[str, int]]:
    """Folders (with the device) that have a file somewhere below them on the same device."""
    found: set[tuple[str, int]] = set()
    for path, facts in seen.files.items():
        folder = path
        while folder:
            folder = folder.rpartition("/")[0]
            if (folder, facts.device) in found:
                break
            found.add((folder, facts.device))
    return found


def _may_be_away(path: str, facts: FileFacts, seen: Look, lively: set[tuple[str, int]]) -> bool:
    """Below a folder that could not be listed, or where another device is now than when the file was seen."""
    if path in seen.closed or "" in seen.closed:
        return True
    folder = path.rpartition("/")[0]
    while folder:
        if folder in seen.closed:
            return True
        folder = folder.rpartition("/")[0]
    folder = path.rpartition("/")[0]
    while folder not in seen.folders:
        folder = folder.rpartition("/")[0]
    device = seen.folders[folder]
    # An empty mount point has the device of what lies under it; a drive that is back may have a new number.
    return device != facts.device and (folder, device) not in lively
