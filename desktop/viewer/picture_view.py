"""A picture with rectangles on it, fitted to the width and zoomed; knows nothing of citations.

Only plain raster formats are decoded, and none above a number of pixels: a file must not fill the memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from engine.api import Rectangle

_FORMATS = frozenset({"png", "jpg", "jpeg", "tif", "tiff", "webp", "bmp", "gif"})
# A JPEG is decoded small at once; the others have to be decoded whole first.
_MOST_PIXELS, _MOST_PIXELS_JPEG = 30_000_000, 120_000_000
_LONGEST_SIDE = 3000
_ZOOM_STEP, _SMALLEST, _LARGEST = 1.2, 0.2, 8.0


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
    """`show_picture`; rectangles are in points from the top left of a page of `page_size` points."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.setAccessibleName("Picture")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.canvas = _Canvas()
        self.setWidget(self.canvas)
        self._zoom = 1.0  # of the width of the view
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._settle)

    def show_picture(
        self, image: QImage, page_size: tuple[float, float], rectangles: Sequence[Rectangle], highlight: QColor
    ) -> None:
        """Show it with the rectangles marked and in view."""
        wide, tall = page_size
        across, down = image.width() / wide if wide else 0.0, image.height() / tall if tall else 0.0
        marks = [QRectF(r.x0 * across, r.y0 * down, (r.x1 - r.x0) * across, (r.y1 - r.y0) * down) for r in rectangles]
        self.canvas.show_picture(QPixmap.fromImage(image), marks, highlight)
        self._zoom = 1.0
        self._again.start()

    def mark_boxes(self) -> list[QRectF]:
        """The highlights in pixels of the canvas."""
        return self.canvas.mark_boxes()

    def zoom_in(self) -> None:
        self._change_zoom(_ZOOM_STEP)

    def zoom_out(self) -> None:
        self._change_zoom(1 / _ZOOM_STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's names
        super().resizeEvent(event)
        self._again.start()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def _change_zoom(self, factor: float) -> None:
        self._zoom = min(_LARGEST, max(_SMALLEST, self._zoom * factor))
        self._settle()

    def _settle(self) -> None:
        self.canvas.fit(round(max(40, self.viewport().width() - 2) * self._zoom))
        if boxes := self.mark_boxes():
            box = boxes[0]
            for other in boxes[1:]:
                box = box.united(other)
            centre = box.center().toPoint()
            self.ensureVisible(centre.x(), centre.y(), self.viewport().width() // 3, self.viewport().height() // 3)


class _Canvas(QWidget):
    """Draws the picture at its width."""

    def __init__(self) -> None:
        super().__init__()
        self._picture, self._marks, self._highlight = QPixmap(), list[QRectF](), QColor("#FFD84D")

    def show_picture(self, picture: QPixmap, marks: list[QRectF], highlight: QColor) -> None:
        self._picture, self._marks, self._highlight = picture, marks, highlight
        self.update()

    def fit(self, width: int) -> None:
        if not self._picture.isNull():
            # A small picture is not blown up beyond its double size.
            width = min(width, 2 * self._picture.width())
            self.resize(width, round(width * self._picture.height() / self._picture.width()))

    def mark_boxes(self) -> list[QRectF]:
        if self._picture.isNull():
            return []
        scale = self.width() / self._picture.width()
        scaled = [QRectF(m.x() * scale, m.y() * scale, m.width() * scale, m.height() * scale) for m in self._marks]
        return [box.adjusted(-2, -1, 2, 1) for box in scaled]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(self.rect(), self._picture)
        # Multiplied like a marker pen, so the words stay readable.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        for box in self.mark_boxes():
            shape.addRoundedRect(box, 2, 2)
        painter.fillPath(shape, self._highlight)
        painter.end()
