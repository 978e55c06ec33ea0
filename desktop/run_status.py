"""Tells the status bar which fine-tuning run goes on and how far it is; one glance every few seconds, starts none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.bridge.background import Background
from desktop.status_bar import StatusBar
from desktop.translation import tr, trn
from desktop.widgets.time_words import duration

if TYPE_CHECKING:
    from desktop.page_host import PageHost
    from training.api import Run, RunProgress

LOOK_MS = 3_000
_GOING = ("running", "queued")
_LONGEST_NAME = 28


@dataclass(frozen=True, slots=True)
class _Glance:
    run: Run
    progress: RunProgress


class RunStatus(QObject):
    """`show_wanted(run id)` when the person wants to see the run. Nothing is read while none goes on."""

    show_wanted = Signal(str)

    def __init__(self, bar: StatusBar, pages: PageHost, background: Background) -> None:
        super().__init__(bar)
        self._bar, self._pages, self._background = bar, pages, background
        self._run: Run | None = None
        self._waiting = 0
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        pages.runs_changed.connect(self.take)
        bar.run_clicked.connect(self._clicked)

    @property
    def active(self) -> bool:
        return self._timer.isActive()

    def take(self, runs: Sequence[Run]) -> None:
        """All runs, as somebody has just listed them. The one that runs is told of, before those that wait."""
        going = sorted((run for run in runs if run.state.value in _GOING), key=lambda run: run.state.value == "queued")
        self._waiting = max(0, len(going) - 1)
        before, self._run = self._run, going[0] if going else None
        if self._run is None:
            self._timer.stop()
            self._bar.show_run("", "")
        elif before is None or (before.id, before.state) != (self._run.id, self._run.state):
            self._look()

    def stop(self) -> None:
        self._run = None
        self._timer.stop()

    def _look(self) -> None:
        run, engine = self._run, self._pages.engine
        if run is None or engine is None or self._looking:
            return
        training = self._pages.training(engine)
        self._looking = True
        looking = self._background.call("look at a run", lambda: _Glance(training.get(run.id), training.progress(run)))
        looking.on_success(self._show).on_failure(lambda _error: self._lost())

    def _show(self, glance: _Glance) -> None:
        self._looking = False
        run = self._run
        if run is None:
            return
        if glance.run.id != run.id:
            self._look()
        elif glance.run.state is not run.state:
            self._list()  # it has ended, or its turn has come: another one may run now
        else:
            words = progress_words(glance.run, glance.progress, self._waiting)
            self._bar.show_run(words, f"{run.config.name}: {words}")
            self._timer.start()

    def _lost(self) -> None:
        """It was removed, or its folder cannot be read now."""
        self._looking = False
        self._run = None
        self._list()

    def _list(self) -> None:
        engine = self._pages.engine
        if engine is not None:
            listing = self._background.call("look for runs", self._pages.training(engine).runs)
            listing.on_success(self.take).on_failure(lambda _error: self.take([]))

    def _clicked(self) -> None:
        if self._run is not None:
            self.show_wanted.emit(self._run.id)


def progress_words(run: Run, progress: RunProgress, waiting: int) -> str:
    """ "tickets on SmolLM2 · step 120 of 300 · 12 min left · 2 more wait"."""
    name = run.config.name
    words = [name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"]
    if run.state.value == "queued":
        words.append(tr("waits for its turn"))
    elif progress.phase or not progress.step:
        words.append(progress.phase.rstrip(".") or tr("starting"))
    else:
        of = tr("step {step:,} of {steps:,}") if progress.steps else tr("step {step:,}")
        words.append(of.format(step=progress.step, steps=progress.steps))
        if progress.seconds_left > 0:
            words.append(tr("{time} left").format(time=duration(progress.seconds_left)))
    if waiting:
        words.append(trn("%n more waits", "%n more wait", waiting))
    return " · ".join(words)
