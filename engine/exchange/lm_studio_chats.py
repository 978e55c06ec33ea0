"""The chats of LM Studio (*.conversation.json): of each message the version that is shown; knows no models.

A message is a list of `versions` and `currentlySelected`. A version has `role` and either `content` (parts with `type`
"text") or `steps`, of which those of type "contentBlock" hold `content`; `style.type` "thinking" marks thoughts. There
is no id inside: the file's name is the chat's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from engine.core.errors import DocumentError
from engine.exchange.foreign_chat import (
    LM_STUDIO,
    MOST_MESSAGES,
    ForeignChat,
    ForeignMessage,
    Found,
    Unreadable,
    seconds,
)
from engine.exchange.json_stream import LARGEST_ELEMENT, parse

SUFFIX = ".conversation.json"


def read_file(file: Path) -> Found:
    """The chat in one file, or why it cannot be read."""
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST_ELEMENT + 1)
        value = parse(data.decode("utf-8", "replace"))
    except OSError as error:
        return Unreadable(file.name, f"It could not be read: {error.strerror or error}.")
    except DocumentError as error:
        return Unreadable(file.name, error.user_message)
    messages = value.get("messages") if isinstance(value, dict) else None
    if not isinstance(messages, list):
        return Unreadable(file.name, "It is no chat of LM Studio.")
    left_out: Counter[str] = Counter()
    if isinstance(value.get("systemPrompt"), str) and value["systemPrompt"].strip():
        left_out["system prompts"] += 1
    found = tuple(
        message
        for number, one in enumerate(messages[:MOST_MESSAGES])
        for message in _message(one, str(number), left_out)
    )
    title = value.get("name") if isinstance(value.get("name"), str) else ""
    source = file.name.removesuffix(SUFFIX)
    return ForeignChat(LM_STUDIO, source, str(title or ""), _created(value.get("createdAt")), found, dict(left_out))


def _message(value: Any, number: str, left_out: Counter[str]) -> Iterator[ForeignMessage]:
    versions = value.get("versions") if isinstance(value, dict) else None
    if not isinstance(versions, list) or not versions:
        left_out["damaged messages"] += 1
        return
    selected = value.get("currentlySelected")
    place = selected if isinstance(selected, int) and 0 <= selected < len(versions) else len(versions) - 1
    version = versions[place]
    role = version.get("role") if isinstance(version, dict) else None
    if role not in ("user", "assistant"):
        left_out["system prompts" if role == "system" else "tool calls and other content"] += 1
        return
    texts: list[str] = []
    thoughts: list[str] = []
    steps = version.get("steps")
    for step in steps if isinstance(steps, list) and steps else [version]:
        if not isinstance(step, dict):
            continue
        kind = step.get("type")
        if kind not in ("contentBlock", "singleStep", "multiStep"):
            left_out["tool calls and other content"] += kind == "toolStatus"
            continue
        style = step.get("style")
        thinking = isinstance(style, dict) and style.get("type") == "thinking"
        (thoughts if thinking else texts).append("".join(_texts(step.get("content"), left_out)))
    # Another version of the same message is another message: it is not what was imported before.
    name = number if place == 0 else f"{number}:{place}"
    yield ForeignMessage(name, str(role), "\n\n".join(filter(None, texts)), 0.0, "\n\n".join(filter(None, thoughts)))


def _texts(content: Any, left_out: Counter[str]) -> Iterator[str]:
    for part in content if isinstance(content, list) else ():
        if isinstance(part, dict) and part.get("type") == "text" and isinstance(part.get("text"), str):
            yield part["text"]
        else:
            left_out["files, pictures and tool calls"] += 1


def _created(value: Any) -> float:
    if isinstance(value, str):
        try:
            return seconds(datetime.fromisoformat(value).timestamp())
        except (ValueError, OverflowError, OSError):
            return 0.0
    return seconds(value)
