"""The table of results on screen: looks and widths; knows nothing of what is in its cells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.actions.result_table_model import ResultTableModel
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.own_direction import OwnDirectionDelegate


class ResultTable(QTableView):
    """One cell is selected at a time; long words wrap."""

    def __init__(self, theme: Theme, model: ResultTableModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.setModel(model)
        self._delegate = OwnDirectionDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Results"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.horizontalHeader().setAccessibleName(tr("Columns"))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setAccessibleName(tr("Rows"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(60))

    def size_columns(self, kind: str) -> None:
        """Widths for the columns of an action."""
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self._theme.px(84))
        last = self._model.columnCount() - 1
        for column in range(last + 1):
            wide = column == (1 if kind == "ask" else last)
            mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
            narrow = 84 if kind in ("ask", "search") and column else 190
            self.setColumnWidth(column, max(self._theme.px(narrow), header.sectionSizeHint(column)))
