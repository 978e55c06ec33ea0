"""The way from the settings to the list of keys; knows no key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import TextButton, label, on_click, row


class KeysSection(QWidget):
    """`wanted` to see and change the keys."""

    words = tr_later("keys shortcuts keyboard change")
    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(label(tr("Keys", "keyboard"), "heading"))
        column.addWidget(label(tr("What the window does by key, and with which keys."), "small", wrap=True))
        self.button = TextButton(theme, tr("See and change the keys…"), "plain", "keyboard")
        on_click(self.button, self.wanted.emit)
        column.addLayout(row(self.button, 1))
