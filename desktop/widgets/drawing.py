"""The base of what draws itself: a picture to a screen reader, which gets the name and the words; draws nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel


class Drawing(QLabel):
    """Qt gives a plain widget no role and a label with a pixmap that of a picture; the pixmap is never seen."""

    def __init__(self) -> None:
        super().__init__()
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)

    def painter(self) -> QPainter:
        """For `paintEvent`: smooth, and each text in the direction it is written in ("-0.5" is no "0.5-")."""
        made = QPainter(self)
        made.setRenderHint(QPainter.RenderHint.Antialiasing)
        made.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        return made

    def begins_at(self, x: float, wide: float) -> float:
        """The left edge of what is `wide` and begins `x` pixels from where reading begins."""
        return self.width() - x - wide if self.isRightToLeft() else x
