"""Cards of the settings page: an icon, a title with a line below, buttons; and lists of them. Knows no content."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.widgets.controls import ElidedLabel, IconLabel, card, label, row


def line_card(theme: Theme, icon: str, title: str, below: str, buttons: Sequence[QWidget]) -> QFrame:
    """One line; `below` is small and may be long."""
    frame = card()
    frame.setAccessibleName(f"{title}, {below}")
    texts = QVBoxLayout()
    texts.setSpacing(theme.px(2))
    texts.addWidget(label(title, wrap=True))
    if below:
        place = ElidedLabel(below, Qt.TextElideMode.ElideMiddle)
        place.setProperty("role", "small")
        texts.addWidget(place)
    line = row(IconLabel(theme, icon, "accent", 22), spacing=12, margins=(14, 9, 10, 9))
    line.addLayout(texts, 1)
    for button in buttons:
        line.addWidget(button)
    frame.setLayout(line)
    return frame


class CardList(QWidget):
    """Cards below each other; hidden while there are none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._cards: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.hide()

    @property
    def count(self) -> int:
        return len(self._cards)

    def fill(self, cards: Sequence[QWidget]) -> None:
        for old in self._cards:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = list(cards)
        for one in cards:
            self._column.addWidget(one)
        self.setVisible(bool(cards))


def day_text(when: float) -> str:
    """A moment as a person reads it."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(when))
