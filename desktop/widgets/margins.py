"""Margins of a layout by the direction of reading; Qt mirrors a layout, but not its margins."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """In pixels; `start` is the side where a line begins: the left one, in Arabic the right one."""
    if QGuiApplication.isRightToLeft():
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)
