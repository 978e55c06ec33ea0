"""The right panel: the sources of an answer and the document at the cited words; asks the library for pages only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.viewer.document_view import PDF, DocumentView
from desktop.viewer.memory import RemembersZoom, ViewerMemory, forgetful
from desktop.viewer.picture_view import MarkedPictureView
from desktop.viewer.table_view import MarkedTableView
from desktop.viewer.text_view import MarkedTextView
from desktop.widgets.citation_text import level_of
from desktop.widgets.controls import ElidedLabel, IconButton, IconLabel, TextButton, label, on_click, row
from desktop.widgets.margins import set_margins
from desktop.widgets.source_row import SourceRow
from engine.api import Answer, AquiferError, Citation, DocumentInfo

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi
    from desktop.viewer.pdf_view import MarkedPdfView

_NOTHING = tr_later("The sources of an answer appear here.")


class SourcePanel(QFrame):
    """`show_citation` opens the viewer; `citation_shown` tells the transcript which source to mark."""

    closed = Signal()
    citation_shown = Signal(object, int)

    def __init__(
        self,
        theme: Theme,
        background: Background,
        show_error: Callable[[BaseException], None],
        zoom_of: Callable[[], RemembersZoom] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAccessibleName(tr("Sources"))
        self._theme, self._show_error = theme, show_error
        self._engine: EngineApi | None = None
        self._answer: Answer | None = None
        self.citation: Citation | None = None
        self._rows: list[SourceRow] = []
        self.memory = ViewerMemory(zoom_of) if zoom_of is not None else forgetful()
        self.view = DocumentView(theme, background, self.memory)
        self.view.nothing.setText(tr(_NOTHING))
        self.view.shown.connect(self._update_controls)
        self._title = ElidedLabel(tr("Sources"), Qt.TextElideMode.ElideMiddle)
        self._title.setProperty("role", "heading")
        self.previous = IconButton(theme, "chevron-up", tr("Previous citation (Alt+Up)"))
        self.next = IconButton(theme, "chevron-down", tr("Next citation (Alt+Down)"))
        close = IconButton(theme, "close", tr("Close sources"))
        on_click(self.previous, lambda: self.step(-1))
        on_click(self.next, lambda: self.step(1))
        on_click(close, self.closed.emit)
        self._make_quote_bar()
        self._make_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        head = row(self._title, self.previous, self.next, close, spacing=2)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self._list)
        layout.addWidget(self._quote_bar)
        layout.addWidget(self._link_bar)
        layout.addWidget(self.view, 1)
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
        self.link.setAccessibleName(tr("Address of the article"))
        self.copy_link = IconButton(theme, "copy", tr("Copy the address of the article"))
        on_click(self.copy_link, lambda: QGuiApplication.clipboard().setText(self.link.text()))
        link_bar = QWidget()
        link_layout = row(IconLabel(theme, "link", "muted", 18), self.link, self.copy_link, spacing=8)
        link_layout.setStretch(1, 1)
        link_bar.setLayout(link_layout)
        self._link_bar = link_bar

    def _make_list(self) -> None:
        self._list_layout = QVBoxLayout()
        set_margins(self._list_layout, 0, 0, 4, 0)
        self._list_layout.setSpacing(6)
        self._list_layout.addStretch(1)
        holder = QWidget()
        holder.setObjectName("column")
        holder.setLayout(self._list_layout)
        self._list = QScrollArea()
        self._list.setAccessibleName(tr("Sources of the answer"))
        self._list.setWidgetResizable(True)
        self._list.setWidget(holder)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine
        self.view.use(engine)

    @property
    def pdf(self) -> MarkedPdfView | None:
        return self.view.pdf

    @property
    def text(self) -> MarkedTextView:
        return self.view.text

    @property
    def table(self) -> MarkedTableView:
        return self.view.table

    @property
    def picture(self) -> MarkedPictureView:
        return self.view.picture

    @property
    def _place(self) -> TextButton:
        return self.view.tools.place.words

    @property
    def _larger(self) -> IconButton:
        return self.view.tools.larger

    @property
    def _smaller(self) -> IconButton:
        return self.view.tools.smaller

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
            source.setAccessibleDescription(
                tr("In the panel. {description}").format(description=source.accessibleDescription())
            )
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
        self._quote_bar.hide()
        self._link_bar.hide()
        try:
            document = self._engine.library.document(sha256)
            self._title.set_text(document.name)
            self.view.show_document(document, page)
        except AquiferError as error:
            self._show_error(error)
        self._update_controls()

    def step(self, by: int) -> None:
        """Go to the next or the previous citation of the answer, or page of a document opened without one."""
        if self._answer is None or not self._answer.citations:
            if self.citation is None:
                self.view.step_page(by)
            return
        citations = self._answer.citations
        # Before the first one, or after the last: what is shown may be the source of another answer.
        now = citations.index(self.citation) if self.citation in citations else min(-by, 0)
        self.show_citation(self._answer, citations[(now + by) % len(citations)].n)

    def _open(self, n: int) -> None:
        if self._answer is not None:
            self.show_citation(self._answer, n)

    def _show_page(self, document: DocumentInfo, citation: Citation) -> None:
        engine = self._engine
        if engine is None:
            return
        rectangles, span = citation.rectangles, (citation.char_start, citation.char_end)
        if document.media_type == PDF and not rectangles:
            rectangles = engine.library.rectangles(citation.sha256, citation.page, *span)
        self.view.show_document(document, citation.page, span, rectangles)

    def _update_controls(self) -> None:
        several = self._answer is not None and len(self._answer.citations) > 1
        leafing = self.citation is None and not self.view.empty and self.view.pages > 1
        self.previous.set_name(tr("Previous citation (Alt+Up)") if several else tr("Previous page (Alt+Up)"))
        self.next.set_name(tr("Next citation (Alt+Down)") if several else tr("Next page (Alt+Down)"))
        for button in (self.previous, self.next):
            button.setVisible(several or leafing)
        if self.view.empty:
            self._title.set_text(tr("Sources"))
            found = self._answer is not None and self._answer.citations
            choose = tr("Choose a source to see its words on the page.")
            self.view.nothing.setText(choose if found else tr(_NOTHING))
