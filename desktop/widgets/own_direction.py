"""Which way a text reads, whatever way the window does: names, questions and cells come in any language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyledItemDelegate

_FIRST_STRONG, _END = "\u2068", "\u2069"


def direction_of(texts: Iterable[str]) -> Qt.LayoutDirection | None:
    """By the first letter that has a direction; None where there are only numbers and signs."""
    for text in texts:
        for character in text:
            kind = unicodedata.bidirectional(character)
            if kind in ("L", "R", "AL"):
                return Qt.LayoutDirection.LeftToRight if kind == "L" else Qt.LayoutDirection.RightToLeft
    return None


class OwnDirectionDelegate(QStyledItemDelegate):
    """The text of each cell in its own direction, so that a full stop stands where its sentence ends."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:  # noqa: N802 - Qt's name
        text = super().displayText(value, locale)
        if direction_of([text]) in (None, QGuiApplication.layoutDirection()):
            return text
        return f"{_FIRST_STRONG}{text}{_END}"
