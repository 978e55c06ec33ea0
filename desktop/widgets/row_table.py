"""A table whose rows are things to select, in the look of the program; knows no row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QTableView

from desktop.theme import Theme
from desktop.translation import tr


class RowTable(QTableView):
    """The first column takes what is left of the others; `widths` are (column, pixels at 100 %).

    Where it would get less than `least_first` pixels, columns go, those at the end of `by_need` first.
    """

    def __init__(
        self,
        theme: Theme,
        model: QAbstractItemModel,
        name: str,
        widths: Sequence[tuple[int, int]],
        by_need: Sequence[int] = (),
        least_first: int = 190,
    ) -> None:
        super().__init__()
        self._theme, self._by_need, self._least_first = theme, by_need, least_first
        self._widths = dict(widths)
        self._unused: set[int] = set()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.horizontalHeader().setAccessibleName(tr("Columns"))
        self.verticalHeader().setAccessibleName(tr("Rows"))
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName(tr("Select all"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.refresh()
        theme.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Lengths at the text size in force."""
        px = self._theme.px
        self.setIconSize(QSize(px(16), px(16)))
        self.verticalHeader().setDefaultSectionSize(px(38))
        for column in self._widths:
            self.setColumnWidth(column, self._needed(column))
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit_columns()

    def use_column(self, column: int, *, on: bool) -> None:
        """A column without anything in it takes no room."""
        (self._unused.discard if on else self._unused.add)(column)
        self._fit_columns()

    def widen(self, column: int, width: float) -> None:
        """At least this many pixels, as they are at 100 %."""
        if width > self._widths[column]:
            self._widths[column] = round(width)
            self.setColumnWidth(column, self._needed(column))
            self._fit_columns()

    def _needed(self, column: int) -> int:
        """Its width in pixels; its title is read whole in every language."""
        return max(self._theme.px(self._widths[column]), self.horizontalHeader().sectionSizeHint(column))

    def _fit_columns(self) -> None:
        left = self.viewport().width() - self._theme.px(self._least_first)
        for column in self._by_need:
            width = self._needed(column)
            hidden = column in self._unused or left < width
            self.setColumnHidden(column, hidden)
            left -= 0 if column in self._unused else width
