"""Reading documents in a window that is read from right to left: the window is mirrored, what was printed is not."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.library.document_table import TAGS_COLUMN, DocumentTable
from desktop.library.document_table_model import DocumentTableModel
from desktop.theme import Theme
from desktop.viewer.page_table import table_of
from desktop.viewer.picture_view import MarkedPictureView
from desktop.viewer.table_view import MarkedTableView
from desktop.viewer.text_view import MarkedTextView
from desktop.widgets.day_words import day_and_time, day_text
from desktop.widgets.own_direction import OwnDirectionDelegate
from engine.api import Rectangle
from tests.gui.conftest import Driver
from tests.gui.reading import harbour, key, opened, pages_of
from tests.gui.test_document_table import documents

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ENGLISH = "| Ship | Remark |\n| --- | --- |\n| Aurora | It sank. |\n"
ARABIC = "| السفينة | ملاحظة |\n| --- | --- |\n| أورورا | غرقت. |\n"


@pytest.fixture(params=[LEFT, RIGHT], ids=["left to right", "right to left"])
def reading(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    """Which way the window is read."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(LEFT)


@pytest.fixture
def mirrored(driver: Driver, qapp: QApplication) -> Iterator[Driver]:
    """The running program, mirrored as for Arabic; it takes the direction of its language when it starts."""
    qapp.setLayoutDirection(RIGHT)
    driver.qtbot.wait(50)
    yield driver
    qapp.setLayoutDirection(LEFT)


def test_that_the_key_that_points_on_turns_the_page_in_a_mirrored_window(mirrored: Driver, tmp_path: Path) -> None:
    reader = opened(mirrored, harbour(tmp_path / "harbour.pdf"))
    view, place = pages_of(mirrored, reader), reader.view.tools.place
    tools = reader.view.tools
    assert view.isRightToLeft()
    assert tools.next.mapToGlobal(QPoint()).x() < tools.previous.mapToGlobal(QPoint()).x()
    key(mirrored, Qt.Key.Key_Left)
    assert place.words.text() == "p. 2 / 12"
    key(mirrored, Qt.Key.Key_Right)
    assert place.words.text() == "p. 1 / 12"


def test_that_a_page_and_its_marks_are_not_mirrored(mirrored: Driver, tmp_path: Path) -> None:
    reader = opened(mirrored, harbour(tmp_path / "harbour.pdf"))
    view = pages_of(mirrored, reader)
    if reader.view.shows_thumbnails:
        strip = reader.view._pane.strip if reader.view._pane is not None else None
        assert strip is not None
        assert strip.mapToGlobal(QPoint()).x() > view.mapToGlobal(QPoint()).x(), "the strip is where reading begins"
    view.show_marks(0, [Rectangle(72.0, 80.0, 200.0, 96.0)])
    page, (mark,) = view.page_box(0), view.mark_boxes()
    assert mark.left() - page.left() == pytest.approx(72.0 * page.width() / 612.0, abs=4)
    found = view.place_at(mark.center())
    assert found is not None
    assert found.x == pytest.approx(136.0, abs=3)
    view.set_zoom(4.0)
    bar = view.horizontalScrollBar()
    bar.setValue(0)
    assert view.page_box(0).left() >= 0, "the bar begins at the left end of the page"
    assert not bar.isRightToLeft()
    key(mirrored, Qt.Key.Key_Right)
    assert bar.value() > 0, "a wide page moves the way the key points"
    key(mirrored, Qt.Key.Key_Left)
    assert bar.value() == 0


def _picture(qtbot: QtBot, theme: Theme) -> MarkedPictureView:
    view = MarkedPictureView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    view.show_picture(image, (900.0, 600.0), [Rectangle(700.0, 500.0, 740.0, 520.0)], theme)
    view.show()
    view.set_zoom(1.0)
    qtbot.wait(30)
    return view


def test_that_a_picture_follows_the_hand_and_its_mark_is_in_view(
    reading: Qt.LayoutDirection, qtbot: QtBot, theme: Theme
) -> None:
    view = _picture(qtbot, theme)
    (mark,) = view.mark_boxes()
    seen = view.viewport().rect()
    assert view.canvas.layoutDirection() is reading
    assert seen.contains(mark.center().toPoint() + view.canvas.pos())
    before, port = view.canvas.pos(), view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(port, QPoint(130, 115))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(130, 115))
    assert view.canvas.pos() - before == QPoint(30, 15)


@pytest.mark.parametrize(("text", "direction", "sign"), [(ENGLISH, LEFT, "▸"), (ARABIC, RIGHT, "◂")])
def test_that_a_sheet_begins_where_its_words_do(
    reading: Qt.LayoutDirection, qtbot: QtBot, theme: Theme, text: str, direction: Qt.LayoutDirection, sign: str
) -> None:
    view = MarkedTableView(theme)
    qtbot.addWidget(view)
    table = table_of(text)
    assert table is not None
    view.show_table(table, text, table.rows[0].start, table.rows[0].end)
    view.resize(400, 200)
    view.show()
    first, second = (view.table.visualRect(view.model.index(0, column)) for column in (0, 1))
    assert (first.left() < second.left()) == (direction is LEFT), reading
    assert view.model.headerData(0, Qt.Orientation.Vertical) == sign
    numbers = table_of("| 1 | 2 |\n| --- | --- |\n| 3 | 4 |\n")
    assert numbers is not None
    view.show_table(numbers, "", 0, 0)
    assert view.table.layoutDirection() is reading, "a sheet of numbers goes with the window"


def test_that_each_paragraph_of_a_text_reads_its_own_way(
    reading: Qt.LayoutDirection, qtbot: QtBot, theme: Theme
) -> None:
    view = MarkedTextView(theme)
    qtbot.addWidget(view)
    view.show_text("It opens at 10.\nالورشة تفتح في الساعة 10.")
    assert view.layoutDirection() is reading
    assert [view.document().findBlockByNumber(number).textDirection() for number in (0, 1)] == [LEFT, RIGHT]


def test_that_a_cell_in_another_language_keeps_its_full_stop_at_its_end(
    reading: Qt.LayoutDirection, qapp: QApplication
) -> None:
    delegate = OwnDirectionDelegate(qapp)
    english, arabic, numbers = (delegate.displayText(text, QLocale.c()) for text in ("It sank.", "غرقت.", "12 %"))
    assert (english == "It sank.") == (reading is LEFT)
    assert (arabic == "غرقت.") == (reading is RIGHT)
    assert [text.strip("\u2068\u2069") for text in (english, arabic)] == ["It sank.", "غرقت."]
    assert numbers == "12 %"


def test_that_tags_begin_where_the_row_is_read_from(reading: Qt.LayoutDirection, qtbot: QtBot, theme: Theme) -> None:
    table = DocumentTable(theme, DocumentTableModel(theme))
    qtbot.addWidget(table)
    table.resize(900, 200)
    table.show_documents([replace(documents(1)[0], tags=("a", "b"))], [])
    table.show()
    cell = table.visualRect(table.model().index(0, TAGS_COLUMN))
    image = table.viewport().grab(cell).toImage()
    middle = cell.height() // 2
    ground = image.pixelColor(image.width() // 2, 2)
    inked = [x for x in range(4, image.width() - 4) if image.pixelColor(x, middle) != ground]
    assert inked, "chips are drawn"
    assert (sum(inked) / len(inked) < image.width() / 2) == (reading is LEFT)


def test_that_a_day_is_said_in_the_words_of_the_language(qapp: QApplication) -> None:
    at = time.mktime((2026, 3, 5, 14, 2, 0, 0, 0, -1))
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("en"))
        assert (day_text(at), day_and_time(at)) == ("05 Mar 2026", "05 Mar 2026, 14:02")
        QLocale.setDefault(QLocale("es"))
        assert day_text(at) == "05 mar 2026"
    finally:
        QLocale.setDefault(before)
