"""What a person does in a chat, on the real window with a scripted engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.chat.message_view import AnswerView
from engine.api import NOT_FOUND, AquiferError, DocumentState, Support
from tests.fakes_desktop import Scripted
from tests.fakes_library import Reading
from tests.gui.conftest import SAMPLES, Driver

REPORT = SAMPLES / "Annual report 2025.pdf"
RULES = SAMPLES / "House rules.md"


def last(driver: Driver) -> AnswerView:
    view = driver.window.chat.transcript.last_answer()
    assert view is not None
    return view


def cited(driver: Driver, *, verified: bool = True) -> Scripted:
    library = driver.engine.library
    first = library.cite(1, REPORT, 1, "In 2025 the workshop repaired 1,284", verified=verified)
    second = library.cite(2, RULES, 1, "Tuesday from 17:00 to 21:00")
    text = "It repaired 1,284 bicycles [1]. It opens on Tuesday [2]. Everybody was happy."
    start = text.index("Everybody")
    support = (Support(0, 31, "supported", (1,)), Support(start, len(text), "unsupported"))
    return Scripted(text, citations=(first, second), support=support)


def test_that_a_dropped_file_becomes_a_chip_that_shows_how_far_it_is(driver: Driver) -> None:
    driver.engine.library.readings[REPORT.name] = Reading(pages=340, delay_s=0.004)
    driver.drop([REPORT])
    chips = driver.window.chat.composer.chips
    assert chips[str(REPORT)].words == "queued"
    driver.until(
        lambda: chips[str(REPORT)].words.startswith("reading p. ") and chips[str(REPORT)].words.endswith("/340")
    )
    assert driver.window.chat._note.isVisible()
    driver.until(lambda: chips[str(REPORT)].words == "indexed")
    assert not driver.window.chat._note.isVisible()


def test_that_a_dropped_folder_is_read_file_by_file(driver: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(name)
    driver.drop([folder])
    driver.until(lambda: [chip.words for chip in driver.window.chat.composer.chips.values()] == ["indexed", "indexed"])


def test_that_files_dropped_on_the_right_go_to_the_library(driver: Driver) -> None:
    driver.drop([RULES], zone="library")
    driver.until(lambda: not driver.window.tracker.busy)
    assert [info.collection for info in driver.engine.library.list()] == ["Documents"]
    driver.window.show_page("documents")
    page = driver.window.pages.documents
    assert page is not None
    assert page.model.index(0, 0).data() == RULES.name


def test_that_a_question_is_answered_with_chips_and_sources(driver: Driver) -> None:
    driver.attach_samples()
    driver.engine.chat.enqueue(cited(driver))
    driver.ask_and_wait("How many?")
    view = last(driver)
    assert [source.citation.n for source in view.sources] == [1, 2]
    prose = view.body.segments[0]
    text = prose.toPlainText()
    assert text.count("\ufffc") == 2
    assert "[1]" not in text
    assert "1,284" in prose.tip_of("cite:1")
    assert "page 1" in prose.tip_of("cite:1")


def test_that_only_the_unsupported_sentence_is_underlined(driver: Driver) -> None:
    driver.attach_samples()
    driver.engine.chat.enqueue(cited(driver))
    driver.ask_and_wait("How many?")
    document = last(driver).body.segments[0].document()
    underlined = ""
    block = document.begin()
    while block.isValid():
        for piece in block:
            fragment = piece.fragment()
            if fragment.charFormat().underlineStyle().value > 1:
                underlined += fragment.text()
        block = block.next()
    assert underlined == "Everybody was happy."


def test_that_a_clicked_chip_opens_the_page_with_the_words_marked(driver: Driver) -> None:
    driver.attach_samples()
    driver.engine.chat.enqueue(cited(driver))
    driver.ask_and_wait("How many?")
    last(driver).body.segments[0].anchorClicked.emit(QUrl("cite:1"))
    panel = driver.window.panel
    assert panel.isVisible()
    assert panel.pdf is not None
    driver.until(lambda: panel.pdf.mark_boxes())
    driver.qtbot.wait(50)
    box = panel.pdf.mark_boxes()[0]
    assert panel.pdf.viewport().rect().contains(box.center().toPoint())

    def is_marked() -> bool:
        colour = panel.pdf.viewport().grab().toImage().pixelColor(int(box.left()) + 1, int(box.top()) + 1)
        return colour.red() > 200 and colour.blue() < 140

    driver.until(is_marked)


def test_that_the_next_citation_is_one_key_away_also_in_a_text_file(driver: Driver) -> None:
    driver.attach_samples()
    driver.engine.chat.enqueue(cited(driver))
    driver.ask_and_wait("How many?")
    driver.window.open_citation(last(driver).answer, 1)
    driver.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert driver.window.panel.citation.n == 2
    assert driver.window.panel.text.marked_text == "Tuesday from 17:00 to 21:00"


def test_that_escape_stops_the_answer_and_keeps_what_was_written(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("word " * 500, delay_s=0.01))
    driver.ask("Tell me all")
    driver.until(lambda: any(live.text for live in driver.window.sessions.all_live))
    driver.press(Qt.Key.Key_Escape)
    driver.until(lambda: not driver.window.sessions.all_live, 2000)
    assert last(driver).message.state == "stopped"
    assert last(driver).message.text.startswith("word")
    assert driver.window.chat.composer.send_button.accessibleName() == "Send"


def test_that_an_error_is_a_sentence_and_the_chat_goes_on(driver: Driver) -> None:
    error = AquiferError("The model ran out of memory.", "Close other programs.")
    driver.engine.chat.enqueue(Scripted("It began", error=error), Scripted("Now it works."))
    driver.ask_and_wait("First")
    assert "The model ran out of memory." in driver.window.notifications.texts
    assert last(driver).message.state == "failed"
    again = next(b for b in last(driver).findChildren(QPushButton) if b.accessibleName() == "Try again")
    again.click()
    driver.until(lambda: last(driver).message.text == "Now it works.")


def test_that_a_question_the_engine_refuses_is_not_lost(driver: Driver) -> None:
    driver.engine.chat.fail_next = AquiferError("The disk is full.", "Free some space.")
    driver.ask("A long and careful question")
    driver.until(lambda: driver.window.notifications.texts)
    assert driver.window.chat.composer.text == "A long and careful question"
    assert driver.window.chat.composer.send_button.isEnabled()


def test_that_a_draft_and_the_chat_survive_a_restart(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.ask_and_wait("What is water?")
    driver.type_question("and what is an aquif")
    chat_id = driver.window.chat.chat_id
    driver = start()
    assert driver.window.chat.chat_id == chat_id
    assert driver.window.chat.composer.text == "and what is an aquif"
    assert last(driver).message.text == "You asked: What is water?"


def test_that_one_chat_goes_on_answering_while_another_is_read(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("slow " * 60, delay_s=0.01))
    driver.ask("In the first chat")
    driver.until(lambda: driver.window.sessions.all_live and driver.window.sessions.all_live[0].text)
    first = driver.window.chat.chat_id
    driver.window.new_chat()
    assert driver.window.chat.composer.send_button.accessibleName() == "Send"
    driver.type_question("a draft here")
    driver.window.open_chat(first)
    live = driver.window.sessions.live(first)
    assert live is not None
    shown = last(driver).body.segments[0].toPlainText()
    assert shown.startswith("slow")
    driver.until(lambda: not driver.window.sessions.all_live)
    assert last(driver).message.text.split() == ["slow"] * 60


def test_that_a_deleted_chat_comes_back_with_undo(driver: Driver) -> None:
    driver.ask_and_wait("Keep me")
    chat_id = driver.window.chat.chat_id
    driver.window.sidebar.chats.delete_wanted.emit(chat_id)
    assert driver.window.sidebar.model.shown == []
    undo = next(b for b in driver.window.notifications.findChildren(QPushButton) if b.accessibleName() == "Undo")
    undo.click()
    assert driver.window.chat.chat_id == chat_id
    assert last(driver).message.text == "You asked: Keep me"


def test_that_a_chat_is_renamed_in_the_list_and_found_by_its_new_title(driver: Driver) -> None:
    driver.ask_and_wait("Old title")
    model = driver.window.sidebar.model
    row = model.row_of(driver.window.chat.chat_id)
    assert model.setData(model.index(row), "Bicycle figures")
    driver.window.search_chats()
    driver.qtbot.keyClicks(driver.window.sidebar.search, "figures bicycle")
    assert [chat.title for chat in model.shown] == ["Bicycle figures"]
    driver.qtbot.keyClicks(driver.window.sidebar.search, " nothing")
    assert model.shown == []


def test_that_a_failed_file_says_why_and_can_be_read_again(driver: Driver) -> None:
    driver.engine.library.readings[REPORT.name] = Reading(fail="The file is encrypted and needs a password.")
    driver.drop([REPORT, RULES])
    chips = driver.window.chat.composer.chips
    driver.until(lambda: not driver.window.tracker.busy)
    assert chips[str(REPORT)].words == "failed"
    assert "needs a password" in chips[str(REPORT)].accessibleName()
    assert chips[str(RULES)].words == "indexed"
    del driver.engine.library.readings[REPORT.name]
    chips[str(REPORT)].retry_button.click()
    driver.until(lambda: chips[str(REPORT)].words == "indexed")


def test_that_pasted_files_are_attached_and_pasted_text_is_text(driver: Driver) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(RULES))])
    driver.window.chat.composer.edit.insertFromMimeData(mime)
    driver.until(lambda: str(RULES) in driver.window.chat.composer.chips)
    text = QMimeData()
    text.setText("plain")
    text.setHtml("<b>plain</b>")
    driver.window.chat.composer.edit.insertFromMimeData(text)
    assert driver.window.chat.composer.text == "plain"
    driver.until(lambda: not driver.window.tracker.busy)


def test_that_a_refusal_is_clear_and_offers_general_knowledge(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted(NOT_FOUND, refused=True), Scripted("From general knowledge."))
    driver.ask_and_wait("Who won?")
    view = last(driver)
    assert "Not found in your documents" in [w.text() for w in view.findChildren(type(view._phase))]
    button = next(b for b in view.findChildren(QPushButton) if b.accessibleName() == "Answer without documents")
    button.click()
    driver.until(lambda: last(driver).message.text == "From general knowledge.")
    assert driver.engine.chat.asked[-1][1:] == ("Who won?", False)


def test_that_a_copied_answer_has_its_sources(driver: Driver) -> None:
    driver.attach_samples()
    driver.engine.chat.enqueue(cited(driver))
    driver.ask_and_wait("How many?")
    driver.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    text = QGuiApplication.clipboard().text()
    assert "bicycles [1]" in text
    assert "[1] Annual report 2025.pdf, p. 1: “In 2025" in text


def test_that_phases_and_the_reading_of_the_prompt_are_named(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("Done.", delay_s=0.4))
    seen: list[str] = []
    driver.ask("Go")

    def finished() -> bool:
        if driver.window.chat.transcript.views:
            seen.append(last(driver).phase_text)
        return not driver.window.sessions.all_live

    driver.until(finished)
    assert any(text == "Searching 1 file" for text in seen)
    assert any("Reading 3 excerpts from 1 file · " in text and text.endswith("%") for text in seen)


def test_that_the_keyboard_alone_is_enough(driver: Driver) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    driver.ask_and_wait("First")
    driver.press(Qt.Key.Key_Up)
    assert driver.window.chat.composer.text == "First"
    driver.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    driver.type_question("second line")
    assert driver.window.chat.composer.text == "First\nsecond line"
    driver.press(Qt.Key.Key_N, control)
    assert driver.window.chat.chat_id == ""
    driver.press(Qt.Key.Key_B, control)
    assert not driver.window.sidebar.isVisible()
    driver.press(Qt.Key.Key_K, control)
    assert driver.window.sidebar.search.hasFocus()
    driver.qtbot.keyClick(driver.window.sidebar.search, Qt.Key.Key_Tab)
    chats = driver.window.sidebar.chats
    assert chats.hasFocus()
    driver.qtbot.keyClick(chats, Qt.Key.Key_Down)
    driver.qtbot.keyClick(chats, Qt.Key.Key_Return)
    assert driver.window.chat.composer.text == "First\nsecond line"
    driver.press(Qt.Key.Key_Comma, control)
    assert driver.window.pages.current == "settings"
    driver.qtbot.keyClick(driver.window, Qt.Key.Key_L, control)
    assert driver.window.chat.composer.edit.hasFocus()


def test_that_ctrl_enter_can_be_the_send_key(driver: Driver) -> None:
    driver.window.show_page("settings")
    page = driver.window.pages.settings
    assert page is not None
    page._change("appearance", "send_key", "ctrl+enter")
    driver.window.show_page("chat")
    driver.type_question("line")
    driver.press(Qt.Key.Key_Return)
    assert driver.engine.chat.asked == []
    driver.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: driver.engine.chat.asked and not driver.window.sessions.all_live)
    assert driver.engine.chat.asked[0][1] == "line\n"


def test_that_the_limits_are_shown_once(start: Callable[..., Driver]) -> None:
    driver = start()
    assert driver.window.chat.empty.welcome.isVisible()
    assert str(driver.engine.paths.root) in driver.window.chat.empty._welcome_facts.text()
    driver.window.chat.empty.limits_seen.emit()
    assert not driver.window.chat.empty.welcome.isVisible()
    assert not start().window.chat.empty.welcome.isVisible()


def test_that_files_of_the_command_line_are_attached_to_a_new_chat(start: Callable[..., Driver]) -> None:
    driver = start(files=(RULES,))
    driver.until(lambda: str(RULES) in driver.window.chat.composer.chips and not driver.window.tracker.busy)
    assert driver.window.chat.composer.chips[str(RULES)].status.state is DocumentState.INDEXED


def test_that_a_removed_file_leaves_the_chat(driver: Driver) -> None:
    driver.drop([RULES])
    driver.until(lambda: not driver.window.tracker.busy)
    driver.window.chat.composer.remove_file.emit(str(RULES))
    driver.until(lambda: not driver.window.chat.composer.chips)
    assert driver.engine.library.list() == []


def test_that_closing_while_an_answer_is_written_does_not_hang(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.engine.chat.enqueue(Scripted("endless " * 5000, delay_s=0.01))
    driver.ask("Go on forever")
    driver.until(lambda: driver.window.sessions.all_live and driver.window.sessions.all_live[0].text)
    driver = start()
    assert last(driver).message.state == "stopped"
    assert last(driver).message.text.startswith("endless")


@pytest.mark.parametrize("page", ["documents", "models", "settings", "shield"])
def test_that_each_page_opens_and_escape_leads_back(driver: Driver, page: str) -> None:
    driver.window.show_page(page)
    driver.until(lambda: not driver.window.pump.active)
    driver.qtbot.keyClick(driver.window, Qt.Key.Key_Escape)
    assert driver.window.pages.current == "chat"
