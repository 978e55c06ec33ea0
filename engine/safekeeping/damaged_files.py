"""Damaged databases: found at a start, put aside whole, what can be read of them put in their place. No window.

Each lies in `damaged/<time>-<n>/` with `damage.json`, which says how far this is: whatever kills the program in
between, the next start goes on there. Nothing in that folder is deleted or written to but by the person.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import sqlite3
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.core import atomic_files
from engine.core.atomic_files import sync_folder
from engine.core.errors import StorageError, UsageError
from engine.core.paths import ProfilePaths
from engine.core.sqlite_file import suspect_note
from engine.safekeeping.profile_copy import DATABASES, FILES, damage_of, is_whole, require_room, sync_file
from engine.safekeeping.restore_points import BEFORE_GOING_BACK, RestorePoints
from engine.safekeeping.salvage import DatabaseForm, Salvaged, salvage
from engine.safekeeping.types import DamagedFile, WayBack

log = logging.getLogger(__name__)

# Looked through in a tenth of a second; damage in a larger one is met when that part is read, and noted then.
LOOKED_THROUGH_BYTES = 96 << 20
_RECORD, _GOING = "damage.json", ".half-"
# The file itself comes last: as long as it is in its place, nothing was begun that cannot go on.
_PARTS = ("-wal", "-journal", "-shm", "")
_FOUND_WHILE_USED = "damage was met while it was used"
_EMPTY = "the file is empty"


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: Literal[1] = 1
    place: str
    found: float
    reason: str = Field(max_length=1000)
    stage: Literal["moving", "saved", "done"] = "moving"
    rows: int = 0
    complete: bool = False
    counts: tuple[tuple[str, int], ...] = ()
    seen: bool = False


class DamagedFiles:
    """The damaged databases of one profile. `forms` says what each must look like, by its place; one without a form is
    left alone. To be used by whoever holds the lock of the profile."""

    def __init__(self, paths: ProfilePaths, forms: Mapping[str, DatabaseForm]) -> None:
        self._paths, self._forms = paths, forms
        self._home = paths.damaged_dir

    # --- at a start, before a database is open

    def mend(self) -> list[DamagedFile]:
        """Go on with what a killed program began, then look at each database; returns what was put aside now.

        Raises `StorageError` (no room, not writable): a damaged file is then where it was or whole in its folder, and
        the next start goes on.
        """
        mended = []
        for folder, record in self._records():
            if record.stage != "done" and record.place in self._forms:
                mended.append(self._go_on(folder, record))
        for place in self._forms:
            reason = self._damage(place)
            mended += [self._go_on(*self._begin(place, reason))] if reason else []
        return mended

    def _damage(self, place: str) -> str:
        file = self._paths.root / place
        if not file.is_file():
            return ""
        if file.stat().st_size == 0:
            # A profile that was closed once had more than that.
            return _EMPTY if any((self._paths.root / name).exists() for name in FILES) else ""
        found = damage_of(file, LOOKED_THROUGH_BYTES)
        suspect = suspect_note(self._paths.backups_dir, file.name).exists()
        return found or (_FOUND_WHILE_USED if suspect else "")

    def _begin(self, place: str, reason: str) -> tuple[Path, _Record]:
        file = self._paths.root / place
        log.warning("%s is damaged and is put aside: %s", file.name, reason)
        with _telling(file.name):
            require_room(self._paths.root, file.stat().st_size)
            self._home.mkdir(exist_ok=True)
            stamp, number = time.strftime("%Y%m%d-%H%M%S"), 1
            while (self._home / f"{stamp}-{number}").exists():
                number += 1
            folder = self._home / f"{stamp}-{number}"
            folder.mkdir()
            record = _Record(place=place, found=time.time(), reason=reason[:1000])
            try:
                _write(folder, record)
            except StorageError:
                folder.rmdir()
                raise
            sync_folder(self._home)
        return folder, record

    def _go_on(self, folder: Path, record: _Record) -> DamagedFile:
        target = self._paths.root / record.place
        fresh = target.with_name(f".{target.name}.salvaged")
        with _telling(target.name):
            if record.stage == "saved" and not fresh.exists() and not target.exists():
                record.stage = "moving"
            if record.stage == "moving":
                self._put_aside(folder, target)
                if (folder / target.name).exists():
                    self._save(folder, record, fresh)
                record.stage = "saved"
                _write(folder, record)
            if fresh.exists():
                fresh.replace(target)
                sync_folder(target.parent)
            record.stage = "done"
            _write(folder, record)
            suspect_note(self._paths.backups_dir, target.name).unlink(missing_ok=True)
        return _as_damaged(folder, record)

    def _put_aside(self, folder: Path, target: Path) -> None:
        """By renaming: that needs no room and is done or not."""
        if (folder / target.name).exists():
            return
        for ending in _PARTS:
            part = target.with_name(target.name + ending)
            if part.exists():
                part.rename(folder / part.name)
        sync_folder(folder)
        sync_folder(target.parent)

    def _save(self, folder: Path, record: _Record, fresh: Path) -> None:
        """Make `fresh` of what can be read."""
        file, form = folder / fresh.name[1:].removesuffix(".salvaged"), self._forms[record.place]
        found = _best(file, fresh, form)
        record.rows, record.complete = found.rows, found.complete
        record.counts = _counts(fresh, form)
        log.info("%s: %d rows were saved of the damaged file", file.name, found.rows)

    # --- afterwards

    def all(self) -> list[DamagedFile]:
        """The newest first."""
        found = [_as_damaged(folder, record) for folder, record in self._records()]
        return sorted(found, key=lambda one: one.found, reverse=True)

    def accept(self, damage_id: str) -> None:
        """The person keeps what was saved: it is not told again."""
        folder, record = self._find(damage_id)
        record.seen = True
        _write(folder, record)

    def delete(self, damage_id: str) -> None:
        """Delete a damaged file for ever, because the person says so."""
        folder, record = self._find(damage_id)
        if record.stage != "done":
            raise UsageError("This file is still needed.", "Start Aquifer once more first.")
        gone = folder.rename(folder.with_name(f"{_GOING}{folder.name}"))
        shutil.rmtree(gone, ignore_errors=True)

    def way_back(self, damage_id: str) -> WayBack | None:
        """The newest whole restore point from before the damage that holds this database; one in which there is nothing
        only when no other does. What the person went back from does not count. Reads copies: on a lane."""
        _, record = self._find(damage_id)
        points, empty = RestorePoints(self._paths), None
        form = self._forms.get(record.place, DatabaseForm(()))
        for point in points.all():
            usual = point.created < record.found and point.reason != BEFORE_GOING_BACK
            if not usual or record.place not in point.files:
                continue
            file = points.file_of(point.id, record.place)
            if not is_whole(file):
                log.warning("the copy of %s in the restore point %s is damaged too", file.name, point.id)
                continue
            found = WayBack(point, _counts(file, form))
            if any(number for _, number in found.counts):
                return found
            empty = empty or found
        return empty

    # --- inside

    def _records(self) -> list[tuple[Path, _Record]]:
        """By time. A folder whose record cannot be read is kept and not touched."""
        found = []
        for folder in sorted(self._home.iterdir()) if self._home.is_dir() else ():
            if folder.name.startswith(_GOING):
                continue
            try:
                record = _Record.model_validate_json((folder / _RECORD).read_bytes())
            except (OSError, ValidationError) as error:
                log.warning("%s cannot be read: %s", folder / _RECORD, error)
                continue
            if record.place in DATABASES:
                found.append((folder, record))
        return found

    def _find(self, damage_id: str) -> tuple[Path, _Record]:
        for folder, record in self._records():
            if folder.name == damage_id:
                return folder, record
        raise UsageError("This damaged file is not there any more.")


def _best(file: Path, fresh: Path, form: DatabaseForm) -> Salvaged:
    """Of a file with a log that does not belong to it, or that is damaged too, each may hold more than both."""
    log_file = file.with_name(file.name + "-wal")
    if not (log_file.is_file() and log_file.stat().st_size):
        return salvage(file, fresh, form)
    if damage_of(file, LOOKED_THROUGH_BYTES) and is_whole(file):
        shutil.copyfile(file, fresh)
        sync_file(fresh)
        return Salvaged(_row_count(fresh), complete=False)
    both = salvage(file, fresh, form)
    if both.complete:
        return both
    other = fresh.with_name(f"{fresh.name}-alone")
    alone = salvage(file, other, form, alone=True)
    if alone.rows > both.rows:
        other.replace(fresh)
        return alone
    other.unlink()
    return both


def _row_count(database: Path) -> int:
    with contextlib.closing(sqlite3.connect(f"{database.absolute().as_uri()}?immutable=1", uri=True)) as opened:
        sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
        names = [row[0] for row in opened.execute(sql)]
        # The names are those of our own tables.
        return sum(opened.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names)  # noqa: S608


def _counts(database: Path, form: DatabaseForm) -> tuple[tuple[str, int], ...]:
    """What the person calls its own; an older version may lack some of it."""
    found = []
    try:
        with contextlib.closing(sqlite3.connect(f"{database.absolute().as_uri()}?immutable=1", uri=True)) as opened:
            for noun, sql in form.counts:
                with contextlib.suppress(sqlite3.OperationalError):
                    found.append((noun, int(opened.execute(sql).fetchone()[0])))
    except sqlite3.Error as error:
        log.warning("%s cannot be counted: %s", database.name, error)
    return tuple(found)


def _as_damaged(folder: Path, record: _Record) -> DamagedFile:
    return DamagedFile(
        folder.name, record.place, record.found, record.reason, folder, record.rows, record.complete, record.counts,
        record.seen,
    )  # fmt: skip


def _write(folder: Path, record: _Record) -> None:
    atomic_files.write_text(folder / _RECORD, record.model_dump_json())


@contextlib.contextmanager
def _telling(name: str) -> Iterator[None]:
    """What goes wrong, with the way out."""
    try:
        yield
    except StorageError as error:
        raise StorageError(f"{name} is damaged and could not be mended. {error.user_message}", error.hint) from error
    except OSError as error:
        raise StorageError(
            f"{name} is damaged and could not be put aside: {error.strerror or error}.",
            "Free some space, check the permissions of the data folder, and start again; nothing was lost by this.",
        ) from error
