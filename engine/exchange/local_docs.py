"""The folders GPT4All's LocalDocs indexes, read off its database (localdocs_v0.db to localdocs_v3.db); changes nothing.

Versions before 3: `collections(collection_name, folder_id)`, `folders(id, folder_path)`. Version 3:
`collections(id, name)`, `collection_items(collection_id, folder_id)`, `folders(id, path)`.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from pathlib import Path

from engine.exchange.types import LocalDocsFolder

log = logging.getLogger(__name__)

_NAMES = ("localdocs_v3.db", "localdocs_v2.db", "localdocs_v1.db", "localdocs_v0.db")
_QUERIES = (
    "SELECT c.name, f.path FROM collections c JOIN collection_items i ON i.collection_id = c.id"
    " JOIN folders f ON f.id = i.folder_id ORDER BY c.name, f.path LIMIT 10000",
    "SELECT c.collection_name, f.folder_path FROM collections c JOIN folders f ON f.id = c.folder_id"
    " ORDER BY c.collection_name, f.folder_path LIMIT 10000",
)


def read_folders(gpt4all_dir: Path) -> list[LocalDocsFolder]:
    """The folders of the newest database in GPT4All's folder; none without one, or when it cannot be read."""
    file = next((gpt4all_dir / name for name in _NAMES if (gpt4all_dir / name).is_file()), None)
    if file is None:
        return []
    try:
        # `mode=ro`: a program that runs meanwhile may write to it.
        with contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=2)) as database:
            return [_folder(name, path) for name, path in _rows(database) if name and path]
    except (sqlite3.Error, OSError, UnicodeError) as error:
        log.warning("%s cannot be read: %s", file, error)
        return []


def _rows(database: sqlite3.Connection) -> list[tuple[str, str]]:
    tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    query = _QUERIES[0] if "collection_items" in tables else _QUERIES[1]
    return [(str(name), str(path)) for name, path in database.execute(query)]


def _folder(name: str, path: str) -> LocalDocsFolder:
    folder = Path(path)
    try:
        there = folder.is_dir()
    except (OSError, ValueError):
        there = False
    return LocalDocsFolder(name, folder, there)
