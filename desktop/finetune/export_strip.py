"""Exports under way: the steps of the one that is made, done and doing, a stop, and how many wait; exports nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.bridge.background import Operation
from desktop.bridge.training_desk import ExportStep, TrainingDesk
from desktop.finetune.export_kinds import EXPORTS
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import TextButton, label, on_click
from desktop.widgets.progress_strip import ProgressStrip
from engine.api import Event
from training.api import ExportKind, PhaseStarted, Run


@dataclass(eq=False)
class _Export:
    """`steps` in the order they began, each as it was told last."""

    run: Run
    kind: ExportKind
    operation: Operation[Path]
    steps: list[PhaseStarted] = field(default_factory=list)
    stopping: bool = False


class ExportStrip(QWidget):
    """`made(run, kind, path)`, `failed(run, kind, error)`, `stopped(run, kind)`. They are made one after the other."""

    made = Signal(object, str, object)
    failed = Signal(object, str, object)
    stopped = Signal(object, str)

    def __init__(self, theme: Theme, desk: TrainingDesk) -> None:
        super().__init__()
        self._desk = desk
        self._under_way: list[_Export] = []
        self.strip = ProgressStrip(theme, tr("the export"))
        self.stop_button = TextButton(theme, tr("Stop"), "plain", "stop")
        self.stop_button.setAccessibleName(tr("Stop the export"))
        on_click(self.stop_button, self.stop)
        self.strip.set_buttons([self.stop_button])
        self.steps = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.strip)
        column.addWidget(self.steps)
        self.hide()

    def export(self, run: Run, kind: ExportKind) -> None:
        """Make something of a finished run that can be loaded."""
        operation = self._desk.export(run, kind, run.config.export.quantization)
        one = _Export(run, kind, operation)
        self._under_way.append(one)
        operation.on_event(partial(self._heard, one)).on_success(partial(self._made, one))
        operation.on_failure(partial(self._failed, one)).on_cancelled(partial(self._stopped, one))
        self._show()

    def stop(self) -> None:
        """The one that is made now; what is half written is taken away."""
        if self._under_way:
            self._under_way[0].stopping = True
            self._under_way[0].operation.cancel()
            self._show()

    def _heard(self, one: _Export, event: Event) -> None:
        if isinstance(event, ExportStep):
            if one.steps and one.steps[-1].text == event.step.text:
                one.steps[-1] = event.step
            else:
                one.steps.append(event.step)
            self._show()

    def _made(self, one: _Export, path: Path) -> None:
        self._ended(one)
        self.made.emit(one.run, one.kind, path)

    def _failed(self, one: _Export, error: BaseException) -> None:
        self._ended(one)
        self.failed.emit(one.run, one.kind, error)

    def _stopped(self, one: _Export) -> None:
        self._ended(one)
        self.stopped.emit(one.run, one.kind)

    def _ended(self, one: _Export) -> None:
        self._under_way.remove(one)
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._under_way))
        if not self._under_way:
            return
        one, waiting = self._under_way[0], len(self._under_way) - 1
        step = one.steps[-1] if one.steps else None
        words = [f"{one.run.config.name}: {kind_words(one.kind)}"]
        if one.stopping:
            words.append(tr("stopping"))
        elif step is not None:
            words.append(tr("step {number}: {doing}").format(number=len(one.steps), doing=step_words(step)))
        if waiting:
            words.append(trn("%n more waits", "%n more wait", waiting))
        self.strip.say(" · ".join(words), "clock", "accent")
        self.strip.bar.setRange(0, step.of if step is not None else 0)
        self.strip.bar.setValue(step.done if step is not None else 0)
        self.stop_button.setEnabled(not one.stopping)
        self.steps.setText("   ".join(f"✓ {told.text}" for told in one.steps[:-1]))
        self.steps.setVisible(len(one.steps) > 1)


def kind_words(kind: str) -> str:
    return next(tr(words) for one, words, _about in EXPORTS if one == kind)


def step_words(step: PhaseStarted) -> str:
    """ "Adding the adapter to the base, 120 of 272"."""
    text = step.text.rstrip(".")
    if not step.of:
        return text
    return tr("{phase}, {done:,} of {all:,}").format(phase=text, done=step.done, all=step.of)
