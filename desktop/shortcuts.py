"""The keys of the window: which there are, what each is called, and connecting them; does nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.translation import tr_later

KEYS = (
    ("Ctrl+N", tr_later("New chat")),
    ("Ctrl+Shift+N", tr_later("New temporary chat")),
    ("Ctrl+K", tr_later("Search all chats")),
    ("Ctrl+F", tr_later("Find in this chat")),
    ("Ctrl+L", tr_later("Go to the question field")),
    ("Ctrl+O", tr_later("Attach files")),
    ("Ctrl+B", tr_later("Show or hide the sidebar")),
    ("Ctrl+,", tr_later("Settings")),
    ("Ctrl+Shift+C", tr_later("Copy the last answer")),
    ("Esc", tr_later("Stop the answer")),
    ("Up", tr_later("In an empty field: edit the last question")),
    ("Alt+Down / Alt+Up", tr_later("Next / previous citation")),
    ("Ctrl+F, F3 / Shift+F3", tr_later("In a document: search, next / previous place")),
    ("Ctrl+Page Down / Page Up", tr_later("In a document: next / previous page; Ctrl+G: go to one")),
    ("Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9", tr_later("In a document: larger / smaller / fit the width / the page")),
    ("F2 / Delete", tr_later("Rename / delete the selected chat")),
    ("F1", tr_later("This list")),
)


def connect_keys(window: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Each key of `actions` runs its action while the window has the focus."""
    for keys, action in actions.items():
        QShortcut(QKeySequence(keys), window).activated.connect(action)
