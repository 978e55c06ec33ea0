"""Keeps Python's garbage collection on the GUI thread and out of the moments a person would notice.

A full collection with all libraries loaded took 114 ms here and froze the window for as long. What is alive after the
start, and after each burst of work, is therefore frozen (never looked at again), and full collections wait for a pause.

Python itself would collect on whatever thread has just made an object. Widgets that hang together in circles must not
be destroyed by a worker thread: Qt crashes, later and elsewhere. So its own rhythm is off while the window lives.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.bridge.event_pump import EventPump

_PAUSE_MS = 1500
# How often is looked whether young objects have become many: while jobs run, and else.
_BUSY_MS, _IDLE_MS = 100, 2000
# Young and middle objects as Python does; a full collection only after very much work without a pause.
_THRESHOLDS = (2000, 10, 500)


class QuietCollector(QObject):
    """Made before other threads are; after `close()` nothing is collected until somebody calls `gc.enable()`."""

    def __init__(self, pump: EventPump) -> None:
        super().__init__()
        self._pump = pump
        gc.disable()
        gc.freeze()  # modules and the window stay: looking at them took the first full collection 70 ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._collect)
        self._young = QTimer(self)
        self._young.setTimerType(Qt.TimerType.CoarseTimer)
        self._young.timeout.connect(self.collect_young)
        self._young.start(_IDLE_MS)
        pump.running_changed.connect(self._running_changed)

    def close(self) -> None:
        self._timer.stop()
        self._young.stop()
        gc.unfreeze()

    def collect_young(self) -> None:
        """The oldest generation that is due, as Python would have done."""
        counts = gc.get_count()
        due = [number for number, count in enumerate(counts) if count > _THRESHOLDS[number]]
        if due:
            gc.collect(due[-1])

    def _running_changed(self) -> None:
        self._timer.start()
        self._young.setInterval(_BUSY_MS if self._pump.active else _IDLE_MS)

    def _collect(self) -> None:
        if self._pump.active:
            self._timer.start()
            return
        gc.collect()
        gc.freeze()
