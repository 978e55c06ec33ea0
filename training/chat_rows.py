"""Messages of a chat as rows of training data, by the thumbs on their answers; opens no engine and reads no disk."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from training.dataprep.spec import Thumbs
from training.dataprep.types import Origin, Refusal, Row

UP, DOWN = 1, -1
UNANSWERED = "the answer was not finished or not found"
NO_THUMB_UP, THUMB_DOWN = "no answer has a thumb up", "every answer that is left has a thumb down"
NO_BOTH = "no question has answers with both thumbs"


class CitationLike(Protocol):
    @property
    def n(self) -> int: ...


class AnswerLike(Protocol):
    @property
    def refused(self) -> bool: ...

    @property
    def citations(self) -> Sequence[CitationLike]: ...


class MessageLike(Protocol):
    """What is read of a message of `engine.api`."""

    @property
    def role(self) -> str: ...

    @property
    def text(self) -> str: ...

    @property
    def state(self) -> str: ...

    @property
    def rating(self) -> int: ...

    @property
    def answer(self) -> AnswerLike | None: ...


_Turn = tuple[MessageLike, MessageLike]


def conversation_row(origin: Origin, history: Sequence[MessageLike], thumbs: Thumbs) -> Row | Refusal:
    """The questions and answers that may teach, in order; a turn whose answer may not is left out whole.

    Several answers to the same question in a row (asked again): the last with a thumb up, else the last.
    """
    turns = _finished(history)
    if not turns:
        return Refusal(origin, UNANSWERED)
    wanted = [turn for turn in turns if _may_teach(turn, thumbs)]
    if not wanted:
        return Refusal(origin, NO_THUMB_UP if thumbs == "up" else THUMB_DOWN)
    messages: list[dict[str, str]] = []
    for _, group in itertools.groupby(wanted, key=lambda turn: _question(turn[0])):
        asked, answered = _best(list(group), thumbs)
        messages += [
            {"role": "user", "content": asked.text},
            {"role": "assistant", "content": unmarked(answered)},
        ]
    return Row(origin, {"messages": messages})


def preference_rows(origin: Origin, history: Sequence[MessageLike]) -> Iterator[Row | Refusal]:
    """A pair for every question of the chat that has an answer with a thumb up and another with a thumb down.

    What was said before the first of them is the beginning of both. Of several answers the last with each thumb counts.
    """
    turns = _finished(history)
    groups: dict[str, list[int]] = {}
    for place, (asked, _) in enumerate(turns):
        groups.setdefault(_question(asked), []).append(place)
    found = 0
    for places in groups.values():
        good = [turns[place][1] for place in places if turns[place][1].rating == UP]
        bad = [turns[place][1] for place in places if turns[place][1].rating == DOWN]
        if not good or not bad or unmarked(good[-1]) == unmarked(bad[-1]):
            continue
        found += 1
        prompt = [*_earlier(turns[: places[0]]), {"role": "user", "content": turns[places[0]][0].text}]
        values = {"prompt": prompt, "chosen": unmarked(good[-1]), "rejected": unmarked(bad[-1])}
        yield Row(replace(origin, part=found), values)
    if not found:
        yield Refusal(origin, NO_BOTH)


def unmarked(message: MessageLike) -> str:
    """The answer without the marks of its citations: they mean nothing without the documents."""
    text = message.text
    for citation in message.answer.citations if message.answer is not None else ():
        text = text.replace(f" [{citation.n}]", "").replace(f"[{citation.n}]", "")
    return text


def _finished(history: Sequence[MessageLike]) -> list[_Turn]:
    found: list[_Turn] = []
    for asked, answered in itertools.pairwise(history):
        if asked.role != "user" or answered.role != "assistant" or answered.state != "complete":
            continue
        if answered.answer is not None and answered.answer.refused:
            continue
        found.append((asked, answered))
    return found


def _may_teach(turn: _Turn, thumbs: Thumbs) -> bool:
    rating = turn[1].rating
    return thumbs == "any" or (rating == UP if thumbs == "up" else rating != DOWN)


def _best(group: Sequence[_Turn], thumbs: Thumbs) -> _Turn:
    if thumbs == "any":
        return group[-1]
    return next((turn for turn in reversed(group) if turn[1].rating == UP), group[-1])


def _earlier(turns: Sequence[_Turn]) -> list[dict[str, str]]:
    """What stood before, of several answers to a question the last, without those that got a thumb down."""
    messages: list[dict[str, str]] = []
    for _, group in itertools.groupby(turns, key=lambda turn: _question(turn[0])):
        kept = [turn for turn in group if turn[1].rating != DOWN]
        for asked, answered in kept[-1:]:
            messages += [
                {"role": "user", "content": asked.text},
                {"role": "assistant", "content": unmarked(answered)},
            ]
    return messages


def _question(asked: MessageLike) -> str:
    return " ".join(asked.text.split()).casefold()
