"""Conversations in the shapes data sets write them, as turns; knows no rows and no columns."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from training.dataprep.types import Turn

_ROLE_OF: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("user", "human", "prompter", "question", "client", "customer"), "user"),
        **dict.fromkeys(("assistant", "gpt", "chatgpt", "bot", "model", "bing", "answer", "agent"), "assistant"),
        "system": "system",
        "developer": "system",
    }
)
# No part may match line breaks without end: a text of line breaks would take the square of its length.
_PLAIN_SPEAKER = re.compile(r"(?:\A|\n)[^\S\n]*<(human|bot)>:[ \t]?")
_SPEAKER = re.compile(r"(?:\A\s*|\n[^\S\n]*\n[^\S\n]*)(Human|Assistant|H|A):[ \t]?")


class NotATurn(Exception):
    """These values are no conversation; the text is the reason a row is counted under, `detail` the case."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.detail = detail


def plain(value: object) -> str:
    """The text of a cell; a list of texts or of {"type": "text"} parts is joined. Raises `NotATurn` for the rest."""
    if value is None:
        return ""
    if isinstance(value, str):
        # A lone half of a surrogate pair (JSON allows it) cannot be written as UTF-8.
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, (bool, int, float, Decimal, datetime.date, datetime.time)):
        return str(value)
    if isinstance(value, Mapping) and isinstance(value.get("text"), (str, list)):
        return plain(value["text"])
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return "".join(plain(part) for part in value)
    raise NotATurn("a field holds no text", type(value).__name__)


def turns_of(items: object) -> list[Turn]:
    """`[{"role", "content"}]` or `[{"from", "value"}]`. Raises `NotATurn`."""
    if not isinstance(items, Sequence) or isinstance(items, (str, bytes)) or not items:
        raise NotATurn("the conversation is empty or no list")
    return [turn_of(item) for item in items]


def turn_of(item: object) -> Turn:
    """One message. Raises `NotATurn` for a speaker that is not known (a tool, for instance)."""
    if not isinstance(item, Mapping):
        raise NotATurn("a turn is no object", type(item).__name__)
    speaker = item.get("role", item.get("from", item.get("speaker")))
    content = item.get("content", item.get("value", item.get("text")))
    role = _ROLE_OF.get(str(speaker).strip().lower())
    if role is None:
        raise NotATurn("a turn is by an unknown speaker", str(speaker)[:40])
    return Turn(role, plain(content))


def is_transcript(text: object) -> bool:
    """Whether it is written as `Human: … Assistant: …`, as in hh-rlhf."""
    return isinstance(text, str) and bool(_SPEAKER.match(text)) and "Assistant:" in text


def turns_of_transcript(text: str) -> list[Turn]:
    """The turns of `\\n\\nHuman: …\\n\\nAssistant: …`."""
    marks = list(_SPEAKER.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return [
        Turn("user" if mark.group(1)[0] == "H" else "assistant", text[mark.end() : end].strip())
        for mark, end in zip(marks, ends)
    ]


def is_plain_chat(text: object) -> bool:
    """Whether it is written as `<human>: … <bot>: …`, as for h2oGPT models."""
    return isinstance(text, str) and bool(_PLAIN_SPEAKER.search(text[:20_000])) and "<bot>:" in text


def turns_of_plain_chat(text: str) -> list[Turn]:
    """The turns of `<human>: … <bot>: …`; what stands before the first is the system's."""
    marks = list(_PLAIN_SPEAKER.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    turns = [
        Turn("user" if mark.group(1) == "human" else "assistant", text[mark.end() : end].strip())
        for mark, end in zip(marks, ends)
    ]
    before = text[: marks[0].start()].strip() if marks else ""
    return [Turn("system", before), *turns] if before else turns


def history_of(value: object) -> list[Turn]:
    """Earlier questions and answers of alpaca rows: pairs, or their JSON in a cell of a table. Raises `NotATurn`."""
    if isinstance(value, str) and value.strip():
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            raise NotATurn("the history is no list of pairs") from None
    if not value:
        return []
    turns: list[Turn] = []
    for pair in value if isinstance(value, list) else (value,):
        if not isinstance(pair, (list, tuple)) or len(pair) != 2:
            raise NotATurn("the history is no list of pairs")
        turns += (Turn("user", plain(pair[0])), Turn("assistant", plain(pair[1])))
    return turns


def tidy(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """Turns of one speaker in a row become one, and questions without an answer at the end are cut off.

    Many chat templates refuse to render anything else. Raises `NotATurn` when no answer is left.
    """
    joined: list[Turn] = []
    for turn in turns:
        if joined and joined[-1].role == turn.role:
            joined[-1] = Turn(turn.role, f"{joined[-1].content}\n\n{turn.content}")
        else:
            joined.append(turn)
    while joined and joined[-1].role != "assistant":
        joined.pop()
    if not any(turn.role == "user" for turn in joined):
        raise NotATurn("the conversation has no question with an answer")
    return tuple(joined)
