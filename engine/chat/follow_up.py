"""Makes a question that stands alone out of one that leans on the talk before ("And in 2022?"); runs no model itself.

A model that is large enough rewrites it (`rewrite_request`, `accepted`); for the others, and where the model's words
cannot be right, the rules of `search_query` do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.chat.sentences import content_words, numbers
from engine.chat.types import Message
from engine.inference.types import ChatMessage

_LEANING = re.compile(
    r"^\s*(?:and|or|but|so|then|also|what about|how about|und|oder|et|ou|y)\b"
    r"|\b(?:it|its|they|them|their|he|she|his|her|that|those|these|this|there|former|latter|same|one|ones)\b",
    re.IGNORECASE,
)
_SELF_CONTAINED_WORDS = 6
_PERSON = re.compile(r"\b(?:he|she|him|his|her|they|them|their|it|its)\b", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"^\s*(?:(?:and|or|but|so|then|also|now|ok|und|et|y)\b[,\s]*)*(?:(?:what|how) about\b|and\b)?\s*"
    r"(?:(?:in|for|at|during|of|by|the|same for|für|im|en|pour)\b\s*)*",
    re.IGNORECASE,
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# What can take the place of its like in the question before; the first kind that fills the whole rest is taken.
_KINDS = (
    re.compile(r"\bQ[1-4](?: ?(?:19|20)\d\d)\b"),
    re.compile(r"\b(?:FY ?)?(?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?\b"),
    re.compile(r"\bQ[1-4]\b|\b(?:first|second|third|fourth) quarter\b", re.IGNORECASE),
    re.compile(rf"\b(?:{_MONTHS})\b"),
    re.compile(r"\b(?:page|figure|table|section|chapter|appendix) \d+\b", re.IGNORECASE),
)
# Names as well, but only after "what about": "Why?" is none.
_NAME = re.compile(r"(?<!^)(?<![.?!] )\b[A-Z][a-z&-][\w&-]+(?: [A-Z][a-z&-][\w&-]+)*\b(?! \d)")
_REMEMBERED = 6
_NAMES = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][\w-]+)+|(?<=[a-z,] )[A-Z][a-z]{2,}\b")

_SYSTEM = (
    "You make questions understandable without the conversation they come from. Put in what words like “it” or "
    "“and in 2022” mean. Reply with the one question and nothing else."
)
_SHOWN_TURNS = 3
_SHOWN_CHARS = 600
LONGEST_REWRITTEN_CHARS = 300
REWRITE_TOKENS = 80


def search_query(question: str, history: Sequence[Message]) -> str:
    """The question itself, or one made of it and what was asked before when it cannot stand alone."""
    asked = [message.text for message in history if message.role == "user"][-_REMEMBERED:]
    before = ""
    for text in asked:
        before = _resolved(text, before)
    found = _resolved(question, before)
    answers = [message.text for message in history if message.role == "assistant" and message.text]
    if found != question and answers and _PERSON.search(question):
        # "When was she born?" is about whom the answer named, not about who asked.
        names = [name for name in dict.fromkeys(_NAMES.findall(answers[-1])) if name.casefold() not in found.casefold()]
        found = " ".join([found, *names[:2]])
    return found


def focus(query: str, question: str) -> str:
    """What of a query made of two questions the evidence is weighed by: the new one, when it says what it is about.

    "How much was the rent? And the donations?" finds the place with both, but must not be answered with the rent.
    """
    place = query.rfind(question)
    new = query[place:] if place > 0 else ""
    return new if any(not word[0].isdigit() for word in content_words(new)) else query


def leans(question: str, history: Sequence[Message]) -> bool:
    """Can this question not be understood without the ones before?"""
    return any(message.role == "user" for message in history) and _leans(question)


def rewrite_request(question: str, history: Sequence[Message]) -> tuple[ChatMessage, ...]:
    """What a model is asked, with the last turns."""
    turns = [message for message in history if message.text][-2 * _SHOWN_TURNS :]
    lines = [f"{'User' if turn.role == 'user' else 'Assistant'}: {turn.text[:_SHOWN_CHARS]}" for turn in turns]
    talk = "\n".join([*lines, f"User: {question}"])
    request = f"{talk}\n\nThe last question of the user, understandable on its own:"
    return ChatMessage("system", _SYSTEM), ChatMessage("user", request)


def accepted(rewritten: str, question: str, history: Sequence[Message]) -> str:
    """The model's question, or "" when it cannot be right: it lost a number, made one up, or speaks of other things."""
    lines = [line.strip(" \"'“”*") for line in rewritten.strip().splitlines() if line.strip()]
    text = lines[0].removeprefix("User:").strip() if lines else ""
    if not text or len(text) > LONGEST_REWRITTEN_CHARS:
        return ""
    said = " ".join([question, *(message.text for message in history[-2 * _SHOWN_TURNS :])])
    if not numbers(question) <= numbers(text) <= numbers(said):
        return ""
    words = content_words(text)
    if len(words & content_words(said)) * 2 < len(words) or not content_words(question) & words:
        return ""
    return text


def _leans(question: str) -> bool:
    found = len(content_words(question))
    return found < 2 or (found < _SELF_CONTAINED_WORDS and _LEANING.search(question) is not None)


def _resolved(question: str, before: str) -> str:
    if not before or not _leans(question):
        return question
    lead_in = _LEAD_IN.match(question)
    start = lead_in.end() if lead_in else 0
    kinds = (*_KINDS, _NAME) if question[:start].strip() else _KINDS
    return _replaced(question[start:].strip(" ?.!,"), before, kinds) or f"{before} {question}"


def _replaced(rest: str, before: str, kinds: Sequence[re.Pattern[str]]) -> str:
    """The question before with `rest` in the place of its like, "" when there is not exactly one such place."""
    for kind in kinds:
        # A name at the beginning of the rest is a name all the same: it is no longer the beginning of a sentence.
        if rest and (match := kind.match(f"- {rest}", 2)) and match.end() == len(rest) + 2:
            there = list(kind.finditer(before))
            if len({match.group() for match in there}) == 1:
                return kind.sub(lambda _: rest, before)
    return ""
