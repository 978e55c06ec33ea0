"""The exact text a model is trained on, trained tokens highlighted and masked ones grey; renders no template."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.widgets.controls import label

Span = tuple[str, bool]
NOT_YET = "What the model reads is shown when the run has looked at its first batch."


class PreflightView(QWidget):
    """`show_spans` with (text, trained) pieces in their order and a sentence about the whole."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._spans: Sequence[Span] = ()
        self._facts = ""
        self.about = label(NOT_YET, "muted", wrap=True)
        self.text = QTextBrowser()
        self.text.setAccessibleName("The text as the model reads it")
        self.text.setObjectName("textview")
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.about)
        column.addWidget(self.text, 1)
        column.addStretch(0)
        theme.changed.connect(self._draw)

    def show_spans(self, spans: Sequence[Span], facts: str) -> None:
        """Nothing when there are none yet."""
        if (tuple(spans), facts) == (tuple(self._spans), self._facts):
            return
        self._spans, self._facts = tuple(spans), facts
        self._draw()

    def _draw(self) -> None:
        self.text.setVisible(bool(self._spans))
        if not self._spans:
            self.about.setText(NOT_YET)
            return
        self.about.setText(f"{self._facts} Highlighted is what it learns to write; grey it only reads.".strip())
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for text, trained in self._spans:
            cursor.insertText(text, self._format(trained=trained))
        cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        spoken = "; ".join(f"{'learnt' if trained else 'only read'}: {text.strip()}" for text, trained in self._spans)
        self.text.setAccessibleDescription(spoken[:4_000])

    def _format(self, *, trained: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._theme.code_font())
        made.setForeground(self._theme.color("on-accent-soft" if trained else "muted"))
        if trained:
            # Underlined too: the colour is not all there is.
            made.setBackground(self._theme.color("accent-soft"))
            made.setFontUnderline(True)
            made.setUnderlineColor(self._theme.color("accent"))
        return made
