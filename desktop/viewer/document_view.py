"""One document on screen, whatever it is: opens its pages, zooms, searches in it; knows no citation and no chat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.theme import Theme
from desktop.translation import tr
from desktop.viewer.document_search import DocumentSearch
from desktop.viewer.find_bar import FindBar
from desktop.viewer.found_marks import show_found
from desktop.viewer.mail_head import MAIL_TYPES, head_lines
from desktop.viewer.memory import ViewerMemory
from desktop.viewer.page_layout import FIT_PAGE, FIT_WIDTH
from desktop.viewer.page_table import SHEET_TYPES, table_of
from desktop.viewer.picture_view import MarkedPictureView, read_picture
from desktop.viewer.table_view import MarkedTableView
from desktop.viewer.text_view import MarkedTextView
from desktop.viewer.viewer_keys import key_of
from desktop.viewer.viewer_tools import ViewerTools
from desktop.viewer.zooming import Zooming
from desktop.widgets.controls import label
from desktop.widgets.message_line import MessageLine
from engine.api import AquiferError, DocumentInfo, PageView, Rectangle

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi
    from desktop.viewer.pdf_pane import PdfPane
    from desktop.viewer.pdf_view import MarkedPdfView

PDF = "application/pdf"


class DocumentView(QWidget):
    """`show_document`; `shown` when another page or another kind of view is there."""

    shown = Signal()

    def __init__(self, theme: Theme, background: Background, memory: ViewerMemory) -> None:
        super().__init__()
        self._theme, self._background, self.memory = theme, background, memory
        self._engine: EngineApi | None = None
        self.document: DocumentInfo | None = None
        self.page = 1
        self._span = (0, 0)
        self.shows_thumbnails = False  # a person asked for them, or there is room
        self._pane: PdfPane | None = None
        self._undrawable: set[str] = set()  # documents that are shown as text although they have pages
        self.text, self.table, self.picture = MarkedTextView(theme), MarkedTableView(theme), MarkedPictureView()
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting = QWidget()
        self.message = MessageLine(theme)
        self.search = DocumentSearch(background, self)
        self.find_bar = FindBar(theme)
        self.tools = ViewerTools(theme)
        self.zooming = Zooming(self)
        self.stack = QStackedWidget()
        for view in (self.nothing, self._waiting, self.text, self.table, self.picture):
            self.stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        for part in (self.tools, self.find_bar, self.message, self.stack):
            layout.addWidget(part, int(part is self.stack))
        self._connect()
        self._update_tools()

    def _connect(self) -> None:
        self.tools.step_wanted.connect(self.step_page)
        self.tools.place.page_wanted.connect(self.go_to_page)
        self.tools.zoom_wanted.connect(self.zooming.set)
        self.tools.zoom_stepped.connect(self.zooming.step)
        self.tools.find_wanted.connect(self.open_find)
        self.tools.thumbnails_wanted.connect(self._want_thumbnails)
        self.picture.zoom_changed.connect(self.zooming.show)
        for port in (self.text.viewport(), self.table.table.viewport()):
            port.installEventFilter(self)
        self.find_bar.wanted.connect(self._search)
        self.find_bar.stepped.connect(self.search.step)
        self.find_bar.closed.connect(self.close_find)
        self.search.changed.connect(lambda: self.find_bar.show_search(self.search))
        self.search.changed.connect(self._mark_found)
        self.search.moved.connect(self._go_to_found)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine
        self.search.use(engine)

    @property
    def pdf(self) -> MarkedPdfView | None:
        """The view of the pages of a PDF, once one was opened."""
        return self._pane.view if self._pane is not None else None

    @property
    def empty(self) -> bool:
        return self.stack.currentWidget() is self.nothing

    # --- opening

    def show_document(
        self,
        document: DocumentInfo,
        page: int,
        span: tuple[int, int] = (0, 0),
        rectangles: Sequence[Rectangle] = (),
    ) -> None:
        """Show a page (counted from 1) with a span of its text marked; `rectangles` are where it lies on a PDF.

        Raises `AquiferError` when there is no such page.
        """
        other = self.document is None or self.document.sha256 != document.sha256
        self.document, self.page, self._span = document, page, span
        if other:
            self.message.clear()
            self.search.clear()
        if document.media_type == PDF and document.sha256 not in self._undrawable:
            self._show_pdf(document, page, rectangles)
        else:
            self._show_text(document, page)
        if other and self.find_bar.isVisible():
            self.find_bar.search_again()
        self._update_tools()
        self.shown.emit()

    def _show_pdf(self, document: DocumentInfo, page: int, rectangles: Sequence[Rectangle]) -> None:
        pane = self._make_pane()
        self.stack.setCurrentWidget(pane)
        pane.show_document(document.sha256, page - 1, rectangles)

    def _make_pane(self) -> PdfPane:
        """Made for the first PDF: QtPdf is not loaded before."""
        if self._pane is None:
            from desktop.viewer.pdf_pane import PdfPane

            self._pane = PdfPane(self._theme, self._background, self.memory)
            if self._engine is not None:
                self._pane.use(self._engine)
            self._pane.opened.connect(self._pdf_opened)
            self._pane.not_opened.connect(self._pdf_not_opened)
            self._pane.view.page_changed.connect(self._pdf_page_changed)
            self._pane.view.zoom_chosen.connect(self.zooming.remember)
            self._pane.view.zoom_changed.connect(self.zooming.show)
            self.stack.addWidget(self._pane)
        return self._pane

    def _pdf_opened(self) -> None:
        if self.document is not None:
            self._undrawable.discard(self.document.sha256)
            self.message.clear()
            if self._pane is not None:
                self.stack.setCurrentWidget(self._pane)
        self._update_tools()
        self._mark_found()
        self.shown.emit()

    def _pdf_not_opened(self, error: BaseException) -> None:
        document, pane = self.document, self._pane
        if document is None or pane is None or document.media_type != PDF:
            return
        from desktop.viewer.pdf_file import PdfLocked

        self._undrawable.add(document.sha256)
        if isinstance(error, PdfLocked):
            self.message.say(
                "info", error.user_message, error.hint, tr("Show the pages…"), lambda: pane.ask_password(document)
            )
        else:
            self.message.say_error(error, tr("Its text is shown instead."))
        try:
            self._show_text(document, self.page)
        except AquiferError as missing:
            self.message.say_error(missing)
        self._update_tools()
        self.shown.emit()

    def _show_text(self, document: DocumentInfo, number: int) -> None:
        """A page as table, picture or text, under the name the file gives it ("slide 3")."""
        if self._engine is None:
            return
        page = self._engine.library.page(document.sha256, number)
        start, end = self._span
        table = table_of(page.text) if document.media_type in SHEET_TYPES else None
        if table is not None and (end <= start or table.cited(start, end)):
            self.table.show_table(table, page.text, start, end)
            self.stack.setCurrentWidget(self.table)
        elif document.media_type.startswith("image/"):
            self._read_picture(document, page, (start, end))
        else:
            self._show_plain(document, page)
        self._show_place(page.label)
        self._mark_found()

    def _show_plain(self, document: DocumentInfo, page: PageView) -> None:
        head = head_lines(page.text) if document.media_type in MAIL_TYPES else (0, 0)
        self.text.show_text(page.text, *self._span, head)
        self.stack.setCurrentWidget(self.text)

    def _read_picture(self, document: DocumentInfo, page: PageView, span: tuple[int, int]) -> None:
        """Decoding a large picture takes a second: it is done on a lane; what cannot be drawn is shown as its text."""
        engine = self._engine
        if engine is None:
            return
        self.stack.setCurrentWidget(self._waiting)

        def work() -> tuple[QImage | None, tuple[Rectangle, ...]]:
            image = read_picture(engine.library.original(document.sha256), page.number - 1)
            marked = span[1] > span[0] and image is not None
            return image, engine.library.rectangles(document.sha256, page.number, *span) if marked else ()

        wanted = (document.sha256, page.number, span)
        reading = self._background.call("read a picture", work)
        reading.on_success(lambda read: self._picture_read(wanted, page, *read))
        reading.on_failure(lambda error: self._picture_failed(wanted, page, error))

    def _is_wanted(self, wanted: tuple[str, int, tuple[int, int]]) -> bool:
        return self.document is not None and wanted == (self.document.sha256, self.page, self._span)

    def _picture_read(
        self,
        wanted: tuple[str, int, tuple[int, int]],
        page: PageView,
        image: QImage | None,
        marks: tuple[Rectangle, ...],
    ) -> None:
        if not self._is_wanted(wanted) or self.document is None:
            return  # another page was opened meanwhile
        if image is None:
            instead = tr("The text that was read in it is shown instead.")
            self.message.say("info", tr("This picture cannot be drawn."), instead)
            self._show_plain(self.document, page)
        else:
            self.picture.show_picture(image, (page.width, page.height), marks, self._theme)
            self.stack.setCurrentWidget(self.picture)
        self._mark_found()
        self._update_tools()
        self.shown.emit()

    def _picture_failed(self, wanted: tuple[str, int, tuple[int, int]], page: PageView, error: BaseException) -> None:
        if self._is_wanted(wanted) and self.document is not None:
            self.message.say_error(error)
            self._show_plain(self.document, page)
            self._update_tools()

    # --- pages

    @property
    def pages(self) -> int:
        if self.document is None:
            return 0
        drawn = self.pdf.pages if self.shows_pdf and self.pdf is not None else 0
        return drawn or self.document.pages  # those that were read, until the file is open

    @property
    def shows_pdf(self) -> bool:
        return self._pane is not None and self.stack.currentWidget() is self._pane

    def step_page(self, by: int) -> None:
        self.go_to_page(self.page + by)

    def go_to_page(self, page: int) -> None:
        """Nothing beyond the ends. A page that cannot be shown is said in the viewer."""
        if self.document is None or not 1 <= page <= self.pages:
            return
        if self.shows_pdf and self.pdf is not None:
            self.pdf.go_to(page - 1)
            return
        before = self.page
        try:
            self.show_document(self.document, page)
        except AquiferError as error:
            self.page = before
            self.message.say_error(error)

    def _pdf_page_changed(self, page: int) -> None:
        if self.shows_pdf:
            self.page = page + 1
            self._show_place()
            self.shown.emit()

    def _want_thumbnails(self, on: bool) -> None:
        self.shows_thumbnails = on
        if self._pane is not None:
            self._pane.show_thumbnails(on)

    # --- searching

    def open_find(self) -> None:
        """The search bar, with the words that are selected."""
        if self.document is None:
            return
        chosen = self.pdf.selection.text if self.shows_pdf and self.pdf is not None else ""
        if self.stack.currentWidget() is self.text:
            chosen = self.text.textCursor().selectedText()
        self.find_bar.open(" ".join(chosen.split())[:100])

    def close_find(self) -> None:
        self.find_bar.hide()
        self.search.clear()
        self.focus_content()

    def focus_content(self) -> None:
        view = self.stack.currentWidget()
        (self.table.table if view is self.table else view or self).setFocus()

    def step_found(self, by: int) -> None:
        if self.search.count:
            self.search.step(by)
        else:
            self.open_find()

    def _search(self, words: str) -> None:
        if self.document is not None:
            self.search.start(self.document.sha256, words, self.page)

    def _go_to_found(self) -> None:
        found, document = self.search.now, self.document
        if found is None or document is None:
            return
        if not self.shows_pdf and found.page != self.page:
            try:
                self.show_document(document, found.page)
            except AquiferError as error:
                self.message.say_error(error)
        self._mark_found()

    def _mark_found(self) -> None:
        show_found(self, self._background, self._engine)

    # --- the row above, and keys

    def _show_place(self, page_label: str = "") -> None:
        counted = self.pages > 1 or self.shows_pdf
        self.tools.place.show_place(self.page, self.pages, page_label, counted=counted)

    def _update_tools(self) -> None:
        self.tools.setVisible(not self.empty)
        drawn = self.shows_pdf or self.stack.currentWidget() is self.picture
        self.tools.show_for(pages=self.pages, thumbnails=self.shows_pdf, fits=drawn)
        if self.shows_pdf and self.document is not None:
            self._show_place()
        if not drawn:
            self.zooming.apply_to_text()
        self.zooming.show()
        self.tools.thumbnails.setChecked(self.shows_thumbnails)
        self._want_thumbnails(self.shows_thumbnails)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ctrl and the wheel over text and tables: Qt would change the letters of a text without telling anybody."""
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            zooms = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if zooms:
                self.zooming.step(1 if event.angleDelta().y() > 0 else -1)
            return zooms
        return False

    def event(self, event: QEvent) -> bool:
        """The viewer's keys go before the window's (Ctrl+F is the chat's elsewhere) while the focus is in it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = key_of(event)
            if key and (key != "close" or self.find_bar.isVisible()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        actions: dict[str, Callable[[], object]] = {
            "find": self.open_find,
            "next": lambda: self.step_found(1),
            "previous": lambda: self.step_found(-1),
            "close": self.close_find,
            "larger": lambda: self.zooming.step(1),
            "smaller": lambda: self.zooming.step(-1),
            "fit width": lambda: self.zooming.set(FIT_WIDTH),
            "fit page": lambda: self.zooming.set(FIT_PAGE),
            "go": self.tools.place.ask,
            "page down": lambda: self.step_page(1),
            "page up": lambda: self.step_page(-1),
        }
        action = actions.get(key_of(event))
        if action is None or (key_of(event) == "close" and not self.find_bar.isVisible()):
            super().keyPressEvent(event)
            return
        action()
