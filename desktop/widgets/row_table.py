"""A table whose rows are things to select, in the look of the program; knows no row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QTableView

from desktop.theme import Theme


class RowTable(QTableView):
    """The first column takes what is left of the others; `widths` are (column, pixels at 100 %)."""

    def __init__(self, theme: Theme, model: QAbstractItemModel, name: str, widths: Sequence[tuple[int, int]]) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.horizontalHeader().setAccessibleName("Columns")
        self.verticalHeader().setAccessibleName("Rows")
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName("Select all")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(38))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in widths:
            self.setColumnWidth(column, theme.px(width))
