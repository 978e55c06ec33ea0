"""The list of runs beside the one that is watched, and the form of a new one; trains nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.run_watch import GOING_ON, RunWatch
from desktop.bridge.training_desk import Look, StartedRuns, Starting, TrainingDesk
from desktop.finetune.export_strip import ExportStrip
from desktop.finetune.late_removal import LateRemoval
from desktop.finetune.run_form import RunForm
from desktop.finetune.run_list_model import RunListModel
from desktop.finetune.run_view import RunView
from desktop.finetune.settings_files import SettingsFiles
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import TextButton, on_click
from desktop.widgets.margins import set_margins
from desktop.widgets.message_line import MessageLine, error_words
from engine.api import Event
from training.api import ExportKind, Run, RunState, TrainConfig

LIST_MS = 3_000
_VIEW, _FORM, _NOTHING = range(3)


class RunsView(QWidget):
    """`chat_wanted(run)`, `data_wanted` when there is nothing to train on, `exported(run, kind, path)`,
    `export_failed(run, kind)`, `several_started(runs)`, `runs_changed`."""

    chat_wanted = Signal(object)
    data_wanted = Signal()
    exported = Signal(object, str, object)
    export_failed = Signal(object, str)
    several_started = Signal(object)
    runs_changed = Signal()

    def __init__(self, theme: Theme, desk: TrainingDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._all: list[Run] = []
        self.wanted = ""
        self._resuming: set[str] = set()
        self._seen = False
        # Only the watched run tells of itself; the others are listed anew while one of them goes on.
        self._list_timer = QTimer(self)
        self._list_timer.setSingleShot(True)
        self._list_timer.setInterval(LIST_MS)
        self._list_timer.timeout.connect(self.refresh)
        self.watch = RunWatch(desk)
        self.watch.setParent(self)
        self.watch.looked.connect(self._looked)
        self.model = RunListModel(theme)
        self.model.setParent(self)
        self.list = QListView()
        self.list.setObjectName("runs")
        self.list.setAccessibleName(tr("Runs"))
        self.list.setModel(self.model)
        self.list.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.new_button = TextButton(theme, tr("New run"), "primary", "plus")
        on_click(self.new_button, self.new_run)
        self.files = SettingsFiles(desk, self)
        self.open_button = TextButton(theme, tr("Open settings file…"), "quiet", "folder")
        on_click(self.open_button, self.files.choose)
        self.message = MessageLine(theme)
        self.removal: LateRemoval[Run] = LateRemoval(self, self.message, self._remove, self._removal_changed)
        self.news = MessageLine(theme)
        self.exports = ExportStrip(theme, desk)
        self.view = RunView(theme, self.watch)
        self.form = RunForm(theme, desk)
        self.nothing = MessageLine(theme)
        self.split = QSplitter(self)
        self.stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        px = self._theme.px
        empty = QWidget()
        above = QVBoxLayout(empty)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.nothing)
        above.addStretch(1)
        for part in (self.view, self.form, empty):
            self.stack.addWidget(part)
        left, right = QWidget(self.split), QWidget(self.split)  # a splitter takes its children in as they come
        column = QVBoxLayout(left)
        set_margins(column, 0, 0, px(10), 0)
        column.setSpacing(px(8))
        column.addWidget(self.new_button)
        column.addWidget(self.open_button)
        column.addWidget(self.list, 1)
        beside = QVBoxLayout(right)
        set_margins(beside, px(4), 0, 0, 0)
        beside.setSpacing(px(8))
        beside.addWidget(self.message)
        beside.addWidget(self.news)
        beside.addWidget(self.exports)
        beside.addWidget(self.stack, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([px(250), px(700)])
        self.split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def _connect(self) -> None:
        self.watch.begun.connect(lambda _run: self._update_resume())
        self.watch.lost.connect(self._list_later)
        self.view.stop_wanted.connect(self._stop)
        self.view.resume_wanted.connect(self._resume)
        self.view.copy_wanted.connect(lambda run: self.new_run(run.config))
        self.view.remove_wanted.connect(self.remove)
        self.view.export_wanted.connect(self.export)
        self.view.save_wanted.connect(lambda run: self.files.choose_and_save(run.config))
        self.view.bundle_wanted.connect(self._choose_bundle)
        self.view.chat_wanted.connect(self.chat_wanted)
        self.form.start_wanted.connect(self.start)
        self.form.grid_wanted.connect(self.start_several)
        self.form.save_wanted.connect(self.files.choose_and_save)
        self.files.opened.connect(self._open_settings)
        self.files.saved.connect(self._saved)
        self.files.failed.connect(self.news.say_error)
        self.exports.made.connect(self._exported)
        self.exports.failed.connect(self._export_failed)
        self.exports.stopped.connect(self._export_stopped)
        self.form.left.connect(self._leave_form)

    def _saved(self, file: Path) -> None:
        self.news.say("success", tr("Saved as {name}.").format(name=file.name), str(file))

    @property
    def runs(self) -> list[Run]:
        going = self.removal.pending
        return [run for run in self._all if going is None or run.id != going.id]

    def refresh(self) -> None:
        self._desk.runs().on_success(self._show)

    def set_seen(self, seen: bool) -> None:
        """Nobody looks: nothing is read or listed."""
        self._seen = seen
        self.watch.set_seen(seen)
        if seen and any(run.state in GOING_ON for run in self._all):
            self._list_later()
        else:
            self._list_timer.stop()

    def open_run(self, run: Run) -> None:
        """Show it as soon as it is in the list."""
        self.wanted = run.id
        self.refresh()

    def show_form(self) -> None:
        self.stack.setCurrentIndex(_FORM)

    def new_run(self, pattern: TrainConfig | None = None) -> None:
        self.form.begin(pattern=pattern)
        self.show_form()

    def _open_settings(self, config: TrainConfig, file: Path) -> None:
        self.form.open_settings(config)
        self.show_form()
        self.news.say("success", tr("The settings of {name} are in the form.").format(name=file.name))

    # --- what is done

    def start(self, config: TrainConfig) -> None:
        self.form.set_starting(True)
        # One that was made and could not be started is started, not made a second time.
        made = next((run for run in self.runs if run.state is RunState.NEW and run.config == config), None)
        operation = self._desk.start_new(config) if made is None else self._desk.resume(made)
        operation.on_success(self._started).on_failure(self._not_started)

    def start_several(self, configs: Sequence[TrainConfig]) -> None:
        """Runs that wait for each other."""
        self.form.set_starting(True)
        operation = self._desk.start_several(configs)
        operation.on_event(self._heard_start).on_success(self._several_started).on_failure(self._not_started)

    def _heard_start(self, event: Event) -> None:
        if isinstance(event, Starting):
            words = tr("Starting run {number} of {all}…").format(number=event.number, all=event.of)
            self.form.forecast.say("info", words)

    def _several_started(self, started: StartedRuns) -> None:
        self.form.set_starting(False)
        self.stack.setCurrentIndex(_VIEW)
        self._desk.runs().on_success(lambda runs: self._show_started(runs, started))

    def _show_started(self, runs: Sequence[Run], started: StartedRuns) -> None:
        """The list first: another row that is chosen clears what is said."""
        self._show(runs)
        problem = started.problem
        going = [run for run in started.runs if run.state is not RunState.NEW]
        if problem is not None:
            why, way_out = error_words(problem)
            words = trn(
                "{started:,} of %n run was started.", "{started:,} of %n runs were started.", len(started.runs)
            ).format(started=len(going))
            others = tr("The others are in the list: start them there.")
            hint = f"{way_out} {others}".strip()
            self.news.say("error", f"{words} {why}", hint)
        if len(going) > 1:
            self.several_started.emit(going)

    def _not_started(self, error: BaseException) -> None:
        self.form.set_starting(False)
        self.form.show_problem(error)
        self.refresh()  # it may be in the list all the same, not started

    def _started(self, run: Run) -> None:
        self.form.set_starting(False)
        self.stack.setCurrentIndex(_VIEW)
        self.open_run(run)

    def _resume(self, run: Run) -> None:
        if run.id in self._resuming:
            return
        self._resuming.add(run.id)
        self._update_resume()
        self._desk.resume(run).on_success(self._resumed).on_failure(partial(self._not_resumed, run))

    def _not_resumed(self, run: Run, error: BaseException) -> None:
        self._resuming.discard(run.id)
        self._update_resume()
        self._failed(run, error)

    def _update_resume(self) -> None:
        shown = self.watch.run
        self.view.resume_button.setEnabled(shown is None or shown.id not in self._resuming)

    def _resumed(self, run: Run) -> None:
        self._resuming.discard(run.id)
        self._update_resume()
        self.model.update_run(run)
        self.watch.again(run)
        self.refresh()

    def _stop(self, run: Run) -> None:
        self.view.set_stopping()
        self._desk.stop(run).on_failure(partial(self._failed, run))

    def export(self, run: Run, kind: ExportKind) -> None:
        """Make something of a finished run that can be loaded."""
        self.exports.export(run, kind)

    def _choose_bundle(self, run: Run) -> None:
        name = f"{run.config.name}.zip"
        title, kind = tr("Save what is known of the run"), tr("Archive (*.zip)")
        file, _filter = QFileDialog.getSaveFileName(self, title, name, kind)
        if file:
            self.save_bundle(run, Path(file))

    def save_bundle(self, run: Run, file: Path) -> None:
        """Everything worth keeping but the weights."""
        saved = self._desk.save_bundle(run, file)
        saved.on_success(lambda path: self._done(run, tr("Saved as {name}.").format(name=path.name)))
        saved.on_failure(partial(self._failed, run))

    def _exported(self, run: Run, kind: ExportKind, path: Path) -> None:
        self.watch.again(run)
        words = tr("Made: {name}. It is in the list on the Models page.").format(name=path.name)
        self._done(run, words, str(path))
        self.exported.emit(run, kind, path)

    def _export_failed(self, run: Run, kind: ExportKind, error: BaseException) -> None:
        self._failed(run, error)
        self.export_failed.emit(run, kind)

    def _export_stopped(self, run: Run, kind: ExportKind) -> None:
        self._done(run, tr("The export was stopped; nothing of it is left."))
        self.export_failed.emit(run, kind)

    def _shows(self, run: Run) -> bool:
        return self.view.run is not None and self.view.run.id == run.id

    def _done(self, run: Run, words: str, hint: str = "") -> None:
        """On the run it is about; with its name above another one."""
        if self._shows(run):
            self.view.say_done(words, hint)
        else:
            self.news.say("success", f"{run.config.name}: {words}", hint)

    def _failed(self, run: Run, error: BaseException) -> None:
        if self._shows(run):
            self.view.say_problem(error)
        else:
            words, hint = error_words(error)
            self.news.say("error", f"{run.config.name}: {words}", hint)
        self.refresh()

    # --- removing, with time to think

    def remove(self, run: Run) -> None:
        """It is off the list at once and moved some seconds later, unless the person takes it back; then it is in the
        trash for 30 days."""
        words = tr("{name} goes to the trash with its checkpoints.").format(name=run.config.name)
        self.removal.begin(run, words)

    def _removal_changed(self, back: Run | None) -> None:
        self.wanted = back.id if back is not None else ""
        self._update()

    def _remove(self, run: Run) -> None:
        self._all = [other for other in self._all if other.id != run.id]
        self._desk.remove(run).on_success(lambda _none: self.refresh())

    # --- what is shown

    def _show(self, runs: Sequence[Run]) -> None:
        self._all = list(runs)
        self._update()
        if any(run.state in GOING_ON for run in runs):
            self._list_later()

    def _list_later(self) -> None:
        if self._seen and not self._list_timer.isActive():
            self._list_timer.start()

    def _update(self) -> None:
        runs = self.runs
        current = self.watch.run.id if self.watch.run is not None else ""
        self.model.show_runs(runs)
        if not runs:
            self.watch.forget()
            if self.stack.currentIndex() != _FORM:
                self._say_nothing()
            self.runs_changed.emit()
            return
        going = next((run.id for run in runs if run.state in GOING_ON), runs[0].id)
        wanted, self.wanted = self.wanted, ""
        form_stays = self.stack.currentIndex() == _FORM and not wanted
        number = next((n for n in map(self.model.number_of, (wanted, current, going)) if n >= 0), 0)
        if self.stack.currentIndex() == _NOTHING:
            self.stack.setCurrentIndex(_VIEW)
        if self.list.currentIndex().row() != number:
            self.list.setCurrentIndex(self.model.index(number))
        elif self.watch.run is None or self.watch.run.id != runs[number].id:
            self.watch.watch(runs[number])
        else:
            self.watch.again(runs[number])
        if form_stays:
            self.stack.setCurrentIndex(_FORM)
        self.runs_changed.emit()

    def _say_nothing(self) -> None:
        self.stack.setCurrentIndex(_NOTHING)
        if self.form.data.count():
            words, hint = tr("No run yet."), tr("A run teaches a model what is in a set.")
            self.nothing.say("info", words, hint, tr("New run"), self.new_run)
        else:
            words, hint = tr("No run yet, and no data to train on."), tr("Prepare a set first.")
            self.nothing.say("info", words, hint, tr("Bring data"), self.data_wanted.emit)

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.runs):
            run = self.model.runs[index.row()]
            if self.watch.run is None or self.watch.run.id != run.id:
                self.stack.setCurrentIndex(_VIEW)
                self.news.clear()
                self.watch.watch(run)

    def _looked(self, look: Look) -> None:
        self.model.update_run(look.run)
        known = next((run for run in self._all if run.id == look.run.id), None)
        self._all = [look.run if run.id == look.run.id else run for run in self._all]
        if known is not None and known.state is not look.run.state:
            self.refresh()  # the next in the queue may have begun

    def _leave_form(self) -> None:
        self.stack.setCurrentIndex(_VIEW if self.model.runs else _NOTHING)
        self._update()
