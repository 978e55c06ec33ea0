"""The order in which a person reads boxes of text on a page: bands, columns, rows; knows no words and no file."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

Box = tuple[float, float, float, float]

_LEAST_LINES = 4
_NARROWEST_COLUMN = 8.0  # times the height of a line: narrower ones are columns of a table, which is read by rows
_MOST_CROSSING = 0.3
_DEEPEST = 4


def reading_order(boxes: Sequence[Box]) -> list[list[int]]:
    """Indices of `boxes` in blocks (x0, y0, x1, y1 with y downwards): a block is read by rows, columns one by one."""
    return [block for block in _ordered(boxes, list(range(len(boxes))), 0) if block]


def rows_of(boxes: Sequence[Box], indices: Sequence[int]) -> list[list[int]]:
    """The boxes that stand side by side, from top to bottom; each row from left to right."""
    rows: list[list[int]] = []
    for index in sorted(indices, key=lambda i: boxes[i][1] + boxes[i][3]):
        if rows and _side_by_side(boxes[rows[-1][0]], boxes[index]):
            rows[-1].append(index)
        else:
            rows.append([index])
    return [sorted(row, key=lambda i: boxes[i][0]) for row in rows]


def _ordered(boxes: Sequence[Box], indices: list[int], depth: int) -> list[list[int]]:
    gutter = _gutter(boxes, indices) if depth < _DEEPEST else None
    if gutter is None:
        return _paragraphs(boxes, rows_of(boxes, indices))
    crossing = sorted((i for i in indices if boxes[i][0] < gutter < boxes[i][2]), key=lambda i: boxes[i][1])
    rest = [i for i in indices if not boxes[i][0] < gutter < boxes[i][2]]
    blocks: list[list[int]] = []
    for line in [*crossing, None]:
        # A line across both columns (a title, a wide figure's caption) ends what stands above it.
        band = [i for i in rest if line is None or _middle(boxes[i]) < _middle(boxes[line])]
        rest = [i for i in rest if i not in set(band)]
        for side in ([i for i in band if boxes[i][2] <= gutter], [i for i in band if boxes[i][2] > gutter]):
            blocks += _ordered(boxes, side, depth + 1) if side else []
        if line is not None:
            if blocks and all(i in crossing for i in blocks[-1]):
                blocks[-1].append(line)
            else:
                blocks.append([line])
    return blocks


def _gutter(boxes: Sequence[Box], indices: list[int]) -> float | None:
    """The x between two columns of running text, or None."""
    if len(indices) < 2 * _LEAST_LINES:
        return None
    height = statistics.median(boxes[i][3] - boxes[i][1] for i in indices)
    best, best_score = None, 0.0
    for start in sorted({round(boxes[i][0] / height) * height for i in indices} if height > 0 else ()):
        place = min((boxes[i][0] for i in indices if abs(boxes[i][0] - start) <= height), default=start) - 0.01
        left = [boxes[i] for i in indices if boxes[i][2] <= place]
        right = [boxes[i] for i in indices if boxes[i][0] >= place]
        if min(len(left), len(right)) < _LEAST_LINES:
            continue
        crossing = len(indices) - len(left) - len(right)
        if crossing > _MOST_CROSSING * len(indices) or not _are_columns(left, right, height):
            continue
        score = min(len(left), len(right)) - 2.0 * crossing + 0.01 * len(right)
        if best is None or score > best_score:
            best, best_score = place, score
    return best


def _are_columns(left: list[Box], right: list[Box], height: float) -> bool:
    """Side by side, and lines of running text on both sides."""
    overlap = min(max(b[3] for b in left), max(b[3] for b in right)) - max(
        min(b[1] for b in left), min(b[1] for b in right)
    )
    shorter = min(max(b[3] for b in side) - min(b[1] for b in side) for side in (left, right))
    if overlap < 0.3 * shorter:
        return False
    return all(statistics.median(b[2] - b[0] for b in side) >= _NARROWEST_COLUMN * height for side in (left, right))


def _paragraphs(boxes: Sequence[Box], rows: list[list[int]]) -> list[list[int]]:
    """Rows joined while the gap between them is that of lines, also in a text with wide spaces between the lines."""
    tops = [min(boxes[i][1] for i in row) for row in rows]
    bottoms = [max(boxes[i][3] for i in row) for row in rows]
    heights = [max(boxes[i][3] - boxes[i][1] for i in row) for row in rows]
    gaps = [top - bottom for top, bottom in zip(tops[1:], bottoms)]
    usual = statistics.median(gaps) if len(gaps) > 1 else 0.0
    blocks: list[list[int]] = []
    for number, row in enumerate(rows):
        line_gap = max(0.9 * max(heights[max(0, number - 1) : number + 1]), 1.5 * usual)
        if blocks and gaps[number - 1] <= line_gap:
            blocks[-1] += row
        else:
            blocks.append(list(row))
    return blocks


def _side_by_side(one: Box, two: Box) -> bool:
    overlap = min(one[3], two[3]) - max(one[1], two[1])
    return overlap > 0.5 * min(one[3] - one[1], two[3] - two[1])


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2
