"""A layout that puts widgets side by side and wraps like words; knows nothing of its widgets."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem

from desktop.widgets.item_layout import ItemLayout


class FlowLayout(ItemLayout):
    """In the direction of reading, then down; height follows from width."""

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's names below
        return Qt.Orientation(0)

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._place_all(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._place_all(rect, apply=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize()
        for item in self.items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place_all(self, area: QRect, *, apply: bool) -> int:
        """The height of all lines; with `apply` the items are put there."""
        x, y = area.x(), area.y()
        line: list[tuple[QLayoutItem, int, QSize]] = []
        for item in self.items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if line and x + hint.width() > area.right() + 1:
                x, y, line = area.x(), y + self._end_line(line, area, y, apply=apply) + self.spacing(), []
            line.append((item, x, hint))
            x += hint.width() + self.spacing()
        return y + self._end_line(line, area, y, apply=apply) - area.y()

    def _end_line(self, line: list[tuple[QLayoutItem, int, QSize]], area: QRect, y: int, *, apply: bool) -> int:
        """The height of a line; what is lower stands in its middle."""
        height = max((hint.height() for _, _, hint in line), default=0)
        if apply:
            for item, x, hint in line:
                self.place(item, area, QRect(QPoint(x, y + (height - hint.height()) // 2), hint))
        return height
