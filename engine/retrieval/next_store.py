"""What another embedder has cut and embedded so far, inside library.sqlite; knows no vectors and no Lance table.

The rows wait beside those that answer. `switch` puts them in their place in one transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from engine.core.sqlite_file import SqliteFile
from engine.retrieval import library_content as content
from engine.retrieval.index_record import CURRENT, DAMAGED, NEXT, PROBLEM, IndexRecord
from engine.retrieval.read_document import ReadDocument
from engine.retrieval.types import DocumentState

# Everything that is or was searchable: its pages are stored and it came to no failure. What a ZIM file says of itself
# has no passages.
_WANTED = """FROM documents d WHERE d.state IN ('indexed', 'queued')
    AND EXISTS (SELECT 1 FROM pages p WHERE p.document = d.id)
    AND EXISTS (SELECT 1 FROM members m WHERE m.document = d.id)
    AND NOT EXISTS (SELECT 1 FROM zim_imports z WHERE z.document = d.id)"""
_NOT_DONE = "AND NOT EXISTS (SELECT 1 FROM next_documents n WHERE n.document = d.id) ORDER BY d.id"


@dataclass(frozen=True, slots=True)
class FinishedDocument:
    """What is written when a document is embedded."""

    sha256: str
    document: ReadDocument
    reason: str
    words_only: bool = False


class NextStore:
    """Every method is one transaction; any thread may call. Writing and switching happen on the lane `index`."""

    def __init__(self, db: SqliteFile) -> None:
        self._db = db

    def waiting(self) -> list[str]:
        """Documents that have to be embedded before the switch."""
        return [row["sha256"] for row in self._db.rows(f"SELECT d.sha256 {_WANTED} {_NOT_DONE}")]

    def total(self) -> int:
        row = self._db.row(f"SELECT count(*) AS n {_WANTED}")
        return int(row["n"]) if row else 0

    def done(self) -> dict[str, int]:
        """sha256 and number of passages of what is finished."""
        rows = self._db.rows("SELECT d.sha256, n.chunks FROM next_documents n JOIN documents d ON d.id = n.document")
        return {row["sha256"]: row["chunks"] for row in rows}

    def done_count(self) -> int:
        row = self._db.row("SELECT count(*) AS n FROM next_documents")
        return int(row["n"]) if row else 0

    def existing(self, sha256s: Sequence[str]) -> set[str]:
        return content.existing(self._db, sha256s)

    def finish(self, finished: Sequence[FinishedDocument]) -> set[str]:
        """Write passages and word counts; returns the documents that still existed. One without passages fails at the
        switch when there is a reason."""
        written: set[str] = set()
        with self._db.transaction() as db:
            for item in finished:
                document = content.document_id(db, item.sha256)
                if document is None:
                    continue
                forget(db, document)
                db.executemany(
                    "INSERT INTO next_chunks VALUES (?, ?, ?, ?, ?, ?)", content.chunk_rows(document, item.document)
                )
                db.execute(
                    "INSERT INTO next_documents (document, chunks, problem) VALUES (?, ?, ?)",
                    (document, len(item.document.spans), "" if item.document.spans else item.reason),
                )
                content.count_terms(db, item.document.terms, "next_terms")
                written.add(item.sha256)
        return written

    def forget(self, sha256s: Sequence[str]) -> None:
        """These have to be embedded again."""
        with self._db.transaction() as db:
            for sha256 in sha256s:
                document = content.document_id(db, sha256)
                if document is not None:
                    forget(db, document)

    def begin(self, record: IndexRecord) -> None:
        """Start with nothing, for the index of this record."""
        with self._db.transaction() as db:
            _clear(db)
            content.set_meta(db, NEXT, record.model_dump_json())

    def abandon(self) -> None:
        """Nothing is being filled any more."""
        with self._db.transaction() as db:
            _clear(db)

    def switch(self, record: IndexRecord) -> None:
        """From here on the filled index answers: its passages, word counts and its record take their places."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM chunks")
            db.execute("INSERT INTO chunks SELECT * FROM next_chunks")
            db.execute("DELETE FROM terms")
            db.execute("INSERT INTO terms SELECT * FROM next_terms")
            db.execute("UPDATE documents SET chunks = 0")
            db.execute(
                "UPDATE documents SET state = iif(n.problem = '', ?, ?), words_only = 0, chunks = n.chunks,"
                " pages_read = iif(n.problem = '', pages_read, 0), reason = iif(n.problem = '', reason, n.problem)"
                " FROM next_documents n WHERE n.document = documents.id",
                (DocumentState.INDEXED, DocumentState.FAILED),
            )
            _clear(db)
            # What was damaged is the index that goes.
            content.set_meta(db, DAMAGED, "")
            content.set_meta(db, CURRENT, record.model_dump_json())


def forget(db: sqlite3.Connection, document: int) -> None:
    """Delete the passages of a document and take their words out of the counts, within a transaction."""
    content.uncount_terms(db, document, chunks="next_chunks", terms="next_terms")
    db.execute("DELETE FROM next_chunks WHERE document = ?", (document,))
    db.execute("DELETE FROM next_documents WHERE document = ?", (document,))


def _clear(db: sqlite3.Connection) -> None:
    for table in ("next_chunks", "next_terms", "next_documents"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - fixed names
    db.execute("DELETE FROM meta WHERE key IN (?, ?)", (NEXT, PROBLEM))
