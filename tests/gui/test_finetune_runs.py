"""What a person does with runs of fine-tuning, on the real window with recorded event streams."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.finetune.finetune_page import COMPARE, DATA, RUNS, TRY
from desktop.finetune.presets import CAREFUL
from engine.api import AdapterChoice, AquiferError
from tests.fakes_training import FakeTraining, good_run, step_event, told
from tests.gui.conftest import Driver
from tests.gui.tuner import Tuner
from training.run_events import Exported, PhaseStarted, RunFailed, RunFinished, TrainStep
from training.run_store import RunState

pytestmark = pytest.mark.slow

DONE = RunFinished(step=300, seconds=930, loss=0.9)


@pytest.fixture
def training(profile: Path) -> FakeTraining:
    return FakeTraining(profile)


# --- a new run


def test_that_without_data_the_page_leads_to_the_data(driver: Driver, training: FakeTraining) -> None:
    tuner = Tuner(driver, training)
    tuner.show_runs()
    assert tuner.runs.nothing.text == "No run yet, and no data to train on."
    tuner.click(tuner.runs.nothing.button)
    assert tuner.page.stack.currentIndex() == DATA


def test_that_a_run_is_started_with_a_preset(driver: Driver, training: FakeTraining) -> None:
    training.add_set()
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.runs.nothing.button)
    assert tuner.form.name.text() == "tickets on SmolLM2-135M-Instruct"
    tuner.click(tuner.form.presets[0])
    assert tuner.form.config is not None
    assert tuner.form.config.optim.max_steps == 40
    assert tuner.form.presets[0].isChecked()
    driver.until(lambda: tuner.form.forecast.text.startswith("Takes about 1.4 GB"))
    driver.picture("run-form")
    tuner.click(tuner.form.start_button)
    driver.until(lambda: tuner.shown_state() is RunState.RUNNING)
    assert training.closed, "the worker of the forecasts is ended"
    started = training.runs()[0].config
    assert (started.lora.rank, started.data.set) == (8, training.made[0].folder)
    assert tuner.form.presets[0].accessibleName().startswith("Preset Quick try.")


def test_that_every_setting_can_be_set_by_hand(driver: Driver, training: FakeTraining) -> None:
    training.add_set()
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.runs.new_button)
    tuner.click(tuner.form.expert)
    rate = tuner.form.form.findChild(QAbstractButton, "dora")
    assert rate is not None
    rate.click()
    box = tuner.form.form.findChild(object, "learning_rate")
    box.setValue(0.00005)
    assert tuner.form.config is not None
    assert tuner.form.config.lora.dora
    assert tuner.form.config.optim.learning_rate == pytest.approx(5e-5)
    assert box.text() == "0.00005"
    assert not any(card.isChecked() for card in tuner.form.presets)
    tuner.form.form.exports["gguf"].click()
    assert tuner.form.config.export.kinds == ("gguf",)
    driver.qtbot.wait(50)
    driver.picture("run-form-expert")
    tuner.click(tuner.form.presets[2])
    assert tuner.form.config.lora.rank == 32, CAREFUL.name
    assert tuner.form.config.lora.dora, "what a preset does not set stays"


def test_that_a_run_that_does_not_fit_offers_settings_that_do(driver: Driver, training: FakeTraining) -> None:
    training.add_set()
    training.fits = False
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.runs.new_button)
    driver.until(lambda: "14 GB" in tuner.form.forecast.text)
    driver.qtbot.wait(50)
    driver.picture("run-does-not-fit")
    tuner.click(tuner.form.forecast.button)
    assert tuner.form.config is not None
    assert tuner.form.config.optim.batch_size == 1
    driver.until(lambda: "1.4 GB" in tuner.form.forecast.text)


def test_that_what_is_set_is_forecast_once(driver: Driver, training: FakeTraining) -> None:
    training.add_set()
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.runs.new_button)
    driver.until(lambda: "1.4 GB" in tuner.form.forecast.text)
    driver.window.show_page("chat")
    driver.window.show_page("finetune")
    tuner.quiet()
    driver.qtbot.wait(400)
    assert len(training.forecasts) == 1
    assert "1.4 GB" in tuner.form.forecast.text
    tuner.click(tuner.form.presets[0])
    driver.until(lambda: len(training.forecasts) == 2)
    tuner.quiet()


def test_that_a_run_that_cannot_start_says_why_and_the_form_stays(driver: Driver, training: FakeTraining) -> None:
    training.add_set()
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.runs.new_button)
    driver.until(lambda: "1.4 GB" in tuner.form.forecast.text)
    tuner.form.name.setText("../bad")
    tuner.click(tuner.form.start_button)
    assert tuner.form.forecast.text == "This name cannot be used for a run."
    tuner.form.name.setText("good name")
    training.fail["create"] = AquiferError("The disk is full.", "Free some space.")
    tuner.click(tuner.form.start_button)
    assert tuner.form.forecast.text == "The disk is full."
    tuner.click(tuner.form.start_button)
    assert training.runs()[0].config.name == "good name"


# --- watching


def test_that_a_run_that_goes_on_is_shown_first_and_grows(driver: Driver, training: FakeTraining) -> None:
    run = training.add_run(good_run(until=120))
    tuner = Tuner(driver, training)
    assert tuner.page.stack.currentIndex() == RUNS
    assert tuner.view.record.loss.count == 120
    assert tuner.view.strip.words.text().startswith("Step 120 of 300 · epoch 1.2 · loss")
    assert "may be closed" in tuner.view.message.text
    assert "training: 120 values" in tuner.view.curves.loss.words
    driver.picture("run-running")
    training.write(run, [step_event(step) for step in range(121, 131)])
    driver.until(lambda: tuner.view.record.loss.count == 130)
    tuner.view.show_view(1)
    driver.picture("run-samples")
    assert tuner.view.samples.shown is not None
    tuner.view.show_view(2)
    driver.picture("run-reads")
    assert "44%" in tuner.view.reads.about.text()
    assert "Under Orders" in tuner.view.reads.text.toPlainText()
    training.end(run, DONE)
    driver.until(lambda: tuner.shown_state() is RunState.FINISHED)
    tuner.quiet()
    assert tuner.view.message.text.startswith("Finished in 16 min. The validation loss fell: 2.410 before, 1.195 now.")
    assert not tuner.runs.watch.active


def test_that_nothing_is_read_while_the_page_is_hidden(driver: Driver, training: FakeTraining) -> None:
    run = training.add_run(good_run(until=10))
    tuner = Tuner(driver, training)
    assert tuner.runs.watch.active
    driver.window.show_page("chat")
    assert not tuner.runs.watch.active
    reads = training.reads
    training.write(run, [step_event(11)])
    driver.qtbot.wait(1_200)
    assert training.reads == reads
    driver.window.show_page("finetune")
    driver.until(lambda: tuner.view.record.loss.count == 11)


def test_that_a_failed_run_says_why_and_is_tried_again_with_one_button(driver: Driver, training: FakeTraining) -> None:
    run = training.add_run([*good_run(until=40), told("The batch was halved: it did not fit.")])
    tuner = Tuner(driver, training)
    assert tuner.view.message.text == "The batch was halved: it did not fit."
    assert tuner.view.tabs[3].words == "Notices (1)"
    training.end(run, RunFailed(kind="OutOfMemory", message="The GPU ran out of memory.", hint="Close other programs."))
    driver.until(lambda: tuner.shown_state() is RunState.FAILED)
    tuner.quiet()
    assert tuner.view.message.text == "The GPU ran out of memory."
    driver.picture("run-failed")
    tuner.click(tuner.view.message.button)
    driver.until(lambda: tuner.shown_state() is RunState.RUNNING)


def test_that_steps_done_again_after_a_resume_are_drawn_once(driver: Driver, training: FakeTraining) -> None:
    run = training.add_run(good_run(until=70), RunState.INTERRUPTED)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    assert tuner.view.message.text == "The run was interrupted: its process is gone. It can go on from step 60."
    training.write(run, [step_event(step) for step in range(61, 66)])
    tuner.click(tuner.view.resume_button)
    driver.until(lambda: tuner.view.record.at_step == 65)
    steps = [x for x, _y in tuner.view.record.loss.all]
    assert steps == sorted(set(steps))
    assert steps[-1] == 65


def test_that_a_run_is_stopped_and_resumed(driver: Driver, training: FakeTraining) -> None:
    training.add_run(good_run(until=3))
    tuner = Tuner(driver, training)
    tuner.click(tuner.view.stop_button)
    driver.until(lambda: tuner.shown_state() is RunState.STOPPED)
    assert "What was learnt is kept" in tuner.view.message.text
    tuner.click(tuner.view.resume_button)
    driver.until(lambda: tuner.shown_state() is RunState.RUNNING)


def test_that_a_removed_run_can_be_taken_back(driver: Driver, training: FakeTraining) -> None:
    training.add_run([*good_run(until=60), DONE], RunState.FINISHED, "keep me")
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.view.remove_button)
    assert not tuner.runs.model.runs
    tuner.click(tuner.runs.message.button)
    assert [run.config.name for run in tuner.runs.model.runs] == ["keep me"]
    tuner.runs.removal.timer.setInterval(50)
    tuner.click(tuner.view.remove_button)
    driver.until(lambda: len(training.removed) == 1)
    driver.until(lambda: training.runs() == [])


def test_that_a_new_run_takes_the_settings_of_an_old_one(driver: Driver, training: FakeTraining) -> None:
    set_ = training.add_set()
    config = training.add_run([*good_run(until=60), DONE], RunState.FINISHED, "old", seed=99).config
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.view.copy_button)
    assert tuner.form.name.text() == "old 2"
    assert tuner.form.config is not None
    assert (tuner.form.config.seed, tuner.form.config.data.set) == (99, set_.folder)
    assert tuner.form.config.base == config.base


# --- the end: compare, export, chat


def test_that_runs_are_compared(driver: Driver, training: FakeTraining) -> None:
    for name in ("first", "second", "third"):
        training.add_run([*good_run(until=60), DONE], RunState.FINISHED, name)
    tuner = Tuner(driver, training)
    tuner.click(tuner.page.tabs[COMPARE])
    compare = tuner.page.compare
    assert [line.name for line in compare.chart.lines] == ["third", "second"]
    assert compare.metrics.index(0, 1).data() == "0.895"
    index = compare.model.index(2)
    compare.model.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    tuner.quiet()
    assert len(compare.chart.lines) == 3
    compare.measure.setCurrentIndex(1)
    compare.measure.activated.emit(1)
    assert compare.chart.title == "Training loss"
    driver.picture("compare")
    training.fail["compare"] = AquiferError("The file of a run cannot be read.")
    compare.compare()
    tuner.quiet()
    assert compare.message.text == "The file of a run cannot be read."


def test_that_a_finished_run_is_exported(driver: Driver, training: FakeTraining, tmp_path: Path) -> None:
    run = training.add_run([*good_run(until=60), DONE], RunState.FINISHED)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    driver.picture("run-finished")
    export = tuner.view.export_button.menu().actions()[0]
    export.trigger()
    tuner.quiet()
    assert training.exported == [(run.id, "gguf")]
    assert "is in the list on the Models page" in tuner.view.message.text
    training.fail["export"] = AquiferError("The disk is full.", "Free some space.")
    export.trigger()
    tuner.quiet()
    assert tuner.view.message.text == "The disk is full."
    tuner.runs.save_bundle(run, tmp_path / "run.zip")
    tuner.quiet()
    assert tuner.view.message.text == "Saved as run.zip."


def test_that_base_and_tuned_answer_the_same_question(driver: Driver, training: FakeTraining) -> None:
    training.add_run([*good_run(until=60), DONE], RunState.FINISHED)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.view.chat_button)
    driver.until(lambda: tuner.page.stack.currentIndex() == TRY)
    assert [kind for _id, kind in training.exported] == ["adapter_gguf"], "llama.cpp reads no PEFT folder"
    tried = tuner.page.tried
    driver.qtbot.keyClicks(tried.question, "Who are you?")
    driver.qtbot.keyClick(tried.question, Qt.Key.Key_Return)
    tuner.quiet()
    assert [pane.toPlainText() for pane in tried.answers] == ["Answer 1 to: Who are you?", "Answer 2 to: Who are you?"]
    base, tuned = driver.engine.models.compared[0]
    assert (base.adapters, len(tuned.adapters)) == ((), 1)
    driver.qtbot.wait(50)
    driver.picture("try")
    driver.engine.models.fail_compare = AquiferError("The model does not fit.", "Close others.")
    tuner.click(tried.ask_button)
    assert tried.message.text == "The model does not fit."
    tuner.click(tried.use_button)
    assert driver.window.pages.current == "chat"
    tuner.quiet()
    current = driver.engine.models.current
    assert current is not None
    assert current.adapters == (AdapterChoice(tuned.adapters[0].path),)


def test_that_an_exported_model_is_asked_without_another_export(driver: Driver, training: FakeTraining) -> None:
    events = [*good_run(until=60), DONE, Exported(kind="gguf", path="/m/tuned.gguf", size_bytes=1)]
    training.add_run(events, RunState.FINISHED)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.view.chat_button)
    assert tuner.page.stack.currentIndex() == TRY
    assert training.exported == []


def test_that_a_long_run_is_read_in_parts_and_the_window_lives(driver: Driver, training: FakeTraining) -> None:
    events = good_run(steps=9_000, until=1)[:2]
    events += [step_event(step, 9_000) for step in range(1, 9_001)]
    events.insert(3_000, PhaseStarted(text="Evaluating"))
    training.add_run(events, RunState.FINISHED)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    driver.until(lambda: tuner.view.record.loss.count == 9_000, 20_000)
    assert len(tuner.view.record.loss.all) <= 4_096
    lowest = min(event.loss for event in events if isinstance(event, TrainStep))
    assert tuner.view.record.loss.lowest is not None
    assert tuner.view.record.loss.lowest[1] == pytest.approx(lowest)
