"""What a person deletes can be taken back: at once by Undo, for 30 days from the page Trash, and for ever is asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.finetune.late_removal import UNDO_MS
from desktop.trash.remove_dialog import RemoveDialog
from desktop.trash.trash_page import TrashPage
from desktop.trash.trash_table_model import TrashTableModel
from desktop.widgets.notification_bar import Notice
from engine.api import AquiferError, ModelInfo, Trashed
from tests.gui.conftest import SAMPLES, Driver

FILES = [SAMPLES / "Annual report 2025.pdf", SAMPLES / "House rules.md"]


def press(driver: Driver, words: str) -> None:
    """A button of the newest notification that has it."""
    for notice in driver.window.notifications.findChildren(Notice):
        for button in notice.findChildren(type(driver.window.sidebar.new_button)):
            if button.words == words and not notice.isHidden():
                button.click()
                return
    raise AssertionError(f"no notification offers {words}: {driver.window.notifications.texts}")


def names(page: TrashPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def trash_page(driver: Driver) -> TrashPage:
    driver.window.sidebar.button("trash").click()
    page = driver.window.pages.trash
    assert page is not None
    driver.until(lambda: not driver.window.pump.active)
    return page


@pytest.fixture
def documents(driver: Driver) -> Driver:
    driver.window.show_page("documents")
    driver.window.tracker.add(FILES, "Documents")
    driver.until(lambda: not driver.window.tracker.busy and len(driver.engine.library.list("Documents")) == 2)
    return driver


def test_that_removed_documents_come_back_by_undo(documents: Driver) -> None:
    page = documents.window.pages.documents
    assert page is not None
    documents.until(lambda: page.model.rowCount() == 2)
    page.table.selectAll()
    documents.qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    documents.until(lambda: page.model.rowCount() == 0)
    documents.until(lambda: "2 documents are in the trash." in documents.window.notifications.texts)
    documents.picture("undo-documents")
    press(documents, "Undo")
    documents.until(lambda: page.model.rowCount() == 2)
    assert documents.engine.library.trash.entries() == []


def test_that_a_file_taken_off_a_chat_can_be_attached_again_by_undo(driver: Driver) -> None:
    driver.attach_samples()
    chat = driver.window.chat
    before = len(chat.files.all())
    chat.files.remove(chat.files.all()[0].path)
    driver.until(lambda: len(chat.files.all()) == before - 1 and driver.window.notifications.texts)
    press(driver, "Undo")
    driver.until(lambda: len(chat.files.all()) == before)


def test_that_a_deleted_collection_is_restored_from_the_trash(documents: Driver) -> None:
    page = documents.window.pages.documents
    assert page is not None
    page._update_menu()
    assert page.delete_action.isEnabled()
    page.delete_action.trigger()
    documents.until(lambda: not documents.engine.library.list())
    told = documents.window.notifications
    documents.until(lambda: any("The collection Documents is in the trash" in text for text in told.texts))
    trash = trash_page(documents)
    documents.until(lambda: names(trash) == ["Documents"])
    trash.table.selectRow(0)
    documents.qtbot.keyClick(trash.table, Qt.Key.Key_Return)
    documents.until(lambda: len(documents.engine.library.list("Documents")) == 2)
    documents.until(lambda: trash.model.rowCount() == 0)
    assert "Documents is back." in documents.window.notifications.texts
    assert trash.stack.currentWidget() is trash._empty


def test_that_a_deleted_chat_is_back_in_the_sidebar(driver: Driver) -> None:
    driver.ask_and_wait("What is a turtle?")
    chat_id = driver.window.chat.chat_id
    driver.window.actions_on_chats.delete(chat_id)
    assert driver.window.sidebar.model.row_of(chat_id) < 0
    trash = trash_page(driver)
    assert names(trash) == ["What is a turtle?"]
    trash.table.selectRow(0)
    trash.restore.click()
    driver.until(lambda: driver.window.sidebar.model.row_of(chat_id) >= 0)


def test_that_removing_for_ever_is_asked_and_then_done(documents: Driver) -> None:
    library = documents.engine.library
    library.trash.put([info.sha256 for info in library.list()], "Documents")
    page = trash_page(documents)
    documents.until(lambda: page.model.rowCount() == 2)
    documents.picture("trash")
    page.table.selectRow(0)
    gone = page.selected()[0]
    documents.qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    dialog = page.findChild(RemoveDialog)
    assert dialog is not None
    assert gone.name in dialog.accessibleName()
    assert "cannot be undone" in dialog.accessibleName()
    assert dialog.cancel.isDefault(), "Enter does no harm"
    documents.picture("trash-for-ever", dialog)
    dialog.reject()
    assert len(library.trash.entries()) == 2
    page.remove.click()
    page.findChildren(RemoveDialog)[-1].remove.click()
    documents.until(lambda: len(library.trash.entries()) == 1)
    documents.until(lambda: not documents.window.pump.active)
    assert gone.name not in names(page)
    page.empty_button.click()
    page.findChildren(RemoveDialog)[-1].remove.click()
    documents.until(lambda: library.trash.entries() == [])


def test_that_a_fetched_model_goes_to_the_trash_and_back(driver: Driver) -> None:
    mine = ModelInfo(
        str(driver.engine.paths.models_dir / "tiny.gguf"), "tiny", "GGUF", "llama", "Q8_0", 10_000_000, 9_000_000, 2048,
        "", "profile",
    )  # fmt: skip
    driver.engine.models.models.append(mine)
    driver.window.show_page("models")
    models = driver.window.pages.models
    assert models is not None
    driver.until(lambda: mine.path in models.list.cards)
    starter = next(card for path, card in models.list.cards.items() if path != mine.path and not card.model.problem)
    assert not hasattr(starter, "discard"), "what comes with the program is not deleted here"
    models.list.cards[mine.path].discard.click()
    driver.until(
        lambda: mine.path not in models.list.cards and "tiny is in the trash." in driver.window.notifications.texts
    )
    driver.engine.models.models.append(mine)
    press(driver, "Undo")
    driver.until(lambda: mine.path in models.list.cards)
    assert Path(mine.path).read_bytes() == b"weights"


def test_that_what_cannot_go_back_stays_and_says_why(driver: Driver) -> None:
    file = driver.engine.paths.models_dir / "tiny.gguf"
    file.write_bytes(b"old")
    driver.engine.trash._folder.put([file], "model", "tiny")
    file.write_bytes(b"new")
    page = trash_page(driver)
    page.table.selectRow(0)
    page.restore.click()
    driver.until(lambda: any("cannot go back" in text for text in driver.window.notifications.texts))
    assert names(page) == ["tiny"]
    assert file.read_bytes() == b"new"


def test_that_a_trash_that_cannot_be_emptied_is_shown_as_it_is(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    file = driver.engine.paths.models_dir / "tiny.gguf"
    file.write_bytes(b"old")
    driver.engine.trash._folder.put([file], "model", "tiny")
    page = trash_page(driver)

    def refuse(_identities: object) -> None:
        raise AquiferError("The trash could not be emptied: it is read-only.")

    monkeypatch.setattr(driver.engine.trash._folder, "remove", refuse)
    page.remove_all()
    page.findChildren(RemoveDialog)[-1].remove.click()
    driver.until(lambda: any("read-only" in text for text in driver.window.notifications.texts))
    driver.until(lambda: names(page) == ["tiny"])


def test_that_the_trash_is_searched_by_words_and_kind(driver: Driver) -> None:
    page = trash_page(driver)
    page._show([
        Trashed("run", "1", "Tickets", "finished", 0.0, 5_000_000),
        Trashed("document", "2", "Tickets.pdf", "Documents", 0.0, 900),
        Trashed("chat", "3", "Holidays", "4 messages", 0.0),
    ])  # fmt: skip
    page.search.setText("ticket")
    assert names(page) == ["Tickets", "Tickets.pdf"]
    page.kind.setCurrentIndex(page.kind.findText("Documents"))
    assert names(page) == ["Tickets.pdf"]
    page.search.setText("nothing")
    assert page.stack.currentWidget() is page._none
    assert page.empty_button.isVisibleTo(page)


def test_that_the_model_of_the_trash_is_a_sound_qt_model(driver: Driver) -> None:
    model = TrashTableModel(driver.app.theme)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_items([Trashed("run", "1", "Tickets", "finished", 0.0, 5), Trashed("odd", "2", "x", "", 1e12)])
    model.set_filter("tick", "")
    assert model.rowCount() == 1
    assert model.index(0, 4).data() == "until the next start"
    model.set_filter("", "")
    assert [model.index(1, column).data() for column in (1, 4, 5)] == ["odd", "30 days", ""]
    assert tester is not None


def test_that_a_removed_run_lies_in_the_trash_of_the_profile(driver: Driver) -> None:
    """The window's own training moves, it does not delete."""
    from desktop.bridge.local_training import LocalTraining
    from training.api import TrainConfig, runs_of

    assert UNDO_MS > 0
    runs = runs_of(driver.engine.paths.root)
    config = TrainConfig.model_validate({"name": "tickets", "base": "/model", "data": {"train": ["/rows.jsonl"]}})
    run = runs.create(config)
    LocalTraining(driver.engine).remove(run)
    assert list(runs.list()) == []
    page = trash_page(driver)
    assert names(page) == ["tickets"]
    page.table.selectRow(0)
    page.restore.click()
    driver.until(lambda: len(list(runs.list())) == 1)
    driver.until(lambda: not driver.window.pump.active)
