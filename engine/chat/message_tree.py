"""The messages of chats as trees in SQLite: branches, versions, the path on screen; nothing is ever overwritten.

The children of a message are versions of each other; the one that was looked at last is on the path. Deleting marks a
message and all that follows it, and the version looked at before takes its place. Two versions can stand side by side
(`version_pairs.py` says which).
"""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from engine.chat import version_pairs
from engine.chat.types import Answer, Message
from engine.core.errors import UsageError
from engine.core.sqlite_file import SqliteFile

ANSWER_VERSION = 1
# From a message up to the first one of its chat; from a message down to the last ones.
_UP = """WITH RECURSIVE line(id, parent_id, steps) AS (
    SELECT id, parent_id, 0 FROM messages WHERE id = ?
    UNION ALL SELECT m.id, m.parent_id, steps + 1 FROM messages m JOIN line ON m.id = line.parent_id) """
_DOWN = """WITH RECURSIVE line(id) AS (
    SELECT ? UNION ALL SELECT m.id FROM messages m JOIN line ON m.parent_id = line.id) """


class _StoredAnswer(BaseModel):
    """An answer as JSON on disk."""

    model_config = ConfigDict(extra="forbid")

    version: int = ANSWER_VERSION
    answer: Answer


_STORED_ANSWER = TypeAdapter(_StoredAnswer)


def is_stored_answer(text: str) -> bool:
    """Whether a text can be read as the answer of a message."""
    try:
        _STORED_ANSWER.validate_json(text)
    except ValidationError:
        return False
    return True


class MessageTree:
    """Every change is committed when the call returns. Unknown ids raise `UsageError`."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def repair(self) -> int:
        """Mark answers that were being written when the program ended; returns how many there were."""
        with self._file.transaction() as connection:
            return connection.execute("UPDATE messages SET state = 'interrupted' WHERE state = 'writing'").rowcount

    def messages(self, chat_id: str) -> list[Message]:
        """The path on screen, oldest first; each message knows its versions."""
        rows = self._file.rows(
            "SELECT * FROM messages WHERE chat_id = ? AND deleted IS NULL ORDER BY number", (chat_id,)
        )
        children: dict[str | None, list[sqlite3.Row]] = {}
        for row in rows:
            children.setdefault(row["parent_id"], []).append(row)
        path: list[Message] = []
        siblings = children.get(None)
        while siblings:
            chosen = _on_screen(siblings)
            pair = tuple(_message(row) for row in version_pairs.pair_of(siblings, chosen))
            path.append(replace(_message(chosen), versions=tuple(row["id"] for row in siblings), pair=pair))
            siblings = children.get(chosen["id"])
        return path

    def before(self, message_id: str) -> list[Message]:
        """What was said before a message on its own branch, oldest first: the history of its prompt."""
        # By place, not by `number`: of a chat of an earlier version that is the time, and clocks are set back.
        rows = self._file.rows(
            f"{_UP} SELECT m.* FROM line JOIN messages m USING (id) WHERE m.id <> ? ORDER BY steps DESC",  # noqa: S608
            (message_id, message_id),
        )
        return [_message(row) for row in rows]

    def message(self, message_id: str) -> Message:
        row = self._file.row("SELECT * FROM messages WHERE id = ?", (message_id,))
        if row is None:
            raise UsageError("This message does not exist any more.")
        return _message(row)

    def has_message(self, message_id: str) -> bool:
        return self._file.row("SELECT 1 FROM messages WHERE id = ?", (message_id,)) is not None

    def versions(self, message_id: str) -> list[Message]:
        """A message and those that stand in its place on other branches, oldest first."""
        return [_message(row) for row in self._siblings(message_id)]

    def show(self, message_id: str) -> None:
        """Bring the branch of a message on screen."""
        self.message(message_id)
        with self._file.transaction() as connection:
            self._bring_up(connection, message_id)

    def begin_turn(self, chat_id: str, question: str, beside: str = "") -> tuple[Message, Message]:
        """Store a question and an empty answer in one transaction; the draft is cleared with it.

        The question goes to the end of the path, or into the place of the message `beside` as another version of it.
        """
        if beside:
            parent_id = self.message(beside).parent_id
        else:
            path = self.messages(chat_id)
            parent_id = path[-1].id if path else ""
        now = time.time()
        asked = Message(_new_id(), chat_id, "user", question, "complete", now, parent_id=parent_id)
        answer = Message(_new_id(), chat_id, "assistant", "", "writing", now, parent_id=asked.id)
        with self._file.transaction() as connection:
            for message in (asked, answer):
                self._insert(connection, message)
            connection.execute("UPDATE chats SET updated = ?, draft = '' WHERE id = ?", (now, chat_id))
        return self._with_versions(asked), self._with_versions(answer)

    def begin_version(
        self, message_id: str, text: str = "", thoughts: str = "", model: str = "", *, beside: bool = False
    ) -> tuple[Message, Message]:
        """Another answer in the place of `message_id`, or below it when it is a question; it may begin with a text.

        `beside`: both stand side by side, and the chat goes on with the one that is there. A version of one that
        stands in a pair takes its place in it.
        """
        old = self.message(message_id)
        asked = old if old.role == "user" else self.message(old.parent_id)
        now = time.time()
        answer = Message(
            _new_id(), asked.chat_id, "assistant", text, "writing", now, thoughts=thoughts, parent_id=asked.id,
            wanted_model=model,
        )  # fmt: skip
        with self._file.transaction() as connection:
            place = version_pairs.place_for(connection, message_id, beside=beside)
            self._insert(connection, answer)
            if place.side:
                version_pairs.put(connection, answer.id, place.side)
            if place.stays_on_screen:
                self._bring_up(connection, place.stays_on_screen)
            connection.execute("UPDATE chats SET updated = ? WHERE id = ?", (now, asked.chat_id))
        return self._with_versions(asked), self._with_versions(answer)

    def put_side_by_side(self, first_id: str, second_id: str) -> None:
        """Compare two versions; the one of them that is on screen is still the one the chat goes on with.

        Raises `UsageError` when they are not two answers to the same question.
        """
        first, second = self.message(first_id), self.message(second_id)
        if first_id == second_id or {first.role, second.role} != {"assistant"} or first.parent_id != second.parent_id:
            raise UsageError("Only two answers to the same question can be compared.")
        with self._file.transaction() as connection:
            on_screen = version_pairs.on_screen(connection, first_id)
            version_pairs.part(connection, first_id)
            version_pairs.put(connection, first_id, 1)
            version_pairs.put(connection, second_id, 2)
            if on_screen not in (first_id, second_id):
                self._bring_up(connection, first_id)

    def choose(self, message_id: str) -> None:
        """The chat goes on with this version; what stood beside it is one more version."""
        self.message(message_id)
        with self._file.transaction() as connection:
            version_pairs.part(connection, message_id)
            self._bring_up(connection, message_id)

    def set_scores(self, scores: Mapping[str, float]) -> None:
        """What a reward model says of versions of one answer, by id; it takes the place of all scores there were."""
        with self._file.transaction() as connection:
            for message_id in scores:
                version_pairs.forget_scores(connection, message_id)
            connection.executemany(
                "UPDATE messages SET score = ? WHERE id = ?", [(score, one) for one, score in scores.items()]
            )

    def supersede(self, message_id: str) -> None:
        """A version that another one goes on from leaves the screen, unless something followed it or it was rated."""
        with self._file.transaction() as connection:
            connection.execute(
                "UPDATE messages SET deleted = ? WHERE id = ? AND rating = 0 AND NOT EXISTS"
                " (SELECT 1 FROM messages c WHERE c.parent_id = messages.id AND c.deleted IS NULL)",
                (time.time(), message_id),
            )

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

    def delete_message(self, message_id: str) -> None:
        """Into the trash, with all that follows it on its branches."""
        self.message(message_id)
        with self._file.transaction() as connection:
            connection.execute(
                f"{_DOWN} UPDATE messages SET deleted = ? WHERE id IN line AND deleted IS NULL",  # noqa: S608
                (message_id, time.time()),
            )

    def restore_message(self, message_id: str) -> None:
        """Out of the trash again, with what went there together with it, and on screen."""
        self.message(message_id)
        with self._file.transaction() as connection:
            (stamp,) = connection.execute("SELECT deleted FROM messages WHERE id = ?", (message_id,)).fetchone()
            connection.execute(
                f"{_DOWN} UPDATE messages SET deleted = NULL WHERE id IN line AND deleted = ?",  # noqa: S608
                (message_id, stamp),
            )
            self._bring_up(connection, message_id)

    def _insert(self, connection: sqlite3.Connection, message: Message) -> None:
        connection.execute(
            "INSERT INTO messages (id, chat_id, parent_id, role, text, state, created, thoughts, model, shown)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
            " (SELECT coalesce(max(shown), 0) + 1 FROM messages WHERE chat_id = ?2))",
            (
                message.id, message.chat_id, message.parent_id or None, message.role, message.text, message.state,
                message.created, message.thoughts, message.wanted_model,
            ),
        )  # fmt: skip

    def _bring_up(self, connection: sqlite3.Connection, message_id: str) -> None:
        connection.execute(
            f"{_UP} UPDATE messages SET shown = (SELECT max(shown) + 1 FROM messages WHERE chat_id ="  # noqa: S608
            " (SELECT chat_id FROM messages WHERE id = ?)) WHERE id IN (SELECT id FROM line)",
            (message_id, message_id),
        )

    def _with_versions(self, message: Message) -> Message:
        rows = self._siblings(message.id)
        pair = tuple(_message(row) for row in version_pairs.pair_of(rows, _on_screen(rows)))
        seen = message.id in {one.id for one in pair}
        return replace(message, versions=tuple(row["id"] for row in rows), pair=pair if seen else ())

    def _siblings(self, message_id: str) -> list[sqlite3.Row]:
        """A message and those in its place on other branches, by number."""
        return self._file.rows(
            "SELECT * FROM messages WHERE deleted IS NULL AND chat_id = (SELECT chat_id FROM messages WHERE id = ?1)"
            " AND parent_id IS (SELECT parent_id FROM messages WHERE id = ?1) ORDER BY number",
            (message_id,),
        )


def _on_screen(siblings: Sequence[sqlite3.Row]) -> sqlite3.Row:
    """The one that was looked at last."""
    return max(siblings, key=lambda row: (row["shown"], row["number"]))


def _new_id() -> str:
    return uuid.uuid4().hex


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
        parent_id=row["parent_id"] or "",
        versions=(row["id"],),
        wanted_model=row["model"],
        score=row["score"],
    )


def delete_chat(connection: sqlite3.Connection, chat_id: str) -> None:
    """For good, with all messages. SQLite follows no more than 1,000 rows that hang on each other, so a long chat is
    taken apart first."""
    connection.execute("UPDATE messages SET parent_id = NULL WHERE chat_id = ?", (chat_id,))
    connection.execute("DELETE FROM chats WHERE id = ?", (chat_id,))


def delete_old(connection: sqlite3.Connection, before: float) -> int:
    """For good, with what follows: messages that were deleted before a Unix time; how many there were."""
    gone = connection.execute(
        "WITH RECURSIVE line(id) AS (SELECT id FROM messages WHERE deleted < ?"
        " UNION SELECT m.id FROM messages m JOIN line ON m.parent_id = line.id) SELECT id FROM line",
        (before,),
    ).fetchall()
    ids = [(row[0],) for row in gone]
    connection.executemany("UPDATE messages SET parent_id = NULL WHERE id = ?", ids)
    connection.executemany("DELETE FROM messages WHERE id = ?", ids)
    return len(ids)


def newest_by(messages: Sequence[Message], chosen: str) -> list[Message]:
    """The same messages with the chosen one last."""
    return [*(m for m in messages if m.id != chosen), *(m for m in messages if m.id == chosen)]
