"""Own presets and the system prompt of a chat, as a person edits them."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from desktop.chat.presets_dialog import PresetsDialog
from desktop.chat.system_prompt_dialog import SystemPromptDialog
from engine.api import Preset
from tests.gui.conftest import Driver


def opened(driver: Driver) -> PresetsDialog:
    driver.window.chat.composer.presets_wanted.emit()
    dialogs = [d for d in driver.window.findChildren(PresetsDialog) if d.isVisible()]
    return dialogs[-1]


def names(driver: Driver) -> list[str]:
    return [preset.name for preset in driver.engine.chat.presets()]


def entries(driver: Driver) -> list[str]:
    return [action.text() for action in driver.window.chat.composer._presets.actions() if action.text()]


def test_that_an_own_preset_is_made_used_and_removed_with_a_way_back(driver: Driver) -> None:
    dialog = opened(driver)
    dialog.new_button.click()
    dialog.form.name.setText("Judge")
    dialog.form.prompt.setPlainText("You are a judge.")
    dialog.form.fields["temperature"].setText("0,3")
    dialog.form.fields["top_k"].setText("12")
    driver.qtbot.wait(50)
    driver.picture("presets", dialog)
    dialog.save_button.click()
    assert dialog.message.text == "“Judge” is saved."
    assert driver.engine.chat.presets()[-1] == Preset(
        name="Judge", system_prompt="You are a judge.", temperature=0.3, top_k=12
    )
    dialog.remove_button.click()
    assert names(driver) == ["Precise", "Balanced", "Creative"]
    dialog.message.button.click()
    assert names(driver)[-1] == "Judge"
    dialog.accept()
    driver.until(lambda: "Judge" in entries(driver))
    driver.window.chat.composer.preset_chosen.emit("Judge")
    driver.until(lambda: driver.window.chat.composer.preset_button.words == "Judge")
    dialog = opened(driver)
    assert dialog.form.name.text() == "Judge"
    dialog.form.name.setText("High judge")
    dialog.form.changed.emit()
    dialog.save_button.click()
    dialog.accept()
    driver.until(lambda: driver.window.chat.composer.preset_button.words == "High judge")


def test_that_what_cannot_be_is_said_and_not_stored(driver: Driver) -> None:
    dialog = opened(driver)
    dialog.new_button.click()
    for field, text, words in (
        ("temperature", "warm", "Temperature: “warm” is not a number."),
        ("top_k", "1.5", "top_k: “1.5” is not a whole number."),
        ("temperature", "3", "Temperature: input should be less than or equal to 2."),
    ):
        for one in dialog.form.fields.values():
            one.clear()
        dialog.form.fields[field].setText(text)
        assert not dialog.save()
        assert dialog.message.text == words
    dialog.form.fields["temperature"].clear()
    dialog.form.name.clear()
    assert not dialog.save()
    dialog.form.name.setText("Creative")
    assert not dialog.save()
    assert "already" in dialog.message.text
    assert names(driver) == ["Precise", "Balanced", "Creative"]
    dialog.accept()


def test_that_a_built_in_preset_is_changed_and_put_back(driver: Driver) -> None:
    dialog = opened(driver)
    dialog.list.setCurrentRow(1)
    assert not dialog.remove_button.isEnabled()
    before = driver.engine.chat.presets()[1]
    dialog.form.fields["top_k"].setText("3")
    dialog.form.changed.emit()
    dialog.save_button.click()
    assert driver.engine.chat.presets()[1].top_k == 3
    assert dialog.remove_button.isEnabled()
    dialog.remove_button.click()
    assert driver.engine.chat.presets()[1] == before
    dialog.list.setCurrentRow(0)
    dialog.copy_button.click()
    assert dialog.form.name.text() == "Precise (copy)"
    dialog.save_button.click()
    assert names(driver)[-1] == "Precise (copy)"
    dialog.accept()


def test_that_a_chat_gets_a_system_prompt_of_its_own(driver: Driver) -> None:
    driver.ask_and_wait("Hello")
    composer = driver.window.chat.composer
    composer.system_prompt_wanted.emit()
    dialog = next(d for d in driver.window.findChildren(SystemPromptDialog) if d.isVisible())
    dialog.field.setPlainText("  You are a pirate. ")
    driver.qtbot.wait(50)
    driver.picture("system-prompt", dialog)
    dialog.use_button.click()
    chat_id = driver.window.chat.chat_id
    assert driver.engine.chat.get(chat_id).system_prompt == "You are a pirate."
    driver.until(lambda: composer.preset_button.words == "Own prompt")
    assert composer.preset_button.accessibleName().endswith("with a system prompt of its own")
    driver.window.new_chat()
    assert composer.preset_button.words == "Preset"
    driver.window.open_chat(chat_id)
    composer.system_prompt_wanted.emit()
    dialog = next(d for d in driver.window.findChildren(SystemPromptDialog) if d.isVisible())
    next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == "None of its own").click()
    assert driver.engine.chat.get(chat_id).system_prompt == ""
