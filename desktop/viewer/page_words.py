"""The words of a page as something to point at: which character lies there, where a span lies; knows no document.

Words come in the order they are read. Those that follow each other on one line are a line, lines that follow each
other below are a block: a place beside the end of a short line means that line, not a longer one near to it, and never
one of the next column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtGui import QFont, QFontMetricsF

from engine.api import PageView, Rectangle, WordBox, line_rectangles

_WORD = re.compile(r"\w+|[^\w\s]+")
# Lines farther apart than this, in heights of a line, are of different blocks.
_WIDEST_GAP = 1.2


@dataclass
class _Line:
    """Words along a line; `a` runs along the text, `c` across it (x and y, unless the page's text is turned)."""

    words: list[WordBox] = field(default_factory=list)
    a0: float = float("inf")
    a1: float = float("-inf")
    c0: float = float("inf")
    c1: float = float("-inf")

    def add(self, a0: float, a1: float, c0: float, c1: float) -> None:
        self.a0, self.a1 = min(self.a0, a0), max(self.a1, a1)
        self.c0, self.c1 = min(self.c0, c0), max(self.c1, c1)

    def takes(self, c0: float, c1: float) -> bool:
        overlap = min(self.c1, c1) - max(self.c0, c0)
        return not self.words or overlap >= 0.5 * min(self.c1 - self.c0, c1 - c0)


class PageWords:
    """Places are in points from the top left of the page as it is shown; offsets are characters of its text.

    A box is known for each word; places inside a word are measured with a common font stretched to the box.
    """

    def __init__(self, page: PageView) -> None:
        self.number, self.text = page.number, page.text
        self._words = sorted(page.words, key=lambda word: word.char_start)
        # On a page that lies on its side the words stand upright.
        long = [word for word in self._words if word.char_end - word.char_start > 3]
        self._turned = sum(word.y1 - word.y0 > word.x1 - word.x0 for word in long) * 2 > len(long)
        self._blocks = list(self._gather(list(self._lines())))
        self._metrics: QFontMetricsF | None = None
        steps = [self._along(b)[0] - self._along(a)[0] for line in self._lines() for a, b in pairwise(line.words)]
        self._backwards = sum(step < 0 for step in steps) * 2 > len(steps)

    def __bool__(self) -> bool:
        return bool(self._words)

    def on_word(self, x: float, y: float) -> bool:
        return any(word.x0 <= x <= word.x1 and word.y0 <= y <= word.y1 for word in self._words)

    def char_at(self, x: float, y: float) -> int:
        """The offset between two characters that is nearest to a place."""
        if not self._words:
            return 0
        a, c = (y, x) if self._turned else (x, y)
        block = min(self._blocks, key=lambda block: _distance(block[0], a, c))
        line = min(block[1], key=lambda line: _outside(line.c0, line.c1, c))
        word = min(line.words, key=lambda word: _outside(*self._along(word), a))
        a0, a1 = self._along(word)
        share = (a - a0) / max(a1 - a0, 0.01)
        shares = self._shares(word)
        return word.char_start + min(range(len(shares)), key=lambda number: abs(shares[number] - share))

    def word_at(self, x: float, y: float) -> tuple[int, int]:
        """The word at a place, without the signs around it; nothing where there is none."""
        if not self.on_word(x, y):
            return (0, 0)
        word = next(word for word in self._words if word.x0 <= x <= word.x1 and word.y0 <= y <= word.y1)
        at = self.char_at(x, y)
        parts = [match.span() for match in _WORD.finditer(self.text, word.char_start, word.char_end)]
        return next((part for part in parts if part[0] <= at <= part[1]), (word.char_start, word.char_end))

    def rectangles(self, start: int, end: int) -> tuple[Rectangle, ...]:
        """Where a span lies, one rectangle a line; words that it cuts are cut."""
        touched = [self._cut(word, start, end) for word in self._words if word.char_start < end > start < word.char_end]
        return line_rectangles(touched, start, end)

    def words(self, start: int, end: int) -> str:
        """The text of a span, for the clipboard."""
        return self.text[start:end].replace("\r\n", "\n").strip("\n")

    def _along(self, word: WordBox) -> tuple[float, float]:
        return (word.y0, word.y1) if self._turned else (word.x0, word.x1)

    def _across(self, word: WordBox) -> tuple[float, float]:
        return (word.x0, word.x1) if self._turned else (word.y0, word.y1)

    def _lines(self) -> Iterator[_Line]:
        line = _Line()
        for word in self._words:
            if not line.takes(*self._across(word)):
                yield line
                line = _Line()
            line.words.append(word)
            line.add(*self._along(word), *self._across(word))
        if line.words:
            yield line

    @staticmethod
    def _gather(lines: Sequence[_Line]) -> Iterator[tuple[_Line, list[_Line]]]:
        """Blocks: where each lies as a whole, and its lines."""
        whole, block = _Line(), list[_Line]()
        for line in lines:
            before = block[-1] if block else line
            height = max(line.c1 - line.c0, before.c1 - before.c0)
            near = _outside(before.c0, before.c1, line.c0 if line.c0 > before.c0 else line.c1) <= _WIDEST_GAP * height
            beside = min(line.a1, whole.a1) <= max(line.a0, whole.a0)
            if block and (beside or not near):
                yield whole, block
                whole, block = _Line(), []
            block.append(line)
            whole.add(line.a0, line.a1, line.c0, line.c1)
        if block:
            yield whole, block

    def _cut(self, word: WordBox, start: int, end: int) -> WordBox:
        first, last = max(start, word.char_start), min(end, word.char_end)
        if (first, last) == (word.char_start, word.char_end):
            return word
        shares = self._shares(word)
        low, high = sorted((shares[first - word.char_start], shares[last - word.char_start]))
        a0, a1 = self._along(word)
        a0, a1 = a0 + low * (a1 - a0), a0 + high * (a1 - a0)
        if self._turned:
            return WordBox(first, last, word.x0, a0, word.x1, a1)
        return WordBox(first, last, a0, word.y0, a1, word.y1)

    def _shares(self, word: WordBox) -> Sequence[float]:
        """Where each character of a word begins, and where the last one ends, as shares of the box from its start."""
        text = self.text[word.char_start : word.char_end]
        if self._metrics is None:
            self._metrics = QFontMetricsF(QFont("Liberation Sans"))
        widths = [self._metrics.horizontalAdvance(character) or 1.0 for character in text]
        total, before = sum(widths) or 1.0, 0.0
        shares = [0.0]
        for width in widths:
            before += width
            shares.append(before / total)
        return [1.0 - share for share in shares] if self._backwards else shares


def _outside(low: float, high: float, value: float) -> float:
    return max(low - value, 0.0, value - high)


def _distance(line: _Line, a: float, c: float) -> float:
    across, along = _outside(line.c0, line.c1, c), _outside(line.a0, line.a1, a)
    return float((across**2 + along**2) ** 0.5)
