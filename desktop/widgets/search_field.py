"""A field to search with, its glass at the left as large as the text; searches nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit

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
        self.setTextMargins(px(_ICON + 5), 0, 0, 0)
        self._glass.resize(px(_ICON), px(_ICON))
        left = self.width() - px(_ICON + 8) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else px(8)
        self._glass.move(left, (self.height() - px(_ICON)) // 2)
