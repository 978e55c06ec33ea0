"""The mark of a temporary chat: what it means, and closing it; keeps nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import IconLabel, TextButton, label, on_click, row

WORDS = tr_later("Temporary chat. Nothing of it is written to disk; it is gone when you close it or the program.")


class TemporaryBanner(QFrame):
    """`closed` for the button."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("temporary")
        self.setAccessibleName(tr(WORDS))
        words = label(tr(WORDS), wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.close_button = TextButton(theme, tr("Close chat"), "quiet", "close")
        on_click(self.close_button, self.closed.emit)
        items = (IconLabel(theme, "temporary", "accent", 18), words, self.close_button)
        self.setLayout(row(*items, spacing=10, margins=(14, 6, 10, 6)))
        self.hide()
