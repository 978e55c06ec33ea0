"""A page of a spreadsheet as a table with the cited rows marked; finds no table itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import Theme
from desktop.translation import tr
from desktop.viewer.page_table import PageTable
from desktop.widgets.controls import label
from desktop.widgets.own_direction import OwnDirectionDelegate
from desktop.widgets.text_direction import direction_of

Index = QModelIndex | QPersistentModelIndex
_WIDEST, _NARROWEST = 260, 64
_MOST_ABOVE = 400
_ROWS_MEASURED = 100
_SMALLEST, _LARGEST = 0.6, 3.0


class PageTableModel(QAbstractTableModel):
    """The rows of one page; `cited` are marked by colour, by a sign beside them, and in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._table = PageTable((), ())
        self.cited: frozenset[int] = frozenset()
        self.found: frozenset[tuple[int, int]] = frozenset()
        self.sign = "▸"  # beside a cited row, pointing to where it begins

    @property
    def page_table(self) -> PageTable:
        return self._table

    def show_found(self, cells: frozenset[tuple[int, int]]) -> None:
        """Cells, as row and column, in which a search found something."""
        self.found = cells
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def show_table(self, table: PageTable, cited: frozenset[int]) -> None:
        self.beginResetModel()
        self._table, self.cited, self.found = table, cited, frozenset()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's names below
        return 0 if parent is not None and parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._table.header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._table.header[section]
        return self.sign if section in self.cited else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._table.rows):
            return None
        cells = self._table.rows[index.row()].cells
        text = cells[index.column()] if index.column() < len(cells) else ""
        cited, found = index.row() in self.cited, (index.row(), index.column()) in self.found
        value: Any = None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            value = text
        elif role == Qt.ItemDataRole.AccessibleTextRole:
            value = tr("{cell} (cited row)").format(cell=text) if cited else text
            value = tr("{cell} (found)").format(cell=value) if found else value
        elif role == Qt.ItemDataRole.BackgroundRole and (cited or found):
            value = self._theme.color("hit" if found else "highlight")
        elif role == Qt.ItemDataRole.ForegroundRole and (cited or found):
            value = QColor("#1A1F24")
        return value


class _MarkDelegate(OwnDirectionDelegate):
    """Draws the ground of cited rows: the stylesheet takes no background from the model."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)


class MarkedTableView(QWidget):
    """What stands over the table, the table, what stands under it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.model = PageTableModel(theme)
        self.model.setParent(self)
        self._above, self._below = label("", "muted", wrap=True), label("", "muted", wrap=True)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.zoom_now = 1.0
        self._text = ""
        self._delegate = _MarkDelegate()
        self._delegate.setParent(self)
        self.table.setItemDelegate(self._delegate)
        self.table.setAccessibleName(tr("Table"))
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.horizontalHeader().setAccessibleName(tr("Columns"))
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().setAccessibleName(tr("Rows"))
        self.table.verticalHeader().setFixedWidth(theme.px(26))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(30))
        self.table.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        for part in (self._above, self.table, self._below):
            layout.addWidget(part, int(part is self.table))
        theme.changed.connect(self.table.viewport().update)

    def show_table(self, table: PageTable, text: str, start: int, end: int) -> None:
        """Show the page of this text with the rows marked that text[start:end] touches."""
        cited = table.cited(start, end)
        self._text = text
        self.model.show_table(table, frozenset(cited))
        for words, text in ((self._above, table.above), (self._below, table.below)):
            words.setText(text if len(text) <= _MOST_ABOVE else f"{text[: _MOST_ABOVE - 1]}…")
            words.setVisible(bool(text))
        self._set_direction(table)
        self._fit_columns()
        if cited:
            first = self.model.index(cited[0], 0)
            self.table.setCurrentIndex(first)
            self.table.clearSelection()  # the mark must not lie under the selection
            self.table.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self.table.scrollToTop()

    def _set_direction(self, table: PageTable) -> None:
        """The first column is where its words begin to be read; a sheet of numbers goes with the window."""
        rows = (cell for row in table.rows[:_ROWS_MEASURED] for cell in row.cells)
        self.table.setLayoutDirection(direction_of(" ".join([*table.header, *rows])))
        self.model.sign = "◂" if self.table.isRightToLeft() else "▸"
        # Qt aligns heads as the program reads, not as the table does.
        start = QStyle.visualAlignment(self.table.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def show_found(self, spans: Sequence[tuple[int, int]], now: tuple[int, int] | None) -> None:
        """Mark the cells in which a search found something; the one looked at is the current cell."""
        table = self.model.page_table
        cells = table.cells_at(self._text, [start for start, _ in spans])
        self.model.show_found(frozenset(cell for cell in cells if cell is not None))
        at = table.cells_at(self._text, [now[0]])[0] if now is not None else None
        if at is not None:
            index = self.model.index(*at)
            self.table.setCurrentIndex(index)
            self.table.clearSelection()  # the mark must not lie under the selection
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def set_zoom(self, zoom: float) -> None:
        """The size of letters and rows; 1 is that of the window."""
        self.zoom_now = min(_LARGEST, max(_SMALLEST, zoom))
        font = self._theme.font()
        font.setPixelSize(max(1, round(font.pixelSize() * self.zoom_now)))
        self.table.setFont(font)
        self.table.verticalHeader().setDefaultSectionSize(round(self._theme.px(30) * self.zoom_now))
        self._fit_columns()

    def _fit_columns(self) -> None:
        self.table.resizeColumnsToContents()
        widest, narrowest = (round(self._theme.px(length) * self.zoom_now) for length in (_WIDEST, _NARROWEST))
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, min(widest, max(narrowest, self.table.columnWidth(column))))
