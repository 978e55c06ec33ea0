"""A PDF with its thumbnails: opens the file on a lane, asks for the password of a locked one; knows no citation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.viewer.memory import ViewerMemory
from desktop.viewer.page_words import PageWords
from desktop.viewer.pdf_file import PdfFile, PdfLocked, open_pdf
from desktop.viewer.pdf_view import MarkedPdfView
from desktop.viewer.thumbnail_strip import ThumbnailStrip
from desktop.widgets.password_dialog import PasswordDialog
from engine.api import DocumentInfo, Rectangle

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_ROOMY = 400
_WRONG = tr_later("This password does not open the file. Type it again.")


class PdfPane(QWidget):
    """`opened` when the pages of the document are there, `not_opened(error)` when there are none to draw."""

    opened = Signal()
    not_opened = Signal(object)

    def __init__(self, theme: Theme, background: Background, memory: ViewerMemory) -> None:
        super().__init__()
        self._theme, self._background, self._memory = theme, background, memory
        self._engine: EngineApi | None = None
        self._sha256, self._asked = "", ""
        self._thumbnails = False
        self._wanted: tuple[int, tuple[Rectangle, ...]] = (0, ())
        self._dialog: PasswordDialog | None = None
        self.view = MarkedPdfView(theme, self)
        self.view.words_wanted.connect(self._read_words)
        self.strip = ThumbnailStrip(theme)
        self.strip.page_chosen.connect(self.view.go_to)
        self.view.page_changed.connect(self.strip.mark_page)
        self.strip.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.strip)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def show_document(self, sha256: str, page: int, rectangles: Sequence[Rectangle]) -> None:
        """Draw this document from `page` (counted from 0) on, with words marked there."""
        self._wanted = (page, tuple(rectangles))
        if self._sha256 == sha256:
            self._show_wanted()
        elif self._asked != sha256:
            self._sha256 = ""
            self.view.close_file()
            self._open(sha256, self._memory.passwords.get(sha256, ""))

    def show_thumbnails(self, on: bool) -> None:
        """Beside the pages, where there is room for both."""
        self._thumbnails = on
        roomy = self.width() >= self._theme.px(_ROOMY)
        self.strip.setVisible(on and roomy and self.view.pages > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.show_thumbnails(self._thumbnails)

    def ask_password(self, document: DocumentInfo) -> None:
        """Type the password of a locked document until its pages open."""
        dialog = PasswordDialog(self._theme, self, document.name)
        self._dialog = dialog
        dialog.tried.connect(lambda password: self._open(document.sha256, password))
        dialog.finished.connect(self._dialog_ended)
        dialog.open()

    def _open(self, sha256: str, password: str) -> None:
        engine = self._engine
        if engine is None:
            return
        self._asked = sha256
        opening = self._background.call("open a PDF", lambda: open_pdf(engine.library.original(sha256), password))
        opening.on_success(lambda file: self._opened(sha256, password, file))
        opening.on_failure(lambda error: self._not_opened(sha256, error))

    def _opened(self, sha256: str, password: str, file: PdfFile) -> None:
        if sha256 != self._asked:
            return  # another document is wanted by now
        self._asked, self._sha256 = "", sha256
        if password:
            self._memory.passwords[sha256] = password
        if self._dialog is not None:
            self._dialog.accept()
        self.view.zoom_wanted = self._memory.zoom
        self.view.show_file(file)
        renderer = self.view.renderer
        if renderer is not None:
            blocker = QSignalBlocker(self.strip)
            self.strip.show_pages(renderer, file.sizes)
            blocker.unblock()
        self._show_wanted()
        self.opened.emit()

    def _not_opened(self, sha256: str, error: BaseException) -> None:
        if sha256 != self._asked:
            return
        self._asked = ""
        if self._dialog is not None and isinstance(error, PdfLocked):
            self._dialog.wrong(tr(_WRONG))
            return
        self.not_opened.emit(error)

    def _dialog_ended(self, _result: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    def _show_wanted(self) -> None:
        page, rectangles = self._wanted
        self.view.show_marks(page, rectangles)
        self.strip.mark_page(page)

    def _read_words(self, page: int) -> None:
        """The words of a page that came into view; one that is not read yet has none."""
        engine, sha256 = self._engine, self._sha256
        if engine is None or not sha256:
            return
        reading = self._background.call("words of a page", lambda: engine.library.page(sha256, page + 1))
        reading.on_success(
            lambda read: self.view.selection.set_words(page, PageWords(read)) if sha256 == self._sha256 else None
        )
        reading.on_failure(lambda _error: None)
