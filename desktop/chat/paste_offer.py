"""Offers to attach a long pasted text as a document instead of asking it; moves no text itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import IconLabel, TextButton, label, on_click, row

LONG_CHARS = 6_000


class PasteOffer(QFrame):
    """`accepted(text)` with the text that was pasted. Hidden until `offer`."""

    accepted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("chip")
        self._text = ""
        self._words = label("")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.attach = TextButton(theme, tr("Attach as document"), "plain", "attach")
        self.keep = TextButton(theme, tr("Keep in the question"), "quiet")
        on_click(self.attach, self._accept)
        on_click(self.keep, self.hide)
        line = row(IconLabel(theme, "file", "muted", 16), self._words, self.keep, self.attach, spacing=8)
        line.setContentsMargins(10, 4, 6, 4)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def offer(self, text: str) -> None:
        """A long text was pasted, which the field holds in these words."""
        self._text = text
        said = trn(
            "A long text was pasted ({count:,} character).", "A long text was pasted ({count:,} characters).", len(text)
        )
        self._words.setText(said.format(count=len(text)))
        self.setAccessibleName(self._words.text())
        self.show()

    def check(self, field: str) -> None:
        """The field changed: without the text in it there is nothing to offer."""
        if not self.isHidden() and self._text not in field:
            self.hide()

    def _accept(self) -> None:
        self.hide()
        self.accepted.emit(self._text)
