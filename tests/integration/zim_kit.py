"""What tests of ZIM files look at in the database of a library; knows nothing of the format."""

from __future__ import annotations

from tests.integration.library_kit import LibraryKit


def tables(kit: LibraryKit) -> dict[str, int]:
    """Rows of every table of library.sqlite that holds something of documents."""
    names = ("documents", "members", "pages", "page_texts", "chunks", "terms", "zim_imports", "inbox")
    rows = {name: kit.library._store._db.row(f"SELECT count(*) AS n FROM {name}") for name in names}
    return {name: int(row["n"]) for name, row in rows.items() if row is not None and row["n"]}
