"""While the window is not in front, the end of long work is told by the desktop; nobody is told what they see."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.away_notices import LONG_S, AwayNotices
from engine.api import AquiferError, Job
from tests.fakes_library import Reading
from tests.fakes_training import FakeTraining, good_run
from tests.gui.conftest import SAMPLES, Driver
from training.run_events import RunFinished
from training.run_store import RunState

RULES = SAMPLES / "House rules.md"


@pytest.fixture
def away(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> AwayNotices:
    """Nobody looks at the window, and every job takes long."""
    made = driver.window.away
    clock = iter(range(0, 100_000, int(LONG_S) + 1))
    made.now = lambda: float(next(clock))
    monkeypatch.setattr(type(driver.window), "isActiveWindow", lambda _window: False)
    return made


@pytest.fixture
def told(away: AwayNotices) -> list[str]:
    shown: list[str] = []
    away.show = shown.append
    return shown


def test_that_the_end_of_a_long_reading_is_told(driver: Driver, told: list[str]) -> None:
    driver.window.tracker.add([RULES], "Documents")
    driver.until(lambda: told == ["Your files are read."])


def test_that_a_person_who_looks_is_not_told(driver: Driver, told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(driver.window), "isActiveWindow", lambda _window: True)
    driver.window.tracker.add([RULES], "Documents")
    driver.until(lambda: not driver.window.tracker.busy)
    assert told == []


def test_that_short_work_is_not_told(driver: Driver, away: AwayNotices, told: list[str]) -> None:
    away.now = lambda: 0.0
    driver.window.tracker.add([RULES], "Documents")
    driver.until(lambda: not driver.window.tracker.busy)
    assert told == []


@pytest.mark.parametrize("ending", ["fail", "stop"])
def test_that_a_failure_is_told_and_a_stop_is_not(driver: Driver, told: list[str], ending: str) -> None:
    def work(job: Job[None]) -> None:
        if ending == "fail":
            raise AquiferError("No space.")
        job.token.check()

    job = driver.engine.jobs.submit("io", "export a pack", work) if ending == "fail" else Job[None]("export a pack")
    if ending == "stop":
        job.cancel()
        job.run(work)
    driver.window.background.run(lambda: job).on_failure(lambda _error: None)
    driver.until(lambda: not driver.window.pump.active)
    assert told == (["Something stopped before its end. The window says why."] if ending == "fail" else [])


def test_that_nothing_is_said_of_work_nobody_waits_for(driver: Driver, told: list[str]) -> None:
    driver.window.background.call("list models", lambda: None)
    driver.until(lambda: not driver.window.pump.active)
    assert told == []


def test_that_no_name_is_told(driver: Driver, told: list[str]) -> None:
    driver.engine.library.readings[RULES.name] = Reading(fail="It cannot be read.")
    driver.window.tracker.add([RULES], "Secret collection")
    driver.until(lambda: bool(told))
    assert "Secret" not in told[0]
    assert RULES.name not in told[0]


def test_that_the_end_of_a_training_run_is_told(
    start: Callable[..., Driver], profile: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = start()
    training = FakeTraining(driver.engine.paths.root)
    run = training.add_run(good_run(until=50))
    driver = start()
    driver.window.pages._training = None
    driver.window.pages.make_training = lambda _engine: training
    driver.until(lambda: driver.window.runs.going_ids == {run.id})
    shown: list[str] = []
    driver.window.away.show = shown.append
    monkeypatch.setattr(type(driver.window), "isActiveWindow", lambda _window: False)
    driver.window.away._look_at_runs()
    driver.until(lambda: not driver.window.pump.active)
    assert shown == []
    training.end(run, RunFinished(step=300, seconds=930, loss=0.9))
    assert training.get(run.id).state is RunState.FINISHED
    driver.window.away._look_at_runs()
    driver.until(lambda: shown == ["A training run ended."])


def test_that_a_desktop_without_a_tray_is_told_nothing(
    driver: Driver, away: AwayNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    away.tell("Your files are read.")
    assert away._tray is None


def test_that_nothing_is_looked_for_after_the_window_closed(driver: Driver) -> None:
    driver.window.away.looked()
    driver.window.close()
    driver.window.away.looked()
    assert not driver.window.away._timer.isActive()
