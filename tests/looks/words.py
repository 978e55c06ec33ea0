"""Every text of a window that is seen or spoken, and what of it was not translated; knows no page."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.made_up_language import BEGIN, END

_MOST_ROWS = 40
_TAG = re.compile(r"<[^<>]+>")
_LETTER = re.compile(r"[^\W\d_]")
# What stands between the parts of a list: names and values, each a text of its own.
_BETWEEN = re.compile(r"[\n\u2002()“”\"→×]| · |, |: |; | – | / |\. |\s{2,}")
_AROUND = ' .!?:,;*-()“”"\u2002'
_LONG = 9
_NUMBER_BEHIND = re.compile(r"\s[\d.,]+%?$")
# A screen reader is told the text of the page there.
_OF_DOCUMENTS = {("MarkedPdfView", "accessible description")}
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class Seen:
    """One text: on a widget of which class, as what ("text", "tooltip", …)."""

    widget: str
    kind: str
    text: str


def texts_of(root: QWidget) -> list[Seen]:
    """All texts below `root` that are on screen or told; what is typed or read in an editor is none of the window."""
    found: dict[Seen, None] = {}
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or widget.objectName().startswith("qt_") or _is_of_a_document(widget):
            continue
        for kind, text in (*_common(widget), *_shown(widget)):
            if _LETTER.search(text) and (type(widget).__name__, kind) not in _OF_DOCUMENTS:
                found[Seen(type(widget).__name__, kind, text)] = None
    return list(found)


def _is_of_a_document(widget: QWidget) -> bool:
    """The inside of an editor."""
    return isinstance(widget.parentWidget(), QTextEdit | QPlainTextEdit | QAbstractSpinBox)


def _common(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "tooltip", widget.toolTip()
    if widget.isWindow():
        yield "window title", widget.windowTitle()
    for action in widget.actions():
        yield "action", action.text()


def _shown(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
            if isinstance(widget, QPushButton | QToolButton) and (menu := widget.menu()) is not None:
                yield from _menu(menu)
        case QGroupBox():
            yield "title", widget.title()
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            for number in range(widget.count()):
                yield "item", widget.itemText(number)
            yield "placeholder", widget.placeholderText()
        case QAbstractSpinBox():
            yield "special value", widget.specialValueText()
            for part in ("prefix", "suffix"):
                yield part, str(widget.property(part) or "")
        case QTabBar():
            for number in range(widget.count()):
                yield "tab", widget.tabText(number)
                yield "tooltip", widget.tabToolTip(number)
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            yield from _cells(widget)


def _menu(menu: QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        yield "menu", action.text()
        yield "tooltip", action.toolTip()


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    top = QModelIndex()
    columns = model.columnCount(top) if not isinstance(view, QListView) else 1
    for column in range(columns if isinstance(view, QTableView) else 0):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield "header", str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    for row in range(min(model.rowCount(top), _MOST_ROWS)):
        for column in range(columns):
            for role in _SPOKEN:
                value = model.index(row, column, top).data(role)
                yield "cell", value if isinstance(value, str) else ""


class Data:
    """Texts that no language has: names and what the person and the engine wrote."""

    def __init__(self, texts: set[str]) -> None:
        self._texts = {_plain(text) for text in texts} - {""}
        # Found within other texts too: what cannot be a word of the window by chance.
        parts = [text for text in self._texts if len(text) >= _LONG and not text.isalpha()]
        self._parts = re.compile("|".join(map(re.escape, sorted(parts, key=len, reverse=True))) or r"(?!)")

    def has(self, text: str) -> bool:
        """Whether it is one of them, perhaps shortened with an ellipsis."""
        plain = _plain(text)
        if plain in self._texts:
            return True
        start, found, end = plain.partition("…")
        if not found or len(start) + len(end) < _LONG:  # "Search…" is no shortened name
            return False
        return any(one.startswith(start.rstrip()) and one.endswith(end.lstrip()) for one in self._texts)

    def foreign(self, text: str) -> list[str]:
        """The parts of a shown text that were neither translated nor are data."""
        if self.has(text):
            return []
        without_tags = html.unescape(_TAG.sub("\n", text)) if "</" in text else text
        parts = [part for part in _outside(without_tags) if not self._known(part)]
        pieces = [piece for part in parts for piece in _BETWEEN.split(self._parts.sub("\n", part))]
        return [piece.strip(_AROUND) for piece in pieces if _LETTER.search(piece) and not self._known(piece)]

    def _known(self, piece: str) -> bool:
        named = _NUMBER_BEHIND.sub("", piece.strip(_AROUND))
        return self.has(piece) or self.has(named) or _is_given(piece.strip()) or _is_given(named)


_KEY = (
    r"(?:Ctrl|Shift|Alt|Esc|Enter|Return|Space|Tab|Del|Delete|Home|End|Page Up|Page Down|PgUp|PgDown|Up|Down|Left|Right"
    r"|F\d+|.)"
)
# Keys as Qt writes them; files and folders; addresses; "12k"; days as QLocale writes them.
_GIVEN = re.compile(
    rf"{_KEY}(?:\+{_KEY})*|[~/][^\s]*(?:/.*)?|(?:https?://)?[\w-]+(?:\.[\w-]+)+/\S*|[\d.,]+[kMG]?"
    r"|\d\d? [A-Z][a-z][a-z]"
)


def _is_given(piece: str) -> bool:
    return _GIVEN.fullmatch(piece) is not None


def _outside(text: str) -> list[str]:
    """What stands outside the marks; an ellipsis may have taken one of them away."""
    parts, depth, now = [], 0, ""
    for character in text:
        if character == BEGIN:
            parts.append(now)
            now, depth = "", depth + 1
        elif character == END:
            if depth == 0:
                parts.clear()
            now, depth = "", max(0, depth - 1)
        elif depth == 0:
            now += character
    return [part for part in (*parts, now) if _LETTER.search(part)]


def _plain(text: str) -> str:
    """Without what lines and sentences add to it."""
    return " ".join(text.split()).strip(_AROUND)
