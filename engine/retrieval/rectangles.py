"""From a span of a page's text to rectangles to highlight, one a line; knows no storage."""

from __future__ import annotations

from collections.abc import Iterable

from engine.documents.types import WordBox
from engine.retrieval.types import Rectangle


def line_rectangles(words: Iterable[WordBox], char_start: int, char_end: int) -> tuple[Rectangle, ...]:
    """The boxes of the words that touch the span, neighbours on one line joined."""
    lines: list[Rectangle] = []
    for word in words:
        if word.char_end <= char_start or word.char_start >= char_end:
            continue
        box = Rectangle(word.x0, word.y0, word.x1, word.y1)
        if lines and _continues(lines[-1], box):
            last = lines[-1]
            lines[-1] = Rectangle(
                min(last.x0, box.x0), min(last.y0, box.y0), max(last.x1, box.x1), max(last.y1, box.y1)
            )
        else:
            lines.append(box)
    return tuple(lines)


def _continues(line: Rectangle, word: Rectangle) -> bool:
    """On the same line, and not far away: the next column starts a rectangle of its own."""
    height = min(line.y1 - line.y0, word.y1 - word.y0)
    overlap = min(line.y1, word.y1) - max(line.y0, word.y0)
    gap = max(word.x0 - line.x1, line.x0 - word.x1)
    if height > 0 and overlap >= 0.5 * height:
        return gap <= 3 * max(height, 1.0)
    # Text that runs upwards or downwards on a turned page: the line is a column.
    width = min(line.x1 - line.x0, word.x1 - word.x0)
    across = min(line.x1, word.x1) - max(line.x0, word.x0)
    distance = max(word.y0 - line.y1, line.y0 - word.y1)
    tall = line.y1 - line.y0 > 1.5 * (line.x1 - line.x0) and word.y1 - word.y0 > 1.5 * (word.x1 - word.x0)
    return tall and width > 0 and across >= 0.5 * width and distance <= 3 * width
