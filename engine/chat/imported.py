"""A chat that comes from another program, and how it is put into chats.sqlite; reads no foreign file.

Ids are made from the source, so that the same chat twice is noticed, and one that has grown there is continued here.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass

# What became of a chat: it is new; it was here and got more messages; nothing of it is new; it went on both here and
# there, so it is left alone; it lay in the trash and was brought back.
NEW, EXTENDED, KNOWN, PARTED, RESTORED = "new", "extended", "known", "parted", "restored"


@dataclass(frozen=True, slots=True)
class ImportedMessage:
    """`role` is "user" or "assistant"; `created` is Unix time."""

    id: str
    role: str
    text: str
    created: float
    thoughts: str = ""


@dataclass(frozen=True, slots=True)
class ImportedChat:
    """The path of a chat that was shown last, from its first message on."""

    id: str
    title: str
    created: float
    messages: tuple[ImportedMessage, ...]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """`what` is one of the words above; `added` are the ids of the messages that came in."""

    what: str
    added: tuple[str, ...] = ()


def take_in(connection: sqlite3.Connection, chat: ImportedChat, here: Sequence[str]) -> TakenIn:
    """Inside a transaction: add the chat, or what is new of it. `here` are the ids of the messages it shows now."""
    row = connection.execute("SELECT deleted FROM chats WHERE id = ?", (chat.id,)).fetchone()
    if row is None:
        updated = max((message.created for message in chat.messages), default=chat.created)
        connection.execute(
            "INSERT INTO chats (id, title, created, updated) VALUES (?, ?, ?, ?)",
            (chat.id, chat.title, chat.created, updated),
        )
        return TakenIn(NEW, _append(connection, chat.id, chat.messages, here))
    if row["deleted"] is not None:
        connection.execute("UPDATE chats SET deleted = NULL WHERE id = ?", (chat.id,))
    there = [message.id for message in chat.messages]
    if list(here) != there[: len(here)]:
        return TakenIn(RESTORED if row["deleted"] is not None else PARTED if set(there) - set(here) else KNOWN)
    added = _append(connection, chat.id, chat.messages[len(here) :], here)
    if row["deleted"] is not None:
        return TakenIn(RESTORED, added)
    return TakenIn(EXTENDED, added) if added else TakenIn(KNOWN)


def _append(
    connection: sqlite3.Connection, chat_id: str, messages: Sequence[ImportedMessage], here: Sequence[str]
) -> tuple[str, ...]:
    """Add messages behind the last of those that are `here`."""
    before = here[-1] if here else None
    for message in messages:
        connection.execute(
            "INSERT OR IGNORE INTO messages (id, chat_id, parent_id, role, text, state, created, thoughts)"
            " VALUES (?, ?, ?, ?, ?, 'complete', ?, ?)",
            (message.id, chat_id, before, message.role, message.text, message.created, message.thoughts),
        )
        before = message.id
    return tuple(message.id for message in messages)


def take_back(connection: sqlite3.Connection, chat_id: str, added: Sequence[str], *, was_new: bool) -> bool:
    """Inside a transaction: undo `take_in`. A chat that was new goes into the trash, of others the added messages go.

    False, and nothing is changed, when something was written here behind one of them.
    """
    if was_new:
        connection.execute("UPDATE chats SET deleted = ? WHERE id = ? AND deleted IS NULL", (time.time(), chat_id))
        return True
    own = connection.execute("SELECT id, parent_id FROM messages WHERE chat_id = ?", (chat_id,)).fetchall()
    gone = set(added)
    if any(row["parent_id"] in gone and row["id"] not in gone for row in own):
        return False
    connection.executemany("DELETE FROM messages WHERE id = ? AND chat_id = ?", [(one, chat_id) for one in added[::-1]])
    return True
