"""Deleted documents and collections inside library.sqlite, until they are restored or removed; knows no index.

What is deleted is not forgotten but moved: its membership goes to a hidden collection, the holder, that nobody can
name. So it is out of every list and search in the same transaction, and no orphan that would be purged.
"""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path

from engine.core.errors import UsageError
from engine.core.sqlite_file import SqliteFile
from engine.core.trash_folder import KEPT_S, Trashed
from engine.retrieval.types import HIDDEN

_HOLDER = f"{HIDDEN}:"
_FACTS = """SELECT m.path, d.name, d.size_bytes FROM members m JOIN documents d ON d.id = m.document
    WHERE m.collection = ? AND m.document = ?"""
_TRASH = (
    "INSERT INTO trash (holder, id, collection, kind, name, whole, size_bytes, deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


class TrashStore:
    """Every method is one transaction; any thread may call."""

    def __init__(self, db: SqliteFile) -> None:
        self._db = db

    def put(self, sha256s: Sequence[str], collection: str) -> list[str]:
        """Take documents out of a collection into the trash; the ids of their entries, none for those that were not in
        it."""
        made = []
        with self._db.transaction() as db:
            row = db.execute("SELECT id, kind FROM collections WHERE name = ?", (collection,)).fetchone()
            for sha256 in sha256s if row is not None else ():
                document = db.execute("SELECT id FROM documents WHERE sha256 = ?", (sha256,)).fetchone()
                facts = db.execute(_FACTS, (row["id"], document["id"])).fetchone() if document is not None else None
                if facts is None:
                    continue
                identity = uuid.uuid4().hex
                holder = _new_holder(db, identity)
                name = Path(facts["path"]).name or facts["name"]
                entry = (holder, identity, collection, row["kind"], name, False, facts["size_bytes"], time.time())
                db.execute(_TRASH, entry)
                _move(db, row["id"], holder, document["id"])
                made.append(identity)
        return made

    def put_collection(self, collection: str) -> str:
        """Take a whole collection into the trash, with its watched folders, which rest there. Raises `UsageError`."""
        with self._db.transaction() as db:
            row = db.execute("SELECT id, kind FROM collections WHERE name = ?", (collection,)).fetchone()
            if row is None or row["kind"] == HIDDEN:
                raise UsageError(f"There is no collection named {collection}.")
            size = db.execute(
                "SELECT coalesce(sum(d.size_bytes), 0) FROM members m JOIN documents d ON d.id = m.document"
                " WHERE m.collection = ? AND m.inside IS NULL",
                (row["id"],),
            ).fetchone()[0]
            identity = uuid.uuid4().hex
            entry = (row["id"], identity, collection, row["kind"], collection, True, size, time.time())
            db.execute(_TRASH, entry)
            db.execute(
                "UPDATE collections SET name = ?, kind = ? WHERE id = ?", (f"{_HOLDER}{identity}", HIDDEN, row["id"])
            )
            return identity

    def entries(self) -> list[Trashed]:
        """The last deleted first."""
        rows = self._db.rows(
            "SELECT t.*,"
            " (SELECT count(*) FROM members m WHERE m.collection = t.holder AND m.inside IS NULL) AS documents"
            " FROM trash t WHERE t.whole OR EXISTS (SELECT 1 FROM members m WHERE m.collection = t.holder)"
            " ORDER BY t.deleted DESC, t.holder DESC"
        )
        return [
            Trashed(
                "collection" if row["whole"] else "document", row["id"], row["name"], _place(row), row["deleted"],
                row["size_bytes"],
            )
            for row in rows
        ]  # fmt: skip

    def restore(self, identity: str) -> str:
        """Put it back where it was; the name of the collection. Raises `UsageError` when it is gone."""
        with self._db.transaction() as db:
            entry = db.execute("SELECT * FROM trash WHERE id = ?", (identity,)).fetchone()
            if entry is None:
                raise UsageError("This is no longer in the trash.")
            holder, name = entry["holder"], str(entry["collection"])
            there = db.execute("SELECT id FROM collections WHERE name = ?", (name,)).fetchone()
            if there is None and entry["whole"]:
                db.execute("UPDATE collections SET name = ?, kind = ? WHERE id = ?", (name, entry["kind"], holder))
                db.execute("DELETE FROM trash WHERE id = ?", (identity,))
                return name
            if there is None:
                sql = "INSERT INTO collections (name, kind, created) VALUES (?, ?, ?) RETURNING id"
                there = db.execute(sql, (name, entry["kind"], time.time())).fetchone()
            _move(db, holder, there["id"])
            db.execute("DELETE FROM collections WHERE id = ?", (holder,))
            return name

    def remove(self, identities: Iterable[str]) -> None:
        """Forget entries: documents that are in no collection afterwards are orphans, for the purge."""
        with self._db.transaction() as db:
            for identity in identities:
                db.execute("DELETE FROM collections WHERE id = (SELECT holder FROM trash WHERE id = ?)", (identity,))

    def expire(self, older_than_s: float = KEPT_S) -> None:
        """Forget what was deleted longer ago."""
        limit = time.time() - older_than_s
        if self._db.row("SELECT 1 FROM trash WHERE deleted < ?", (limit,)) is not None:
            with self._db.transaction() as db:
                db.execute("DELETE FROM collections WHERE id IN (SELECT holder FROM trash WHERE deleted < ?)", (limit,))

    def holds(self, sha256: str) -> bool:
        """Whether the document is in the trash and in no collection."""
        row = self._db.row(
            "SELECT count(*) AS n, sum(c.kind = ?) AS hidden FROM members m JOIN collections c ON c.id = m.collection"
            " JOIN documents d ON d.id = m.document WHERE d.sha256 = ?",
            (HIDDEN, sha256),
        )
        return row is not None and row["n"] > 0 and row["n"] == row["hidden"]


def forget(db: sqlite3.Connection, collection: str, sha256: str | None) -> None:
    """What is removed for ever from a collection also leaves what of that collection lies in the trash, within a
    transaction; None means all of it."""
    if sha256 is None:
        db.execute("DELETE FROM collections WHERE id IN (SELECT holder FROM trash WHERE collection = ?)", (collection,))
        return
    db.execute(
        "DELETE FROM members WHERE document = (SELECT id FROM documents WHERE sha256 = ?)"
        " AND collection IN (SELECT holder FROM trash WHERE collection = ?)",
        (sha256, collection),
    )
    db.execute(
        "DELETE FROM collections WHERE id IN (SELECT holder FROM trash WHERE NOT whole AND collection = ?)"
        " AND NOT EXISTS (SELECT 1 FROM members WHERE members.collection = collections.id)",
        (collection,),
    )


def _new_holder(db: sqlite3.Connection, identity: str) -> int:
    sql = "INSERT INTO collections (name, kind, created) VALUES (?, ?, ?) RETURNING id"
    return int(db.execute(sql, (f"{_HOLDER}{identity}", HIDDEN, time.time())).fetchone()["id"])


def _move(db: sqlite3.Connection, old: int, new: int, document: int | None = None) -> None:
    """Members of one collection, or one of them with the articles inside, into another; those it has stay its own."""
    which, whose = ("", ()) if document is None else (" AND (document = ? OR inside = ?)", (document, document))
    db.execute(f"UPDATE OR IGNORE members SET collection = ? WHERE collection = ?{which}", (new, old, *whose))  # noqa: S608
    only, one = ("", ()) if document is None else (" AND document = ?", (document,))
    db.execute(f"UPDATE OR IGNORE zim_imports SET collection = ? WHERE collection = ?{only}", (new, old, *one))  # noqa: S608
    if document is None:
        db.execute("UPDATE OR IGNORE watches SET collection = ? WHERE collection = ?", (new, old))


def _place(row: sqlite3.Row) -> str:
    if row["whole"]:
        return f"{row['documents']:,} document{'' if row['documents'] == 1 else 's'}"
    return "attached to a chat" if row["kind"] == "chat" else str(row["collection"])
