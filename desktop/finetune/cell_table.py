"""A table of texts that wrap, read only, in the look of the other tables; knows no row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.theme import Theme
from desktop.translation import tr


class CellTable(QTableView):
    """`widths` at 100 %, 0 for a column that takes a share of the rest; a longer title makes its column wider."""

    def __init__(self, theme: Theme, model: QAbstractTableModel, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.setAccessibleName(name)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setAccessibleName(tr("Rows of {table}").format(table=name))
        self.horizontalHeader().setAccessibleName(tr("Columns of {table}").format(table=name))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(False)
        self.set_row_height(34)

    def set_row_height(self, height: int) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(height))

    def set_widths(self, widths: Sequence[int]) -> None:
        header = self.horizontalHeader()
        for column, width in enumerate(widths[: header.count()]):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if width:
                header.resizeSection(column, max(self._theme.px(width), header.sectionSizeHint(column)))

    def widen(self, column: int) -> None:
        """At least as wide as its texts, for a column of short ones."""
        header = self.horizontalHeader()
        header.resizeSection(column, max(header.sectionSize(column), self.sizeHintForColumn(column)))
