"""What a deleted document left outside the library's own tables; knows nothing of the index."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

log = logging.getLogger(__name__)

# Databases and the tables in which they name documents; older versions lack some.
_TABLES: Mapping[str, Sequence[str]] = MappingProxyType(
    {"library": ("documents",), "actions": ("sources", "run_sources")}
)


def forget_backups(backups_dir: Path, sha256: str) -> None:
    """Delete the copies of library.sqlite that hold the document, and of actions.sqlite with what was made of it: those
    made before a new version changed them, and those in restore points."""
    for name, tables in _TABLES.items():
        for file in (*backups_dir.glob(f"{name}-v*.sqlite"), *backups_dir.glob(f"points/*/{name}.sqlite")):
            try:
                holds = _holds(file, tables, sha256)
            except sqlite3.Error as error:
                log.warning("%s cannot be looked into: %s", file.name, error)
                continue
            if holds:
                log.info("%s held a document that was deleted and is deleted too", file.name)
                file.unlink(missing_ok=True)


def forget_put_aside(damaged_dir: Path, sha256: str) -> None:
    """Delete damaged databases about documents that were put aside and hold the hash of one that is deleted for ever.
    SQLite cannot be asked, so the bytes are looked through."""
    wanted = sha256.encode("ascii")
    for folder in damaged_dir.iterdir() if damaged_dir.is_dir() else ():
        files = [file for name in _TABLES for file in folder.glob(f"{name}.sqlite*")]
        if any(_has_bytes(file, wanted) for file in files):
            log.info("the damaged files in %s held a document that was deleted and are deleted too", folder.name)
            for file in files:
                file.unlink(missing_ok=True)


def named_in_copies(backups_dir: Path) -> set[str]:
    """The documents that copies of library.sqlite name: their originals are needed when one is gone back to."""
    found: set[str] = set()
    for file in (*backups_dir.glob("library-v*.sqlite"), *backups_dir.glob("points/*/library.sqlite")):
        address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
        try:
            with contextlib.closing(sqlite3.connect(address, uri=True)) as db:
                found.update(row[0] for row in db.execute("SELECT sha256 FROM documents"))
        except sqlite3.Error as error:
            log.warning("%s cannot be looked into: %s", file.name, error)
    return found


def _has_bytes(file: Path, wanted: bytes) -> bool:
    before = b""
    with file.open("rb") as opened:
        while block := opened.read(1 << 20):
            if wanted in before + block:
                return True
            before = block[-len(wanted) :]
    return False


def _holds(file: Path, tables: Sequence[str], sha256: str) -> bool:
    # As an address: a folder may have a name with ? or # in it.
    address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    with contextlib.closing(sqlite3.connect(address, uri=True)) as db:
        there = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return any(
            # The names are those above, never input.
            db.execute(f"SELECT 1 FROM {table} WHERE sha256 = ?", (sha256,)).fetchone()  # noqa: S608
            for table in tables
            if table in there
        )
