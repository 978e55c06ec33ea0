"""Two models side by side in a chat: asked, read, stopped, failed, scored, chosen, and nothing is lost by it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QTextEdit, QToolButton, QWidget

from desktop.chat.message_view import AnswerView
from desktop.chat.pair_view import PairView
from engine.api import AquiferError, ModelInfo, Timing
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver

pytestmark = pytest.mark.slow

BIG = ModelInfo("/models/big.gguf", "Big", "GGUF", "llama", "Q4_K_M", 1, 7_000_000_000, 8192, "MIT", "profile")
SLOW = Timing(1.5, 0.1, 9.0, prompt_tokens=1100, completion_tokens=84, decode_tok_s=9.5, context_length=4096)
LONG = "\n\n".join(f"Paragraph {n}. " + "The chain is oiled before it is wiped. " * 12 for n in range(24))


def press_on(view: QWidget, name: str) -> None:
    """Click the button of that name."""
    buttons = [*view.findChildren(QPushButton), *view.findChildren(QToolButton)]
    next(button for button in buttons if button.accessibleName() == name and not button.isHidden()).click()


def at_rest(driver: Driver) -> None:
    driver.until(lambda: not driver.window.sessions.all_live and not driver.window.pump.active)
    driver.qtbot.wait(30)


def answer(driver: Driver) -> AnswerView:
    view = driver.window.chat.transcript.last_answer()
    assert view is not None
    return view


def pair(driver: Driver) -> PairView:
    view = driver.window.chat.transcript.views[-1]
    assert isinstance(view, PairView)
    return view


def texts(driver: Driver) -> list[str]:
    return [view.message.text for view in pair(driver).answers]


def words_of(view: AnswerView) -> str:
    """What is on screen of it, grown or finished."""
    return "\n".join(one.toPlainText() for one in view.body.segments if isinstance(one, QTextEdit))


def offer(driver: Driver, view: QWidget) -> list[str]:
    """Open the menu of models below an answer."""
    press_on(view, "Compare with another model…")
    driver.until(lambda: driver.window.chat.desk.menu is not None)
    menu = driver.window.chat.desk.menu
    assert menu is not None
    return [action.text() for action in menu.actions()]


def choose_model(driver: Driver, view: QWidget, words: str) -> None:
    offer(driver, view)
    menu = driver.window.chat.desk.menu
    assert menu is not None
    next(action for action in menu.actions() if words in action.text()).trigger()
    menu.close()
    driver.window.activateWindow()


def compared(driver: Driver, *answers: Scripted) -> PairView:
    """A question that two models have answered."""
    driver.engine.models.models.append(BIG)
    first, second = answers or (Scripted("One."), Scripted("Two.", model="Big", timing=SLOW))
    driver.engine.chat.enqueue(first, second)
    driver.ask_and_wait("Tell me")
    at_rest(driver)
    choose_model(driver, answer(driver), "Big")
    driver.until(lambda: len(driver.engine.chat.asked) == 2)
    at_rest(driver)
    return pair(driver)


def test_that_another_model_answers_beside_the_first_and_the_chat_goes_on_with_the_chosen_one(start: Any) -> None:
    driver = start()
    view = compared(driver)
    assert driver.engine.chat.models == [Path(BIG.path)]
    assert [one[1] for one in driver.engine.chat.asked] == ["Tell me", "Tell me"]
    assert texts(driver) == ["One.", "Two."]
    assert not any(one.phase_text for one in view.answers)
    assert [column.name.accessibleName() for column in view.columns] == ["fake", "Big"]
    assert [column.facts.text() for column in view.columns] == ["42.0 tok/s", "9.5 tok/s"]
    left, right = view.columns
    assert left.y() == right.y()
    assert left.x() < right.x()
    assert [column.chosen_line.isVisible() for column in view.columns] == [True, False]
    driver.picture("side-by-side")
    driver = start()
    assert texts(driver) == ["One.", "Two."], "a restart keeps both on screen"
    pair(driver).columns[1].choose.click()
    assert answer(driver).message.text == "Two."
    assert not isinstance(driver.window.chat.transcript.views[-1], PairView)
    driver.ask_and_wait("And then?")
    at_rest(driver)
    history = driver.engine.chat.history(driver.window.chat.chat_id)
    assert [message.text for message in history] == ["Tell me", "Two.", "And then?", "You asked: And then?"]
    first = driver.window.chat.transcript.views[1]
    assert isinstance(first, AnswerView)
    assert first.versions is not None
    first.versions.left.click()
    assert answer(driver).message.text == "One.", "the arrows lead back"


def test_that_a_question_without_a_choice_goes_on_with_the_first_answer(driver: Driver) -> None:
    compared(driver)
    driver.ask_and_wait("And then?")
    at_rest(driver)
    views = driver.window.chat.transcript.views
    assert isinstance(views[1], PairView)
    assert views[1].columns[0].chosen_line.isVisible()
    history = driver.engine.chat.history(driver.window.chat.chat_id)
    assert [message.text for message in history] == ["Tell me", "One.", "And then?", "You asked: And then?"]


def test_that_both_answers_are_scored_and_the_scores_stay(start: Any) -> None:
    driver = start()
    driver.engine.chat.scores = (0.42, -1.5)
    view = compared(driver)
    driver.until(lambda: [column.score.text() for column in view.columns] == ["Score 0.42", "Score -1.50"])
    assert not any(column.unscored.isVisible() for column in view.columns)
    driver = start()
    assert [column.score.text() for column in pair(driver).columns] == ["Score 0.42", "Score -1.50"]


def test_that_no_score_says_why_and_a_click_asks_again(driver: Driver) -> None:
    view = compared(driver)
    left = view.columns[0].unscored
    assert left.isVisible()
    assert "no reward model" in left.toolTip()
    assert "no reward model" in left.accessibleName()
    assert not driver.window.notifications.texts, "nobody asked for it"
    driver.engine.chat.fail_score = AquiferError("The reward model does not fit.", "Close a program.")
    left.click()
    at_rest(driver)
    assert left.toolTip() == "The reward model does not fit. Close a program."
    driver.engine.chat.fail_score, driver.engine.chat.scores = None, (2.0, 3.0)
    left.click()
    at_rest(driver)
    assert [column.score.text() for column in view.columns] == ["Score 2.00", "Score 3.00"]


def test_that_escape_stops_the_second_answer_and_keeps_what_is_there(driver: Driver) -> None:
    driver.engine.models.models.append(BIG)
    driver.engine.chat.enqueue(Scripted("One."), Scripted(pieces=["word "] * 400, delay_s=0.01, model="Big"))
    driver.ask_and_wait("Tell me")
    choose_model(driver, answer(driver), "Big")
    driver.until(lambda: isinstance(driver.window.chat.transcript.views[-1], PairView))
    growing = pair(driver).answers[1]
    driver.until(lambda: "word word" in words_of(growing) and growing.phase_text == "Answering")
    driver.qtbot.wait(200)
    assert not any(column.unscored.isVisible() for column in pair(driver).columns)
    assert growing.body.height() > 10
    driver.picture("side-by-side-growing")
    assert pair(driver).answers[0].message.text == "One."
    driver.qtbot.keyClick(driver.window, Qt.Key.Key_Escape)
    at_rest(driver)
    assert texts(driver)[0] == "One."
    assert texts(driver)[1].startswith("word word")
    assert driver.engine.chat.scored == [], "half an answer is not scored by itself"
    press_on(pair(driver).answers[1], "Continue the answer")
    at_rest(driver)
    assert texts(driver)[1].startswith("word word")
    assert "You asked" in texts(driver)[1]
    assert len(driver.engine.chat.history(driver.window.chat.chat_id)[-1].versions) == 2


def test_that_half_an_answer_is_beside_the_first_after_the_program_was_killed(start: Any) -> None:
    driver = start()
    driver.ask_and_wait("Tell me")
    at_rest(driver)
    store = driver.engine.chat._store
    _, second = store.begin_version(answer(driver).message.id, model=BIG.path, beside=True)
    store.save_partial(second.id, "Half of it")
    driver = start()
    assert texts(driver) == ["You asked: Tell me", "Half of it"]
    assert pair(driver).columns[1].name.accessibleName() == "big"
    assert pair(driver).columns[1].score.text() == ""
    press_on(pair(driver).answers[1], "Continue the answer")
    at_rest(driver)
    assert texts(driver)[1].startswith("Half of it")
    assert answer(driver).message.text == "You asked: Tell me"


def test_that_a_model_that_fails_leaves_the_first_answer_and_a_way_out(driver: Driver) -> None:
    failing = Scripted(pieces=(), text="", error=AquiferError("big.gguf is not there.", "Choose another model."))
    view = compared(driver, Scripted("One."), failing)
    assert [one.message.state for one in view.answers] == ["complete", "failed"]
    assert view.answers[1].message.error == "big.gguf is not there. Choose another model."
    assert [column.name.accessibleName() for column in view.columns] == ["fake", "big"]
    driver.picture("side-by-side-failed")
    driver.engine.chat.enqueue(Scripted("Two.", model="Big"))
    press_on(view.answers[1], "Try again")
    at_rest(driver)
    assert driver.engine.chat.models == [Path(BIG.path)] * 2
    assert texts(driver) == ["One.", "Two."]
    assert answer(driver).message.text == "One."


def test_that_one_column_can_be_asked_of_a_third_model(driver: Driver) -> None:
    compared(driver)
    driver.engine.chat.enqueue(Scripted("Three.", model="SmolLM2"))
    press_on(pair(driver).answers[1], "Try again with another model")
    driver.until(lambda: driver.window.chat.desk.menu is not None)
    menu = driver.window.chat.desk.menu
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    at_rest(driver)
    assert texts(driver) == ["One.", "Three."]
    entries = offer(driver, pair(driver).answers[0])
    assert entries[-1] == "Version 2 · Big"
    menu = driver.window.chat.desk.menu
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    at_rest(driver)
    assert texts(driver) == ["One.", "Two."]


def test_that_versions_that_are_there_are_put_side_by_side_without_asking(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("One."), Scripted("Two."))
    driver.ask_and_wait("Tell me")
    press_on(answer(driver), "Try again")
    at_rest(driver)
    assert offer(driver, answer(driver))[-1] == "Version 1 · fake"
    menu = driver.window.chat.desk.menu
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    assert texts(driver) == ["Two.", "One."]
    assert len(driver.engine.chat.asked) == 2
    assert answer(driver).message.text == "Two."


def test_that_thumbs_and_chips_work_in_both_columns(driver: Driver) -> None:
    driver.attach_samples()
    cite = driver.engine.library.cite
    report, rules = driver.engine_files()
    cited = [
        cite(1, report, 1, "In 2025 the workshop repaired 1,284"),
        cite(1, rules, 1, "Tuesday from 17:00 to 21:00"),
    ]
    view = compared(
        driver,
        Scripted("It repaired 1,284 [1].", citations=(cited[0],)),
        Scripted("It opens on Tuesday [1].", citations=(cited[1],), model="Big"),
    )
    assert [[row.citation.document for row in one.sources] for one in view.answers] == [[report.name], [rules.name]]
    assert not any("[1]" in words_of(one) for one in view.answers), "the marks became chips"
    opened: list[str] = []
    driver.window.chat.citation_opened.connect(lambda given, n: opened.append(f"{given.text} {n}"))
    for one in view.answers:
        one.body.chip_activated.emit(1)
    assert opened == ["It repaired 1,284 [1]. 1", "It opens on Tuesday [1]. 1"]
    driver.until(lambda: [source.isChecked() for source in view.answers[1].sources] == [True])
    assert [source.isChecked() for source in view.answers[0].sources] == [False]
    for one, button in zip(view.answers, ("up", "down"), strict=True):
        assert one.thumbs is not None
        getattr(one.thumbs, button).click()
    history = driver.engine.chat.history(driver.window.chat.chat_id)
    assert [message.rating for message in history[-1].pair] == [1, -1]
    driver.picture("side-by-side-sources")


def test_that_a_column_that_is_deleted_comes_back_with_undo(driver: Driver) -> None:
    compared(driver)
    press_on(pair(driver).answers[1], "Delete this answer and what follows")
    at_rest(driver)
    assert answer(driver).message.text == "One."
    assert not isinstance(driver.window.chat.transcript.views[-1], PairView)
    assert driver.window.notifications.texts[0].startswith("Message deleted. It stays in the trash")
    press_on(driver.window.notifications, "Undo")
    at_rest(driver)
    assert texts(driver) == ["One.", "Two."]


def test_that_a_narrow_window_puts_them_below_each_other(driver: Driver) -> None:
    view = compared(driver)
    driver.window.resize(640, 700)
    driver.qtbot.wait(80)
    first, second = view.columns
    assert first.x() == second.x()
    assert second.y() >= first.y() + first.height()
    assert second.width() <= driver.window.chat.transcript.viewport().width()
    driver.picture("side-by-side-narrow")


def test_that_the_view_stays_where_it_is_while_the_second_answer_grows_and_ends(driver: Driver) -> None:
    driver.engine.models.models.append(BIG)
    driver.engine.chat.enqueue(Scripted("Before."), Scripted(LONG))
    driver.ask_and_wait("Hello")
    driver.ask_and_wait("Tell me all")
    at_rest(driver)
    transcript = driver.window.chat.transcript
    bar = transcript.verticalScrollBar()
    bar.setValue(bar.maximum())
    transcript._user_scrolled()
    pieces = [f"{word} " for word in LONG.split(" ")]
    driver.engine.chat.enqueue(Scripted(pieces=pieces, delay_s=0.001, model="Big"))
    choose_model(driver, answer(driver), "Big")
    driver.until(lambda: isinstance(transcript.views[-1], PairView) and bar.value() == transcript.views[-2].y())
    begun = bar.value()
    seen = set()
    while driver.window.sessions.all_live:
        driver.qtbot.wait(20)
        seen.add(bar.value())
    at_rest(driver)
    seen.add(bar.value())
    assert seen == {begun}, "a long answer is read from its beginning while the other one grows"
    top = pair(driver).mapTo(transcript.viewport(), QPoint(0, 0)).y()
    assert 0 < top < 200


def test_that_an_earlier_answer_is_compared_without_leaving_what_followed(driver: Driver) -> None:
    driver.engine.models.models.append(BIG)
    for text in ("First", "Second", "Third"):
        driver.ask_and_wait(text)
    at_rest(driver)
    driver.engine.chat.enqueue(Scripted("Two.", model="Big"))
    choose_model(driver, driver.window.chat.transcript.views[1], "Big")
    at_rest(driver)
    views = driver.window.chat.transcript.views
    assert isinstance(views[1], PairView)
    assert [one.message.text for one in views[1].answers] == ["You asked: First", "Two."]
    assert [view.message.text for view in views][-1] == "You asked: Third"
    views[1].columns[0].choose.click()
    at_rest(driver)
    shown = [view.message.text for view in driver.window.chat.transcript.views]
    assert shown == [
        "First", "You asked: First", "Second", "You asked: Second", "Third", "You asked: Third",
    ]  # fmt: skip


def test_that_it_is_done_with_the_keyboard_alone(driver: Driver) -> None:
    driver.engine.models.models.append(BIG)
    driver.ask_and_wait("Tell me")
    at_rest(driver)
    button = next(
        one for one in answer(driver).findChildren(QToolButton) if one.accessibleName() == "Compare with another model…"
    )
    button.setFocus()
    driver.qtbot.keyClick(button, Qt.Key.Key_Space)
    driver.until(lambda: driver.window.chat.desk.menu is not None)
    menu = driver.window.chat.desk.menu
    assert menu is not None
    driver.engine.chat.enqueue(Scripted("Two.", model="Big"))
    for _ in range(2):
        driver.qtbot.keyClick(menu, Qt.Key.Key_Down)
    driver.qtbot.keyClick(menu, Qt.Key.Key_Return)
    at_rest(driver)
    second = pair(driver).columns[1]
    assert second.choose.accessibleName() == "Go on with the second answer, of Big"
    second.choose.setFocus()
    driver.qtbot.keyClick(second.choose, Qt.Key.Key_Space)
    assert answer(driver).message.text == "Two."


def test_that_words_are_found_in_both_columns(driver: Driver) -> None:
    compared(driver, Scripted("A red bicycle."), Scripted("A blue walrus, and a walrus.", model="Big"))
    driver.window.find_in_chat()
    finder = driver.window.chat.finder
    finder.field.setText("walrus")
    driver.until(lambda: finder.count.text() == "1 of 1 message")
    assert finder._marks is not None
    assert finder._marks.count == 2


def test_that_nothing_is_compared_while_an_answer_is_written(driver: Driver) -> None:
    driver.engine.models.models.append(BIG)
    driver.ask_and_wait("First")
    at_rest(driver)
    driver.engine.chat.enqueue(Scripted(pieces=["word "] * 200, delay_s=0.01))
    driver.ask("Second")
    driver.until(lambda: driver.window.sessions.all_live)
    driver.window.chat.comparison.compare(driver.window.chat.transcript.views[1].message.id, Path(BIG.path))
    assert "being written" in driver.window.notifications.texts[0]
    driver.window.chat.stop()
    at_rest(driver)
    assert driver.engine.chat.models == []
