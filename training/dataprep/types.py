"""What travels through the pipeline: rows of files, examples, refusals with a reason; reads and writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Task(StrEnum):
    """What an example teaches: to answer (a conversation), to go on with a text, or which of two answers is better."""

    CHAT = "chat"
    TEXT = "text"
    PREFERENCE = "preference"


class Field(StrEnum):
    """The parts of an example that checks name. In a conversation, `question` is every user turn and `answer` every
    assistant turn; in a preference pair `answer` is the chosen answer."""

    CONTEXT = "context"
    QUESTION = "question"
    ANSWER = "answer"
    TEXT = "text"
    CHOSEN = "chosen"
    REJECTED = "rejected"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a row stands: file (or collection) as the person knows it, row counted from 1 (the line in a text file).

    `part` numbers the examples one row became (paths of a tree), from 1; 0 when it became one. `group` is the same for
    rows made from the same passage: they are never parted by the split.
    """

    source: str
    row: int
    part: int = 0
    group: str = ""

    def __str__(self) -> str:
        return f"{self.source}, row {self.row:,}" + (f", path {self.part}" if self.part else "")


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it was read. `repaired` is a sentence when its bytes had to be guessed; `rows` is how many rows of the
    file it stands for (a tree put together from rows of single messages)."""

    origin: Origin
    values: Mapping[str, object]
    repaired: str = ""
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row or example that is left out. `reason` is one of few (it is counted), `detail` belongs to this one."""

    origin: Origin
    reason: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.origin}: {self.reason}" + (f" ({self.detail})" if self.detail else "")


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a conversation; `role` is system, user or assistant."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Example:
    """One training example.

    CHAT: `turns`, the last by the assistant; `context` is a passage the last question is about (in front of it when
    written). TEXT: `text`. PREFERENCE: `turns` up to the question, and two answers, `chosen` the better one.
    """

    origin: Origin
    task: Task
    turns: tuple[Turn, ...] = ()
    context: str = ""
    text: str = ""
    chosen: str = ""
    rejected: str = ""

    def parts(self, field: Field) -> tuple[str, ...]:
        """The texts of that name; empty when this kind of example has none."""
        if field is Field.QUESTION:
            return tuple(turn.content for turn in self.turns if turn.role == "user")
        if field is Field.ANSWER:
            own = tuple(turn.content for turn in self.turns if turn.role == "assistant")
            return (self.chosen,) if self.task is Task.PREFERENCE else own
        if field is Field.ALL:
            turns = tuple(turn.content for turn in self.turns)
            return tuple(part for part in (self.context, *turns, self.text, self.chosen, self.rejected) if part)
        if field is Field.CONTEXT:
            return (self.context,) if self.context else ()
        if field is Field.TEXT:
            return (self.text,) if self.task is Task.TEXT else ()
        pair = {Field.CHOSEN: self.chosen, Field.REJECTED: self.rejected}
        return (pair[field],) if self.task is Task.PREFERENCE else ()

    @property
    def question(self) -> str:
        """The last question."""
        return next((turn.content for turn in reversed(self.turns) if turn.role == "user"), "")

    @property
    def answer(self) -> str:
        """The last answer (the chosen one of a pair)."""
        if self.task is Task.PREFERENCE:
            return self.chosen
        return next((turn.content for turn in reversed(self.turns) if turn.role == "assistant"), "")

    def prompt_turns(self) -> tuple[Turn, ...]:
        """The turns as a model reads them: the context stands in front of the last question."""
        if not self.context:
            return self.turns
        turns = list(self.turns)
        for number in range(len(turns) - 1, -1, -1):
            if turns[number].role == "user":
                turns[number] = Turn("user", f"{self.context}\n\n{turns[number].content}")
                break
        return tuple(turns)
