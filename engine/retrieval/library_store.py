"""library.sqlite: collections, documents, their pages and chunks; the truth the search index is made from."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.core.sqlite_file import SqliteFile, marks
from engine.retrieval import arrivals, trash_store
from engine.retrieval import library_content as content
from engine.retrieval.arrivals import Arrivals
from engine.retrieval.document_filter import DocumentFacts
from engine.retrieval.library_schema import MIGRATIONS
from engine.retrieval.next_store import FinishedDocument, NextStore
from engine.retrieval.next_store import forget as forget_next
from engine.retrieval.passage_store import PassageStore
from engine.retrieval.read_document import ReadDocument
from engine.retrieval.trash_store import TrashStore
from engine.retrieval.types import HIDDEN, ZIM_MEDIA_TYPE, CollectionInfo, DocumentInfo, DocumentState, Receipt
from engine.retrieval.watch_store import WatchStore
from engine.retrieval.zim_store import ZimStore

_DOCUMENT = """SELECT d.sha256, d.name, m.path, c.name AS collection, d.state, d.media_type, d.title, d.size_bytes,
    d.pages, d.pages_read, d.chunks, d.reason, m.added, d.reader, d.warnings, d.pages_recognised, d.ocr_confidence,
    d.tables, d.language, d.author, d.created,
    (SELECT articles FROM zim_imports z WHERE z.document = d.id AND z.collection = c.id) AS articles,
    (SELECT group_concat(tag, char(31)) FROM document_tags t WHERE t.document = d.id) AS tags
    FROM documents d JOIN members m ON m.document = d.id JOIN collections c ON c.id = m.collection"""

_SEARCHABLE = """SELECT {} FROM documents d JOIN members m ON m.document = d.id
    JOIN collections c ON c.id = m.collection WHERE d.state = 'indexed' AND c.name IN ({})"""

_LISTED: tuple[str, tuple[str, ...]] = (" AND c.kind <> ?", (HIDDEN,))


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A path that was given and not dealt with yet."""

    id: int
    path: str
    shown: str
    collection: str
    kind: str


class LibraryStore(PassageStore):
    """Every method is one transaction; any thread may call."""

    def __init__(self, file: Path, backups_dir: Path) -> None:
        super().__init__(SqliteFile(file, MIGRATIONS, backups_dir))
        self.watches = WatchStore(self._db)
        self.zims = ZimStore(self._db)
        self.next = NextStore(self._db)
        self.arrivals = Arrivals(self._db)
        self.trash = TrashStore(self._db)

    def close(self) -> None:
        self._db.close()

    # --- settings of the index -------------------------------------------------------------------------------

    def meta(self, key: str) -> str:
        row = self._db.row("SELECT value FROM meta WHERE key = ?", (key,))
        return str(row["value"]) if row else ""

    def set_meta(self, key: str, value: str) -> None:
        with self._db.transaction() as db:
            content.set_meta(db, key, value)

    # --- paths waiting ---------------------------------------------------------------------------------------

    def put_inbox(self, items: Iterable[tuple[str, str]], collection: str, kind: str) -> list[InboxItem]:
        """Remember (path, shown) pairs before anything is done with them, so that a crash forgets none."""
        with self._db.transaction() as db:
            content.ensure_collection(db, collection, kind)
            return [
                InboxItem(
                    int(
                        db.execute(
                            "INSERT INTO inbox (path, shown, collection, kind) VALUES (?, ?, ?, ?)",
                            (path, shown, collection, kind),
                        ).lastrowid
                        or 0
                    ),
                    path,
                    shown,
                    collection,
                    kind,
                )
                for path, shown in items
            ]

    def inbox(self) -> list[InboxItem]:
        rows = self._db.rows("SELECT id, path, shown, collection, kind FROM inbox ORDER BY id")
        return [InboxItem(*row) for row in rows]

    def clear_inbox(self, ids: Sequence[int]) -> None:
        with self._db.transaction() as db:
            db.executemany("DELETE FROM inbox WHERE id = ?", [(number,) for number in ids])

    # --- documents -------------------------------------------------------------------------------------------

    def state(self, sha256: str) -> DocumentState | None:
        row = self._db.row("SELECT state FROM documents WHERE sha256 = ?", (sha256,))
        return DocumentState(row["state"]) if row else None

    def register(self, sha256: str, size_bytes: int, item: InboxItem, *, arriving: bool = False) -> None:
        """The content is stored: make it a member of the collection, queued unless it is known already.

        `arriving`: it belongs to a whole that may not come to its end (`Arrivals`)."""
        with self._db.transaction() as db:
            collection = content.ensure_collection(db, item.collection, item.kind)
            document = content.queue_document(db, sha256, Path(item.shown).name, size_bytes)
            sql = "INSERT OR IGNORE INTO members (collection, document, path, added) VALUES (?, ?, ?, ?)"
            db.execute(sql, (collection, document, item.shown, time.time()))
            db.execute("DELETE FROM inbox WHERE id = ?", (item.id,))
            if arriving:
                arrivals.note(db, item.collection, sha256)

    def finish(self, finished: Sequence[FinishedDocument]) -> set[str]:
        """Write pages, chunks and word counts and call the documents indexed; returns those that still existed."""
        written: set[str] = set()
        terms: dict[str, int] = {}
        with self._db.transaction() as db:
            for item in finished:
                document = content.document_id(db, item.sha256)
                if document is None:
                    continue  # removed while it was being indexed
                content.write_content(db, document, item.document, item.reason, words_only=item.words_only)
                written.add(item.sha256)
                for term, count in item.document.terms.items():
                    terms[term] = terms.get(term, 0) + count
            content.count_terms(db, terms)
        return written

    def existing(self, sha256s: Sequence[str]) -> set[str]:
        """Those that are (still) documents of the library."""
        return content.existing(self._db, sha256s)

    def words_only(self) -> list[str]:
        """Documents that were indexed while there was no embedder."""
        return [row["sha256"] for row in self._db.rows("SELECT sha256 FROM documents WHERE words_only = 1")]

    def fail(self, sha256: str, reason: str, pages: int = 0) -> None:
        with self._db.transaction() as db:
            db.execute(
                "UPDATE documents SET state = ?, reason = ?, pages = ?, pages_read = 0, chunks = 0 WHERE sha256 = ?",
                (DocumentState.FAILED, reason, pages, sha256),
            )

    def requeue(self, sha256s: Sequence[str]) -> None:
        """These have to be embedded again; their pages stay readable meanwhile."""
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE documents SET state = ? WHERE sha256 = ?", [(DocumentState.QUEUED, sha) for sha in sha256s]
            )

    def drop_queued(self, sha256s: Sequence[str]) -> list[str]:
        """Forget documents that were queued and then cancelled; returns those that are gone."""
        with self._db.transaction() as db:
            return [
                sha
                for sha in sha256s
                if db.execute(
                    "DELETE FROM documents WHERE sha256 = ? AND state = 'queued'"
                    " AND NOT EXISTS (SELECT 1 FROM pages WHERE document = documents.id)",
                    (sha,),
                ).rowcount
            ]

    def in_state(self, state: DocumentState) -> dict[str, int]:
        """sha256 and stored number of chunks."""
        rows = self._db.rows("SELECT sha256, chunks FROM documents WHERE state = ?", (state,))
        return {row["sha256"]: row["chunks"] for row in rows}

    def members(self, sha256: str) -> list[tuple[str, str]]:
        """(collection, path as given) of a document."""
        rows = self._db.rows(
            "SELECT c.name, m.path FROM members m JOIN collections c ON c.id = m.collection"
            " JOIN documents d ON d.id = m.document WHERE d.sha256 = ? ORDER BY m.added",
            (sha256,),
        )
        return [(row["name"], row["path"]) for row in rows]

    def at_same_paths(self, sha256: str) -> list[str]:
        """Other indexed documents that are listed at a path of this one, the last added first."""
        # The plus keeps SQLite from beginning with all indexed documents, by the index of states.
        rows = self._db.rows(
            """SELECT other.sha256, max(there.added) AS added FROM documents d
            JOIN members here ON here.document = d.id JOIN members there ON there.path = here.path
            JOIN documents other ON other.id = there.document
            WHERE d.sha256 = ? AND other.id <> d.id AND +other.state = 'indexed'
            GROUP BY other.id ORDER BY added DESC""",
            (sha256,),
        )
        return [row["sha256"] for row in rows]

    def read_document(self, sha256: str) -> ReadDocument | None:
        """The stored pages of a document, to be cut again; None when none are stored."""
        row = self._db.row("SELECT * FROM documents WHERE sha256 = ?", (sha256,))
        return content.stored_document(self._db, row) if row is not None else None

    def known_hashes(self) -> set[str]:
        return {row["sha256"] for row in self._db.rows("SELECT sha256 FROM documents")}

    # --- leaving ---------------------------------------------------------------------------------------------

    def end_memberships(self, collection: str, sha256: str | None = None) -> None:
        """Take one document out of a collection, or (None) every one and the collection too; for ever, so also what of
        it lies in the trash."""
        with self._db.transaction() as db:
            trash_store.forget(db, collection, sha256)
            if sha256 is None:
                db.execute("DELETE FROM collections WHERE name = ?", (collection,))
                return
            db.execute(
                "DELETE FROM members WHERE document = (SELECT id FROM documents WHERE sha256 = ?)"
                " AND collection = (SELECT id FROM collections WHERE name = ?)",
                (sha256, collection),
            )

    def orphans(self) -> list[str]:
        """Documents that are in no collection any more."""
        sql = "SELECT sha256 FROM documents d WHERE NOT EXISTS (SELECT 1 FROM members m WHERE m.document = d.id)"
        return [row["sha256"] for row in self._db.rows(sql)]

    def purge(self, sha256s: Sequence[str]) -> list[str]:
        """Delete documents that are still in no collection; returns them. One transaction: a hundred of them, each
        waiting for the disk, would keep the window from the database all the while."""
        gone = []
        with self._db.transaction() as db:
            for sha256 in sha256s:
                document = content.document_id(db, sha256)
                if document is None or db.execute("SELECT 1 FROM members WHERE document = ?", (document,)).fetchone():
                    continue  # it was added again meanwhile
                forget_next(db, document)
                content.forget_content(db, document)
                db.execute("DELETE FROM receipts WHERE sha256 = ?", (sha256,))
                db.execute("DELETE FROM documents WHERE id = ?", (document,))
                gone.append(sha256)
        return gone

    def wipe_deleted(self, *, rewrite: bool) -> None:
        """See `SqliteFile.wipe_deleted`."""
        self._db.wipe_deleted(rewrite=rewrite)

    # --- lists -----------------------------------------------------------------------------------------------

    def documents(self, collection: str | None = None, *, articles: bool = False) -> list[DocumentInfo]:
        """ZIM files without their articles (those may be millions), or the `articles` in place of their files."""
        where, parameters = (" AND c.name = ?", (collection,)) if collection is not None else _LISTED
        which = f"d.media_type <> '{ZIM_MEDIA_TYPE}'" if articles else "m.inside IS NULL"
        rows = self._db.rows(f"{_DOCUMENT} WHERE {which}{where} ORDER BY m.added, m.path", parameters)
        return [_info(row) for row in rows]

    def document(self, sha256: str, collection: str | None = None) -> DocumentInfo | None:
        where, parameters = (" AND c.name = ?", (sha256, collection)) if collection else ("", (sha256,))
        # One in the trash is found too: it may have to be embedded anew.
        row = self._db.row(f"{_DOCUMENT} WHERE d.sha256 = ?{where} ORDER BY c.kind = '{HIDDEN}', m.added", parameters)
        return _info(row) if row else None

    def collections(self) -> list[CollectionInfo]:
        rows = self._db.rows(
            "SELECT c.name, c.kind, c.hyde, count(CASE WHEN m.inside IS NULL THEN d.id END) AS documents,"
            " coalesce(sum(d.chunks), 0) AS chunks, count(n.document) AS anew FROM collections c"
            " LEFT JOIN members m ON m.collection = c.id LEFT JOIN documents d ON d.id = m.document"
            " LEFT JOIN next_documents n ON n.document = d.id WHERE c.kind <> ?"
            " GROUP BY c.id ORDER BY c.created, c.id",
            (HIDDEN,),
        )
        return [
            CollectionInfo(r["name"], r["kind"], r["documents"], r["chunks"], r["anew"], bool(r["hyde"])) for r in rows
        ]

    def set_hyde(self, collection: str, *, on: bool) -> bool:
        """False when there is no such collection."""
        with self._db.transaction() as db:
            return bool(db.execute("UPDATE collections SET hyde = ? WHERE name = ?", (on, collection)).rowcount)

    def searchable_count(self, collections: Sequence[str]) -> int:
        """How many indexed documents these collections have."""
        row = self._db.row(_SEARCHABLE.format("count(DISTINCT d.id) AS n", marks(collections)), tuple(collections))
        return int(row["n"]) if row else 0

    def searchable(self, collections: Sequence[str]) -> list[str]:
        """The indexed documents of these collections."""
        rows = self._db.rows(_SEARCHABLE.format("DISTINCT d.sha256", marks(collections)), tuple(collections))
        return [row["sha256"] for row in rows]

    def others(self, collections: Sequence[str]) -> list[str]:
        """The indexed documents that are in none of these collections."""
        sql = _SEARCHABLE.format("d.id", marks(collections))
        every = f"SELECT sha256 FROM documents WHERE state = 'indexed' AND id NOT IN ({sql})"  # noqa: S608 - marks only
        return [row["sha256"] for row in self._db.rows(every, tuple(collections))]

    def facts(self, collections: Sequence[str]) -> list[DocumentFacts]:
        """What filters look at, of each indexed document of these collections; one entry a path."""
        columns = """d.sha256, m.path, d.media_type, d.title, d.author, d.created,
            (SELECT group_concat(tag, char(31)) FROM document_tags t WHERE t.document = d.id), d.language"""
        rows = self._db.rows(_SEARCHABLE.format(columns, marks(collections)), tuple(collections))
        return [DocumentFacts(row[0], row[1], row[2], row[3], row[4], row[5], _split(row[6]), row[7]) for row in rows]

    def set_tags(self, sha256: str, tags: Sequence[str]) -> bool:
        """Replace the tags of a document; false when there is no such document."""
        with self._db.transaction() as db:
            document = content.document_id(db, sha256)
            if document is None:
                return False
            db.execute("DELETE FROM document_tags WHERE document = ?", (document,))
            db.executemany("INSERT OR IGNORE INTO document_tags VALUES (?, ?)", [(document, tag) for tag in tags])
            return True

    def paths(self, sha256s: Sequence[str], collections: Sequence[str]) -> dict[str, str]:
        """The path as given of those documents that are indexed in these collections."""
        sql = _SEARCHABLE.format("d.sha256, m.path", marks(collections))
        sql += f" AND d.sha256 IN ({marks(sha256s)}) ORDER BY m.added DESC"
        return {row["sha256"]: row["path"] for row in self._db.rows(sql, (*collections, *sha256s))}

    def indexed_count(self) -> int:
        row = self._db.row("SELECT count(*) AS n FROM documents WHERE state = 'indexed'")
        return int(row["n"]) if row else 0

    # --- receipts --------------------------------------------------------------------------------------------

    def note(self, receipts: Sequence[tuple[str, Receipt]]) -> None:
        """Keep (collection, receipt) pairs, so that the reason of a failure can be read later."""
        if not receipts:
            return
        now = time.time()
        with self._db.transaction() as db:
            db.executemany(
                "INSERT INTO receipts (path, sha256, collection, status, reason, seconds, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(r.path, r.sha256, name, r.status, r.reason, r.seconds, now) for name, r in receipts],
            )


def _split(tags: object) -> tuple[str, ...]:
    return tuple(sorted(str(tags).split("\x1f"))) if tags else ()


def _info(row: sqlite3.Row) -> DocumentInfo:
    return DocumentInfo(
        row["sha256"], Path(row["path"]).name or row["name"], row["path"], row["collection"],
        DocumentState(row["state"]), row["media_type"], row["title"], row["size_bytes"], row["pages"],
        row["pages_read"], row["chunks"], row["reason"], row["added"], row["reader"],
        tuple(json.loads(row["warnings"])), row["pages_recognised"], row["ocr_confidence"], row["tables"],
        row["language"], row["author"], row["created"], _split(row["tags"]), row["articles"] or 0,
    )  # fmt: skip
