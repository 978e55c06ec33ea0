"""A person makes restore points, goes back, backs up, restores, and moves the data folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.preferences.preferences_page import PreferencesPage
from engine.core.data_folder_note import DataFolderNote, read_note, write_note
from engine.safekeeping.restore_points import RestorePoints
from tests.fakes_desktop import FakeEngine
from tests.gui.conftest import Driver


@pytest.fixture(autouse=True)
def _own_places(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The profile of the test counts as the one the note decides over."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(profile.parent / "config"))
    monkeypatch.delenv("AQUIFER_DATA_DIR", raising=False)
    monkeypatch.setattr("engine.safekeeping.data_folder._others_at_work", lambda _root: False)
    write_note(DataFolderNote(folder=profile))


def opened(driver: Driver) -> PreferencesPage:
    driver.window.show_page("settings")
    driver.until(lambda: not driver.window.pump.active)
    page = driver.window.pages.settings
    assert page is not None
    return page


def test_that_a_restore_point_is_made_gone_back_to_and_said_at_the_next_start(
    start: Callable[..., Driver], driver: Driver
) -> None:
    driver.engine.chat.new("First")
    page = opened(driver)
    assert page.backups._none.isVisible()
    page.backups.make.click()
    driver.until(lambda: page.backups.points.count == 1)
    driver.engine.chat.new("Second")
    (point,) = driver.engine.safekeeping.points()
    page.backups._go_back(point)
    driver.until(lambda: "At the next start" in page.backups.note.text)
    page.backups.note.button.click()
    driver.until(lambda: page.backups.note.text == "")
    page.backups._go_back(point)
    driver.until(lambda: page.backups.note.text)

    def go_back(engine: FakeEngine) -> None:
        """What the real engine does before it opens anything."""
        engine.chat.close()
        engine.safekeeping.went_back_to = RestorePoints(engine.paths).apply()
        engine.chat.__init__(engine.paths, engine.settings, engine.jobs)  # type: ignore[misc]

    again = start(go_back)
    assert {chat.title for chat in again.engine.chat.list()} == {"First"}
    assert any("went back to the restore point" in text for text in again.window.notifications.texts)
    page = opened(again)
    assert page.backups.points.count == 2  # and what was there before


def test_that_a_restore_point_is_deleted(driver: Driver) -> None:
    page = opened(driver)
    page.backups.make.click()
    driver.until(lambda: page.backups.points.count == 1)
    page.backups._delete(driver.engine.safekeeping.points()[0])
    driver.until(page.backups._none.isVisible)


def test_that_everything_goes_to_one_file_and_comes_back_as_another_profile(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.engine.chat.new("First")
    page = opened(driver)
    file = tmp_path / "disk" / "all"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.backups.to_file.click()
    driver.until(lambda: not page.backups.task.busy)
    file = file.with_name("all.aquifer-backup")
    assert file.is_file()
    assert str(file) in page.backups.task.words.text()
    folder = tmp_path / "restored"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.backups.from_file.click()
    driver.until(lambda: page.backups.task.more.isVisible())
    assert (folder / "chats.sqlite").is_file()
    page.backups.task.more.click()
    assert read_note().folder == folder
    assert "From the next start" in page.backups.task.words.text()


def test_that_a_file_that_is_no_backup_is_said(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(driver)
    (tmp_path / "x.zip").write_bytes(b"nonsense")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "x.zip"), ""))
    page.backups.from_file.click()
    driver.until(lambda: any("no backup" in text for text in driver.window.notifications.texts))


def test_that_the_data_folder_moves_when_the_program_is_closed(
    start: Callable[..., Driver], driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.engine.chat.new("First")
    page = opened(driver)
    target = tmp_path / "big"
    (target / "other things").mkdir(parents=True)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    page.data.move_button.click()
    driver.until(lambda: page.data.note.text)
    assert f"Copied to {target / 'Aquifer'}" in page.data.note.text
    driver.picture("settings-moving")
    assert not page.data.move_button.isEnabled()
    engine = driver.engine
    start()  # the first one is closed
    engine.safekeeping.folder.finish()  # the real engine does it with everything closed
    assert read_note().folder == target / "Aquifer"
    assert (target / "Aquifer" / "chats.sqlite").is_file()


def test_that_the_folder_used_before_is_kept_until_the_person_lets_go_of_it(
    driver: Driver, profile: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old"
    FakeEngine(old).close()
    (old / "my notes.txt").write_text("x", encoding="utf-8")
    write_note(DataFolderNote(folder=profile, previous=old))
    page = opened(driver)
    assert str(old) in page.data.previous.text
    page.data.previous.button.click()
    (question,) = page.data.findChildren(QMessageBox)
    (keep,) = [button for button in question.buttons() if button.text() == "Keep"]
    keep.click()
    assert (old / "chats.sqlite").is_file()
    page.data.previous.button.click()
    driver.until(lambda: [box for box in page.data.findChildren(QMessageBox) if box.isVisible()])
    (question,) = [box for box in page.data.findChildren(QMessageBox) if box.isVisible()]
    (delete,) = [button for button in question.buttons() if button.text() == "Delete"]
    delete.click()
    driver.until(lambda: not page.data.task.busy and page.data.previous.text == "")
    assert [one.name for one in old.iterdir()] == ["my notes.txt"]


def test_that_a_move_can_be_taken_back_before_the_end(driver: Driver, profile: Path, tmp_path: Path) -> None:
    page = opened(driver)
    page.data.move_to(tmp_path / "new")
    driver.until(lambda: page.data.note.text)
    page.data.note.button.click()
    assert page.data.note.text == ""
    assert page.data.move_button.isEnabled()
    driver.engine.safekeeping.folder.finish()
    assert read_note().folder == profile


def test_that_a_folder_that_will_not_do_is_said_and_nothing_changes(driver: Driver, profile: Path) -> None:
    page = opened(driver)
    page.data.move_to(profile / "inside")
    driver.until(lambda: not page.data.task.busy)
    assert "into itself" in page.data.task.words.text()
    assert read_note() == DataFolderNote(folder=profile)


def test_that_a_profile_named_by_hand_says_why_it_cannot_be_moved(driver: Driver, tmp_path: Path) -> None:
    write_note(DataFolderNote(folder=tmp_path / "elsewhere"))
    page = opened(driver)
    assert not page.data.move_button.isEnabled()
    assert "--data-dir" in page.data.move_button.toolTip()
