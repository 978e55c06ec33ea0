"""Thinking folds out above the answer, apart from it; a line shows from where on the model reads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.chat.question_view import QuestionView
from engine.api import Timing
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver

THOUGHTS = ["First I look ", "at the question.\n", "Then at <b>nothing</b> else."]
TIMING = Timing(0.8, 0.1, 6.0, prompt_tokens=10, completion_tokens=20, context_length=4096, thought_s=4.2)


def test_that_thoughts_are_folded_above_the_answer_and_open_by_mouse_and_key(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("It is forty-two.", thoughts=THOUGHTS, timing=TIMING))
    driver.ask_and_wait("What is it?")
    view = driver.window.chat.transcript.last_answer()
    thoughts = view.thoughts
    assert thoughts.isVisible()
    assert thoughts.button.words == "Thought for 4 s"
    assert "Show" in thoughts.button.accessibleName()
    assert not thoughts.opened
    assert thoughts.text.toPlainText() == ""
    driver.qtbot.mouseClick(thoughts.button, Qt.MouseButton.LeftButton)
    assert thoughts.opened
    assert thoughts.text.toPlainText() == "".join(THOUGHTS)
    assert "Hide" in thoughts.button.accessibleName()
    assert thoughts.y() < view.body.y()
    thoughts.button.setFocus()
    driver.qtbot.keyClick(thoughts.button, Qt.Key.Key_Space)
    assert not thoughts.opened
    assert thoughts.button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert thoughts.text.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_that_thoughts_are_neither_shown_nor_copied_as_the_answer(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("It is forty-two.", thoughts=THOUGHTS))
    driver.ask_and_wait("What is it?")
    view = driver.window.chat.transcript.last_answer()
    view.copy()
    assert QGuiApplication.clipboard().text() == "It is forty-two."
    assert all("First I look" not in segment.toPlainText() for segment in view.body.segments)
    assert "First I look" not in view.accessibleName()


def test_that_thoughts_grow_while_they_are_open(driver: Driver) -> None:
    many = [f"step {number}. " for number in range(40)]
    driver.engine.chat.enqueue(Scripted("Done.", thoughts=many, delay_s=0.02))
    driver.ask("What is it?")
    transcript = driver.window.chat.transcript
    driver.until(lambda: transcript.last_answer() and transcript.last_answer().thoughts.isVisible())
    view = transcript.last_answer()
    assert view.thoughts.button.words == "Thinking…"
    assert view.phase_text == "Thinking"
    view.thoughts.toggle()
    seen = len(view.thoughts.text.toPlainText())
    driver.until(lambda: len(view.thoughts.text.toPlainText()) > seen)
    driver.until(lambda: not driver.window.sessions.all_live)
    assert view.thoughts.text.toPlainText() == "".join(many)
    assert view.thoughts.button.words.startswith("Thought")
    assert view.thoughts.opened


def test_that_an_answer_without_thoughts_shows_no_line(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("It is forty-two."))
    driver.ask_and_wait("What is it?")
    assert not driver.window.chat.transcript.last_answer().thoughts.isVisible()


def test_that_thoughts_and_the_cut_are_there_after_a_restart(driver: Driver, start: Callable[..., Driver]) -> None:
    driver.engine.chat.enqueue(Scripted("One."), Scripted("Two."))
    driver.engine.chat.enqueue(Scripted("Three.", thoughts=THOUGHTS, timing=TIMING, turns_left_out=1))
    for question in ("First?", "Second?", "Third?"):
        driver.ask_and_wait(question)
    chat_id = driver.window.chat.chat_id
    assert cut_above(driver) == ["Second?"]
    again = start()
    again.window.chat.show_chat(chat_id)
    assert cut_above(again) == ["Second?"]
    view = again.window.chat.transcript.last_answer()
    assert view.thoughts.button.words == "Thought for 4 s"
    view.thoughts.toggle()
    assert view.thoughts.text.toPlainText() == "".join(THOUGHTS)


def cut_above(driver: Driver) -> list[str]:
    views = driver.window.chat.transcript.views
    return [v.message.text for v in views if isinstance(v, QuestionView) and v.cut_line.isVisibleTo(v)]


def test_that_the_line_moves_nothing_when_the_answer_ends(driver: Driver) -> None:
    long_ = "word " * 400
    driver.engine.chat.enqueue(Scripted(long_), Scripted(long_))
    for question in ("First?", "Second?"):
        driver.ask_and_wait(question)
    driver.engine.chat.enqueue(Scripted(long_, turns_left_out=1, delay_s=0.001))
    driver.ask("Third?")
    transcript = driver.window.chat.transcript
    driver.until(
        lambda: cut_above(driver) == ["Second?"] and (live := driver.window.sessions.all_live) and live[0].text
    )
    driver.qtbot.wait(100)
    question = transcript.views[-2]
    transcript.following = False
    before = question.y() - transcript.verticalScrollBar().value()
    driver.until(lambda: not driver.window.sessions.all_live)
    driver.qtbot.wait(100)
    assert question.y() - transcript.verticalScrollBar().value() == before


def test_that_a_preset_is_chosen_for_one_chat_and_kept(driver: Driver, start: Callable[..., Driver]) -> None:
    composer = driver.window.chat.composer
    assert composer.preset_button.words == "Preset"
    actions = {action.text(): action for action in composer.preset_button.menu().actions()}
    ways = ["As in the settings", "Precise", "Balanced", "Creative"]
    assert list(actions) == [*ways, "", "System prompt of this chat…", "Edit presets…"]
    actions["Creative"].trigger()
    driver.until(lambda: composer.preset_button.words == "Creative")
    assert composer.preset_button.accessibleName() == "Preset: Creative"
    chat_id = driver.window.chat.chat_id
    assert driver.engine.chat.get(chat_id).preset == "Creative"
    driver.window.chat.new_chat()
    assert composer.preset_button.words == "Preset"
    again = start()
    again.window.chat.show_chat(chat_id)
    assert again.window.chat.composer.preset_button.words == "Creative"
