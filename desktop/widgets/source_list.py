"""The sources below a text as rows, and taking away what stands below it; knows nothing of the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import label
from desktop.widgets.source_row import SourceRow
from engine.api import Answer


def add_sources(layout: QVBoxLayout, theme: Theme, answer: Answer, opened: Callable[[int], object]) -> list[SourceRow]:
    """A heading and a row for each citation at the end of `layout`; `opened(n)` when one is activated."""
    if not answer.citations:
        return []
    head = label(tr("Sources"), "small")
    head.setContentsMargins(0, theme.px(4), 0, 0)
    layout.addWidget(head)
    sources = []
    for citation in answer.citations:
        source = SourceRow(theme, citation)
        source.opened.connect(opened)
        layout.addWidget(source)
        sources.append(source)
    return sources


def take_away(layout: QVBoxLayout) -> None:
    """Hide and delete every widget of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
