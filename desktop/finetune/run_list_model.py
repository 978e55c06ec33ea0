"""The runs as a Qt list: name, state, when; knows no widget and starts none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.finetune.words import STATE_LOOKS, run_facts
from desktop.theme import Theme
from training.api import Run

Index = QModelIndex | QPersistentModelIndex


class RunListModel(QAbstractListModel):
    """`show_runs` replaces everything, `update_run` one row. With `checkable` each run can be ticked."""

    def __init__(self, theme: Theme, *, checkable: bool = False) -> None:
        super().__init__()
        self._theme, self._checkable = theme, checkable
        self.runs: list[Run] = []
        self.ticked: set[str] = set()

    def show_runs(self, runs: Sequence[Run]) -> None:
        if [run.id for run in runs] == [run.id for run in self.runs]:
            for run in runs:
                self.update_run(run)
            return
        self.beginResetModel()
        self.runs = list(runs)
        self.ticked &= {run.id for run in runs}
        self.endResetModel()

    def update_run(self, run: Run) -> None:
        number = self.number_of(run.id)
        if number >= 0 and self.runs[number] != run:
            self.runs[number] = run
            self.dataChanged.emit(self.index(number), self.index(number))

    def number_of(self, run_id: str) -> int:
        return next((number for number, run in enumerate(self.runs) if run.id == run_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's names below
        return 0 if parent is not None and parent.isValid() else len(self.runs)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._checkable and index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.runs):
            return None
        run = self.runs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{run.config.name}\n{run_facts(run)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{run.config.name}. {run_facts(run)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{run.config.name}\n{run.message}".strip()
        return self._mark(run, role)

    def _mark(self, run: Run, role: int) -> Any:
        """A tick, or the icon of its state."""
        if role == Qt.ItemDataRole.DecorationRole and not self._checkable:
            return self._theme.icon(*STATE_LOOKS[run.state])
        if role == Qt.ItemDataRole.CheckStateRole and self._checkable:
            return Qt.CheckState.Checked if run.id in self.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if role != Qt.ItemDataRole.CheckStateRole or not self._checkable or not index.isValid():
            return False
        run_id = self.runs[index.row()].id
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.ticked.add(run_id)
        else:
            self.ticked.discard(run_id)
        self.dataChanged.emit(index, index, [role])
        return True
