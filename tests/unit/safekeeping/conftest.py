"""A small profile with chats, documents and settings; the note on the data folder lies in the test's own folder."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from engine.chat.conversation_store import ConversationStore
from engine.core.paths import ProfilePaths
from engine.core.settings import Settings
from engine.core.settings_store import SettingsStore
from engine.retrieval.library_store import LibraryStore

DOCUMENT = b"%PDF words of a document"
SHA = sha256(DOCUMENT).hexdigest()


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("AQUIFER_DATA_DIR", raising=False)


@pytest.fixture
def paths(tmp_path: Path) -> ProfilePaths:
    """The profile in the platform's own place."""
    made = ProfilePaths(tmp_path / "share" / "Aquifer")
    made.create()
    store = ConversationStore(made)
    store.new_chat("First", ())
    store.close()
    LibraryStore(made.library_file, made.backups_dir).close()
    (made.originals_dir / SHA).write_bytes(DOCUMENT)
    settings = SettingsStore(made)
    settings.update(Settings())
    return made


def titles(root: Path) -> list[str]:
    with closing(sqlite3.connect(root / "chats.sqlite")) as database:
        return [row[0] for row in database.execute("SELECT title FROM chats ORDER BY created")]


def add_chat(paths: ProfilePaths, title: str) -> None:
    store = ConversationStore(paths)
    store.new_chat(title, ())
    store.close()
