"""Whether the next start has to bring a large chats.sqlite into a newer form, which takes a while; changes nothing."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from engine.chat.chat_schema import MIGRATIONS

# Below this it is done in about a second (80 MB, 120,000 messages: ten to twenty seconds).
LARGE_BYTES = 8 << 20


def has_long_start(chats_file: Path) -> bool:
    """False also for a file that is not there or cannot be read: opening it says what is wrong."""
    try:
        if chats_file.stat().st_size < LARGE_BYTES:
            return False
        with contextlib.closing(sqlite3.connect(f"{chats_file.absolute().as_uri()}?mode=ro", uri=True)) as database:
            version = int(database.execute("PRAGMA user_version").fetchone()[0])
    except (OSError, sqlite3.Error):
        return False
    return 0 < version < len(MIGRATIONS)
