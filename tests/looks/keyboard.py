"""Going through a window with Tab: what is reached, in which order, and whether the focus can be seen."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QScrollArea, QWidget

from tests.looks.tree import path_of

_MOST_STEPS = 400
_TOLERANCE_PX = 4
_AROUND_PX = 3


def wanted_stops(root: QWidget) -> list[QWidget]:
    """Everything that takes the focus by Tab now."""
    return [
        one for one in root.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.window() is root and one.focusProxy() is None and not one.size().isEmpty()
    ]  # fmt: skip


def walk(root: QWidget, *, back: bool = False) -> list[QWidget]:
    """The stops of Tab (or Shift+Tab) from the one that has the focus until it comes round."""
    stops: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        here = QApplication.focusWidget()
        assert here is not None, "nothing has the focus"
        if stops and here is stops[0]:
            return stops
        assert here not in stops, f"Tab goes round without {path_of(stops[0], root)}: stuck at {path_of(here, root)}"
        stops.append(here)
        step(here, back=back)
        QApplication.processEvents()
        after = QApplication.focusWidget()
        if after is here and _has_inner_stops(here):
            # Tab goes through links inside a text first.
            for _ in range(_MOST_STEPS):
                step(here, back=back)
                if QApplication.focusWidget() is not here:
                    break
        if QApplication.focusWidget() is here and wanted_stops(root) == [here]:
            return stops
        assert QApplication.focusWidget() is not here, f"Tab does not leave {path_of(here, root)}"
    raise AssertionError(f"Tab did not come round after {_MOST_STEPS} stops")


def step(widget: QWidget, *, back: bool = False) -> None:
    if back:
        QTest.keyClick(widget, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    else:
        QTest.keyClick(widget, Qt.Key.Key_Tab)


def out_of_order(stops: Sequence[QWidget], root: QWidget) -> list[str]:
    """Neighbours in the order of Tab that a reader would meet the other way round.

    Compared are the two parts of their nearest common parent they are in: one that stands above the other, or left of
    it in the same line, comes first. Columns beside each other may each be read to the end.
    """
    found = []
    for first, second in pairwise(stops):
        a, b = _parts(first, second, root)
        if _before(b, a):
            found.append(f"{path_of(second, root)} comes after {path_of(first, root)}")
    return found


def _before(b: QRect, a: QRect) -> bool:
    """Whether b should be read before a."""
    beside = b.right() <= a.left() + _TOLERANCE_PX or a.right() <= b.left() + _TOLERANCE_PX
    below = b.bottom() <= a.top() + _TOLERANCE_PX or a.bottom() <= b.top() + _TOLERANCE_PX
    if not below and beside:
        return b.right() <= a.left() + _TOLERANCE_PX
    return below and not beside and b.bottom() <= a.top() + _TOLERANCE_PX


def _parts(first: QWidget, second: QWidget, root: QWidget) -> tuple[QRect, QRect]:
    above = _line(first, root)
    common = next(one for one in _line(second, root) if one in above)
    return _child_of(first, common), _child_of(second, common)


def _line(widget: QWidget, root: QWidget) -> list[QWidget]:
    line = []
    at: QWidget | None = widget.parentWidget()
    while at is not None and at is not root:
        line.append(at)
        at = at.parentWidget()
    return [*line, root]


def _child_of(widget: QWidget, common: QWidget) -> QRect:
    at = widget
    while (parent := at.parentWidget()) is not None and parent is not common:
        at = parent
    return QRect(at.mapTo(common, QPoint(0, 0)), at.size())


def looks_of(widget: QWidget) -> QImage:
    """How it and what is next to it are drawn now."""
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(*(-_AROUND_PX,) * 2, *(_AROUND_PX,) * 2)
    return window.grab(box.intersected(window.rect())).toImage()


def unseen_focus(widget: QWidget) -> bool:
    """Whether it looks the same with the focus as without it."""
    assert widget.hasFocus()
    _bring(widget)
    with_focus = looks_of(widget)
    widget.clearFocus()
    without = looks_of(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_focus == without


def _bring(widget: QWidget) -> None:
    """Scroll to it, as Tab does."""
    for one in _line(widget, widget.window()):
        if isinstance(one, QScrollArea):
            one.ensureWidgetVisible(widget)
    QApplication.processEvents()


def kind_of(widget: QWidget) -> str:
    """Widgets of one kind show the focus alike."""
    look = widget.property("kind") or widget.property("role") or widget.objectName()
    return f"{type(widget).__name__} {look if isinstance(look, str) else ''}".strip()


def _has_inner_stops(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QAbstractItemView)
