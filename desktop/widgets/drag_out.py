"""Buttons that can be dragged to another program; knows nothing of what is dragged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from desktop.theme import Theme
from desktop.widgets.controls import TextButton


class DragOut:
    """The movements of a mouse over a button: a drag is no click. `start` is called with what `make` gives."""

    def __init__(self, button: QAbstractButton, make: Callable[[], QMimeData]) -> None:
        self._button, self._make = button, make
        self._pressed: QPoint | None = None
        self._dragged = False
        self.start: Callable[[QMimeData], object] = self._drag

    def press(self, event: QMouseEvent) -> None:
        self._dragged = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def moves(self, event: QMouseEvent) -> bool:
        """Whether the movement belongs to a drag, which begins with it when it went far enough."""
        if self._dragged:
            # The button would take the rest of it for a click. The drag itself may swallow the release.
            self._dragged = bool(event.buttons())
            return self._dragged
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return False
        self._pressed, self._dragged = None, True
        self._button.setDown(False)
        self.start(self._make())
        return True

    def ends(self) -> bool:
        """The mouse was let go: whether a drag ended with it."""
        ended, self._dragged, self._pressed = self._dragged, False, None
        return ended

    def _drag(self, mime: QMimeData) -> None:
        drag = QDrag(self._button)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


class DragButton(QPushButton):
    """`drag` is set by who knows what is dragged."""

    drag: DragOut | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's names
        if self.drag is not None:
            self.drag.press(event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.drag is None or not self.drag.moves(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.drag is None or not self.drag.ends():
            super().mouseReleaseEvent(event)


class DragTextButton(TextButton, DragButton):
    """The same with words and an icon."""

    def __init__(self, theme: Theme, text: str, kind: str = "plain", icon: str = "") -> None:
        super().__init__(theme, text, kind, icon)
