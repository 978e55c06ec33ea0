"""The right panel: the sources of an answer and the document at the cited words; asks the library for pages only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.viewer.mail_head import MAIL_TYPES, head_lines
from desktop.viewer.page_table import table_of
from desktop.viewer.picture_view import MarkedPictureView, read_picture
from desktop.viewer.table_view import MarkedTableView
from desktop.viewer.text_view import MarkedTextView
from desktop.widgets.citation_text import level_of
from desktop.widgets.controls import ElidedLabel, IconButton, IconLabel, label, on_click, row
from desktop.widgets.source_row import SourceRow
from engine.api import Answer, AquiferError, Citation, DocumentInfo, PageView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPdf import QPdfDocument

    from desktop.bridge.engine_protocol import EngineApi
    from desktop.viewer.pdf_view import MarkedPdfView

_PDF = "application/pdf"
_LONGEST_PLACE = 40
_SHEETS = frozenset(
    {
        "text/csv",
        "application/vnd.ms-excel",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
)


class SourcePanel(QFrame):
    """`show_citation` opens the viewer; `citation_shown` tells the transcript which source to mark."""

    closed = Signal()
    citation_shown = Signal(object, int)

    def __init__(self, theme: Theme, show_error: Callable[[BaseException], None]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAccessibleName("Sources")
        self._theme, self._show_error = theme, show_error
        self._engine: EngineApi | None = None
        self._answer: Answer | None = None
        self.citation: Citation | None = None
        self._rows: list[SourceRow] = []
        self.pdf: MarkedPdfView | None = None
        self._pdf_document: QPdfDocument | None = None
        self._open_sha = ""
        # A text document opened without a citation, and the page of it that is shown.
        self._leafing: tuple[DocumentInfo, int] | None = None
        self.text = MarkedTextView(theme)
        self.table = MarkedTableView(theme)
        self.picture = MarkedPictureView()
        self._title = ElidedLabel("Sources", Qt.TextElideMode.ElideMiddle)
        self._title.setProperty("role", "heading")
        self._place = label("", "small")
        self.previous = IconButton(theme, "chevron-up", "Previous citation (Alt+Up)")
        self.next = IconButton(theme, "chevron-down", "Next citation (Alt+Down)")
        self._smaller = IconButton(theme, "zoom-out", "Smaller page")
        self._larger = IconButton(theme, "zoom-in", "Larger page")
        close = IconButton(theme, "close", "Close sources")
        on_click(self.previous, lambda: self.step(-1))
        on_click(self.next, lambda: self.step(1))
        on_click(self._smaller, lambda: self._zoomed().zoom_out())
        on_click(self._larger, lambda: self._zoomed().zoom_in())
        on_click(close, self.closed.emit)
        self._make_quote_bar()
        self._make_list()
        self._stack = QStackedWidget()
        self._nothing = label("The sources of an answer appear here.", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._nothing)
        for view in (self.text, self.table, self.picture):
            self._stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        head = row(self._title, self._place, self.previous, self.next, self._smaller, self._larger, close, spacing=2)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self._list)
        layout.addWidget(self._quote_bar)
        layout.addWidget(self._link_bar)
        layout.addWidget(self._stack, 1)
        self._quote_bar.hide()
        self._link_bar.hide()
        self._update_controls()
        theme.changed.connect(lambda: self._list.setMaximumHeight(theme.px(190)))

    def _make_quote_bar(self) -> None:
        theme = self._theme
        self._quote = label("", wrap=True)
        quote_bar = QFrame()
        quote_bar.setObjectName("quotebar")
        quote_layout = row(self._quote, spacing=8, margins=(10, 7, 10, 7))
        quote_layout.insertWidget(0, IconLabel(theme, "quote", "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
        quote_layout.setStretch(1, 1)
        quote_bar.setLayout(quote_layout)
        self._quote_bar = quote_bar
        # Text to copy: a link that opens would leave the computer.
        self.link = QLineEdit()
        self.link.setReadOnly(True)
        self.link.setAccessibleName("Address of the article")
        self.copy_link = IconButton(theme, "copy", "Copy the address of the article")
        on_click(self.copy_link, lambda: QGuiApplication.clipboard().setText(self.link.text()))
        link_bar = QWidget()
        link_layout = row(IconLabel(theme, "link", "muted", 18), self.link, self.copy_link, spacing=8)
        link_layout.setStretch(1, 1)
        link_bar.setLayout(link_layout)
        self._link_bar = link_bar

    def _make_list(self) -> None:
        self._list_layout = QVBoxLayout()
        self._list_layout.setContentsMargins(0, 0, 4, 0)
        self._list_layout.setSpacing(6)
        self._list_layout.addStretch(1)
        holder = QWidget()
        holder.setObjectName("column")
        holder.setLayout(self._list_layout)
        self._list = QScrollArea()
        self._list.setAccessibleName("Sources of the answer")
        self._list.setWidgetResizable(True)
        self._list.setWidget(holder)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def show_answer(self, answer: Answer | None) -> None:
        """List the sources of an answer; the viewer keeps what it shows."""
        self._answer = answer
        for source in self._rows:
            self._list_layout.removeWidget(source)
            source.hide()
            source.deleteLater()
        self._rows = []
        for citation in answer.citations if answer else ():
            source = SourceRow(self._theme, citation)
            source.setCheckable(True)
            source.opened.connect(self._open)
            self._list_layout.insertWidget(len(self._rows), source)
            self._rows.append(source)
        height = sum(source.height() + 6 for source in self._rows[:3])
        self._list.setFixedHeight(max(height, 1))
        self._list.setVisible(len(self._rows) > 1)
        self._update_controls()

    def show_citation(self, answer: Answer, n: int) -> None:
        """Open the document at citation `n` with its words marked."""
        citation = next((citation for citation in answer.citations if citation.n == n), None)
        if citation is None or self._engine is None:
            return
        if self._answer is None or self._answer.message_id != answer.message_id:
            self.show_answer(answer)
        self.citation = citation
        self._leafing = None
        try:
            document = self._engine.library.document(citation.sha256)
            self._show_page(document, citation)
        except AquiferError as error:
            self._show_error(error)
            return
        self._title.set_text(citation.document)
        quote = " ".join(citation.quote.split())
        self._quote.setText(f"{quote if len(quote) < 320 else quote[:319] + '…'}  ({level_of(citation)})")
        self._quote_bar.show()
        self.link.setText(citation.link)
        self.link.setCursorPosition(0)
        self._link_bar.setVisible(bool(citation.link))
        for source in self._rows:
            source.setChecked(source.citation.n == n)
            if source.citation.n == n:
                self._list.ensureWidgetVisible(source)
        self._update_controls()
        self.citation_shown.emit(answer, n)

    def show_document(self, sha256: str, page: int = 1) -> None:
        """Open a document of the library without a citation."""
        if self._engine is None:
            return
        self.show_answer(None)
        self.citation = None
        self._leafing = None
        self._quote_bar.hide()
        self._link_bar.hide()
        try:
            document = self._engine.library.document(sha256)
            self._title.set_text(document.name)
            if not self._show_pdf(document, page, ()):
                self._show_text(document, page)
                self._leafing = (document, page)
        except AquiferError as error:
            self._show_error(error)
        self._update_controls()

    def step(self, by: int) -> None:
        """Go to the next or the previous citation of the answer, or page of a document opened without one."""
        if self._leafing is not None:
            document, page = self._leafing
            if 1 <= page + by <= document.pages:
                self.show_document(document.sha256, page + by)
            return
        if self._answer is None or not self._answer.citations:
            return
        numbers = [citation.n for citation in self._answer.citations]
        now = numbers.index(self.citation.n) if self.citation and self.citation.n in numbers else -by
        self.show_citation(self._answer, numbers[(now + by) % len(numbers)])

    def _open(self, n: int) -> None:
        if self._answer is not None:
            self.show_citation(self._answer, n)

    def _show_page(self, document: DocumentInfo, citation: Citation) -> None:
        engine = self._engine
        if engine is None:
            return
        rectangles = citation.rectangles
        if document.media_type == _PDF and not rectangles:
            spot = (citation.sha256, citation.page, citation.char_start, citation.char_end)
            rectangles = engine.library.rectangles(*spot)
        if not self._show_pdf(document, citation.page, rectangles):
            self._show_text(document, citation.page, citation.char_start, citation.char_end)

    def _show_text(self, document: DocumentInfo, number: int, start: int = 0, end: int = 0) -> None:
        """A page with a span marked, as table, picture or text, under the name the file gives it ("slide 3")."""
        if self._engine is None:
            return
        page = self._engine.library.page(document.sha256, number)
        table = table_of(page.text) if document.media_type in _SHEETS else None
        if table is not None and (end <= start or table.cited(start, end)):
            self.table.show_table(table, start, end)
            self._stack.setCurrentWidget(self.table)
        elif not self._show_picture(document, page, start, end):
            head = head_lines(page.text) if document.media_type in MAIL_TYPES else (0, 0)
            self.text.show_text(page.text, start, end, head)
            self._stack.setCurrentWidget(self.text)
        pages = f" / {document.pages}" if document.pages > 1 else ""
        place = f"p. {number}{pages}"
        # The name of a file deep in an archive must not push the buttons out.
        short = page.label if len(page.label) <= _LONGEST_PLACE else f"…{page.label[1 - _LONGEST_PLACE :]}"
        self._place.setText(f"{short} · {place}" if short else place)
        self._place.setToolTip(page.label)

    def _show_picture(self, document: DocumentInfo, page: PageView, start: int, end: int) -> bool:
        """Draw the picture with the recognised words marked; false when it is none or cannot be drawn."""
        if not document.media_type.startswith("image/") or self._engine is None:
            return False
        library = self._engine.library
        image = read_picture(library.original(document.sha256), page.number - 1)
        if image is None:
            return False
        marks = library.rectangles(document.sha256, page.number, start, end) if end > start else ()
        self.picture.show_picture(image, (page.width, page.height), marks, self._theme.color("highlight"))
        self._stack.setCurrentWidget(self.picture)
        return True

    def _show_pdf(self, document: DocumentInfo, page: int, rectangles: object) -> bool:
        """Draw the PDF; false when it is none or cannot be opened (encrypted): its stored text is shown then."""
        if document.media_type != _PDF or self._engine is None:
            return False
        from PySide6.QtPdf import QPdfDocument

        from desktop.viewer.pdf_view import MarkedPdfView

        if self.pdf is None or self._pdf_document is None:
            self._pdf_document = QPdfDocument(self)
            self.pdf = MarkedPdfView(self)
            self.pdf.setObjectName("viewer")
            self.pdf.setDocument(self._pdf_document)
            self._stack.addWidget(self.pdf)
        self.pdf.highlight = self._theme.color("highlight")
        palette = self.pdf.palette()
        palette.setColor(QPalette.ColorRole.Dark, self._theme.color("pressed"))
        self.pdf.setPalette(palette)
        if self._open_sha != document.sha256:
            path = self._engine.library.original(document.sha256)
            error = self._pdf_document.load(str(path))
            self._open_sha = document.sha256 if error == QPdfDocument.Error.None_ else ""
            if not self._open_sha:
                return False
        self._stack.setCurrentWidget(self.pdf)
        self._place.setText(f"p. {page} / {self._pdf_document.pageCount()}")
        self.pdf.show_marks(page - 1, rectangles if isinstance(rectangles, tuple) else ())
        return True

    def _zoomed(self) -> MarkedPdfView | MarkedPictureView:
        """The page that the zoom buttons mean."""
        return self.pdf if self.pdf is not None and self._stack.currentWidget() is self.pdf else self.picture

    def _update_controls(self) -> None:
        several = self._answer is not None and len(self._answer.citations) > 1
        leafing = self._leafing is not None and self._leafing[0].pages > 1
        what = "page" if leafing else "citation"
        self.previous.set_name(f"Previous {what} (Alt+Up)")
        self.next.set_name(f"Next {what} (Alt+Down)")
        for button in (self.previous, self.next):
            button.setVisible(several or leafing)
        drawing = self._stack.currentWidget() in (self.pdf, self.picture)
        self._smaller.setVisible(drawing)
        self._larger.setVisible(drawing)
        if self._stack.currentWidget() is self._nothing:
            self._title.set_text("Sources")
            found = self._answer is not None and self._answer.citations
            self._nothing.setText(
                "Choose a source to see its words on the page." if found else "The sources of an answer appear here."
            )
