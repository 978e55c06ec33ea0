"""Splits a stream into what a model thinks and what it answers, by the marks models use; knows no model by name.

Thinking is looked for only where models put it, before the first word of the answer: an answer that talks about the
mark `<think>` stays an answer. Any cutting of the text into pieces gives the same result.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from engine.inference.types import GenerationEnd, GenerationItem, TextPiece, ThoughtPiece

# Qwen, DeepSeek and most others; a few older ones; Mistral; Command; Kimi; Seed.
THOUGHT_PAIRS = (
    ("<think>", "</think>"),
    ("<thinking>", "</thinking>"),
    ("<thought>", "</thought>"),
    ("[THINK]", "[/THINK]"),
    ("<|START_THINKING|>", "<|END_THINKING|>"),
    ("◁think▷", "◁/think▷"),
    ("<seed:think>", "</seed:think>"),
)
# gpt-oss writes `<|channel|>analysis<|message|>…<|end|><|start|>assistant<|channel|>final<|message|>…<|return|>`.
CHANNEL, MESSAGE, START, END, RETURN = "<|channel|>", "<|message|>", "<|start|>", "<|end|>", "<|return|>"
# A vocabulary may hold these as control tokens, whose text is not shown: a backend must let them through.
THOUGHT_MARKS = frozenset({CHANNEL, MESSAGE, START, END, *(mark for pair in THOUGHT_PAIRS for mark in pair)})
_OPENING = dict(THOUGHT_PAIRS)
_FINAL = "final"
_LONGEST_HEADER = 200
_CHANNEL_NAME = re.compile(re.escape(CHANNEL) + r"\s*(\w*)")

# Before the first word; inside a thought; inside the header of a channel; in the answer; in the answer of a channel.
_BEFORE, _THOUGHT, _HEADER, _ANSWER, _FINAL_CHANNEL = range(5)


class ThoughtFilter:
    """Feed texts, get `(is_thought, text)` pairs that are certain. `prompt` is what stands before the text: many
    templates open the thinking themselves."""

    def __init__(self, prompt: str = "") -> None:
        self._held = ""
        self._close = ""
        self._channels = False
        self._state = _BEFORE
        end = prompt.rstrip()
        opened = next((close for opening, close in THOUGHT_PAIRS if end.endswith(opening)), "")
        if opened:
            self._think(opened)
        elif end.endswith(MESSAGE) and CHANNEL in end:
            self._open_channel(end[end.rindex(CHANNEL) : -len(MESSAGE)])

    @property
    def thinking(self) -> bool:
        """Whether what comes next is a thought."""
        return self._state == _THOUGHT

    def feed(self, text: str) -> list[tuple[bool, str]]:
        """What is now certain, in order."""
        self._held += text
        return self._drain(last=False)

    def finish(self) -> list[tuple[bool, str]]:
        """What is left; a block that never closed stays a thought."""
        return self._drain(last=True)

    def _drain(self, *, last: bool) -> list[tuple[bool, str]]:
        out: list[tuple[bool, str]] = []
        while self._held and self._step(out, last=last):
            pass
        return out

    def _step(self, out: list[tuple[bool, str]], *, last: bool) -> bool:
        """One state's work on what is held; false when more text is needed."""
        if self._state == _BEFORE:
            return self._before(last=last)
        if self._state == _HEADER:
            return self._header(last=last)
        if self._state == _ANSWER:
            out.append((False, self._held))
            self._held = ""
            return False
        marks = (self._close,) if self._state == _THOUGHT else (END, RETURN)
        return self._until(marks, out, last=last)

    def _before(self, *, last: bool) -> bool:
        text = self._held.lstrip()
        openings = (*_OPENING, CHANNEL, START) if not self._channels else (CHANNEL, START)
        found = next((mark for mark in openings if text.startswith(mark)), "")
        if found in _OPENING:
            self._held = text[len(found) :]
            self._think(_OPENING[found])
            return True
        if found:
            self._held, self._state = text, _HEADER
            return True
        if not last and any(mark.startswith(text) for mark in openings):
            return False
        # The first word: what was skipped before it belongs to the answer only when nothing was thought.
        self._held = text if self._close else self._held
        self._state = _ANSWER
        return True

    def _header(self, *, last: bool) -> bool:
        end = self._held.find(MESSAGE)
        if 0 <= end <= _LONGEST_HEADER:
            header, self._held = self._held[:end], self._held[end + len(MESSAGE) :]
            self._open_channel(header)
            return True
        if last or len(self._held) > _LONGEST_HEADER + len(MESSAGE):
            self._state = _ANSWER
            return True
        return False

    def _until(self, marks: tuple[str, ...], out: list[tuple[bool, str]], *, last: bool) -> bool:
        """Pass on what comes before the first of `marks`; what could become one is held."""
        thought = self._state == _THOUGHT
        places = [(place, mark) for mark in marks if (place := self._held.find(mark)) >= 0]
        if places:
            place, mark = min(places)
            text, self._held = self._held[:place], self._held[place + len(mark) :]
            self._state = _BEFORE
        else:
            keep = 0 if last else max(_overlap(self._held, mark) for mark in marks)
            text, self._held = self._held[: len(self._held) - keep], self._held[len(self._held) - keep :]
        if text:
            out.append((thought, text))
        return bool(places)

    def _think(self, close: str) -> None:
        self._state, self._close = _THOUGHT, close

    def _open_channel(self, header: str) -> None:
        names = _CHANNEL_NAME.findall(header)
        self._channels, self._close = True, END
        self._state = _FINAL_CHANNEL if not names or names[-1] == _FINAL else _THOUGHT


def split_thoughts(items: Iterable[GenerationItem], prompt: str) -> Iterator[GenerationItem]:
    """The same items with the thinking as `ThoughtPiece`s; `prompt` is the rendered prompt they answer.

    Not for constrained output: a grammar leaves no room for marks, even where the prompt opened a thought.
    """
    filter_ = ThoughtFilter(prompt)
    for item in items:
        if isinstance(item, TextPiece):
            yield from _pieces(filter_.feed(item.text))
        elif isinstance(item, GenerationEnd):
            yield from _pieces(filter_.finish())
            yield item
        else:
            yield item


def _pieces(parts: Iterable[tuple[bool, str]]) -> Iterator[GenerationItem]:
    for thought, text in parts:
        yield ThoughtPiece(text) if thought else TextPiece(text)


def _overlap(text: str, mark: str) -> int:
    """Length of the longest tail of `text` that is a beginning of `mark`."""
    for length in range(min(len(text), len(mark) - 1), 0, -1):
        if mark.startswith(text[-length:]):
            return length
    return 0
