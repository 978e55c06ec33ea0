"""A person starts with a damaged database: the window says what is here, and leads back or keeps it, as it is told."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from desktop.app import Application, StartOptions
from desktop.preferences.damaged_list import DamagedList
from desktop.preferences.preferences_page import PreferencesPage
from desktop.widgets.controls import IconButton, TextButton
from desktop.widgets.notification_bar import Notice
from engine.api import AquiferError, Cancelled, run_apart
from engine.safekeeping.restore_points import RestorePoints
from tests.damage import close_log, overwrite, pages_with
from tests.fakes_desktop import FakeEngine
from tests.gui.conftest import SAMPLES, Driver, picture_of, stop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOTHING = b"not a database at all" * 400
WORDS = "Your chats were damaged on the disk (chats.sqlite)."


def damaged_profile(profile: Path, content: bytes | None = None) -> None:
    """Two chats, a restore point of the first, and a damaged chats.sqlite. Without `content` one page is zeroed."""
    engine = FakeEngine(profile)
    first = engine.chat.new("First")
    for number in range(30):
        engine.chat.add_history(first.id, [(f"Question {number}", "of many words " * 40)])
    RestorePoints(engine.paths).make("Before the holidays")
    engine.chat.new("Second")
    engine.close()
    (profile / "window.json").write_text(json.dumps({"version": 1, "disclaimer_seen": True}), encoding="utf-8")
    file = engine.paths.chats_file
    close_log(file)
    if content is None:
        overwrite(file, pages_with(file, b"Question 17")[0])
    else:
        file.write_bytes(content)


def notice(driver: Driver, part: str) -> Notice:
    return next(one for one in driver.window.notifications.findChildren(Notice) if part in one.text)


def press(of: Notice, words: str) -> None:
    next(button for button in of.findChildren(TextButton) if button.words.startswith(words)).click()


def answer(driver: Driver, words: str) -> None:
    driver.until(lambda: [box for box in driver.window.findChildren(QMessageBox) if box.isVisible()])
    (box,) = [box for box in driver.window.findChildren(QMessageBox) if box.isVisible()]
    next(button for button in box.buttons() if button.text() == words).click()


def titles(driver: Driver) -> set[str]:
    return {chat.title for chat in driver.engine.chat.list()}


def settings(driver: Driver) -> PreferencesPage:
    driver.window.show_page("settings")
    driver.until(lambda: not driver.window.pump.active)
    page = driver.window.pages.settings
    assert page is not None
    return page


def gone_back(engine: FakeEngine) -> None:
    """What the real engine does before it opens anything."""
    engine.chat.close()
    engine.safekeeping.went_back_to = RestorePoints(engine.paths).apply()
    engine.chat.__init__(engine.paths, engine.settings, engine.jobs)  # type: ignore[misc]


def test_that_the_window_says_what_is_here_and_goes_back_when_it_is_told(
    start: Callable[..., Driver], profile: Path
) -> None:
    damaged_profile(profile, NOTHING)
    driver = start()
    driver.until(lambda: any(WORDS in text for text in driver.window.notifications.texts))
    assert titles(driver) == set()
    told = notice(driver, WORDS)
    assert "Nothing of the file could be read." in told.text
    driver.picture("damage-notice")
    press(told, "Go back to 20")
    driver.until(lambda: [box for box in driver.window.findChildren(QMessageBox) if box.isVisible()])
    (box,) = [box for box in driver.window.findChildren(QMessageBox) if box.isVisible()]
    assert "1 chat, 60 messages" in box.informativeText()
    picture_of(box, "damage-question")
    answer(driver, "Cancel")
    assert driver.engine.safekeeping.going_back_to() is None, "nothing is replaced before the person says so"
    again = start()  # it is told again, because nothing was decided
    again.until(lambda: any(WORDS in text for text in again.window.notifications.texts))
    press(notice(again, WORDS), "Go back to 20")
    answer(again, "Go back")
    again.until(lambda: any("At the next start chats.sqlite" in text for text in again.window.notifications.texts))
    again.picture("damage-ordered")
    last = start(gone_back)
    assert titles(last) == {"First"}
    last.until(lambda: not last.window.pump.active)
    assert not any(WORDS in text for text in last.window.notifications.texts)


def test_that_what_could_be_read_is_kept_when_the_person_says_so(start: Callable[..., Driver], profile: Path) -> None:
    damaged_profile(profile)
    driver = start()
    driver.until(lambda: any(WORDS in text for text in driver.window.notifications.texts))
    assert titles(driver) == {"First", "Second"}
    assert "What could be read is here: 2 chats, " in notice(driver, WORDS).text
    press(notice(driver, WORDS), "Keep what is here")
    driver.until(lambda: not driver.window.pump.active)
    (damage,) = driver.engine.safekeeping.damaged()
    assert damage.seen
    again = start()
    again.until(lambda: not again.window.pump.active)
    assert not any("damaged" in text for text in again.window.notifications.texts)
    assert (damage.folder / "chats.sqlite").is_file()


def test_that_without_a_restore_point_the_settings_are_offered(start: Callable[..., Driver], profile: Path) -> None:
    FakeEngine(profile).close()
    (profile / "window.json").write_text(json.dumps({"version": 1}), encoding="utf-8")
    (profile / "chats.sqlite").write_bytes(NOTHING)
    driver = start()
    driver.until(lambda: any(WORDS in text for text in driver.window.notifications.texts))
    press(notice(driver, WORDS), "Open the settings")
    driver.until(lambda: driver.window.pages.current == "settings")


def test_that_the_settings_list_what_was_put_aside(start: Callable[..., Driver], profile: Path) -> None:
    damaged_profile(profile)
    driver = start()
    page = settings(driver)
    damaged = page.backups.findChild(DamagedList)
    assert damaged is not None
    assert damaged.isVisibleTo(page)
    assert damaged.cards.count == 1
    page.scroll_area.ensureWidgetVisible(damaged)
    driver.picture("damage-settings")
    next(one for one in damaged.findChildren(TextButton) if "Go back" in one.words).click()
    answer(driver, "Go back")
    driver.until(lambda: "At the next start" in page.backups.note.text)
    page.backups.note.button.click()  # stays after all
    driver.until(lambda: page.backups.note.text == "")
    (damage,) = driver.engine.safekeeping.damaged()
    trash = next(one for one in damaged.findChildren(IconButton) if "Delete" in one.accessibleName())
    trash.click()
    answer(driver, "Keep")
    assert (damage.folder / "chats.sqlite").is_file()
    trash.click()
    answer(driver, "Delete")
    driver.until(lambda: not damaged.isVisibleTo(page))
    assert not damage.folder.exists()


def test_that_a_profile_without_damage_says_nothing(driver: Driver) -> None:
    page = settings(driver)
    damaged = page.backups.findChild(DamagedList)
    assert damaged is not None
    assert not damaged.isVisibleTo(page)
    assert not any("damaged" in text for text in driver.window.notifications.texts)


# --- while the profile is opened


class SlowStart:
    """A program whose engine takes as long as the test wants."""

    def __init__(self, profile: Path) -> None:
        self.may_go = threading.Event()
        self.made: list[FakeEngine] = []
        self.threads: list[threading.Thread] = []
        self.app = Application(StartOptions(data_dir=profile), self._make)

    def _make(self, data_dir: Path) -> FakeEngine:
        self.threads.append(threading.current_thread())
        assert self.may_go.wait(20)
        self.made.append(FakeEngine(data_dir))
        return self.made[-1]


def test_that_the_window_lives_while_large_chats_get_another_form(qtbot: QtBot, profile: Path) -> None:
    slow = SlowStart(profile)
    app, window = slow.app, slow.app.window
    app.show()
    qtbot.waitUntil(lambda: bool(slow.threads))
    assert slow.threads[0] is not threading.main_thread()
    assert window.status._model.words == "Opening your data …"
    picture_of(window, "opening")
    qtbot.keyClicks(window.chat.composer.edit, "A question I have already")
    qtbot.keyClick(window.chat.composer.edit, Qt.Key.Key_Return)
    window.resize(900, 700)
    window.show_page("settings")  # not before there is an engine
    window.new_chat()
    window.sidebar.search.setText("words")
    window.chat.files.attach([SAMPLES / "House rules.md"])
    app.start_engine()  # a second one is not begun
    qtbot.wait(100)
    assert window.chat.composer.text == "A question I have already", "it waits"
    assert len(slow.threads) == 1
    slow.may_go.set()
    qtbot.waitUntil(lambda: app.engine is not None)
    assert window.chat.composer.text == "A question I have already"
    qtbot.waitUntil(lambda: [Path(one.path).name for one in window.chat.files.all()] == ["House rules.md"])
    qtbot.waitUntil(lambda: not window.tracker.busy)
    stop([app])
    assert slow.made[0].closed


@pytest.mark.parametrize("when", ["at once", "just before it is open"])
def test_that_the_window_can_be_closed_while_the_profile_is_opened(qtbot: QtBot, profile: Path, when: str) -> None:
    slow = SlowStart(profile)
    slow.app.show()
    qtbot.waitUntil(lambda: bool(slow.threads))
    if when == "at once":
        threading.Timer(0.3, slow.may_go.set).start()
    else:
        slow.may_go.set()
        time.sleep(0.3)  # made, and the window does not know it yet
    began = time.monotonic()
    stop([slow.app])
    assert time.monotonic() - began < 3
    assert [engine.closed for engine in slow.made] == [True]
    slow.threads[0].join(5)
    assert not slow.threads[0].is_alive()


def test_that_closing_does_not_wait_for_an_opening_that_takes_too_long(
    qtbot: QtBot, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.app._PATIENCE_S", 0.1)
    slow = SlowStart(profile)
    slow.app.show()
    qtbot.waitUntil(lambda: bool(slow.threads))
    stop([slow.app])
    slow.may_go.set()
    slow.threads[0].join(5)
    assert [engine.closed for engine in slow.made] == [True], "the thread closes what nobody wants any more"


def test_that_an_opening_that_fails_is_said(qtbot: QtBot, profile: Path) -> None:
    damaged = AquiferError("chats.sqlite is damaged and could not be mended.", "Free some space.")
    errors: list[Exception] = [damaged, ValueError("odd")]

    def make(_path: Path) -> FakeEngine:
        raise errors[0]

    app = Application(StartOptions(data_dir=profile), make)
    app.show()
    texts = app.window.notifications
    qtbot.waitUntil(lambda: "chats.sqlite is damaged and could not be mended." in texts.texts)
    assert app.window.status._model.words == "Not started"
    errors.pop(0)
    app.start_engine()
    qtbot.waitUntil(lambda: any("ValueError: odd" in text for text in texts.texts))
    stop([app])


def test_that_a_job_that_was_cancelled_before_it_began_ends_as_cancelled() -> None:
    job = run_apart("test", lambda job: job.cancel() or job.token.check())
    with pytest.raises(Cancelled):
        job.result(5)
