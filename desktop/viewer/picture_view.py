"""A picture with rectangles on it, fitted to the width and zoomed; knows nothing of citations.

Only plain raster formats are decoded, and none above a number of pixels: a file must not fill the memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader, QMouseEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar

from desktop.theme import Theme
from desktop.translation import tr
from desktop.viewer.page_layout import FIT_PAGE, FIT_WIDTH
from desktop.viewer.picture_canvas import PictureCanvas
from engine.api import Rectangle

_FORMATS = frozenset({"png", "jpg", "jpeg", "tif", "tiff", "webp", "bmp", "gif"})
# A JPEG is decoded small at once; the others have to be decoded whole first.
_MOST_PIXELS, _MOST_PIXELS_JPEG = 30_000_000, 120_000_000
_LONGEST_SIDE = 3000
_ZOOM_STEP, _SMALLEST, _LARGEST = 1.2, 0.05, 8.0


def read_picture(file: Path, number: int = 0) -> QImage | None:
    """Picture `number` (from 0) of a file, upright, at most 3000 pixels long; None when it cannot be shown."""
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data()).decode()
    if kind not in _FORMATS or (number and not reader.jumpToImage(number)):
        return None
    size = reader.size()
    pixels = size.width() * size.height()
    if not size.isValid() or pixels > (_MOST_PIXELS_JPEG if kind in ("jpg", "jpeg") else _MOST_PIXELS):
        return None
    if max(size.width(), size.height()) > _LONGEST_SIDE:
        reader.setScaledSize(size.scaled(QSize(_LONGEST_SIDE, _LONGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


class MarkedPictureView(QScrollArea):
    """`show_picture`; rectangles are in points from the top left of a page of `page_size` points.

    Dragging moves the picture; Ctrl and the wheel, or the keys, make it larger and smaller.
    """

    zoom_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.setAccessibleName(tr("Picture"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.canvas = PictureCanvas()
        self.setWidget(self.canvas)
        self._zoom = FIT_WIDTH
        self._scale = (0.0, 0.0)  # pixels of the picture in a point of the page
        self._dragged_from: QPoint | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._settle)

    def show_picture(
        self, image: QImage, page_size: tuple[float, float], rectangles: Sequence[Rectangle], theme: Theme
    ) -> None:
        """Show it with the rectangles marked and in view."""
        wide, tall = page_size
        self._scale = (image.width() / wide if wide else 0.0, image.height() / tall if tall else 0.0)
        self.canvas.show_picture(QPixmap.fromImage(image), self._boxes(rectangles), theme)
        self._again.start()

    def show_found(self, found: Sequence[Rectangle], now: Sequence[Rectangle]) -> None:
        """Where a search found something, and where the one is that is looked at."""
        self.canvas.show_found(self._boxes(found), self._boxes(now))
        self._bring(self.canvas.found_boxes(now=True))

    def mark_boxes(self) -> list[QRectF]:
        """The highlights in pixels of the canvas."""
        return self.canvas.mark_boxes()

    @property
    def zoom_wanted(self) -> float:
        return self._zoom

    @property
    def zoom_now(self) -> float:
        """Pixels of the screen in one of the picture."""
        return self.canvas.width() / max(1, self.canvas.picture_width)

    def set_zoom(self, zoom: float) -> None:
        """FIT_WIDTH, FIT_PAGE or a factor."""
        self._zoom = zoom if zoom in (FIT_WIDTH, FIT_PAGE) else min(_LARGEST, max(_SMALLEST, zoom))
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        before = [(bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep()) for bar in bars]
        self._fit()
        for bar, share in zip(bars, before, strict=True):
            bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self.zoom_changed.emit()

    def zoom_in(self) -> None:
        self.set_zoom(self.zoom_now * _ZOOM_STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self.zoom_now / _ZOOM_STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's names
        super().resizeEvent(event)
        self._again.start()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._dragged_from = event.position().toPoint()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._dragged_from is not None:
            moved = event.position().toPoint() - self._dragged_from
            self._dragged_from = event.position().toPoint()
            across = -moved.x() if self.isRightToLeft() else moved.x()  # the bar counts from where reading begins
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - across)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        self._dragged_from = None
        self.unsetCursor()

    def _boxes(self, rectangles: Sequence[Rectangle]) -> list[QRectF]:
        """In pixels of the picture."""
        across, down = self._scale
        return [QRectF(r.x0 * across, r.y0 * down, (r.x1 - r.x0) * across, (r.y1 - r.y0) * down) for r in rectangles]

    def _fit(self) -> None:
        if self._zoom in (FIT_WIDTH, FIT_PAGE):
            # As wide as beside a scroll bar: it must not come and go with the size it causes.
            room = self.size() - QSize(self.verticalScrollBar().sizeHint().width(), 2)
            width = max(40, room.width())
            if self._zoom == FIT_PAGE:
                width = min(width, self.canvas.width_for(max(40, room.height())))
            # A small picture is not blown up beyond its double size.
            self.canvas.fit(min(width, 2 * self.canvas.picture_width))
        else:
            self.canvas.fit(round(self.canvas.picture_width * self._zoom))

    def _settle(self) -> None:
        self._fit()
        self.zoom_changed.emit()
        self._bring(self.canvas.found_boxes(now=True) or self.mark_boxes())

    def _bring(self, boxes: Sequence[QRectF]) -> None:
        if boxes:
            box = boxes[0]
            for other in boxes[1:]:
                box = box.united(other)
            centre = box.center()
            across = self.canvas.width() - centre.x() if self.isRightToLeft() else centre.x()
            # Qt's own `ensureVisible` mirrors a place within the view, not within the picture.
            _show_in_middle(self.horizontalScrollBar(), across, self.viewport().width())
            _show_in_middle(self.verticalScrollBar(), centre.y(), self.viewport().height())


def _show_in_middle(bar: QScrollBar, place: float, room: int) -> None:
    """Scroll as little as brings the place into the middle third."""
    least, most = place - 2 * room / 3, place - room / 3
    bar.setValue(round(min(max(bar.value(), least), most)))
