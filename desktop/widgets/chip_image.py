"""The picture of a citation's chip; knows no text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from desktop.theme import Theme


def chip_image(theme: Theme, n: int, *, solid: bool, ratio: float) -> QImage:
    """The numbered chip: filled when the quote was found word for word, an outline when it is weak."""
    height = theme.px(15)
    width = theme.px(16 if n < 10 else 22)
    gap = theme.px(1.5)
    image = QImage(round((width + 2 * gap) * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(gap + 0.75, 0.75, width - 1.5, height - 1.5)
    painter.setPen(QPen(theme.color("accent"), 1.3, Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DotLine))
    painter.setBrush(theme.color("accent") if solid else QColor(0, 0, 0, 0))
    painter.drawRoundedRect(box, theme.px(4.5), theme.px(4.5))
    font = theme.font(10)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(theme.color("accent-text" if solid else "accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(n))
    painter.end()
    return image
