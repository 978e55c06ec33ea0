"""From chosen files to a finished set in three steps: data, checks, set; each step is its own pane."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.background import Operation
from desktop.bridge.training_desk import Counted, TrainingDesk
from desktop.finetune.checks_pane import ChecksPane
from desktop.finetune.set_made import SetMade
from desktop.finetune.sources_pane import SourcesPane
from desktop.finetune.words import reason_of
from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.progress_strip import ProgressStrip
from engine.api import AquiferError, Event
from training.api import DataSet, Inspection, PipelineSpec, SourceSpec, new_pipeline

_LOG = tr_later("Details are in the log of the data folder.")
STEPS = (tr_later("1 · Data"), tr_later("2 · Checks"), tr_later("3 · Set"))


class PrepareView(QWidget):
    """`made(DataSet)`, `train_wanted(DataSet)`, `left` back to the sets."""

    made = Signal(object)
    train_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, desk: TrainingDesk, add_menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._running: Operation[Any] | None = None
        self._kept: PipelineSpec | None = None
        self.back = TextButton(theme, tr("All sets"), "quiet", "chevron-left")
        on_click(self.back, self.left.emit)
        self.steps = [self._step_button(number, tr(words)) for number, words in enumerate(STEPS)]
        self.sources = SourcesPane(theme, desk, add_menu)
        self.sources.changed.connect(self._sources_changed)
        self.sources.check_wanted.connect(self.check)
        self.checks = ChecksPane(theme)
        self.checks.check_wanted.connect(self.check_again)
        self.checks.prepare_wanted.connect(self.prepare)
        self.result = SetMade(theme)
        self.result.train_wanted.connect(self.train_wanted)
        self.result.left.connect(self.left)
        self.strip = ProgressStrip(theme, tr("the data", "Progress of the data"))
        self.stop_button = TextButton(theme, tr("Stop"), "plain", "stop")
        on_click(self.stop_button, self.stop)
        self.strip.set_buttons([self.stop_button])
        self.strip.bar.setRange(0, 0)
        self.strip.hide()
        self.stack = QStackedWidget(self)
        for pane in (self.sources, self.checks, self.result):
            self.stack.addWidget(pane)
        head = row(self.back, 1, label(tr("New set"), "small"), *self.steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)
        self._show_step(0)

    @property
    def busy(self) -> bool:
        return self._running is not None

    def open(self, specs: Sequence[SourceSpec], *, fresh: bool) -> None:
        """Read these sources; `fresh` begins a new set."""
        if fresh and not self.busy:
            self.checks.spec = self.result.made = None
            self.sources.clear()
            self._kept = None
        self.sources.add(specs)
        self._show_step(0)

    def open_pipeline(self, spec: PipelineSpec) -> None:
        """Begin a new set of these sources with these checks; while another one is worked on they are added to it."""
        if not self.busy:
            self.open(spec.sources, fresh=True)
            self._kept = spec
        else:
            self.open(spec.sources, fresh=False)

    # --- the work

    def check(self) -> None:
        """Look at everything with the defaults; what was set before for these sources stays."""
        previews = self.sources.previews
        if self.busy or not previews:
            return
        specs = self.sources.specs
        kept = self._set_so_far()
        try:
            if kept is not None and list(map(_place, kept.sources)) == list(map(_place, specs)):
                spec = kept.model_copy(update={"sources": tuple(specs)})
            else:
                spec = new_pipeline(set_name(specs), specs, previews[0])
        except ValueError as error:
            self._failed(AquiferError(tr("No pipeline can be made of these sources."), reason_of(error)))
            return
        self.checks.begin(spec)
        self._show_step(1)
        self.check_again()

    def check_again(self) -> None:
        spec = self._wanted()
        if spec is not None:
            operation = self._desk.inspect(spec)
            self._run(operation, tr("Checking the data"), lambda found: self._inspected(spec, found))

    def prepare(self) -> None:
        """Make the set."""
        spec = self._wanted()
        if spec is not None:
            self._run(self._desk.prepare(spec), tr("Preparing the set"), self._made)

    def stop(self) -> None:
        """Nothing of what is under way is kept."""
        if self._running is not None:
            self._running.cancel()
            self.strip.say(tr("Stopping"), "clock", "accent")

    def _set_so_far(self) -> PipelineSpec | None:
        """What was set by hand for these sources, with the name where it is one."""
        if self.checks.spec is None:
            return self._kept
        try:
            return self.checks.wanted()
        except ValueError:
            return self.checks.spec

    def _wanted(self) -> PipelineSpec | None:
        if self.busy:
            return None
        try:
            spec = self.checks.wanted()
        except ValueError:
            hint = tr("Begin with a letter or a digit; then letters, digits, spaces, dots, dashes (at most 80).")
            self.checks.message.say("error", tr("This name cannot be used for a set."), hint)
            self.checks.name.setFocus()
            return None
        self._kept = spec
        return spec

    def _run(self, operation: Operation[Any], words: str, done: Callable[[Any], None]) -> None:
        self._running = operation
        self.strip.say(words, "clock", "accent")
        self.strip.show()
        self.checks.set_busy(True)
        self._update()

        def ended() -> None:
            self._running = None
            self.strip.hide()
            self.checks.set_busy(False)
            self._update()

        def succeeded(result: Any) -> None:
            ended()
            done(result)

        def failed(error: BaseException) -> None:
            ended()
            self._failed(error)

        operation.on_success(succeeded).on_failure(failed).on_cancelled(ended).on_event(self._heard)

    def _heard(self, event: Event) -> None:
        if isinstance(event, Counted):
            count = trn("{count:,} examples", "{count:,} examples", event.examples).format(count=event.examples)
            self.strip.say(f"{event.phase} · {count}", "clock", "accent")

    def _inspected(self, spec: PipelineSpec, found: Inspection) -> None:
        self.checks.show_inspection(spec, found)
        self._update()

    def _made(self, made: DataSet) -> None:
        self.result.show_set(made)
        self._show_step(2)
        self.made.emit(made)

    def _failed(self, error: BaseException) -> None:
        pane = self.checks if self.stack.currentWidget() is self.checks else self.sources
        pane.message.say_error(error, "" if isinstance(error, AquiferError) else tr(_LOG))

    # --- the steps

    def _step_button(self, number: int, words: str) -> TextButton:
        button = TextButton(self._theme, words, "choice")
        button.setCheckable(True)
        button.setAccessibleName(tr("Step {step}").format(step=words))
        on_click(button, lambda: self._show_step(number))
        return button

    def _show_step(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self._update()

    def _sources_changed(self) -> None:
        """What was checked or made is of other data now."""
        if self.checks.spec is not None and list(self.checks.spec.sources) != self.sources.specs:
            self._kept = self._set_so_far()
            self.checks.spec = None
            self.result.made = None
        self._update()

    def _update(self) -> None:
        open_ = (True, self.checks.spec is not None, self.result.made is not None)
        for number, button in enumerate(self.steps):
            button.setChecked(number == self.stack.currentIndex())
            button.setEnabled(open_[number] and (not self.busy or number == self.stack.currentIndex()))
        self.sources.setEnabled(not self.busy)


def _place(source: SourceSpec) -> tuple[Path | None, str, bool]:
    """What makes it the same source, however it is read and weighed."""
    return source.path, source.collection, source.chats


def set_name(specs: Sequence[SourceSpec]) -> str:
    """A name for the set: that of its first source."""
    first = specs[0]
    raw = first.path.stem if first.path is not None else first.collection or "chats"
    name = re.sub(r"[^A-Za-z0-9 ._-]+", "-", raw).strip(" ._-")[:60]
    return name or "examples"
