"""Which kept folder a GGUF was turned into, known again by path, size and time; converts nothing and hashes nothing.

Reading a model of many gigabytes through at every start takes minutes. What is not exactly as it was is not known.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.core import atomic_files
from engine.core.errors import StorageError

log = logging.getLogger(__name__)
_FILE = ".known.json"
_MOST_KNOWN = 100
_LARGEST_BYTES = 4 << 20


class Stamp(BaseModel):
    """A file as it was when its content was last read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    size: int
    mtime_ns: int


class _Known(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    conversion: int
    parts: tuple[Stamp, ...]
    folder: str
    kept: tuple[Stamp, ...]


class _AllKnown(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    known: tuple[_Known, ...] = ()


def folder_known(cache: Path, parts: Sequence[Path], conversion: int) -> Path | None:
    """The whole folder that was made of these files, when nothing of either has changed since."""
    stamps = _stamps(parts)
    for entry in _read(cache).known:
        if stamps and entry.parts == stamps and entry.conversion == conversion:
            folder = cache / Path(entry.folder).name
            return folder if entry.kept and _stamps(_files(folder)) == entry.kept else None
    return None


def remember(cache: Path, parts: Sequence[Path], conversion: int, folder: Path) -> None:
    """`folder` holds these files turned into safetensors, as it is now. A disk that is full costs only time later."""
    stamps = _stamps(parts)
    entry = _Known(conversion=conversion, parts=stamps, folder=folder.name, kept=_stamps(_files(folder)))
    others = [each for each in _read(cache).known if [s.path for s in each.parts] != [s.path for s in stamps]]
    known = _AllKnown(known=(entry, *others[: _MOST_KNOWN - 1]))
    try:
        atomic_files.write_text(cache / _FILE, known.model_dump_json())
    except StorageError as error:
        log.warning("a converted base is not remembered: %s", error)


def _read(cache: Path) -> _AllKnown:
    file = cache / _FILE
    try:
        if file.stat().st_size > _LARGEST_BYTES:
            return _AllKnown()
        return _AllKnown.model_validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return _AllKnown()


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []


def _stamps(files: Sequence[Path]) -> tuple[Stamp, ...]:
    """Empty when one of them cannot be looked at."""
    try:
        found = [(file.absolute(), file.stat()) for file in files]
    except OSError:
        return ()
    return tuple(Stamp(path=str(path), size=stat.st_size, mtime_ns=stat.st_mtime_ns) for path, stat in found)
