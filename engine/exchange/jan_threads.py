"""The threads of Jan on a desktop: a folder each with thread.json and messages.jsonl; knows nothing of its models.

A message has `role`, `created_at` and `content`: parts of `type` "text" (`text` is a string or has a `value`),
"reasoning" or pictures. In newer versions the lines of messages.jsonl are in the order of the talk; in older ones they
may not be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.core.errors import DocumentError
from engine.exchange.foreign_chat import JAN, MOST_MESSAGES, ForeignChat, ForeignMessage, Found, Unreadable, seconds
from engine.exchange.json_stream import parse

THREAD, MESSAGES = "thread.json", "messages.jsonl"
_LARGEST_THREAD = 16 << 20
_LARGEST_MESSAGES = 512 << 20
_LONGEST_LINE = 32 << 20


def read_folder(folder: Path) -> Found:
    """The thread in one folder, or why it cannot be read."""
    try:
        facts = parse(_text(folder / THREAD, _LARGEST_THREAD))
        if not isinstance(facts, dict):
            return Unreadable(folder.name, "Its thread.json is no thread of Jan.")
        source = facts.get("id") if isinstance(facts.get("id"), str) else folder.name
        title = facts.get("title") or facts.get("summary")
        left_out: Counter[str] = Counter()
        messages = list(_messages(folder / MESSAGES, left_out))
    except DocumentError as error:
        return Unreadable(folder.name, error.user_message)
    except OSError as error:
        return Unreadable(folder.name, f"It could not be read: {error.strerror or error}.")
    if all(message.created for message in messages):
        messages.sort(key=lambda message: message.created)  # stable: equal times stay as they were
    created = seconds(facts.get("created")) or seconds(facts.get("created_at"))
    name = title if isinstance(title, str) else ""
    return ForeignChat(JAN, str(source), name, created, tuple(messages), dict(left_out))


def _messages(file: Path, left_out: Counter[str]) -> Iterator[ForeignMessage]:
    if not file.is_file():
        return
    if file.stat().st_size > _LARGEST_MESSAGES:
        raise DocumentError("It is larger than any chat.")
    with file.open("rb") as stream:
        for number in range(MOST_MESSAGES):
            line = stream.readline(_LONGEST_LINE)
            if not line:
                return
            if not line.strip():
                continue
            try:
                value = parse(line.decode("utf-8", "replace"))
            except DocumentError:
                left_out["damaged messages"] += 1
                continue
            if isinstance(value, dict):
                yield from _message(value, number, left_out)


def _message(value: dict[str, Any], number: int, left_out: Counter[str]) -> Iterator[ForeignMessage]:
    role = value.get("role")
    if role not in ("user", "assistant"):
        left_out["system prompts" if role == "system" else "tool calls and other content"] += 1
        return
    texts: list[str] = []
    thoughts: list[str] = []
    content = value.get("content")
    for part in content if isinstance(content, list) else [content]:
        words = _words(part)
        if words is None:
            left_out["pictures and other content"] += part is not None
        elif isinstance(part, dict) and part.get("type") == "reasoning":
            thoughts.append(words)
        else:
            texts.append(words)
    name = value.get("id") if isinstance(value.get("id"), str) else str(number)
    created = seconds(value.get("created_at"))
    yield ForeignMessage(str(name), str(role), "\n\n".join(texts), created, "\n\n".join(thoughts))


def _words(part: Any) -> str | None:
    if isinstance(part, str):
        return part
    if not isinstance(part, dict) or part.get("type") not in ("text", "reasoning"):
        return None
    text = part.get("text")
    if isinstance(text, dict):
        text = text.get("value")
    return text if isinstance(text, str) else None


def _text(file: Path, most: int) -> str:
    if not file.is_file():
        raise DocumentError(f"It has no {file.name}.")
    with file.open("rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise DocumentError(f"Its {file.name} is larger than any thread's.")
    return data.decode("utf-8", "replace")
