"""The keys of a viewer by what they mean; does nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_PLAIN = {Qt.Key.Key_F3: "next", Qt.Key.Key_Escape: "close"}
_SHIFTED = {Qt.Key.Key_F3: "previous"}
_CONTROLLED = {
    Qt.Key.Key_F: "find",
    Qt.Key.Key_G: "go",
    Qt.Key.Key_Plus: "larger",
    Qt.Key.Key_Equal: "larger",
    Qt.Key.Key_Minus: "smaller",
    Qt.Key.Key_Underscore: "smaller",
    Qt.Key.Key_0: "fit width",
    Qt.Key.Key_9: "fit page",
    Qt.Key.Key_PageDown: "page down",
    Qt.Key.Key_PageUp: "page up",
}


def key_of(event: QKeyEvent) -> str:
    """What a key asks of a viewer; empty for the keys of others."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if held == Qt.KeyboardModifier.NoModifier:
        return _PLAIN.get(key, "")
    if held == Qt.KeyboardModifier.ShiftModifier:
        return _SHIFTED.get(key, "")
    # Plus is typed with Shift on many keyboards.
    shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    if held == Qt.KeyboardModifier.ControlModifier or (held == shifted and key == Qt.Key.Key_Plus):
        return _CONTROLLED.get(key, "")
    return ""
