"""Closing a window cannot hang: none of its objects is destroyed by Python's garbage collection.

~QObject holds one of 131 locks while PySide lets go of Python objects. A collection in that moment that destroys
another QObject waits for ever where both share a lock. What has a parent is destroyed by Qt, after the lock.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tests.gui.conftest import Driver

# They live as long as the program.
_OF_THE_PROGRAM = {"ErrorHooks", "GuiWatchdog"}


def lone_objects() -> list[QObject]:
    """Our objects that Python alone owns; windows are closed by Qt."""
    gc.unfreeze()  # what a window set aside is looked at too
    found = []
    for thing in gc.get_objects():
        if not isinstance(thing, QObject) or not type(thing).__module__.startswith("desktop."):
            continue
        if not shiboken6.isValid(thing) or isinstance(thing, QWidget):
            continue
        if shiboken6.ownedByPython(thing) and thing.parent() is None:
            found.append(thing)
    return found


@pytest.mark.parametrize("page", ["chat", "documents", "models", "finetune", "settings"])
def test_that_objects_of_the_window_have_a_parent(start: Callable[..., Driver], page: str) -> None:
    before = lone_objects()  # of other tests
    driver = start()
    driver.window.show_page(page)
    driver.until(lambda: not driver.window.pump.active)
    own = [type(thing).__name__ for thing in lone_objects() if all(thing is not other for other in before)]
    assert set(own) <= _OF_THE_PROGRAM


def test_that_a_lone_object_is_found(driver: Driver) -> None:
    lone = type("Lone", (QObject,), {"__module__": "desktop.lone"})()
    assert any(thing is lone for thing in lone_objects())
    lone.setParent(driver.window)
    assert all(thing is not lone for thing in lone_objects())
