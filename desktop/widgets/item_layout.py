"""The base of layouts whose height follows from their width: keeps the items, puts them where reading begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class ItemLayout(QLayout):
    """Without margins. Who inherits it says where each item stands and how high all of them are for a width."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def items(self) -> Sequence[QLayoutItem]:
        return self._items

    def place(self, item: QLayoutItem, area: QRect, rect: QRect) -> None:
        """Put an item at `rect`, which is counted from the left of `area`: in a mirrored window from its right."""
        holder = self.parentWidget()
        direction = holder.layoutDirection() if holder is not None else QGuiApplication.layoutDirection()
        item.setGeometry(QStyle.visualRect(direction, area, rect))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's names below
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True
