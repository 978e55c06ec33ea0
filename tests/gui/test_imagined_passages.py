"""A person has a collection searched also with what the model imagines, and sees what that was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.library.library_page import LibraryPage
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver

IMAGINED = (
    "Searched also with an imagined passage: The harbour has <b>room</b> for seven boats, as the harbour master says."
)


def with_a_note(driver: Driver, folder: Path) -> LibraryPage:
    (folder / "note.txt").write_text("words of a note")
    driver.window.show_page("documents")
    page = driver.window.pages.documents
    assert page is not None
    page.add_paths([folder / "note.txt"])
    driver.until(lambda: not driver.window.tracker.busy and page.model.rowCount() == 1)
    return page


def test_that_the_switch_is_off_is_kept_for_its_collection_and_says_what_it_costs(
    driver: Driver, tmp_path: Path
) -> None:
    page, library = with_a_note(driver, tmp_path), driver.engine.library
    menu = page.more.menu()
    menu.aboutToShow.emit()
    assert menu.toolTipsVisible()
    assert "one more call of the model a question" in page.hyde_action.toolTip()
    assert (page.hyde_action.isEnabled(), page.hyde_action.isChecked()) == (True, False)
    page.hyde_action.trigger()
    driver.until(lambda: library.hyde == {"Documents"})
    menu.aboutToShow.emit()
    assert page.hyde_action.isChecked()
    page.hyde_action.trigger()
    driver.until(lambda: not library.hyde)


def test_that_a_collection_without_documents_has_nothing_to_switch(driver: Driver, tmp_path: Path) -> None:
    page = with_a_note(driver, tmp_path)
    driver.engine.library.hyde.add("Documents")
    page._extra.append("Empty")
    page.collection = "Empty"
    page.refresh()
    page.more.menu().aboutToShow.emit()
    assert (page.hyde_action.isEnabled(), page.hyde_action.isChecked()) == (False, False)


def test_that_what_was_imagined_stands_below_the_answer_as_plain_text_also_after_a_restart(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("Seven.", notes=("Searched for: boats in the harbour", IMAGINED)))
    driver.ask_and_wait("How many boats?")
    chat = driver.window.chat.chat_id
    assert IMAGINED in texts_below(driver)
    assert formats_below(driver) == {Qt.TextFormat.PlainText}
    driver.window.new_chat()
    driver.window.open_chat(chat)
    assert texts_below(driver)[:2] == ["Searched for: boats in the harbour", IMAGINED]
    assert formats_below(driver) == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_an_answer_with_an_imagined_passage_can_be_drawn(start: Callable[..., Driver], theme: str) -> None:
    driver = start(lambda engine: engine.set_appearance(theme=theme))
    driver.window._limits_seen()
    driver.engine.chat.enqueue(Scripted("Seven.", notes=(f"{IMAGINED} {'It is kept by the town. ' * 20}",)))
    driver.ask_and_wait("How many boats?")
    driver.qtbot.wait(100)
    driver.picture(f"imagined-{theme}")


def texts_below(driver: Driver) -> list[str]:
    return [found.text() for found in labels_below(driver)]


def formats_below(driver: Driver) -> set[Qt.TextFormat]:
    return {found.textFormat() for found in labels_below(driver)}


def labels_below(driver: Driver) -> list[QLabel]:
    view = driver.window.chat.transcript.last_answer()
    assert view is not None
    driver.until(lambda: view.answer is not None)
    return [found for found in view._below.findChildren(QLabel) if found.text()]
