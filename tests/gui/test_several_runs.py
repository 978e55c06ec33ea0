"""What goes on at once on the page of runs: other runs, exports, starts; each tells of its own run."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.finetune import runs_view
from desktop.finetune.finetune_page import RUNS, TRY
from engine.api import AquiferError
from tests.fakes_training import FakeTraining, good_run, step_event
from tests.gui.conftest import Driver
from tests.gui.tuner import Tuner
from training.run_events import PhaseStarted, RunFailed, RunFinished
from training.run_store import RunState
from training.runs import Runs

pytestmark = pytest.mark.slow

DONE = RunFinished(step=300, seconds=930, loss=0.9)


@pytest.fixture
def training(profile: Path) -> FakeTraining:
    return FakeTraining(profile)


def test_that_a_run_that_is_not_watched_is_told_of_too(
    driver: Driver, training: FakeTraining, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runs_view, "LIST_MS", 50)
    waits = training.add_run([], RunState.QUEUED, "waits")
    training.add_run(good_run(until=5), name="watched")
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.runs.list.setCurrentIndex(tuner.runs.model.index(tuner.runs.model.number_of(training.runs()[0].id)))
    training.end(waits, RunFailed(kind="OutOfMemory", message="The GPU ran out of memory.", hint=""))

    def state() -> RunState:
        return tuner.runs.model.runs[tuner.runs.model.number_of(waits.id)].state

    assert tuner.view.run is not None
    assert tuner.view.run.id != waits.id
    driver.until(lambda: state() is RunState.FAILED)
    driver.window.show_page("chat")
    assert not tuner.runs._list_timer.isActive()


def test_that_a_look_that_failed_ends_no_watching(
    driver: Driver, training: FakeTraining, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runs_view, "LIST_MS", 50)
    run = training.add_run(good_run(until=10))
    tuner = Tuner(driver, training)
    training.fail["get"] = AquiferError("The disk does not answer.")
    driver.until(lambda: "get" not in training.fail)
    training.write(run, [step_event(11)])
    driver.until(lambda: tuner.view.record.loss.count == 11)


def test_that_a_result_is_shown_with_its_own_run(driver: Driver, training: FakeTraining, tmp_path: Path) -> None:
    for name in ("first", "second"):
        training.add_run([*good_run(until=60), DONE], RunState.FINISHED, name)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    assert tuner.view.run is not None
    shown, other = tuner.view.run, next(one for one in training.runs() if one.id != tuner.view.run.id)
    before = tuner.view.message.text
    tuner.runs.export(other, "gguf")
    tuner.quiet()
    assert tuner.view.message.text == before
    assert tuner.runs.news.text.startswith(f"{other.config.name}: Made: ")
    training.fail["save_bundle"] = AquiferError("The disk is full.")
    tuner.runs.save_bundle(other, tmp_path / "run.zip")
    tuner.quiet()
    assert tuner.view.message.text == before
    assert tuner.runs.news.text == f"{other.config.name}: The disk is full."
    tuner.runs.save_bundle(shown, tmp_path / "run.zip")
    tuner.quiet()
    assert tuner.view.message.text == "Saved as run.zip."


def test_that_an_export_goes_on_being_shown_when_something_else_fails(
    driver: Driver, training: FakeTraining, tmp_path: Path
) -> None:
    run = training.add_run([*good_run(until=60), DONE], RunState.FINISHED)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    training.export_may_end.clear()
    tuner.runs.export(run, "gguf")
    training.fail["save_bundle"] = AquiferError("The disk is full.")
    tuner.runs.save_bundle(run, tmp_path / "run.zip")
    driver.until(lambda: tuner.view.message.text == "The disk is full.")
    assert tuner.runs.exports.isVisible()
    training.export_may_end.set()
    tuner.quiet()
    assert not tuner.runs.exports.isVisible()


def test_that_a_run_is_resumed_once_whatever_is_shown_meanwhile(driver: Driver, training: FakeTraining) -> None:
    for name in ("first", "second"):
        training.add_run(good_run(until=70), RunState.INTERRUPTED, name)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click_and_look(tuner.view.resume_button)
    assert not tuner.view.resume_button.isEnabled()
    tuner.runs.list.setCurrentIndex(tuner.runs.model.index(1))
    assert tuner.view.resume_button.isEnabled(), "the other run is not being resumed"
    tuner.runs.list.setCurrentIndex(tuner.runs.model.index(0))
    assert not tuner.view.resume_button.isEnabled()
    tuner.quiet()
    assert len(training.started) == 1


def test_that_no_second_run_is_started_while_one_starts(driver: Driver, training: FakeTraining) -> None:
    training.add_set()
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.runs.new_button)
    tuner.click_and_look(tuner.form.start_button)
    tuner.form.presets[0].click()
    assert not tuner.form.start_button.isEnabled()
    tuner.form._start()
    tuner.quiet()
    assert len(training.runs()) == 1


def test_that_a_run_that_was_made_and_not_started_is_in_the_list(driver: Driver, training: FakeTraining) -> None:
    training.add_set()
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.runs.new_button)
    training.fail["start"] = AquiferError("Another program uses the GPU.", "Close it.")
    tuner.click(tuner.form.start_button)
    assert tuner.form.forecast.text == "Another program uses the GPU."
    assert tuner.form.isVisible()
    assert tuner.form.start_button.isEnabled()
    assert [run.state for run in tuner.runs.model.runs] == [RunState.NEW]


def test_that_a_start_does_not_wait_for_a_forecast(driver: Driver, training: FakeTraining) -> None:
    training.add_set()
    tuner = Tuner(driver, training)
    tuner.show_runs()
    training.forecast_until_cancelled = True
    tuner.click_and_look(tuner.runs.new_button)
    driver.until(lambda: training.forecasts)
    tuner.click_and_look(tuner.form.start_button)
    driver.until(lambda: tuner.shown_state() is RunState.RUNNING)
    tuner.quiet()
    training.forecast_until_cancelled = False
    tuner.click(tuner.runs.new_button)
    driver.until(lambda: "1.4 GB" in tuner.form.forecast.text)


def test_that_an_export_that_failed_opens_no_chat_later(driver: Driver, training: FakeTraining) -> None:
    for name in ("first", "second"):
        training.add_run([*good_run(until=60), DONE], RunState.FINISHED, name)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    training.fail["export"] = AquiferError("The disk is full.", "Free some space.")
    tuner.click(tuner.view.chat_button)
    assert tuner.view.message.text == "The disk is full."
    tuner.runs.list.setCurrentIndex(tuner.runs.model.index(1))
    tuner.quiet()
    tuner.runs.export(tuner.runs.model.runs[1], "adapter_gguf")
    tuner.quiet()
    assert tuner.page.stack.currentIndex() == RUNS


def test_that_the_chat_opens_with_the_export_that_was_wanted_for_it(driver: Driver, training: FakeTraining) -> None:
    run = training.add_run([*good_run(until=60), DONE], RunState.FINISHED, "first")
    tuner = Tuner(driver, training)
    tuner.show_runs()
    other = training.add_run([*good_run(until=60), DONE], RunState.FINISHED, "second")
    tuner.runs.export(other, "adapter_gguf")
    tuner.page.chat_with(run)
    driver.until(lambda: tuner.page.stack.currentIndex() == TRY)
    sides = tuner.page.tried._sides
    assert sides is not None
    assert "first" in sides[1].adapters[0].path


def test_that_the_steps_of_an_export_are_shown_and_it_is_stopped(driver: Driver, training: FakeTraining) -> None:
    run = training.add_run([*good_run(until=60), DONE], RunState.FINISHED, "mine")
    tuner = Tuner(driver, training)
    tuner.show_runs()
    training.export_may_end.clear()
    training.export_steps = [
        PhaseStarted(text="Turning the base into 16-bit safetensors, which is done once."),
        PhaseStarted(text="Writing the model as GGUF (16 bits)", done=0, of=272),
        PhaseStarted(text="Writing the model as GGUF (16 bits)", done=120, of=272),
    ]
    tuner.runs.export(run, "gguf")
    tuner.runs.export(run, "adapter")
    exports = tuner.runs.exports
    wanted = "mine: GGUF model · step 2: Writing the model as GGUF (16 bits), 120 of 272 · 1 more waits"
    driver.until(lambda: exports.strip.words.text() == wanted)
    assert exports.steps.text() == "✓ Turning the base into 16-bit safetensors, which is done once."
    assert (exports.strip.bar.value(), exports.strip.bar.maximum()) == (120, 272)
    driver.qtbot.wait(50)
    driver.picture("export-steps")
    tuner.click_and_look(exports.stop_button)
    driver.until(lambda: tuner.view.message.text == "The export was stopped; nothing of it is left.")
    driver.until(lambda: exports.strip.words.text().startswith("mine: Adapter (PEFT)"))
    training.export_may_end.set()
    tuner.quiet()
    assert training.exported == [(run.id, "adapter")]
    assert not exports.isVisible()


def test_that_a_process_that_does_not_start_is_said_and_its_run_is_kept(
    driver: Driver, training: FakeTraining, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    training.add_set()
    runs = Runs(profile / "runs", profile / "models")
    monkeypatch.setattr("training.runs.WORKER", "training.no_such_worker")
    monkeypatch.setattr(training, "start", runs.start)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.runs.new_button)
    tuner.click_and_look(tuner.form.start_button)
    driver.until(lambda: "ended before it began" in tuner.form.forecast.text, 20_000)
    tuner.quiet()
    assert "No module named training.no_such_worker" in tuner.form.forecast.text, "the cause"
    driver.picture("run-no-process")
    (kept,) = tuner.runs.model.runs
    assert kept.state is RunState.NEW
    monkeypatch.undo()
    tuner.click(tuner.form.start_button)
    assert [run.id for run in training.runs()] == [kept.id], "the same run, not a second one"
    assert tuner.shown_state() is RunState.RUNNING


def test_that_a_run_that_does_not_start_from_the_list_says_why(driver: Driver, training: FakeTraining) -> None:
    run = training.add_run([], RunState.NEW, "waits")
    tuner = Tuner(driver, training)
    tuner.show_runs()
    assert tuner.view.resume_button.words == "Start"
    words, hint = "The worker of the run waits ended before it began (code 1).", "The run is kept: start it again."
    training.fail["start"] = AquiferError(words, hint)
    tuner.click(tuner.view.resume_button)
    assert tuner.view.message.text == words
    assert hint in tuner.view.message.accessibleName()
    assert tuner.shown_state() is RunState.NEW
    tuner.click(tuner.view.resume_button)
    assert training.started == [run.id]
