"""Editing, trying again, continuing, deleting: what a person does with messages, and that nothing is lost by it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from desktop.chat.message_view import AnswerView
from desktop.chat.question_view import QuestionView
from engine.api import AquiferError, ModelInfo
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver

pytestmark = pytest.mark.slow


def shown(driver: Driver) -> list[str]:
    return [view.message.text for view in driver.window.chat.transcript.views]


def press_on(view: Any, name: str) -> None:
    """Click the button of that name under a message."""
    buttons = [*view.findChildren(QPushButton), *view.findChildren(QToolButton)]
    next(button for button in buttons if button.accessibleName() == name).click()


def question(driver: Driver, number: int) -> QuestionView:
    view = driver.window.chat.transcript.views[2 * number]
    assert isinstance(view, QuestionView)
    return view


def answer(driver: Driver) -> AnswerView:
    view = driver.window.chat.transcript.last_answer()
    assert view is not None
    return view


def at_rest(driver: Driver) -> None:
    driver.until(lambda: not driver.window.sessions.all_live and not driver.window.pump.active)


def send(driver: Driver, text: str) -> None:
    composer = driver.window.chat.composer
    composer.set_text(text)
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: composer.text != text)
    at_rest(driver)


def test_that_an_edited_question_begins_a_branch_and_the_old_one_is_one_click_away(driver: Driver) -> None:
    for text in ("One", "Two", "Three"):
        driver.ask_and_wait(text)
    driver.type_question("a draft")
    press_on(question(driver, 1), "Edit this question")
    page = driver.window.chat
    assert (page.composer.text, page.editing.strip.isVisible()) == ("Two", True)
    driver.qtbot.wait(60)
    driver.picture("edit-strip")
    send(driver, "Two, put better")
    assert shown(driver) == ["One", "You asked: One", "Two, put better", "You asked: Two, put better"]
    assert (page.composer.text, page.editing.strip.isVisible()) == ("a draft", False)
    edited = question(driver, 1)
    assert edited.versions is not None
    assert edited.versions.words.text() == "2/2"
    assert not edited.versions.right.isEnabled()
    driver.qtbot.wait(60)
    driver.picture("branch")
    edited.versions.left.click()
    assert shown(driver)[2:] == ["Two", "You asked: Two", "Three", "You asked: Three"]
    driver.ask_and_wait("Four")
    assert driver.engine.chat.history(page.chat_id)[-2].parent_id == driver.engine.chat.history(page.chat_id)[-3].id


def test_that_up_in_an_empty_field_edits_the_last_question_and_escape_leaves_it(driver: Driver) -> None:
    driver.ask_and_wait("First")
    driver.press(Qt.Key.Key_Up)
    page = driver.window.chat
    assert page.editing.message_id == page.transcript.views[0].message.id
    driver.type_question(" again")
    driver.qtbot.keyClick(driver.window, Qt.Key.Key_Escape)
    assert (page.composer.text, page.editing.message_id) == ("", "")
    driver.press(Qt.Key.Key_Up)
    driver.type_question(" again")
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: len(driver.engine.chat.asked) == 2)
    at_rest(driver)
    assert shown(driver) == ["First again", "You asked: First again"]
    assert len(question(driver, 0).message.versions) == 2


def test_that_an_edit_survives_another_chat_and_a_restart(start: Any) -> None:
    driver = start()
    driver.ask_and_wait("First")
    chat_id = driver.window.chat.chat_id
    driver.press(Qt.Key.Key_Up)
    driver.type_question(" draft")
    driver.window.new_chat()
    assert driver.window.chat.composer.text == ""
    driver.window.open_chat(chat_id)
    assert driver.window.chat.composer.text == "First draft"
    assert driver.window.chat.editing.strip.isVisible()
    driver = start()
    assert driver.window.chat.composer.text == "First draft"
    assert not driver.window.chat.editing.strip.isVisible()


def test_that_try_again_makes_a_version_and_the_arrows_go_through_them(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("First."), Scripted("Second."), Scripted("Third."))
    driver.ask_and_wait("Tell me")
    for _ in range(2):
        press_on(answer(driver), "Try again")
        at_rest(driver)
    assert shown(driver) == ["Tell me", "Third."]
    switch = answer(driver).versions
    assert switch is not None
    assert switch.words.text() == "3/3"
    switch.left.click()
    assert shown(driver) == ["Tell me", "Second."]
    assert answer(driver).versions.words.accessibleName() == "Version 2 of 3"
    driver.qtbot.wait(60)
    driver.picture("versions")
    chat_id = driver.window.chat.chat_id
    driver.window.new_chat()
    driver.window.open_chat(chat_id)
    assert shown(driver) == ["Tell me", "Second."]


def test_that_an_answer_can_be_tried_with_another_model(driver: Driver) -> None:
    other = ModelInfo("/models/big.gguf", "Big", "GGUF", "llama", "Q4_K_M", 1, 7_000_000_000, 8192, "MIT", "profile")
    driver.engine.models.models.append(other)
    driver.ask_and_wait("Tell me")
    press_on(answer(driver), "Try again with another model")
    driver.until(lambda: driver.window.chat.desk.menu is not None)
    menu = driver.window.chat.desk.menu
    assert [action.text() for action in menu.actions()] == ["SmolLM2-135M-Instruct · Q8_0 (loaded)", "Big · Q4_K_M"]
    menu.actions()[1].trigger()
    menu.close()
    at_rest(driver)
    assert driver.engine.chat.models == [Path("/models/big.gguf")]
    assert len(answer(driver).message.versions) == 2


@pytest.mark.parametrize("how", ["length", "escape"])
def test_that_an_answer_that_was_cut_goes_on(driver: Driver, how: str) -> None:
    first = Scripted("The beginning", finish_reason="length")
    if how == "escape":
        first = Scripted("The beginning" + " and" * 400, delay_s=0.01)
    driver.engine.chat.enqueue(first, Scripted(" with the end."))
    driver.ask("Tell me")
    driver.until(lambda: any("beginning" in live.text for live in driver.window.sessions.all_live) or how == "length")
    if how == "escape":
        driver.press(Qt.Key.Key_Escape)
    driver.until(lambda: shown(driver)[-1:] and answer(driver).message.state in ("complete", "stopped"))
    at_rest(driver)
    before = answer(driver).message.text
    driver.qtbot.wait(60)
    driver.picture(f"continue-{how}")
    press_on(answer(driver), "Continue the answer")
    at_rest(driver)
    assert answer(driver).message.text == f"{before} with the end."
    assert answer(driver).message.versions == (answer(driver).message.id,)
    assert "Continue the answer" not in [b.accessibleName() for b in answer(driver).findChildren(QPushButton)]


def test_that_a_deleted_question_comes_back_with_undo(driver: Driver) -> None:
    for text in ("One", "Two", "Three"):
        driver.ask_and_wait(text)
    press_on(question(driver, 1), "Delete this question and what follows")
    assert shown(driver) == ["One", "You asked: One"]
    assert "Message deleted with the 3 messages that followed." in driver.window.notifications.texts[0]
    driver.qtbot.wait(60)
    driver.picture("deleted")
    undo = next(b for b in driver.window.notifications.findChildren(QPushButton) if b.accessibleName() == "Undo")
    undo.click()
    assert shown(driver)[2:] == ["Two", "You asked: Two", "Three", "You asked: Three"]


def test_that_undo_of_an_emptied_chat_does_not_fill_another_one(driver: Driver) -> None:
    driver.ask_and_wait("One")
    chat_id = driver.window.chat.chat_id
    press_on(question(driver, 0), "Delete this question and what follows")
    driver.window.new_chat()
    undo = next(b for b in driver.window.notifications.findChildren(QPushButton) if b.accessibleName() == "Undo")
    undo.click()
    assert shown(driver) == []
    assert driver.window.chat.empty.isVisible()
    driver.window.open_chat(chat_id)
    assert shown(driver) == ["One", "You asked: One"]


def test_that_a_question_whose_answer_was_deleted_can_be_answered(driver: Driver) -> None:
    driver.ask_and_wait("One")
    press_on(answer(driver), "Delete this answer and what follows")
    assert shown(driver) == ["One"]
    press_on(driver.window.chat.transcript.views[0], "Answer this question")
    at_rest(driver)
    assert shown(driver) == ["One", "You asked: One"]
    press_on(question(driver, 0), "Delete this question and what follows")
    assert driver.window.chat.empty.isVisible()
    driver.ask_and_wait("Anew")
    assert shown(driver) == ["Anew", "You asked: Anew"]


def test_that_messages_rest_while_an_answer_is_written(driver: Driver) -> None:
    driver.ask_and_wait("One")
    driver.engine.chat.enqueue(Scripted("slow " * 300, delay_s=0.01))
    driver.ask("Two")
    driver.until(lambda: any(live.text for live in driver.window.sessions.all_live))
    first = driver.window.chat.transcript.views[1]
    press_on(first, "Try again")
    press_on(first, "Delete this answer and what follows")
    assert len(shown(driver)) == 4
    assert "An answer is being written in this chat." in driver.window.notifications.texts[0]
    driver.press(Qt.Key.Key_Escape)
    at_rest(driver)


def test_that_a_refused_edit_loses_neither_the_words_nor_the_branch(driver: Driver) -> None:
    driver.ask_and_wait("One")
    driver.press(Qt.Key.Key_Up)
    driver.type_question(" better")
    driver.engine.chat.fail_next = AquiferError("The disk is full.", "Free some space.")
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: "The disk is full." in driver.window.notifications.texts)
    assert driver.window.chat.composer.text == "One better"
    assert shown(driver) == ["One", "You asked: One"]


def test_that_switching_keeps_the_place_of_the_fork(driver: Driver) -> None:
    for number in range(8):
        driver.engine.chat.enqueue(Scripted("\n\n".join(f"line {n}" for n in range(12))))
        driver.ask_and_wait(f"Question {number}")
    driver.engine.chat.enqueue(Scripted("short"))
    press_on(question(driver, 5), "Edit this question")
    send(driver, "Question 5 b")
    driver.qtbot.wait(80)
    transcript = driver.window.chat.transcript
    fork = question(driver, 5)
    before = fork.mapTo(transcript.viewport(), fork.rect().topLeft()).y()
    assert fork.versions is not None
    fork.versions.left.click()
    driver.qtbot.wait(80)
    fork = question(driver, 5)
    assert abs(fork.mapTo(transcript.viewport(), fork.rect().topLeft()).y() - before) <= 4


def test_that_a_chat_deleted_while_a_question_is_edited_leaves_no_other_chat_behind(driver: Driver) -> None:
    driver.window.new_temporary_chat()
    driver.ask_and_wait("A secret")
    driver.type_question("a secret draft")
    press_on(question(driver, 0), "Edit this question")
    page = driver.window.chat
    page.temporary.close_button.click()
    driver.qtbot.wait(600)
    assert (page.composer.text, page.editing.strip.isVisible()) == ("", False)
    assert driver.engine.chat.list() == []
    driver.window.new_chat()
    assert driver.engine.chat.list() == []


def test_that_the_draft_behind_an_edited_question_is_stored_again(driver: Driver) -> None:
    driver.ask_and_wait("One")
    driver.type_question("a draft")
    press_on(question(driver, 0), "Edit this question")
    send(driver, "One, put better")
    chat_id = driver.window.chat.chat_id
    driver.until(lambda: driver.engine.chat.get(chat_id).draft == "a draft")
