"""A layout of equal columns, as many as fit, in lines of equal height; knows nothing of its widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from desktop.widgets.item_layout import ItemLayout


class EvenColumns(ItemLayout):
    """`least` pixels a column: with less room the widgets stand below each other. Height follows from width."""

    def __init__(self, widgets: Sequence[QWidget], *, least: int, spacing: int) -> None:
        super().__init__(None, spacing)
        self._least = least
        for widget in widgets:
            self.addWidget(widget)

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's names below
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        lines = self._lines(width)
        return sum(height for _, height in lines) + self.spacing() * max(0, len(lines) - 1)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        y = rect.y()
        for items, height in self._lines(rect.width()):
            width = self._width(rect.width())
            for number, item in enumerate(items):
                x = rect.x() + number * (width + self.spacing())
                self.place(item, rect, QRect(x, y, width, height))
            y += height + self.spacing()

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self._least * len(self.items) + self.spacing() * max(0, len(self.items) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:  # noqa: N802
        return QSize(self._least, 0)

    def _columns(self, width: int) -> int:
        """All in one line, or one a line: two and one would look as if they differed."""
        needed = self._least * len(self.items) + self.spacing() * max(0, len(self.items) - 1)
        return max(1, len(self.items)) if width >= needed else 1

    def _width(self, width: int) -> int:
        columns = self._columns(width)
        return (width - self.spacing() * (columns - 1)) // columns

    def _lines(self, width: int) -> list[tuple[Sequence[QLayoutItem], int]]:
        columns, each = self._columns(width), self._width(width)
        lines = [self.items[start : start + columns] for start in range(0, len(self.items), columns)]
        return [(items, max(_height(item, each) for item in items)) for items in lines]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
