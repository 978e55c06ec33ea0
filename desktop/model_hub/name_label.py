"""A name that takes the room it needs and ends in … where there is less; knows no model."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from desktop.widgets.controls import ElidedLabel

_LEAST_PX = 48


class NameLabel(ElidedLabel):
    """Unlike its base it claims the width of the whole name, so that marks can stand right behind it."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__(text)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self._full) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(min(_LEAST_PX, self.sizeHint().width()), super().minimumSizeHint().height())
