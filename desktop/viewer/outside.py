"""The original of a document where it still lies: opened by the system's program, or shown in its folder."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

# What a double click would run rather than show. Such files are read as text here.
_PROGRAMS = frozenset(
    {
        ".bat",
        ".cmd",
        ".com",
        ".exe",
        ".hta",
        ".jar",
        ".js",
        ".jse",
        ".lnk",
        ".msi",
        ".ps1",
        ".py",
        ".pyw",
        ".rb",
        ".reg",
        ".scr",
        ".sh",
        ".vbe",
        ".vbs",
        ".wsf",
        ".command",
    }
)


def is_there(path: str) -> bool:
    """Whether the file lies where it was added from. May wait for a network drive."""
    return Path(path).is_absolute() and Path(path).is_file()


def may_open(path: str) -> bool:
    """False for what the system would run as a program."""
    return Path(path).suffix.lower() not in _PROGRAMS


def open_file(path: str) -> bool:
    """With the program the system has for it; false when it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def show_in_folder(path: str) -> bool:
    """The folder, with the file selected where the system can do that."""
    if sys.platform == "win32":
        return bool(QProcess.startDetached("explorer", [f"/select,{Path(path)}"])[0])
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", path])[0])
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))
