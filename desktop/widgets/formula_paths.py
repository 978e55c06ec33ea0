"""Outlines of a formula as Qt's paths; knows no LaTeX and no document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from engine.api import formulas

_PART = re.compile(r"[MLQCZ]|-?\d+(?:\.\d+)?")


@dataclass(frozen=True)
class FormulaPicture:
    """What is painted, in em: `parts` are paths with their colour, None for that of the text."""

    width: float
    ascent: float
    depth: float
    parts: tuple[tuple[QPainterPath, QColor | None], ...]

    def paint(self, painter: QPainter, origin: QPointF, em: float, colour: QColor) -> None:
        """`origin` is the left end of the baseline; `em` the size of the text in pixels."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(origin)
        painter.scale(em, em)
        for path, own in self.parts:
            painter.fillPath(path, own or colour)
        painter.restore()


def picture_of(drawing: formulas.FormulaDrawing) -> FormulaPicture:
    """Paths may be made in any thread."""
    parts = []
    for outline in drawing.outlines:
        colour = QColor(outline.colour) if QColor.isValidColorName(outline.colour) else None
        parts.append((_path(outline.path), colour))
    return FormulaPicture(drawing.width, drawing.ascent, drawing.depth, tuple(parts))


def _path(data: str) -> QPainterPath:
    path = QPainterPath()
    # Outlines of letters turn one way and their holes the other.
    path.setFillRule(Qt.FillRule.WindingFill)
    parts = iter(_PART.findall(data))
    for part in parts:
        match part:
            case "M":
                path.moveTo(*_numbers(parts, 2))
            case "L":
                path.lineTo(*_numbers(parts, 2))
            case "Q":
                path.quadTo(*_numbers(parts, 4))
            case "C":
                path.cubicTo(*_numbers(parts, 6))
            case "Z":
                path.closeSubpath()
            case _:
                raise ValueError(f"{part!r} where a letter should be")
    return path


def _numbers(parts: Iterator[str], count: int) -> list[float]:
    return [float(next(parts)) for _ in range(count)]
