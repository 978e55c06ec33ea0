"""The page Fine-tune and what a person does on it, for the stories about data and runs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.finetune.finetune_page import RUNS, FinetunePage
from tests.fakes_training import FakeTraining
from tests.gui.conftest import Driver
from training.run_store import RunState


class Tuner:
    """The page Fine-tune and what a person does on it."""

    def __init__(self, driver: Driver, training: FakeTraining) -> None:
        self.driver, self.training = driver, training
        driver.window.pages.make_training = lambda _engine: training
        driver.window.show_page("finetune")
        page = driver.window.pages.finetune
        assert page is not None
        self.page: FinetunePage = page
        self.runs, self.view, self.form = page.runs, page.runs.view, page.runs.form
        self.quiet()

    def quiet(self) -> None:
        self.driver.until(lambda: not self.driver.window.pump.active)

    def click_and_look(self, button: QAbstractButton) -> None:
        """A click whose work goes on."""
        self.driver.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def click(self, button: QAbstractButton) -> None:
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        self.driver.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.quiet()

    def show_runs(self) -> None:
        self.click(self.page.tabs[RUNS])

    def shown_state(self) -> RunState | None:
        return self.view.run.state if self.view.run is not None else None
