"""A person looks for a setting, takes changes back, sees what still waits, and what the shield refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox

from desktop.preferences.preferences_page import PreferencesPage
from engine.api import BlockedAttempt, Settings
from tests.gui.conftest import Driver


@pytest.fixture
def page(driver: Driver) -> PreferencesPage:
    driver.window.show_page("settings")
    driver.until(lambda: not driver.window.pump.active)
    page = driver.window.pages.settings
    assert page is not None
    return page


def temperature(page: PreferencesPage) -> QDoubleSpinBox:
    return next(box for box in page.findChildren(QDoubleSpinBox, "temperature") if box.isVisible())


def test_that_the_page_opens_no_window_of_its_own(driver: Driver, page: PreferencesPage) -> None:
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == [driver.window]


def test_that_typing_words_leaves_the_settings_that_have_them(driver: Driver, page: PreferencesPage) -> None:
    driver.qtbot.keyClicks(page.search, "LONGEST answer")
    driver.picture("settings-search")
    assert page.findChild(QSpinBox, "max_tokens").isVisible()
    assert not temperature_is_visible(page)
    assert not page.sections["appearance"].isVisible()
    assert not page.backups.isVisible()
    page.search.setText("restore point")
    assert page.backups.isVisible()
    assert not page.sections["chat"].isVisible()
    page.search.setText("xyzzy")
    assert page.nothing.isVisible()
    page.search.clear()
    assert not page.nothing.isVisible()
    assert temperature_is_visible(page)
    assert page.shield.isVisible()


def temperature_is_visible(page: PreferencesPage) -> bool:
    return any(box.isVisible() for box in page.findChildren(QDoubleSpinBox, "temperature"))


def test_that_a_field_is_set_back_alone(driver: Driver, page: PreferencesPage) -> None:
    section = page.sections["chat"]
    assert not section._rows["temperature"].reset.isVisible()
    temperature(page).setValue(0.7)
    page.findChild(QSpinBox, "max_tokens").setValue(500)
    assert driver.engine.settings.current.chat.temperature == pytest.approx(0.7)
    reset = section._rows["temperature"].reset
    assert reset.isVisible()
    assert reset.accessibleName() == "Reset Temperature"
    reset.click()
    assert driver.engine.settings.current.chat.temperature == Settings().chat.temperature
    assert driver.engine.settings.current.chat.max_tokens == 500
    assert temperature(page).value() == Settings().chat.temperature
    assert not section._rows["temperature"].reset.isVisible()


def test_that_a_section_is_set_back_and_undo_brings_it_again(driver: Driver, page: PreferencesPage) -> None:
    section = page.sections["chat"]
    assert not section.reset_all.isVisible()
    temperature(page).setValue(0.7)
    page._change("chat", "stop", ("END",))
    section.reset_all.click()
    chat = driver.engine.settings.current.chat
    assert chat.temperature == Settings().chat.temperature
    assert chat.stop == ("END",)  # a list that is kept elsewhere
    assert "Answers" in page.undo.text
    page.undo.button.click()
    assert driver.engine.settings.current.chat.temperature == pytest.approx(0.7)
    assert temperature(page).value() == pytest.approx(0.7)
    assert page.undo.text == ""


def test_that_a_change_that_waits_says_for_what_and_the_model_can_be_loaded_again(
    driver: Driver, page: PreferencesPage
) -> None:
    section = page.sections["models"]
    page.findChild(QSpinBox, "context_length").setValue(8192)
    assert "when a model is loaded again" in section._rows["context_length"]._waits.text()
    assert section._rows["context_length"]._waits.isVisible()
    page.findChild(QSpinBox, "read_memory_limit_mb").setValue(4096)
    assert "next start" in page.sections["library"]._rows["read_memory_limit_mb"]._waits.text()
    page.findChild(QCheckBox, "keep_deleted_files").setChecked(True)
    assert not page.sections["library"]._rows["keep_deleted_files"]._waits.isVisible()
    section.load_now.click()
    driver.until(lambda: not driver.window.pump.active)
    assert driver.engine.models.current is not None
    assert not section._rows["context_length"]._waits.isVisible()
    assert not section.load_now.isVisible()


def test_that_a_value_that_cannot_be_stored_does_not_wait(driver: Driver, page: PreferencesPage) -> None:
    driver.engine.paths.settings_file.unlink(missing_ok=True)
    driver.engine.paths.settings_file.mkdir()
    page.findChild(QSpinBox, "context_length").setValue(8192)
    assert driver.window.notifications.texts
    assert not page.sections["models"]._rows["context_length"]._waits.isVisible()


def test_that_the_keyboard_reaches_the_search_and_its_fields(driver: Driver, page: PreferencesPage) -> None:
    page.search.setFocus()
    driver.qtbot.keyClicks(page.search, "theme")
    driver.qtbot.keyClick(page.search, Qt.Key.Key_Tab)
    box = page.findChild(QComboBox, "theme")
    assert driver.window.focusWidget() is box
    driver.qtbot.keyClick(box, Qt.Key.Key_Down)
    assert driver.engine.settings.current.appearance.theme == "light"


def test_that_what_was_refused_earlier_is_listed_copied_and_cleared(
    start: Callable[..., Driver], driver: Driver, page: PreferencesPage
) -> None:
    driver.engine.blocked_log.add(BlockedAttempt(1.0, "hub.example", "a.py:1 in x"))
    again = start()
    again.engine.guard.blocked.append(BlockedAttempt(2.0, "other.example", "b.py:2 in y"))
    again.window.show_page("shield")
    page = again.window.pages.settings
    assert page is not None
    text = page._shield.text()
    assert "2 attempts were refused, 1 since this start" in text
    assert text.index("other.example") < text.index("hub.example")
    page.shield.copy.click()
    assert "hub.example" in QGuiApplication.clipboard().text()
    page.shield.clear.click()
    assert "No connection has been refused" in page._shield.text()
    assert again.engine.blocked_log.entries() == []
    assert not page.shield.clear.isVisible()
