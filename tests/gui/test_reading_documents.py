"""What a person does with an open document: turn pages, zoom, select and copy, unlock; on the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.viewer import outside
from desktop.viewer.page_layout import FIT_PAGE, FIT_WIDTH
from desktop.viewer.pdf_view import BROKEN
from tests.gui.conftest import Driver
from tests.gui.reading import ALT, CONTROL, find, harbour, key, opened, pages_of
from tests.gui.test_look import _controls


def test_that_a_double_click_opens_a_document_in_full_size_and_escape_leads_back(
    driver: Driver, tmp_path: Path
) -> None:
    told: list[tuple[str, str]] = []
    driver.window.opening.connect(lambda kind, subject: told.append((kind, subject)))
    reader = opened(driver, harbour(tmp_path / "harbour.pdf"))
    view = pages_of(driver, reader)
    assert ("document", driver.engine.library.list()[0].sha256) in told, "a crash while it opens is remembered"
    assert not driver.window.panel.isVisible()
    assert reader.view.tools.place.words.text() == "p. 1 / 12"
    driver.until(lambda: reader.open_outside.isVisible() and reader.in_folder.isVisible())
    driver.until(lambda: view.renderer is not None and view.renderer.thumbnail(1) is not None)
    driver.picture("reader")
    key(driver, Qt.Key.Key_Escape)
    assert driver.window.pages.current == "documents"
    assert driver.window.pages.stack.currentWidget() is driver.window.pages.documents


def test_that_pages_are_turned_by_keys_and_a_number_leads_to_one(driver: Driver, tmp_path: Path) -> None:
    reader = opened(driver, harbour(tmp_path / "harbour.pdf"))
    view = pages_of(driver, reader)
    place = reader.view.tools.place
    key(driver, Qt.Key.Key_PageDown, CONTROL)
    assert place.words.text() == "p. 2 / 12"
    key(driver, Qt.Key.Key_Right)
    assert place.words.text() == "p. 3 / 12"
    key(driver, Qt.Key.Key_Up, ALT)
    assert place.words.text() == "p. 2 / 12"
    key(driver, Qt.Key.Key_G, CONTROL)
    assert place.edit.isVisible()
    driver.qtbot.keyClicks(place.edit, "x99")
    driver.qtbot.keyClick(place.edit, Qt.Key.Key_Return)
    assert place.words.text() == "p. 12 / 12"
    place.words.click()
    driver.qtbot.keyClicks(place.edit, "11")
    driver.qtbot.keyClick(place.edit, Qt.Key.Key_Return)
    assert (place.words.text(), view.page_at_top()) == ("p. 11 / 12", 10)
    reader.view.focus_content()
    key(driver, Qt.Key.Key_Home)
    assert place.words.text() == "p. 1 / 12"
    reader.view.tools.previous.click()
    assert place.words.text() == "p. 1 / 12"
    reader.view._pane.strip.page_chosen.emit(4)  # type: ignore[union-attr]
    assert place.words.text() == "p. 5 / 12"


def test_that_zoom_keeps_the_place_under_the_mouse_and_is_remembered(
    start: Callable[..., Driver], tmp_path: Path
) -> None:
    driver = start()
    driver.window._limits_seen()
    file = harbour(tmp_path / "harbour.pdf")
    reader = opened(driver, file)
    view = pages_of(driver, reader)
    assert view.zoom_wanted == FIT_WIDTH
    spot = QPointF(view.viewport().width() / 2, 200)
    before = view.place_at(spot)
    wheel = QWheelEvent(
        spot, view.viewport().mapToGlobal(spot), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, CONTROL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    after = view.place_at(spot)
    assert before is not None
    assert after is not None
    assert (after.page, round(after.x / 3), round(after.y / 3)) == (
        before.page,
        round(before.x / 3),
        round(before.y / 3),
    )
    key(driver, Qt.Key.Key_9, CONTROL)
    assert view.zoom_wanted == FIT_PAGE
    assert view.page_box(0).height() <= view.viewport().height()
    assert "fits the page" in reader.view.tools.zoom.accessibleName()
    fits = view.zoom_now
    key(driver, Qt.Key.Key_Plus, CONTROL)
    assert abs(view.zoom_now / fits - 1.2) < 0.01
    wanted = view.zoom_wanted
    driver = start()
    driver.window.show_page("documents")
    driver.window.pages.open_document(driver.engine.library.list()[0].sha256)
    assert driver.window.pages.reader is not None
    assert abs(pages_of(driver, driver.window.pages.reader).zoom_wanted - wanted) < 0.01


def test_that_words_are_selected_with_the_mouse_and_copied(driver: Driver, tmp_path: Path) -> None:
    reader = opened(driver, harbour(tmp_path / "harbour.pdf"))
    view = pages_of(driver, reader)
    words = view.selection.words[0]
    start = words.text.index("Line 2")
    end = words.text.index("cranes", words.text.index("Line 3")) + 6
    first, last = (
        view.on_viewport(0, words.rectangles(start, start + 4))[0],
        view.on_viewport(0, words.rectangles(end - 6, end))[0],
    )
    left, port = Qt.MouseButton.LeftButton, view.viewport()
    QGuiApplication.clipboard().clear()
    driver.qtbot.mousePress(port, left, pos=QPoint(round(first.left()) + 1, round(first.center().y())))
    driver.qtbot.mouseMove(port, QPoint(round(last.right()) - 1, round(last.center().y())))
    driver.qtbot.mouseRelease(port, left, pos=QPoint(round(last.right()) - 1, round(last.center().y())))
    driver.picture("reader-selection")
    key(driver, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Line 2 of page 1 about cranes\nLine 3 of page 1 about cranes"
    word = view.on_viewport(0, words.rectangles(words.text.index("about"), words.text.index("about") + 5))[0]
    driver.qtbot.mouseDClick(port, left, pos=word.center().toPoint())
    assert view.selection.text == "about"
    key(driver, Qt.Key.Key_A, CONTROL)
    assert view.selection.text.startswith("Line 0 of page 1")
    driver.qtbot.mouseClick(port, left, pos=QPoint(3, 3))
    assert view.selection.text == ""


def test_that_a_locked_pdf_shows_its_text_until_its_password_is_typed(driver: Driver, tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(harbour(tmp_path / "open.pdf", 3)))
    writer.encrypt("sesame", algorithm="AES-256")
    locked = tmp_path / "locked.pdf"
    writer.write(locked)
    texts = driver.engine.library
    plain = texts.page
    from engine.retrieval.types import PageView

    texts.page = lambda sha256, number: PageView(sha256, number, f"Text of page {number}", 595, 842, ())  # type: ignore[method-assign]
    reader = opened(driver, locked)
    driver.until(lambda: reader.view.message.text)
    assert "locked with a password" in reader.view.message.text
    assert reader.view.text.toPlainText() == "Text of page 1"
    driver.picture("reader-locked")
    reader.view.message.button.click()
    dialog = reader.view._pane._dialog  # type: ignore[union-attr]
    assert dialog is not None
    dialog.edit.setText("wrong")
    dialog.read.click()
    driver.until(lambda: dialog.problem.isVisible())
    dialog.edit.setText("sesame")
    dialog.read.click()
    driver.until(lambda: reader.view.shows_pdf)
    assert reader.view.message.text == ""
    assert pages_of(driver, reader).pages == 3
    assert b"sesame" not in b"".join(f.read_bytes() for f in driver.engine.paths.root.rglob("*") if f.is_file())
    texts.page = plain  # type: ignore[method-assign]


def test_that_a_page_that_cannot_be_drawn_says_so_and_the_others_are_drawn(driver: Driver, tmp_path: Path) -> None:
    file = harbour(tmp_path / "torn.pdf", 3)
    data = file.read_bytes()
    second = data.index(b"/Type /Page ", data.index(b"/Type /Page ") + 5)
    file.write_bytes(data[:second] + b"/Type /Pxge /Mess" + data[second + 17 :])
    reader = opened(driver, file)
    view = reader.view.pdf
    assert view is not None
    driver.until(lambda: view.pages == 3 and view.renderer is not None and view.renderer.page(0) is not None)
    view.go_to(1)
    driver.until(lambda: view.renderer is not None and 1 in view.renderer.failed)
    driver.until(lambda: BROKEN in view.accessibleDescription())
    driver.picture("reader-torn")
    view.go_to(2)
    driver.until(lambda: view.renderer is not None and view.renderer.page(2) is not None)


def test_that_a_damaged_pdf_shows_its_text_and_why(driver: Driver, tmp_path: Path) -> None:
    from engine.retrieval.types import PageView

    file = harbour(tmp_path / "broken.pdf", 2)
    driver.engine.library.page = lambda sha256, number: PageView(sha256, number, "As it was read", 595, 842, ())  # type: ignore[method-assign]
    driver.drop([file], zone="library")
    driver.until(lambda: not driver.window.tracker.busy)
    sha256 = driver.engine.library.list()[0].sha256
    driver.engine.library.original(sha256).write_bytes(b"%PDF-1.7 rubbish")
    driver.window.pages.open_document(sha256)
    reader = driver.window.pages.reader
    assert reader is not None
    driver.until(lambda: reader.view.message.text == "The pages of this PDF cannot be drawn.")
    assert reader.view.text.toPlainText() == "As it was read"


def test_that_the_original_is_opened_outside_only_where_it_lies_and_is_no_program(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(outside, "open_file", lambda path: asked.append(path) is None)
    monkeypatch.setattr(outside, "show_in_folder", lambda path: asked.append(f"folder {path}") is not None)
    file = tmp_path / "note.txt"
    file.write_text("a note")
    script = tmp_path / "crane.py"
    script.write_text("print('lift')")
    reader = opened(driver, file)
    driver.until(lambda: reader.open_outside.isVisible())
    reader.open_outside.click()
    reader.in_folder.click()
    assert asked == [str(file), f"folder {file}"]
    assert "The folder was not opened." in driver.window.notifications.texts[-1]
    reader = opened(driver, script)
    driver.until(lambda: reader.in_folder.isVisible())
    assert not reader.open_outside.isVisible()
    file.unlink()
    driver.window.pages.open_document(driver.engine.library.list()[0].sha256)
    driver.until(lambda: reader._gone.isVisible())
    assert not reader.in_folder.isVisible()


def test_that_the_reader_has_a_name_for_every_control_also_in_the_dark(
    start: Callable[..., Driver], tmp_path: Path
) -> None:
    driver = start(lambda engine: engine.set_appearance(theme="dark"))
    driver.window._limits_seen()
    reader = opened(driver, harbour(tmp_path / "harbour.pdf"))
    pages_of(driver, reader)
    find(driver, reader.view, "pilot")
    driver.until(lambda: reader.view.pdf is not None and reader.view.pdf.found_boxes())
    reader.view.tools.place.ask()
    nameless = [type(control).__name__ for control in _controls(reader) if not control.accessibleName()]
    assert nameless == []
    driver.until(lambda: reader.view._pane.strip.renderer.thumbnail(2) is not None)  # type: ignore[union-attr]
    driver.picture("reader-dark")
    driver.window.resize(700, 600)
    driver.qtbot.wait(80)
    driver.picture("reader-narrow")
    assert reader.width() <= driver.window.width()
