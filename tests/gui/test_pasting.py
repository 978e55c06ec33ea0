"""A person pastes a text and keeps it as a document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from desktop.chat.paste_offer import LONG_CHARS
from desktop.library.library_page import LibraryPage
from desktop.library.paste_dialog import PasteDialog
from tests.gui.conftest import SAMPLES, Driver, picture_of

TEXT = "Minutes of the harbour meeting. The crane was repaired."
# A no-break space and the separators of Unicode stand otherwise in the field than in the clipboard.
LINE = "A long\u00a0report about boats \U0001f6a2.\r\nIts lines\u2028and paragraphs\u2029end. "
LONG = LINE * (LONG_CHARS // 20)


def documents(driver: Driver) -> LibraryPage:
    driver.window.show_page("documents")
    page = driver.window.pages.documents
    assert page is not None
    return page


def paste_dialogs() -> list[PasteDialog]:
    return [it for it in QApplication.topLevelWidgets() if isinstance(it, PasteDialog) and it.isVisible()]


def paste_into_question(driver: Driver, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    driver.window.chat.composer.edit.insertFromMimeData(mime)


def test_that_the_clipboard_becomes_a_document_named_by_its_first_words(driver: Driver) -> None:
    QApplication.clipboard().setText(TEXT)
    page = documents(driver)
    page.paste_action.trigger()
    (dialog,) = paste_dialogs()
    assert dialog.text.toPlainText() == TEXT
    assert dialog.name.placeholderText() == "Minutes of the harbour meeting. The crane was"
    dialog.add.click()
    driver.until(lambda: not paste_dialogs() and page.model.rowCount() == 1)
    assert page.model.index(0, 0).data() == "Minutes of the harbour meeting. The crane was.txt"


def test_that_the_text_stays_until_it_is_on_disk_and_when_it_cannot_be_stored(driver: Driver) -> None:
    QApplication.clipboard().clear()
    page = documents(driver)
    page.paste_action.trigger()
    (dialog,) = paste_dialogs()
    assert not dialog.add.isEnabled()
    driver.engine.library.refuse_texts = "The disk is full."
    dialog.text.setPlainText(TEXT)
    dialog.name.setText("Meeting")
    dialog.add.click()
    driver.until(lambda: "The disk is full." in driver.window.notifications.texts)
    assert dialog.isVisible()
    driver.until(dialog.add.isEnabled)
    assert dialog.text.toPlainText() == TEXT
    driver.engine.library.refuse_texts = ""
    dialog.add.click()
    driver.until(lambda: page.model.rowCount() == 1)
    assert page.model.index(0, 0).data() == "Meeting.txt"


def test_that_a_long_text_pasted_into_the_question_can_be_attached_instead(driver: Driver) -> None:
    composer = driver.window.chat.composer
    driver.type_question("What about boats? ")
    driver.engine.library.paste_delay_s = 0.2
    paste_into_question(driver, LONG)
    assert composer.paste_offer.isVisible()
    composer.paste_offer.attach.click()
    assert "A long report" in composer.text  # until it is on disk
    driver.until(lambda: composer.text == "What about boats? ")
    driver.until(lambda: [chip.words for chip in composer.chips.values()] == ["indexed"])
    assert not composer.paste_offer.isVisible()


def test_that_a_picture_from_the_clipboard_becomes_a_file_of_the_chat(driver: Driver) -> None:
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(picture)
    edit = driver.window.chat.composer.edit
    assert edit.canInsertFromMimeData(mime)
    edit.insertFromMimeData(mime)
    driver.until(lambda: not driver.window.tracker.busy and driver.window.chat.composer.chips)
    (chip,) = driver.window.chat.composer.chips.values()
    assert chip.status.name.startswith("Pasted image ")
    assert QImage(chip.status.path).size() == picture.size()
    assert driver.window.chat.composer.text == ""


def test_that_a_picture_of_the_chat_goes_into_the_clipboard_again(driver: Driver, tmp_path: Path) -> None:
    drawn = QImage(60, 40, QImage.Format.Format_RGB32)
    drawn.fill(0xFF3366)
    file = tmp_path / "sketch.PNG"
    assert drawn.save(str(file), "PNG")  # type: ignore[call-overload]
    driver.drop([file, SAMPLES / "House rules.md"])
    chips = driver.window.chat.composer.chips
    driver.until(lambda: len(chips) == 2 and not driver.window.tracker.busy)
    assert [chip.copy_button.isVisible() for chip in chips.values()] == [True, False]
    QGuiApplication.clipboard().clear()
    chips[str(file)].copy_button.click()
    driver.until(lambda: not QGuiApplication.clipboard().image().isNull())
    assert QGuiApplication.clipboard().image().size() == drawn.size()
    driver.picture("chip-of-a-picture")
    file.unlink()
    chips[str(file)].copy_button.click()
    driver.until(lambda: driver.window.notifications.texts)
    assert driver.window.notifications.texts[0].startswith("The picture sketch.PNG cannot be read any more.")


def test_that_a_picture_that_comes_with_words_is_pasted_as_words(driver: Driver) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    mime.setText("1\t2")
    driver.window.chat.composer.edit.insertFromMimeData(mime)
    assert driver.window.chat.composer.text == "1\t2"
    assert driver.window.chat.composer.chips == {}


def test_that_a_long_text_can_stay_in_the_question_and_a_short_one_is_not_offered(driver: Driver) -> None:
    composer = driver.window.chat.composer
    paste_into_question(driver, TEXT)
    assert not composer.paste_offer.isVisible()
    paste_into_question(driver, LONG)
    composer.paste_offer.keep.click()
    assert not composer.paste_offer.isVisible()
    assert "A long report" in composer.text
    paste_into_question(driver, LONG)
    driver.type_question(" And boats?")
    assert composer.paste_offer.isVisible()
    composer.edit.clear()
    assert not composer.paste_offer.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_pasting_can_be_drawn(start: Callable[..., Driver], theme: str) -> None:
    driver = start(lambda engine: engine.set_appearance(theme=theme))
    driver.window._limits_seen()
    paste_into_question(driver, LONG)
    driver.qtbot.wait(50)
    driver.picture(f"paste-offer-{theme}")
    driver.window.chat.composer.edit.clear()
    QApplication.clipboard().setText(TEXT)
    documents(driver).paste_action.trigger()
    (dialog,) = paste_dialogs()
    driver.qtbot.wait(50)
    for kind in (QPushButton, QLineEdit, QPlainTextEdit):
        assert all(control.accessibleName() or control.text() for control in dialog.findChildren(kind))
    picture_of(dialog, f"paste-{theme}")
    dialog.reject()
