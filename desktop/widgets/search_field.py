"""A field to search with, its glass where the text begins and as large as it; searches nothing."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle

from desktop.theme import Theme
from desktop.widgets.controls import IconLabel

_ICON = 16


class SearchField(QLineEdit):
    """`name` is what a screen reader says. Qt's own icons in fields stay small when the text grows."""

    def __init__(self, theme: Theme, name: str, hint: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._glass = IconLabel(theme, "search", "muted", _ICON)
        self._glass.setParent(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._place()
        theme.changed.connect(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        px = self._theme.px
        room, mirrored = px(_ICON + 5), self.isRightToLeft()
        self.setTextMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)
        glass = QRect(px(8), (self.height() - px(_ICON)) // 2, px(_ICON), px(_ICON))
        self._glass.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), glass))
