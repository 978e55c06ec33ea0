"""Earlier runs of actions as a list with what can be done with each; opens and deletes none itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.day_words import day_and_time
from desktop.widgets.own_direction import OwnDirectionDelegate
from engine.api import RunInfo

_KINDS = {
    "summarise": tr_later("Summarise"),
    "extract": tr_later("Extract"),
    "ask": tr_later("Ask every document"),
}


class RunList(QWidget):
    """All signals carry the `RunInfo`; `opened` for a finished run, `continued` for one that is not."""

    opened = Signal(object)
    continued = Signal(object)
    save_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._runs: list[RunInfo] = []
        self._sure = ""  # the run whose deletion was asked for once
        self.list = QListWidget()
        self.list.setObjectName("runs")
        self.list.setAccessibleName(tr("Earlier runs"))
        self.list.setItemDelegate(OwnDirectionDelegate(self.list))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _row: self._update())
        self.list.itemActivated.connect(lambda _item: self._open())
        self.open_button = TextButton(theme, tr("Open", "verb"), "plain", "chevron-right")
        self.save_button = TextButton(theme, tr("Save as…"), "plain", "download")
        self.delete_button = TextButton(theme, tr("Delete"), "plain", "trash")
        on_click(self.open_button, self._open)
        on_click(self.save_button, self._save)
        on_click(self.delete_button, self._delete)
        self.nothing = label(
            tr("Nothing was run yet. What you start is listed here with its result, until you delete it."),
            "muted",
            wrap=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(8), 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(label(tr("Earlier runs"), "heading"))
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.open_button, self.save_button, 1, self.delete_button))
        layout.addStretch(0)
        self.show_runs([])

    @property
    def current(self) -> RunInfo | None:
        number = self.list.currentRow()
        return self._runs[number] if 0 <= number < len(self._runs) else None

    def show_runs(self, runs: Sequence[RunInfo]) -> None:
        """These in place of what is shown; the same run stays selected."""
        chosen = self.current.id if self.current is not None else ""
        self._runs, self._sure = list(runs), ""
        self.list.clear()
        for run in self._runs:
            icon = self._theme.icon(*("success", "success") if run.finished else ("clock", "warning"))
            item = QListWidgetItem(icon, f"{title_of(run)}\n{_facts(run)}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title_of(run)}. {_facts(run)}")
            self.list.addItem(item)
        rows = [number for number, run in enumerate(self._runs) if run.id == chosen]
        self.list.setCurrentRow(rows[0] if rows else 0 if self._runs else -1)
        self.list.setVisible(bool(self._runs))
        self.nothing.setVisible(not self._runs)
        self._update()

    def _update(self) -> None:
        run = self.current
        for button in (self.open_button, self.save_button, self.delete_button):
            button.setVisible(run is not None)
        if run is None:
            return
        title = title_of(run)
        self.open_button.setText(tr("Open", "verb") if run.finished else tr("Continue"))
        name = tr("Open: {run}") if run.finished else tr("Continue: {run}")
        self.open_button.setAccessibleName(name.format(run=title))
        self.save_button.setVisible(run.finished)
        self.save_button.setAccessibleName(tr("Save as: {run}").format(run=title))
        sure = self._sure == run.id
        self.delete_button.setText(tr("Delete for good") if sure else tr("Delete"))
        name = tr("Delete for good: {run}") if sure else tr("Delete: {run}")
        self.delete_button.setAccessibleName(name.format(run=title))

    def _open(self) -> None:
        run = self.current
        if run is not None and run.finished:
            self.opened.emit(run)
        elif run is not None:
            self.continued.emit(run)

    def _save(self) -> None:
        if self.current is not None:
            self.save_wanted.emit(self.current)

    def _delete(self) -> None:
        """It cannot be undone, so it is asked for twice."""
        run = self.current
        if run is not None and self._sure == run.id:
            self.delete_wanted.emit(run)
        elif run is not None:
            self._sure = run.id
            self._update()


def title_of(run: RunInfo) -> str:
    """What was wanted, in a line."""
    if run.kind == "ask":
        return run.question
    if run.kind == "extract":
        return ", ".join(field.name for field in run.fields)
    return tr("Summary of {collection}").format(collection=run.scope.collection)


def _facts(run: RunInfo) -> str:
    documents = trn("%n document of {collection}", "%n documents of {collection}", run.documents).format(
        collection=run.scope.collection
    )
    kind = tr(_KINDS[run.kind]) if run.kind in _KINDS else run.kind
    return " · ".join([kind, documents, day_and_time(run.at), *([] if run.finished else [tr("not finished")])])
