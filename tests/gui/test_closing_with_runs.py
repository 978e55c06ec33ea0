"""The window goes and comes back while runs go on, with what was removed a moment ago."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.finetune.finetune_page import RUNS
from desktop.run_notices import CloseDialog
from engine.api import AquiferError
from tests.fakes_training import FakeTraining, good_run
from tests.gui.conftest import Driver
from tests.gui.tuner import Tuner
from training.run_events import RunFinished
from training.run_store import RunState

DONE = RunFinished(step=300, seconds=930, loss=0.9)


@pytest.fixture
def training(profile: Path) -> FakeTraining:
    return FakeTraining(profile)


def test_that_a_run_that_goes_on_is_told_when_the_window_opens(
    start: Callable[..., Driver], training: FakeTraining
) -> None:
    start()
    training.add_run(good_run(until=50))
    driver = start()
    driver.until(lambda: any("goes on" in text for text in driver.window.notifications.texts))
    driver.window.runs.show_wanted.emit(training.runs()[0].id)
    page = driver.window.pages.finetune
    assert page is not None
    driver.until(lambda: page.runs.view.record.loss.count == 50)
    assert page.stack.currentIndex() == RUNS


def test_that_closing_says_that_the_run_goes_on(driver: Driver, training: FakeTraining) -> None:
    training.add_run(good_run(until=50))
    Tuner(driver, training)
    closed: list[bool] = []
    assert not driver.window.runs.may_close(lambda: closed.append(True))
    dialog = driver.window.findChild(CloseDialog)
    assert dialog is not None
    driver.picture("close", dialog)
    dialog.reject()
    assert not closed
    assert not driver.window.runs.may_close(lambda: closed.append(True))
    dialog = driver.window.findChildren(CloseDialog)[-1]
    dialog.stop.click()
    assert closed
    assert training.runs()[0].state is RunState.STOPPED
    driver.until(lambda: not driver.window.pump.active)


def test_that_closing_stops_every_run_that_goes_on(driver: Driver, training: FakeTraining) -> None:
    training.add_run(good_run(until=50), name="first")
    training.add_run([], RunState.QUEUED, "second")
    Tuner(driver, training)
    closed: list[bool] = []
    assert not driver.window.runs.may_close(lambda: closed.append(True))
    dialog = driver.window.findChild(CloseDialog)
    assert dialog is not None
    driver.picture("close-two", dialog)
    assert "2 runs go on" in dialog.accessibleName()
    training.fail["stop"] = AquiferError("The disk is full.", "Free some space.")
    dialog.stop.click()
    assert not closed, "a run that could not be stopped is not left behind unseen"
    assert any("The disk is full." in text for text in driver.window.notifications.texts)
    assert not driver.window.runs.may_close(lambda: closed.append(True))
    driver.window.findChildren(CloseDialog)[-1].stop.click()
    assert closed
    assert {run.state for run in training.runs()} == {RunState.STOPPED}
    driver.until(lambda: not driver.window.pump.active)


def test_that_training_is_made_once_by_the_window(start: Callable[..., Driver], training: FakeTraining) -> None:
    start()
    training.add_run(good_run(until=50), RunState.STOPPED)
    driver = start()
    driver.until(lambda: not driver.window.pump.active)
    made: list[str] = []

    def make(_engine: object) -> FakeTraining:
        made.append(threading.current_thread().name)
        return training

    driver.window.pages._training = None
    driver.window.pages.make_training = make
    driver.window.runs.use(driver.engine)
    driver.until(lambda: made)
    driver.window.show_page("finetune")
    driver.until(lambda: not driver.window.pump.active)
    assert made == [threading.main_thread().name]


def test_that_a_window_without_a_run_closes_at_once(driver: Driver, training: FakeTraining) -> None:
    training.add_run([*good_run(until=50), DONE], RunState.FINISHED)
    Tuner(driver, training)
    asked: list[bool] = []
    assert driver.window.runs.may_close(lambda: asked.append(True))
    assert driver.window.findChild(CloseDialog) is None
    assert driver.window.close()
    assert not driver.window.isVisible()
    assert not asked


def test_that_what_was_removed_is_gone_when_the_window_closes(driver: Driver, training: FakeTraining) -> None:
    training.add_set("old")
    run = training.add_run([*good_run(until=60), DONE], RunState.FINISHED, "gone")
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.runs.remove(run)
    tuner.page.data.remove(tuner.page.data.sets[0])
    driver.window.close()
    assert sorted(training.removed) == sorted(["old", run.id])
    assert training.runs() == []
    assert not tuner.runs.removal.timer.isActive()
    assert not tuner.page.data.removal.timer.isActive()


def test_that_the_window_is_gone_before_its_workers_are_waited_for(driver: Driver, training: FakeTraining) -> None:
    tuner = Tuner(driver, training)
    seen: list[bool] = []
    tuner.training.close = lambda: seen.append(driver.window.isVisible())  # type: ignore[method-assign]
    driver.window.close()
    assert seen == [False]
