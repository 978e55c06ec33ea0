"""Two versions of an answer side by side: which they are, and what takes a place among them; knows rows only.

Each version has a `side`: 0 stands alone, 1 and 2 are the places of a pair. Of several on one side the newest stands
there, so that what is continued or tried again takes the place of the one before, which comes back when it is deleted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

SIDES = (1, 2)
# All that stand in the place of a message, itself among them.
_SIBLINGS = (
    "chat_id = (SELECT chat_id FROM messages WHERE id = ?1)"
    " AND parent_id IS (SELECT parent_id FROM messages WHERE id = ?1)"
)


class Place(NamedTuple):
    """Where a new version stands: its side, and the id of the one that stays on screen (empty: the new one comes)."""

    side: int = 0
    stays_on_screen: str = ""


def pair_of(siblings: Sequence[sqlite3.Row], chosen: sqlite3.Row) -> tuple[sqlite3.Row, ...]:
    """The two versions that are seen where `chosen` is on screen; none when it stands alone."""
    if not chosen["side"]:
        return ()
    newest = {row["side"]: row for row in siblings}  # they come by number
    pair = tuple(newest[side] for side in SIDES if side in newest)
    return pair if len(pair) == len(SIDES) and chosen["id"] in {row["id"] for row in pair} else ()


def on_screen(connection: sqlite3.Connection, message_id: str) -> str:
    """The version of this message the chat goes on with; empty when all are in the trash."""
    row = connection.execute(
        f"SELECT id FROM messages WHERE {_SIBLINGS} AND deleted IS NULL ORDER BY shown DESC, number DESC LIMIT 1",  # noqa: S608
        (message_id,),
    ).fetchone()
    return str(row[0]) if row is not None else ""


def place_for(connection: sqlite3.Connection, message_id: str, *, beside: bool) -> Place:
    """For a new version of an answer, before it is stored; `beside` makes a pair of both."""
    (role, side) = connection.execute("SELECT role, side FROM messages WHERE id = ?", (message_id,)).fetchone()
    if role != "assistant":
        return Place()
    if beside:
        part(connection, message_id)
        put(connection, message_id, SIDES[0])
        return Place(SIDES[1], message_id)
    there = on_screen(connection, message_id)
    row = connection.execute("SELECT side FROM messages WHERE id = ?", (there,)).fetchone()
    if row is None or not side or not row[0]:
        return Place()
    return Place(side, there if row[0] != side else "")


def put(connection: sqlite3.Connection, message_id: str, side: int) -> None:
    connection.execute("UPDATE messages SET side = ? WHERE id = ?", (side, message_id))


def part(connection: sqlite3.Connection, message_id: str) -> None:
    """All versions of a message stand alone again."""
    connection.execute(f"UPDATE messages SET side = 0 WHERE {_SIBLINGS} AND side <> 0", (message_id,))  # noqa: S608


def forget_scores(connection: sqlite3.Connection, message_id: str) -> None:
    """Of all versions of a message: the scores of two reward models say nothing about each other."""
    connection.execute(f"UPDATE messages SET score = NULL WHERE {_SIBLINGS} AND score IS NOT NULL", (message_id,))  # noqa: S608
