"""The row of things that can be done with documents: summarise, extract, ask, search; does none of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme
from desktop.widgets.controls import TextButton, label, on_click
from desktop.widgets.flow_layout import FlowLayout

_BUTTONS = (
    ("summarise", "Summarise", "quote"),
    ("extract", "Extract…", "check"),
    ("ask", "Ask every document…", "chat"),
    ("search", "Search…", "search"),
)


class ActionBar(QWidget):
    """`wanted(kind)`: "summarise", "extract", "ask" or "search"."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._scope = label("", "small")
        self.buttons: dict[str, TextButton] = {}
        for kind, words, icon in _BUTTONS:
            button = TextButton(theme, words, "plain", icon)
            on_click(button, partial(self.wanted.emit, kind))
            self.buttons[kind] = button
        flow = FlowLayout(self)
        for part in (*self.buttons.values(), self._scope):
            flow.addWidget(part)
        self._scope.setMinimumHeight(self.buttons["ask"].sizeHint().height())
        self.show_scope(0)

    def show_scope(self, selected: int, filtered: int = 0) -> None:
        """Say what the buttons work on; with nothing selected it is what a filter left, or the whole collection."""
        chosen = "the selected document" if selected == 1 else f"the {selected} selected documents"
        left = "the document of the filter" if filtered == 1 else f"the {filtered} documents of the filter"
        scope = chosen if selected else left if filtered else "all documents of this collection"
        # Short, so that it stands in the row of the buttons; they say it in full.
        self._scope.setText(f"{selected} selected" if selected else f"{filtered} filtered" if filtered else "")
        for kind, words, _ in _BUTTONS:
            self.buttons[kind].setAccessibleName(f"{words.rstrip('…')}: {scope}")
            self.buttons[kind].setToolTip(f"{words.rstrip('…')} · {scope}")
