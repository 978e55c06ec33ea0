"""First step of a new set: what is read, as what, and how the first examples look; checks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QMenu, QVBoxLayout, QWidget

from desktop.bridge.training_desk import TrainingDesk
from desktop.finetune.cell_table import CellTable
from desktop.finetune.cell_table_model import CellTableModel
from desktop.finetune.column_form import ColumnForm
from desktop.finetune.source_row import SourceRow
from desktop.finetune.words import example_cells, example_columns, left_out_words, source_name
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.message_line import MessageLine
from engine.api import AquiferError
from training.api import ColumnMap, Format, Preview, SourceSpec, Task

# Asks for a column no file has, only to learn which ones there are.
_NO_COLUMN = ColumnMap(text="\x00")
_WIDTHS = {1: (0,), 3: (220, 0, 0)}


class SourcesPane(QWidget):
    """`changed` when what is chosen became other, `check_wanted`, `add_wanted(kind)`."""

    changed = Signal()
    check_wanted = Signal()

    def __init__(self, theme: Theme, desk: TrainingDesk, add_menu: QMenu) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self.rows: list[SourceRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self.add_button = TextButton(theme, tr("Add more"), "plain", "plus")
        self.add_button.setMenu(add_menu)
        self.message = MessageLine(theme)
        self.columns = ColumnForm(theme)
        self.columns.chosen.connect(self._use_columns)
        self.columns.hide()
        self.heading = label(tr("The first examples, as they are understood"), "heading")
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Which source is shown"))
        self.which.activated.connect(lambda _number: self._show())
        self.name_columns = TextButton(theme, tr("Name the columns…"), "quiet", "pencil")
        on_click(self.name_columns, self._open_columns)
        self.model = CellTableModel()
        self.model.setParent(self)
        self.table = CellTable(theme, self.model, tr("First examples"))
        self.table.set_row_height(58)
        self.refused = label("", "small", wrap=True)
        self.check_button = TextButton(theme, tr("Check the data"), "primary", "search")
        on_click(self.check_button, self.check_wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(self._rows)
        column.addWidget(self.message)
        column.addWidget(self.columns)
        column.addLayout(row(self.heading, self.which, 1, self.name_columns))
        column.addWidget(self.table, 1)
        column.addStretch(0)
        column.addWidget(self.refused)
        column.addLayout(row(self.add_button, 1, self.check_button))
        self._show()

    @property
    def specs(self) -> list[SourceSpec]:
        return [one.spec for one in self.rows]

    @property
    def previews(self) -> list[Preview]:
        return [one.preview for one in self.rows if one.preview is not None]

    @property
    def ready(self) -> bool:
        """Every source was read and gives examples."""
        return bool(self.rows) and all(one.preview is not None and one.preview.examples for one in self.rows)

    def clear(self) -> None:
        for one in list(self.rows):
            self._drop(one)

    def add(self, specs: Sequence[SourceSpec]) -> None:
        """Read the first rows of each; one that is there already is not added again."""
        known = {(one.path, one.collection, one.chats) for one in self.specs}
        for spec in specs:
            if (spec.path, spec.collection, spec.chats) in known:
                continue
            made = SourceRow(self._theme, spec)
            made.changed.connect(partial(self._read, made))
            made.weighed.connect(self.changed)
            made.removed.connect(partial(self._removed, made))
            self.rows.append(made)
            self._rows.addWidget(made)
            self._read(made)

    def _removed(self, one: SourceRow) -> None:
        self._drop(one)
        self.changed.emit()

    def _drop(self, one: SourceRow) -> None:
        self.rows.remove(one)
        self._rows.removeWidget(one)
        one.hide()
        one.deleteLater()
        self._show()

    # --- reading

    def _read(self, one: SourceRow) -> None:
        one.show_reading()
        spec = one.spec
        self.changed.emit()
        self._show()
        operation = self._desk.preview(spec)
        operation.on_success(lambda preview: self._on_preview(one, spec, preview))
        operation.on_failure(lambda error: self._on_problem(one, spec, error))

    def _on_preview(self, one: SourceRow, spec: SourceSpec, preview: Preview) -> None:
        if one in self.rows and (one.spec.format, one.spec.columns) == (spec.format, spec.columns):
            one.show_preview(preview)
            self._show()
            self.changed.emit()

    def _on_problem(self, one: SourceRow, spec: SourceSpec, error: BaseException) -> None:
        if one not in self.rows or (one.spec.format, one.spec.columns) != (spec.format, spec.columns):
            return
        one.show_problem(error)
        self.which.setCurrentIndex(self.rows.index(one))
        self._show()
        self.changed.emit()
        if spec.format is Format.AUTO and isinstance(error, AquiferError):
            self._look_for_columns(one, spec)

    def _look_for_columns(self, one: SourceRow, spec: SourceSpec) -> None:
        """Rows of no known format have columns a person knows; a file that cannot be read has none."""
        asked = spec.model_copy(update={"format": Format.COLUMNS, "columns": _NO_COLUMN})

        def found(preview: Preview) -> None:
            if one in self.rows and one.spec == spec and preview.columns:
                self.columns.offer(preview.columns, ColumnMap())
                self.columns.show()
                words = tr("How {source} is written is not known.").format(source=source_name(spec))
                self.message.say("warning", words, tr("Say what is in which column, or choose a format above."))

        self._desk.preview(asked).on_success(found).on_failure(lambda _error: None)

    # --- what is shown

    @property
    def shown(self) -> SourceRow | None:
        number = self.which.currentIndex()
        return self.rows[number] if 0 <= number < len(self.rows) else self.rows[0] if self.rows else None

    def _show(self) -> None:
        names = [source_name(one.spec) for one in self.rows]
        if [self.which.itemText(number) for number in range(self.which.count())] != names:
            at = self.which.currentIndex()
            self.which.clear()
            self.which.addItems(names)
            self.which.setCurrentIndex(min(max(at, 0), len(names) - 1))
        self.which.setVisible(len(names) > 1)
        self.check_button.setEnabled(self.ready)
        one = self.shown
        preview = one.preview if one is not None else None
        self.heading.setVisible(preview is not None)
        self.table.setVisible(preview is not None and bool(preview.examples))
        self.name_columns.setVisible(preview is not None and bool(preview.columns) and not self.columns.isVisible())
        self._say_problem(one)
        if one is None or preview is None:
            self.refused.hide()
            return
        columns = example_columns(preview.task.value)
        cells = [example_cells(example) for example in preview.examples]
        if preview.task is Task.CHAT and not any(row[0] for row in cells):  # no context
            columns, cells = columns[1:], [row[1:] for row in cells]
        self.model.show_cells(columns, cells)
        self.table.set_widths(_WIDTHS.get(len(columns), (0,) * len(columns)))
        self._show_refused(preview)

    def _show_refused(self, preview: Preview) -> None:
        bad = preview.refused
        why = "; ".join(left_out_words(one.origin, one.reason, one.detail) for one in bad[:3])
        if len(bad) > 3:
            why = trn("{reasons} and %n more", "{reasons} and %n more", len(bad) - 3).format(reasons=why)
        words = trn(
            "One of the first rows makes no example: {reasons}.",
            "{count:,} of the first rows make no example: {reasons}.",
            len(bad),
        )
        self.refused.setText(words.format(count=len(bad), reasons=why) if bad else "")
        self.refused.setVisible(bool(bad))

    def _say_problem(self, one: SourceRow | None) -> None:
        if one is None:
            hint = tr("Drop files here, or choose them with “Add more”.")
            self.message.say("info", tr("Nothing is chosen yet."), hint)
            return
        preview = one.preview
        if one.problem is not None:
            known = isinstance(one.problem, AquiferError)
            words = one.problem.user_message if isinstance(one.problem, AquiferError) else str(one.problem)
            hint = one.problem.hint if isinstance(one.problem, AquiferError) else tr("Details are in the log.")
            self.message.say("error", words, hint, tr("Try again") if known else "", partial(self._read, one))
        elif preview is None:
            self.message.say("info", tr("Reading {source}…").format(source=source_name(one.spec)))
        elif not preview.examples:
            hint = tr("Say which column holds what, or choose another format.")
            words = tr("None of the first rows of {source} makes an example.").format(source=source_name(one.spec))
            self.message.say("warning", words, hint, tr("Name the columns…"), self._open_columns)
        else:
            self.message.clear()

    # --- columns by hand

    def _open_columns(self) -> None:
        one = self.shown
        if one is not None and one.preview is not None:
            self.columns.offer(one.preview.columns, one.spec.columns)
            self.columns.show()
            self.name_columns.hide()

    def _use_columns(self, columns: ColumnMap) -> None:
        one = self.shown
        try:
            columns.check()
        except AquiferError as error:
            self.message.say("error", error.user_message, error.hint)
            return
        self.columns.hide()
        if one is not None:
            one.replace(one.spec.model_copy(update={"format": Format.COLUMNS, "columns": columns}))
