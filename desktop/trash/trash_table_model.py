"""What was deleted as a Qt table, with a filter; restores and removes nothing."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt

from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.byte_sizes import size_text
from engine.api import KEPT_DAYS, Trashed

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    tr_later("Name"), tr_later("Kind"), tr_later("Where it was"), tr_later("Deleted"), tr_later("Kept for"),
    tr_later("Size"),
)  # fmt: skip
# One of a kind, many of it, the icon.
KINDS = {
    "chat": (tr_later("Chat"), tr_later("Chats"), "chat"),
    "document": (tr_later("Document"), tr_later("Documents"), "file"),
    "collection": (tr_later("Collection"), tr_later("Collections"), "folder"),
    "model": (tr_later("Model"), tr_later("Models"), "model"),
    "run": (tr_later("Training run"), tr_later("Training runs"), "chart"),
    "data set": (tr_later("Data set"), tr_later("Data sets"), "library"),
}
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_DAY_S = 86_400
_ATTACHED = tr_later("attached to a chat")
_COUNTED = re.compile(r"(\d[\d,]*) (message|document)s?")


class TrashTableModel(QAbstractTableModel):
    """`show_items` puts all in place; `set_filter` leaves those with the words in their name and of the kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._all: list[Trashed] = []
        self._rows: list[Trashed] = []
        self._words, self._kind = "", ""

    @property
    def items(self) -> Sequence[Trashed]:
        """Everything in the trash, filter or not."""
        return self._all

    def show_items(self, items: Sequence[Trashed]) -> None:
        self._all = list(items)
        self._filter()

    def set_filter(self, words: str, kind: str) -> None:
        """An empty kind means all."""
        self._words, self._kind = words.strip().casefold(), kind
        self._filter()

    def item_at(self, number: int) -> Trashed | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _filter(self) -> None:
        self.beginResetModel()
        self._rows = [
            item
            for item in self._all
            if self._kind in ("", item.kind) and self._words in f"{item.name} {place_words(item)}".casefold()
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's names and defaults
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == len(COLUMNS) - 1:
            return _RIGHT
        return tr(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _text(item, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._theme.icon(KINDS[item.kind][2] if item.kind in KINDS else "file", "muted")
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.name}\n{place_words(item)}".strip()
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == len(COLUMNS) - 1:
            return _RIGHT
        return None


def _text(item: Trashed, column: int) -> str:
    texts = (
        item.name,
        tr(KINDS[item.kind][0]) if item.kind in KINDS else item.kind,
        place_words(item),
        QLocale().toString(QDateTime.fromSecsSinceEpoch(int(item.deleted)), "dd MMM, HH:mm"),
        days_left(item),
        size_text(item.size_bytes) if item.size_bytes else "",
    )
    return texts[column]


def place_words(item: Trashed) -> str:
    """Where it was. The engine counts the parts of chats and collections in English; a collection's name is no word."""
    counted = _COUNTED.fullmatch(item.place)
    if counted is None:
        is_name = item.kind == "document" and item.place != _ATTACHED
        return item.place if is_name else tr(item.place)
    number = int(counted[1].replace(",", ""))
    if counted[2] == "message":
        return trn("{count} message", "{count} messages", number).format(count=counted[1])
    return trn("{count} document", "{count} documents", number).format(count=counted[1])


def days_left(item: Trashed) -> str:
    """ "30 days", "1 day", "until the next start"."""
    left = KEPT_DAYS - int((time.time() - item.deleted) // _DAY_S)
    return tr("until the next start") if left <= 0 else trn("%n day", "%n days", min(left, KEPT_DAYS))
