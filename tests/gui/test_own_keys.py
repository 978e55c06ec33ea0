"""Keys are changed in the list of keys (F1): in force at once, kept, swapped knowingly, taken back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.keys.actions import ACTIONS, DEFAULTS, keys_in_force, normal, own_keys, refusal
from desktop.keys.key_row import keys_of
from desktop.keys.keys_dialog import KeysDialog
from desktop.main_window import MainWindow
from engine.api import AquiferError, KeyChoice, Settings
from tests.gui.conftest import Driver
from tests.looks.tree import offenders

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def dialog_of(driver: Driver) -> KeysDialog:
    driver.window.show_keys()
    dialog = driver.window.findChildren(KeysDialog)[-1]
    dialog.activateWindow()
    driver.until(dialog.isActiveWindow)
    return dialog


def press(dialog: KeysDialog, action: str, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    """Choose Change and press keys, as a person without a mouse does."""
    row = dialog.rows[action]
    row.change.setFocus()
    QTest.keyClick(row.change, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is row.field
    QTest.keyClick(row.field, key, held)


def to_the_window(driver: Driver) -> MainWindow:
    """Back from the dialog, ready to press keys."""
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    driver.window.focus_composer()
    return driver.window


def stored(driver: Driver) -> dict[str, str]:
    return {one.action: one.keys for one in driver.engine.settings.current.appearance.keys}


def test_that_other_keys_for_an_action_are_in_force_at_once_and_after_a_restart(
    driver: Driver, start: Callable[..., Driver]
) -> None:
    dialog = dialog_of(driver)
    press(dialog, "sidebar", Qt.Key.Key_M)
    assert dialog.rows["sidebar"].keys == "Ctrl+M"
    assert QApplication.focusWidget() is dialog.rows["sidebar"].change
    assert stored(driver) == {"sidebar": "Ctrl+M"}
    dialog.accept()
    for now in (lambda: driver, start):
        window = to_the_window(now())
        assert window.sidebar.isVisible()
        assert window.sidebar.hide_button.toolTip() == "Hide sidebar (Ctrl+M)"
        assert window.body.show_sidebar_button.accessibleName() == "Show sidebar (Ctrl+M)"
        QTest.keyClick(window.chat.composer.edit, Qt.Key.Key_B, CTRL)
        assert window.sidebar.isVisible(), "the old keys do nothing"
        QTest.keyClick(window.chat.composer.edit, Qt.Key.Key_M, CTRL)
        assert not window.sidebar.isVisible()
        QTest.keyClick(window.chat.composer.edit, Qt.Key.Key_M, CTRL)


def test_that_keys_of_another_action_are_swapped_only_when_the_person_says_so(driver: Driver) -> None:
    dialog = dialog_of(driver)
    press(dialog, "new-chat", Qt.Key.Key_K)
    assert "belongs to “Search all chats”" in dialog.message.text
    assert stored(driver) == {}
    assert QApplication.focusWidget() is dialog.message.button
    driver.picture("keys-swap", dialog)
    QTest.keyClick(dialog.message.button, Qt.Key.Key_Space)
    assert stored(driver) == {"new-chat": "Ctrl+K", "search-chats": "Ctrl+N"}
    assert dialog.rows["search-chats"].keys == "Ctrl+N"
    dialog.accept()
    QTest.keyClick(to_the_window(driver).chat.composer.edit, Qt.Key.Key_N, CTRL)
    assert driver.window.sidebar.search.hasFocus()
    assert "Ctrl+N" in driver.window.sidebar.search.toolTip()


def test_that_keys_for_writing_are_refused_and_others_can_be_pressed_next(driver: Driver) -> None:
    dialog = dialog_of(driver)
    press(dialog, "new-chat", Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert "is for writing" in dialog.message.text
    field = dialog.rows["new-chat"].field
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    assert "Ctrl+C is for writing" in dialog.message.text
    assert stored(driver) == {}
    QTest.keyClick(field, Qt.Key.Key_Y, CTRL | SHIFT)
    assert stored(driver) == {"new-chat": "Ctrl+Shift+Y"}


def test_that_esc_and_tab_leave_the_keys_and_backspace_takes_them_away(driver: Driver) -> None:
    dialog = dialog_of(driver)
    press(dialog, "attach", Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert dialog.isVisible()
    press(dialog, "attach", Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert dialog.rows["attach"].field.isHidden()
    assert stored(driver) == {}
    press(dialog, "attach", Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    assert stored(driver) == {"attach": ""}
    assert dialog.rows["attach"].keys == "none"
    assert driver.window.chat.composer.attach_button.toolTip() == "Attach files"


def test_that_one_key_and_all_keys_go_back_with_undo(driver: Driver) -> None:
    dialog = dialog_of(driver)
    press(dialog, "keys", Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    press(dialog, "settings", Qt.Key.Key_P)
    press(dialog, "attach", Qt.Key.Key_J)
    dialog.rows["attach"].reset.click()
    assert stored(driver) == {"keys": "F2", "settings": "Ctrl+P"}
    dialog.reset_all.click()
    assert stored(driver) == {}
    assert dialog.reset_all.isHidden()
    dialog.message.button.click()
    assert stored(driver) == {"keys": "F2", "settings": "Ctrl+P"}


def test_that_keys_that_cannot_be_kept_are_not_in_force_and_the_dialog_says_why(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_settings: Settings) -> None:
        raise AquiferError("The disk is full.", "Free some space.")

    dialog = dialog_of(driver)
    monkeypatch.setattr(driver.engine.settings, "update", full)
    press(dialog, "new-chat", Qt.Key.Key_J)
    assert dialog.message.text == "The disk is full."
    assert driver.window.keys.in_force == DEFAULTS


@pytest.mark.parametrize(
    ("key", "held", "text", "keys"),
    [
        (Qt.Key.Key_Question, CTRL | SHIFT, "?", "Ctrl+?"),
        (Qt.Key.Key_N, CTRL | SHIFT, "\x0e", "Ctrl+Shift+N"),
        (Qt.Key.Key_5, CTRL | Qt.KeyboardModifier.KeypadModifier, "5", "Ctrl+5"),
        (Qt.Key.Key_F5, SHIFT, "", "Shift+F5"),
    ],
)
def test_that_pressed_keys_are_written_as_qt_finds_them_again(
    key: Qt.Key, held: Qt.KeyboardModifier, text: str, keys: str
) -> None:
    assert keys_of(QKeyEvent(QEvent.Type.KeyPress, key, held, text)) == keys


def test_that_what_is_held_waits_for_a_key(driver: Driver) -> None:
    dialog = dialog_of(driver)
    press(dialog, "attach", Qt.Key.Key_Control)
    assert dialog.message.text == "Press the keys for “Attach files”."
    assert offenders(dialog) == []
    driver.picture("keys-pressing", dialog)
    assert stored(driver) == {}


def test_that_a_button_that_is_named_anew_names_the_keys_in_force(driver: Driver) -> None:
    dialog = dialog_of(driver)
    press(dialog, "stop", Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier)
    button = driver.window.chat.composer.send_button
    button.set_name("Stop (Esc)")
    assert (button.toolTip(), button.accessibleName()) == ("Stop (F4)", "Stop (F4)")
    button.set_name("Send")
    assert button.toolTip() == "Send"


def test_that_the_settings_lead_to_the_keys(driver: Driver) -> None:
    driver.window.show_page("settings")
    page = driver.window.pages.settings
    assert page is not None
    page.search.setText("shortcuts")
    assert page.keys.isVisible()
    page.keys.button.click()
    assert driver.window.findChildren(KeysDialog)


# --- what is stored


def test_that_broken_keys_in_the_settings_are_named_and_do_no_harm(start: Callable[..., Driver], profile: Path) -> None:
    keys = [
        {"action": "fly", "keys": "Ctrl+J"},
        {"action": "attach", "keys": "Ctrl+Wings"},
        {"action": "new-chat", "keys": "Ctrl+K"},
        {"action": "sidebar", "keys": "Ctrl+M"},
        17,
    ]
    profile.mkdir()
    look = {"theme": "dark", "keys": keys}
    (profile / "settings.json").write_text(json.dumps({"appearance": look}), encoding="utf-8")
    driver = start()
    assert driver.engine.settings.current.appearance.theme == "dark"
    assert driver.window.keys.in_force == {**DEFAULTS, "sidebar": "Ctrl+M"}
    said = [text for text in driver.window.notifications.texts if text.startswith("Some keys")]
    assert len(said) == 1
    for part in ("fly", "Ctrl+Wings", "new-chat", "17"):
        assert part in said[0]


def test_that_keys_of_the_beginning_are_ones_that_may_be_taken_and_no_two_are_alike() -> None:
    assert [one.keys for one in ACTIONS] == [normal(one.keys) for one in ACTIONS]
    assert not [one.keys for one in ACTIONS if refusal(one.keys)]
    assert len(set(DEFAULTS.values())) == len(ACTIONS)


@pytest.mark.parametrize("keys", ["A", "Shift+A", "Return", "Tab", "Space", "Ctrl+V", "Ctrl+Return", "Left"])
def test_that_keys_for_writing_cannot_be_taken(keys: str) -> None:
    assert refusal(normal(keys))


@pytest.mark.parametrize("keys", ["", "Ctrl+Wings", "Ctrl+K, Ctrl+B", "nonsense", "Ctrl+"])
def test_that_what_is_not_one_key_is_none(keys: str) -> None:
    assert normal(keys) == ""


def test_that_swapped_keys_are_read_again_in_any_order() -> None:
    swapped = {**DEFAULTS, "new-chat": "Ctrl+K", "search-chats": "Ctrl+N"}
    own = own_keys(swapped)
    for order in (own, own[::-1]):
        assert keys_in_force(order) == (swapped, [])


def test_that_of_two_actions_with_the_same_keys_one_keeps_them() -> None:
    own = [KeyChoice(action="new-chat", keys="Ctrl+J"), KeyChoice(action="attach", keys="Ctrl+J")]
    in_force, left_out = keys_in_force(own)
    assert (in_force["new-chat"], in_force["attach"]) == ("Ctrl+J", "Ctrl+O")
    assert [one.action for one in left_out] == ["attach"]
