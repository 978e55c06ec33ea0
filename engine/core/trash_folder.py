"""Files and folders that were deleted, kept for 30 days in one folder of the profile; knows nothing of what they are.

`<trash>/<id>/entry.json` says where the pieces `0`, `1`, … came from. The entry is written before anything is moved, so
that a kill in between loses nothing: what was moved can go back, what was not is still in its place.
"""

from __future__ import annotations

import logging
import re
import shutil
import time
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.core import atomic_files
from engine.core.errors import StorageError, UsageError

log = logging.getLogger(__name__)

KEPT_DAYS = 30
KEPT_S = KEPT_DAYS * 86_400.0
_ENTRY = "entry.json"
_GONE = ".gone-"
_IDENTITY = re.compile(r"[0-9a-f]{1,64}")


@dataclass(frozen=True, slots=True)
class Trashed:
    """One thing in the trash. `kind` is "chat", "document", "collection", "model", "run" or "data set"; `place` says
    where it was, in words; `deleted` is a Unix time, `size_bytes` 0 where it is not known."""

    kind: str
    id: str
    name: str
    place: str
    deleted: float
    size_bytes: int = 0


class _Entry(BaseModel):
    """`entry.json`."""

    model_config = ConfigDict(extra="forbid")

    version: int = 1
    kind: str
    name: str
    place: str
    deleted: float
    size_bytes: int
    origins: list[Path]


class TrashFolder:
    """Several processes may use it at once. Everything is moved, never copied: trash and origin share a disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, paths: Sequence[Path], kind: str, name: str, place: str = "") -> Trashed:
        """Move these files and folders into the trash as one thing. Raises `StorageError`; all stay in place then."""
        identity = uuid.uuid4().hex
        entry = _Entry(
            kind=kind, name=name, place=place, deleted=time.time(), size_bytes=sum(map(_size, paths)),
            origins=[path.absolute() for path in paths],
        )  # fmt: skip
        atomic_files.write_text(self._folder / identity / _ENTRY, entry.model_dump_json(indent=1))
        moved: list[tuple[Path, Path]] = []
        try:
            for number, path in enumerate(paths):
                target = self._folder / identity / str(number)
                path.rename(target)
                moved.append((target, path))
        except OSError as error:
            for target, path in reversed(moved):
                target.rename(path)
            shutil.rmtree(self._folder / identity, ignore_errors=True)
            raise StorageError(
                f"{name} could not be moved to the trash: {error.strerror or error}.",
                "Close the programs that have it open, and try again.",
            ) from error
        return _trashed(identity, entry)

    def entries(self) -> list[Trashed]:
        """What can be restored, the last deleted first."""
        found = []
        for home in self._folder.glob("[0-9a-f]*"):
            entry = self._read(home)
            if entry is not None and any(_piece(home, number).exists() for number in range(len(entry.origins))):
                found.append(_trashed(home.name, entry))
        return sorted(found, key=lambda one: -one.deleted)

    def restore(self, identity: str) -> None:
        """Put it back where it was. Raises `UsageError` when it is gone or its place is taken, `StorageError`."""
        home = self._home(identity)
        entry = self._read(home)
        if entry is None:
            raise UsageError("This is no longer in the trash.")
        waiting = [(_piece(home, n), origin) for n, origin in enumerate(entry.origins) if _piece(home, n).exists()]
        taken = next((origin for _piece_, origin in waiting if origin.exists()), None)
        if taken is not None:
            raise UsageError(
                f"{entry.name} cannot go back: there is another {taken.name} in its place.",
                f"Move or rename {taken} first.",
            )
        try:
            for piece, origin in waiting:
                origin.parent.mkdir(parents=True, exist_ok=True)
                piece.rename(origin)
            shutil.rmtree(home)
        except OSError as error:
            raise StorageError(f"{entry.name} could not be restored: {error.strerror or error}.") from error

    def remove(self, identities: Iterable[str]) -> None:
        """Delete these for ever; what is gone already is no error. Raises `StorageError`."""
        for identity in identities:
            home = self._home(identity)
            try:
                # One rename takes it off the list, however large it is.
                gone = home.rename(self._folder / f"{_GONE}{home.name}")
                shutil.rmtree(gone)
            except FileNotFoundError:
                continue
            except OSError as error:
                raise StorageError(f"The trash could not be emptied: {error.strerror or error}.") from error

    def tidy(self, older_than_s: float = KEPT_S) -> None:
        """Delete what lies here longer, and what a killed process left of a removal; what resists waits for the next
        start."""
        for leftover in self._folder.glob(f"{_GONE}*"):
            shutil.rmtree(leftover, ignore_errors=True)
        for home in self._folder.glob("[0-9a-f]*"):
            entry = self._read(home)
            if entry is None:
                continue  # of another version, or damaged: a person may want what is in it
            empty = not any(_piece(home, number).exists() for number in range(len(entry.origins)))
            if empty or entry.deleted < time.time() - older_than_s:
                log.info("a %s leaves the trash", entry.kind)
                shutil.rmtree(home, ignore_errors=True)

    def _home(self, identity: str) -> Path:
        if _IDENTITY.fullmatch(identity) is None:
            raise UsageError("This is no longer in the trash.")
        return self._folder / identity

    def _read(self, home: Path) -> _Entry | None:
        try:
            return _Entry.model_validate_json((home / _ENTRY).read_bytes())
        except (OSError, ValidationError) as error:
            log.info("an entry of the trash is not used: %s", type(error).__name__)
            return None


def _trashed(identity: str, entry: _Entry) -> Trashed:
    return Trashed(entry.kind, identity, entry.name, entry.place, entry.deleted, entry.size_bytes)


def _piece(home: Path, number: int) -> Path:
    return home / str(number)


def _size(path: Path) -> int:
    """Bytes of a file or of everything in a folder; links count as nothing."""
    if path.is_symlink() or not path.exists():
        return 0
    if path.is_file():
        return path.stat().st_size
    return sum(one.stat().st_size for one in path.rglob("*") if one.is_file() and not one.is_symlink())
