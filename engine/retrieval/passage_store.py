"""What library.sqlite says of pages and chunks: reads only; knows no collections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.core.sqlite_file import SqliteFile, marks
from engine.documents.types import WordBox
from engine.retrieval import library_content as content
from engine.retrieval.lancedb_store import ChunkKey
from engine.retrieval.read_document import unpack_words
from engine.retrieval.types import PageView

_OPENING = """SELECT d.sha256, d.chunks, d.title || char(10) || coalesce(substr(t.text, 1, ?), '') AS opening
    FROM documents d LEFT JOIN page_texts t ON t.document = d.id AND t.page = 1 AND t.char_start = 0"""


@dataclass(frozen=True, slots=True)
class StoredChunk:
    """A chunk with its text and the names of its document."""

    key: ChunkKey
    page: int
    char_start: int
    char_end: int
    text: str
    heading: str


class PassageStore:
    """The half of `LibraryStore` that a search and a viewer need."""

    def __init__(self, db: SqliteFile) -> None:
        self._db = db

    def page(self, sha256: str, number: int) -> PageView | None:
        row = self._db.row(
            "SELECT p.width, p.height, p.words, p.label, p.document FROM pages p JOIN documents d ON d.id = p.document"
            " WHERE d.sha256 = ? AND p.number = ?",
            (sha256, number),
        )
        if row is None:
            return None
        text = content.read_page_text(self._db, row["document"], number)
        return PageView(sha256, number, text, row["width"], row["height"], unpack_words(row["words"]), row["label"])

    def page_texts(self, sha256: str) -> Iterator[tuple[int, str]]:
        """Number and text of each page of a document, in order; a page at a time is held."""
        last = 0
        while rows := self._db.rows(
            "SELECT p.number, p.document FROM pages p JOIN documents d ON d.id = p.document"
            " WHERE d.sha256 = ? AND p.number > ? ORDER BY p.number LIMIT 200",
            (sha256, last),
        ):
            for row in rows:
                last = int(row["number"])
                yield last, content.read_page_text(self._db, row["document"], last)

    def openings(self, sha256s: Sequence[str], chars: int) -> dict[str, tuple[str, int]]:
        """Title and the first `chars` of the first page of these documents, and how many chunks they have."""
        sql = f"{_OPENING} WHERE d.sha256 IN ({marks(sha256s)})"
        return {row["sha256"]: (row["opening"], row["chunks"]) for row in self._db.rows(sql, (chars, *sha256s))}

    def words(self, sha256: str, number: int) -> tuple[WordBox, ...]:
        row = self._db.row(
            "SELECT p.words FROM pages p JOIN documents d ON d.id = p.document WHERE d.sha256 = ? AND p.number = ?",
            (sha256, number),
        )
        return unpack_words(row["words"]) if row else ()

    def chunks(self, keys: Sequence[ChunkKey]) -> list[StoredChunk]:
        """The chunks that (still) exist, in the order asked for."""
        found: list[StoredChunk] = []
        for key in keys:
            row = self._db.row(
                "SELECT c.document, c.page, c.char_start, c.char_end, c.heading FROM chunks c"
                " JOIN documents d ON d.id = c.document WHERE d.sha256 = ? AND c.ordinal = ?",
                (key.sha256, key.ordinal),
            )
            if row is not None:
                text = content.read_span(self._db, row["document"], row["page"], row["char_start"], row["char_end"])
                found.append(StoredChunk(key, row["page"], row["char_start"], row["char_end"], text, row["heading"]))
        return found

    def chunks_of(self, sha256: str) -> list[StoredChunk]:
        """All chunks of a document in order."""
        sql = "SELECT c.ordinal FROM chunks c JOIN documents d ON d.id = c.document WHERE d.sha256 = ?"
        rows = self._db.rows(f"{sql} ORDER BY c.ordinal", (sha256,))
        return self.chunks([ChunkKey(sha256, row["ordinal"]) for row in rows])

    def chunk_frequencies(self, terms: Sequence[str]) -> tuple[dict[str, int], int]:
        """In how many chunks each term occurs, and how many chunks there are."""
        rows = self._db.rows(f"SELECT term, chunks FROM terms WHERE term IN ({marks(terms)})", tuple(terms))  # noqa: S608
        total = self._db.row("SELECT coalesce(sum(chunks), 0) AS n FROM documents")
        return {row["term"]: row["chunks"] for row in rows}, int(total["n"]) if total else 0
