"""A person takes a collection along as one file, and brings one in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from desktop.library.library_page import LibraryPage
from desktop.library.pack_dialogs import ExportDialog, ImportDialog
from engine.api import NO_FILTER, DocumentFilter
from tests.gui.conftest import Driver, picture_of
from tests.gui.test_documents_filters import fill


@pytest.fixture
def page(driver: Driver, tmp_path: Path) -> LibraryPage:
    return fill(driver, tmp_path)


def dialog_of(kind: type[QDialog]) -> QDialog:
    (dialog,) = [it for it in QApplication.topLevelWidgets() if isinstance(it, kind) and it.isVisible()]
    return dialog


def open_imports() -> list[ImportDialog]:
    return [it for it in QApplication.topLevelWidgets() if isinstance(it, ImportDialog) and it.isVisible()]


def exported(driver: Driver, page: LibraryPage, file: Path, *, originals: bool = True) -> None:
    page.export_action.trigger()
    dialog = dialog_of(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.path.setText(str(file))
    dialog.originals_box.setChecked(originals)
    dialog.export.click()


def test_that_a_collection_is_exported_with_progress_and_imported_elsewhere(
    driver: Driver, page: LibraryPage, tmp_path: Path
) -> None:
    driver.engine.library.pack_delay_s = 0.1
    exported(driver, page, tmp_path / "mine", originals=False)
    driver.until(lambda: "2 of 3" in page.packs.strip.words.text())
    assert page.packs.strip.bar.maximum() == 3
    assert page.packs.strip.cancel.isVisible()
    driver.until(lambda: not page.packs.busy)
    assert page.packs.strip.words.text().startswith("3 documents exported to ")
    assert not page.packs.strip.cancel.isVisible()
    driver.drop([tmp_path / "mine.aquiferpack"], zone="library")
    driver.until(open_imports)
    dialog = dialog_of(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert dialog.collection == "Documents"
    dialog.name.setText("From the office")
    dialog.start.click()
    driver.until(lambda: page.packs.strip.words.text() == "3 documents imported into From the office")
    assert page.collection == "From the office"
    assert page.model.rowCount() == 3


def test_that_a_pack_dropped_on_a_chat_is_imported_and_not_attached(
    driver: Driver, page: LibraryPage, tmp_path: Path
) -> None:
    exported(driver, page, tmp_path / "p.aquiferpack")
    driver.until(lambda: not page.packs.busy)
    driver.window.show_page("chat")
    driver.drop([tmp_path / "p.aquiferpack"])
    driver.until(open_imports)
    assert driver.window.pages.current == "documents"
    dialog_of(ImportDialog).reject()
    driver.until(lambda: not page.packs._asking)
    assert {info.collection for info in driver.engine.library.list()} == {"Documents"}


def test_that_the_menu_knows_how_many_documents_a_pack_would_hold_also_behind_a_filter(
    driver: Driver, page: LibraryPage
) -> None:
    looked = driver.engine.library.looked
    page.filter.use(DocumentFilter(name="harbour"))
    driver.until(lambda: page.model.rowCount() == 1)
    looked.clear()
    page.more.menu().aboutToShow.emit()
    assert page.export_action.isEnabled()
    page.export_action.trigger()
    assert looked == []  # a large collection is not listed on the window's thread for a number
    assert any("3 documents" in text.text() for text in dialog_of(ExportDialog).findChildren(QLabel))
    dialog_of(ExportDialog).reject()


def test_that_an_imported_pack_is_listed_once_for_the_files_and_once_for_the_page(
    driver: Driver, page: LibraryPage, tmp_path: Path
) -> None:
    exported(driver, page, tmp_path / "p.aquiferpack")
    driver.until(lambda: not page.packs.busy)
    page.filter.use(DocumentFilter(name="harbour"))
    driver.until(lambda: page.model.rowCount() == 1)
    page.packs.import_packs([tmp_path / "p.aquiferpack"])
    driver.until(open_imports)
    driver.engine.library.looked.clear()
    (dialog,) = open_imports()
    dialog.name.setText("Other")
    dialog.start.click()
    driver.until(lambda: not page.packs.busy)
    assert (page.collection, page.filter.where, page.model.rowCount()) == ("Other", NO_FILTER, 3)
    assert driver.engine.library.looked == [True, True]


def test_that_an_export_is_cancelled_without_a_file(driver: Driver, page: LibraryPage, tmp_path: Path) -> None:
    driver.engine.library.pack_delay_s = 0.3
    exported(driver, page, tmp_path / "mine.aquiferpack")
    driver.until(lambda: "1 of 3" in page.packs.strip.words.text())
    page.packs.strip.cancel.click()
    driver.until(lambda: "was cancelled; no file was written" in page.packs.strip.words.text())
    assert not (tmp_path / "mine.aquiferpack").exists()
    page._update_menu()
    assert page.export_action.isEnabled()


def test_that_a_foreign_and_a_damaged_pack_are_sentences_and_the_next_one_goes_on(
    driver: Driver, page: LibraryPage, tmp_path: Path
) -> None:
    (tmp_path / "holiday.aquiferpack").write_bytes(b"PK nothing")
    page.packs.import_packs([tmp_path / "holiday.aquiferpack"])
    driver.until(lambda: "holiday.aquiferpack is not a pack of Aquifer" in page.packs.strip.words.text())
    assert page.packs.strip.property("tone") == "error"
    exported(driver, page, tmp_path / "mine.aquiferpack")
    driver.until(lambda: not page.packs.busy)
    driver.engine.library.pack_damage = "mine.aquiferpack is damaged: a part of it is not what its list says."
    page.packs.import_packs([tmp_path / "mine.aquiferpack"] * 2)
    for _ in range(2):
        driver.until(lambda: not page.packs.busy and len(open_imports()) == 1)
        (dialog,) = open_imports()
        dialog.name.setText("Other")
        dialog.start.click()
        driver.until(lambda: "is damaged" in page.packs.strip.words.text())
    driver.until(lambda: not page.packs.busy and not page.packs._waiting and not open_imports())
    assert {info.collection for info in driver.engine.library.list()} == {"Documents"}


def test_that_a_file_that_is_there_is_said_to_be_replaced(driver: Driver, page: LibraryPage, tmp_path: Path) -> None:
    (tmp_path / "old.aquiferpack").write_text("old")
    page.export_action.trigger()
    dialog = dialog_of(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.path.setText(str(tmp_path / "old"))
    assert dialog.note.isVisible()
    dialog.path.setText("")
    assert not dialog.export.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_packs_can_be_drawn(start: Callable[..., Driver], tmp_path: Path, theme: str) -> None:
    driver = start(lambda engine: engine.set_appearance(theme=theme))
    driver.window._limits_seen()
    page = fill(driver, tmp_path)
    page.export_action.trigger()
    driver.qtbot.wait(50)
    picture_of(dialog_of(ExportDialog), f"export-{theme}")
    dialog_of(ExportDialog).reject()
    driver.engine.library.pack_delay_s = 0.2
    page.packs.export("Documents", tmp_path / "mine.aquiferpack", originals=True)
    driver.until(lambda: "2 of 3" in page.packs.strip.words.text())
    driver.picture(f"pack-running-{theme}")
    driver.until(lambda: not page.packs.busy)
    page.packs.import_packs([tmp_path / "mine.aquiferpack"])
    driver.until(open_imports)
    picture_of(dialog_of(ImportDialog), f"import-{theme}")
    dialog_of(ImportDialog).reject()
