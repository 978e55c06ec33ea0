"""What an empty chat shows: the promise, the first steps, example questions, and once the model's limits."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import IconLabel, TextButton, card, label, on_click, row

PROMISE = tr_later("Drop PDFs here. Nothing leaves this computer.")
SUBTITLE = tr_later("Ask about them and get answers with the page they stand on.")
LIMITS = tr_later(
    "Answers come from a language model on this computer. It can be wrong even when it sounds sure. "
    "Numbered chips lead to the words in your documents: check them before you rely on an answer."
)


class EmptyState(QWidget):
    """Signals for its buttons; what happens is up to the page."""

    choose_files = Signal()
    try_samples = Signal()
    question_chosen = Signal(str)
    limits_seen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._temporary = False
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(8))
        title = label(tr(PROMISE), "title", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = title
        self._sub = label(tr(SUBTITLE), "muted", wrap=True)
        self._sub.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drop = IconLabel(theme, "drop", "accent", 48)
        self._column.addWidget(drop, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(title)
        self._column.addWidget(self._sub)
        self._column.addSpacing(theme.px(12))
        files = TextButton(theme, tr("Choose files…"), "primary", "attach")
        self.samples_button = TextButton(theme, tr("Try with sample documents"), "plain")
        self.files_button = files
        on_click(files, self.choose_files.emit)
        on_click(self.samples_button, self.try_samples.emit)
        self._buttons = row(1, files, self.samples_button, 1)
        self._column.addLayout(self._buttons)
        self._column.addSpacing(theme.px(16))
        self._questions = QWidget()
        self._questions_layout = QVBoxLayout(self._questions)
        self._questions_layout.setContentsMargins(0, 0, 0, 0)
        self._questions_layout.setSpacing(theme.px(8))
        self._column.addWidget(self._questions)
        self._make_welcome()
        holder = QWidget()
        holder.setLayout(self._column)
        holder.setMaximumWidth(theme.px(620))
        theme.changed.connect(lambda: holder.setMaximumWidth(theme.px(620)))
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row(1, margins=(24, 0, 24, 0)))
        centred = row(margins=(24, 0, 24, 0))
        centred.addStretch(1)
        centred.addWidget(holder, 20)
        centred.addStretch(1)
        layout.addLayout(centred)
        layout.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where the two buttons do not fit beside each other they stand below each other."""
        super().resizeEvent(event)
        wanted = self.files_button.sizeHint().width() + self.samples_button.sizeHint().width() + self._theme.px(90)
        beside = QBoxLayout.Direction.LeftToRight
        self._buttons.setDirection(beside if self.width() >= wanted else QBoxLayout.Direction.TopToBottom)

    def _make_welcome(self) -> None:
        theme = self._theme
        self.welcome = card(tone="accent")
        self._welcome_facts = label("", wrap=True)
        self._welcome_facts.setAccessibleName(tr("First facts"))
        inside = QVBoxLayout(self.welcome)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(theme.px(6))
        inside.addWidget(label(tr("Welcome"), "heading"))
        inside.addWidget(self._welcome_facts)
        inside.addWidget(label(tr(LIMITS), wrap=True))
        understood = TextButton(theme, tr("Understood"), "plain")
        on_click(understood, self.limits_seen.emit)
        inside.addLayout(row(understood, 1, margins=(0, 4, 0, 0)))
        self.welcome.hide()
        self._column.addWidget(self.welcome)

    def show_welcome(self, facts: str) -> None:
        """The first-run card; it blocks nothing."""
        self._welcome_facts.setText(facts)
        self.welcome.show()

    def hide_welcome(self) -> None:
        self.welcome.hide()

    def show_temporary(self, *, on: bool) -> None:
        """A temporary chat takes no files, so none are asked for."""
        self._temporary = on
        self.files_button.setVisible(not on)
        self._show_words(files=False)

    def show_questions(self, questions: Sequence[str], *, files: bool) -> None:
        """Example questions, as soon as there is something to ask about."""
        while self._questions_layout.count():
            item = self._questions_layout.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for question in questions:
            button = TextButton(self._theme, question, "suggestion")
            on_click(button, partial(self.question_chosen.emit, question))
            self._questions_layout.addWidget(button)
        self._show_words(files=files)

    def _show_words(self, *, files: bool) -> None:
        title, below = tr(PROMISE), tr(SUBTITLE)
        if files:
            title, below = tr("Ask about your files"), tr("Nothing leaves this computer.")
        if self._temporary:
            title, below = tr("A temporary chat"), tr("Ask anything. When it is closed, nothing of it is left.")
        self._title.setText(title)
        self._sub.setText(below)
        self.samples_button.setVisible(not files and not self._temporary)
