"""Keeps Python's garbage collection out of the moments a person would notice; knows only whether jobs run.

A full collection with all libraries loaded took 114 ms here and froze the window for as long. What is alive after the
start, and after each burst of work, is therefore frozen (never looked at again), and full collections wait for a pause.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from desktop.bridge.event_pump import EventPump

_PAUSE_MS = 1500
# Young and middle objects as usual; a full collection by itself only after very much work without a pause.
_THRESHOLDS = (2000, 10, 500)


class QuietCollector(QObject):
    """Made after the window is shown; `close()` gives Python its own rhythm back."""

    def __init__(self, pump: EventPump) -> None:
        super().__init__()
        self._pump = pump
        self._before = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._collect)
        gc.set_threshold(*_THRESHOLDS)
        pump.running_changed.connect(self._timer.start)

    def close(self) -> None:
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()

    def _collect(self) -> None:
        if self._pump.active:
            self._timer.start()
            return
        gc.collect()
        gc.freeze()
