"""Follows the events of one run while somebody looks: one timer, which rests when the page is hidden; draws nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.bridge.background import Operation
from desktop.bridge.training_desk import Look, TrainingDesk
from training.api import Run, RunState

INTERVAL_MS = 1_000
GOING_ON = (RunState.RUNNING, RunState.QUEUED)


class RunWatch(QObject):
    """`begun(run)` when another run is watched: forget what was shown; `looked(Look)` for each part of its events,
    `lost` when it cannot be read."""

    begun = Signal(object)
    looked = Signal(object)
    lost = Signal()

    def __init__(self, desk: TrainingDesk) -> None:
        super().__init__()
        self._desk = desk
        self.run: Run | None = None
        self._look: Callable[[], Operation[Look]] | None = None
        self._round, self._reading, self._seen = 0, False, False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._read)

    @property
    def active(self) -> bool:
        return self._timer.isActive()

    def watch(self, run: Run) -> None:
        """Read this run from its first event on."""
        self._round += 1
        self._reading = False
        self.run, self._look = run, self._desk.looks(run)
        self.begun.emit(run)
        self._read()

    def again(self, run: Run) -> None:
        """The watched run was started anew: go on reading."""
        if self.run is not None and self.run.id == run.id:
            self.run = run
            self._read()

    def forget(self) -> None:
        self._round += 1
        self.run, self._look, self._reading = None, None, False
        self._timer.stop()

    def set_seen(self, seen: bool) -> None:
        """Nobody looks: nothing is read. Somebody looks again: what came meanwhile is read at once."""
        self._seen = seen
        if seen:
            self._read()
        else:
            self._timer.stop()

    def _read(self) -> None:
        if self._look is None or self._reading or not self._seen:
            return
        self._reading = True
        number = self._round
        self._look().on_success(lambda look: self._on_look(number, look)).on_failure(lambda _e: self._failed(number))

    def _on_look(self, number: int, look: Look) -> None:
        if number != self._round:
            return
        self._reading, self.run = False, look.run
        self.looked.emit(look)
        if look.more:
            self._read()
        elif look.run.state in GOING_ON and self._seen:
            self._timer.start()
        else:
            self._timer.stop()

    def _failed(self, number: int) -> None:
        """The run was removed under our eyes, or its folder cannot be read now; the list says so."""
        if number == self._round:
            self._reading = False
            self._timer.stop()
            self.lost.emit()
