"""The status bar names the fine-tuning run that goes on, wherever the person is, and nothing when there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop import run_status
from desktop.finetune.finetune_page import RUNS
from tests.fakes_training import FakeTraining, good_run, step_event
from tests.gui.conftest import Driver
from tests.gui.tuner import Tuner
from training.run_events import PhaseStarted, RunFinished
from training.run_store import RunState

DONE = RunFinished(step=300, seconds=930, loss=0.9)


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_status, "LOOK_MS", 50)


@pytest.fixture
def training(profile: Path) -> FakeTraining:
    return FakeTraining(profile)


def test_that_a_run_that_went_on_is_named_from_the_start_and_opened_by_a_click(
    start: Callable[..., Driver], training: FakeTraining
) -> None:
    run = training.add_run(good_run(until=120), name="tickets on SmolLM2-135M-Instruct")
    driver = start()
    driver.window._limits_seen()
    status = driver.window.status
    wanted = "tickets on SmolLM2-135M-Ins… · step 120 of 300 · 10 min left"
    driver.until(lambda: status.run_text == wanted)
    assert status._run.accessibleName().startswith("Fine-tuning: tickets on SmolLM2-135M-Instruct: ")
    driver.qtbot.wait(50)
    driver.picture("status-run")
    training.write(run, [step_event(240)])
    driver.until(lambda: "step 240 of 300 · 3 min left" in status.run_text)
    training.write(run, [PhaseStarted(text="Evaluating")])
    driver.until(lambda: status.run_text.endswith("· Evaluating"))
    driver.qtbot.mouseClick(status._run, Qt.MouseButton.LeftButton)
    page = driver.window.pages.finetune
    assert page is not None
    assert page.stack.currentIndex() == RUNS
    driver.until(lambda: page.runs.view.run is not None and page.runs.view.run.id == run.id)
    training.end(run, DONE)
    driver.until(lambda: status.run_text == "")
    assert not driver.window.run_status.active


def test_that_a_run_that_is_started_is_named_and_the_next_one_after_it(driver: Driver, training: FakeTraining) -> None:
    training.add_set()
    tuner = Tuner(driver, training)
    status = driver.window.status
    assert status.run_text == ""
    tuner.show_runs()
    tuner.click(tuner.runs.new_button)
    tuner.form.name.setText("first")
    tuner.form._named = True
    tuner.click_and_look(tuner.form.start_button)
    driver.until(lambda: status.run_text == "first · starting")
    waits = training.add_run([], RunState.QUEUED, "second")
    tuner.runs.refresh()
    driver.until(lambda: status.run_text == "first · starting · 1 more waits")
    driver.window.show_page("chat")
    first = next(run for run in training.runs() if run.id != waits.id)
    training.end(first, DONE)
    driver.until(lambda: status.run_text == "second · waits for its turn")
    training.store.remove(training.store.get(first.id))
    write_gone(training, waits.id)
    driver.until(lambda: status.run_text == "")


def write_gone(training: FakeTraining, run_id: str) -> None:
    """As another program removes it under our eyes."""
    run = training.store.get(run_id)
    training.end(run, DONE)
    training.store.remove(training.store.get(run_id))
