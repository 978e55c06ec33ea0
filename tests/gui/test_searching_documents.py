"""A person looks for words in an open document and steps from place to place; on the real window."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.viewer.page_layout import FIT_PAGE
from tests.fakes_desktop import Scripted
from tests.gui.conftest import BLOCKED_LIMIT_S, Driver
from tests.gui.reading import ALT, CONTROL, SHIFT, find, harbour, key, opened, pages_of


def test_that_words_are_found_counted_and_stepped_through(driver: Driver, tmp_path: Path) -> None:
    reader = opened(driver, harbour(tmp_path / "harbour.pdf"))
    view, document = pages_of(driver, reader), reader.view
    find(driver, document, "PILOT  boards")
    assert document.find_bar.count.text() == "1 of 4"
    assert view.page_at_top() == 2
    driver.until(view.found_boxes)
    box = view.found_boxes()[0]
    assert view.viewport().rect().contains(box.center().toPoint())
    drawn = view.viewport().grab(box.toRect()).toImage()
    ground = max(
        (drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height())),
        key=lambda colour: colour.lightness() if colour.saturation() > 20 else 0,
    )
    assert ground.green() > ground.red() + 20, "what was found is green, what is cited yellow"
    driver.picture("reader-find")
    driver.qtbot.keyClick(document.find_bar.edit, Qt.Key.Key_Return)
    assert (document.find_bar.count.text(), view.page_at_top()) == ("2 of 4", 5)
    key(driver, Qt.Key.Key_F3, SHIFT)
    key(driver, Qt.Key.Key_F3, SHIFT)
    assert (document.find_bar.count.text(), view.page_at_top()) == ("4 of 4", 11)
    document.find_bar.edit.setText("")
    driver.qtbot.keyClicks(document.find_bar.edit, "no such words")
    driver.until(lambda: document.find_bar.count.text() == "Not found")
    assert not document.find_bar.next.isEnabled()
    key(driver, Qt.Key.Key_Escape)
    assert not document.find_bar.isVisible()
    assert document.search.count == 0
    assert driver.window.pages.stack.currentWidget() is reader


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_that_a_turned_page_is_found_and_selected_where_it_is_shown(
    driver: Driver, tmp_path: Path, rotate: int
) -> None:
    """The fake's boxes know no turned page, so the engine's reader gives them."""
    from engine.documents.parser import parse
    from engine.documents.types import ReadLimits
    from engine.retrieval.types import PageView

    file = harbour(tmp_path / "turned.pdf", 3, rotate=rotate)
    pages = parse(file, file.name, ReadLimits(), lambda page, pages: None).pages

    def page(sha256: str, number: int) -> PageView:
        read = pages[number - 1]
        return PageView(sha256, number, read.text, read.width, read.height, tuple(read.words))

    driver.engine.library.page = page  # type: ignore[method-assign]
    reader = opened(driver, file)
    view = pages_of(driver, reader)
    view.set_zoom(FIT_PAGE)
    find(driver, reader.view, "pilot")
    driver.until(view.found_boxes)
    driver.until(lambda: view.renderer is not None and view.renderer.page(2) is not None)
    assert view.found_boxes(), "page 3 names the pilot"
    box = view.found_boxes()[0]
    drawn = view.viewport().grab().toImage()
    ink = [
        drawn.pixelColor(x, y).lightness()
        for x in range(round(box.left()), round(box.right()))
        for y in range(round(box.top()), round(box.bottom()))
    ]
    assert min(ink) < 120, "the word is inside of its box"
    assert view.selection.words[2].words(*next(iter(reader.view.search.by_page.values()))[0]) == "pilot"


def test_that_a_text_is_searched_and_enlarged_with_the_same_keys(driver: Driver, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear pilot 𝒳,\n" + "waves\n" * 200 + "the Pilot boards at noon.\n", encoding="utf-8")
    reader = opened(driver, file)
    text = reader.view.text
    assert text.isVisible()
    find(driver, reader.view, "pilot")
    assert reader.view.find_bar.count.text() == "1 of 2"
    assert [s.cursor.selectedText() for s in text.extraSelections()] == ["pilot", "Pilot"]
    key(driver, Qt.Key.Key_F3)
    assert reader.view.find_bar.count.text() == "2 of 2"
    assert text.cursorRect().intersects(text.viewport().rect())
    assert text.marked_text == ""
    driver.picture("reader-text")
    before = text.font().pixelSize()
    key(driver, Qt.Key.Key_Plus, CONTROL)
    assert text.font().pixelSize() > before
    key(driver, Qt.Key.Key_0, CONTROL)
    assert text.font().pixelSize() == before
    spot = QPointF(50, 50)
    wheel = QWheelEvent(
        spot, text.viewport().mapToGlobal(spot), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, CONTROL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(text.viewport(), wheel)
    assert text.font().pixelSize() < before
    assert reader.view.tools.zoom.text() == "83%"


def test_that_what_is_cited_and_what_was_found_are_marked_differently(driver: Driver, tmp_path: Path) -> None:
    file = harbour(tmp_path / "harbour.pdf", 3)
    driver.drop([file], zone="library")
    driver.until(lambda: not driver.window.tracker.busy)
    cited = driver.engine.library.cite(1, file, 3, "The pilot boards at noon")
    driver.engine.chat.enqueue(Scripted("At noon [1].", citations=(cited,)))
    driver.ask_and_wait("When?")
    answer = driver.window.chat.transcript.last_answer()
    assert answer is not None
    driver.window.open_citation(answer.answer, 1)
    view = driver.window.panel.pdf
    assert view is not None
    driver.until(lambda: view.mark_boxes() and 2 in view.selection.words)
    driver.window.panel.view.focus_content()
    find(driver, driver.window.panel.view, "cranes")
    driver.until(view.found_boxes)
    assert view.mark_boxes()
    assert driver.window.panel.view.search.now is not None
    assert driver.window.panel.view.search.now.page == 3
    assert not driver.window.panel.view.tools.thumbnails.isChecked()
    driver.picture("panel-find")


def test_that_the_key_of_the_next_citation_opens_a_closed_panel(driver: Driver, tmp_path: Path) -> None:
    file = harbour(tmp_path / "harbour.pdf", 6)
    driver.drop([file], zone="library")
    driver.until(lambda: not driver.window.tracker.busy)
    first, second = (driver.engine.library.cite(n, file, 3 * n, "The pilot boards at noon") for n in (1, 2))
    driver.engine.chat.enqueue(Scripted("At noon [1] or [2].", citations=(first, second)), Scripted("No source."))
    driver.ask_and_wait("When?")
    panel = driver.window.panel
    for pressed, n in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 2)):
        driver.press(pressed, ALT)
        assert panel.isVisible()
        assert panel.citation is not None
        assert panel.citation.n == n
    driver.until(lambda: panel.pdf is not None and panel.pdf.mark_boxes() and panel.pdf.page_at_top() == 5)
    assert panel._place.text() == "p. 6 / 6"
    driver.window.hide_panel()
    driver.ask_and_wait("And else?")
    driver.press(Qt.Key.Key_Down, ALT)
    assert not panel.isVisible()


@pytest.mark.slow
def test_that_two_thousand_pages_stay_responsive(driver: Driver, tmp_path: Path) -> None:
    file = harbour(tmp_path / "huge.pdf", 2000)
    gaps: list[float] = []
    timer, clock = QTimer(driver.window), QElapsedTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: gaps.append(clock.restart() / 1000))
    reader = opened(driver, file)
    began = time.perf_counter()
    clock.start()
    timer.start()
    view = pages_of(driver, reader)
    seen = time.perf_counter() - began
    for page in range(0, 2000, 20):
        view.go_to(page)
        driver.qtbot.wait(5)
    for _ in range(5):
        reader.view.zooming.step(1)
        driver.qtbot.wait(20)
    find(driver, reader.view, "about", 60_000)  # the fake opens the file for each page
    timer.stop()
    print(f"pages there after {seen:.2f} s, longest gap {max(gaps):.3f} s, found {reader.view.find_bar.count.text()}")
    assert reader.view.search.failed == ""
    assert reader.view.find_bar.count.text().endswith("of 2,000+")
    assert max(gaps) < BLOCKED_LIMIT_S
