"""The model below the question: chosen, compared from there, and never in the way of a narrow window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver
from tests.gui.test_side_by_side import BIG, at_rest, texts

pytestmark = pytest.mark.slow


def test_that_the_model_is_chosen_below_the_question_and_compared_from_there(driver: Driver) -> None:
    driver.engine.models.models.append(BIG)
    driver.until(lambda: driver.engine.models.current is not None and not driver.window.pump.active)
    composer = driver.window.chat.composer
    driver.until(lambda: composer.model_button.accessibleName().startswith("Model that answers: SmolLM2"))
    composer.model_button.click()
    driver.until(lambda: driver.window.chat.desk.menu is not None)
    menu = driver.window.chat.desk.menu
    assert menu is not None
    last = "Compare the last answer with another model…"
    assert [action.text() for action in menu.actions() if action.text()][-2:] == [last, "All models…"]
    assert not next(action for action in menu.actions() if action.text() == last).isEnabled(), "there is no answer yet"
    next(action for action in menu.actions() if action.text().startswith("Big")).trigger()
    menu.close()
    driver.until(lambda: driver.engine.models.current.name == "Big" and composer.model_button.words == "Big")
    assert driver.engine.settings.current.models.default_model == Path(BIG.path)
    driver.window.activateWindow()
    composer.edit.setFocus()
    driver.ask_and_wait("Tell me")
    at_rest(driver)
    composer.model_button.click()
    driver.until(lambda: driver.window.chat.desk.menu is not None)
    menu = driver.window.chat.desk.menu
    assert menu is not None
    next(action for action in menu.actions() if action.text() == last).trigger()
    menu.close()
    driver.until(lambda: driver.window.chat.desk.menu not in (None, menu))
    second = driver.window.chat.desk.menu
    assert second is not None
    driver.engine.chat.enqueue(Scripted("Two.", model="SmolLM2"))
    second.actions()[0].trigger()
    second.close()
    at_rest(driver)
    assert texts(driver) == ["You asked: Tell me", "Two."]


@pytest.mark.parametrize("width", [640, 800, 1280])
def test_that_the_row_below_the_question_cuts_no_word(driver: Driver, width: int) -> None:
    driver.window.resize(width, 700)
    driver.qtbot.wait(60)
    composer = driver.window.chat.composer
    buttons = (composer.collections_button, composer.preset_button, composer.model_button)
    for button in buttons:
        assert button.width() >= button.sizeHint().width(), button.accessibleName()
        assert composer.rect().contains(button.mapTo(composer, button.rect().bottomRight()))
    assert composer.send_button.isVisible()
    assert all(button.words for button in buttons) or width < 1280
    assert composer._hint.isVisible() or width < 1280
    driver.picture(f"composer-{width}")
