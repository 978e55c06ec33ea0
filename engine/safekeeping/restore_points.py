"""Copies of the databases and settings inside the profile, and going back to one; knows nothing of their contents.

A restore point is a folder `backups/points/<time>-<n>/` that is renamed to its name when it is whole. Going back is
noted in `backups/going-back.json` and done at the next start, before anything is open: it begins with a restore point
of what is there, and whatever kills it in between, the start after that does it again from the beginning.
"""

from __future__ import annotations

import contextlib
import logging
import re
import shutil
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.core import atomic_files
from engine.core.atomic_files import sync_folder
from engine.core.errors import StorageError, UsageError
from engine.core.paths import ProfilePaths
from engine.safekeeping.profile_copy import (
    DATABASES,
    FILES,
    Check,
    copy_database,
    copy_with_hash,
    is_whole,
    nothing,
    replace_database,
    require_room,
)
from engine.safekeeping.types import RestorePoint

log = logging.getLogger(__name__)

KEPT_POINTS = 12
KEPT_COPIES = 3  # of each database, made before a new version changed it
BY_HAND, BEFORE_GOING_BACK = "Made by hand", "Before going back"
_MANIFEST, _GOING_BACK, _HALF = "point.json", "going-back.json", ".half-"
_COPY = re.compile(r"(?P<name>[a-z]+)-v(?P<version>\d+)-(?P<stamp>\d{8}-\d{6})\.sqlite")


class _Manifest(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: int = 1
    created: float
    reason: str = Field(max_length=500)


class _GoingBack(BaseModel):
    """What is to be done at the next start. `saved` is the restore point made before, empty while there is none; `only`
    the one file that is put back, empty for all of them."""

    model_config = ConfigDict(extra="forbid")

    id: str
    saved: str = ""
    only: str = ""


class RestorePoints:
    """The restore points of one profile. Not to be used by two threads at a time. `first_sql` is run in a database that
    is put back, by its place."""

    def __init__(self, paths: ProfilePaths, first_sql: Mapping[str, str] = MappingProxyType({})) -> None:
        self._paths, self._first_sql = paths, first_sql
        self._points = paths.backups_dir / "points"
        self._note = paths.backups_dir / _GOING_BACK
        self.problem = ""

    def all(self) -> list[RestorePoint]:
        """The newest first: restore points, and copies made before a new version changed a database."""
        found = [point for folder in _folders(self._points) if (point := _point(folder)) is not None]
        found += [copy for file in self._paths.backups_dir.glob("*.sqlite") if (copy := _copy(file)) is not None]
        return sorted(found, key=lambda point: point.created, reverse=True)

    def make(self, reason: str = BY_HAND, check: Check = nothing) -> RestorePoint:
        """Copy databases and settings as they are now; older points beyond the kept number go.

        Raises `StorageError`; nothing is left then. `check` may raise to stop.
        """
        sources = [self._paths.root / name for name in (*DATABASES, *FILES)]
        self._points.mkdir(parents=True, exist_ok=True)
        require_room(self._points, sum(file.stat().st_size for file in sources if file.is_file()))
        name = self._free_name()
        half = self._points / f"{_HALF}{name}"
        try:
            half.mkdir()
            for place in DATABASES:
                if (self._paths.root / place).is_file():
                    copy_database(self._paths.root / place, half / Path(place).name, check)
            for place in FILES:
                if (self._paths.root / place).is_file():
                    copy_with_hash(self._paths.root / place, half / place, check)
            manifest = _Manifest(created=time.time(), reason=reason)
            atomic_files.write_text(half / _MANIFEST, manifest.model_dump_json())
            half.rename(self._points / name)
            sync_folder(self._points)
        except OSError as error:
            raise StorageError(
                f"The restore point could not be written: {error.strerror or error}.", "Free some disk space."
            ) from error
        finally:
            shutil.rmtree(half, ignore_errors=True)
        self.thin_out()
        made = _point(self._points / name)
        if made is None:
            raise StorageError("The restore point could not be read again.", "Check the disk.")
        return made

    def delete(self, point_id: str) -> None:
        """Raises `UsageError` when there is no such point, or it is to be gone back to."""
        wanted = self.going_back_to()
        if wanted is not None and wanted.id == point_id:
            raise UsageError("This restore point is needed at the next start.", "Take that back first.")
        self._find(point_id)
        place = self._place(point_id)
        if place.is_dir():
            # Out of the list at once, whatever happens to its files.
            gone = place.rename(place.with_name(f"{_HALF}{place.name}"))
            shutil.rmtree(gone, ignore_errors=True)
        else:
            place.unlink(missing_ok=True)

    def thin_out(self) -> None:
        """Delete the oldest beyond the kept numbers, and what a killed program left half made."""
        for folder in self._points.glob(f"{_HALF}*"):
            shutil.rmtree(folder, ignore_errors=True)
        points = self.all()
        wanted = self.going_back_to()
        kept: dict[str, int] = {}
        for point in points:
            match = _COPY.fullmatch(point.id)
            kind = match["name"] if match else ""
            kept[kind] = kept.get(kind, 0) + 1
            if kept[kind] > (KEPT_COPIES if match else KEPT_POINTS) and (wanted is None or wanted.id != point.id):
                log.info("restore point %s is deleted: newer ones are kept", point.id)
                self.delete(point.id)

    # --- going back

    def go_back(self, point_id: str, only: str = "") -> None:
        """At the next start everything the point holds is put back, or `only` one file of it, named by its place.
        Raises `UsageError` for what is not there, `StorageError` when one of these databases is damaged."""
        point = self._find(point_id)
        if only and only not in point.files:
            raise UsageError(f"This restore point does not hold {only}.", "Choose another one.")
        self._require_whole(point, only)
        atomic_files.write_text(self._note, _GoingBack(id=point_id, only=only).model_dump_json())

    def stay(self) -> None:
        """Take `go_back` back; too late once the program was started again."""
        self._note.unlink(missing_ok=True)

    def going_back_to(self) -> RestorePoint | None:
        """What `go_back` asked for."""
        note = self._read_note()
        if note is None:
            return None
        return next((point for point in self.all() if point.id == note.id), None)

    def apply(self) -> RestorePoint | None:
        """At a start, before a database is open: do what `go_back` asked for; None when it asked for nothing.

        When what is there now cannot be kept (no room), nothing is changed and `problem` says why. Raises
        `StorageError` after that; then one file may be old and another new, and the next start does it again.
        """
        note = self._read_note()
        if note is None:
            return None
        try:
            point = self._find(note.id)
        except UsageError:
            log.warning("the restore point %s to go back to is gone", note.id)
            self.stay()
            return None
        if not note.saved:
            # Only once: a second time the state of now would be half of the point itself.
            try:
                self._require_whole(point, note.only)
                note.saved = self.make(BEFORE_GOING_BACK).id
                atomic_files.write_text(self._note, note.model_dump_json())
            except StorageError as error:
                # A program that cannot start is worse than one that did not go back: nothing was touched yet.
                log.warning("not gone back to %s", note.id, exc_info=error)
                self.problem = str(error)
                self.stay()
                return None
        for place in _wanted(point, note.only):
            source, target = self.file_of(note.id, place), self._paths.root / place
            if place in DATABASES:
                replace_database(source, target, self._first_sql.get(place, ""))
            else:
                atomic_files.copy_file(source, target)
        self._note.unlink(missing_ok=True)
        return point

    # --- inside

    def _require_whole(self, point: RestorePoint, only: str) -> None:
        for place in _wanted(point, only):
            if place in DATABASES and not is_whole(self.file_of(point.id, place)):
                raise StorageError(f"The copy of {Path(place).name} is damaged.", "Choose another restore point.")

    def _read_note(self) -> _GoingBack | None:
        try:
            return _GoingBack.model_validate_json(self._note.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValidationError) as error:
            log.warning("%s cannot be read and is not followed: %s", self._note.name, error)
            return None

    def _find(self, point_id: str) -> RestorePoint:
        found = next((point for point in self.all() if point.id == point_id), None)
        if found is None:
            raise UsageError("This restore point does not exist any more.")
        return found

    def _place(self, point_id: str) -> Path:
        return (self._paths.backups_dir if _COPY.fullmatch(point_id) else self._points) / point_id

    def file_of(self, point_id: str, place: str) -> Path:
        """Where the copy of a file of the profile lies."""
        home = self._place(point_id)
        return home / Path(place).name if home.is_dir() else home

    def _free_name(self) -> str:
        stamp = time.strftime("%Y%m%d-%H%M%S")
        number = 1
        while (self._points / f"{stamp}-{number}").exists():
            number += 1
        return f"{stamp}-{number}"


def _wanted(point: RestorePoint, only: str) -> tuple[str, ...]:
    return (only,) if only else point.files


def _folders(points: Path) -> list[Path]:
    if not points.is_dir():
        return []
    return [folder for folder in points.iterdir() if folder.is_dir() and not folder.name.startswith(_HALF)]


def _point(folder: Path) -> RestorePoint | None:
    try:
        manifest = _Manifest.model_validate_json((folder / _MANIFEST).read_bytes())
        files = tuple(place for place in (*DATABASES, *FILES) if (folder / Path(place).name).is_file())
        size = sum((folder / Path(place).name).stat().st_size for place in files)
    except (OSError, ValidationError) as error:
        log.warning("the restore point %s cannot be read: %s", folder.name, error)
        return None
    return RestorePoint(folder.name, manifest.created, manifest.reason, size, files)


def _copy(file: Path) -> RestorePoint | None:
    """A copy that was made before a new version changed a database."""
    match = _COPY.fullmatch(file.name)
    place = next((place for place in DATABASES if match and Path(place).stem == match["name"]), None)
    if match is None or place is None:
        return None
    with contextlib.suppress(OSError, ValueError):
        created = time.mktime(time.strptime(match["stamp"], "%Y%m%d-%H%M%S"))
        reason = f"Before {Path(place).name} was changed by a new version"
        return RestorePoint(file.name, created, reason, file.stat().st_size, (place,))
    return None
