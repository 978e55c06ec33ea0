"""Questions to library.sqlite that are asked for every file: they must not look at every document."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from engine.retrieval.library_store import LibraryStore

DOCUMENTS = 3_000


def test_that_the_look_for_earlier_versions_does_not_grow_with_the_library(tmp_path: Path) -> None:
    with closing(LibraryStore(tmp_path / "library.sqlite", tmp_path / "backups")) as store:
        with store._db.transaction() as db:
            db.execute("INSERT INTO collections (name, kind, created) VALUES ('C', 'library', 0)")
            for number in range(DOCUMENTS):
                db.execute(
                    "INSERT INTO documents (sha256, name, size_bytes, state, added) VALUES (?, 'n', 1, 'indexed', 0)",
                    (f"{number:064}",),
                )
                # The last two lie at one path: an edited file.
                path = f"/{min(number, DOCUMENTS - 2)}"
                db.execute(
                    "INSERT INTO members (collection, document, path, added) VALUES (1, ?, ?, 0)", (number + 1, path)
                )
        steps = 0

        def count() -> int:
            nonlocal steps
            steps += 1
            return 0

        store._db._connection.set_progress_handler(count, 10)
        assert store.at_same_paths(f"{DOCUMENTS - 1:064}") == [f"{DOCUMENTS - 2:064}"]
        assert steps < 50
