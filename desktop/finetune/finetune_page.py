"""The page Fine-tune: data, runs, comparison, and the chat of base against tuned; what each does is its own view's."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.bridge.training_desk import TrainingDesk
from desktop.bridge.training_protocol import TrainingApi
from desktop.finetune.compare_view import CompareView
from desktop.finetune.data_view import DataView
from desktop.finetune.runs_view import RunsView
from desktop.finetune.try_view import TryView
from desktop.finetune.tuned_side import needed_export, sides_of
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import TextButton, label, on_click, row
from engine.api import AquiferError, ModelInfo
from training.api import DataSet, Exported, ExportKind, Run

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi

DATA, RUNS, COMPARE, TRY = range(4)
TABS = (tr_later("Data"), tr_later("Runs"), tr_later("Compare"))


class FinetunePage(QWidget):
    """`use_wanted(ModelSide)`: chat with a tuned model."""

    use_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        engine: EngineApi,
        background: Background,
        training: TrainingApi,
        show_error: Callable[[BaseException], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme, self._engine, self._background, self._show_error = theme, engine, background, show_error
        self._desk = desk = TrainingDesk(training, background, engine.jobs)
        self._waiting_for: Run | None = None
        self._begun = False
        # From the outside in: Qt gives the look to the whole of what is put into another widget, at each level anew.
        self.stack = QStackedWidget(self)
        self.data = DataView(theme, desk, engine, self.stack)
        self.runs = RunsView(theme, desk, self.stack)
        self.compare = CompareView(theme, desk, self.stack)
        self.tried = TryView(theme, engine.models, background, self.stack)
        for view in (self.data, self.runs, self.compare, self.tried):
            self.stack.addWidget(view)
        self.tabs = [self._tab(number, tr(words)) for number, words in enumerate(TABS)]
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addLayout(row(label(tr("Fine-tune"), "title"), 1, *self.tabs))
        column.addWidget(self.stack, 1)
        self._connect()
        self.show_tab(DATA)

    def _connect(self) -> None:
        self.data.train_wanted.connect(self.train_on)
        self.data.sets_changed.connect(self._sets_changed)
        self.runs.data_wanted.connect(partial(self.show_tab, DATA))
        self.runs.runs_changed.connect(self._runs_changed)
        self.runs.chat_wanted.connect(self.chat_with)
        self.runs.exported.connect(self._exported)
        self.runs.export_failed.connect(self._export_failed)
        self.runs.several_started.connect(self._several_started)
        self.compare.refresh_wanted.connect(self.runs.refresh)
        self.tried.left.connect(partial(self.show_tab, RUNS))
        self.tried.use_wanted.connect(self.use_wanted)

    # --- what others call

    def refresh(self) -> None:
        """Sets, runs and models as they are on disk now."""
        self.data.refresh()
        self.runs.refresh()
        self._background.call("list models", self._engine.models.list).on_success(self._offer_models)

    def show_tab(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        for place, tab in enumerate(self.tabs):
            tab.setChecked(place == number)
        self._update_watch()
        if number == COMPARE:
            self.compare.show_runs(self.runs.runs)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Files and folders that were dropped on the page."""
        self.show_tab(DATA)
        self.data.add_paths(paths)

    def open_run(self, run_id: str) -> None:
        """The run somebody wants to see."""
        self._begun = True
        self.show_tab(RUNS)
        self.runs.wanted = run_id
        self.runs.refresh()

    def train_on(self, one: DataSet) -> None:
        self.show_tab(RUNS)
        self.runs.form.begin(data=one)
        self.runs.show_form()

    def chat_with(self, run: Run) -> None:
        """Base against tuned; what llama.cpp cannot read yet is exported first."""
        sides = sides_of(run, self.runs.view.record.exports)
        if sides is None:
            self._waiting_for = run
            self.runs.export(run, needed_export(run))
            return
        self.show_tab(TRY)
        self.tabs[RUNS].setChecked(True)
        self.tried.open(run, *sides)

    def finish(self) -> None:
        """The window goes: what was removed is deleted, undo or not."""
        self._desk.finish(self.data.removal.take(), self.runs.removal.take(), self.data.pairs_removal.take())

    # --- what is heard

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's names
        super().showEvent(event)
        self._update_watch()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.runs.set_seen(False)

    def _update_watch(self) -> None:
        self.runs.set_seen(self.isVisible() and self.stack.currentWidget() is self.runs)

    def _offer_models(self, models: list[ModelInfo]) -> None:
        self.runs.form.offer_models(models)
        self.data.prepare.checks.offer_models(models)

    def _sets_changed(self) -> None:
        self.runs.form.offer_sets(self.data.sets)

    def _runs_changed(self) -> None:
        if not self._begun:
            # A run that goes on is what a person wants to see first.
            self._begun = True
            if any(run.state.value in ("running", "queued") for run in self.runs.runs):
                self.show_tab(RUNS)
        if self.stack.currentIndex() == COMPARE:
            self.compare.show_runs(self.runs.runs)

    def _several_started(self, runs: Sequence[Run]) -> None:
        """Runs that were made to be compared."""
        self.compare.choose(runs)
        self.show_tab(COMPARE)

    def _waits_for(self, run: Run, kind: str) -> bool:
        """Whether this is the export somebody wants to chat with; then nobody waits any longer."""
        waiting = self._waiting_for
        if waiting is None or waiting.id != run.id or kind != needed_export(waiting):
            return False
        self._waiting_for = None
        return True

    def _export_failed(self, run: Run, kind: ExportKind) -> None:
        self._waits_for(run, kind)

    def _exported(self, run: Run, kind: ExportKind, path: Path) -> None:
        if not self._waits_for(run, kind):
            return
        # Of this export alone: the page may show another run by now.
        sides = sides_of(run, {kind: Exported(kind=kind, path=str(path), size_bytes=0)})
        if sides is None:
            hint = tr("Export it as a GGUF model first.")
            self._show_error(AquiferError(tr("The tuned model cannot be asked here."), hint))
            return
        self.show_tab(TRY)
        self.tried.open(run, *sides)

    def _tab(self, number: int, words: str) -> TextButton:
        button = TextButton(self._theme, words, "choice")
        button.setCheckable(True)
        on_click(button, partial(self.show_tab, number))
        return button
