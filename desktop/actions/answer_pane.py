"""One checked text with its chips, notes and sources, scrolled as a whole; knows nothing of how it came about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.citation_text import chips_of, marked_text
from desktop.widgets.controls import label
from desktop.widgets.formula_pictures import FormulaPictures
from desktop.widgets.margins import set_margins
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.source_list import add_sources, take_away
from desktop.widgets.source_row import SourceRow
from engine.api import Answer

_WIDEST = 820


class AnswerPane(QScrollArea):
    """`citation_opened(answer, n)` for a chip or a source."""

    citation_opened = Signal(object, int)

    def __init__(self, theme: Theme, pictures: FormulaPictures) -> None:
        super().__init__()
        self._theme = theme
        pictures.setParent(self)
        self.answer: Answer | None = None
        self.sources: list[SourceRow] = []
        self.notes: list[QLabel] = []
        self.setAccessibleName(tr("Result"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = MarkdownView(theme, pictures)
        self.body.chip_activated.connect(self._open)
        self._below = QWidget()
        self._below_layout = QVBoxLayout(self._below)
        self._below_layout.setContentsMargins(0, 0, 0, 0)
        self._below_layout.setSpacing(theme.px(6))
        column = QWidget()
        column.setObjectName("column")
        column.setMaximumWidth(theme.px(_WIDEST))
        layout = QVBoxLayout(column)
        set_margins(layout, 0, 0, theme.px(8), theme.px(8))
        layout.addWidget(self.body)
        layout.addWidget(self._below)
        layout.addStretch(1)
        self.setWidget(column)

    def show_answer(self, answer: Answer, notes: Sequence[str] = ()) -> None:
        """The text with its chips; notes and sources below it."""
        self.answer = answer
        self.body.set_text(marked_text(answer), chips_of(answer))
        self._clear()
        for note in notes:
            words = label(tr(note), "small", wrap=True)
            self._below_layout.addWidget(words)
            self.notes.append(words)
        self.sources = add_sources(self._below_layout, self._theme, answer, self._open)
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        self.answer = None
        self.body.set_text("")
        self._clear()

    def _open(self, n: int) -> None:
        if self.answer is not None:
            self.citation_opened.emit(self.answer, n)

    def _clear(self) -> None:
        self.sources, self.notes = [], []
        take_away(self._below_layout)
