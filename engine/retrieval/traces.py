"""What a deleted document left outside the library's own tables; knows nothing of the index."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from pathlib import Path

log = logging.getLogger(__name__)


def forget_backups(backups_dir: Path, sha256: str) -> None:
    """Delete the copies of library.sqlite that hold the document: those made before a new version changed it, and those
    in restore points."""
    for file in (*backups_dir.glob("library-v*.sqlite"), *backups_dir.glob("points/*/library.sqlite")):
        try:
            with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)) as db:
                holds = db.execute("SELECT 1 FROM documents WHERE sha256 = ?", (sha256,)).fetchone()
        except sqlite3.Error as error:
            log.warning("%s cannot be looked into: %s", file.name, error)
            continue
        if holds:
            log.info("%s held a document that was deleted and is deleted too", file.name)
            file.unlink(missing_ok=True)
