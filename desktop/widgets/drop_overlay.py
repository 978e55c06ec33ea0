"""The sheet over the window while files are dragged: says what dropping will do, zone by zone; reads no file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStyle, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.widgets.controls import IconLabel, label, restyle


@dataclass(frozen=True, slots=True)
class Zone:
    """A target: `name` comes back with the drop, `text` and `detail` say what will happen."""

    name: str
    text: str
    detail: str
    icon: str


class _ZoneFrame(QFrame):
    def __init__(self, theme: Theme, zone: Zone) -> None:
        super().__init__()
        self.zone = zone
        self.setObjectName("dropzone")
        self.setAccessibleName(zone.text)
        title = label(zone.text, "title", wrap=True)
        detail = label(zone.detail, "muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        layout.addWidget(IconLabel(theme, zone.icon, "accent", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (title, detail):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(words)
        layout.addStretch(1)


class DropOverlay(QWidget):
    """`dropped(zone name, paths)`."""

    dropped = Signal(str, list)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropoverlay")
        self._theme = theme
        self._frames: list[_ZoneFrame] = []
        self.setAcceptDrops(True)
        self.hide()

    def offer(self, zones: Sequence[Zone], area: QRect) -> None:
        """Cover `area` with these targets."""
        for frame in self._frames:
            frame.hide()
            frame.deleteLater()
        self._frames = [_ZoneFrame(self._theme, zone) for zone in zones]
        self.setGeometry(area)
        self._place()
        for frame in self._frames:
            frame.setParent(self)
            frame.show()
        self.show()
        self.raise_()

    @property
    def zones(self) -> list[Zone]:
        return [frame.zone for frame in self._frames]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's names below
        painter = QPainter(self)
        shade = QColor(self._theme.color("window"))
        shade.setAlpha(225)
        painter.fillRect(self.rect(), shade)

    def resizeEvent(self, _event: object) -> None:  # noqa: N802
        self._place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._mark(event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        event.acceptProposedAction()
        self._mark(event.position().toPoint())

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        event.acceptProposedAction()
        self.hide()
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        frame = self._at(event.position().toPoint())
        if frame is not None and paths:
            self.dropped.emit(frame.zone.name, paths)

    def _at(self, position: QPoint) -> _ZoneFrame | None:
        inside = next((frame for frame in self._frames if frame.geometry().contains(position)), None)
        return inside or (self._frames[0] if self._frames else None)

    def _mark(self, position: QPoint) -> None:
        hot = self._at(position)
        for frame in self._frames:
            restyle(frame, "hot", "true" if frame is hot else "false")

    def _place(self) -> None:
        margin, gap = self._theme.px(32), self._theme.px(16)
        count = len(self._frames)
        if not count:
            return
        space = self.rect().adjusted(margin, margin, -margin, -margin)
        # The first zone is the likely one and gets the larger part.
        first = space.width() if count == 1 else round((space.width() - gap) * 0.62)
        x = space.x()
        for number, frame in enumerate(self._frames):
            width = first if number == 0 else (space.width() - first - gap * (count - 1)) // max(1, count - 1)
            rect = QRect(x, space.y(), width, space.height())
            frame.setGeometry(QStyle.visualRect(self.layoutDirection(), space, rect))
            x += width + gap
