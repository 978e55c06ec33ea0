"""The latest measurement of each model as a Qt table; measures nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.model_hub.measured_words import day_words, doubt_words, memory, moment_words, seconds, speed
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from engine.api import BenchRecord

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    tr_later("Model"),
    tr_later("Reads"),
    tr_later("Writes"),
    tr_later("First word"),
    tr_later("Same text"),
    tr_later("Memory"),
    tr_later("Measured"),
)
_NUMBERS = range(1, 6)


class MeasuredTableModel(QAbstractTableModel):
    """The fastest writer first. A doubtful row has a warning at its name and says why."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.records: list[BenchRecord] = []

    def show_records(self, records: Sequence[BenchRecord]) -> None:
        self.beginResetModel()
        self.records = sorted(records, key=lambda record: -record.result.decode_tok_s)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's names below
        return 0 if parent is not None and parent.isValid() else len(self.records)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(COLUMNS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.records):
            return None
        record, column = self.records[index.row()], index.column()
        doubt = doubt_words(record) if column == 0 else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(record, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = self._words(record, column) if column < 6 else moment_words(record.at)
            return f"{words}. {doubt}" if doubt else words
        if role == Qt.ItemDataRole.DecorationRole and doubt:
            return self._theme.icon("warning", "warning", 16)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    @staticmethod
    def _words(record: BenchRecord, column: int) -> str:
        result = record.result
        if column == 0:
            return f"{record.name} · {record.quantization}" if record.quantization else record.name
        return (
            speed(result.prefill_tok_s),
            speed(result.decode_tok_s),
            seconds(result.ttft_cold_s),
            seconds(result.ttft_warm_s),
            memory(record),
            day_words(record.at),
        )[column - 1]
