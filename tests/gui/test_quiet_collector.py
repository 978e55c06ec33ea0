"""Garbage is collected in pauses, not while jobs run, and Python gets its own rhythm back at the end."""

from __future__ import annotations

import gc
import threading

from desktop.bridge.event_pump import EventPump
from desktop.quiet_collector import QuietCollector
from engine.core.jobs import Job


def test_that_a_collection_waits_for_a_pause(qtbot) -> None:
    before = gc.get_threshold()
    pump = EventPump()
    collector = QuietCollector(pump)
    collector._timer.setInterval(50)
    full: list[str] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start" and info["generation"] == 2:
            full.append(threading.current_thread().name)

    gc.callbacks.append(note)
    try:
        job: Job[int] = Job("long")
        pump.watch(job, lambda event: None)
        qtbot.wait(200)
        assert full == []
        job.run(lambda job: 1)
        qtbot.waitUntil(lambda: full == ["MainThread"], timeout=3000)
        assert gc.get_freeze_count() > 0
    finally:
        gc.callbacks.remove(note)
        collector.close()
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)
