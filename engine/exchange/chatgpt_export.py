"""The chats of a ChatGPT data export (the ZIP, or its conversations.json): the path that was shown last of each tree.

Each conversation is a `mapping` of nodes with `parent`, `children` and `message`; `current_node` is the last one shown.
A message has `author.role`, `content.content_type` with `parts` (texts, or objects for pictures), and `recipient`: what
goes to a tool and not to "all" was never shown.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from engine.core.errors import DocumentError
from engine.exchange.foreign_chat import CHATGPT, MOST_MESSAGES, ForeignChat, ForeignMessage, Found, Unreadable, seconds
from engine.exchange.json_stream import elements

# Large accounts are exported in numbered parts.
_PART = re.compile(r"(?:.*/)?conversations(?:-\d+)?\.json")
_MOST_BYTES = 16 << 30
_MOST_PARTS = 1_000
_SHOWN = ("text", "multimodal_text")
_THOUGHTS = ("thoughts", "reasoning_recap")


def is_export(conversation: Any) -> bool:
    """Whether a JSON value looks like one of its conversations."""
    return isinstance(conversation, dict) and isinstance(conversation.get("mapping"), dict)


def read_zip(file: Path) -> Iterator[Found]:
    """All conversations of the ZIP. Raises `DocumentError` when it holds none or is damaged."""
    try:
        with zipfile.ZipFile(file) as archive:
            parts = [info for info in archive.infolist() if _PART.fullmatch(info.filename)][:_MOST_PARTS]
            if not parts:
                raise DocumentError(
                    f"{file.name} holds no conversations.json.", "Choose the ZIP file that ChatGPT sent as it is."
                )
            for info in sorted(parts, key=lambda part: part.filename):
                if info.flag_bits & 1:
                    raise DocumentError(f"{file.name} is encrypted.", "Unpack it and choose conversations.json.")
                with archive.open(info) as member:
                    yield from read_stream(member)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise DocumentError(f"{file.name} is damaged: it cannot be unpacked.", "Copy or download it again.") from error


def read_stream(stream: IO[bytes]) -> Iterator[Found]:
    """The conversations one by one; nothing but one of them is in memory at a time."""
    for number, value in enumerate(elements(_Bounded(stream)), start=1):
        if not is_export(value):
            yield Unreadable(f"conversation {number}", "It is no conversation of ChatGPT.")
            continue
        yield _chat(value, number)


def _chat(value: dict[str, Any], number: int) -> Found:
    title = value.get("title") if isinstance(value.get("title"), str) else ""
    source = value.get("conversation_id") or value.get("id")
    name = str(title or f"conversation {number}")
    if not isinstance(source, str):
        return Unreadable(name, "It has no name of its own, so it could not be told from others.")
    left_out: Counter[str] = Counter()
    messages = tuple(_path(value, left_out))
    return ForeignChat(CHATGPT, source, str(title or ""), seconds(value.get("create_time")), messages, dict(left_out))


def _path(value: dict[str, Any], left_out: Counter[str]) -> Iterator[ForeignMessage]:
    """From the root to the current node; a tree without one is followed from its root along the last children."""
    mapping: dict[str, Any] = value["mapping"]
    nodes: list[tuple[str, dict[str, Any]]] = []
    seen: set[str] = set()
    key = value.get("current_node")
    if not isinstance(key, str) or key not in mapping:
        key = _last_leaf(mapping)
    while isinstance(key, str) and key not in seen and len(seen) < MOST_MESSAGES:
        seen.add(key)
        node = mapping.get(key)
        if not isinstance(node, dict):
            break
        nodes.append((key, node))
        key = node.get("parent")
    for name, node in reversed(nodes):
        message = node.get("message")
        if isinstance(message, dict):
            yield from _message(name, message, left_out)


def _last_leaf(mapping: dict[str, Any]) -> str | None:
    key = next((name for name, node in mapping.items() if isinstance(node, dict) and not node.get("parent")), None)
    seen: set[str] = set()
    while key is not None and key not in seen:
        seen.add(key)
        children = mapping[key].get("children")
        following = children[-1] if isinstance(children, list) and children else None
        if not isinstance(following, str) or not isinstance(mapping.get(following), dict):
            break
        key = following
    return key


def _message(name: str, message: dict[str, Any], left_out: Counter[str]) -> Iterator[ForeignMessage]:
    author, content, facts = (_object(message.get(key)) for key in ("author", "content", "metadata"))
    role, kind = author.get("role"), content.get("content_type")
    if facts.get("is_visually_hidden_from_conversation"):
        return
    created = seconds(message.get("create_time"))
    if kind in _THOUGHTS and role == "assistant":
        if text := _thoughts(content):
            yield ForeignMessage(name, "assistant", "", created, text)
        return
    if role not in ("user", "assistant") or message.get("recipient") not in (None, "all") or kind not in _SHOWN:
        if role == "system" and not any(_texts(content, Counter())):
            return  # every conversation begins with an empty one
        left_out["system prompts" if role == "system" else "tool calls and other content"] += 1
        return
    text = "\n\n".join(part for part in _texts(content, left_out) if part.strip())
    if text.strip():
        yield ForeignMessage(name, str(role), text, created)


def _texts(content: dict[str, Any], left_out: Counter[str]) -> Iterator[str]:
    parts = content.get("parts")
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict) and isinstance(part.get("text"), str):
            yield part["text"]  # what was said aloud, written down
        else:
            left_out["pictures and recordings"] += 1


def _thoughts(content: dict[str, Any]) -> str:
    found = content.get("thoughts")
    pieces = [_object(one).get("content") for one in found] if isinstance(found, list) else [content.get("content")]
    return "\n\n".join(piece for piece in pieces if isinstance(piece, str) and piece.strip())


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


class _Bounded:
    """A stream that ends with an error when it unpacks to more than any export."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._left = stream, _MOST_BYTES
        self.closed = False

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return False

    def flush(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise DocumentError("It unpacks to more than any export.", "It may be made to fill the memory.")
        return data

    read1 = read


@contextmanager
def opened(file: Path) -> Iterator[IO[bytes]]:
    """A file to read. Raises `DocumentError`."""
    try:
        with file.open("rb") as stream:
            yield stream
    except OSError as error:
        raise DocumentError(f"{file.name} could not be read: {error.strerror or error}.") from error
