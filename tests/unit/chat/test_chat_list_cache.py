"""The list in memory is what the table says, whatever is done to chats and whoever does it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.chat.conversation_store import ConversationStore
from engine.chat.types import ChatInfo
from engine.core.errors import StorageError
from engine.core.paths import ProfilePaths

CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["new", "rename", "ask", "pin", "folder", "trash", "back", "remove", "same time", "preset"]),
        st.integers(0, 5),
    ),
    max_size=25,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    made = ConversationStore(ProfilePaths(tmp_path))
    yield made
    made.close()


def stored(store: ConversationStore) -> list[ChatInfo]:
    """What the table says, read anew."""
    rows = store._file.rows("SELECT * FROM chats WHERE deleted IS NULL ORDER BY updated DESC, rowid DESC")
    return [store._chat(row) for row in rows]


def change(store: ConversationStore, kind: str, number: int) -> None:
    ids = [row["id"] for row in store._file.rows("SELECT id FROM chats ORDER BY rowid")]
    if kind == "new" or not ids:
        store.new_chat(f"Chat {number}", ())
        return
    chat = ids[number % len(ids)]
    match kind:
        case "rename":
            store.set_title(chat, f"Another {number}")
        case "ask":
            store.begin_turn(chat, "A question?")
        case "pin":
            store.set_pinned(chat, on=bool(number % 2))
        case "folder":
            store.set_folder(chat, f"Folder {number}")
            store.rename_folder(f"Folder {number}", "One folder")
        case "trash":
            store.set_deleted(chat, 1.0)
        case "back":
            store.set_deleted(chat, None)
        case "remove":
            store.set_deleted(chat, 1.0)
            store.purge()
        case "same time":
            with store._file.transaction() as connection:
                connection.execute("UPDATE chats SET updated = 7")
        case "preset":
            store.set_preset(chat, "Old")
            store.rename_preset("Old", "New")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES)
def test_that_the_list_is_what_the_table_says(store: ConversationStore, changes: list[tuple[str, int]]) -> None:
    for kind, number in changes:
        change(store, kind, number)
        assert store.chats() == stored(store)


def test_that_a_chat_that_did_not_change_is_the_same_object(store: ConversationStore) -> None:
    ids = [store.new_chat(f"Chat {number}", ()).id for number in range(20)]
    before = {chat.id: chat for chat in store.chats()}
    store.set_title(ids[3], "Another")
    after = {chat.id: chat for chat in store.chats()}
    assert [chat_id for chat_id in ids if after[chat_id] is not before[chat_id]] == [ids[3]]


def test_that_only_what_changed_is_read(store: ConversationStore) -> None:
    ids = [store.new_chat(f"Chat {number}", ()).id for number in range(500)]
    store.chats()
    asked: list[str] = []
    store._file._connection.set_trace_callback(asked.append)
    store.chats()
    assert asked == []
    store.set_draft(ids[7], "words")
    asked.clear()
    assert store.chats()[-8].draft == "words"
    assert len(asked) == 1
    assert "id IN" in asked[0]
    for chat_id in ids[:300]:
        store.set_pinned(chat_id, on=True)
    asked.clear()
    assert sum(chat.pinned for chat in store.chats()) == 300
    assert len(asked) == 1, "many are read at once"
    store._file._connection.set_trace_callback(None)


def test_that_what_is_rolled_back_never_was(store: ConversationStore) -> None:
    chat = store.new_chat("First", ())
    store.chats()
    with pytest.raises(StorageError), store._file.transaction() as connection:  # noqa: PT012
        connection.execute("UPDATE chats SET title = 'Half' WHERE id = ?", (chat.id,))
        raise sqlite3.OperationalError("database or disk is full")
    assert [one.title for one in store.chats()] == ["First"]


def test_that_temporary_chats_have_a_list_of_their_own() -> None:
    memory = ConversationStore(None)
    memory.new_chat("Secret", ())
    assert [(chat.title, chat.temporary) for chat in memory.chats()] == [("Secret", True)]
    memory.close()
