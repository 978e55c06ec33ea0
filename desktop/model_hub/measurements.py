"""Measures one model at a time in the background and knows how far that is; draws nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.background import Background, Operation
from desktop.translation import tr_later
from engine.api import BenchPlan, BenchRecord, BenchStep, Event, Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi

PLAN = BenchPlan()


@dataclass
class Measurement:
    """The measurement under way: of the model at `path`, step number `step` of `steps` (0 before the first)."""

    path: str
    operation: Operation[BenchRecord]
    phase: str = tr_later("Waiting")
    step: int = 0
    steps: int = 1
    stopping: bool = False


class Measurements(QObject):
    """`changed` whenever `running` is another or further, `ended` in any way, `measured(record)` at a good end."""

    changed = Signal()
    ended = Signal()
    measured = Signal(object)

    def __init__(
        self,
        engine: EngineApi,
        background: Background,
        show_error: Callable[[BaseException], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine, self._background, self._show_error = engine, background, show_error
        self.running: Measurement | None = None

    def start(self, path: str) -> None:
        """Begin, unless one runs already."""
        if self.running is not None:
            return
        operation = self._background.run(lambda: self._engine.models.bench(Path(path), PLAN))
        self.running = Measurement(path, operation)
        operation.on_event(self._on_event).on_success(self._done).on_failure(self._failed).on_cancelled(self._end)
        self.changed.emit()

    def stop(self) -> None:
        """Ask it to end; what was loaded before comes back first."""
        if self.running is not None:
            self.running.stopping = True
            self.running.operation.cancel()
            self.changed.emit()

    def _on_event(self, event: Event) -> None:
        running = self.running
        if running is None or not isinstance(event, Phase):
            return
        running.phase = event.text
        if isinstance(event, BenchStep):
            running.step, running.steps = event.step, event.steps
        self.changed.emit()

    def _done(self, record: BenchRecord) -> None:
        self._end()
        self.measured.emit(record)

    def _failed(self, error: BaseException) -> None:
        self._end()
        self._show_error(error)

    def _end(self) -> None:
        self.running = None
        self.changed.emit()
        self.ended.emit()
