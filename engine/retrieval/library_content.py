"""Pages, chunks and word counts of one document inside library.sqlite; called within a transaction of the store."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence

from engine.core.sqlite_file import SqliteFile
from engine.retrieval.read_document import ReadDocument, ReadPage, pack_layout, unpack_layout
from engine.retrieval.terms import document_frequencies
from engine.retrieval.types import DocumentState

# A page is stored in pieces, so that a passage of a 50 MB text file is read without reading the file.
PIECE_CHARS = 32_768
_PIECES = (
    "SELECT text FROM page_texts WHERE document = ? AND page = ? AND char_start >= ? AND char_start < ?"
    " ORDER BY char_start"
)


def document_id(db: sqlite3.Connection, sha256: str) -> int | None:
    row = db.execute("SELECT id FROM documents WHERE sha256 = ?", (sha256,)).fetchone()
    return None if row is None else int(row["id"])


def ensure_collection(db: sqlite3.Connection, name: str, kind: str) -> int:
    sql = "INSERT INTO collections (name, kind, created) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING"
    db.execute(sql, (name, kind, time.time()))
    return int(db.execute("SELECT id FROM collections WHERE name = ?", (name,)).fetchone()["id"])


def queue_document(db: sqlite3.Connection, sha256: str, name: str, size_bytes: int) -> int:
    """A document that is to be indexed, unless it is; its key."""
    db.execute(
        "INSERT INTO documents (sha256, name, size_bytes, state, added) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET state = excluded.state WHERE state <> 'indexed'",
        (sha256, name, size_bytes, DocumentState.QUEUED, time.time()),
    )
    return int(db.execute("SELECT id FROM documents WHERE sha256 = ?", (sha256,)).fetchone()["id"])


def set_meta(db: sqlite3.Connection, key: str, value: str) -> None:
    db.execute("INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", (key, value))


def existing(db: SqliteFile, sha256s: Sequence[str]) -> set[str]:
    """Those that are (still) documents of the library."""
    return {sha256 for sha256 in sha256s if db.row("SELECT 1 FROM documents WHERE sha256 = ?", (sha256,))}


def chunk_rows(document: int, read: ReadDocument) -> Iterator[tuple[int, int, int, int, int, str]]:
    """The passages of a document as rows of the table `chunks`."""
    for ordinal, item in enumerate(read.spans):
        yield document, ordinal, item.page, item.span.char_start, item.span.char_end, item.span.heading


def write_content(
    db: sqlite3.Connection, document: int, read: ReadDocument, reason: str, *, words_only: bool = False
) -> None:
    """Replace what is stored of the document and call it indexed."""
    forget_content(db, document)
    db.executemany(
        "INSERT INTO pages (document, number, width, height, words, label, problem, ocr_confidence, layout)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                document,
                p.number,
                p.width,
                p.height,
                p.words,
                p.label,
                p.problem,
                p.ocr_confidence,
                pack_layout(p.layout),
            )
            for p in read.pages
        ),
    )
    db.executemany(
        "INSERT INTO page_texts VALUES (?, ?, ?, ?)",
        (
            (document, page.number, start, page.text[start : start + PIECE_CHARS])
            for page in read.pages
            for start in range(0, len(page.text), PIECE_CHARS)
        ),
    )
    db.executemany(
        "INSERT INTO chunks VALUES (?, ?, ?, ?, ?, ?)",
        chunk_rows(document, read),
    )
    db.execute(
        "UPDATE documents SET state = ?, reason = ?, media_type = ?, title = ?, author = ?, created = ?, reader = ?,"
        " warnings = ?, pages = ?, pages_read = ?, chunks = ?, language = ?, tables = ?, pages_recognised = ?,"
        " ocr_confidence = ?, words_only = ? WHERE id = ?",
        (
            DocumentState.INDEXED, reason, read.media_type, read.title, read.author, read.created, read.reader,
            json.dumps(read.warnings), len(read.pages), read.pages_read, len(read.spans), read.language, read.tables,
            read.pages_recognised, read.ocr_confidence, words_only, document,
        ),
    )  # fmt: skip


def count_terms(db: sqlite3.Connection, terms: dict[str, int], table: str = "terms") -> None:
    """Add to the number of chunks each word occurs in."""
    sql = f"INSERT INTO {table} VALUES (?, ?) ON CONFLICT DO UPDATE SET chunks = chunks + excluded.chunks"  # noqa: S608 - fixed names
    db.executemany(sql, terms.items())


def forget_content(db: sqlite3.Connection, document: int) -> None:
    """Delete pages and chunks and take their words out of the counts."""
    uncount_terms(db, document)
    for table in ("chunks", "page_texts", "pages"):
        db.execute(f"DELETE FROM {table} WHERE document = ?", (document,))  # noqa: S608 - fixed names


def uncount_terms(db: sqlite3.Connection, document: int, *, chunks: str = "chunks", terms: str = "terms") -> None:
    """Take the words of a document's passages out of the counts; the tables are named by us."""
    sql = f"SELECT page, char_start, char_end FROM {chunks} WHERE document = ?"  # noqa: S608 - fixed names
    rows = db.execute(sql, (document,)).fetchall()
    counts = document_frequencies(
        [_span(db, document, row["page"], row["char_start"], row["char_end"]) for row in rows]
    )
    sql = f"UPDATE {terms} SET chunks = chunks - ? WHERE term = ?"  # noqa: S608 - fixed names
    db.executemany(sql, ((n, term) for term, n in counts.items()))
    # Only these: a look at all words for each of ten thousand articles would take hours.
    sql = f"DELETE FROM {terms} WHERE term = ? AND chunks <= 0"  # noqa: S608 - fixed names
    db.executemany(sql, ((term,) for term in counts))


def stored_document(db: SqliteFile, document: sqlite3.Row) -> ReadDocument | None:
    """The document with its pages and without chunks; None when no page is stored."""
    rows = db.rows("SELECT * FROM pages WHERE document = ? ORDER BY number", (document["id"],))
    if not rows:
        return None
    pages = tuple(
        ReadPage(
            row["number"], read_page_text(db, document["id"], row["number"]), row["width"], row["height"], row["words"],
            row["label"], row["problem"], row["ocr_confidence"], unpack_layout(row["layout"]),
        )
        for row in rows
    )  # fmt: skip
    return ReadDocument(
        document["media_type"], document["title"], document["author"], document["created"], document["reader"],
        tuple(json.loads(document["warnings"])), pages, (), {}, document["language"], document["tables"],
    )  # fmt: skip


def read_page_text(db: SqliteFile, document: int, page: int) -> str:
    """The whole text of a page."""
    sql = "SELECT text FROM page_texts WHERE document = ? AND page = ? ORDER BY char_start"
    return "".join(row["text"] for row in db.rows(sql, (document, page)))


def read_span(db: SqliteFile, document: int, page: int, char_start: int, char_end: int) -> str:
    """`page.text[char_start:char_end]` without reading the rest of the page."""
    first = char_start // PIECE_CHARS * PIECE_CHARS
    joined = "".join(row["text"] for row in db.rows(_PIECES, (document, page, first, char_end)))
    return joined[char_start - first : char_end - first]


def _span(db: sqlite3.Connection, document: int, page: int, char_start: int, char_end: int) -> str:
    first = char_start // PIECE_CHARS * PIECE_CHARS
    joined = "".join(row["text"] for row in db.execute(_PIECES, (document, page, first, char_end)))
    return joined[char_start - first : char_end - first]
