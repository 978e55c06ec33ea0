"""Stories of measuring models and of comparing them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.model_hub.compare_view import MOST, CompareView
from desktop.model_hub.measured_table_model import MeasuredTableModel
from desktop.model_hub.model_page import ModelPage
from engine.api import AdapterChoice, AquiferError, ModelSide
from tests.fakes_desktop import FakeEngine
from tests.gui.conftest import Driver
from tests.gui.fake_models import STARTER, ScriptedBench, forecast
from tests.gui.test_model_parameters import started, tools_of
from tests.gui.test_models_page import LARGE, adapter, large, page_of

pytestmark = pytest.mark.slow

FIGURES = (
    "Reads 512 tok/s, writes 38.4 tok/s; first word after 1.04 s, on the same text after 0.12 s; 612 MB of main memory."
)


def measure(driver: Driver, page: ModelPage, path: str) -> None:
    tools_of(page, path).measure.click()
    driver.until(lambda: page.tools.measurements.running is None and not driver.window.pump.active)


# --- measuring


def test_that_a_model_is_measured_and_its_card_and_the_table_say_how_fast_it_is(start: Callable[..., Driver]) -> None:
    driver, page = started(start, large())
    assert page.measured.isHidden()
    measure(driver, page, STARTER)
    assert tools_of(page, STARTER).words.startswith(FIGURES)
    assert tools_of(page, LARGE).words == ""
    assert page.measured.isVisible()
    driver.engine.models.measuring = ScriptedBench(prefill_tok_s=80.0, decode_tok_s=4.5)
    measure(driver, page, LARGE)
    model = page.measured.model
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert rows == [
        ["SmolLM2-135M-Instruct · Q8_0", "512 tok/s", "38.4 tok/s"],
        ["Qwen3-32B · Q4_K_M", "80.0 tok/s", "4.5 tok/s"],
    ]
    driver.engine.models.measuring = ScriptedBench(decode_tok_s=3.5)
    measure(driver, page, LARGE)
    assert "writes 3.5 tok/s" in tools_of(page, LARGE).words  # the latest counts
    earlier = next(one for one in tools_of(page, LARGE).findChildren(QLabel) if one.toolTip().startswith("Earlier:"))
    assert "writes 4.5 tok/s" in earlier.toolTip()
    assert model.rowCount() == 2


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (ScriptedBench(other_work=True), "Aquifer had other work in progress meanwhile: the figures may be too low."),
        (
            ScriptedBench(other_cores=1.9),
            "Other programs kept 1.9 of 4 cores busy meanwhile: the figures may be too low.",
        ),
    ],
)
def test_that_figures_under_other_work_are_told_as_doubtful(driver: Driver, script: ScriptedBench, words: str) -> None:
    page = page_of(driver)
    driver.engine.models.measuring = script
    measure(driver, page, STARTER)
    assert tools_of(page, STARTER).words.endswith(words)
    spoken = page.measured.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"SmolLM2-135M-Instruct · Q8_0. {words}"


def test_that_a_measurement_shows_its_steps_and_is_stopped_by_key(start: Callable[..., Driver]) -> None:
    driver, page = started(start, large())
    driver.engine.models.measuring = ScriptedBench(delay_s=0.3)
    tools = tools_of(page, STARTER)
    tools.measure.setFocus()
    QTest.keyClick(tools.measure, Qt.Key.Key_Space)
    driver.until(lambda: "Step 2" in tools.words)
    assert tools.progress is not None
    assert tools.progress.bar.value() == 1
    assert driver.window.status._model.words == "Measuring SmolLM2-135M-Instruct"
    assert not tools_of(page, LARGE).measure.isEnabled()  # one at a time
    assert driver.window.focusWidget() is tools.progress.stop
    QTest.keyClick(tools.progress.stop, Qt.Key.Key_Space)
    assert "Stopping" in tools.words
    driver.until(lambda: page.tools.measurements.running is None and not driver.window.pump.active)
    assert driver.engine.models.records == []
    again = tools_of(page, STARTER)
    assert again.words == ""
    assert again.measure.isEnabled()
    assert again.progress is None
    assert tools_of(page, LARGE).measure.isEnabled()


def test_that_a_measurement_goes_on_while_the_list_is_read_anew(driver: Driver) -> None:
    page = page_of(driver)
    driver.engine.models.measuring = ScriptedBench(delay_s=0.4)
    first = tools_of(page, STARTER)
    first.measure.setFocus()
    QTest.keyClick(first.measure, Qt.Key.Key_Space)
    page.refresh()
    driver.until(lambda: tools_of(page, STARTER) is not first)
    focused = driver.window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Stop measuring SmolLM2-135M-Instruct"
    driver.until(lambda: page.tools.measurements.running is None and not driver.window.pump.active)
    assert tools_of(page, STARTER).words.startswith(FIGURES)


def test_that_a_measurement_that_fails_says_why_and_can_be_begun_again(driver: Driver) -> None:
    page = page_of(driver)
    driver.engine.models.measuring = ScriptedBench(error=AquiferError("The model does not fit into memory.", "Close."))
    measure(driver, page, STARTER)
    assert "The model does not fit into memory." in driver.window.notifications.texts
    driver.engine.models.measuring = ScriptedBench()
    measure(driver, page, STARTER)
    assert tools_of(page, STARTER).words.startswith(FIGURES)


def test_that_the_table_is_a_good_item_model(qtmodeltester, driver: Driver) -> None:
    page = page_of(driver)
    measure(driver, page, STARTER)
    model = MeasuredTableModel(driver.app.theme)
    qtmodeltester.check(model)
    model.show_records(driver.engine.models.records)
    qtmodeltester.check(model)
    assert model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) == "Writes"


# --- comparing


def comparing(driver: Driver, page: ModelPage, path: str) -> CompareView:
    tools_of(page, path).compare.click()
    view = page.comparison
    driver.until(lambda: view.isVisible() and view.sides and not driver.window.pump.active)
    return view


def test_that_two_models_answer_side_by_side_and_one_is_chatted_with(start: Callable[..., Driver]) -> None:
    driver, page = started(start, large())
    driver.engine.models.forecasts[LARGE] = forecast(LARGE, "partly", "12 of 32 layers fit on the GPU.")
    driver.engine.models.scores = [0.2, 0.9]
    view = comparing(driver, page, STARTER)
    assert [side.box.currentText() for side in view.sides] == ["SmolLM2-135M-Instruct", "Qwen3-32B"]
    assert [side.fit_words for side in view.sides] == ["It is loaded.", "12 of 32 layers fit on the GPU."]
    assert driver.window.focusWidget() is view.question
    QTest.keyClicks(view.question, "Why?")
    QTest.keyClick(view.question, Qt.Key.Key_Return)
    driver.until(lambda: view._running is None)
    assert [side.answer.pane.toPlainText() for side in view.sides] == ["Answer 1 to: Why?", "Answer 2 to: Why?"]
    assert view.sides[0].answer.facts.text() == "SmolLM2-135M-Instruct.Q8_0 · 39 tokens/s · score 0.20"
    assert view.sides[1].answer.facts.text() == "Qwen3-32B · 39 tokens/s · best score 0.90"
    view.sides[1].use.click()
    driver.until(lambda: driver.engine.models.current.path == LARGE)  # type: ignore[union-attr]
    assert driver.window.pages.current == "chat"


def test_that_a_model_is_compared_with_and_without_its_adapter(start: Callable[..., Driver]) -> None:
    def prepare(engine: FakeEngine) -> None:
        engine.models.adapters[STARTER] = [adapter("tone")]

    driver = start(prepare)
    driver.until(lambda: driver.engine.models.current is not None)
    page = page_of(driver)
    view = comparing(driver, page, STARTER)
    assert view.sides[1].box.currentText() == "SmolLM2-135M-Instruct with tone"
    view.question.setText("Why?")
    view.ask_button.click()
    driver.until(lambda: view._running is None)
    tuned = ModelSide(STARTER, (AdapterChoice("/adapters/tone"),))
    assert driver.engine.models.compared == [(ModelSide(STARTER), tuned)]
    view.sides[1].use.click()
    current = driver.engine.models
    driver.until(lambda: current.current and current.current.adapters == tuned.adapters)


def test_that_sides_are_added_picked_and_removed(start: Callable[..., Driver]) -> None:
    driver, page = started(start, large())
    view = comparing(driver, page, LARGE)
    assert view.sides[0].box.currentText() == "Qwen3-32B"
    assert view.sides[0].remove.isHidden()
    view.add_button.click()
    view.add_button.click()
    assert len(view.sides) == MOST
    assert not view.add_button.isEnabled()
    assert driver.window.focusWidget() is view.sides[-1].box
    view.sides[2].box.setCurrentIndex(1)
    driver.until(lambda: not driver.window.pump.active)
    assert view.sides[2].side == ModelSide(LARGE)
    view.sides[1].remove.click()
    view.sides[0].remove.click()
    assert [side.accessibleName() for side in view.sides] == ["Side 1", "Side 2"]
    assert view.sides[0].side == ModelSide(LARGE)
    assert view.sides[0].remove.isHidden()


def test_that_a_comparison_is_stopped_and_what_was_answered_stays(driver: Driver) -> None:
    view = comparing(driver, page_of(driver), STARTER)
    driver.engine.models.side_delay_s = 0.5
    view.question.setText("Why?")
    view.ask()
    driver.until(lambda: view.sides[0].answer.pane.toPlainText())
    assert not view.sides[0].box.isEnabled()
    view.open("")  # coming back meanwhile disturbs nothing
    view.stop_button.click()
    driver.until(lambda: view._running is None)
    assert view.sides[0].answer.pane.toPlainText() == "Answer 1 to: Why?"
    assert view.message.text == "Stopped. What was answered so far stays here."
    assert view.sides[0].box.isEnabled()


def test_that_a_comparison_that_fails_is_asked_again_with_one_press(driver: Driver) -> None:
    view = comparing(driver, page_of(driver), STARTER)
    driver.engine.models.fail_compare = AquiferError("Qwen3-32B does not fit into memory.", "Choose a smaller one.")
    view.question.setText("Why?")
    view.ask()
    driver.until(lambda: "does not fit" in view.message.text)
    view.message.button.click()
    driver.until(lambda: view._running is None and view.message.text == "")
    assert view.sides[0].answer.pane.toPlainText() == "Answer 1 to: Why?"


def test_that_no_question_and_no_model_ask_nobody(driver: Driver) -> None:
    page = page_of(driver)
    view = comparing(driver, page, STARTER)
    view.question.setText("   ")
    view.ask()
    assert view._running is None
    view._back.click()
    assert page.stack.currentIndex() == 0
    driver.engine.models.models.clear()
    page.compare()
    driver.until(lambda: "There is no model to compare yet" in view.message.text)
    assert view.sides == []
    assert not view.ask_button.isEnabled()
    assert not view.add_button.isEnabled()


def test_that_a_list_that_cannot_be_read_is_read_again(driver: Driver) -> None:
    page = page_of(driver)
    driver.engine.models.fail_list = AquiferError("The folder cannot be read.")
    page.compare(str(Path(STARTER)))
    view = page.comparison
    driver.until(lambda: view.message.text == "The folder cannot be read.")
    driver.engine.models.fail_list = None
    view.message.button.click()
    driver.until(lambda: len(view.sides) == 2)
