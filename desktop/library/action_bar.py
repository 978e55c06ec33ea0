"""The row of things that can be done with documents: summarise, extract, ask, search; does none of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import TextButton, label, on_click
from desktop.widgets.flow_layout import FlowLayout

_BUTTONS = (
    ("summarise", tr_later("Summarise"), "quote"),
    ("extract", tr_later("Extract…"), "check"),
    ("ask", tr_later("Ask every document…"), "chat"),
    ("search", tr_later("Search…"), "search"),
)


class ActionBar(QWidget):
    """`wanted(kind)`: "summarise", "extract", "ask" or "search"."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._scope = label("", "small")
        self.buttons: dict[str, TextButton] = {}
        for kind, words, icon in _BUTTONS:
            button = TextButton(theme, tr(words), "plain", icon)
            on_click(button, partial(self.wanted.emit, kind))
            self.buttons[kind] = button
        flow = FlowLayout(self)
        for part in (*self.buttons.values(), self._scope):
            flow.addWidget(part)
        self._scope.setMinimumHeight(self.buttons["ask"].sizeHint().height())
        self.show_scope(0)

    def show_scope(self, selected: int, filtered: int = 0) -> None:
        """Say what the buttons work on; with nothing selected it is what a filter left, or the whole collection."""
        # Short, so that it stands in the row of the buttons; they say it in full.
        short, scope = "", tr("all documents of this collection")
        if selected:
            short = trn("%n selected", "%n selected", selected)
            scope = trn("the selected document", "the %n selected documents", selected)
        elif filtered:
            short = trn("%n filtered", "%n filtered", filtered)
            scope = trn("the document of the filter", "the %n documents of the filter", filtered)
        self._scope.setText(short)
        for kind, words, _ in _BUTTONS:
            action = tr(words).rstrip("…")
            self.buttons[kind].setAccessibleName(f"{action}: {scope}")
            self.buttons[kind].setToolTip(f"{action} · {scope}")
