"""Chats and messages on disk (chats.sqlite); knows nothing of searching, models or windows."""

from __future__ import annotations

import json
import sqlite3
import time
import uuid
from collections.abc import Sequence
from dataclasses import replace

from pydantic import BaseModel, ConfigDict, TypeAdapter

from engine.chat.types import Answer, ChatInfo, Message
from engine.core.errors import UsageError
from engine.core.paths import ProfilePaths
from engine.core.sqlite_file import SqliteFile

TRASH_DAYS = 30
ANSWER_VERSION = 1

_MIGRATIONS = (
    """
    CREATE TABLE chats (
        id TEXT PRIMARY KEY, title TEXT NOT NULL, created REAL NOT NULL, updated REAL NOT NULL,
        collections TEXT NOT NULL DEFAULT '[]', draft TEXT NOT NULL DEFAULT '', deleted REAL);
    CREATE TABLE messages (
        id TEXT PRIMARY KEY, chat_id TEXT NOT NULL REFERENCES chats(id) ON DELETE CASCADE, position INTEGER NOT NULL,
        role TEXT NOT NULL, text TEXT NOT NULL, state TEXT NOT NULL, created REAL NOT NULL,
        answer TEXT, error TEXT NOT NULL DEFAULT '', UNIQUE (chat_id, position));
    CREATE INDEX chats_by_update ON chats(updated)
    """,
    """
    ALTER TABLE chats ADD COLUMN preset TEXT NOT NULL DEFAULT '';
    ALTER TABLE messages ADD COLUMN thoughts TEXT NOT NULL DEFAULT ''
    """,
    "ALTER TABLE messages ADD COLUMN rating INTEGER NOT NULL DEFAULT 0",
)


class _StoredAnswer(BaseModel):
    """An answer as JSON on disk."""

    model_config = ConfigDict(extra="forbid")

    version: int = ANSWER_VERSION
    answer: Answer


_STORED_ANSWER = TypeAdapter(_StoredAnswer)


class ConversationStore:
    """Every change is committed when the call returns."""

    def __init__(self, paths: ProfilePaths) -> None:
        self._file = SqliteFile(paths.chats_file, _MIGRATIONS, paths.backups_dir)

    def close(self) -> None:
        self._file.close()

    def repair(self) -> int:
        """Mark answers that were being written when the program ended; returns how many there were."""
        with self._file.transaction() as connection:
            return connection.execute("UPDATE messages SET state = 'interrupted' WHERE state = 'writing'").rowcount

    def new_chat(self, title: str, collections: Sequence[str]) -> ChatInfo:
        now = time.time()
        chat = ChatInfo(uuid.uuid4().hex, title, now, now, tuple(collections))
        with self._file.transaction() as connection:
            connection.execute(
                "INSERT INTO chats (id, title, created, updated, collections) VALUES (?, ?, ?, ?, ?)",
                (chat.id, title, now, now, json.dumps(list(collections))),
            )
        return chat

    def chats(self) -> list[ChatInfo]:
        """Newest first, without the trash."""
        return [
            _chat(row) for row in self._file.rows("SELECT * FROM chats WHERE deleted IS NULL ORDER BY updated DESC")
        ]

    def chat(self, chat_id: str) -> ChatInfo:
        """Raises `UsageError` when there is no such chat."""
        row = self._file.row("SELECT * FROM chats WHERE id = ?", (chat_id,))
        if row is None:
            raise UsageError("This chat does not exist any more.")
        return _chat(row)

    def set_title(self, chat_id: str, title: str) -> None:
        self._update(chat_id, "title", title)

    def set_draft(self, chat_id: str, draft: str) -> None:
        self._update(chat_id, "draft", draft)

    def set_collections(self, chat_id: str, collections: Sequence[str]) -> None:
        self._update(chat_id, "collections", json.dumps(list(collections)))

    def set_preset(self, chat_id: str, name: str) -> None:
        self._update(chat_id, "preset", name)

    def set_deleted(self, chat_id: str, when: float | None) -> None:
        self._update(chat_id, "deleted", when)

    def purge(self, older_than_s: float = TRASH_DAYS * 86_400) -> list[str]:
        """Empty the trash of chats deleted longer ago; returns their ids."""
        with self._file.transaction() as connection:
            rows = connection.execute(
                "DELETE FROM chats WHERE deleted < ? RETURNING id", (time.time() - older_than_s,)
            ).fetchall()
        return [row["id"] for row in rows]

    def trashed(self) -> list[tuple[ChatInfo, float, int]]:
        """Deleted chats, the last deleted first: the chat, when it was deleted, how many messages it has."""
        rows = self._file.rows(
            "SELECT c.*, (SELECT count(*) FROM messages m WHERE m.chat_id = c.id) AS messages FROM chats c"
            " WHERE deleted IS NOT NULL ORDER BY deleted DESC"
        )
        return [(_chat(row), float(row["deleted"]), int(row["messages"])) for row in rows]

    def remove(self, chat_id: str) -> bool:
        """Delete a chat of the trash for ever; false when it is not there."""
        with self._file.transaction() as connection:
            sql = "DELETE FROM chats WHERE id = ? AND deleted IS NOT NULL"
            return bool(connection.execute(sql, (chat_id,)).rowcount)

    def wipe_deleted(self) -> None:
        """See `SqliteFile.wipe_deleted`."""
        self._file.wipe_deleted()

    def begin_turn(self, chat_id: str, question: str) -> tuple[Message, Message]:
        """Store a question and an empty answer in one transaction; the draft is cleared with it."""
        now = time.time()
        asked = Message(uuid.uuid4().hex, chat_id, "user", question, "complete", now)
        answer = Message(uuid.uuid4().hex, chat_id, "assistant", "", "writing", now)
        with self._file.transaction() as connection:
            (last,) = connection.execute(
                "SELECT coalesce(max(position), -1) FROM messages WHERE chat_id = ?", (chat_id,)
            ).fetchone()
            for offset, message in enumerate((asked, answer), start=1):
                connection.execute(
                    "INSERT INTO messages (id, chat_id, position, role, text, state, created)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (message.id, chat_id, last + offset, message.role, message.text, message.state, now),
                )
            connection.execute("UPDATE chats SET updated = ?, draft = '' WHERE id = ?", (now, chat_id))
        return asked, answer

    def save_partial(self, message_id: str, text: str, thoughts: str = "") -> None:
        """Keep what was written so far, so that a kill loses at most half a second of it."""
        with self._file.transaction() as connection:
            connection.execute(
                "UPDATE messages SET text = ?, thoughts = ? WHERE id = ? AND state = 'writing'",
                (text, thoughts, message_id),
            )

    def finish(self, answer: Answer, state: str) -> None:
        """Store the checked answer; `state` is "complete" or "stopped"."""
        # The thoughts have a column of their own, which a growing answer fills too.
        encoded = _STORED_ANSWER.dump_json(_StoredAnswer(answer=replace(answer, thoughts=""))).decode()
        with self._file.transaction() as connection:
            connection.execute(
                "UPDATE messages SET text = ?, thoughts = ?, state = ?, answer = ?, error = '' WHERE id = ?",
                (answer.text, answer.thoughts, state, encoded, answer.message_id),
            )
            connection.execute(
                "UPDATE chats SET updated = ? WHERE id = (SELECT chat_id FROM messages WHERE id = ?)",
                (time.time(), answer.message_id),
            )

    def fail(self, message_id: str, text: str, error: str, thoughts: str = "") -> None:
        """Keep the text so far and say why there is no more."""
        with self._file.transaction() as connection:
            connection.execute(
                "UPDATE messages SET text = ?, thoughts = ?, state = 'failed', error = ? WHERE id = ?",
                (text, thoughts, error, message_id),
            )

    def set_rating(self, message_id: str, rating: int) -> None:
        """Raises `UsageError` when there is no such answer."""
        with self._file.transaction() as connection:
            changed = connection.execute(
                "UPDATE messages SET rating = ? WHERE id = ? AND role = 'assistant'", (rating, message_id)
            ).rowcount
        if not changed:
            raise UsageError("This answer does not exist any more.")

    def messages(self, chat_id: str) -> list[Message]:
        return [
            _message(row)
            for row in self._file.rows("SELECT * FROM messages WHERE chat_id = ? ORDER BY position", (chat_id,))
        ]

    def _update(self, chat_id: str, column: str, value: object) -> None:
        with self._file.transaction() as connection:
            # `column` is one of the literals above, never input.
            changed = connection.execute(f"UPDATE chats SET {column} = ? WHERE id = ?", (value, chat_id)).rowcount  # noqa: S608
        if not changed:
            raise UsageError("This chat does not exist any more.")


def _chat(row: sqlite3.Row) -> ChatInfo:
    return ChatInfo(
        id=row["id"],
        title=row["title"],
        created=row["created"],
        updated=row["updated"],
        collections=tuple(json.loads(row["collections"])),
        draft=row["draft"],
        preset=row["preset"],
    )


def _message(row: sqlite3.Row) -> Message:
    answer = _STORED_ANSWER.validate_json(row["answer"]).answer if row["answer"] else None
    return Message(
        id=row["id"],
        chat_id=row["chat_id"],
        role=row["role"],
        text=row["text"],
        state=row["state"],
        created=row["created"],
        answer=replace(answer, thoughts=row["thoughts"]) if answer is not None else None,
        error=row["error"],
        thoughts=row["thoughts"],
        rating=row["rating"],
    )
