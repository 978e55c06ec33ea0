"""Works on many documents at once: what is wanted, how far it is, the result; leaves the work to the engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.action_words import (
    HINTS,
    TEXT_FILES,
    TITLES,
    columns_of,
    progress_words,
    result_words,
    scope_words,
    table_files,
)
from desktop.actions.answer_pane import AnswerPane
from desktop.actions.prompt_dialog import PromptDialog
from desktop.actions.result_rows import asked_row, extracted_row, found_rows
from desktop.actions.result_table import ResultTable
from desktop.actions.result_table_model import ResultTableModel
from desktop.actions.run_list import RunList
from desktop.actions.wanted_fields import fields_in, text_of
from desktop.bridge.background import Background, Operation
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.formula_pictures import FormulaPictures
from desktop.widgets.message_line import error_words
from desktop.widgets.work_bar import WorkBar
from engine.api import (
    ActionProgress,
    ActionScope,
    AquiferError,
    AskedRowDone,
    AskedTable,
    Event,
    ExtractedRowDone,
    ExtractedTable,
    FoundPassages,
    Job,
    Notice,
    Phase,
    RunInfo,
    Summary,
)

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

Result = AskedTable | ExtractedTable | Summary

PROMPTS = {
    "summarise": ("summarise-section", "summarise-merge"),
    "extract": ("extract",),
    "ask": ("ask-every-document",),
    "search": (),
}


class ActionsPage(QWidget):
    """`citation_opened(answer, n)` for a chip, source or cell; `left` when the person goes back to the documents."""

    citation_opened = Signal(object, int)
    left = Signal()

    def __init__(
        self, theme: Theme, engine: EngineApi, background: Background, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._engine, self._background, self._show_error = theme, engine, background, show_error
        self.kind = "ask"
        self.scope = ActionScope("")
        self.result: AskedTable | ExtractedTable | Summary | FoundPassages | None = None
        self._running: Operation[Any] | None = None
        self._notes: list[str] = []
        self._title = label("", "title")
        self._about = label("", "muted")
        self.question = QLineEdit()
        self.question.returnPressed.connect(self.start)
        self.fields = QPlainTextEdit()
        self.fields.setProperty("role", "field")
        self.fields.setAccessibleName(tr("Fields, one a line, or a JSON Schema"))
        self.fields.setPlaceholderText(
            tr("One field a line, or a JSON Schema. For example\nInvoice number\nTotal: the amount due, in euro")
        )
        self.fields.setTabChangesFocus(True)
        self.fields.setFixedHeight(theme.px(96))
        self.model = ResultTableModel(theme)
        self.model.setParent(self)
        self.table = ResultTable(theme, self.model)
        self.table.doubleClicked.connect(self._open_cell)
        self.table.activated.connect(self._open_cell)
        self.table.selectionModel().currentChanged.connect(lambda index, _before: self._show_cell(index))
        self.pane = AnswerPane(theme, FormulaPictures(background))
        self.pane.citation_opened.connect(self.citation_opened)
        self.status = label("", "muted", wrap=True)
        self.progress = WorkBar(theme, tr("Progress of the action"))
        self.back = TextButton(theme, tr("Documents"), "quiet", "chevron-left")
        self.begin = TextButton(theme, tr("Start"), "primary")
        self.stop = TextButton(theme, tr("Stop"), "plain", "stop")
        self.prompts = TextButton(theme, tr("Prompts…"), "plain", "pencil")
        self.save = TextButton(theme, tr("Save as…"), "plain", "download")
        self.earlier_button = TextButton(theme, tr("Earlier runs"), "quiet", "clock")
        self._build()

    @property
    def running(self) -> bool:
        return self._running is not None

    def open(self, kind: str, collection: str, documents: tuple[str, ...]) -> None:
        """Show an action for these documents; one that runs is shown instead until it ends."""
        if self.running:
            return
        self.kind, self.scope = kind, ActionScope(collection, documents)
        self.result = None
        self._title.setText(tr(TITLES[kind]))
        infos = [info for info in self._engine.library.list(collection) if info.sha256 in documents]
        self._about.setText(scope_words(collection, len(documents), [info.name for info in infos]))
        hint = tr(HINTS[kind]) if kind in HINTS else ""
        self.question.setVisible(bool(hint))
        self.question.setPlaceholderText(hint)
        self.question.setAccessibleName(hint or tr("Question"))
        self.fields.setVisible(kind == "extract")
        self.prompts.setVisible(bool(PROMPTS[kind]))
        self.begin.setText(tr(TITLES[kind]))
        self.begin.setAccessibleName(tr("Start: {action}").format(action=tr(TITLES[kind])))
        self._say("")
        self.pane.clear()
        self.show_earlier()
        self.setFocusProxy(self.fields if kind == "extract" else self.question if kind in HINTS else self.begin)

    def show_earlier(self) -> None:
        """The earlier runs in place of a result."""
        self.result = None
        self._notes = []
        self._say("")
        self._show_result_parts(table=False)
        self.split.hide()
        self.earlier.show()
        self._update()
        self._list_runs()

    def _list_runs(self) -> None:
        """Fill the list anew, whether it is shown or not."""
        self._background.call("earlier runs", self._engine.actions.runs).on_success(self.earlier.show_runs)

    def _open_run(self, run: RunInfo) -> None:
        """Show a stored result as if it was just made."""
        opened = self._background.call("open a result", lambda: self._engine.actions.run_result(run.id))
        opened.on_success(lambda result: self._show_run(run, result))

    def _show_run(self, run: RunInfo, result: Result) -> None:
        if self.running:
            return
        self._take_over(run)
        self._begin_result()
        self._done(result)

    def _continue_run(self, run: RunInfo) -> None:
        self._take_over(run)
        self.start()

    def _take_over(self, run: RunInfo) -> None:
        """What was wanted stands in the form again."""
        self.open(run.kind, run.scope.collection, run.scope.documents)
        self.question.setText(run.question)
        self.fields.setPlainText(text_of(run.fields))

    def _save_run(self, run: RunInfo) -> None:
        opened = self._background.call("open a result", lambda: self._engine.actions.run_result(run.id))
        opened.on_success(lambda result: self._choose_file(result))

    def _delete_run(self, run: RunInfo) -> None:
        gone = self._background.call("delete a result", lambda: self._engine.actions.delete_run(run.id))
        gone.on_success(lambda _none: self._list_runs())  # what runs or is shown by now stays

    def start(self) -> None:
        """Run the action; what an earlier run finished is used again."""
        if self.running:
            return
        actions, scope = self._engine.actions, self.scope
        text = self.question.text()
        starts: dict[str, Callable[[], Job[Any]]] = {
            "summarise": lambda: actions.summarise(scope),
            "extract": lambda: actions.extract(fields_in(self.fields.toPlainText()), scope),
            "ask": lambda: actions.ask_every(text, scope),
            "search": lambda: actions.search(text, scope),
        }
        self._begin_result()
        self.progress.setRange(0, 0)
        self._running = self._background.run(starts[self.kind])
        self._running.on_event(self._heard).on_success(self._done).on_failure(self._failed).on_cancelled(self._stopped)
        self._say(tr("Waiting for the model"))
        self._update()

    def _begin_result(self) -> None:
        """Room for rows or a text that are to come."""
        columns = columns_of(self.kind, self._field_names() if self.kind == "extract" else ())
        self.result, self._notes = None, []
        self.pane.clear()
        self.earlier.hide()
        self.split.show()
        self._show_result_parts(table=bool(columns))
        self.model.begin(columns)
        self.table.size_columns(self.kind)

    def _field_names(self) -> list[str]:
        try:
            return [field.name for field in fields_in(self.fields.toPlainText())]
        except AquiferError:
            return []  # what is wrong with them is said when the action starts

    def stop_running(self) -> bool:
        """Ask the action to stop; false when none runs."""
        if self._running is None:
            return False
        self._running.cancel()
        self._say(tr("Stopping"))
        return True

    def save_as(self, file: Path, result: Result | None = None) -> None:
        """Write a result (without one: what is shown) to a file, by its suffix."""
        result = result if result is not None or isinstance(self.result, FoundPassages) else self.result
        if result is None:
            return
        saved = self._background.call("save a result", lambda: self._engine.actions.export(result, file))
        saved.on_success(lambda _none: self._say(tr("Saved as {name}.").format(name=file.name), with_notes=False))

    # --- building

    def _build(self) -> None:
        on_click(self.back, self.left.emit)
        on_click(self.begin, self.start)
        on_click(self.stop, self.stop_running)
        on_click(self.prompts, self._edit_prompts)
        on_click(self.save, self._choose_file)
        on_click(self.earlier_button, self.show_earlier)
        self.earlier = RunList(self._theme)
        self.earlier.opened.connect(self._open_run)
        self.earlier.continued.connect(self._continue_run)
        self.earlier.save_wanted.connect(self._save_run)
        self.earlier.delete_wanted.connect(self._delete_run)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.table)
        self.split.addWidget(self.pane)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addLayout(row(self.back, 1, self.earlier_button))
        layout.addLayout(row(self._title, self._about, 1, spacing=12))
        layout.addWidget(self.question)
        layout.addWidget(self.fields)
        layout.addLayout(row(self.begin, self.stop, self.prompts, 1, self.save))
        layout.addWidget(self.progress)
        layout.addWidget(self.status)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.earlier, 1)

    def _show_result_parts(self, *, table: bool) -> None:
        self.table.setVisible(table)
        self.pane.setVisible(not table)

    # --- what is heard

    def _heard(self, event: Event) -> None:
        if isinstance(event, Phase):
            self._say(tr(event.text))
        elif isinstance(event, Notice):
            self._notes.append(tr(event.text))
        elif isinstance(event, ActionProgress):
            self.progress.setRange(0, max(1, event.total))
            self.progress.setValue(event.done)
            self._say(progress_words(event))
        elif isinstance(event, AskedRowDone):
            self.model.add(asked_row(event.row))
        elif isinstance(event, ExtractedRowDone):
            self.model.add(extracted_row(event.row, self.model.columnCount() - 1))

    def _done(self, result: AskedTable | ExtractedTable | Summary | FoundPassages) -> None:
        self._running, self.result = None, result
        if isinstance(result, Summary):
            self.pane.show_answer(result.answer, result.notes)
            below = [tr(note) for note in result.notes]
            self._notes = [note for note in self._notes if note not in below]  # they stand below the text
        elif isinstance(result, AskedTable):
            self.model.show_rows([asked_row(one) for one in result.rows])
        elif isinstance(result, ExtractedTable):
            self.model.show_rows([extracted_row(one, len(result.fields)) for one in result.rows])
        else:
            self.model.show_rows(found_rows(result))
        self._say(result_words(result))
        self._update()

    def _failed(self, error: BaseException) -> None:
        self._running = None
        self._say(" ".join(error_words(error)).strip())
        self._update()
        self._show_error(error)

    def _stopped(self) -> None:
        self._running = None
        self._say(tr("Stopped. What is finished is kept; starting again goes on from here."))
        self._update()

    def _say(self, text: str, *, with_notes: bool = True) -> None:
        notes = self._notes if with_notes else []
        self.status.setText("\n".join([text, *notes]) if text else "")
        self.status.setVisible(bool(text))

    def _update(self) -> None:
        self.begin.setEnabled(not self.running)
        self.stop.setVisible(self.running)
        self.progress.setVisible(self.running)
        self.prompts.setEnabled(not self.running)
        self.earlier_button.setVisible(not self.running and not self.earlier.isVisibleTo(self))
        self.save.setVisible(self.result is not None and not isinstance(self.result, FoundPassages))

    # --- cells, prompts, files

    def _show_cell(self, index: QModelIndex) -> None:
        cell = self.model.cell(index)
        shown = cell is not None and cell.answer is not None
        if shown and not self.pane.isVisible():
            self.split.setSizes([3 * self.split.height() // 5, 2 * self.split.height() // 5])
        self.pane.setVisible(shown)
        if cell is not None and cell.answer is not None:
            self.pane.show_answer(cell.answer, cell.answer.notes)

    def _open_cell(self, index: QModelIndex) -> None:
        cell = self.model.cell(index)
        if cell is not None and cell.answer is not None and cell.answer.citations:
            self.citation_opened.emit(cell.answer, cell.answer.citations[0].n)

    def _edit_prompts(self) -> None:
        dialog = PromptDialog(self._theme, self, self._engine.actions, PROMPTS[self.kind], self.scope.collection)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _choose_file(self, result: Result | None = None) -> None:
        text = isinstance(result or self.result, Summary)
        name, chosen = QFileDialog.getSaveFileName(self, tr("Save as"), "", TEXT_FILES if text else table_files())
        if name:
            file = Path(name)
            suffix = chosen.partition("(*")[2].partition(")")[0] or ".md"
            self.save_as(file if file.suffix else file.with_name(file.name + suffix), result)
