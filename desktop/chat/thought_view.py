"""What a model thought before it answered: one line that opens; never part of the answer; knows no chat."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, on_click
from desktop.widgets.text_direction import follow_text

_MOST_LINES = 12


class ThoughtView(QWidget):
    """Hidden while there are no thoughts. The text is set only while it is open: a closed one costs nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._thoughts = ""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.button = TextButton(theme, tr("Thinking…"), "quiet", "chevron-right")
        self.button.setStyleSheet(f"margin-{'right' if mirrored else 'left'}: -8px")
        on_click(self.button, self.toggle)
        self.text = QPlainTextEdit()
        self.text.setObjectName("thoughts")
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        follow_text(self.text)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(tr("What the model thought"))
        # A read-only text takes no keyboard focus by itself, and then its keys would not scroll it.
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(8))
        layout.setSpacing(theme.px(2))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.text)
        self.hide()

    @property
    def opened(self) -> bool:
        return self.text.isVisibleTo(self)

    def show_thoughts(self, thoughts: str, *, seconds: float | None) -> None:
        """The thoughts so far; `seconds` None while the model still thinks, 0 when nobody knows how long it did."""
        grown = len(self._thoughts) if thoughts.startswith(self._thoughts) else -1
        self._thoughts = thoughts
        self.setVisible(bool(thoughts))
        self._name(_words(seconds))
        if self.opened:
            self._add(thoughts[grown:]) if grown >= 0 else self._fill()

    def toggle(self) -> None:
        """Open or close."""
        opening = not self.opened
        if opening:
            self._fill()
        self.text.setVisible(opening)
        self.button.set_icon("chevron-down" if opening else "chevron-right")
        self._name(self.button.words)

    def _name(self, words: str) -> None:
        if words != self.button.words:
            self.button.setText(words)
        said = tr("{thoughts} Show what the model thought")
        if self.opened:
            said = tr("{thoughts} Hide what the model thought")
        self.button.setAccessibleName(said.format(thoughts=words))

    def _fill(self) -> None:
        self.text.setFont(self._theme.font())
        self.text.setPlainText(self._thoughts.strip("\n"))
        self._fit()

    def _add(self, text: str) -> None:
        bar = self.text.verticalScrollBar()
        following = bar.value() >= bar.maximum()
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        self._fit()
        if following:
            bar.setValue(bar.maximum())

    def _fit(self) -> None:
        # A line of the document is a line on the screen here: QPlainTextEdit counts wrapped lines too.
        lines = min(_MOST_LINES, max(2, int(self.text.document().size().height())))
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + self._theme.px(16))


def _words(seconds: float | None) -> str:
    if seconds is None:
        return tr("Thinking…")
    if seconds < 0.05:
        return tr("Thoughts")
    if seconds < 1:
        return tr("Thought for a moment")
    return tr("Thought for {seconds:.0f} s").format(seconds=seconds)
