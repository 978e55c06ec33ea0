"""Puts invisible marks for citations and unsupported sentences into Markdown source; knows nothing of drawing them.

The marks are private-use characters: they pass the Markdown parser as plain text and are found again in the
rendered document, so a sentence may cross any formatting.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

START, END = "\ue000", "\ue001"
CITE_START, CITE_END = "\ue010", "\ue011"
_ANY_MARK = re.compile(f"[{START}{END}{CITE_START}{CITE_END}]")
_BRACKET = re.compile(r"[ \t]?\[(\d{1,3})\]")
# Syntax that must stay at the start of a line or touch its word.
_LEADING = re.compile(r"(?:\s|[|>#*_~`]|[-+]\s|\d{1,9}[.)]\s)*")
_TRAILING = "*_~`| \t\n"
_CITE = re.compile(f"{CITE_START}(\\d+){CITE_END}")


@dataclass(frozen=True, slots=True)
class ChipFacts:
    """What a chip shows: its number, how sure it is, and the tooltip."""

    n: int
    verified: bool
    tip: str


def annotate(text: str, citations: Sequence[int], unsupported: Sequence[tuple[int, int]]) -> str:
    """`text` with [n] of known citations and the given spans marked. Spans are offsets into `text`."""
    known = set(citations)
    inserts: list[tuple[int, int, str]] = []
    for start, end in unsupported:
        end = min(end, len(text))
        leading = _LEADING.match(text, start, end)
        first = leading.end() if leading else start
        while end > first and text[end - 1] in _TRAILING:
            end -= 1
        if first < end:
            inserts += [(first, first, START), (end, end, END)]
    inserts += [
        (match.start(), match.end(), f"{CITE_START}{match[1]}{CITE_END}")
        for match in _BRACKET.finditer(text)
        if int(match[1]) in known
    ]
    pieces: list[str] = []
    position = 0
    # At one place an underline ends before a chip and a new one starts after it.
    for start, end, mark in sorted(inserts, key=lambda item: (item[0], item[2] == START, item[1])):
        if start < position:
            continue
        pieces += [without_marks(text[position:start]), mark]
        position = end
    pieces.append(without_marks(text[position:]))
    return "".join(pieces)


def without_marks(text: str) -> str:
    """`text` as it was, for places that show it as it is (code)."""
    return _ANY_MARK.sub("", _CITE.sub(r"[\1]", text))
