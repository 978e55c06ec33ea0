"""What a person does with runs of fine-tuning, on the real window with recorded event streams."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes_training import FakeTraining, good_run, told
from tests.gui.conftest import Driver
from tests.gui.test_finetune_data import Tuner
from training.run_events import RunFailed, RunFinished
from training.run_store import RunState


@pytest.fixture
def training(profile: Path) -> FakeTraining:
    return FakeTraining(profile)


def test_shots(driver: Driver, training: FakeTraining) -> None:
    training.add_set()
    tuner = Tuner(driver, training)
    tuner.click(tuner.page.tabs[1])
    tuner.shot("runs-none")
    tuner.click(tuner.page.runs.new_button)
    tuner.quiet()
    driver.qtbot.wait(400)
    tuner.quiet()
    tuner.shot("run-form")
    tuner.click(tuner.page.runs.form.expert)
    driver.qtbot.wait(50)
    tuner.shot("run-form-expert")
    old = training.add_run([*good_run(), RunFinished(step=300, seconds=930, loss=0.9)], RunState.FINISHED, "older run")
    run = training.add_run(good_run(until=150), RunState.RUNNING)
    tuner.page.runs.open_run(run)
    tuner.page.runs.stack.setCurrentIndex(0)
    tuner.quiet()
    driver.qtbot.wait(100)
    tuner.shot("run-running")
    tuner.page.runs.view.show_view(1)
    tuner.shot("run-samples")
    tuner.page.runs.view.show_view(2)
    tuner.shot("run-reads")
    tuner.page.runs.view.show_view(4)
    tuner.shot("run-settings")
    tuner.page.runs.view.show_view(0)
    training.write(run, [told("The batch was halved: it did not fit.")])
    training.end(
        run,
        RunFailed(
            kind="OutOfMemory",
            message="The GPU ran out of memory at step 151.",
            hint="Choose a smaller batch, or close other programs.",
        ),
    )
    driver.until(lambda: tuner.page.runs.view.run.state is RunState.FAILED)
    tuner.quiet()
    tuner.shot("run-failed")
    tuner.page.runs.open_run(old)
    tuner.quiet()
    tuner.shot("run-finished")
    tuner.click(tuner.page.tabs[2])
    tuner.quiet()
    tuner.shot("compare")
    tuner.click(tuner.page.tabs[0])
    tuner.shot("data-sets")
    tuner.driver.app.theme.apply("dark", 100)
    tuner.shot("dark-sets")
    tuner.click(tuner.page.tabs[2])
    tuner.quiet()
    tuner.shot("dark-compare")
    tuner.click(tuner.page.tabs[1])
    tuner.quiet()
    tuner.shot("dark-run-finished")
    tuner.driver.app.theme.apply("light", 100)
