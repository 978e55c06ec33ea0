"""The page Trash: what was deleted, with restore and "remove for ever"; deletes nothing that is in use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.background import Background
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.trash.remove_dialog import RemoveDialog
from desktop.trash.trash_table_model import KINDS, TrashTableModel
from desktop.widgets.controls import IconLabel, TextButton, label, on_click, row
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.row_table import RowTable
from engine.api import KEPT_DAYS, AquiferError, Trashed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi

_WIDTHS = ((1, 112), (2, 150), (3, 122), (4, 128), (5, 80))
_BY_NEED = (3, 1, 2, 4, 5)


class TrashPage(QWidget):
    """`restored(items, collections)` after they are back; `removed` after some went for ever."""

    restored = Signal(object, object)  # Sequence[Trashed], the names of the collections that have something again
    removed = Signal()

    def __init__(
        self, theme: Theme, engine: EngineApi, background: Background, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._engine, self._background, self._show_error = theme, engine, background, show_error
        self._round = 0
        self.model = TrashTableModel(theme)
        self.model.setParent(self)
        self.table = _TrashTable(theme, self.model)
        self.table.restore_wanted.connect(self.restore_selected)
        self.table.remove_wanted.connect(self.remove_selected)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._update())
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the trash"))
        self.search.setAccessibleName(tr("Search the trash"))
        self.search.textChanged.connect(lambda _text: self._filter())
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Which kind"))
        self.kind.addItem(tr("Everything"), "")
        for name, (_one, many, icon) in KINDS.items():
            self.kind.addItem(theme.icon(icon, "muted"), tr(many), name)
        self.kind.currentIndexChanged.connect(lambda _place: self._filter())
        self.restore = TextButton(theme, tr("Restore"), "primary", "undo")
        self.remove = TextButton(theme, tr("Remove for ever…"), "plain", "trash")
        self.empty_button = TextButton(theme, tr("Empty the trash…"), "plain")
        on_click(self.restore, self.restore_selected)
        on_click(self.remove, self.remove_selected)
        on_click(self.empty_button, self.remove_all)
        self._count = label("", "muted")
        self.stack = QStackedWidget()
        can = tr("What you delete can be restored from here.")
        self._empty = _centred(theme, "trash", tr("The trash is empty"), can)
        other = tr("Search for other words or another kind.")
        self._none = _centred(theme, "search", tr("Nothing in the trash fits"), other)
        for part in (self._empty, self._none, self.table):
            self.stack.addWidget(part)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        self._tools = QWidget()
        self.search.setMinimumWidth(self._theme.px(220))
        flow = FlowLayout(self._tools)
        for part in (self.search, self.kind, self.restore, self.remove):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addLayout(row(label(tr("Trash"), "title"), self._count, 1, self.empty_button))
        column.addWidget(label(_promise(), "muted", wrap=True))
        column.addWidget(self._tools)
        column.addWidget(self.stack, 1)

    # --- what others call

    def refresh(self) -> None:
        """Look again, on a lane; files of the trash are measured when they go in, not here."""
        self._round += 1
        number, trash = self._round, self._engine.trash
        found = self._background.call("look into the trash", trash.entries)
        found.on_success(lambda items: self._show(items) if number == self._round else None)

    def restore_selected(self) -> None:
        self.restore_items(self.selected())

    def restore_items(self, items: Sequence[Trashed]) -> None:
        """Put these back; those that cannot go back stay, and the first reason is told."""
        if not items:
            return
        trash = self._engine.trash

        def work() -> tuple[list[Trashed], set[str], AquiferError | None]:
            back: list[Trashed] = []
            collections: set[str] = set()
            problem: AquiferError | None = None
            for item in items:
                try:
                    collections.add(trash.restore(item))
                    back.append(item)
                except AquiferError as error:
                    problem = problem or error
            return back, collections - {""}, problem

        self._background.call("restore", work).on_success(lambda done: self._restored(*done))

    def remove_selected(self) -> None:
        self._ask(self.selected())

    def remove_all(self) -> None:
        self._ask(self.model.items)

    def selected(self) -> list[Trashed]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [item for item in map(self.model.item_at, rows) if item is not None]

    # --- what is done

    def _ask(self, items: Sequence[Trashed]) -> None:
        if not items:
            return
        dialog = RemoveDialog(self._theme, self, items)
        dialog.accepted.connect(lambda: self._remove(items))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self, items: Sequence[Trashed]) -> None:
        gone = {(item.kind, item.id) for item in items}
        self._show([item for item in self.model.items if (item.kind, item.id) not in gone])
        operation = self._background.run(lambda: self._engine.trash.remove(items))
        operation.on_success(lambda _none: self._removed()).on_failure(self._not_removed)

    def _removed(self) -> None:
        self.removed.emit()
        self.refresh()

    def _not_removed(self, error: BaseException) -> None:
        self._show_error(error)
        self.refresh()

    def _restored(self, back: Sequence[Trashed], collections: set[str], problem: AquiferError | None) -> None:
        if back:
            self.restored.emit(back, collections)
        if problem is not None:
            self._show_error(problem)
        self.refresh()

    # --- what is shown

    def _show(self, items: Sequence[Trashed]) -> None:
        chosen = {(item.kind, item.id) for item in self.selected()}
        self.model.show_items(items)
        for number in range(self.model.rowCount()):
            item = self.model.item_at(number)
            if item is not None and (item.kind, item.id) in chosen:
                flags = self.table.selectionModel().SelectionFlag
                self.table.selectionModel().select(self.model.index(number, 0), flags.Select | flags.Rows)
        self._update()

    def _filter(self) -> None:
        self.model.set_filter(self.search.text(), str(self.kind.currentData() or ""))
        self._update()

    def _update(self) -> None:
        count, shown, chosen = len(self.model.items), self.model.rowCount(), len(self.selected())
        self.stack.setCurrentWidget(self.table if shown else self._none if count else self._empty)
        self._tools.setVisible(count > 0)
        self.empty_button.setVisible(count > 0)
        self._count.setText(trn("{count:,} thing", "{count:,} things", count).format(count=count) if count else "")
        for button in (self.restore, self.remove):
            button.setEnabled(chosen > 0)
        self.restore.setText(trn("Restore %n", "Restore %n", chosen) if chosen > 1 else tr("Restore"))


class _TrashTable(RowTable):
    """Enter restores, Delete removes for ever (it is asked)."""

    restore_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, model: TrashTableModel) -> None:
        super().__init__(theme, model, tr("Deleted things"), _WIDTHS, _BY_NEED)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.restore_wanted.emit()
        else:
            super().keyPressEvent(event)


def _promise() -> str:
    return trn(
        "What you delete stays here for %n day, out of every list and search, and can be restored as it was."
        " Removed for ever, nothing of its text is left in your profile.",
        "What you delete stays here for %n days, out of every list and search, and can be restored as it was."
        " Removed for ever, nothing of its text is left in your profile.",
        KEPT_DAYS,
    )


def _centred(theme: Theme, icon: str, title: str, words: str) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.addStretch(1)
    column.addWidget(IconLabel(theme, icon, "accent", 48), 0, Qt.AlignmentFlag.AlignHCenter)
    for text, role in ((title, "heading"), (words, "muted")):
        line = label(text, role)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(line)
    column.addStretch(2)
    return widget
