"""What every reader of another program's chats gives, and the limits that hold for all of them; reads nothing."""

from __future__ import annotations

import hashlib
import math
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from engine.chat.imported import ImportedChat, ImportedMessage
from engine.exchange.rich_text import clean

CHATGPT, GPT4ALL, JAN, LM_STUDIO = "ChatGPT", "GPT4All", "Jan", "LM Studio"
MOST_MESSAGES = 50_000
LONGEST_MESSAGE = 1_000_000
LONGEST_TITLE = 200
_YEAR_2100_S = 4_102_444_800.0


@dataclass(frozen=True, slots=True)
class ForeignMessage:
    """`role` is "user" or "assistant"; `id` tells it from the others of its chat, `created` is Unix time or 0."""

    id: str
    role: str
    text: str
    created: float = 0.0
    thoughts: str = ""


@dataclass(frozen=True, slots=True)
class ForeignChat:
    """One chat of `program`; `source` is its name there. `left_out` counts what has no place here (system prompts, tool
    calls, pictures), by kind."""

    program: str
    source: str
    title: str
    created: float
    messages: tuple[ForeignMessage, ...]
    left_out: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A chat, or a file, that is not taken, and why in one sentence."""

    name: str
    reason: str


Found = ForeignChat | Unreadable


def seconds(value: object) -> float:
    """A time as Unix seconds: milliseconds are noticed, nonsense is 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) or value <= 0:
        return 0.0
    found = float(value)
    if found > _YEAR_2100_S:
        found /= 1000
    return found if found <= _YEAR_2100_S else 0.0


def as_imported(chat: ForeignChat) -> ImportedChat:
    """The chat as the store takes it: the same one gives the same ids each time, so nothing comes in twice.

    Messages of one side in a row become one, empty ones go, endless ones are cut.
    """
    chat_id = _id(chat.program, chat.source)
    began = chat.created or next((message.created for message in chat.messages if message.created), 0.0) or time.time()
    messages: list[ImportedMessage] = []
    for message in _joined(chat.messages):
        when = message.created or (messages[-1].created if messages else began)
        messages.append(
            ImportedMessage(_id(chat_id, message.id), message.role, message.text, when, message.thoughts)
        )  # fmt: skip
    title = " ".join(clean(chat.title).split()) or _first_words(messages)
    return ImportedChat(chat_id, title[:LONGEST_TITLE], began, tuple(messages))


def _joined(messages: Iterable[ForeignMessage]) -> list[ForeignMessage]:
    joined: list[ForeignMessage] = []
    for message in messages:
        text, thoughts = clean(message.text).strip()[:LONGEST_MESSAGE], clean(message.thoughts).strip()
        if not text and not thoughts:
            continue
        if joined and joined[-1].role == message.role:
            last = joined[-1]
            joined[-1] = replace(
                last, text=_both(last.text, text)[:LONGEST_MESSAGE], thoughts=_both(last.thoughts, thoughts)
            )
        else:
            joined.append(replace(message, text=text, thoughts=thoughts[:LONGEST_MESSAGE]))
    return joined


def _both(first: str, second: str) -> str:
    return f"{first}\n\n{second}" if first and second else first or second


def _first_words(messages: list[ImportedMessage]) -> str:
    return " ".join(messages[0].text.split())[:60] if messages else "Imported chat"


def _id(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
