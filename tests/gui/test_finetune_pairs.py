"""What a person does to get training data from documents, on the real window with a scripted model that writes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from engine.api import AquiferError
from tests.fakes_training import FakeTraining
from tests.gui.conftest import SAMPLES, Driver
from tests.gui.tuner import Tuner
from training.pairs_studio import REPORT

pytestmark = pytest.mark.slow


@pytest.fixture
def training(profile: Path) -> FakeTraining:
    return FakeTraining(profile)


@pytest.fixture
def tuner(driver: Driver, training: FakeTraining) -> Tuner:
    """The page, with one collection of documents."""
    driver.engine.library.add([SAMPLES / "House rules.md"], "Guides")
    driver.until(lambda: any(one.documents for one in driver.engine.library.collections()))
    return Tuner(driver, training)


def begin(tuner: Tuner) -> None:
    tuner.click(tuner.page.data.pairs_button)
    assert tuner.page.data.pairs.form.collection.currentText() == "Guides"


def card_button(tuner: Tuner, words: str) -> QPushButton:
    """A button of the only card, as soon as it is seen: cards are made anew whenever the pairs are listed."""

    def found() -> list[QPushButton]:
        cards = tuner.page.data.pairs_list.cards
        buttons = cards[0].findChildren(QPushButton) if len(cards) == 1 else []
        return [one for one in buttons if one.accessibleName().startswith(words) and one.isVisible()]

    tuner.driver.until(found)
    return found()[0]


def test_that_documents_become_pairs_and_a_set(tuner: Tuner, training: FakeTraining) -> None:
    begin(tuner)
    data = tuner.page.data
    form = data.pairs.form
    form.summaries.click()
    form.harder.click()
    assert form.most.text().startswith("At most 300 texts")
    tuner.driver.picture("pairs-form")
    tuner.click(form.start_button)
    report = data.pairs.report
    wanted = "14 pairs, 7 of them harder, 8 summaries from 8 passages of Guides; 1 of 23 texts left out."
    assert report.message.text == wanted
    assert report.examples.index(0, 0).data() == "Turku.pdf, page 1"
    assert "words that the passage does not have" in report.reasons.index(0, 2).data()
    tuner.driver.picture("pairs-report")
    tuner.click(report.use_button)
    sources = data.prepare.sources
    tuner.driver.until(lambda: sources.ready)
    assert [spec.path.name for spec in sources.specs if spec.path] == ["Guides pairs.jsonl"]
    tuner.click(sources.check_button)
    tuner.driver.until(lambda: data.prepare.checks.inspection is not None)
    (inspected,) = training.inspected
    assert inspected.name == "Guides pairs"
    assert "field_score" in [check.check for check in inspected.checks], "what the passage bears out is checked again"
    tuner.quiet()
    tuner.click(data.prepare.back)
    assert len(data.pairs_list.cards) == 1
    tuner.driver.qtbot.wait(50)
    tuner.driver.picture("pairs-list")


def test_that_writing_is_watched_left_and_stopped_with_what_is_there(tuner: Tuner, training: FakeTraining) -> None:
    training.model.delay_s = 0.15
    begin(tuner)
    pairs = tuner.page.data.pairs
    tuner.click_and_look(pairs.form.start_button)
    tuner.driver.until(lambda: pairs.progress is not None and pairs.progress.written >= 2)
    assert "written" in pairs.strip.words.text()
    assert pairs.strip.words.text().endswith("s left")
    tuner.driver.picture("pairs-writing")
    tuner.click_and_look(pairs.back)
    tuner.driver.until(lambda: tuner.page.data.pairs_list.progress is not None)
    tuner.driver.qtbot.wait(50)
    assert tuner.driver.window.status._jobs.words == "Writing pairs from documents"
    tuner.driver.window.show_page("chat")
    tuner.click_and_look(tuner.driver.window.status._jobs)
    assert tuner.driver.window.pages.current == "finetune"
    tuner.driver.picture("pairs-card")
    tuner.click_and_look(card_button(tuner, "Show"))
    tuner.click_and_look(pairs.stop_button)
    assert not pairs.stop_button.isEnabled()
    tuner.quiet()
    assert pairs.report.message.text.startswith("Stopped. Of ")
    (work,) = training.pairs()
    assert 0 < work.texts < 8
    assert not work.finished
    training.model.delay_s = 0.0
    wrote = training.model.wrote
    tuner.click_and_look(pairs.report.resume_button)
    assert pairs.message.text.startswith("Scripted-7B wrote before, and SmolLM2-135M-Instruct is loaded now")
    tuner.quiet()
    assert pairs.message.text == ""
    assert pairs.report.message.text.startswith("7 pairs from 8 passages of Guides")
    assert training.model.wrote - wrote == 8 - work.texts, "what was written before is not asked for again"


def test_that_a_stop_while_pages_are_read_leaves_nothing(tuner: Tuner, training: FakeTraining) -> None:
    training.model.reading_s = 0.1
    begin(tuner)
    pairs = tuner.page.data.pairs
    tuner.click_and_look(pairs.form.start_button)
    tuner.driver.until(lambda: pairs.strip.words.text().startswith("Reading page"))
    tuner.click(pairs.stop_button)
    assert pairs.message.text == "Stopped before a new text was written."
    assert pairs.form.isVisible()
    assert pairs.form.collection.currentText() == "Guides"
    assert training.pairs() == []


def test_that_closing_the_window_keeps_what_is_written(
    start: Callable[..., Driver], training: FakeTraining, profile: Path
) -> None:
    training.model.delay_s = 0.1
    driver = start()
    driver.window._limits_seen()
    driver.engine.library.add([SAMPLES / "House rules.md"], "Guides")
    driver.until(lambda: any(one.documents for one in driver.engine.library.collections()))
    tuner = Tuner(driver, training)
    begin(tuner)
    pairs = tuner.page.data.pairs
    tuner.click_and_look(pairs.form.start_button)
    driver.until(lambda: pairs.progress is not None and pairs.progress.written >= 2)
    tuner = Tuner(start(), training)
    (work,) = training.pairs()
    assert work.texts >= 2
    training.model.delay_s = 0.0
    tuner.driver.until(lambda: tuner.page.data.pairs_list.cards)
    tuner.click(card_button(tuner, "Go on"))
    (work,) = training.pairs()
    assert (work.finished, work.texts) == (True, 8)


def test_that_pairs_a_kill_broke_off_go_on_after_a_restart(tuner: Tuner, training: FakeTraining) -> None:
    begin(tuner)
    tuner.click(tuner.page.data.pairs.form.start_button)
    (work,) = training.pairs()
    texts = work.folder / "Guides pairs.texts.jsonl"
    texts.write_bytes(b"".join(texts.read_bytes().splitlines(keepends=True)[:3]))
    (work.folder / REPORT).unlink()
    tuner.click(tuner.page.data.pairs.back)
    tuner.click(card_button(tuner, "Go on"))
    (work,) = training.pairs()
    assert (work.finished, work.texts, training.model.wrote) == (True, 8, 13)


def test_that_what_cannot_be_written_says_why_and_the_form_stays(tuner: Tuner, training: FakeTraining) -> None:
    begin(tuner)
    pairs = tuner.page.data.pairs
    training.model.fail = AquiferError("There is no model on this computer.", "Add one on the Models page.")
    tuner.click(pairs.form.start_button)
    assert pairs.message.text == "There is no model on this computer."
    assert pairs.form.isVisible()
    assert training.pairs() == []
    pairs.form.questions.click()
    assert not pairs.form.start_button.isEnabled()
    assert pairs.form.most.text() == "Tick what is to be written."
    pairs.form.summaries.click()
    pairs.form.passages.setValue(0)
    tuner.click(pairs.form.start_button)
    assert pairs.report.message.text.startswith("8 summaries from 8 passages")


def test_that_without_a_collection_the_form_leads_to_the_documents(driver: Driver, training: FakeTraining) -> None:
    tuner = Tuner(driver, training)
    tuner.click(tuner.page.data.pairs_button)
    form = tuner.page.data.pairs.form
    assert form.message.text == "There is no collection with documents yet."
    assert not form.start_button.isEnabled()


def test_that_nothing_kept_says_what_to_do(
    tuner: Tuner, training: FakeTraining, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = json.dumps({"question": "Why is the mill closed?", "answer": "Because of a strike."})
    monkeypatch.setattr(training.model, "_text", lambda _wanted: text)
    begin(tuner)
    tuner.click(tuner.page.data.pairs.form.start_button)
    report = tuner.page.data.pairs.report
    assert report.message.text == "None of 8 texts is kept: the passages do not bear them out."
    assert not report.use_button.isEnabled()
    tuner.driver.picture("pairs-none")


def test_that_removed_pairs_can_be_taken_back(tuner: Tuner, training: FakeTraining) -> None:
    begin(tuner)
    tuner.click(tuner.page.data.pairs.form.start_button)
    tuner.click(tuner.page.data.pairs.back)
    data = tuner.page.data
    (work,) = training.pairs()
    data.remove_pairs(work)
    assert data.pairs_list.cards == []
    tuner.click(data.pairs_message.button)
    assert len(data.pairs_list.cards) == 1
    data.pairs_removal.timer.setInterval(20)
    data.remove_pairs(work)
    tuner.driver.until(lambda: training.pairs() == [])
    tuner.quiet()
