"""Rows of results as a Qt table that grows while an action runs; knows no engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.actions.result_rows import MISSING, PROBLEM, VERIFIED, WEAK, Cell, Row
from desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ICONS = {
    VERIFIED: ("success", "success"),
    WEAK: ("info", "muted"),
    MISSING: ("warning", "warning"),
    PROBLEM: ("error", "error"),
}


class ResultTableModel(QAbstractTableModel):
    """`begin` names the columns, `add` appends a row, `show_rows` replaces all of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns: Sequence[str] = ()
        self._rows: list[Row] = []

    def begin(self, columns: Sequence[str]) -> None:
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), []
        self.endResetModel()

    def add(self, row: Row) -> None:
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
        self._rows.append(row)
        self.endInsertRows()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        return row[index.column()] if index.column() < len(row) else None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's names below
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section] if section < len(self._columns) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return cell.spoken
        if role == Qt.ItemDataRole.DecorationRole and cell.level in _ICONS and cell.text:
            return self._theme.icon(*_ICONS[cell.level])
        return None
