"""What a person does to bring data for fine-tuning, on the real window with a scripted training."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit

from desktop.finetune.checks_pane import ChecksPane
from desktop.page_host import local_training
from engine.api import AquiferError
from tests.fakes_training import FakeTraining
from tests.gui.conftest import Driver
from tests.gui.tuner import Tuner
from training.api import SourceSpec

pytestmark = pytest.mark.slow


@pytest.fixture
def tuner(driver: Driver, profile: Path) -> Tuner:
    return Tuner(driver, FakeTraining(profile))


def test_that_the_page_says_what_to_bring(tuner: Tuner) -> None:
    assert tuner.page.data.files_button.isVisible()
    assert not tuner.page.data.list.heading.isVisible()
    tuner.driver.picture("data-empty")


def test_that_a_dropped_file_becomes_a_finished_set(tuner: Tuner, tmp_path: Path) -> None:
    file = tmp_path / "tickets.csv"
    file.write_text("question,answer\n")
    tuner.driver.drop([file], zone="finetune")
    sources = tuner.page.data.prepare.sources
    tuner.driver.until(lambda: sources.ready)
    assert sources.rows[0].format.currentText() == "Questions and answers (recognised)"
    assert sources.model.index(0, 0).data() == "How do I reset my password?"
    assert "row 9: no answer" in sources.refused.text()
    tuner.driver.picture("data-preview")
    tuner.click(sources.check_button)
    checks = tuner.page.data.prepare.checks
    tuner.driver.until(lambda: checks.inspection is not None)
    tuner.quiet()
    assert checks.message.text == "4,812 of 5,000 examples pass all checks."
    assert checks.pane.step is not None
    assert checks.pane.step.out == 188
    tuner.driver.picture("data-checks")
    tuner.click(checks.prepare_button)
    result = tuner.page.data.prepare.result
    tuner.driver.until(lambda: result.made is not None)
    assert result.message.text == "tickets, version 1 is ready."
    tuner.quiet()
    tuner.driver.picture("data-made")


@pytest.mark.slow
def test_that_a_real_file_goes_through_the_real_studio(driver: Driver, profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "tickets.jsonl"
    rows = [
        {"question": f"How do I open box {n}?", "answer": f"Turn the key number {n} to the left."} for n in range(60)
    ]
    rows[7]["answer"] = "..."
    lines = [json.dumps(row) for row in rows]
    lines.insert(20, "{not json")
    file.write_text("\n".join(lines))
    driver.window.pages.make_training = local_training
    driver.window.show_page("finetune")
    page = driver.window.pages.finetune
    assert page is not None
    driver.drop([file], zone="finetune")
    prepare = page.data.prepare
    driver.until(lambda: prepare.sources.ready, 30_000)
    assert prepare.sources.rows[0].format.currentText() == "Questions and answers (recognised)"
    assert prepare.sources.model.index(0, 0).data() == "How do I open box 0?"
    driver.picture("real-preview")
    prepare.sources.check_button.click()
    driver.until(lambda: prepare.checks.inspection is not None and not prepare.busy, 60_000)
    found = {step.title: step.out for step in prepare.checks.model.steps}
    assert found["Reading"] == 1
    assert found["Empty parts"] == 1, found
    driver.picture("real-checks")
    prepare.checks.prepare_button.click()
    driver.until(lambda: prepare.result.made is not None, 60_000)
    made = prepare.result.made
    assert (made.folder / "train.jsonl").is_file()
    assert made.manifest.steps[0].dropped == 1
    assert '"row": 21,' in (made.folder / "dropped.jsonl").read_text()
    driver.picture("real-made")
    driver.until(lambda: len(page.data.sets) == 1)


def test_that_a_file_that_cannot_be_read_says_why_and_is_tried_again(tuner: Tuner, tmp_path: Path) -> None:
    file = tmp_path / "broken.xlsx"
    tuner.training.previews["broken.xlsx"] = AquiferError("broken.xlsx is not a spreadsheet.", "Save it anew.")
    tuner.page.add_paths([file])
    tuner.quiet()
    sources = tuner.page.data.prepare.sources
    assert sources.message.text == "broken.xlsx is not a spreadsheet."
    assert not sources.check_button.isEnabled()
    tuner.driver.picture("data-broken")
    del tuner.training.previews["broken.xlsx"]
    tuner.click(sources.message.button)
    assert sources.ready


@pytest.mark.slow
def test_that_columns_of_no_known_format_are_named_by_hand(driver: Driver, tmp_path: Path) -> None:
    file = tmp_path / "mail.csv"
    lines = [f"Box {n} is stuck,Turn the key {n} to the left,{n}" for n in range(9)]
    file.write_text("\n".join(["Problem,Cure,Number", *lines]))
    driver.window.pages.make_training = local_training
    driver.window.show_page("finetune")
    page = driver.window.pages.finetune
    assert page is not None
    page.add_paths([file])
    sources = page.data.prepare.sources
    driver.until(lambda: not sources.columns.isHidden(), 60_000)
    assert "is not known" in sources.message.text
    driver.picture("data-columns")
    sources.columns.use_button.click()
    assert sources.message.text == "The columns named by hand make no example."
    boxes = sources.columns._boxes
    boxes["question"].setCurrentText("Problem")
    boxes["answer"].setCurrentText("Cure")
    sources.columns.use_button.click()
    driver.until(lambda: sources.ready, 60_000)
    assert sources.model.index(3, 1).data() == "Turn the key 3 to the left"
    driver.until(lambda: not driver.window.pump.active)


def test_that_thresholds_are_changed_and_looked_at_again(tuner: Tuner, tmp_path: Path) -> None:
    checks = checked(tuner, tmp_path)
    limit = checks.pane.findChild(QLineEdit, "maximum")
    limit.setText("200")
    limit.editingFinished.emit()
    assert checks.stale
    assert "has changed" in checks.message.text
    tuner.click(checks.again)
    assert not checks.stale
    lengths = [check.maximum for check in tuner.training.inspected[-1].checks if check.check == "length"]
    assert 200 in lengths
    place = checks.add_check.findText("Profanity")
    checks.add_check.setCurrentIndex(place)
    checks.add_check.activated.emit(place)
    assert checks.current is not None
    assert checks.current.title == "Profanity"
    assert checks.current.out is None
    checks.pane.removed.emit(checks.current)
    assert "Profanity" not in [step.title for step in checks.model.steps]


def test_that_one_threshold_does_not_undo_the_one_before(tuner: Tuner, tmp_path: Path) -> None:
    checks = checked(tuner, tmp_path)
    row = checks.table.currentIndex().row()
    out = checks.model.steps[row].out
    for name, value in (("minimum", "7"), ("maximum", "100")):
        limit = checks.pane.findChild(QLineEdit, name)
        limit.setText(value)
        limit.editingFinished.emit()
    assert checks.spec is not None
    lengths = [(check.minimum, check.maximum) for check in checks.spec.checks if check.check == "length"]
    assert (7, 100) in lengths
    checks.table.selectRow(0)
    checks.table.selectRow(row)
    tuner.quiet()
    shown = [checks.pane.findChild(QLineEdit, name).text() for name in ("minimum", "maximum")]
    assert shown == ["7", "100"]
    assert checks.model.steps[row].out == out, "what was counted stays"


def test_that_what_was_set_outlives_another_look_at_the_data(tuner: Tuner, tmp_path: Path) -> None:
    checks = checked(tuner, tmp_path)
    prepare = tuner.page.data.prepare
    limit = checks.pane.findChild(QLineEdit, "maximum")
    limit.setText("200")
    limit.editingFinished.emit()
    tuner.click(prepare.steps[0])
    tuner.click(prepare.sources.check_button)
    assert 200 in [check.maximum for check in tuner.training.inspected[-1].checks if check.check == "length"]
    limit = checks.pane.findChild(QLineEdit, "maximum")
    limit.setText("300")
    limit.editingFinished.emit()
    tuner.click(prepare.steps[0])
    prepare.sources.rows[0].weight.setValue(2.0)
    tuner.click(prepare.sources.check_button)
    last = tuner.training.inspected[-1]
    assert 300 in [check.maximum for check in last.checks if check.check == "length"]
    assert last.sources[0].weight == 2.0


def test_that_limits_of_one_file_are_not_taken_for_another(tuner: Tuner, tmp_path: Path) -> None:
    checks = checked(tuner, tmp_path)
    prepare = tuner.page.data.prepare
    limit = checks.pane.findChild(QLineEdit, "maximum")
    limit.setText("200")
    limit.editingFinished.emit()
    tuner.click(checks.again)
    tuner.click(prepare.steps[0])
    prepare.sources._drop(prepare.sources.rows[0])
    prepare.sources.add([SourceSpec(path=tmp_path / "books.csv")])
    tuner.driver.until(lambda: prepare.sources.ready)
    tuner.click(prepare.sources.check_button)
    last = tuner.training.inspected[-1]
    assert last.name == "books"
    assert 200 not in [check.maximum for check in last.checks if check.check == "length"]


def test_that_a_value_that_is_refused_is_told_in_a_sentence(tuner: Tuner, tmp_path: Path) -> None:
    checks = checked(tuner, tmp_path)
    limit = checks.pane.findChild(QLineEdit, "minimum")
    limit.setText("900000")
    limit.editingFinished.emit()
    told = checks.message.accessibleName()
    assert told.startswith("error: This value makes no sense here.")
    assert "http" not in told
    assert "[type=" not in told


def test_that_a_setting_that_harms_is_warned_of(tuner: Tuner, tmp_path: Path) -> None:
    checks = checked(tuner, tmp_path)
    checks.table.selectRow(1)
    box = checks.pane.findChild(QCheckBox, "lower_case")
    box.click()
    tuner.click(checks.again)
    assert "harms a model that is to write text: lower case" in checks.message.accessibleName()
    tuner.driver.picture("data-cleaning")


def test_that_no_set_is_made_of_nothing(tuner: Tuner, tmp_path: Path) -> None:
    tuner.training.passing = 0
    checks = checked(tuner, tmp_path)
    assert checks.message.text == "No example passes all checks, so there would be no set."
    assert not checks.prepare_button.isEnabled()


def test_that_checking_is_stopped_and_preparing_fails_in_words(tuner: Tuner, tmp_path: Path) -> None:
    tuner.training.delay_s = 0.3
    prepare = tuner.page.data.prepare
    tuner.page.add_paths([tmp_path / "tickets.csv"])
    tuner.driver.until(lambda: prepare.sources.ready)
    prepare.sources.check_button.click()
    tuner.driver.until(lambda: "examples" in prepare.strip.words.text())
    tuner.driver.picture("data-checking")
    tuner.click(prepare.stop_button)
    assert not prepare.busy
    assert prepare.checks.inspection is None
    tuner.training.delay_s = 0.0
    tuner.click(prepare.checks.again)
    tuner.training.fail["prepare"] = AquiferError("The disk is full.", "Free some space.")
    tuner.click(prepare.checks.prepare_button)
    assert prepare.checks.message.text == "The disk is full."
    prepare.checks.name.setText("/")
    tuner.click(prepare.checks.prepare_button)
    assert prepare.checks.message.text == "This name cannot be used for a set."


def _shown(tuner: Tuner, words: str) -> QAbstractButton:
    """A button of the list that is on screen; those of the list before may still go."""

    def found() -> list[QAbstractButton]:
        buttons = tuner.page.data.list.findChildren(QAbstractButton)
        return [button for button in buttons if words in button.accessibleName() and button.isVisible()]

    tuner.driver.until(found)
    return found()[0]


def test_that_a_removed_set_can_be_taken_back(tuner: Tuner) -> None:
    tuner.training.add_set("old")
    tuner.page.data.refresh()
    tuner.quiet()
    tuner.click(_shown(tuner, "Remove"))
    assert tuner.page.data.sets == []
    tuner.click(tuner.page.data.message.button)
    assert len(tuner.page.data.sets) == 1
    tuner.page.data.removal.timer.setInterval(50)
    tuner.page.data.remove(tuner.page.data.sets[0])
    tuner.driver.until(lambda: tuner.training.removed == ["old"])
    tuner.quiet()


def test_that_several_sources_are_mixed(tuner: Tuner, tmp_path: Path) -> None:
    tuner.page.add_paths([tmp_path / "tickets.csv"])
    tuner.page.data.open([SourceSpec(chats=True), SourceSpec(path=tmp_path / "tickets.csv")])
    prepare = tuner.page.data.prepare
    tuner.driver.until(lambda: prepare.sources.ready)
    assert [row.spec.name for row in prepare.sources.rows] == ["tickets.csv", "chats"]
    prepare.sources.rows[1].weight.setValue(2.0)
    prepare.sources.rows[1].use.setCurrentIndex(1)
    prepare.sources.rows[1].use.activated.emit(1)
    tuner.driver.picture("data-mixed")
    tuner.click(prepare.sources.check_button)
    second = tuner.training.inspected[-1].sources[1]
    assert (second.weight, second.use, second.chats) == (2.0, "train", True)


def checked(tuner: Tuner, folder: Path) -> ChecksPane:
    """A file that was looked through."""
    prepare = tuner.page.data.prepare
    tuner.page.add_paths([folder / "tickets.csv"])
    tuner.driver.until(lambda: prepare.sources.ready)
    tuner.click(prepare.sources.check_button)
    tuner.driver.until(lambda: prepare.checks.inspection is not None)
    tuner.quiet()
    return prepare.checks
