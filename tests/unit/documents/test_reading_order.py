"""Blocks in the order of reading: columns one by one, tables by rows, wide lines between bands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.documents.reading_order import Box, reading_order, rows_of


def line(x0: float, y0: float, width: float) -> Box:
    return (x0, y0, x0 + width, y0 + 10)


def flat(boxes: list[Box]) -> list[int]:
    return [index for block in reading_order(boxes) for index in block]


def test_that_two_columns_are_read_one_by_one() -> None:
    boxes = [line(x, 100 + 14 * row, 200) for row in range(8) for x in (50, 300)]
    assert flat(boxes) == [*range(0, 16, 2), *range(1, 16, 2)]


def test_that_a_wide_line_ends_the_columns_above_it() -> None:
    columns = [line(x, 100 + 14 * row + 400 * band, 200) for band in (0, 1) for row in range(5) for x in (50, 300)]
    title, between = line(50, 80, 450), line(50, 300, 450)
    boxes = [*columns, title, between]
    first, second = [*range(0, 10, 2), *range(1, 10, 2)], [*range(10, 20, 2), *range(11, 20, 2)]
    assert flat(boxes) == [20, *first, 21, *second]


def test_that_a_table_is_read_by_rows() -> None:
    boxes = [line(x, 100 + 14 * row, 40) for row in range(8) for x in (50, 200, 350)]
    assert flat(boxes) == list(range(24))


def test_that_a_gap_starts_a_block() -> None:
    assert reading_order([line(0, 0, 100), line(0, 14, 100), line(0, 60, 100)]) == [[0, 1], [2]]


def test_that_side_by_side_boxes_are_a_row_from_left_to_right() -> None:
    assert rows_of([line(200, 1, 50), line(0, 0, 50), line(0, 20, 50)], [0, 1, 2]) == [[1, 0], [2]]


BOXES = st.lists(st.builds(line, st.floats(0, 500), st.floats(0, 700), st.floats(0, 400)), max_size=60)


@given(BOXES)
def test_that_no_box_is_lost_or_read_twice(boxes: list[Box]) -> None:
    assert sorted(flat(boxes)) == list(range(len(boxes)))
