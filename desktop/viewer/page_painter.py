"""Marker strokes over a page: multiplied, so that the words stay readable; knows not what they mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


def draw_shape(painter: QPainter, boxes: Sequence[QRectF], colour: QColor) -> None:
    """One shape of all boxes: where lines overlap, two coats would be darker than one."""
    if not boxes:
        return
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(_shape(boxes, 2))
    painter.restore()


def outline_shape(painter: QPainter, boxes: Sequence[QRectF], colour: QColor) -> None:
    """A frame around each box, to tell one among equals without colour alone."""
    painter.save()
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3)
    painter.restore()


def _shape(boxes: Sequence[QRectF], radius: float) -> QPainterPath:
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        shape.addRoundedRect(box, radius, radius)
    return shape
