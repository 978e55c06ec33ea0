"""Makes a control something that can be dragged to another program; knows nothing of what is dragged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


class DragOut(QObject):
    """Watches the mouse of `widget`; a drag is no click. `start` is called with what `make` gives."""

    def __init__(self, widget: QWidget, make: Callable[[], QMimeData]) -> None:
        super().__init__(widget)
        self._widget, self._make = widget, make
        self._pressed: QPoint | None = None
        self._dragged = False
        self.start: Callable[[QMimeData], object] = self._drag
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is not self._widget or not isinstance(event, QMouseEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position().toPoint(), False
        elif self._dragged:
            # The button would take the rest of the movement for a click. A drag may also swallow the release.
            self._dragged = kind != QEvent.Type.MouseButtonRelease and bool(event.buttons())
            return True
        elif kind == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif kind == QEvent.Type.MouseMove and self._pressed is not None:
            far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and event.buttons() & Qt.MouseButton.LeftButton:
                self._pressed, self._dragged = None, True
                if isinstance(self._widget, QAbstractButton):
                    self._widget.setDown(False)
                self.start(self._make())
                return True
        return False

    def _drag(self, mime: QMimeData) -> None:
        drag = QDrag(self._widget)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)
