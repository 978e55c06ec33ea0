"""Tab goes through a window as it is read, whatever was made first; knows no widget of it.

Qt's own order is that of birth. Pages are made when they are first opened, so their controls would all come after the
status bar, and a row that is made anew after everything below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QMainWindow, QSplitter, QStackedWidget, QWidget


class ReadingWindow(QMainWindow):
    """A main window whose Tab and Shift+Tab follow the layouts."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Widgets that want Tab for themselves are asked before; it ends here for all others."""
        stops = tab_stops(self)
        if not stops:
            return False
        step = 1 if forward else -1
        here = QApplication.focusWidget()
        at = next((number for number, one in enumerate(stops) if one is here), -1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + step) % len(stops)].setFocus(reason)
        return True


def tab_stops(root: QWidget) -> list[QWidget]:
    """The widgets below `root` that take the focus by Tab now, in the order they are read."""
    return [one for one in _read(root) if _is_stop(one)]


def _is_stop(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None


def _read(widget: QWidget) -> Iterator[QWidget]:
    """The visible widgets below it, each before what is in it."""
    for child in _children(widget):
        if child.isVisible() and not child.isWindow():
            yield child
            yield from _read(child)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QStackedWidget):
        current = widget.currentWidget()
        return [current] if current is not None else []
    laid: list[QWidget] = []
    inside = [one for one in widget.children() if isinstance(one, QWidget)]
    if isinstance(widget, QSplitter):
        laid = [one for number in range(widget.count()) if (one := widget.widget(number)) is not None]
    elif (layout := widget.layout()) is not None:
        laid = list(_laid(layout, inside))
    known = set(laid)
    rest = [one for one in inside if one not in known]
    return [*laid, *sorted(rest, key=lambda one: (one.y(), one.x()))]


def _laid(layout: QLayout, inside: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those of `inside`, the children of the layout's widget, that are in it or in a layout in it."""
    # Not by `itemAt`: PySide then frees what it knows of a nested layout too early, and a later deletion crashes.
    parts: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in inside]
    parts += [(layout.indexOf(one), one) for one in layout.children() if isinstance(one, QLayout)]
    parts = [part for part in parts if part[0] >= 0]
    if isinstance(layout, QGridLayout):
        parts.sort(key=lambda part: layout.getItemPosition(part[0])[:2])  # type: ignore[index]
    else:
        parts.sort(key=lambda part: part[0])
    for _number, part in parts:
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _laid(part, inside)
