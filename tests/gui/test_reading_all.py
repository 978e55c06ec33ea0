"""How much was read for an answer, and the way to read everything."""

from __future__ import annotations

import pytest

from engine.api import NOT_FOUND, DocumentFilter, ReadShare
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver
from tests.gui.test_side_by_side import answer, at_rest, press_on

pytestmark = pytest.mark.slow


def said(driver: Driver) -> list[str]:
    """The lines below the answer."""
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in answer(driver)._below.findChildren(QLabel) if label.text().startswith("Read ")]


def asked(driver: Driver, read: ReadShare, **more: object) -> None:
    driver.engine.chat.enqueue(Scripted("It says so.", read=read, **more))  # type: ignore[arg-type]
    driver.ask_and_wait("What does it say?")
    at_rest(driver)


@pytest.mark.parametrize(
    ("read", "words"),
    [
        (ReadShare(8, 3, 41), ["Read 8 excerpts from 3 of 41 files"]),
        (ReadShare(1, 1, 1), ["Read 1 excerpt from 1 file"]),
        (ReadShare(), []),
    ],
)
def test_that_an_answer_says_how_much_was_read(driver: Driver, read: ReadShare, words: list[str]) -> None:
    asked(driver, read)
    assert said(driver) == words
    driver.window.new_chat()
    driver.window.open_chat(driver.engine.chat.asked[0][0])
    assert said(driver) == words


def test_that_everything_is_read_from_an_answer_of_one_collection(driver: Driver) -> None:
    driver.attach_samples()
    asked(driver, ReadShare(8, 2, 3))
    driver.qtbot.wait(60)
    driver.picture("read-share")
    press_on(answer(driver), "Read everything")
    page = driver.window.pages.actions
    assert page is not None
    assert page.isVisible()
    assert (page.kind, page.question.text()) == ("ask", "What does it say?")
    assert page.scope.collection == f"chat:{driver.window.chat.chat_id}"
    assert page._about.text() == "All files of a chat"
    driver.picture("read-everything")


def test_that_a_menu_asks_which_of_several_collections(driver: Driver) -> None:
    driver.drop(driver.engine_files(), zone="library")
    driver.until(lambda: not driver.window.tracker.busy)
    driver.attach_samples()
    driver.window.chat.choices.use_filter(DocumentFilter(types=("pdf",)))
    asked(driver, ReadShare(8, 2, 5))
    collections = driver.engine.library.collections()
    library = next(one.name for one in collections if not one.name.startswith("chat:"))
    driver.engine.chat.set_collections(driver.window.chat.chat_id, [library])
    press_on(answer(driver), "Read everything")
    menu = driver.window.chat.reading_all.menu
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert "Files of this chat · 3 documents" in words
    next(action for action in menu.actions() if action.text().startswith(library)).trigger()
    menu.close()
    page = driver.window.pages.actions
    assert page is not None
    assert page.scope.collection == library
    found = driver.engine.library.list(library, DocumentFilter(types=("pdf",)))
    assert page.scope.documents == tuple(info.sha256 for info in found)


def test_that_a_refusal_says_how_much_was_read_too(driver: Driver) -> None:
    driver.attach_samples()
    driver.engine.chat.enqueue(Scripted(NOT_FOUND, refused=True, read=ReadShare(5, 2, 3)))
    driver.ask_and_wait("Who won?")
    at_rest(driver)
    assert said(driver) == ["Read 5 excerpts from 2 of 3 files"]
