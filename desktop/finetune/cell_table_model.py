"""Rows of plain texts as a Qt table; knows nothing of what they say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desktop.translation import tr

Index = QModelIndex | QPersistentModelIndex
_LONGEST = 400


class CellTableModel(QAbstractTableModel):
    """`show_cells` replaces everything. A `strong` cell (row, column) is written bold, and said to be the best."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[str, ...] = ()
        self._rows: list[tuple[str, ...]] = []
        self._strong: frozenset[tuple[int, int]] = frozenset()

    def show_cells(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        strong: frozenset[tuple[int, int]] = frozenset(),
    ) -> None:
        self.beginResetModel()
        self._columns, self._rows, self._strong = tuple(columns), [tuple(row) for row in rows], strong
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's names below
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self._columns[section] if 0 <= section < len(self._columns) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        text = row[index.column()] if index.column() < len(row) else ""
        strong = (index.row(), index.column()) in self._strong
        if role == Qt.ItemDataRole.DisplayRole:
            line = " ".join(text[: 2 * _LONGEST].split())
            return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
        if role == Qt.ItemDataRole.ToolTipRole:
            return text[:2_000]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{text}, best").format(text=text[:2_000]) if strong else text[:2_000]
        if role == Qt.ItemDataRole.FontRole and strong:
            font = QFont()
            font.setBold(True)
            return font
        return None
