"""A person keeps a collection like a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.library.watch_dialog import WatchDialog
from desktop.widgets.controls import TextButton
from tests.fakes_library import Reading
from tests.gui.conftest import Driver


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "docs" / name).write_text(name)
    return tmp_path / "docs"


def watch(driver: Driver, folder: Path, only: str = "", without: str = "") -> None:
    """Choose the folder and answer the question."""
    driver.window.show_page("documents")
    page = driver.window.pages.documents
    assert page is not None
    page.watch_folder(folder)
    (dialog,) = [box for box in QApplication.topLevelWidgets() if isinstance(box, WatchDialog) and box.isVisible()]
    dialog.only.setText(only)
    dialog.without.setText(without)
    (button,) = [button for button in dialog.findChildren(TextButton) if button.words == "Watch"]
    button.click()


def test_that_a_watched_folder_is_listed_and_its_files_appear_and_go(driver: Driver, folder: Path) -> None:
    watch(driver, folder, only="*.txt, notes/")
    page = driver.window.pages.documents
    assert page is not None
    driver.until(lambda: page.watches.isVisible() and page.model.rowCount() == 2)
    (words,) = page.watches.words()
    assert words == f"{folder}: watching · 2 files · only *.txt, notes/."
    driver.engine.library.lose(folder / "a.txt", "Documents")
    driver.until(lambda: page.model.rowCount() == 1)
    (stop,) = [button for button in page.watches.findChildren(TextButton) if button.isVisible()]
    stop.click()
    driver.until(lambda: not page.watches.isVisible())
    assert page.model.rowCount() == 1


def test_that_a_folder_that_cannot_be_watched_is_a_notification(driver: Driver, tmp_path: Path) -> None:
    watch(driver, tmp_path / "gone")
    driver.until(lambda: any("not a folder that can be watched" in text for text in driver.window.notifications.texts))
    assert driver.engine.library.watches() == []


def test_that_another_collection_does_not_list_it(driver: Driver, folder: Path) -> None:
    driver.engine.library.watch(folder, "Other")
    driver.window.show_page("documents")
    page = driver.window.pages.documents
    assert page is not None
    driver.until(lambda: not driver.window.tracker.busy)
    assert not page.watches.isVisible()


def test_that_reading_can_be_paused_on_the_page(driver: Driver, folder: Path) -> None:
    driver.engine.library.readings["a.txt"] = Reading(pages=50, delay_s=0.02)
    driver.window.show_page("documents")
    page = driver.window.pages.documents
    assert page is not None
    page.add_paths([folder])
    driver.until(page.pause.isVisible)
    assert page.pause.words == "Pause"
    page.pause.click()
    driver.until(lambda: page.pause.words == "Go on reading")
    assert driver.window.tracker.busy
    page.pause.click()
    driver.until(lambda: not driver.window.tracker.busy and not page.pause.isVisible())
    assert page.model.rowCount() == 2
