"""What chats.sqlite must look like after it was damaged: rows that refer to lost ones get what they miss.

A chat whose row is lost comes back under a name that says so, and a message whose predecessor is lost hangs on one that
says that it could not be read: so every message that was saved is seen.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable

from engine.chat.chat_schema import MIGRATIONS
from engine.chat.message_tree import is_stored_answer
from engine.chat.search_words import searchable
from engine.safekeeping.salvage import DatabaseForm

RECOVERED_CHAT = "Recovered chat"
LOST_MESSAGE = "This message could not be read: its place in the damaged file chats.sqlite is lost."
# Since then messages are a tree; before, they are counted within their chat.
_TREE_VERSION = 4
_STATES = "('complete', 'writing', 'stopped', 'interrupted', 'failed')"


def make_sound(database: sqlite3.Connection) -> None:
    """Rows of the database agree with each other again; nothing that can be shown is dropped."""
    version = int(database.execute("PRAGMA user_version").fetchone()[0])
    _mend_texts(database, "chats", "collections", "'[]'", _is_list_of_names)
    _mend_texts(database, "messages", "answer", "NULL", is_stored_answer)
    database.execute(f"UPDATE messages SET state = 'complete' WHERE state NOT IN {_STATES}")  # noqa: S608 - fixed words
    database.execute("UPDATE messages SET role = 'assistant' WHERE role NOT IN ('user', 'assistant')")
    database.execute(
        "INSERT INTO chats (id, title, created, updated) SELECT chat_id, ?, min(created), max(created) FROM messages"
        " WHERE chat_id NOT IN (SELECT id FROM chats) GROUP BY chat_id",
        (RECOVERED_CHAT,),
    )
    if version < _TREE_VERSION:
        return
    # Of a lost message the one that follows knows the id. It goes below what was written last before, so that the way
    # through the chat leads over it.
    database.execute(
        "INSERT INTO messages (id, chat_id, parent_id, role, text, state, created, shown, deleted)"
        " SELECT c.parent_id, c.chat_id, (SELECT p.id FROM messages p WHERE p.chat_id = c.chat_id"
        "  AND p.number < c.number ORDER BY p.number DESC LIMIT 1),"
        " CASE c.role WHEN 'user' THEN 'assistant' ELSE 'user' END, ?, 'complete', c.created, c.shown, c.deleted"
        " FROM messages c WHERE c.number IN (SELECT min(number) FROM messages WHERE parent_id IS NOT NULL"
        "  AND parent_id NOT IN (SELECT id FROM messages) GROUP BY parent_id)",
        (LOST_MESSAGE,),
    )
    database.execute(
        "INSERT OR IGNORE INTO folders (name) SELECT DISTINCT folder FROM chats"
        " WHERE folder <> '' AND typeof(folder) = 'text'"
    )


def _mend_texts(
    database: sqlite3.Connection, table: str, column: str, instead: str, is_right: Callable[[str], bool]
) -> None:
    """Texts that are not what they must be are replaced; the tables are named by us."""
    rows = database.execute(f"SELECT rowid, {column} FROM {table} WHERE {column} IS NOT NULL").fetchall()  # noqa: S608
    wrong = [(number,) for number, text in rows if not isinstance(text, str) or not is_right(text)]
    database.executemany(f"UPDATE {table} SET {column} = {instead} WHERE rowid = ?", wrong)  # noqa: S608


def _is_list_of_names(text: str) -> bool:
    try:
        found = json.loads(text)
    except ValueError:
        return False
    return isinstance(found, list) and all(isinstance(name, str) for name in found)


CHAT_FORM = DatabaseForm(
    MIGRATIONS,
    {"searchable": searchable},
    make_sound,
    (
        ("chat", "SELECT count(*) FROM chats WHERE deleted IS NULL"),
        ("message", "SELECT count(*) FROM messages"),
    ),
)
