"""Watched folders and their files inside library.sqlite; knows nothing of the disk they are on."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.core.sqlite_file import SqliteFile
from engine.retrieval import library_content as content
from engine.retrieval.folder_look import FileFacts
from engine.retrieval.types import HIDDEN


@dataclass(frozen=True, slots=True)
class Watch:
    """A folder that is watched for a collection."""

    id: int
    folder: str
    collection: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]

    def path(self, below: str) -> Path:
        return Path(self.folder) / below

    def shown(self, below: str) -> str:
        """The path of a file as the collection lists it."""
        return str(self.path(below))


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file as it was when it was last read. `sha256` is the content that stands for it in the collection; `attempt`
    a later content that could not be read. Both empty: not even a copy could be made."""

    facts: FileFacts
    sha256: str
    attempt: str = ""


class WatchStore:
    """Every method is one transaction; any thread may call."""

    def __init__(self, db: SqliteFile) -> None:
        self._db = db

    def watches(self) -> list[Watch]:
        rows = self._db.rows(
            "SELECT w.id, w.folder, c.name, w.include, w.exclude FROM watches w"
            " JOIN collections c ON c.id = w.collection WHERE c.kind <> ? ORDER BY w.added, w.id",
            (HIDDEN,),
        )
        return [Watch(row[0], row[1], row[2], _patterns(row[3]), _patterns(row[4])) for row in rows]

    def put(self, folder: str, collection: str, include: Sequence[str], exclude: Sequence[str]) -> None:
        """Watch a folder, or change the patterns of one that is watched for this collection already."""
        with self._db.transaction() as db:
            number = content.ensure_collection(db, collection, "library")
            db.execute(
                "INSERT INTO watches (folder, collection, include, exclude, added) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (folder, collection)"
                " DO UPDATE SET include = excluded.include, exclude = excluded.exclude",
                (folder, number, json.dumps(list(include)), json.dumps(list(exclude)), time.time()),
            )

    def remove(self, folder: str, collection: str) -> int:
        """Stop watching; the documents stay. An empty collection means every one. Returns how many watches ended."""
        with self._db.transaction() as db:
            return db.execute(
                "DELETE FROM watches WHERE folder = ?"
                " AND (? = '' OR collection = (SELECT id FROM collections WHERE name = ?))",
                (folder, collection, collection),
            ).rowcount

    def files(self, watch: Watch) -> dict[str, KnownFile]:
        """By path below the folder."""
        rows = self._db.rows(
            "SELECT path, size_bytes, mtime_ns, inode, device, sha256, attempt FROM watched_files WHERE watch = ?",
            (watch.id,),
        )
        return {row[0]: KnownFile(FileFacts(row[1], row[2], int(row[3]), int(row[4])), row[5], row[6]) for row in rows}

    def counts(self) -> dict[int, int]:
        """Files of each watch."""
        rows = self._db.rows("SELECT watch, count(*) AS n FROM watched_files GROUP BY watch")
        return {row["watch"]: row["n"] for row in rows}

    def note(self, watch: Watch, files: Iterable[tuple[str, KnownFile]]) -> None:
        """These were read; contents they stood for before leave the collection, unless another file holds them."""
        with self._db.transaction() as db:
            for below, file in files:
                row = db.execute(
                    "SELECT sha256, attempt FROM watched_files WHERE watch = ? AND path = ?", (watch.id, below)
                ).fetchone()
                _write(db, watch, below, file)
                _use_absolute_path(db, watch, below, file.sha256)
                for sha256 in {row["sha256"], row["attempt"]} - {file.sha256, file.attempt, ""} if row else ():
                    _end_membership(db, watch, below, sha256)

    def refresh(self, watch: Watch, files: Iterable[tuple[str, FileFacts]]) -> None:
        """Other facts for the same content (the drive has another number now)."""
        with self._db.transaction() as db:
            for below, facts in files:
                _set_facts(db, watch, below, facts)

    def move(self, watch: Watch, moved: Iterable[tuple[str, str, FileFacts]]) -> None:
        """(old, new, facts): files that only have another name now."""
        with self._db.transaction() as db:
            for old, new, facts in moved:
                row = db.execute(
                    "SELECT sha256, attempt FROM watched_files WHERE watch = ? AND path = ?", (watch.id, old)
                ).fetchone()
                if row is None:
                    continue
                db.execute("DELETE FROM watched_files WHERE watch = ? AND path = ?", (watch.id, new))
                db.execute("UPDATE watched_files SET path = ? WHERE watch = ? AND path = ?", (new, watch.id, old))
                _set_facts(db, watch, new, facts)
                for sha256 in {row["sha256"], row["attempt"]} - {""}:
                    _rename_member(db, watch, sha256, watch.shown(old), watch.shown(new))

    def forget(self, watch: Watch, paths: Iterable[str], *, keep: bool) -> None:
        """These are gone: their contents leave the collection, unless another file holds them or `keep` says no."""
        with self._db.transaction() as db:
            for below in paths:
                row = db.execute(
                    "DELETE FROM watched_files WHERE watch = ? AND path = ? RETURNING sha256, attempt",
                    (watch.id, below),
                ).fetchone()
                for sha256 in {row["sha256"], row["attempt"]} - {""} if row and not keep else ():
                    _end_membership(db, watch, below, sha256)


def _patterns(text: str) -> tuple[str, ...]:
    return tuple(str(item) for item in json.loads(text))


def _write(db: sqlite3.Connection, watch: Watch, below: str, file: KnownFile) -> None:
    facts = file.facts
    db.execute(
        "INSERT OR REPLACE INTO watched_files SELECT ?, ?, ?, ?, ?, ?, ?, ?"
        " WHERE EXISTS (SELECT 1 FROM watches WHERE id = ?)",
        (
            watch.id, below, facts.size_bytes, facts.mtime_ns, str(facts.inode), str(facts.device), file.sha256,
            file.attempt, watch.id,
        ),
    )  # fmt: skip


def _set_facts(db: sqlite3.Connection, watch: Watch, below: str, facts: FileFacts) -> None:
    db.execute(
        "UPDATE watched_files SET size_bytes = ?, mtime_ns = ?, inode = ?, device = ? WHERE watch = ? AND path = ?",
        (facts.size_bytes, facts.mtime_ns, str(facts.inode), str(facts.device), watch.id, below),
    )


_MEMBER_PATH = """SELECT path FROM members WHERE document = (SELECT id FROM documents WHERE sha256 = ?)
    AND collection = (SELECT id FROM collections WHERE name = ?)"""
_RENAME_MEMBER = """UPDATE members SET path = ? WHERE document = (SELECT id FROM documents WHERE sha256 = ?)
    AND collection = (SELECT id FROM collections WHERE name = ?) AND path = ?"""
_END_MEMBER = """DELETE FROM members WHERE document = (SELECT id FROM documents WHERE sha256 = ?)
    AND collection = (SELECT id FROM collections WHERE name = ?)"""


def _rename_member(db: sqlite3.Connection, watch: Watch, sha256: str, old: str, new: str) -> None:
    db.execute(_RENAME_MEMBER, (new, sha256, watch.collection, old))


def _use_absolute_path(db: sqlite3.Connection, watch: Watch, below: str, sha256: str) -> None:
    """A document that was added as `./a.pdf` before is the watched file from now on."""
    row = db.execute(_MEMBER_PATH, (sha256, watch.collection)).fetchone()
    if row is not None and not Path(row["path"]).is_absolute():
        _rename_member(db, watch, sha256, row["path"], watch.shown(below))


def _end_membership(db: sqlite3.Connection, watch: Watch, below: str, sha256: str) -> None:
    row = db.execute(_MEMBER_PATH, (sha256, watch.collection)).fetchone()
    if row is None or row["path"] != watch.shown(below):
        return  # it was removed before, or belongs to a file elsewhere
    holder = db.execute(
        "SELECT w.folder, f.path FROM watched_files f JOIN watches w ON w.id = f.watch"
        " JOIN collections c ON c.id = w.collection WHERE c.name = ? AND (f.sha256 = ? OR f.attempt = ?)",
        (watch.collection, sha256, sha256),
    ).fetchone()
    if holder is not None:
        other = str(Path(holder["folder"]) / holder["path"])
        _rename_member(db, watch, sha256, row["path"], other)
    else:
        db.execute(_END_MEMBER, (sha256, watch.collection))
