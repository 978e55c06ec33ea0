"""Drains job queues on the GUI thread at 30 Hz and joins text; knows nothing of what the events mean to a page."""

from __future__ import annotations

import logging
import queue
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from engine.api import Event, Job, JobCancelled, JobFailed, JobSucceeded, TextDelta, ThoughtDelta

log = logging.getLogger(__name__)

INTERVAL_MS = 33
# One tick may not hold the GUI thread longer; what is left waits for the next one.
TICK_BUDGET_S = 0.012
Handler = Callable[[Event], None]


@dataclass(eq=False)
class _Watch:
    job: Job[Any]
    handler: Handler


class EventPump(QObject):
    """One timer for all jobs; it sleeps while nothing runs. `running_changed` carries the watched jobs."""

    running_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._watches: list[_Watch] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._tick)

    def watch(self, job: Job[Any], handler: Handler) -> None:
        """Call `handler` with each event of `job`, ending included, on the GUI thread."""
        self._watches.append(_Watch(job, handler))
        self._timer.start()
        self.running_changed.emit()

    @property
    def active(self) -> bool:
        return self._timer.isActive()

    @property
    def jobs(self) -> list[Job[Any]]:
        return [watch.job for watch in self._watches]

    def stop(self) -> None:
        """Forget all jobs; nothing is delivered any more."""
        self._watches.clear()
        self._timer.stop()

    def _tick(self) -> None:
        deadline = time.perf_counter() + TICK_BUDGET_S
        ended = [watch for watch in list(self._watches) if self._drain(watch, deadline)]
        if ended:
            self._watches = [watch for watch in self._watches if watch not in ended]
            self.running_changed.emit()
        if not self._watches:
            self._timer.stop()

    def _drain(self, watch: _Watch, deadline: float) -> bool:
        """Deliver what waits; true when the job's last event was delivered."""
        text: list[TextDelta | ThoughtDelta] = []
        while True:
            try:
                event = watch.job.events.get_nowait()
            except queue.Empty:
                break
            if isinstance(event, TextDelta | ThoughtDelta):
                if text and type(text[0]) is not type(event):
                    self._flush(watch, text)
                text.append(event)
                continue
            self._flush(watch, text)
            self._deliver(watch, event)
            if isinstance(event, JobSucceeded | JobFailed | JobCancelled):
                return True
            if time.perf_counter() > deadline:
                break
        self._flush(watch, text)
        return False

    def _flush(self, watch: _Watch, text: list[TextDelta | ThoughtDelta]) -> None:
        """Deliver pieces of one kind as one."""
        if text:
            joined = type(text[0])("".join(piece.text for piece in text))
            text.clear()
            self._deliver(watch, joined)

    def _deliver(self, watch: _Watch, event: Event) -> None:
        try:
            watch.handler(event)
        except Exception as error:  # noqa: BLE001 - a border: one page's bug must not stop the other jobs' events
            # A widget that was closed while its job ran: the answer is stored, only nobody looks any more.
            if isinstance(error, RuntimeError) and "already deleted" in str(error):
                log.debug("event %s came after its widget was gone", type(event).__name__)
                return
            sys.excepthook(type(error), error, error.__traceback__)
