"""A person comes back to what was summarised, extracted or asked before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton

from desktop.actions.actions_page import ActionsPage
from desktop.actions.wanted_fields import fields_in, text_of
from engine.api import ActionScope, AskedTable, ExtractField, RunInfo
from tests.gui.conftest import Driver
from tests.gui.test_actions_page import REPORT, RULES, open_action, script_answers, script_summary


@pytest.fixture
def library(driver: Driver) -> Driver:
    return with_documents(driver)


def with_documents(driver: Driver) -> Driver:
    driver.drop([REPORT, RULES], zone="library")
    driver.until(lambda: not driver.window.tracker.busy)
    driver.window.show_page("documents")
    return driver


def asked(driver: Driver) -> ActionsPage:
    """Ask every document and come back to the page."""
    script_answers(driver)
    page = open_action(driver, "ask")
    page.question.setText("How many?")
    page.start()
    driver.until(lambda: page.result is not None)
    page.show_earlier()
    driver.until(lambda: page.earlier.current is not None)
    return page


def test_that_the_page_says_what_will_be_listed_while_nothing_was_run(library: Driver) -> None:
    page = open_action(library, "ask")
    assert page.earlier.isVisible()
    assert page.earlier.nothing.isVisible()
    assert not page.earlier.open_button.isVisible()


def test_that_an_earlier_result_is_opened_with_what_was_asked(library: Driver) -> None:
    driver = library
    asked(driver)
    page = open_action(driver, "summarise")
    driver.until(lambda: page.earlier.current is not None)
    assert "How many?" in page.earlier.list.item(0).text()
    driver.qtbot.keyClick(page.earlier.list, Qt.Key.Key_Return)
    driver.until(lambda: isinstance(page.result, AskedTable))
    assert (page.kind, page.question.text(), page.model.rowCount()) == ("ask", "How many?", 2)
    assert not page.earlier.isVisible()
    assert page.save.isVisible()
    page.earlier_button.click()
    assert page.earlier.isVisible()


def test_that_an_unfinished_run_is_continued(library: Driver) -> None:
    driver = library
    script_answers(driver)
    driver.engine.actions.delay_s = 0.3
    page = open_action(driver, "ask")
    page.question.setText("How many?")
    page.start()
    driver.until(lambda: page.model.rowCount() == 1)
    page.stop_running()
    driver.until(lambda: not page.running)
    page.earlier_button.click()
    driver.until(lambda: page.earlier.current is not None)
    assert page.earlier.open_button.words == "Continue"
    assert not page.earlier.save_button.isVisible()
    assert "not finished" in page.earlier.list.item(0).text()
    driver.engine.actions.delay_s = 0.0
    page.question.clear()
    page.earlier.open_button.click()
    driver.until(lambda: isinstance(page.result, AskedTable))
    assert [call[1] for call in driver.engine.actions.calls] == ["How many?", "How many?"]


def test_that_a_run_is_saved_again_and_deleted_only_when_asked_for_twice(library: Driver, tmp_path: Path) -> None:
    driver = library
    page = asked(driver)
    result = driver.engine.actions.results["How many?"]
    page.save_as(tmp_path / "again.md", result)
    driver.until(lambda: (tmp_path / "again.md").exists())
    page.earlier.delete_button.click()
    assert page.earlier.delete_button.words == "Delete for good"
    assert driver.engine.actions.runs()
    page.earlier.delete_button.click()
    driver.until(lambda: not driver.engine.actions.runs())
    driver.until(lambda: page.earlier.nothing.isVisible())


def test_that_an_action_started_while_a_run_is_deleted_stays_in_sight(library: Driver) -> None:
    driver = library
    page = asked(driver)
    driver.engine.actions.delay_s = 0.2
    page.earlier.delete_button.click()
    page.earlier.delete_button.click()
    page.question.setText("And boats?")
    page.start()
    driver.until(lambda: "And boats?" in page.earlier.list.item(0).text() and page.earlier.list.count() == 1)
    assert page.running
    assert page.split.isVisible()
    assert not page.earlier.isVisible()
    page.stop_running()
    driver.until(lambda: not page.running)


def test_that_the_fields_of_an_earlier_extraction_come_back_as_they_were_typed() -> None:
    lines = (ExtractField("Invoice"), ExtractField("Total", "the amount due"))
    assert fields_in(text_of(lines)) == lines
    schema = (ExtractField("Total: net", "in euro", "number"), ExtractField("State", "", "string", ("paid", "open")))
    assert fields_in(text_of(schema)) == schema


def test_that_a_note_of_a_summary_is_said_once(library: Driver) -> None:
    driver = library
    script_summary(driver)
    summary = driver.engine.actions.summary
    assert summary is not None
    driver.engine.actions.notices = summary.notes
    assert summary.notes
    page = open_action(driver, "summarise")
    page.start()
    driver.until(lambda: page.result is not None)
    assert summary.notes[0] not in page.status.text()
    said = [text.text() for text in page.pane.notes]
    assert said == list(summary.notes)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_earlier_runs_can_be_drawn_and_reached_by_key(start: Callable[..., Driver], theme: str) -> None:
    driver = start(lambda engine: engine.set_appearance(theme=theme))
    driver.window._limits_seen()
    with_documents(driver)
    scope = ActionScope("Documents")
    fields = (ExtractField("Invoice number"), ExtractField("Total"), ExtractField("Due"))
    for run in (
        RunInfo("1", "ask", scope, "How many bicycles did the workshop repair in 2025?", (), 41, True, 1.79e9),
        RunInfo("2", "extract", scope, "", fields, 12, False, 1.78e9),
        RunInfo("3", "summarise", scope, "", (), 2, True, 1.77e9),
    ):
        driver.engine.actions.earlier[run.id] = run
    page = open_action(driver, "ask")
    driver.until(lambda: page.earlier.list.count() == 3)
    page.earlier.list.setCurrentRow(1)
    driver.qtbot.wait(50)
    for kind in (QPushButton, QListWidget):
        for control in page.earlier.findChildren(kind):
            assert not control.isVisible() or control.accessibleName()
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    driver.picture(f"runs-{theme}")
