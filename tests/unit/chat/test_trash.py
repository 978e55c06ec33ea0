"""Deleted chats are listed, restored, and removed for ever with the files that were attached to them."""

from __future__ import annotations

from pathlib import Path

from engine.chat.conversation_store import ConversationStore
from engine.core.jobs import CancelToken
from engine.core.paths import ProfilePaths
from tests.integration.library_kit import holding

MARKER = "Zyxwarkelbrunft"


def test_that_a_deleted_chat_is_listed_with_its_messages(tmp_path: Path) -> None:
    store = ConversationStore(ProfilePaths(tmp_path))
    kept, gone = store.new_chat("Kept", []), store.new_chat("Gone", [])
    store.begin_turn(gone.id, "Why?")
    store.set_deleted(gone.id, 5.0)
    ((chat, deleted, messages),) = store.trashed()
    assert (chat.id, chat.title, deleted, messages) == (gone.id, "Gone", 5.0, 2)
    assert [one.id for one in store.chats()] == [kept.id]
    store.close()


def test_that_only_a_chat_of_the_trash_can_be_removed_and_leaves_no_word(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    store = ConversationStore(paths)
    chat = store.new_chat(MARKER, [])
    store.begin_turn(chat.id, f"{MARKER}?")
    assert not store.remove(chat.id)
    assert store.messages(chat.id)
    store.set_deleted(chat.id, 5.0)
    assert holding(tmp_path, MARKER) != []
    assert store.remove(chat.id)
    store.wipe_deleted(CancelToken())
    assert store.trashed() == []
    assert holding(tmp_path, MARKER) == []
    assert not store.remove(chat.id)
    store.close()
