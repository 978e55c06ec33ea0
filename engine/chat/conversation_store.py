"""Chats, their folders and messages on disk (chats.sqlite) or in memory; knows nothing of models or windows."""

from __future__ import annotations

import json
import sqlite3
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

from engine.chat.chat_list_cache import ChatListCache
from engine.chat.chat_schema import MIGRATIONS
from engine.chat.imported import ImportedChat, TakenIn, take_back, take_in
from engine.chat.message_tree import MessageTree, delete_chat, delete_old
from engine.chat.search_words import parse, searchable, snippet, title_test
from engine.chat.types import ChatHit, ChatInfo, FolderInfo
from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from engine.core.paths import ProfilePaths
from engine.core.sqlite_file import IN_MEMORY, SqliteFile, marks

TRASH_DAYS = 30
_MIGRATIONS = MIGRATIONS
MOST_HITS = 60
_HITS_A_CHAT = 3
# Looked at before three of a chat are kept: a word that is everywhere must not cost a second.
_MOST_CANDIDATES = 400
# Pages of the index that one step of a merge writes; fewer changes than this mean that nothing was left to do.
_MERGED_PAGES, _WORK_LEFT = 64, 2


class ConversationStore(MessageTree):
    """Every change is committed when the call returns. `paths` None keeps everything in memory, and no byte on disk."""

    def __init__(self, paths: ProfilePaths | None) -> None:
        place, backups = (paths.chats_file, paths.backups_dir) if paths is not None else (IN_MEMORY, Path())
        self._temporary = paths is None
        self.has_old_words = False
        self._list = ChatListCache(self._chat)
        functions = {"searchable": searchable, "note_chat": self._list.note}
        super().__init__(SqliteFile(place, _MIGRATIONS, backups, functions))
        self._list.follow(self._file)

    def close(self) -> None:
        self._file.close()

    def new_chat(self, title: str, collections: Sequence[str]) -> ChatInfo:
        now = time.time()
        chat = ChatInfo(uuid.uuid4().hex, title, now, now, tuple(collections), temporary=self._temporary)
        with self._file.transaction() as connection:
            connection.execute(
                "INSERT INTO chats (id, title, created, updated, collections) VALUES (?, ?, ?, ?, ?)",
                (chat.id, title, now, now, json.dumps(list(collections))),
            )
        return chat

    def chats(self) -> list[ChatInfo]:
        """Newest first, without the trash. A chat that did not change is the same object as the last time: of ten
        thousand one has changed, and only that one is read."""
        return self._list.chats(self._file)

    def chat(self, chat_id: str) -> ChatInfo:
        """Raises `UsageError` when there is no such chat."""
        row = self._file.row("SELECT * FROM chats WHERE id = ?", (chat_id,))
        if row is None:
            raise UsageError("This chat does not exist any more.")
        return self._chat(row)

    def set_title(self, chat_id: str, title: str) -> None:
        self._update(chat_id, "title", title)

    def set_draft(self, chat_id: str, draft: str) -> None:
        self._update(chat_id, "draft", draft)

    def set_collections(self, chat_id: str, collections: Sequence[str]) -> None:
        self._update(chat_id, "collections", json.dumps(list(collections)))

    def set_preset(self, chat_id: str, name: str) -> None:
        self._update(chat_id, "preset", name)

    def rename_preset(self, old: str, new: str) -> None:
        """Chats that are answered by a preset keep it under its new name."""
        with self._file.transaction() as connection:
            connection.execute("UPDATE chats SET preset = ? WHERE preset = ?", (new, old))

    def set_system_prompt(self, chat_id: str, text: str) -> None:
        self._update(chat_id, "system_prompt", text)

    def set_pinned(self, chat_id: str, *, on: bool) -> None:
        self._update(chat_id, "pinned", int(on))

    def set_folder(self, chat_id: str, name: str) -> None:
        """Into a folder, which is made if there is none of that name; an empty name takes the chat out."""
        if name:
            self.add_folder(name)
        self._update(chat_id, "folder", name)

    def set_deleted(self, chat_id: str, when: float | None) -> None:
        self._update(chat_id, "deleted", when)

    def folders(self) -> list[FolderInfo]:
        """By name."""
        rows = self._file.rows("SELECT name, open FROM folders ORDER BY name COLLATE NOCASE")
        return [FolderInfo(row["name"], bool(row["open"])) for row in rows]

    def add_folder(self, name: str) -> None:
        with self._file.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO folders (name) VALUES (?)", (name,))

    def rename_folder(self, old: str, new: str) -> None:
        """Two folders of one name become one."""
        with self._file.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO folders SELECT ?, open FROM folders WHERE name = ?", (new, old))
            connection.execute("UPDATE chats SET folder = ? WHERE folder = ?", (new, old))
            connection.execute("DELETE FROM folders WHERE name = ?", (old,))

    def open_folder(self, name: str, *, on: bool) -> None:
        with self._file.transaction() as connection:
            connection.execute("UPDATE folders SET open = ? WHERE name = ?", (int(on), name))

    def delete_folder(self, name: str) -> list[str]:
        """Its chats stay, in no folder; returns their ids."""
        with self._file.transaction() as connection:
            rows = connection.execute("UPDATE chats SET folder = '' WHERE folder = ? RETURNING id", (name,)).fetchall()
            connection.execute("DELETE FROM folders WHERE name = ?", (name,))
        return [row["id"] for row in rows]

    def trashed(self) -> list[tuple[ChatInfo, float, int]]:
        """Deleted chats, the last deleted first: the chat, when it was deleted, how many messages it has."""
        rows = self._file.rows(
            "SELECT c.*, (SELECT count(*) FROM messages m WHERE m.chat_id = c.id AND m.deleted IS NULL) AS messages"
            " FROM chats c WHERE c.deleted IS NOT NULL ORDER BY c.deleted DESC"
        )
        return [(self._chat(row), float(row["deleted"]), int(row["messages"])) for row in rows]

    def remove(self, chat_id: str) -> bool:
        """Delete a chat of the trash for ever; false when it is not there."""
        with self._file.transaction() as connection:
            sql = "SELECT 1 FROM chats WHERE id = ? AND deleted IS NOT NULL"
            gone = connection.execute(sql, (chat_id,)).fetchone() is not None
            if gone:
                delete_chat(connection, chat_id)
        self.has_old_words = self.has_old_words or gone
        return gone

    def wipe_deleted(self, token: CancelToken) -> None:
        """Take the words of what was deleted out of the index and the files."""
        self.wipe_old_words(token)
        self._file.wipe_deleted()

    def import_chat(self, chat: ImportedChat) -> TakenIn:
        """Take in a chat of another program; the same one again adds nothing."""
        here = [message.id for message in self.messages(chat.id)]
        with self._file.transaction() as connection:
            return take_in(connection, chat, here)

    def take_back_import(self, chat_id: str, added: Sequence[str], *, was_new: bool) -> bool:
        """Undo `import_chat`; False when the chat was continued here and is left as it is."""
        path = self.messages(chat_id)
        if path and added and path[-1].id != added[-1]:
            return False
        with self._file.transaction() as connection:
            return take_back(connection, chat_id, added, was_new=was_new)

    def purge(self, older_than_s: float = TRASH_DAYS * 86_400) -> list[str]:
        """Empty the trash of chats and messages deleted longer ago; returns the ids of the chats."""
        before = time.time() - older_than_s
        with self._file.transaction() as connection:
            chats = [row["id"] for row in connection.execute("SELECT id FROM chats WHERE deleted < ?", (before,))]
            for chat_id in chats:
                delete_chat(connection, chat_id)
            gone = delete_old(connection, before)
        self.has_old_words = bool(chats) or gone > 0
        return chats

    def wipe_old_words(self, token: CancelToken) -> None:
        """Words of deleted messages stay in the index until its parts are merged; in steps, so that nobody waits."""
        pages = -_MERGED_PAGES  # a negative number begins with all parts, later ones go on
        while self.has_old_words:
            token.check()
            with self._file.transaction() as connection:
                before = connection.total_changes
                connection.execute("INSERT INTO message_words (message_words, rank) VALUES ('merge', ?)", (pages,))
                self.has_old_words = connection.total_changes - before >= _WORK_LEFT
            pages = _MERGED_PAGES

    def delete_for_good(self, chat_id: str) -> None:
        """At once and without a trash: for a chat that is only in memory."""
        with self._file.transaction() as connection:
            delete_chat(connection, chat_id)

    def search(self, query: str, limit: int = MOST_HITS) -> list[ChatHit]:
        """Chats with all words of `query` in the title, then messages with them, the newest first.

        Words count as beginnings of words, "texts in quotes" as they stand. At most three messages of each chat.
        """
        wanted = parse(query)
        if not wanted.words:
            return []
        titles = self._file.rows("SELECT id, title, updated FROM chats WHERE deleted IS NULL ORDER BY updated DESC")
        has_all = title_test(wanted)
        named = [row for row in titles if has_all(row["title"])]
        hits = [
            ChatHit(row["id"], row["title"], "", "", row["title"], snippet(row["title"], wanted)[1], row["updated"])
            for row in named[: limit // 3]
        ]
        candidates = self._file.rows(
            "SELECT m.number, m.chat_id FROM message_words w JOIN messages m ON m.number = w.rowid"
            " JOIN chats c ON c.id = m.chat_id WHERE message_words MATCH ? AND m.deleted IS NULL"
            " AND c.deleted IS NULL ORDER BY w.rowid DESC LIMIT ?",
            (wanted.expression, _MOST_CANDIDATES),
        )
        counts: dict[str, int] = {}
        numbers: list[int] = []
        for row in candidates:
            counts[row["chat_id"]] = counts.get(row["chat_id"], 0) + 1
            if counts[row["chat_id"]] <= _HITS_A_CHAT and len(numbers) < limit - len(hits):
                numbers.append(row["number"])
        rows = self._file.rows(
            "SELECT m.id, m.chat_id, m.role, m.text, m.created, c.title"  # noqa: S608 - marks() gives question marks
            f" FROM messages m JOIN chats c ON c.id = m.chat_id WHERE m.number IN ({marks(numbers)})"
            " ORDER BY m.number DESC",
            numbers,
        )
        for row in rows:
            shown, places = snippet(row["text"], wanted)
            hits.append(ChatHit(row["chat_id"], row["title"], row["id"], row["role"], shown, places, row["created"]))
        return hits

    def _update(self, chat_id: str, column: str, value: object) -> None:
        with self._file.transaction() as connection:
            # `column` is one of the literals above, never input.
            changed = connection.execute(f"UPDATE chats SET {column} = ? WHERE id = ?", (value, chat_id)).rowcount  # noqa: S608
        if not changed:
            raise UsageError("This chat does not exist any more.")

    def _chat(self, row: sqlite3.Row) -> ChatInfo:
        return ChatInfo(
            id=row["id"],
            title=row["title"],
            created=row["created"],
            updated=row["updated"],
            collections=tuple(json.loads(row["collections"])) if row["collections"] != "[]" else (),
            draft=row["draft"],
            preset=row["preset"],
            pinned=bool(row["pinned"]),
            folder=row["folder"],
            system_prompt=row["system_prompt"],
            temporary=self._temporary,
        )
