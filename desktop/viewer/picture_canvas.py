"""Draws a picture at a width, with rectangles marked on it; scrolls nothing and knows no citation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme
from desktop.viewer.page_painter import draw_shape, outline_shape


class PictureCanvas(QWidget):
    """Boxes are given in pixels of the picture and told in pixels of this widget."""

    def __init__(self) -> None:
        super().__init__()
        self._picture, self._marks = QPixmap(), list[QRectF]()
        self._found, self._now = list[QRectF](), list[QRectF]()
        self._theme: Theme | None = None

    def show_picture(self, picture: QPixmap, marks: Sequence[QRectF], theme: Theme) -> None:
        self._picture, self._marks, self._theme = picture, list(marks), theme
        self._found, self._now = [], []
        self.update()

    def show_found(self, found: Sequence[QRectF], now: Sequence[QRectF]) -> None:
        self._found, self._now = list(found), list(now)
        self.update()

    @property
    def picture_width(self) -> int:
        return self._picture.width()

    def width_for(self, height: int) -> int:
        """How wide the picture is at this height."""
        return round(height * self._picture.width() / max(1, self._picture.height()))

    def fit(self, width: int) -> None:
        if not self._picture.isNull():
            self.resize(width, max(1, round(width * self._picture.height() / self._picture.width())))

    def mark_boxes(self) -> list[QRectF]:
        return [box.adjusted(-2, -1, 2, 1) for box in self._scaled(self._marks)]

    def found_boxes(self, *, now: bool) -> list[QRectF]:
        return self._scaled(self._now if now else self._found)

    def _scaled(self, boxes: Sequence[QRectF]) -> list[QRectF]:
        if self._picture.isNull():
            return []
        scale = self.width() / self._picture.width()
        return [QRectF(b.x() * scale, b.y() * scale, b.width() * scale, b.height() * scale) for b in boxes]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(self.rect(), self._picture)
        if self._theme is not None:
            draw_shape(painter, self.found_boxes(now=False), QColor(self._theme.color("hit")))
            draw_shape(painter, self.mark_boxes(), self._theme.color("highlight"))
            outline_shape(painter, self.found_boxes(now=True), self._theme.color("hit-now"))
        painter.end()
