"""The chat files of GPT4All (gpt4all-*.chat), versions 1 to 12 of their format; knows nothing of its documents.

Read off the program's own `Chat::deserialize`, `ChatLLM::deserialize` and `ChatItem::deserialize`. The state of the
model that older versions kept in the file is skipped.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from engine.core.errors import DocumentError
from engine.exchange.foreign_chat import GPT4ALL, MOST_MESSAGES, ForeignChat, ForeignMessage, Found, Unreadable, seconds
from engine.exchange.qt_stream import QtStream, StreamEnded

MAGIC = 0xF5D553CC
NEWEST_VERSION = 12
# Older files hold the model's state, which is as large as its context.
LARGEST_FILE = 4 << 30
_ROLES = {"Prompt: ": "user", "Response: ": "assistant"}
_DEEPEST = 8


def read_file(file: Path) -> Found:
    """The chat in one file, or why it cannot be read."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            return Unreadable(file.name, "It is larger than any chat.")
        return _chat(QtStream(file.read_bytes()))
    except OSError as error:
        return Unreadable(file.name, f"It could not be read: {error.strerror or error}.")
    except MemoryError:
        return Unreadable(file.name, "There is not enough memory for it.")
    except DocumentError as error:
        return Unreadable(file.name, error.user_message)


def _chat(stream: QtStream) -> ForeignChat:
    if stream.u32() != MAGIC:
        raise StreamEnded("It is no chat of GPT4All.")
    version = stream.i32()
    if not 1 <= version <= NEWEST_VERSION:
        raise StreamEnded(f"It was written in version {version} of its format, which is not known here.")
    created, source, title = stream.i64(), stream.string(), stream.string()
    stream.string()  # name of the user
    stream.string()  # model
    if version >= 3:
        stream.strings()  # collections
    if version < 11:
        _skip_model_state(stream, version)
    left_out: Counter[str] = Counter()
    messages: list[ForeignMessage] = []
    for number in range(min(MOST_MESSAGES, stream.bounded(stream.i32(), 4))):
        name, text = _item(stream, version, left_out)
        role = _ROLES.get(name)
        if role is not None:
            messages.append(ForeignMessage(str(number), role, text))
        elif text.strip():
            left_out["system prompts" if name == "System: " else "tool calls and other content"] += 1
    if not source:
        raise StreamEnded("It has no name of its own, so it could not be told from others.")
    return ForeignChat(GPT4ALL, source, title, seconds(created), tuple(messages), dict(left_out))


def _skip_model_state(stream: QtStream, version: int) -> None:
    with_state = stream.boolean() if version >= 6 else True
    if version >= 2:
        stream.i32()  # kind of model
        stream.i32()  # version of its state
    stream.string()
    stream.string()
    stream.u32()  # tokens so far
    if not with_state:
        return
    if version < 4:
        stream.u32()
    stream.u32()
    if version >= 7:
        stream.u32()
    if version < 9:
        stream.skip(4 * stream.bounded(stream.u64(), 4))  # logits
    stream.skip(4 * stream.bounded(stream.u64(), 4))  # tokens
    stream.blob()


def _item(stream: QtStream, version: int, left_out: Counter[str]) -> tuple[str, str]:
    """Its label and its text."""
    if version < 12:
        stream.i32()
    name, text = stream.string(), stream.string()
    if version < 10:
        stream.string()
    stream.string()  # an answer the person suggested
    stream.skip(4)  # is current, stopped, two thumbs
    if version >= 11 and name == "Response: ":
        stream.skip(1)
    if version >= 8:
        for _ in range(stream.count()):
            for _ in range(7):
                stream.string()
            stream.skip(12)  # page, from, to
    elif version >= 3:
        stream.string()
        stream.strings()
    if version >= 10:
        for _ in range(stream.count()):
            stream.blob()
            stream.blob()
            left_out["attachments"] += 1
    before = ""
    if version >= 12:
        before = "".join(_sub_item(stream, 1) for _ in range(stream.count()))
    return name, before + text


def _sub_item(stream: QtStream, depth: int) -> str:
    """The words of a part of an answer; what a tool was told and said is not shown there either."""
    if depth > _DEEPEST:
        raise StreamEnded("It is nested too deeply.")
    name, text = stream.string(), stream.string()
    if name == "ToolCall: ":
        stream.string()
        for _ in range(stream.count()):
            stream.string()
            stream.i32()
            stream.variant()
        stream.string()
        stream.i32()
        stream.string()
    elif name not in ("Response: ", "Text: ", "ToolResponse: "):
        raise StreamEnded("It holds a part of a kind that is not known here.")
    inner = "".join(_sub_item(stream, depth + 1) for _ in range(stream.count()))
    return inner + (text if name in ("Text: ", "Response: ") else "")
