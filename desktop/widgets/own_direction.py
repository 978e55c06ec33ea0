"""Cells whose texts read their own way, whatever way the window does: names and answers come in any language."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyledItemDelegate

from desktop.widgets.text_direction import direction_of

_FIRST_STRONG, _END = "\u2068", "\u2069"


class OwnDirectionDelegate(QStyledItemDelegate):
    """The text of each cell in its own direction, so that a full stop stands where its sentence ends."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:  # noqa: N802 - Qt's name
        text = super().displayText(value, locale)
        if direction_of(text) == QGuiApplication.layoutDirection():
            return text
        return f"{_FIRST_STRONG}{text}{_END}"
