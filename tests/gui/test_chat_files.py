"""A person saves a chat as a file, and brings chats and folders along from other programs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.chat_exports import file_name, with_suffix
from desktop.preferences.preferences_page import PreferencesPage
from desktop.widgets.pdf_writing import PdfWriting
from engine.api import Citation
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver
from tests.unit.exchange import foreign_files as made

pytestmark = pytest.mark.slow

TURNS = [("user", "Hello?"), ("assistant", "Hi there")]


def ask_with_source(driver: Driver) -> str:
    quote = "The rent is 900 euros."
    source = Citation(1, "ab" * 32, "Lease.pdf", "/d/Lease.pdf", 3, quote, 0, len(quote), verified=True)
    driver.engine.chat.enqueue(Scripted("It is **900** euros [1].", citations=(source,)))
    driver.ask_and_wait("How much is the rent?")
    return driver.engine.chat.list()[0].id


@pytest.mark.parametrize(
    ("kind", "suffix"),
    [("Word (*.docx)", ".docx"), ("Web page (*.html)", ".html"), ("Markdown (*.md)", ".md"), ("PDF (*.pdf)", ".pdf")],
)
def test_that_a_chat_is_saved_with_its_sources_from_its_menu(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, suffix: str
) -> None:
    ask_with_source(driver)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "rent"), kind))
    menu = driver.window.sidebar.chats.menu_for_chat(driver.engine.chat.list()[0])
    next(action for action in menu.actions() if action.text().startswith("Export")).trigger()
    file = tmp_path / f"rent{suffix}"
    driver.until(file.is_file)
    driver.until(lambda: any(f"The chat is in {file}" in text for text in driver.window.notifications.texts))
    if suffix == ".md":
        assert "[^1]: Lease.pdf, page 3: “The rent is 900 euros.”" in file.read_text(encoding="utf-8")
    if suffix == ".pdf":
        assert "Lease.pdf, page 3" in pdf_text(file)
        assert "1 / 1" in pdf_text(file)


def pdf_text(file: Path) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(file) as document:
        return " ".join(
            " ".join(document[number].get_textpage().get_text_range().split()) for number in range(len(document))
        )


@pytest.mark.parametrize("suffix", [".pdf", ".md"])
def test_that_a_file_nobody_was_asked_about_is_not_replaced(driver: Driver, tmp_path: Path, suffix: str) -> None:
    chat = ask_with_source(driver)
    file = tmp_path / f"mine{suffix}"
    file.write_text("mine", encoding="utf-8")
    driver.window.exports.export(chat, file, overwrite=False)
    driver.until(lambda: any("already" in text for text in driver.window.notifications.texts))
    assert file.read_text(encoding="utf-8") == "mine"
    driver.window.exports.export(chat, file, overwrite=True)
    driver.until(lambda: file.read_bytes() != b"mine")


def test_that_a_pdf_that_cannot_be_written_says_so(driver: Driver, tmp_path: Path) -> None:
    chat = ask_with_source(driver)
    driver.window.exports.export(chat, tmp_path / "gone" / "a.pdf", overwrite=False)
    driver.until(lambda: any("could not be written" in text for text in driver.window.notifications.texts))


def test_that_a_long_pdf_can_be_stopped_and_leaves_nothing(driver: Driver, tmp_path: Path) -> None:
    chat = driver.engine.chat.new("Long").id
    driver.engine.chat.add_history(chat, [("question " * 50, "answer " * 200)] * 500)
    driver.window.exports.export(chat, tmp_path / "a.pdf", overwrite=False)
    driver.until(lambda: driver.window.exports.findChildren(PdfWriting))
    driver.qtbot.wait(100)
    (writing,) = driver.window.exports.findChildren(PdfWriting)
    writing.cancel()
    driver.qtbot.wait(20)
    assert list(tmp_path.glob("*.pdf*")) + list(tmp_path.glob(".*")) == []
    assert driver.app.watchdog is None or driver.app.watchdog.blocked == 0


def test_that_titles_make_names_of_files() -> None:
    assert file_name('a/b: "c"?\n') == "a b c"
    assert file_name("...") == "Chat"
    assert len(file_name("x" * 300)) == 80
    assert with_suffix(Path("/a/b.DOCX"), "PDF (*.pdf)") == (Path("/a/b.DOCX"), True)
    assert with_suffix(Path("/a/v1.2"), "Word (*.docx)") == (Path("/a/v1.2.docx"), False)


# --- in


def opened(driver: Driver) -> PreferencesPage:
    driver.window.show_page("settings")
    driver.until(lambda: not driver.window.pump.active)
    page = driver.window.pages.settings
    assert page is not None
    return page


def test_that_chats_of_a_found_program_come_in_and_go_out_again(driver: Driver, profile: Path) -> None:
    made.lm_studio_file(profile.parent / "home/.lmstudio/conversations/1.conversation.json", TURNS, "From afar")
    page = opened(driver)
    assert page.imports.sources.count == 1
    assert not page.imports.undo_button.isVisible()
    page.imports.import_paths([profile.parent / "home/.lmstudio/conversations"])
    driver.until(lambda: not page.imports.task.busy and page.imports.undo_button.isVisible())
    assert "1 chat imported" in page.imports.task.words.text()
    assert "system prompts (1)" in page.imports.report.toPlainText()
    assert [chat.title for chat in driver.window.sidebar.model.shown] == ["From afar"]
    driver.window.open_chat(driver.engine.chat.list()[0].id)
    answer = driver.window.chat.transcript.last_answer()
    assert answer is not None
    assert answer.message.text == "Hi there"
    driver.window.show_page("settings")
    page.imports.undo_button.click()
    driver.until(lambda: not page.imports.undo_button.isVisible())
    assert driver.engine.chat.list() == []
    assert "1 chat taken back" in page.imports.task.words.text()


def test_that_a_stopped_import_keeps_what_came_in_and_can_be_taken_back(driver: Driver, tmp_path: Path) -> None:
    chats = [made.chatgpt_conversation(f"c{number}", TURNS * 20) for number in range(400)]
    page = opened(driver)
    page.imports.import_paths([made.chatgpt_zip(tmp_path / "a.zip", chats)])
    driver.until(driver.engine.chat.list)
    page.imports.task.stop.click()
    driver.until(lambda: not page.imports.task.busy and page.imports.undo_button.isVisible())
    assert "was stopped" in page.imports.task.words.text()
    assert 0 < len(driver.engine.chat.list()) < 400
    page.imports.undo_button.click()
    driver.until(lambda: not page.imports.undo_button.isVisible())
    assert driver.engine.chat.list() == []


def test_that_an_export_of_chatgpt_is_taken_from_a_file_and_what_is_not_is_said(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = made.chatgpt_zip(tmp_path / "a.zip", [made.chatgpt_conversation("c1", TURNS)])
    (tmp_path / "b.zip").write_bytes(b"nonsense")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(good), str(tmp_path / "b.zip")], ""))
    page = opened(driver)
    page.imports.file_button.click()
    driver.until(lambda: not page.imports.task.busy and page.imports.report.isVisible())
    assert "1 chat imported. 1 could not be taken" in page.imports.task.words.text()
    assert "b.zip is damaged" in page.imports.report.toPlainText()


def test_that_the_folders_of_local_docs_are_offered_and_watched(driver: Driver, profile: Path, tmp_path: Path) -> None:
    folder = tmp_path / "contracts"
    folder.mkdir()
    database = profile.parent / "home/.local/share/nomic.ai/GPT4All/localdocs_v3.db"
    made.local_docs_database(database, [("Contracts", folder), ("Gone", tmp_path / "gone")])
    page = opened(driver)
    driver.until(lambda: page.imports.folders.count == 2)
    driver.picture("settings-local-docs")
    buttons = [card.findChild(type(page.imports.undo_button)) for card in page.imports.folders._cards]
    assert [(button.words, button.isEnabled()) for button in buttons] == [("Watch it here", True), ("Not there", False)]
    buttons[0].click()
    driver.until(lambda: buttons[0].words == "Watched")
    assert [(watch.folder, watch.collection) for watch in driver.engine.library.watches()] == [
        (str(folder), "Contracts")
    ]
