"""What is drawn badly in a window: cut words, parts outside their parent or over each other, needless scroll bars."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QWidget,
)

from desktop.widgets.controls import ElidedLabel
from desktop.widgets.prose_view import ProseView
from tests.looks.tree import path_of

_TOLERANCE_PX = 2


def faults(root: QWidget) -> list[str]:
    """What is wrong below `root`, each with the path to it."""
    found: list[str] = []
    for widget in [one for one in root.findChildren(QWidget) if _is_seen(one, root)]:
        found += [f"{words}: {path_of(widget, root)}" for words in _of(widget)]
    return found


def _is_seen(widget: QWidget, root: QWidget) -> bool:
    return widget.isVisible() and widget.window() is root and not widget.objectName().startswith("qt_")


def _of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QPushButton | QToolButton):
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
        yield from _line_edit(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QAbstractScrollArea):
        yield from _area(widget)
    yield from _place(widget)
    yield from _overlaps(widget)


def _label(widget: QLabel) -> Iterator[str]:
    text = widget.text()
    if not text or widget.textFormat() == Qt.TextFormat.RichText:
        return
    if isinstance(widget, ElidedLabel):
        if text != widget.accessibleName() and not widget.toolTip():
            yield "a shortened text without a tooltip"
        return
    room = widget.contentsRect()
    if widget.wordWrap():
        if widget.heightForWidth(widget.width()) > widget.height() + _TOLERANCE_PX:
            yield f"the text needs {widget.heightForWidth(widget.width())} px and has {widget.height()}, “{text[:40]}”"
        needed = widget.fontMetrics().boundingRect(QRect(0, 0, room.width(), 9999), Qt.TextFlag.TextWordWrap, text)
        if needed.width() > room.width() + _TOLERANCE_PX:
            yield f"a word is wider than its {room.width()} px, “{text[:40]}”"
        return
    longest = max(widget.fontMetrics().horizontalAdvance(line) for line in text.splitlines() or [text])
    if longest > room.width() + _TOLERANCE_PX and widget.toolTip() != text:
        yield f"the text needs {longest} px and has {room.width()}, “{text[:40]}”"
    if widget.fontMetrics().height() > widget.height() + _TOLERANCE_PX:
        yield f"the text is higher than its {widget.height()} px, “{text[:40]}”"


def _button(widget: QPushButton | QToolButton) -> Iterator[str]:
    if widget.layout() is not None:
        return  # its parts are looked at themselves
    hint = widget.sizeHint() if widget.text() else widget.iconSize()
    if hint.width() > widget.width() + _TOLERANCE_PX or hint.height() > widget.height() + 4 * _TOLERANCE_PX:
        if widget.toolTip() and widget.toolTip() == widget.text():
            return
        yield f"the button needs {hint.width()} x {hint.height()} px and has {widget.width()} x {widget.height()}"


def _combo(widget: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    room = widget.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
    )
    needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
    if needed > room.width() + _TOLERANCE_PX and widget.toolTip() != widget.currentText():
        yield f"the choice needs {needed} px and has {room.width()}, “{widget.currentText()}”"


def _line_edit(widget: QLineEdit) -> Iterator[str]:
    if widget.text():
        return  # what is typed may be longer and scrolls
    needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
    if needed > widget.contentsRect().width() - 8 and widget.toolTip() != widget.placeholderText():
        yield f"the hint needs {needed} px and has {widget.contentsRect().width() - 8}, “{widget.placeholderText()}”"


def _header(widget: QHeaderView) -> Iterator[str]:
    table = widget.parent()
    if widget.orientation() != Qt.Orientation.Horizontal or not isinstance(table, QTableView):
        return
    for number in range(widget.count()):
        if widget.isSectionHidden(number):
            continue
        words = str(widget.model().headerData(number, Qt.Orientation.Horizontal) or "")
        needed = widget.sectionSizeHint(number)
        if widget.model().headerData(number, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == words:
            continue
        if words and needed > widget.sectionSize(number) + _TOLERANCE_PX:
            yield f"the column “{words}” needs {needed} px and has {widget.sectionSize(number)}"
        for row in range(min(20, widget.model().rowCount())):
            index = table.model().index(row, number)
            text = str(index.data() or "")
            few = text[:12]
            if table.fontMetrics().horizontalAdvance(few) > widget.sectionSize(number) - 8:
                yield f"a cell of “{words}” shows less than “{few}”"


def _area(widget: QAbstractScrollArea) -> Iterator[str]:
    if isinstance(widget, QPlainTextEdit | ProseView) or widget.objectName() == "viewer":
        return  # code and pages may be wider
    bar = widget.horizontalScrollBar()
    if bar.isVisible() and bar.maximum() > 0:
        yield f"a horizontal scroll bar, {bar.maximum()} px too wide"
        return
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None and inside.width() > widget.viewport().width() + _TOLERANCE_PX:
        yield f"what is in it is {inside.width() - widget.viewport().width()} px too wide"


def _place(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or parent.objectName().startswith("qt_") or isinstance(parent, QAbstractScrollArea):
        return
    box, room = widget.geometry(), parent.rect()
    if box.left() < -_TOLERANCE_PX or box.right() > room.right() + _TOLERANCE_PX:
        yield f"it reaches from {box.left()} to {box.right()} in a parent of {room.width()} px"
    if box.top() < -_TOLERANCE_PX or box.bottom() > room.bottom() + _TOLERANCE_PX:
        yield f"it reaches down to {box.bottom()} in a parent of {room.height()} px"


def _overlaps(widget: QWidget) -> Iterator[str]:
    """Children that lie over each other; those that are meant to (overlays, buttons in cells) have no layout."""
    layout = widget.layout()
    if layout is None or isinstance(widget, QStackedWidget):
        return
    laid = [
        one for one in widget.children() if isinstance(one, QWidget) and one.isVisible() and layout.indexOf(one) >= 0
    ]
    for number, first in enumerate(laid):
        for second in laid[number + 1 :]:
            both = first.geometry().intersected(second.geometry())
            if both.width() > _TOLERANCE_PX and both.height() > _TOLERANCE_PX:
                yield f"{type(first).__name__} and {type(second).__name__} lie over each other"
