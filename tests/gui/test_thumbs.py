"""Thumbs under an answer: by mouse and key, taken back by a second press, there again after a restart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop.chat.thumbs import Thumbs
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver


def thumbs(driver: Driver) -> Thumbs:
    view = driver.window.chat.transcript.last_answer()
    assert view is not None
    assert view.thumbs is not None
    return view.thumbs


def stored(driver: Driver) -> int:
    return driver.engine.chat.history(driver.window.chat.chat_id)[-1].rating


def test_that_a_thumb_is_kept_over_a_restart_and_the_other_takes_its_place(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.engine.chat.enqueue(Scripted("Ten metres."), Scripted("Two metres."))
    driver.ask_and_wait("How long?")
    driver.qtbot.mouseClick(thumbs(driver).up, Qt.MouseButton.LeftButton)
    assert (stored(driver), thumbs(driver).up.isChecked(), thumbs(driver).down.isChecked()) == (1, True, False)
    driver.qtbot.mouseClick(thumbs(driver).down, Qt.MouseButton.LeftButton)
    assert (stored(driver), thumbs(driver).up.isChecked(), thumbs(driver).down.isChecked()) == (-1, False, True)
    driver.until(lambda: thumbs(driver).up.visibleRegion().boundingRect().height() > 10)
    driver.qtbot.wait(100)  # the layout settles
    driver.picture("thumb-down")
    driver.ask_and_wait("How wide?")
    assert not thumbs(driver).down.isChecked()
    chat_id = driver.window.chat.chat_id
    again = start()
    again.window.chat.show_chat(chat_id)
    views = [view for view in again.window.chat.transcript.views if getattr(view, "thumbs", None)]
    assert [view.thumbs.down.isChecked() for view in views] == [True, False]  # type: ignore[union-attr]


def test_that_the_same_key_takes_a_thumb_back(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.engine.chat.enqueue(Scripted("Ten metres."))
    driver.ask_and_wait("How long?")
    up = thumbs(driver).up
    assert up.accessibleName() == "Good answer"
    assert up.focusPolicy() & Qt.FocusPolicy.TabFocus
    driver.qtbot.keyClick(up, Qt.Key.Key_Space)
    assert stored(driver) == 1
    assert "take it back" in up.accessibleName()
    driver.qtbot.keyClick(up, Qt.Key.Key_Space)
    assert (stored(driver), up.isChecked(), up.accessibleName()) == (0, False, "Good answer")
