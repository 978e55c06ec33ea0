"""Whether this desktop has a tray, and what is said where it has none; shows no icon."""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon

from desktop.translation import tr


def has_tray() -> bool:
    """Now: it may come and go with the desktop's panel."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def without_tray() -> str:
    """What the settings say beside the wish for it; empty where there is one."""
    return "" if has_tray() else tr("This desktop has no tray: closing the window ends Aquifer.")
