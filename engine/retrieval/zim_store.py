"""What library.sqlite knows of imported ZIM files: how far each is, which articles came in it; reads no file.

A ZIM file is a document of one page (what it says of itself); its articles are documents `inside` it. Only the file is
listed, every article is searched.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from engine.core.sqlite_file import SqliteFile, marks
from engine.retrieval import library_content as content
from engine.retrieval.read_document import ReadDocument
from engine.retrieval.types import HIDDEN, DocumentState

MOST_EXAMPLES = 5


class ZimTally(BaseModel):
    """What became of the articles so far. `failures` names the first few, each with its sentence."""

    model_config = ConfigDict(extra="forbid")

    read: int = 0
    passages: int = 0
    new: int = 0
    failed: int = 0
    failures: list[str] = []


@dataclass(frozen=True, slots=True)
class ZimRecord:
    """An import into one collection: every article before `position` came to rest. `collection` and `document` are the
    keys of the collection and of the file."""

    collection: int
    document: int
    position: int
    tally: ZimTally
    checksum: str


@dataclass(frozen=True, slots=True)
class ZimOrder:
    """A file that is imported, or was interrupted: where it lies, and how the person named it."""

    sha256: str
    path: str
    shown: str
    collection: str


@dataclass(frozen=True, slots=True)
class ArticleMember:
    """An article on its way into a collection; `path` is shown, its last part is the name of the document."""

    sha256: str
    path: str
    link: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article that is indexed; `listed`: it is in this collection under this path and file already."""

    passages: int
    listed: bool


class ZimStore:
    """Every method is one transaction; any thread may call."""

    def __init__(self, db: SqliteFile) -> None:
        self._db = db

    # --- imports ---------------------------------------------------------------------------------------------

    def begin(self, order: ZimOrder, kind: str, size_bytes: int, about: ReadDocument, articles: int) -> ZimRecord:
        """The file is a document of the collection from now on; where to go on. What was finished begins anew."""
        now = time.time()
        with self._db.transaction() as db:
            collection = content.ensure_collection(db, order.collection, kind)
            document = content.queue_document(db, order.sha256, order.shown, size_bytes)
            content.write_content(db, document, about, "")
            db.execute("UPDATE documents SET state = ? WHERE id = ?", (DocumentState.QUEUED, document))
            _join(db, (collection, document), order.shown, now)
            db.execute("DELETE FROM inbox WHERE path = ? AND collection = ?", (order.path, order.collection))
            db.execute(
                "DELETE FROM zim_imports WHERE collection = ? AND document = ? AND (finished OR articles <> ?)",
                (collection, document, articles),
            )
            db.execute(
                "INSERT INTO zim_imports VALUES (?, ?, ?, '', 0, ?, ?, 0)"
                " ON CONFLICT DO UPDATE SET path = excluded.path",
                (collection, document, order.path, articles, ZimTally().model_dump_json()),
            )
            row = db.execute(
                "SELECT position, tally, checksum FROM zim_imports WHERE collection = ? AND document = ?",
                (collection, document),
            ).fetchone()
            tally = ZimTally.model_validate_json(row["tally"])
            return ZimRecord(collection, document, row["position"], tally, row["checksum"])

    def checked(self, record: ZimRecord, checksum: str) -> None:
        """Whether the checksum of the file is right, so that going on need not read all of it again."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE zim_imports SET checksum = ? WHERE collection = ? AND document = ?",
                (checksum, record.collection, record.document),
            )

    def note(self, record: ZimRecord, position: int, tally: ZimTally, adopted: Iterable[ArticleMember]) -> bool:
        """Everything before `position` came to rest; `adopted` are indexed already and join. False when the file was
        taken out of the collection meanwhile."""
        with self._db.transaction() as db:
            if not _is_there(db, record):
                return False
            for article in adopted:
                document = content.document_id(db, article.sha256)
                if document is not None:
                    _join_inside(db, record, document, article)
            db.execute(
                "UPDATE zim_imports SET position = ?, tally = ? WHERE collection = ? AND document = ?",
                (position, tally.model_dump_json(), record.collection, record.document),
            )
            return True

    def finish(self, record: ZimRecord, about: ReadDocument, reason: str, *, indexed: bool) -> None:
        """The import came to its end."""
        with self._db.transaction() as db:
            if not _is_there(db, record):
                return
            content.write_content(db, record.document, about, reason)
            if not indexed:
                db.execute("UPDATE documents SET state = ? WHERE id = ?", (DocumentState.FAILED, record.document))
            db.execute(
                "UPDATE zim_imports SET finished = 1 WHERE collection = ? AND document = ?",
                (record.collection, record.document),
            )

    def interrupted(self, sha256: str) -> list[ZimOrder]:
        """The unfinished imports of a file; none when the document is no ZIM file."""
        rows = self._db.rows(
            "SELECT d.sha256, z.path, m.path AS shown, c.name FROM zim_imports z JOIN documents d ON d.id = z.document"
            " JOIN collections c ON c.id = z.collection"
            " JOIN members m ON m.collection = z.collection AND m.document = z.document"
            " WHERE d.sha256 = ? AND NOT z.finished AND c.kind <> ?",
            (sha256, HIDDEN),
        )
        return [ZimOrder(row["sha256"], row["path"], row["shown"], row["name"]) for row in rows]

    def is_file(self, sha256: str) -> bool:
        """Whether the document is a ZIM file."""
        sql = "SELECT 1 FROM zim_imports z JOIN documents d ON d.id = z.document WHERE d.sha256 = ?"
        return self._db.row(sql, (sha256,)) is not None

    def stop(self, sha256: str) -> None:
        """A person stopped the import: it rests, and goes on where it was when the file is added again."""
        with self._db.transaction() as db:
            row = db.execute(
                "SELECT z.position, z.articles FROM zim_imports z JOIN documents d ON d.id = z.document"
                " WHERE d.sha256 = ? AND NOT z.finished ORDER BY z.position",
                (sha256,),
            ).fetchone()
            if row is not None:
                _rest(
                    db,
                    sha256,
                    f"Stopped after {row['position']:,} of {row['articles']:,} articles, which can be searched."
                    " Add the file again to go on.",
                )

    def fail(self, sha256: str, reason: str) -> None:
        """The import cannot go on; what it brought stays."""
        with self._db.transaction() as db:
            _rest(db, sha256, reason)

    # --- articles --------------------------------------------------------------------------------------------

    def known(self, record: ZimRecord, article: ArticleMember) -> KnownArticle | None:
        """The article when it is indexed, in whatever collection."""
        row = self._db.row(
            "SELECT d.chunks, m.inside, m.path, m.link FROM documents d"
            " LEFT JOIN members m ON m.document = d.id AND m.collection = ?"
            " WHERE d.sha256 = ? AND d.state = 'indexed'",
            (record.collection, article.sha256),
        )
        if row is None:
            return None
        listed = (row["inside"], row["path"], row["link"]) == (record.document, article.path, article.link)
        return KnownArticle(row["chunks"], listed)

    def register(self, record: ZimRecord, article: ArticleMember) -> bool:
        """The article is read: queue it. False when the file was taken out of the collection meanwhile."""
        name = article.path.rpartition("/")[2]
        with self._db.transaction() as db:
            if not _is_there(db, record):
                return False
            document = content.queue_document(db, article.sha256, name, article.size_bytes)
            _join_inside(db, record, document, article)
            return True

    def is_article(self, sha256: str) -> bool:
        sql = "SELECT 1 FROM members m JOIN documents d ON d.id = m.document WHERE d.sha256 = ? AND m.inside NOT NULL"
        return self._db.row(sql, (sha256,)) is not None

    def drop_unread(self) -> None:
        """Forget articles that were on their way when the program was killed: their import reads them again."""
        with self._db.transaction() as db:
            db.execute(
                "DELETE FROM documents WHERE state = 'queued'"
                " AND NOT EXISTS (SELECT 1 FROM pages WHERE document = documents.id)"
                " AND EXISTS (SELECT 1 FROM members WHERE document = documents.id AND inside NOT NULL)"
            )

    def with_articles(self, sha256s: Sequence[str]) -> set[str]:
        """These documents, and the articles inside those that are ZIM files."""
        found = set(sha256s)
        for sha256 in sha256s:
            rows = self._db.rows(
                "SELECT d.sha256 FROM members m JOIN documents d ON d.id = m.document"
                " WHERE m.inside = (SELECT id FROM documents WHERE sha256 = ?)",
                (sha256,),
            )
            found.update(row["sha256"] for row in rows)
        return found

    def links(self, sha256s: Sequence[str], collections: Sequence[str]) -> dict[str, str]:
        """The links of those documents that have one in these collections."""
        rows = self._db.rows(
            "SELECT d.sha256, m.link FROM members m JOIN documents d ON d.id = m.document"  # noqa: S608 - marks only
            " JOIN collections c ON c.id = m.collection"
            f" WHERE m.link <> '' AND d.sha256 IN ({marks(sha256s)}) AND c.name IN ({marks(collections)})",
            (*sha256s, *collections),
        )
        return {row["sha256"]: row["link"] for row in rows}


def _rest(db: sqlite3.Connection, sha256: str, reason: str) -> None:
    """An import ends before its end. A file that is whole in another collection stays indexed."""
    done = db.execute(
        "SELECT 1 FROM zim_imports z JOIN documents d ON d.id = z.document WHERE d.sha256 = ? AND z.finished",
        (sha256,),
    ).fetchone()
    if done is not None:
        db.execute("UPDATE documents SET state = ? WHERE sha256 = ?", (DocumentState.INDEXED, sha256))
        return
    db.execute("UPDATE documents SET state = ?, reason = ? WHERE sha256 = ?", (DocumentState.FAILED, reason, sha256))


def _is_there(db: sqlite3.Connection, record: ZimRecord) -> bool:
    sql = "SELECT 1 FROM members WHERE collection = ? AND document = ?"
    return db.execute(sql, (record.collection, record.document)).fetchone() is not None


def _join(db: sqlite3.Connection, keys: tuple[int, int], shown: str, now: float) -> None:
    db.execute(
        "INSERT INTO members (collection, document, path, added) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (*keys, shown, now),
    )


def _join_inside(db: sqlite3.Connection, record: ZimRecord, document: int, article: ArticleMember) -> None:
    """An article of two editions belongs to the one that was added last."""
    db.execute(
        "INSERT INTO members (collection, document, path, added, link, inside) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET path = excluded.path, link = excluded.link, inside = excluded.inside",
        (record.collection, document, article.path, time.time(), article.link, record.document),
    )
