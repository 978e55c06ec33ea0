"""Where pages stand at any zoom, and which words lie at a place of a page."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.viewer.page_layout import FIT_PAGE, FIT_WIDTH, LARGEST, SMALLEST, PageLayout
from desktop.viewer.page_words import PageWords
from engine.api import PageView, WordBox

SIZES = [(600.0, 800.0), (800.0, 600.0), (600.0, 800.0)]


def test_that_each_page_fits_the_width_and_none_overlap() -> None:
    layout = PageLayout(SIZES, (412, 500), FIT_WIDTH, 1.0)
    boxes = [layout.box(page) for page in range(3)]
    assert [round(box.width) for box in boxes] == [400, 400, 400]
    assert all(first.bottom < second.y for first, second in pairwise(boxes))
    assert layout.width == 412
    assert layout.height == boxes[-1].bottom + boxes[0].y


def test_that_a_page_fits_whole() -> None:
    layout = PageLayout(SIZES, (412, 212), FIT_PAGE, 1.0)
    assert [(round(b.width), round(b.height)) for b in map(layout.box, range(2))] == [(150, 200), (267, 200)]
    assert layout.box(0).x == (412 - 150) / 2


@pytest.mark.parametrize(("zoom", "scale"), [(2.0, 2.0), (1000.0, LARGEST), (0.0001, SMALLEST)])
def test_that_a_factor_is_kept_within_limits(zoom: float, scale: float) -> None:
    assert PageLayout(SIZES, (400, 400), zoom, 1.0).box(0).scale == scale


def test_that_a_height_leads_to_its_page() -> None:
    layout = PageLayout(SIZES * 1000, (412, 500), FIT_WIDTH, 1.0)
    for page in (0, 1, 999, 2999):
        box = layout.box(page)
        assert layout.page_at(box.y + 1) == layout.page_at(box.bottom + 1) == page
    assert (layout.page_at(-50), layout.page_at(1e9)) == (0, 2999)
    assert layout.between(layout.box(7).y + 1, layout.box(8).y + 1) == range(7, 9)


def test_that_no_pages_and_no_room_do_no_harm() -> None:
    assert PageLayout((), (400, 400), FIT_WIDTH, 1.0).between(0, 400) == range(0)
    assert PageLayout(SIZES, (0, 0), FIT_PAGE, 1.0).box(0).width > 0


TEXT = "The pilot, boards\nat noon"
WORDS = (
    WordBox(0, 3, 10, 10, 40, 20),
    WordBox(4, 10, 44, 10, 104, 20),
    WordBox(11, 17, 110, 10, 170, 20),
    WordBox(18, 20, 10, 30, 30, 40),
    WordBox(21, 25, 34, 30, 74, 40),
)


@pytest.fixture
def words(qapp: QGuiApplication) -> PageWords:
    return PageWords(PageView("0", 1, TEXT, 200, 100, WORDS))


def test_that_a_place_leads_to_the_nearest_character(words: PageWords) -> None:
    assert words.char_at(11, 15) == 0
    assert words.char_at(39, 15) == 3
    assert TEXT[words.char_at(75, 15)] in "lo"
    assert words.char_at(500, 15) == 17
    assert words.char_at(500, 35) == 25
    assert words.char_at(0, 99) == 18


def test_that_a_double_click_takes_the_word_without_its_comma(words: PageWords) -> None:
    start, end = words.word_at(60, 15)
    assert TEXT[start:end] == "pilot"
    assert words.word_at(60, 90) == (0, 0)


def test_that_a_span_has_a_rectangle_for_each_line_and_cuts_words(words: PageWords) -> None:
    whole = words.rectangles(0, len(TEXT))
    assert [(r.x0, r.x1, r.y0) for r in whole] == [(10, 170, 10), (10, 74, 30)]
    (part,) = words.rectangles(4, 7)
    assert part.x0 == 44
    assert 55 < part.x1 < 80
    assert words.rectangles(5, 5) == ()


def test_that_a_page_without_words_has_nothing_to_select(qapp: QGuiApplication) -> None:
    empty = PageWords(PageView("0", 1, "", 200, 100, ()))
    assert not empty
    assert (empty.char_at(5, 5), empty.word_at(5, 5), empty.rectangles(0, 9)) == (0, (0, 0), ())


def test_that_a_word_that_runs_down_the_page_is_cut_downwards(qapp: QGuiApplication) -> None:
    turned = PageWords(PageView("0", 1, "harbour", 200, 100, (WordBox(0, 7, 10, 10, 20, 80),)))
    (part,) = turned.rectangles(0, 3)
    assert (part.x0, part.x1, part.y0) == (10, 20, 10)
    assert part.y1 < 60
    assert turned.char_at(15, 79) == 7


def test_that_a_place_beside_a_short_line_means_that_line_and_not_the_next_column(qapp: QGuiApplication) -> None:
    """Two columns: "ab" above "cdefgh" above "ij", and "kl" above "mn" beside them."""
    text = "ab cdefgh ij kl mn"
    boxes = ((0, 2, 10, 10), (3, 9, 10, 22), (10, 12, 10, 34), (13, 15, 120, 10), (16, 18, 120, 60))
    words = tuple(WordBox(start, end, x, y, x + 12.0 * (end - start), y + 10) for start, end, x, y in boxes)
    page = PageWords(PageView("0", 1, text, 200, 100, words))
    assert page.char_at(80, 15) == 2
    assert page.char_at(80, 27) == 9
    assert page.char_at(80, 39) == 12
    assert page.char_at(118, 15) == 13
    assert page.char_at(121, 64) == 16


@pytest.mark.parametrize("sign", [1, -1])
def test_that_words_that_run_backwards_begin_at_their_other_end(qapp: QGuiApplication, sign: int) -> None:
    text = "harbour pilot"
    places = (10, 100) if sign > 0 else (100, 10)
    words = (WordBox(0, 7, places[0], 10, places[0] + 70, 20), WordBox(8, 13, places[1], 10, places[1] + 50, 20))
    page = PageWords(PageView("0", 1, text, 200, 100, words))
    start, end = (places[0] + 1, places[0] + 69)[::sign]
    assert (page.char_at(start, 15), page.char_at(end, 15)) == (0, 7)
    (first,) = page.rectangles(0, 1)
    assert (first.x0 == places[0]) == (sign > 0)
