"""Conversation trees (OpenAssistant), nested or one message a row with `parent_id`: every path from root to leaf."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from training.dataprep.turns import NotATurn, tidy, turn_of
from training.dataprep.types import Origin, Refusal, Row, Turn

MOST_MESSAGES = 100_000
_NO_PARENT, _NO_ID, _TWICE = (
    "its parent message is not there",
    "it has no message_id",
    "its message_id was there before",
)


def paths_of(root: object) -> list[tuple[Turn, ...]]:
    """Each path from the root to a leaf, tidied; two paths that differ in a last question only are one.

    Deleted messages end a path. Without recursion: a hostile tree is deep. Raises `NotATurn`.
    """
    if not isinstance(root, Mapping):
        raise NotATurn("the column prompt is missing")
    found: dict[tuple[Turn, ...], None] = {}
    stack: list[tuple[Mapping[str, object], tuple[Turn, ...]]] = [(root, ())]
    seen = 0
    while stack:
        node, before = stack.pop()
        seen += 1
        if seen > MOST_MESSAGES:
            raise NotATurn("the tree has too many messages", f"more than {MOST_MESSAGES:,}")
        turns = (*before, turn_of(node))
        replies = node.get("replies")
        children = [
            reply
            for reply in (replies if isinstance(replies, list) else ())
            if isinstance(reply, Mapping) and not reply.get("deleted")
        ]
        stack += [(child, turns) for child in reversed(children)]
        if not children:
            try:
                found[tidy(turns)] = None
            except NotATurn:
                continue  # a question nobody answered
    return list(found)


def trees_of(rows: Iterator[Row | Refusal], folder: Path) -> Iterator[Row | Refusal]:
    """Rows of single messages, in any order, as rows of whole trees; each message comes out as part of one or refused.

    The messages lie in a file under `folder` meanwhile, so that memory stays flat. The row of a tree is that of its
    root; `Row.rows` counts its messages.
    """
    with tempfile.TemporaryDirectory(prefix=".trees-", dir=folder) as scratch:
        connection = sqlite3.connect(Path(scratch) / "messages.sqlite")
        try:
            yield from _fill(connection, rows)
            yield from _grown(connection)
        finally:
            connection.close()


def _fill(connection: sqlite3.Connection, rows: Iterator[Row | Refusal]) -> Iterator[Refusal]:
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute(
        "CREATE TABLE messages (id TEXT PRIMARY KEY, parent TEXT, source TEXT, row INTEGER, node TEXT, used INTEGER)"
    )
    for row in rows:
        if isinstance(row, Refusal):
            yield row
            continue
        key, parent = row.values.get("message_id"), row.values.get("parent_id")
        if not key:
            yield Refusal(row.origin, _NO_ID)
            continue
        kept = {name: row.values.get(name) for name in ("text", "role", "deleted")}
        # pandas writes an empty cell as "nan".
        above = str(parent) if parent and str(parent).lower() != "nan" else None
        values = (str(key), above, row.origin.source, row.origin.row, json.dumps(kept, default=str))
        try:
            connection.execute("INSERT INTO messages VALUES (?, ?, ?, ?, ?, 0)", values)
        except sqlite3.IntegrityError:
            yield Refusal(row.origin, _TWICE)


def _grown(connection: sqlite3.Connection) -> Iterator[Row | Refusal]:
    connection.execute("CREATE INDEX by_parent ON messages(parent)")
    roots = connection.execute("SELECT id, source, row FROM messages WHERE parent IS NULL ORDER BY rowid").fetchall()
    for key, source, number in roots:
        tree, size = _tree(connection, key)
        yield Row(Origin(source, number), {"prompt": tree}, rows=size)
    for source, number in connection.execute("SELECT source, row FROM messages WHERE used = 0 ORDER BY rowid"):
        yield Refusal(Origin(source, number), _NO_PARENT)


def _tree(connection: sqlite3.Connection, root: str) -> tuple[dict[str, object], int]:
    nodes: dict[str, dict[str, object]] = {}
    waiting = [root]
    top: dict[str, object] = {}
    while waiting:
        key = waiting.pop()
        parent, text = connection.execute("SELECT parent, node FROM messages WHERE id = ?", (key,)).fetchone()
        nodes[key] = {**json.loads(text), "replies": []}
        if key == root:
            top = nodes[key]
        else:
            replies = nodes[parent]["replies"]
            assert isinstance(replies, list)
            replies.append(nodes[key])
        connection.execute("UPDATE messages SET used = 1 WHERE id = ?", (key,))
        below = connection.execute("SELECT id FROM messages WHERE parent = ? ORDER BY rowid DESC", (key,))
        waiting += [row[0] for row in below]
    return top, len(nodes)
