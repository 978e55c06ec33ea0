"""The steps of a pipeline as a Qt table: what each looked at and would leave out; knows no pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.finetune.check_steps import Step
from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn

Index = QModelIndex | QPersistentModelIndex
_COLUMNS = (tr_later("Step"), tr_later("Leaves out"))


class StepTableModel(QAbstractTableModel):
    """`show_steps` replaces everything, `update_step` one row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.steps: list[Step] = []

    def show_steps(self, steps: Sequence[Step]) -> None:
        self.beginResetModel()
        self.steps = list(steps)
        self.endResetModel()

    def update_step(self, number: int, step: Step) -> None:
        self.steps[number] = step
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(_COLUMNS) - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's names below
        return 0 if parent is not None and parent.isValid() else len(self.steps)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section]) if 0 <= section < len(_COLUMNS) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.steps):
            return None
        step = self.steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return step.title if index.column() == 0 else _count(step)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return step.title if index.column() == 0 else _spoken(step)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            if step.out is None and step.changed is None:
                return self._theme.icon("clock", "muted", 16)
            return self._theme.icon(*(("filter", "warning") if step.out else ("success", "success")), 16)
        return None


def _count(step: Step) -> str:
    if step.changed is not None:
        return trn("{count:,} changed", "{count:,} changed", step.changed).format(count=step.changed)
    if step.out is None:
        return tr("not checked yet")
    if step.looked is None:
        return f"{step.out:,}"
    return tr("{out:,} of {looked:,}").format(out=step.out, looked=step.looked)


def _spoken(step: Step) -> str:
    if step.changed is not None or step.out is None:
        return _count(step)
    if not step.out:
        return tr("leaves out none")
    if step.looked is None:
        return tr("leaves out {out:,}").format(out=step.out)
    return tr("leaves out {out:,} of {looked:,}").format(out=step.out, looked=step.looked)
