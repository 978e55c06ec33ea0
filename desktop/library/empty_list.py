"""What stands in place of the documents when there are none; knows no document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconLabel, TextButton, label, on_click


def empty_list(theme: Theme) -> QWidget:
    """A collection without documents."""
    texts = (
        (tr("No documents here yet"), "heading"),
        (tr("Drop PDFs, office files, web pages, books, mail, pictures, or whole folders."), "muted"),
    )
    return _centred(theme, "library", texts)


def nothing_found(theme: Theme, show_all: Callable[[], object]) -> QWidget:
    """A filter that leaves nothing, with the way out."""
    off = TextButton(theme, tr("Show all documents"), "plain")
    on_click(off, show_all)
    return _centred(theme, "filter", ((tr("No document fits this filter"), "heading"),), off)


def _centred(theme: Theme, icon: str, texts: tuple[tuple[str, str], ...], button: TextButton | None = None) -> QWidget:
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.addStretch(1)
    layout.addWidget(IconLabel(theme, icon, "accent", 48), 0, Qt.AlignmentFlag.AlignHCenter)
    for text, role in texts:
        words = label(text, role)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(words)
    if button is not None:
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch(2)
    return widget
