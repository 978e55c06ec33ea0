"""The keys of the window: which there are, what each is called, and connecting them; does nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

KEYS = (
    ("Ctrl+N", "New chat"),
    ("Ctrl+Shift+N", "New temporary chat"),
    ("Ctrl+K", "Search all chats"),
    ("Ctrl+F", "Find in this chat"),
    ("Ctrl+L", "Go to the question field"),
    ("Ctrl+O", "Attach files"),
    ("Ctrl+B", "Show or hide the sidebar"),
    ("Ctrl+,", "Settings"),
    ("Ctrl+Shift+C", "Copy the last answer"),
    ("Esc", "Stop the answer"),
    ("Up", "In an empty field: edit the last question"),
    ("Alt+Down / Alt+Up", "Next / previous citation"),
    ("Ctrl+F, F3 / Shift+F3", "In a document: search, next / previous place"),
    ("Ctrl+Page Down / Page Up", "In a document: next / previous page; Ctrl+G: go to one"),
    ("Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9", "In a document: larger / smaller / fit the width / the page"),
    ("F2 / Delete", "Rename / delete the selected chat"),
    ("F1", "This list"),
)


def connect_keys(window: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Each key of `actions` runs its action while the window has the focus."""
    for keys, action in actions.items():
        QShortcut(QKeySequence(keys), window).activated.connect(action)
