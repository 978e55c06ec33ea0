"""What a view would hold of an item model that believes what it is told; asks the model only where it has to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.CheckStateRole,
    *(Qt.ItemDataRole.UserRole + number for number in range(1, 8)),
)
Row = list[tuple[Any, ...]]


def columns_of(model: QAbstractItemModel) -> int:
    """Qt hides `columnCount` of a list."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()


class ModelMirror(QObject):
    """Rows and heads as the signals of the model say; `wrong` is where the model has become another untold."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__(model)
        self._model = model
        self._rows: list[Row] = []
        self._heads: list[Any] = []
        self._read_all()
        model.modelReset.connect(self._read_all)
        model.layoutChanged.connect(self._read_all)
        model.headerDataChanged.connect(lambda *_: setattr(self, "_heads", self._read_heads()))
        for column_signal in (model.columnsInserted, model.columnsRemoved, model.columnsMoved):
            column_signal.connect(lambda *_: self._read_all())
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(lambda *_: self._read_all())
        model.dataChanged.connect(self._changed)

    @property
    def _columns(self) -> int:
        return columns_of(self._model)

    @property
    def wrong(self) -> str:
        """Empty while what was told is all that happened."""
        now = [self._read(number) for number in range(self._model.rowCount())]
        if len(now) != len(self._rows):
            return f"{len(now)} rows, but {len(self._rows)} were told of"
        if self._heads != self._read_heads():
            return f"heads {self._read_heads()}, but {self._heads} were told of"
        other = [number for number, row in enumerate(now) if row != self._rows[number]]
        return f"rows {other} are others, and nobody was told" if other else ""

    def _read_all(self) -> None:
        self._rows = [self._read(number) for number in range(self._model.rowCount())]
        self._heads = self._read_heads()

    def _read(self, number: int) -> Row:
        cells = [self._model.index(number, column) for column in range(self._columns)]
        return [(*(cell.data(role) for role in ROLES), self._model.flags(cell)) for cell in cells]

    def _read_heads(self) -> list[Any]:
        return [self._model.headerData(column, Qt.Orientation.Horizontal) for column in range(self._columns)]

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._rows[first:first] = [self._read(number) for number in range(first, last + 1)]

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self._rows[first : last + 1]

    def _changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        for number in range(top.row(), bottom.row() + 1):
            self._rows[number] = self._read(number)
