"""A person opens encrypted files with their passwords."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.library.library_page import LibraryPage
from desktop.widgets.password_dialog import PasswordDialog
from engine.api import AquiferError, DocumentState
from tests.fakes_library import Reading
from tests.gui.conftest import Driver, picture_of

SECRET = "open sesame"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    (tmp_path / "locked.pdf").write_text("secret")
    return tmp_path / "locked.pdf"


def library_with(driver: Driver, locked: Path) -> LibraryPage:
    driver.engine.library.readings[locked.name] = Reading(password=SECRET, delay_s=0.05)
    driver.window.show_page("documents")
    page = driver.window.pages.documents
    assert page is not None
    page.add_paths([locked])
    driver.until(lambda: button_of(page) is not None)
    return page


def button_of(page: LibraryPage) -> QPushButton | None:
    widget = page.table.indexWidget(page.model.index(0, 1))
    return widget if isinstance(widget, QPushButton) else None


def open_dialogs() -> list[PasswordDialog]:
    return [it for it in QApplication.topLevelWidgets() if isinstance(it, PasswordDialog) and it.isVisible()]


def dialog_of() -> PasswordDialog:
    (dialog,) = open_dialogs()
    return dialog


def test_that_a_wrong_password_is_asked_again_and_the_right_one_reads_the_file(driver: Driver, locked: Path) -> None:
    page = library_with(driver, locked)
    button = button_of(page)
    assert button is not None
    assert button.accessibleName() == "Type the password of locked.pdf"
    assert button.width() >= button.sizeHint().width()  # its words are not cut
    button.click()
    dialog = dialog_of()
    assert dialog.edit.echoMode() == QLineEdit.EchoMode.Password
    dialog.eye.click()
    assert dialog.edit.echoMode() == QLineEdit.EchoMode.Normal
    dialog.eye.click()
    driver.qtbot.keyClicks(dialog.edit, "wrong")
    driver.qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert dialog.busy
    driver.until(lambda: dialog.problem.isVisible())
    assert "does not open the file" in dialog.problem.text()
    driver.qtbot.keyClicks(dialog.edit, SECRET)  # the wrong one is selected, so it is replaced
    driver.qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    driver.until(lambda: not open_dialogs())
    driver.until(lambda: page.model.index(0, 1).data() == "indexed")
    assert button_of(page) is None
    kept = [file for file in driver.engine.paths.root.rglob("*") if file.is_file()]
    assert any(file.suffix == ".json" for file in kept)
    assert [file.name for file in kept if SECRET.encode() in file.read_bytes()] == []


def test_that_the_question_ends_with_its_run_though_another_one_goes_on(
    driver: Driver, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, library = library_with(driver, locked), driver.engine.library
    slow = locked.with_name("slow.txt")
    slow.write_text("words")
    library.readings[slow.name] = Reading(pages=200, delay_s=0.05)
    driver.window.tracker.add([slow], "Other")
    driver.until(lambda: any(status.state is DocumentState.READING for status in driver.window.tracker.files("Other")))

    def refuse(*_order: object, **_more: object) -> None:
        raise AquiferError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(library, "add", refuse)
        page.ask_password(page.model.status_at(0))
        driver.qtbot.keyClicks(dialog_of().edit, SECRET)
        driver.qtbot.keyClick(dialog_of().edit, Qt.Key.Key_Return)
        driver.until(lambda: not open_dialogs())
    assert driver.window.tracker.busy
    library.readings[slow.name].pages = 0


def test_that_cancel_leaves_the_row_as_it_was_and_no_password_in_the_dialog(driver: Driver, locked: Path) -> None:
    page = library_with(driver, locked)
    page.table.activated.emit(page.model.index(0, 0))  # Enter on the row asks as well
    dialog = dialog_of()
    driver.qtbot.keyClicks(dialog.edit, SECRET)
    dialog.cancel.click()
    assert dialog.edit.text() == ""
    driver.qtbot.wait(50)
    assert page.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "needs a password"
    assert button_of(page) is not None


def test_that_a_file_of_a_chat_asks_for_its_password_in_its_chip(driver: Driver, locked: Path) -> None:
    driver.engine.library.readings[locked.name] = Reading(password=SECRET)
    driver.window.chat.attach([locked])
    chips = driver.window.chat.composer.chips
    driver.until(lambda: str(locked) in chips and chips[str(locked)].words == "needs a password")
    chip = chips[str(locked)]
    assert chip.password_button.isVisible()
    assert not chip.retry_button.isVisible()
    chip.password_button.click()
    dialog = dialog_of()
    driver.qtbot.keyClicks(dialog.edit, SECRET)
    driver.qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    driver.until(lambda: chips[str(locked)].words == "indexed")
    assert not chips[str(locked)].password_button.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_the_question_for_a_password_can_be_drawn(start: Callable[..., Driver], locked: Path, theme: str) -> None:
    driver = start(lambda engine: engine.set_appearance(theme=theme))
    driver.window._limits_seen()
    page = library_with(driver, locked)
    page.table.selectRow(0)
    driver.qtbot.wait(50)
    driver.picture(f"locked-{theme}")
    button = button_of(page)
    assert button is not None
    button.click()
    dialog_of().wrong("This password does not open the file. Type it again.")
    driver.qtbot.wait(50)
    picture_of(dialog_of(), f"password-{theme}")
    dialog_of().reject()
