"""What a person does to bring data for fine-tuning, on the real window with a scripted training."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.finetune.finetune_page import FinetunePage
from tests.fakes_training import FakeTraining
from tests.gui.conftest import Driver


class Tuner:
    """The page Fine-tune and what a person does on it."""

    def __init__(self, driver: Driver, training: FakeTraining) -> None:
        self.driver, self.training = driver, training
        driver.window.pages.make_training = lambda _engine: training
        driver.window.show_page("finetune")
        page = driver.window.pages.finetune
        assert page is not None
        self.page: FinetunePage = page
        self.quiet()

    def quiet(self) -> None:
        self.driver.until(lambda: not self.driver.window.pump.active)

    def click(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        assert button.isEnabled(), button.text()
        self.driver.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def shot(self, name: str) -> None:
        self.driver.qtbot.wait(30)
        self.driver.picture(name)


@pytest.fixture
def tuner(driver: Driver, profile: Path) -> Tuner:
    return Tuner(driver, FakeTraining(profile))


def test_that_the_page_says_what_to_bring(tuner: Tuner) -> None:
    assert tuner.page.data.files_button.isVisible()
    assert not tuner.page.data.list.heading.isVisible()
    tuner.shot("data-empty")


def test_that_a_dropped_file_becomes_a_finished_set(tuner: Tuner, tmp_path: Path) -> None:
    file = tmp_path / "tickets.csv"
    file.write_text("question,answer\n")
    tuner.driver.drop([file], zone="finetune")
    sources = tuner.page.data.prepare.sources
    tuner.driver.until(lambda: sources.ready)
    assert sources.rows[0].format.currentText() == "Questions and answers (recognised)"
    assert sources.model.index(0, 0).data() == "How do I reset my password?"
    assert "row 9: no answer" in sources.refused.text()
    tuner.shot("data-preview")
    tuner.click(sources.check_button)
    checks = tuner.page.data.prepare.checks
    tuner.driver.until(lambda: checks.inspection is not None)
    tuner.quiet()
    assert checks.message.text == "4,812 of 5,000 examples pass all checks."
    assert checks.pane.step is not None
    assert checks.pane.step.out == 188
    tuner.shot("data-checks")
    tuner.click(checks.prepare_button)
    result = tuner.page.data.prepare.result
    tuner.driver.until(lambda: result.made is not None)
    assert result.message.text == "tickets, version 1 is ready."
    tuner.quiet()
    tuner.shot("data-made")


Starter = Callable[..., Driver]
