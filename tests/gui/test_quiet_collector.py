"""Garbage is collected by the GUI thread alone, all of it in pauses and not while jobs run."""

from __future__ import annotations

import gc
import threading

from desktop.bridge.event_pump import EventPump
from desktop.quiet_collector import QuietCollector
from engine.core.jobs import Job


def test_that_a_collection_waits_for_a_pause(qtbot) -> None:
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
        gc.enable()
    assert gc.get_freeze_count() == 0


def test_that_garbage_of_other_threads_is_collected_on_the_gui_thread_alone(qtbot) -> None:
    class Circle:
        def __init__(self) -> None:
            self.me = self
            self.made_on = threading.current_thread().name

        def __del__(self) -> None:
            died.append((self.made_on, threading.current_thread().name))

    died: list[tuple[str, str]] = []
    collector = QuietCollector(EventPump())
    try:
        worker = threading.Thread(target=lambda: [Circle() for _ in range(5000)], name="aquifer-worker")
        worker.start()
        worker.join()
        assert died == [], "a worker thread has collected"
        collector.collect_young()
        assert len(died) == 5000
        assert set(died) == {("aquifer-worker", "MainThread")}
    finally:
        collector.close()
        gc.enable()


def test_that_what_is_there_at_the_start_is_not_looked_at_again(qtbot) -> None:
    gc.collect()
    there = len(gc.get_objects())
    collector = QuietCollector(EventPump())
    try:
        assert gc.get_freeze_count() > there / 2
        assert len(gc.get_objects()) < there / 2
    finally:
        collector.close()
        gc.enable()
    assert gc.get_freeze_count() == 0
