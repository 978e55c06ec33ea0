"""What library.sqlite must look like after it was damaged: what is lost of it is read anew from the stored originals.

Every original is a document again: under the name an older copy of the list knows it by, else under one that says so. A
document of which pages or passages are missing is read once more. Opens no index.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sqlite3
import time
from functools import partial
from pathlib import Path

from engine.core.paths import ProfilePaths
from engine.retrieval import library_content as content
from engine.retrieval.index_record import COMPARE_SQL, CURRENT, IDENTITY
from engine.retrieval.library_schema import MIGRATIONS
from engine.retrieval.next_store import forget as forget_next
from engine.retrieval.types import HIDDEN, DocumentState
from engine.safekeeping.salvage import DatabaseForm

log = logging.getLogger(__name__)
RECOVERED = "Recovered documents"
_HASH = re.compile(r"[0-9a-f]{64}")
# Where the name is lost too: pictures and PDFs are known by it.
_SUFFIXES = ((b"%PDF-", ".pdf"), (b"\x89PNG", ".png"), (b"\xff\xd8\xff", ".jpg"))
_OF_DOCUMENTS = (
    "members", "pages", "page_texts", "chunks", "document_tags", "zim_imports", "next_documents", "next_chunks",
)  # fmt: skip
# Pages, passages or texts are not what the document says of itself.
_INCOMPLETE = """SELECT d.id, d.sha256 FROM documents d WHERE d.state = 'indexed' AND (
    d.pages <> (SELECT count(*) FROM pages p WHERE p.document = d.id)
    OR d.chunks <> (SELECT count(*) FROM chunks c WHERE c.document = d.id)
    OR EXISTS (SELECT 1 FROM chunks c WHERE c.document = d.id AND c.char_end > coalesce((SELECT max(t.char_start
        + length(t.text)) FROM page_texts t WHERE t.document = d.id AND t.page = c.page), 0)))"""

_Place = tuple[str, str]  # collection, path


def library_form(paths: ProfilePaths) -> DatabaseForm:
    """The form of the library of this profile."""
    return DatabaseForm(
        MIGRATIONS,
        make_sound=partial(make_sound, originals=paths.originals_dir, backups=paths.backups_dir),
        counts=(
            (
                "document",
                "SELECT count(DISTINCT m.document) FROM members m JOIN collections c ON c.id = m.collection"
                " WHERE m.inside IS NULL AND c.kind <> 'trash'",
            ),
        ),
    )


def make_sound(database: sqlite3.Connection, *, originals: Path, backups: Path) -> None:
    """Rows of the database agree with each other and with the originals; the index is compared at the next start."""
    there = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    stored = {file.name for file in originals.iterdir() if _HASH.fullmatch(file.name)} if originals.is_dir() else set()
    database.row_factory = sqlite3.Row
    database.execute("BEGIN")
    _restore_collections(database)
    for table in _OF_DOCUMENTS:
        if table in there:
            database.execute(f"DELETE FROM {table} WHERE document NOT IN (SELECT id FROM documents)")  # noqa: S608
    if "watched_files" in there:
        database.execute("DELETE FROM watched_files WHERE watch NOT IN (SELECT id FROM watches)")
    if "trash" in there:
        database.execute("DELETE FROM trash WHERE holder NOT IN (SELECT id FROM collections)")
    known = _known_places(backups)
    for sha256 in sorted(stored - {row["sha256"] for row in database.execute("SELECT sha256 FROM documents")}):
        _, path = known.get(sha256, ("", _name(originals / sha256)))
        content.queue_document(database, sha256, Path(path).name, (originals / sha256).stat().st_size)
    orphans = database.execute(
        "SELECT id, sha256, name FROM documents d WHERE NOT EXISTS (SELECT 1 FROM members m WHERE m.document = d.id)"
    ).fetchall()
    for row in orphans:
        name, path = known.get(row["sha256"], (RECOVERED, row["name"]))
        place = (content.ensure_collection(database, name, _kind(name)), row["id"], path, time.time())
        database.execute("INSERT OR IGNORE INTO members (collection, document, path, added) VALUES (?, ?, ?, ?)", place)
    for row in database.execute(_INCOMPLETE).fetchall():
        if row["sha256"] in stored:
            content.forget_content(database, row["id"])
            if "next_documents" in there:
                forget_next(database, row["id"])
            sql = "UPDATE documents SET state = ?, pages = 0, pages_read = 0, chunks = 0 WHERE id = ?"
            database.execute(sql, (DocumentState.QUEUED, row["id"]))
    if database.execute("SELECT 1 FROM meta WHERE key IN (?, ?)", (CURRENT, IDENTITY)).fetchone() is None:
        # Nobody knows what the index was made with: it is made anew.
        database.execute("UPDATE documents SET state = 'queued' WHERE state = 'indexed'")
    database.execute(COMPARE_SQL)
    database.execute("COMMIT")


def _restore_collections(database: sqlite3.Connection) -> None:
    """Collections whose row is lost: what was in one stays together."""
    for row in database.execute(
        "SELECT DISTINCT collection FROM members WHERE collection NOT IN (SELECT id FROM collections)"
    ).fetchall():
        number = row["collection"]
        database.execute(
            "INSERT OR IGNORE INTO collections (id, name, kind, created) VALUES (?, ?, 'library', ?)",
            (number, f"Recovered collection {number}", time.time()),
        )


def _known_places(backups: Path) -> dict[str, _Place]:
    """Where copies of the list know documents from; the newest copy wins."""
    found: dict[str, _Place] = {}
    copies = [*backups.glob("points/*/library.sqlite"), *backups.glob("library-v*.sqlite")]
    for file in sorted(copies, key=lambda one: one.stat().st_mtime):
        address = f"{file.absolute().as_uri()}?immutable=1"
        with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(address, uri=True)) as copy:
            rows = copy.execute(
                "SELECT d.sha256, c.name, m.path FROM members m JOIN documents d ON d.id = m.document"
                " JOIN collections c ON c.id = m.collection WHERE c.kind <> ?",
                (HIDDEN,),
            )
            found |= {sha256: (name, path) for sha256, name, path in rows}
    return found


def _kind(collection: str) -> str:
    return "chat" if collection.startswith("chat:") else "library"


def _name(original: Path) -> str:
    with original.open("rb") as file:
        head = file.read(8)
    suffix = next((suffix for magic, suffix in _SUFFIXES if head.startswith(magic)), "")
    return f"Recovered {original.name[:8]}{suffix}"
