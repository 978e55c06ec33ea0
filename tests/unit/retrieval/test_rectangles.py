"""Highlight rectangles: one a line, columns apart."""

from __future__ import annotations

from engine.documents.types import WordBox
from engine.retrieval.rectangles import line_rectangles
from engine.retrieval.types import Rectangle

LINE = [WordBox(0, 3, 10, 100, 30, 112), WordBox(4, 7, 34, 101, 60, 112), WordBox(8, 11, 64, 100, 90, 112)]
NEXT = [WordBox(12, 15, 10, 116, 40, 128)]
OTHER_COLUMN = [WordBox(16, 19, 300, 116, 330, 128)]


def test_that_the_words_of_a_line_become_one_rectangle() -> None:
    assert line_rectangles(LINE, 0, 11) == (Rectangle(10, 100, 90, 112),)


def test_that_only_touched_words_count() -> None:
    assert line_rectangles(LINE, 5, 6) == (Rectangle(34, 101, 60, 112),)
    assert line_rectangles(LINE, 3, 4) == ()


def test_that_a_new_line_and_a_new_column_start_rectangles() -> None:
    assert line_rectangles([*LINE, *NEXT, *OTHER_COLUMN], 8, 19) == (
        Rectangle(64, 100, 90, 112),
        Rectangle(10, 116, 40, 128),
        Rectangle(300, 116, 330, 128),
    )


def test_that_upright_text_becomes_a_column() -> None:
    words = [WordBox(0, 4, 50, 100, 62, 140), WordBox(5, 9, 50, 144, 62, 190)]
    assert line_rectangles(words, 0, 9) == (Rectangle(50, 100, 62, 190),)
