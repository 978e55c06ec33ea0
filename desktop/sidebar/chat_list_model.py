"""The chats as a Qt list with headings Today / 7 days / Older; knows nothing of how it is drawn."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from engine.api import ChatInfo

Index = QModelIndex | QPersistentModelIndex
CHAT_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
BUSY_ROLE = Qt.ItemDataRole.UserRole + 3
UNTITLED = "New chat"
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class _Row:
    heading: str = ""
    chat: ChatInfo | None = None


class ChatListModel(QAbstractListModel):
    """`renamed(id, title)` after a title was edited in place."""

    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._chats: list[ChatInfo] = []
        self._rows: list[_Row] = []
        self._filter = ""
        self._busy: frozenset[str] = frozenset()

    def show_chats(self, chats: Sequence[ChatInfo], busy: Sequence[str] = ()) -> None:
        self._busy = frozenset(busy)
        self._chats = list(chats)
        self._build()

    def set_filter(self, text: str) -> None:
        """Only chats whose title has all words of `text`."""
        self._filter = text
        self._build()

    def row_of(self, chat_id: str) -> int:
        """The row of a chat, or -1."""
        return next((i for i, row in enumerate(self._rows) if row.chat and row.chat.id == chat_id), -1)

    def chat_at(self, index: Index) -> ChatInfo | None:
        return self._rows[index.row()].chat if index.isValid() and index.row() < len(self._rows) else None

    @property
    def shown(self) -> list[ChatInfo]:
        return [row.chat for row in self._rows if row.chat is not None]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's names below
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == HEADING_ROLE:
            return bool(row.heading)
        if row.chat is None:
            return row.heading if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        title = row.chat.title or (" ".join(row.chat.draft.split())[:60] or UNTITLED)
        values: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.EditRole: row.chat.title,
            Qt.ItemDataRole.ToolTipRole: title,
            Qt.ItemDataRole.AccessibleTextRole: f"Chat: {title}",
            CHAT_ROLE: row.chat.id,
            BUSY_ROLE: row.chat.id in self._busy,
        }
        return values.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        chat = self.chat_at(index)
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or chat is None or not title:
            return False
        if title != chat.title:
            self.renamed.emit(chat.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.chat_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def _build(self) -> None:
        words = self._filter.casefold().split()
        rows: list[_Row] = []
        heading = ""
        now = time.time()
        for chat in self._chats:
            title = (chat.title or chat.draft or UNTITLED).casefold()
            if not all(word in title for word in words):
                continue
            group = group_of(chat.updated, now)
            if group != heading:
                heading = group
                rows.append(_Row(heading=group))
            rows.append(_Row(chat=chat))
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def group_of(updated: float, now: float) -> str:
    """The heading a chat stands under."""
    midnight = time.mktime((*time.localtime(now)[:3], 0, 0, 0, 0, 0, -1))
    if updated >= midnight:
        return "Today"
    return "7 days" if updated >= midnight - 7 * _DAY_S else "Older"
