"""What of a profile is copied, and how a database is copied while it is in use; decides nothing."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from engine.core.atomic_files import sync_folder
from engine.core.errors import StorageError
from engine.core.sqlite_file import is_damage

# By their places in the profile. What is missing was never made.
DATABASES = ("chats.sqlite", "actions.sqlite", "library/library.sqlite")
FILES = ("settings.json", "window.json", "imports.json")
ORIGINALS = "library/originals"
_PAGES_AT_A_TIME = 4_096
_BLOCK_BYTES = 1 << 20
# So much stays free: a full disk is worse than no copy.
ROOM_BYTES = 64 << 20

Check = Callable[[], None]


def nothing() -> None:
    """A check that never stops."""


def copy_database(source: Path, target: Path, check: Check = nothing) -> None:
    """A copy as of one moment, also while others write; it is one file without a log. Raises `StorageError`.

    `check` is called now and then and may raise to stop; half a copy is then left for the caller to remove.
    """
    try:
        with (
            contextlib.closing(sqlite3.connect(source, timeout=10)) as database,
            contextlib.closing(sqlite3.connect(target, timeout=10)) as copy,
        ):
            database.isolation_level = None
            # A transaction of reading keeps the moment while pages are copied.
            database.execute("BEGIN")
            database.execute("SELECT count(*) FROM sqlite_master").fetchone()
            database.backup(copy, pages=_PAGES_AT_A_TIME, progress=lambda *_: check())
            database.execute("COMMIT")
            copy.execute("PRAGMA journal_mode = DELETE")
        sync_file(target)
    except (sqlite3.Error, OSError) as error:
        raise StorageError(
            f"{source.name} could not be copied: {error}.", "Free some disk space and try again; nothing was changed."
        ) from error


def replace_database(source: Path, target: Path, first: str = "") -> None:
    """Put a copy in the place of a database nobody has open, after the SQL `first` was run in it. Raises
    `StorageError`."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_name(f".{target.name}.restoring")
        shutil.copyfile(source, fresh)
        if first:
            with contextlib.closing(sqlite3.connect(fresh)) as database:
                database.execute(first)
                database.commit()
        sync_file(fresh)
        # The log of the old database would be applied to the new one.
        for ending in ("-wal", "-shm", "-journal"):
            target.with_name(target.name + ending).unlink(missing_ok=True)
        fresh.replace(target)
        sync_folder(target.parent)
    except (OSError, sqlite3.Error) as error:
        raise StorageError(
            f"{target.name} could not be put back: {error}.", "Free some disk space and start again."
        ) from error


def is_whole(database: Path) -> bool:
    """Whether SQLite finds nothing wrong with a file nobody has open; a log beside it does not count."""
    try:
        with contextlib.closing(sqlite3.connect(f"{database.absolute().as_uri()}?immutable=1", uri=True)) as opened:
            return not problems(opened)
    except sqlite3.Error:
        return False


def damage_of(database: Path, most_bytes: int) -> str:
    """What SQLite finds wrong with a database and its log, "" for nothing; changes nothing. Of one larger than
    `most_bytes` only the beginning is looked at. Whatever else keeps it from being opened is no damage."""
    try:
        through = database.stat().st_size <= most_bytes
        with contextlib.closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            if not through:
                opened.execute("SELECT count(*) FROM sqlite_master").fetchone()
                return ""
            found = problems(opened)
            return found[0].splitlines()[-1] if found else ""
    except OSError:
        return ""
    except sqlite3.Error as error:
        return str(error) if is_damage(error) else ""


def problems(database: sqlite3.Connection) -> list[str]:
    """What SQLite finds wrong with a database, at most twenty things."""
    found = [str(row[0]) for row in database.execute("PRAGMA quick_check(20)")]
    # Some versions cannot look through an index of words they may not write to, and call that a fault.
    return [words for words in found if words != "ok" and not words.startswith("unable to validate")]


def copy_with_hash(source: Path, target: Path, check: Check = nothing) -> str:
    """Copy a file with its time; the SHA-256 of what was read. Raises `OSError`."""
    digest = hashlib.sha256()
    with source.open("rb") as reader, target.open("wb") as writer:
        while block := reader.read(_BLOCK_BYTES):
            check()
            digest.update(block)
            writer.write(block)
        writer.flush()
        os.fsync(writer.fileno())
        facts = os.fstat(reader.fileno())
    os.utime(target, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    return digest.hexdigest()


def hash_of(file: Path, check: Check = nothing) -> str:
    """The SHA-256 of a file. Raises `OSError`."""
    digest = hashlib.sha256()
    with file.open("rb") as reader:
        while block := reader.read(_BLOCK_BYTES):
            check()
            digest.update(block)
    return digest.hexdigest()


def require_room(folder: Path, bytes_needed: int) -> None:
    """Raises `StorageError` when the disk of `folder` has less free than is needed and a reserve."""
    free = shutil.disk_usage(folder).free
    if free < bytes_needed + ROOM_BYTES:
        raise StorageError(
            f"The disk of {folder} has {free / 1e9:.1f} GB free; {(bytes_needed + ROOM_BYTES) / 1e9:.1f} are needed.",
            "Free some space or choose another place. Nothing was written.",
        )


def sync_file(file: Path) -> None:
    """What was written to a closed file survives a power cut."""
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())
