"""The search over all chats (Ctrl+K) and within one (Ctrl+F)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QTextEdit

from desktop.chat.message_view import AnswerView
from desktop.sidebar.search_results import HitListModel, marked_html
from engine.api import ChatHit
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier


def filled(driver: Driver) -> tuple[str, str]:
    """Two chats with history; returns their ids."""
    rent, ships = driver.engine.chat.new("Rent of the workshop"), driver.engine.chat.new("Ships")
    driver.engine.chat.add_history(
        rent.id, [(f"Question {n}?", f"The rent of month {n} is **{n}00** euro.") for n in range(60)]
    )
    driver.engine.chat.add_history(ships.id, [("How long is the ship?", "Ten metres, and the <b>walrus</b> is short.")])
    driver.window.refresh_chats()
    return rent.id, ships.id


def look_for(driver: Driver, text: str) -> None:
    field = driver.window.sidebar.search
    driver.press(Qt.Key.Key_K, CONTROL)
    field.clear()
    driver.qtbot.keyClicks(field, text)
    results = driver.window.search.results
    driver.until(lambda: driver.window.search._asked == text and not driver.window.pump.active)
    assert results.isVisible()


def test_that_ctrl_k_finds_a_word_and_enter_opens_the_chat_at_the_message(driver: Driver) -> None:
    rent, _ = filled(driver)
    look_for(driver, "month 7")
    driver.qtbot.wait(60)
    driver.picture("search")
    results, field = driver.window.search.results, driver.window.sidebar.search
    (hit,) = results.model.hits
    assert (hit.chat_id, hit.role) == (rent, "assistant")
    assert "<b" in marked_html(hit, "#000000")
    driver.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert driver.window.chat.chat_id == rent
    transcript = driver.window.chat.transcript
    driver.qtbot.wait(80)
    view = next(view for view in transcript.views if view.message.id == hit.message_id)
    top = view.mapTo(transcript.viewport(), view.rect().topLeft()).y()
    assert 0 <= top < transcript.viewport().height() // 2
    assert not results.isVisible()
    assert field.text() == ""
    assert transcript.pill.isVisible()
    assert len(transcript.views) < 40
    transcript.pill.click()
    driver.qtbot.wait(80)
    assert transcript.views[-1].message.text.startswith("The rent of month 59")
    driver.ask_and_wait("One more")
    assert transcript.views[-1].message.text == "You asked: One more"


def test_that_the_arrows_choose_and_escape_leaves_the_search(driver: Driver) -> None:
    _, ships = filled(driver)
    look_for(driver, "ship")
    results, field = driver.window.search.results, driver.window.sidebar.search
    assert [hit.message_id == "" for hit in results.model.hits] == [True, False]
    driver.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert results.list.currentIndex().row() == 1
    driver.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert results.list.currentIndex().row() == 1
    driver.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not results.isVisible()
    assert field.text() == ""
    assert len(driver.window.sidebar.model.shown) == 2
    look_for(driver, "nowhere at all")
    assert results.words.text() == "Nothing found in titles and messages."
    driver.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert results.isVisible()
    look_for(driver, "walrus")
    driver.qtbot.mouseClick(
        results.list.viewport(), Qt.MouseButton.LeftButton, pos=results.list.visualRect(results.model.index(0)).center()
    )
    assert driver.window.chat.chat_id == ships


def test_that_a_hit_on_another_branch_brings_that_branch_on_screen(driver: Driver) -> None:
    driver.ask_and_wait("walrus")
    driver.press(Qt.Key.Key_Up)
    driver.window.chat.composer.set_text("seal")
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: len(driver.engine.chat.asked) == 2 and not driver.window.sessions.all_live)
    look_for(driver, "asked: walrus")
    driver.qtbot.keyClick(driver.window.sidebar.search, Qt.Key.Key_Return)
    assert [view.message.text for view in driver.window.chat.transcript.views] == ["walrus", "You asked: walrus"]


def test_that_what_a_message_holds_is_no_html_in_the_hits() -> None:
    hit = ChatHit("c", "t", "m", "user", "<b>walrus</b> & co", ((3, 9),), 0.0)
    assert marked_html(hit, "#fff") == '&lt;b&gt;<b style="color:#fff">walrus</b>&lt;/b&gt; &amp; co'


def test_that_the_hit_list_is_a_good_item_model(qtmodeltester, driver: Driver) -> None:
    model = HitListModel()
    view = QListView()
    driver.qtbot.addWidget(view)
    view.setModel(model)
    model.show_hits([ChatHit("c", "t", "m", "user", "x", (), 0.0)] * 3)
    qtmodeltester.check(model)
    model.setParent(view)


def marked(view: AnswerView) -> int:
    return sum(len(s.extraSelections()) for s in view.body.segments if isinstance(s, QTextEdit))


def test_that_ctrl_f_goes_through_the_places_of_a_long_chat(driver: Driver) -> None:
    rent, _ = filled(driver)
    driver.window.open_chat(rent)
    driver.press(Qt.Key.Key_F, CONTROL)
    finder = driver.window.chat.finder
    assert finder.field.hasFocus()
    driver.qtbot.keyClicks(finder.field, "MONTH 1")
    driver.until(lambda: finder.count.text() == "11 of 11 messages")
    driver.qtbot.wait(80)
    driver.picture("find")
    transcript = driver.window.chat.transcript
    view = next(v for v in transcript.views if "month 19" in v.message.text)
    assert isinstance(view, AnswerView)
    assert marked(view) == 1
    driver.qtbot.keyClick(finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert finder.count.text() == "10 of 11 messages"
    for _ in range(9):
        driver.qtbot.keyClick(finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    driver.qtbot.wait(50)
    first = next(v for v in transcript.views if "month 1 " in v.message.text)
    top = first.mapTo(transcript.viewport(), first.rect().topLeft()).y()
    assert 0 <= top < transcript.viewport().height()
    driver.qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert marked(first) == 0


def test_that_a_place_near_the_end_is_seen_also_after_more_was_built(driver: Driver) -> None:
    rent, _ = filled(driver)
    driver.window.open_chat(rent)
    driver.press(Qt.Key.Key_F, CONTROL)
    finder, transcript = driver.window.chat.finder, driver.window.chat.transcript
    driver.qtbot.keyClicks(finder.field, "question 5")
    driver.until(lambda: finder.count.text() == "11 of 11 messages")
    for _ in range(2):
        finder.step(-1)
        driver.until(lambda: not transcript._ahead.isActive() and not transcript._settle.isActive())
        view = next(v for v in transcript.views if v.message.id == finder._found[finder._at])
        top = view.mapTo(transcript.viewport(), view.rect().topLeft()).y()
        assert 0 <= top < transcript.viewport().height() - 40


def test_that_all_places_in_one_message_are_gone_through_also_in_questions_and_code(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("A fox and a **fox**.\n\n```python\nfox = 1\n```\n\nNo more."))
    driver.ask_and_wait("A fox?")
    driver.press(Qt.Key.Key_F, CONTROL)
    finder = driver.window.chat.finder
    driver.qtbot.keyClicks(finder.field, "fox")
    driver.until(lambda: finder.count.text() == "2 of 2 messages")
    places = [finder._place]
    for _ in range(3):
        finder.step(-1)
        places.append(finder._place)
    assert places == [2, 1, 0, 0]
    assert finder.count.text() == "1 of 2 messages"
    assert driver.window.chat.transcript.views[0].text.selectedText() == "fox"
    finder.step(1)
    assert driver.window.chat.transcript.views[0].text.selectedText() == ""


@pytest.mark.parametrize("text", ["unicorn", "   "])
def test_that_nothing_found_is_said(driver: Driver, text: str) -> None:
    driver.ask_and_wait("Horse")
    driver.press(Qt.Key.Key_F, CONTROL)
    finder = driver.window.chat.finder
    driver.qtbot.keyClicks(finder.field, text)
    driver.until(lambda: finder.count.text() == "Not found")
    finder.step(1)
    assert not finder.down.isEnabled()


def test_that_find_follows_to_another_chat_and_a_new_one_is_empty(driver: Driver) -> None:
    rent, ships = filled(driver)
    driver.window.open_chat(rent)
    driver.press(Qt.Key.Key_F, CONTROL)
    finder = driver.window.chat.finder
    driver.qtbot.keyClicks(finder.field, "walrus")
    driver.until(lambda: finder.count.text() == "Not found")
    driver.window.open_chat(ships)
    driver.until(lambda: finder.count.text() == "1 of 1 message")
    driver.window.new_chat()
    driver.until(lambda: finder.count.text() == "Not found")
