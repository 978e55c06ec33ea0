"""actions.sqlite: finished parts of actions, runs, and prompts a person changed; knows nothing of what is in them.

A part is found again by everything that made it (document, model, prompt, question), so an action that was stopped,
killed or repeated goes on where it was. A deleted document takes its parts with it, and their bytes are overwritten.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections.abc import Sequence

from engine.core.paths import ProfilePaths
from engine.core.sqlite_file import SqliteFile
from engine.safekeeping.salvage import DatabaseForm

_MIGRATIONS = (
    """
    CREATE TABLE parts (key TEXT PRIMARY KEY, kind TEXT NOT NULL, value TEXT NOT NULL, made REAL NOT NULL);
    CREATE TABLE sources (
        part TEXT NOT NULL REFERENCES parts(key) ON DELETE CASCADE, sha256 TEXT NOT NULL, PRIMARY KEY (part, sha256));
    CREATE INDEX sources_by_document ON sources (sha256);
    CREATE TABLE prompts (
        collection TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (collection, name))
    """,
    """
    CREATE TABLE runs (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, collection TEXT NOT NULL, scope TEXT NOT NULL, question TEXT NOT NULL,
        fields TEXT NOT NULL, documents INTEGER NOT NULL, at REAL NOT NULL, result TEXT NOT NULL DEFAULT '');
    CREATE INDEX runs_by_time ON runs (at);
    CREATE TABLE run_sources (
        run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE, sha256 TEXT NOT NULL, PRIMARY KEY (run, sha256));
    CREATE INDEX run_sources_by_document ON run_sources (sha256)
    """,
)


def make_sound(database: sqlite3.Connection) -> None:
    """After damage: a part or run that does not know its documents any more would outlive them, so it goes; it can be
    made again. Prompts stay."""
    there = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    database.execute("DELETE FROM parts WHERE key NOT IN (SELECT part FROM sources)")
    database.execute("DELETE FROM sources WHERE part NOT IN (SELECT key FROM parts)")
    if "run_sources" in there:
        database.execute("DELETE FROM run_sources WHERE run NOT IN (SELECT id FROM runs)")


ACTIONS_FORM = DatabaseForm(
    _MIGRATIONS,
    make_sound=make_sound,
    counts=(
        ("finished run", "SELECT count(*) FROM runs"),
        ("own prompt", "SELECT count(*) FROM prompts"),
    ),
)


def part_key(kind: str, *made_of: str) -> str:
    """The key of a part: a hash of its kind and of all it depends on, in order."""
    return hashlib.sha256(json.dumps([kind, *made_of]).encode()).hexdigest()


class ActionStore:
    """Every change is committed when the call returns; any thread may call."""

    def __init__(self, paths: ProfilePaths) -> None:
        self._file = SqliteFile(paths.actions_file, _MIGRATIONS, paths.backups_dir)
        self._file.rows("PRAGMA secure_delete = ON")

    def close(self) -> None:
        self._file.close()

    def part(self, key: str) -> str | None:
        """The stored text, None when the part was not made yet."""
        row = self._file.row("SELECT value FROM parts WHERE key = ?", (key,))
        return str(row["value"]) if row is not None else None

    def put(self, key: str, kind: str, value: str, documents: Sequence[str]) -> None:
        """Keep a part that was made from these documents (sha256)."""
        with self._file.transaction() as db:
            db.execute("DELETE FROM parts WHERE key = ?", (key,))
            db.execute("INSERT INTO parts VALUES (?, ?, ?, ?)", (key, kind, value, time.time()))
            db.executemany("INSERT INTO sources VALUES (?, ?)", [(key, sha256) for sha256 in dict.fromkeys(documents)])

    def forget(self, sha256: str) -> None:
        """Delete every part and result made from this document, and what the log of the database holds of them."""
        with self._file.transaction() as db:
            sql = "DELETE FROM parts WHERE key IN (SELECT part FROM sources WHERE sha256 = ?)"
            gone = db.execute(sql, (sha256,)).rowcount
            made = "SELECT run FROM run_sources WHERE sha256 = ?"
            gone += db.execute(f"UPDATE runs SET result = '' WHERE id IN ({made})", (sha256,)).rowcount  # noqa: S608
        if gone:
            self._file.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def begin_run(self, run_id: str, values: tuple[str, str, str, str, str, int], at: float, most: int) -> None:
        """List a run (kind, collection, scope, question, fields, documents); an earlier result stays until a new one.
        Of more than `most` the oldest go."""
        with self._file.transaction() as db:
            db.execute(
                "INSERT INTO runs (id, kind, collection, scope, question, fields, documents, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET documents = excluded.documents, at = excluded.at",
                (run_id, *values, at),
            )
            old = "SELECT id FROM runs ORDER BY at DESC LIMIT -1 OFFSET ?"
            db.execute(f"DELETE FROM runs WHERE id IN ({old})", (most,))  # noqa: S608

    def finish_run(self, run_id: str, result: str, documents: Sequence[str]) -> None:
        """The result of a run, made from these documents (sha256)."""
        with self._file.transaction() as db:
            changed = db.execute("UPDATE runs SET result = ? WHERE id = ?", (result, run_id)).rowcount
            if changed:  # it may have been deleted meanwhile
                db.execute("DELETE FROM run_sources WHERE run = ?", (run_id,))
                rows = [(run_id, sha256) for sha256 in dict.fromkeys(documents)]
                db.executemany("INSERT INTO run_sources VALUES (?, ?)", rows)

    def runs(self) -> list[sqlite3.Row]:
        """All runs without their results, the last used first; `done` says whether there is one."""
        columns = "id, kind, collection, scope, question, fields, documents, at, result <> '' AS done"
        return self._file.rows(f"SELECT {columns} FROM runs ORDER BY at DESC")  # noqa: S608

    def run(self, run_id: str) -> sqlite3.Row | None:
        return self._file.row("SELECT kind, result FROM runs WHERE id = ?", (run_id,))

    def delete_run(self, run_id: str) -> None:
        with self._file.transaction() as db:
            gone = db.execute("DELETE FROM runs WHERE id = ?", (run_id,)).rowcount
        if gone:
            self._file.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def prompt(self, collection: str, name: str) -> str | None:
        """The changed prompt of a collection, None when it is as it came."""
        row = self._file.row("SELECT text FROM prompts WHERE collection = ? AND name = ?", (collection, name))
        return str(row["text"]) if row is not None else None

    def set_prompt(self, collection: str, name: str, text: str | None) -> None:
        """Change a prompt of a collection; None puts it back as it came."""
        with self._file.transaction() as db:
            db.execute("DELETE FROM prompts WHERE collection = ? AND name = ?", (collection, name))
            if text is not None:
                db.execute("INSERT INTO prompts VALUES (?, ?, ?)", (collection, name, text))
