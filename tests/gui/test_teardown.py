"""Closing a window cannot hang: none of its objects is destroyed by Python's garbage collection.

~QObject holds one of 131 locks while PySide lets go of Python objects. A collection in that moment that destroys
another QObject waits for ever where both share a lock. What has a parent is destroyed by Qt, after the lock.
"""

from __future__ import annotations

import gc

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tests.gui.conftest import Driver

# They live as long as the program.
_OF_THE_PROGRAM = {"ErrorHooks", "GuiWatchdog"}


def lone_objects() -> set[str]:
    """Our objects that Python alone owns; windows are closed by Qt."""
    found = set()
    for thing in gc.get_objects():
        if not isinstance(thing, QObject) or not type(thing).__module__.startswith("desktop."):
            continue
        if not shiboken6.isValid(thing) or isinstance(thing, QWidget):
            continue
        if shiboken6.ownedByPython(thing) and thing.parent() is None:
            found.add(type(thing).__name__)
    return found


@pytest.mark.parametrize("page", ["chat", "documents", "models", "finetune", "actions", "settings"])
def test_that_objects_of_the_window_have_a_parent(driver: Driver, page: str) -> None:
    driver.window.show_page(page)
    driver.until(lambda: not driver.window.pump.active)
    gc.unfreeze()  # what the window set aside is looked at too
    assert lone_objects() <= _OF_THE_PROGRAM


def test_that_a_lone_object_is_found(driver: Driver) -> None:
    lone = type("Lone", (QObject,), {"__module__": "desktop.lone"})()
    assert "Lone" in lone_objects()
    lone.setParent(driver.window)
    assert "Lone" not in lone_objects()
