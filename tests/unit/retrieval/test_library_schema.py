"""Profiles of earlier versions open: their documents are there, and what was not known then is empty."""

from __future__ import annotations

from pathlib import Path

from engine.core.sqlite_file import SqliteFile
from engine.documents.types import PLAIN_LAYOUT
from engine.retrieval.library_schema import MIGRATIONS
from engine.retrieval.library_store import LibraryStore


def test_that_documents_of_the_first_version_are_listed_and_can_be_cut_again(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite"
    old = SqliteFile(file, MIGRATIONS[:1], tmp_path / "backups")
    with old.transaction() as db:
        db.execute("INSERT INTO collections VALUES (1, 'Old', 'library', 1.0)")
        db.execute(
            "INSERT INTO documents (id, sha256, name, size_bytes, state, pages, pages_read, chunks, added)"
            " VALUES (1, 'aa', 'a.pdf', 5, 'indexed', 1, 1, 1, 1.0)"
        )
        db.execute("INSERT INTO members VALUES (1, 1, '/tmp/a.pdf', 1.0)")
        db.execute("INSERT INTO pages VALUES (1, 1, 600, 800, x'', '', '')")
        db.execute("INSERT INTO page_texts VALUES (1, 1, 0, 'old words')")
    old.close()
    store = LibraryStore(file, tmp_path / "backups")
    try:
        info = store.documents("Old")[0]
        assert (info.name, info.language, info.tables, info.pages_recognised, info.ocr_confidence) == (
            "a.pdf", "", 0, 0, None,
        )  # fmt: skip
        read = store.read_document("aa")
        assert read is not None
        assert [(page.text, page.ocr_confidence, page.layout) for page in read.pages] == [
            ("old words", None, PLAIN_LAYOUT)
        ]
    finally:
        store.close()
