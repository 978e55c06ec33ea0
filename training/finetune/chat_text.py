"""Conversations as the text a model reads, with the parts it is to learn; knows tokenizers only as a renderer.

The parts to learn are found by rendering: what a template writes for an assistant's turn behind its own opening of the
answer is that answer with its end mark. So any template works, marked for training or not.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from training.dataprep.types import Turn

_BREAK = "\u200b"  # put into a mark inside a turn: invisible, and no longer the mark


class Render(Protocol):
    """The text of some turns; with the opening of an answer behind them, or without."""

    def __call__(self, turns: Sequence[Turn], /, *, opening: bool) -> str: ...


@dataclass(frozen=True, slots=True)
class Rendered:
    """`text` with the character spans that are learnt; `marked`: the last answer ends with a mark of the template."""

    text: str
    spans: tuple[tuple[int, int], ...]
    marked: bool


def render_chat(render: Render, turns: Sequence[Turn], marks: Collection[str]) -> Rendered:
    """The last turn must be the assistant's. `marks` are the control tokens of the model.

    An answer that later turns change (templates that leave out earlier thoughts) is not learnt.
    """
    safe = [Turn(turn.role, disarmed(turn.content, marks)) for turn in turns]
    text = render(safe, opening=False)
    spans: list[tuple[int, int]] = []
    marked = False
    for number, turn in enumerate(safe):
        if turn.role != "assistant":
            continue
        before, upto = render(safe[:number], opening=True), render(safe[: number + 1], opening=False)
        if not text.startswith(upto):
            continue
        content_end = _content_end(upto, turn.content.strip(), marks)
        start = len(before) if upto.startswith(before) else content_end - len(turn.content.strip())
        tail = upto[content_end:]
        marked = any(mark in tail for mark in marks)
        end = content_end + len(tail.rstrip()) if marked else content_end
        if end > start:
            spans.append((start, end))
    return Rendered(text, tuple(spans), marked)


def disarmed(text: str, marks: Collection[str]) -> str:
    """Control tokens written out in the data lose their power: a row cannot end a turn or begin another."""
    for mark in marks:
        if len(mark) > 1 and mark in text:
            text = text.replace(mark, mark[0] + _BREAK + mark[1:])
    return text


def _content_end(text: str, content: str, marks: Collection[str]) -> int:
    """Where the last turn's own words end: before the marks at the end of the text, which may hold the same letters."""
    body = text.rstrip()
    while mark := next((mark for mark in marks if mark and body.endswith(mark)), ""):
        body = body.removesuffix(mark).rstrip()
    if body.endswith(content):
        return len(body)
    return max(0, text.rfind(content)) + len(content)
