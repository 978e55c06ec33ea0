"""Preference pairs in the shapes data sets write them: the shared turns, the better and the worse answer; no rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from training.dataprep.turns import NotATurn, history_of, is_transcript, plain, turn_of, turns_of, turns_of_transcript
from training.dataprep.types import Turn

_PROMPTS = ("prompt", "question", "instruction", "input")
_CHATS = ("conversations", "messages")
# What the question is about; `input` is that only beside a question of its own.
_CONTEXTS = ("context", "input")


@dataclass(frozen=True, slots=True)
class Pair:
    """The turns up to the question, the passage it is about (or ""), the better and the worse answer."""

    turns: tuple[Turn, ...]
    chosen: str
    rejected: str
    context: str = ""


def pair_of(values: Mapping[str, object]) -> Pair:
    """Raises `NotATurn`.

    Known shapes: two transcripts (hh-rlhf), two lists of messages, a conversation with two last turns, a prompt
    (text or messages) with two texts.
    """
    chosen, rejected = values.get("chosen"), values.get("rejected")
    if chosen is None or rejected is None:
        raise NotATurn(f"the column {'chosen' if chosen is None else 'rejected'} is missing")
    if is_transcript(chosen) and is_transcript(rejected):
        return _parted(turns_of_transcript(str(chosen)), turns_of_transcript(str(rejected)))
    before = _shared(values)
    if isinstance(chosen, list) and isinstance(rejected, list):
        return _parted([*before, *turns_of(chosen)], [*before, *turns_of(rejected)])
    if not before:
        raise NotATurn("the column prompt is missing")
    return Pair(_asked(before), _answer(chosen), _answer(rejected), _context(values))


def _shared(values: Mapping[str, object]) -> list[Turn]:
    system = plain(values.get("system"))
    first = [Turn("system", system)] if system.strip() else []
    for name in _CHATS:
        if isinstance(values.get(name), list):
            return [*first, *turns_of(values[name])]
    prompt = values.get(_prompt_name(values))
    if isinstance(prompt, list):
        return [*first, *turns_of(prompt)]
    if is_transcript(prompt):
        turns = turns_of_transcript(str(prompt))
        return [*first, *(turns[:-1] if turns[-1].role == "assistant" and not turns[-1].content else turns)]
    text = plain(prompt)
    # Messages on both sides often repeat the prompt as a column of its own.
    both_lists = isinstance(values.get("chosen"), list)
    return [*first, *history_of(values.get("history")), Turn("user", text)] if text and not both_lists else first


def _prompt_name(values: Mapping[str, object]) -> str:
    return next((name for name in _PROMPTS if values.get(name)), "")


def _context(values: Mapping[str, object]) -> str:
    """Beside a question in one column only: a conversation says itself what it is about."""
    if any(isinstance(values.get(name), list) for name in _CHATS):
        return ""
    name = _prompt_name(values)
    if not isinstance(values.get(name), str) or is_transcript(values[name]):
        return ""
    return next((text for one in _CONTEXTS if one != name and (text := plain(values.get(one)))), "")


def _answer(value: object) -> str:
    if isinstance(value, Mapping):
        turn = turn_of(value)
        if turn.role != "assistant":
            raise NotATurn("an answer of the pair is not by the assistant")
        return turn.content
    return plain(value)


def _parted(chosen: list[Turn], rejected: list[Turn]) -> Pair:
    """Both conversations up to where they part, which must be the last answer."""
    shared = 0
    for one, other in zip(chosen[:-1], rejected[:-1]):
        if one != other:
            break
        shared += 1
    if len(chosen) != shared + 1 or len(rejected) != shared + 1:
        raise NotATurn("the two conversations part before the last answer")
    if chosen[-1].role != "assistant" or rejected[-1].role != "assistant":
        raise NotATurn("an answer of the pair is not by the assistant")
    return Pair(_asked(chosen[:shared]), chosen[-1].content, rejected[-1].content)


def _asked(turns: list[Turn]) -> tuple[Turn, ...]:
    if not turns or turns[-1].role != "user":
        raise NotATurn("the pair has no question before the answers")
    return tuple(turns)
