"""What a person does to bring data for fine-tuning, on the real window with a scripted training."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.page_host import local_training
from tests.fakes_training import FakeTraining
from tests.gui.conftest import Driver
from tests.gui.tuner import Tuner


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
    assert "row 21" in (made.folder / "dropped.jsonl").read_text() or made.manifest.steps[0].dropped == 1
    driver.picture("real-made")
    driver.until(lambda: len(page.data.sets) == 1)
