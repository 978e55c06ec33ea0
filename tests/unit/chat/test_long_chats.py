"""Chats of thousands of messages: SQLite follows no more than 1,000 rows that hang on each other."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from engine.chat import long_start
from engine.chat.chat_schema import MIGRATIONS
from engine.chat.conversation_store import ConversationStore
from engine.chat.imported import ImportedChat, ImportedMessage
from engine.chat.long_start import has_long_start
from engine.core.paths import ProfilePaths
from engine.core.sqlite_file import SqliteFile

MESSAGES = 1_300


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    made = ConversationStore(ProfilePaths(tmp_path))
    yield made
    made.close()


def long_chat(store: ConversationStore, chat_id: str) -> None:
    roles = ("user", "assistant")
    messages = [ImportedMessage(f"{chat_id}{n}", roles[n % 2], f"teapot {n}", 1.0 + n) for n in range(MESSAGES)]
    store.import_chat(ImportedChat(chat_id, "Long", 1.0, tuple(messages)))


def left(tmp_path: Path) -> int:
    with closing(sqlite3.connect(tmp_path / "chats.sqlite")) as database:
        return int(database.execute("SELECT count(*) FROM messages").fetchone()[0])


def test_that_a_long_chat_leaves_the_trash_and_the_program_starts(store: ConversationStore, tmp_path: Path) -> None:
    long_chat(store, "a")
    store.set_deleted("a", 1.0)
    assert store.purge() == ["a"]
    assert left(tmp_path) == 0
    assert store.search("teapot") == []


def test_that_a_long_chat_is_removed_from_the_trash_at_once(store: ConversationStore, tmp_path: Path) -> None:
    long_chat(store, "a")
    assert not store.remove("a")  # it is not in the trash
    store.set_deleted("a", 1.0)
    assert store.remove("a")
    assert left(tmp_path) == 0


def test_that_a_long_tail_of_deleted_messages_leaves_the_trash(store: ConversationStore, tmp_path: Path) -> None:
    long_chat(store, "a")
    store.delete_message("a1")
    assert store.purge(older_than_s=-1) == []
    assert left(tmp_path) == 1
    assert [message.id for message in store.messages("a")] == ["a0"]


def test_that_a_message_behind_an_old_deleted_one_goes_with_it(store: ConversationStore, tmp_path: Path) -> None:
    store.import_chat(
        ImportedChat("b", "Short", 1.0, tuple(ImportedMessage(f"b{n}", "user", "word", 1.0) for n in range(3)))
    )
    store.delete_message("b2")
    store.delete_message("b1")
    store.restore_message("b2")  # its question is still in the trash
    store.purge(older_than_s=-1)
    assert left(tmp_path) == 1


def test_that_a_long_temporary_chat_is_closed() -> None:
    store = ConversationStore(None)
    long_chat(store, "t")
    store.delete_for_good("t")
    assert store.chats() == []
    store.close()


def test_that_a_start_that_takes_long_is_known_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = ProfilePaths(tmp_path).chats_file
    assert not has_long_start(file)
    SqliteFile(file, MIGRATIONS[:3], tmp_path / "backups").close()
    assert not has_long_start(file)  # small
    monkeypatch.setattr(long_start, "LARGE_BYTES", 1)
    assert has_long_start(file)
    ConversationStore(ProfilePaths(tmp_path)).close()
    assert not has_long_start(file)
    file.write_bytes(b"no database at all" * 100)
    assert not has_long_start(file)


def test_that_chats_that_did_not_change_are_the_same_objects(store: ConversationStore) -> None:
    first, second = store.new_chat("One", ()), store.new_chat("Two", ())
    before = {chat.id: chat for chat in store.chats()}
    store.set_title(first.id, "Other")
    after = {chat.id: chat for chat in store.chats()}
    assert after[second.id] is before[second.id]
    assert after[first.id].title == "Other"


def test_that_the_history_of_an_old_chat_is_in_order_though_the_clock_was_set_back(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    old = SqliteFile(paths.chats_file, MIGRATIONS[:3], paths.backups_dir)
    with old.transaction() as connection:
        connection.execute("INSERT INTO chats (id, title, created, updated) VALUES ('c', 't', 1, 1)")
        for place, created in enumerate((100, 101, 50, 51, 52)):
            connection.execute(
                "INSERT INTO messages (id, chat_id, position, role, text, state, created)"
                " VALUES (?, 'c', ?, ?, ?, ?, ?)",
                (f"m{place}", place, ("user", "assistant")[place % 2], f"t{place}", "complete", created),
            )
    old.close()
    store = ConversationStore(paths)
    assert [message.text for message in store.messages("c")] == ["t0", "t1", "t2", "t3", "t4"]
    assert [message.text for message in store.before("m4")] == ["t0", "t1", "t2", "t3"]
    store.close()
