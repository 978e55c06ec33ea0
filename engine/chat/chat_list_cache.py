"""The list of all chats, kept in memory and patched with what has changed; knows nothing of messages.

Triggers of the connection tell which rows of `chats` were written, whoever wrote them. So the list of ten thousand
chats is read once, and after that a chat at a time.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Callable

from engine.chat.types import ChatInfo
from engine.core.sqlite_file import SqliteFile, marks

_Key = tuple[float, int]  # the newest first: both are negated
# With more it is quicker to read all of them.
_MOST_PATCHED = 200
_SELECT = "SELECT rowid AS place, * FROM chats WHERE deleted IS NULL"


class ChatListCache:
    """`note` is the SQL function `note_chat` of the connection; `follow` comes when the tables are there."""

    def __init__(self, read: Callable[[sqlite3.Row], ChatInfo]) -> None:
        self._read = read
        self._changed: set[str] = set()
        self._keys: dict[str, _Key] | None = None  # None until it is read
        self._order: list[_Key] = []
        self._chats: list[ChatInfo] = []

    def note(self, chat_id: str) -> str:
        """A row was written, perhaps to be rolled back."""
        self._changed.add(chat_id)
        return chat_id

    def follow(self, file: SqliteFile) -> None:
        """Triggers that last as long as the connection."""
        with file.transaction() as connection:
            for event, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
                connection.execute(
                    f"CREATE TEMP TRIGGER noted_{event} AFTER {event} ON main.chats"
                    f" BEGIN SELECT note_chat({row}.id); END"
                )

    def chats(self, file: SqliteFile) -> list[ChatInfo]:
        """Newest first. Not to be called within a transaction. Raises `StorageError`."""
        with file.held():
            if self._keys is None or len(self._changed) > _MOST_PATCHED:
                self._read_all(file)
            elif self._changed:
                self._patch(file, self._keys)
            return list(self._chats)

    def _read_all(self, file: SqliteFile) -> None:
        # The index gives rows of one moment with the highest rowid first.
        rows = file.rows(f"{_SELECT} ORDER BY updated DESC, rowid DESC")
        self._order = [(-row["updated"], -row["place"]) for row in rows]
        self._chats = [self._read(row) for row in rows]
        self._keys = {chat.id: key for chat, key in zip(self._chats, self._order, strict=True)}
        self._changed.clear()

    def _patch(self, file: SqliteFile, keys: dict[str, _Key]) -> None:
        ids = list(self._changed)
        rows = file.rows(f"{_SELECT} AND id IN ({marks(ids)})", ids)
        for chat_id in ids:
            key = keys.pop(chat_id, None)
            if key is not None:
                place = bisect_left(self._order, key)
                del self._order[place], self._chats[place]
        for row in rows:
            key = (-row["updated"], -row["place"])
            place = bisect_left(self._order, key)
            self._order.insert(place, key)
            self._chats.insert(place, self._read(row))
            keys[row["id"]] = key
        self._changed.clear()
