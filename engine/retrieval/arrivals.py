"""Members that come as a whole, from a pack: all of them, or after a failure or a kill none; knows no pack."""

from __future__ import annotations

import sqlite3

from engine.core.sqlite_file import SqliteFile

_MEMBERS = """DELETE FROM members WHERE EXISTS (
    SELECT 1 FROM arriving a JOIN documents d ON d.sha256 = a.sha256 JOIN collections c ON c.name = a.collection
    WHERE d.id = members.document AND c.id = members.collection)"""


class Arrivals:
    """One whole comes at a time. What a killed program began is taken back as soon as the library is opened."""

    def __init__(self, db: SqliteFile) -> None:
        self._db = db
        if db.row("SELECT 1 FROM arriving"):
            self.end(keep=False)

    def end(self, *, keep: bool) -> None:
        """All of it is there (`keep`), or never will be: what came is taken out of its collection again."""
        with self._db.transaction() as db:
            if not keep:
                db.execute(_MEMBERS)
            db.execute("DELETE FROM arriving")


def note(db: sqlite3.Connection, collection: str, sha256: str) -> None:
    """This member has come, within a transaction."""
    db.execute("INSERT OR IGNORE INTO arriving VALUES (?, ?)", (collection, sha256))
