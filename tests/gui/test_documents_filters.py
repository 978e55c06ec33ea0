"""A person tags documents, narrows the list, and asks only some of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton

from desktop.library.library_page import LibraryPage
from desktop.widgets.filter_dialog import FilterDialog
from desktop.widgets.filter_fields import FIELDS, parts_of
from engine.api import NO_FILTER, DocumentFilter
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver

pytestmark = pytest.mark.slow


@pytest.fixture
def page(driver: Driver, tmp_path: Path) -> LibraryPage:
    """The documents page with a PDF by Smith of 2023, a note and a mail."""
    return fill(driver, tmp_path)


def fill(driver: Driver, folder: Path) -> LibraryPage:
    for name in ("Annual report.pdf", "harbour-note.txt", "letter.eml"):
        (folder / name).write_text(f"words of {name}")
    driver.window.show_page("documents")
    page = driver.window.pages.documents
    assert page is not None
    page.add_paths([folder / name for name in ("Annual report.pdf", "harbour-note.txt", "letter.eml")])
    driver.until(lambda: not driver.window.tracker.busy and page.model.rowCount() == 3)
    driver.engine.library.set_facts(folder / "Annual report.pdf", author="Ann Smith", created="2023-05-01")
    driver.engine.library.set_facts(folder / "letter.eml", author="Bob Jones", created="2024-01-09")
    return page


def shown(page: LibraryPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def dialog_of(driver: Driver) -> FilterDialog:
    (dialog,) = [it for it in QApplication.topLevelWidgets() if isinstance(it, FilterDialog) and it.isVisible()]
    return dialog


def test_that_tags_are_added_to_several_documents_at_once_and_taken_off(driver: Driver, page: LibraryPage) -> None:
    assert page.table.isColumnHidden(5)
    page.table.selectRow(0)
    page.table.selectionModel().select(
        page.model.index(1, 0),
        page.table.selectionModel().SelectionFlag.Select | page.table.selectionModel().SelectionFlag.Rows,
    )
    driver.qtbot.keyClicks(page.receipt.tags.edit, "contract, signed")
    driver.qtbot.keyClick(page.receipt.tags.edit, Qt.Key.Key_Return)
    driver.until(lambda: [chip.words for chip in page.receipt.tags.chips] == ["contract", "signed"])
    assert not page.table.isColumnHidden(5)
    assert [info.tags for info in driver.engine.library.list()] == [("contract", "signed"), ("contract", "signed"), ()]
    page.table.clearSelection()
    page.table.selectRow(0)
    assert [chip.words for chip in page.receipt.tags.chips] == ["contract", "signed"]
    page.receipt.tags.chips[0].button.click()
    driver.until(lambda: [chip.words for chip in page.receipt.tags.chips] == ["signed"])
    page.table.selectAll()
    assert [chip.words for chip in page.receipt.tags.chips] == ["contract (1 of 3)", "signed (2 of 3)"]
    # A screen reader gets the tags of a row as words.
    assert page.model.index(0, 5).data(Qt.ItemDataRole.AccessibleTextRole) == "signed"


def test_that_a_refresh_leaves_the_buttons_of_the_tags_alone(driver: Driver, page: LibraryPage) -> None:
    driver.engine.library.set_tags(driver.engine.library.list()[0].sha256, ["contract"])
    page.refresh()
    page.table.selectRow(0)
    (chip,) = page.receipt.tags.chips
    chip.button.setFocus()
    page.refresh()
    assert page.receipt.tags.chips == [chip]
    assert chip.button.hasFocus()


def test_that_a_tag_that_cannot_be_kept_is_a_sentence(driver: Driver, page: LibraryPage) -> None:
    driver.engine.library.refuse_tags = "A document has at most 50 tags of 1 to 60 characters."
    page.table.selectRow(0)
    driver.qtbot.keyClicks(page.receipt.tags.edit, "x")
    driver.qtbot.keyClick(page.receipt.tags.edit, Qt.Key.Key_Return)
    driver.until(lambda: any("at most 50 tags" in text for text in driver.window.notifications.texts))


def test_that_typing_a_name_narrows_the_list_off_the_window_thread(driver: Driver, page: LibraryPage) -> None:
    driver.engine.library.looked.clear()
    driver.qtbot.keyClicks(page.filter.name, "harbour")
    driver.until(lambda: shown(page) == ["harbour-note.txt"])
    assert page._count.text() == "1 document of this filter"
    assert False in driver.engine.library.looked
    driver.qtbot.keyClicks(page.filter.name, "xyz")
    driver.until(lambda: page._stack.currentWidget() is page._nothing)
    (back,) = page._nothing.findChildren(QPushButton)
    back.click()
    driver.until(lambda: len(shown(page)) == 3)
    assert page.filter.name.text() == ""


def test_that_nothing_is_looked_for_after_the_page_was_hidden_until_it_is_shown_again(
    driver: Driver, page: LibraryPage
) -> None:
    library = driver.engine.library
    driver.qtbot.keyClicks(page.filter.name, "harbour")
    driver.window.tracker.changed.emit("Documents")
    page.hide()
    library.looked.clear()
    driver.qtbot.wait(400)
    assert library.looked == []
    page.show()
    driver.until(lambda: shown(page) == ["harbour-note.txt"])
    library.set_facts(Path(library.list()[1].path), name="harbour.txt")
    page.hide()
    driver.window.tracker.changed.emit("Documents")
    page.show()
    driver.until(lambda: shown(page) == ["harbour.txt"])


def test_that_a_filter_of_the_form_is_chips_that_are_taken_off_one_by_one(driver: Driver, page: LibraryPage) -> None:
    page.filter.more.click()
    dialog = dialog_of(driver)
    dialog.types["pdf"].click()
    dialog.fields["Author"].setText("smith")
    dialog.fields["Since"].setText("2023")
    dialog.fields["Until"].setText("2023")
    dialog.use.click()
    driver.until(lambda: shown(page) == ["Annual report.pdf"])
    assert [chip.words for chip in page.filter.chips.chips] == ["PDF", "from 2023", "by smith"]
    page.filter.chips.chips[2].button.click()
    page.filter.chips.chips[1].button.click()
    assert page.filter.where == DocumentFilter(types=("pdf",))
    page.filter.chips.chips[0].button.click()
    driver.until(lambda: len(shown(page)) == 3)
    assert not page.filter.chips.isVisible()


def test_that_a_wrong_date_is_said_in_the_form_and_cancel_changes_nothing(driver: Driver, page: LibraryPage) -> None:
    page.filter.more.click()
    dialog = dialog_of(driver)
    dialog.fields["Since"].setText("last year")
    dialog.use.click()
    assert dialog.isVisible()
    assert "is not a date" in dialog.problem.text()
    dialog.reject()
    assert page.filter.where == NO_FILTER


def test_that_every_field_of_the_form_comes_back_as_a_chip_and_goes_with_it() -> None:
    where = DocumentFilter(types=("pdf",))
    for field in FIELDS:
        where = field.put(where, "2023-01" if field.title in ("Since", "Until") else f"some {field.title}")
    parts = parts_of(where)
    assert len(parts) == len(FIELDS)  # types, and one for both equal dates
    for part in parts:
        assert part.rest != where
        assert part.words not in [other.words for other in parts_of(part.rest)]
    while parts:
        parts = parts_of(parts[0].rest)


def test_that_a_language_of_the_documents_is_chosen_by_its_name(
    driver: Driver, page: LibraryPage, tmp_path: Path
) -> None:
    library = driver.engine.library
    library.set_facts(tmp_path / "harbour-note.txt", language="de")
    library.set_facts(tmp_path / "letter.eml", language="en")
    library.looked.clear()
    page.filter.more.click()
    box = dialog_of(driver).language
    driver.until(lambda: [box.itemText(n) for n in range(box.count())] == ["Any language", "English", "German"])
    assert library.looked == [False]  # a large collection is not looked through on the window's thread
    driver.qtbot.keyClicks(box, "ger")
    dialog_of(driver).use.click()
    driver.until(lambda: shown(page) == ["harbour-note.txt"])
    assert [chip.words for chip in page.filter.chips.chips] == ["in German"]
    page.filter.more.click()
    assert dialog_of(driver).language.currentText() == "German"
    dialog_of(driver).reject()
    page.filter.chips.chips[0].button.click()
    driver.until(lambda: len(shown(page)) == 3)


def test_that_a_chat_offers_the_languages_of_what_it_searches(
    driver: Driver, page: LibraryPage, tmp_path: Path
) -> None:
    driver.engine.library.set_facts(tmp_path / "harbour-note.txt", language="fr")
    page.filter.ask.click()
    driver.window.chat.composer.filter_button.click()
    box = dialog_of(driver).language
    driver.until(lambda: box.findText("French") > 0)
    box.setCurrentIndex(box.findText("French"))
    dialog_of(driver).use.click()
    assert [chip.words for chip in driver.window.chat.composer.filter_chips.chips] == ["in French"]
    driver.ask_and_wait("How many boats?")
    assert driver.engine.chat.scopes[-1].where == DocumentFilter(language="fr")


def test_that_the_actions_keep_to_the_filter(driver: Driver, page: LibraryPage) -> None:
    page.filter.use(DocumentFilter(author="Smith"))
    driver.until(lambda: len(shown(page)) == 1)
    assert page.action_bar.buttons["ask"].accessibleName() == "Ask every document: the document of the filter"
    page.action_bar.buttons["ask"].click()
    actions = driver.window.pages.actions
    assert actions is not None
    assert len(actions.scope.documents) == 1


def test_that_ask_these_opens_a_chat_whose_filter_is_shown_and_used_until_it_is_taken_off(
    driver: Driver, page: LibraryPage
) -> None:
    where = DocumentFilter(author="Smith")
    page.filter.use(where)
    page.filter.ask.click()
    composer = driver.window.chat.composer
    assert driver.window.pages.current == "chat"
    assert [chip.words for chip in composer.filter_chips.chips] == ["by Smith"]
    assert "by Smith" in composer.filter_button.accessibleName()
    driver.ask_and_wait("How many boats?")
    assert driver.engine.chat.scopes[-1].where == where
    chat = driver.window.chat.chat_id
    driver.window.new_chat()
    assert not composer.filter_chips.isVisible()
    driver.window.open_chat(chat)
    assert composer.filter_chips.isVisible()
    composer.filter_chips.chips[0].button.click()
    assert not composer.filter_chips.isVisible()
    driver.ask_and_wait("And now?")
    assert driver.engine.chat.scopes[-1].where == NO_FILTER


def test_that_a_filter_is_chosen_below_the_question(driver: Driver, page: LibraryPage) -> None:
    driver.window.new_chat()
    driver.window.chat.composer.filter_button.click()
    dialog = dialog_of(driver)
    dialog.fields["Tags"].setText("contract, signed")
    driver.qtbot.keyClick(dialog.fields["Tags"], Qt.Key.Key_Return)
    driver.ask_and_wait("How many boats?")
    assert driver.engine.chat.scopes[-1].where == DocumentFilter(tags=("contract", "signed"))


def test_that_the_documents_a_question_named_are_a_chip_that_is_taken_off_and_asked_again(driver: Driver) -> None:
    driver.engine.chat.enqueue(
        Scripted(
            "Seven.",
            searched_only="documents from 2023: 3 of 10 files",
            notes=("Searched only documents from 2023: 3 of 10 files.",),
        )
    )
    driver.ask_and_wait("What do reports from 2023 say about boats?")
    view = driver.window.chat.transcript.last_answer()
    assert view is not None
    driver.until(lambda: view.own_filter is not None)
    assert view.own_filter is not None
    assert view.own_filter.words == "Searched only documents from 2023: 3 of 10 files"
    view.own_filter.button.click()
    driver.until(lambda: len(driver.engine.chat.asked) == 2 and not driver.window.sessions.all_live)
    assert driver.engine.chat.asked[-1][1] == "What do reports from 2023 say about boats?"
    assert not driver.engine.chat.scopes[-1].own_filter


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_the_page_with_filter_and_tags_can_be_drawn(
    start: Callable[..., Driver], tmp_path: Path, theme: str
) -> None:
    driver = start(lambda engine: engine.set_appearance(theme=theme))
    driver.window._limits_seen()
    page = fill(driver, tmp_path)
    library = driver.engine.library
    library.set_tags(library.list()[0].sha256, ["contract", "signed", "2023", "harbour"])
    library.set_tags(library.list()[1].sha256, ["contract"])
    page.filter.use(DocumentFilter(types=("pdf", "plain text"), folder=tmp_path.name))
    driver.until(lambda: page.model.rowCount() == 2)
    page.table.selectRow(0)
    driver.qtbot.wait(50)
    for kind in (QPushButton, QToolButton, QLineEdit):
        for control in page.findChildren(kind):
            if control.isVisible() and control.objectName() != "qt_spinbox_lineedit":
                assert control.accessibleName() or control.text(), control
    driver.picture(f"documents-{theme}")
    library.set_facts(Path(library.list()[0].path), language="de")
    page.filter.more.click()
    box = dialog_of(driver).language
    driver.until(lambda: box.count() == 2)
    box.setCurrentIndex(1)
    driver.qtbot.wait(50)
    driver.picture(f"filter-dialog-{theme}", dialog_of(driver))
    dialog_of(driver).reject()
    page.filter.ask.click()
    driver.engine.chat.enqueue(
        Scripted(
            "Seven boats.",
            searched_only="documents from 2023: 3 of 10 files",
            notes=("Searched only documents from 2023: 3 of 10 files.",),
        )
    )
    driver.ask_and_wait("What do reports from 2023 say about boats?")
    driver.qtbot.wait(100)
    driver.picture(f"chat-filter-{theme}")
