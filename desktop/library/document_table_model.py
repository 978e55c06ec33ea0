"""The documents of a collection as a Qt table; knows nothing of how they are read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from desktop.bridge.file_states import FileStatus, status_of
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.byte_sizes import size_text
from desktop.widgets.day_words import day_text
from engine.api import DocumentInfo, DocumentState

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    tr_later("Document"), tr_later("State"), tr_later("Pages"), tr_later("Size"), tr_later("Added"), tr_later("Tags"),
)  # fmt: skip
TAGS_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ICONS = {
    DocumentState.INDEXED: ("success", "success"),
    DocumentState.FAILED: ("error", "error"),
}


class DocumentTableModel(QAbstractTableModel):
    """Stored documents and files under way, by path."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[tuple[FileStatus, DocumentInfo | None]] = []
        self.known_tags: list[str] = []  # of all these documents, sorted

    def show_documents(self, stored: Sequence[DocumentInfo], live: Sequence[FileStatus]) -> None:
        """What the library knows, overlaid by what is under way."""
        rows: dict[str, tuple[FileStatus, DocumentInfo | None]] = {
            info.path: (status_of(info), info) for info in sorted(stored, key=lambda info: info.name.casefold())
        }
        for status in live:
            info = rows[status.path][1] if status.path in rows else None
            if info is None or not status.at_rest:
                rows[status.path] = (status, info)
        new = list(rows.values())
        tags = {tag for _, info in new if info is not None for tag in info.tags}
        self.known_tags = sorted(tags, key=str.casefold)
        if [status.path for status, _ in new] == [status.path for status, _ in self._rows]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rows_of(self, documents: Collection[str]) -> list[int]:
        """The rows of the documents with these hashes, as far as they are shown."""
        return [row for row, (_, info) in enumerate(self._rows) if info is not None and info.sha256 in documents]

    def locked(self) -> dict[int, FileStatus]:
        """The files that need a password, by row."""
        return {row: self._whole(row) for row, (status, _) in enumerate(self._rows) if status.needs_password}

    def status_at(self, row: int) -> FileStatus | None:
        """The file of a row; its sha256 is known when the library stored it."""
        return self._whole(row) if 0 <= row < len(self._rows) else None

    def _whole(self, row: int) -> FileStatus:
        status, info = self._rows[row]
        return status if status.sha256 or info is None else replace(status, sha256=info.sha256)

    def info_at(self, row: int) -> DocumentInfo | None:
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's names below
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (2, 3):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        status, info = self._rows[index.row()]
        column, last = index.column(), len(COLUMNS) - 1
        tags = info.tags if info else ()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            # Tags are drawn as chips, and a button asks for a password: words under them would show through.
            covered = column == last or (column == 1 and status.needs_password)
            return "" if covered and role == Qt.ItemDataRole.DisplayRole else self._text(status, info, column)
        # Asked for each cell of each paint: only what is wanted is worked out.
        value: Any = None
        if role == TAGS_ROLE:
            value = tags
        elif role == Qt.ItemDataRole.DecorationRole and column == 1:
            value = self._state_icon(status)
        elif role == Qt.ItemDataRole.ToolTipRole:
            value = ", ".join(tags) if column == last else tr(status.reason) if status.reason else status.path
        elif role == Qt.ItemDataRole.TextAlignmentRole and column in (2, 3):
            value = _RIGHT
        return value

    def _state_icon(self, status: FileStatus) -> QIcon | None:
        if status.needs_password:
            return None  # a button stands there
        if status.has_gaps:
            return self._theme.icon("warning", "warning")
        return self._theme.icon(*_ICONS.get(status.state, ("clock", "accent")))

    @staticmethod
    def _text(status: FileStatus, info: DocumentInfo | None, column: int) -> str:
        if column == 1:
            return status.words
        if info is None:
            return status.name if column == 0 else ""
        return _TEXTS[column](info)


def _length(info: DocumentInfo) -> str:
    if info.articles:
        return f"{info.articles:,}"  # the receipt below the table says that they are articles
    if info.pages_read == info.pages:
        return str(info.pages)
    return tr("{read} of {pages}").format(read=info.pages_read, pages=info.pages)


# By column; the state is not the document's alone.
_TEXTS: dict[int, Callable[[DocumentInfo], str]] = {
    0: lambda info: info.name,
    2: _length,
    3: lambda info: size_text(info.size_bytes),
    4: lambda info: day_text(info.added),
    5: lambda info: ", ".join(info.tags),
}
