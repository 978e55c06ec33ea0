"""The lines of a page's text with where they stand and how large they are; knows nothing of what lines mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.documents.types import WordBox

_LINE = re.compile(r"[^\n]+")
# A space between words is a third of the height of a line; stretched to the margins, it is hardly ever as wide as this.
_CELL_GAP = 1.1


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of a line that stand together: `text[char_start:char_end]` from `x0` to `x1`."""

    char_start: int
    char_end: int
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class Line:
    """`text[char_start:char_end]` without white space around it; `y0` and `y1` are those of its first word.

    `weight` says how heavy its font is (0: unknown); `upright` is false for text that runs up or down the page.
    """

    char_start: int
    char_end: int
    y0: float
    y1: float
    height: float
    cells: tuple[Cell, ...]
    weight: int = 0
    upright: bool = True

    @property
    def x0(self) -> float:
        return self.cells[0].x0

    @property
    def x1(self) -> float:
        return max(cell.x1 for cell in self.cells)


def lines_of(text: str, words: Sequence[WordBox], weights: Mapping[int, int]) -> list[Line]:
    """The lines that have words with boxes, in the order of the text, as `words` are; `weights` are those of the fonts
    by the offset of a line."""
    found: list[Line] = []
    place = 0
    for match in _LINE.finditer(text):
        end = match.end()
        first = place
        while place < len(words) and words[place].char_start < end:
            place += 1
        if place > first:
            found.append(_line(words[first:place], weights.get(words[first].char_start, 0)))
    return found


def side_by_side(one: Line, two: Line) -> bool:
    """Whether the second stands to the right of the first, on the same base."""
    overlap = min(one.y1, two.y1) - max(one.y0, two.y0)
    return overlap > 0.6 * min(one.height, two.height) and two.x0 >= one.x1


def _line(words: Sequence[WordBox], weight: int) -> Line:
    first = words[0]
    heights = sorted(word.y1 - word.y0 for word in words)
    # The lower of the two in the middle: a raised mark makes its word taller.
    height = heights[(len(heights) - 1) // 2]
    cells = tuple(_cells(words, max(height, 1.0) * _CELL_GAP))
    upright = first.char_end - first.char_start < 4 or first.y1 - first.y0 <= 1.5 * (first.x1 - first.x0)
    return Line(first.char_start, words[-1].char_end, first.y0, first.y1, height, cells, weight, upright)


def _cells(words: Sequence[WordBox], gap: float) -> Iterator[Cell]:
    start, end, x0, x1 = words[0].char_start, words[0].char_end, words[0].x0, words[0].x1
    for word in words[1:]:
        if word.x0 - x1 > gap:
            yield Cell(start, end, x0, x1)
            start, x0 = word.char_start, word.x0
        end, x1 = word.char_end, word.x1
    yield Cell(start, end, x0, x1)
