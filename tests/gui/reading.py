"""What tests of open documents share: a PDF, opening it from the Documents page, keys to what has the focus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.viewer.document_view import DocumentView
from desktop.viewer.pdf_view import MarkedPdfView
from desktop.viewer.reader_page import ReaderPage
from tests.gui.conftest import Driver
from tests.unit.documents.pdf_files import PdfPage, write_pdf

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def harbour(file: Path, pages: int = 12, **facts: object) -> Path:
    """A PDF whose page N says "Page N" and something about cranes; each third one names the pilot."""
    made = []
    for number in range(1, pages + 1):
        lines = [(72.0, 700.0 - 16 * line, f"Line {line} of page {number} about cranes") for line in range(8)]
        lines += [(72.0, 400.0, "The pilot boards at noon")] if number % 3 == 0 else []
        made.append(PdfPage(lines, **facts))  # type: ignore[arg-type]
    return write_pdf(file, made)


def opened(driver: Driver, file: Path) -> ReaderPage:
    """A file added to the library and opened from the Documents page with a double click."""
    driver.drop([file], zone="library")
    driver.until(lambda: not driver.window.tracker.busy)
    driver.window.show_page("documents")
    page = driver.window.pages.documents
    assert page is not None
    driver.until(lambda: page.model.rowCount() > 0)
    row = next(n for n in range(page.model.rowCount()) if page.model.index(n, 0).data() == file.name)
    page.table.doubleClicked.emit(page.model.index(row, 0))
    reader = driver.window.pages.reader
    assert reader is not None
    assert driver.window.pages.stack.currentWidget() is reader
    return reader


def pages_of(driver: Driver, reader: ReaderPage) -> MarkedPdfView:
    view = reader.view.pdf
    assert view is not None
    driver.until(lambda: view.pages)
    driver.until(lambda: view.renderer is not None and view.renderer.page(view.page_at_top()) is not None)
    driver.until(lambda: view.page_at_top() in view.selection.words)
    return view


def key(driver: Driver, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """To whatever has the focus, as a keyboard does."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    driver.qtbot.keyClick(focus, key, modifier)


def find(driver: Driver, view: DocumentView, words: str, timeout_ms: int = 8000) -> None:
    key(driver, Qt.Key.Key_F, CONTROL)
    assert view.find_bar.isVisible()
    driver.qtbot.keyClicks(view.find_bar.edit, words)
    driver.until(lambda: view.search.words == words and not view.search.running, timeout_ms)
