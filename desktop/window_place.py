"""Where a window may stand, and how it comes to the front; knows nothing of what is in it."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

# So much of its upper edge must be on a screen that a person can take hold of the window.
_GRIP_WIDTH, _GRIP_HEIGHT = 120, 32


def fitted(window: QRect, screens: Sequence[QRect]) -> QRect:
    """The window as it is if one of the screens (the first is the main one) shows enough of it to take hold of, else in
    the middle of the first; never larger than its screen."""
    if not screens:
        return window
    grip = QRect(window.x(), window.y(), window.width(), _GRIP_HEIGHT)

    def seen(screen: QRect) -> int:
        part = screen.intersected(grip)
        return part.width() if part.height() >= _GRIP_HEIGHT else 0

    best = max(screens, key=seen)
    size = window.size().boundedTo(best.size())
    if seen(best) >= min(_GRIP_WIDTH, window.width()):
        if size == window.size():
            return window
        return QRect(window.topLeft(), size).intersected(best)
    size = window.size().boundedTo(screens[0].size())
    place = QRect(screens[0].topLeft(), size)
    place.moveCenter(screens[0].center())
    return place


def keep_on_screen(window: QWidget) -> None:
    """A screen may be gone since the place was remembered."""
    first = QGuiApplication.primaryScreen()
    if first is None or window.isMaximized() or window.isFullScreen():
        return
    screens = [first, *(screen for screen in QGuiApplication.screens() if screen is not first)]
    place = fitted(window.geometry(), [screen.availableGeometry() for screen in screens])
    if place != window.geometry():
        window.setGeometry(place)


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Show it above others with the keyboard; `token` is what the desktop gave the program that asks for it."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # read, and taken away, by Qt's plugin for Wayland
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
