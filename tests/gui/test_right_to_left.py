"""In a language read from right to left the window is mirrored: sidebar, rows of the chat list, sheet of hits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import Driver


@pytest.fixture
def mirrored(driver: Driver) -> Iterator[Driver]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield driver
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ink(picture: QImage, area: QRect) -> int:
    """How many pixels of the area are not of the colour of its upper left corner."""
    ground = picture.pixel(area.topLeft())
    places = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
    return sum(picture.pixel(x, y) != ground for x, y in places)


def test_that_the_sidebar_is_at_the_right_and_its_chats_begin_there(mirrored: Driver) -> None:
    window = mirrored.window
    mirrored.engine.chat.new("Bolts")
    mirrored.engine.chat.add_folder("Tools")
    window.refresh_chats()
    assert window.sidebar.mapTo(window, window.sidebar.rect().center()).x() > window.width() / 2
    chats = window.sidebar.chats
    picture = mirrored.picture("chats-right-to-left", chats.viewport()).toImage()
    assert picture.devicePixelRatio() == 1.0
    for row in range(chats.model().rowCount()):
        box = chats.visualRect(chats.model().index(row, 0)).adjusted(1, 1, -1, -1)
        right = QRect(box.center().x(), box.top(), box.width() // 2, box.height())
        left = QRect(box.left(), box.top(), box.width() // 4, box.height())
        counted = chats.model().index(row, 0).data() == "Tools"  # the number stands at the other end
        assert ink(picture, right) > 20
        assert counted == (ink(picture, left) > 0)


def test_that_hits_and_drop_zones_do_not_cover_the_sidebar(mirrored: Driver) -> None:
    window = mirrored.window
    mirrored.engine.chat.new("Bolts")
    window.refresh_chats()
    window.activateWindow()
    window.search_chats()
    mirrored.until(window.sidebar.search.hasFocus)
    mirrored.qtbot.keyClicks(window.sidebar.search, "bolts")
    mirrored.until(window.search.results.isVisible)
    edge = window.sidebar.geometry().left()
    assert window.search.results.geometry().right() < edge
    window.drops.offer(window.height())
    assert window.overlay.geometry().left() == 0
    assert window.overlay.geometry().right() <= edge
