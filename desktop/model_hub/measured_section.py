"""The section "Measured on this computer": all measured models side by side; measures nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from desktop.model_hub.measured_table_model import MeasuredTableModel
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import label
from desktop.widgets.row_table import RowTable
from engine.api import BenchRecord

_ROW_PX = 38
# So many rows are seen at once; the rest is scrolled to.
_MOST_ROWS = 8


class MeasuredSection(QWidget):
    """Hidden while nothing was measured."""

    def __init__(self, theme: Theme, plan: tuple[int, int]) -> None:
        super().__init__()
        self._theme = theme
        self.model = MeasuredTableModel(theme)
        self.model.setParent(self)
        self.table: RowTable | None = None
        read, written = plan
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(label(tr("Measured on this computer"), "heading"))
        note = tr("The latest measurement of each model: {read} read, {written} written.").format(
            read=trn("%n token", "%n tokens", read), written=trn("%n token", "%n tokens", written)
        )
        column.addWidget(label(note, "small", wrap=True))
        self.hide()

    def show_records(self, records: Sequence[BenchRecord]) -> None:
        """One a model; where nothing is left the section goes."""
        self.model.show_records(records)
        self.setVisible(bool(records))
        if not records:
            return
        if self.table is None:
            self.table = self._make_table()
            self._column.addWidget(self.table)
        header = self.table.horizontalHeader()
        header.ensurePolished()
        for column in range(1, self.model.columnCount()):  # words of another language may be longer
            needed = max(header.sectionSizeHint(column), self.table.sizeHintForColumn(column))
            self.table.widen(column, needed * 100 / self._theme.px(100))
        rows = min(_MOST_ROWS, len(records))
        self.table.setFixedHeight(header.sizeHint().height() + rows * self._theme.px(_ROW_PX) + 4)

    def _make_table(self) -> RowTable:
        widths = ((1, 96), (2, 96), (3, 92), (4, 92), (5, 84), (6, 100))
        table = RowTable(
            self._theme, self.model, tr("Measured models"), widths, by_need=(2, 1, 3, 6, 5, 4), least_first=170
        )
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        return table
