"""The words of a page as something to point at: which character lies there, where a span lies; knows no document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetricsF

from engine.api import PageView, Rectangle, WordBox, line_rectangles

_WORD = re.compile(r"\w+|[^\w\s]+")
# How much farther away another line is than a place on the same line.
_OTHER_LINE = 4.0


class PageWords:
    """Places are in points from the top left of the page as it is shown; offsets are characters of its text.

    A box is known for each word; places inside a word are measured with a common font stretched to the box.
    """

    def __init__(self, page: PageView) -> None:
        self.number, self.text = page.number, page.text
        self._words = sorted(page.words, key=lambda word: word.char_start)
        self._metrics: QFontMetricsF | None = None

    def __bool__(self) -> bool:
        return bool(self._words)

    def on_word(self, x: float, y: float) -> bool:
        return any(word.x0 <= x <= word.x1 and word.y0 <= y <= word.y1 for word in self._words)

    def char_at(self, x: float, y: float) -> int:
        """The offset between two characters that is nearest to a place."""
        if not self._words:
            return 0
        word = min(self._words, key=lambda word: _distance(word, x, y))
        upright, share = _is_upright(word), 0.0
        if upright:
            share = (y - word.y0) / max(word.y1 - word.y0, 0.01)
        else:
            share = (x - word.x0) / max(word.x1 - word.x0, 0.01)
        shares = self._shares(word)
        return word.char_start + min(range(len(shares)), key=lambda number: abs(shares[number] - share))

    def word_at(self, x: float, y: float) -> tuple[int, int]:
        """The word at a place, without the signs around it; nothing where there is none."""
        if not self.on_word(x, y):
            return (0, 0)
        word = min(self._words, key=lambda word: _distance(word, x, y))
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

    def _cut(self, word: WordBox, start: int, end: int) -> WordBox:
        first, last = max(start, word.char_start), min(end, word.char_end)
        if (first, last) == (word.char_start, word.char_end):
            return word
        shares = self._shares(word)
        a, b = shares[first - word.char_start], shares[last - word.char_start]
        if _is_upright(word):
            tall = word.y1 - word.y0
            return WordBox(first, last, word.x0, word.y0 + a * tall, word.x1, word.y0 + b * tall)
        wide = word.x1 - word.x0
        return WordBox(first, last, word.x0 + a * wide, word.y0, word.x0 + b * wide, word.y1)

    def _shares(self, word: WordBox) -> Sequence[float]:
        """How much of the word's length lies before each of its characters, and 1 at its end."""
        text = self.text[word.char_start : word.char_end]
        if self._metrics is None:
            self._metrics = QFontMetricsF(QFont("Liberation Sans"))
        widths = [self._metrics.horizontalAdvance(character) or 1.0 for character in text]
        total, before = sum(widths) or 1.0, 0.0
        shares = [0.0]
        for width in widths:
            before += width
            shares.append(before / total)
        return shares


def _is_upright(word: WordBox) -> bool:
    """Whether the word runs down the page."""
    return word.char_end - word.char_start > 1 and word.y1 - word.y0 > 1.5 * (word.x1 - word.x0)


def _distance(word: WordBox, x: float, y: float) -> float:
    across = max(word.x0 - x, 0.0, x - word.x1)
    down = max(word.y0 - y, 0.0, y - word.y1)
    return across + _OTHER_LINE * down
