"""The window is closed and the program stays in the tray, where the person wants it and where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QSystemTrayIcon

from desktop.run_notices import CloseDialog
from desktop.single_instance import Knock
from tests.fakes_training import FakeTraining, good_run
from tests.gui.conftest import Driver
from tests.gui.tuner import Tuner


class ByPerson(QCloseEvent):
    """As it comes from the desktop."""

    def spontaneous(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _quits_as_always(qapp: QApplication) -> Iterator[None]:
    yield
    assert qapp.quitOnLastWindowClosed(), "the next program would never end"


@pytest.fixture
def kept(start: Callable[..., Driver]) -> Driver:
    """A program that is to stay in the tray, on a desktop that has one."""
    driver = start()
    driver.window.tray.there = lambda: True
    driver.engine.set_appearance(keep_in_tray=True)
    driver.window._limits_seen()
    driver.window._apply_settings()
    driver.until(lambda: not driver.window.pump.active)
    return driver


@pytest.fixture
def training(profile: Path) -> FakeTraining:
    return FakeTraining(profile)


def close_window(driver: Driver) -> bool:
    """Whether the window would go for good."""
    event = ByPerson()
    QApplication.sendEvent(driver.window, event)
    return event.isAccepted()


def test_that_closing_hides_the_window_and_loses_nothing(kept: Driver) -> None:
    kept.type_question("Half a thought")
    assert not close_window(kept)
    assert not kept.window.isVisible()
    assert not QApplication.quitOnLastWindowClosed()
    assert kept.app.engine is not None, "the program goes on"
    assert "Half a thought" in [chat.draft for chat in kept.engine.chat.list()]
    kept.window.tray.open()
    assert kept.window.isVisible()
    assert kept.window.chat.composer.text == "Half a thought"


def test_that_the_menu_opens_begins_a_chat_and_quits(kept: Driver, start: Callable[..., Driver]) -> None:
    close_window(kept)
    menu = kept.window.tray.menu
    assert menu is not None
    opens, begins, quits = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in (opens, begins, quits)] == ["Open Aquifer", "New chat", "Quit"]
    opens.trigger()
    assert kept.window.isVisible()
    kept.type_question("Of the old chat")
    close_window(kept)
    begins.trigger()
    assert kept.window.isVisible()
    assert kept.window.chat.composer.text == ""
    kept.type_question("A last draft")
    close_window(kept)
    quits.trigger()
    assert kept.app.engine is None, "the engine is closed"
    assert kept.window.tray.shown() is None
    assert {"Of the old chat", "A last draft"} <= {chat.draft for chat in start().engine.chat.list()}


def test_that_a_click_on_the_icon_opens_and_its_menu_does_not(kept: Driver) -> None:
    close_window(kept)
    icon = kept.window.tray.icon
    assert icon is not None
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert not kept.window.isVisible()
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert kept.window.isVisible()


def test_that_a_second_start_raises_the_hidden_window(kept: Driver) -> None:
    close_window(kept)
    kept.app._on_second_start(Knock())
    assert kept.window.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_that_quitting_asks_while_a_run_goes_on(kept: Driver, training: FakeTraining) -> None:
    training.add_run(good_run(until=50))
    Tuner(kept, training)
    close_window(kept)
    kept.window.tray.quit()
    assert kept.window.isVisible(), "the question is seen"
    assert kept.app.engine is not None
    dialog = kept.window.findChild(CloseDialog)
    assert dialog is not None
    dialog.keep.click()
    assert kept.app.engine is None


def test_that_without_a_tray_the_setting_says_so_and_closing_ends(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.window._limits_seen()
    driver.window.show_page("settings")
    page = driver.window.pages.settings
    assert page is not None
    switch = page.findChild(QCheckBox, "keep_in_tray")
    assert switch is not None
    remark = "This desktop has no tray: closing the window ends Aquifer."
    words = page.sections["appearance"].words_beside("keep_in_tray")
    assert words == ""
    switch.click()
    assert driver.engine.settings.current.appearance.keep_in_tray
    assert page.sections["appearance"].words_beside("keep_in_tray") == remark
    assert driver.window.tray.shown() is None
    assert close_window(driver)
    assert driver.app.engine is None


def test_that_closing_ends_when_nobody_asked_for_the_tray(driver: Driver) -> None:
    driver.window.tray.there = lambda: True
    assert close_window(driver)
    assert driver.app.engine is None
