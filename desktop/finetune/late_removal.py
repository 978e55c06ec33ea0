"""Removing with time to think: off the list at once, moved some seconds later or at the end; knows no list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.translation import tr
from desktop.widgets.message_line import MessageLine

T = TypeVar("T")
UNDO_MS = 10_000


class LateRemoval(Generic[T]):
    """`pending` is what goes; `remove` moves it to the trash in the background. `changed` hears what was taken back,
    or None.

    Its timer belongs to `owner`, so that it goes with the page.
    """

    def __init__(
        self, owner: QWidget, line: MessageLine, remove: Callable[[T], object], changed: Callable[[T | None], object]
    ) -> None:
        self._line, self._remove, self._changed = line, remove, changed
        self.pending: T | None = None
        self.timer = QTimer(owner)
        self.timer.setSingleShot(True)
        self.timer.setInterval(UNDO_MS)
        self.timer.timeout.connect(self.now)

    def begin(self, item: T, words: str) -> None:
        """One at a time: what was on its way goes now."""
        self.now()
        self.pending = item
        self.timer.start()
        self._line.say("info", words, "", tr("Undo"), self.undo)
        self._changed(None)

    def undo(self) -> None:
        self._changed(self.take())

    def now(self) -> None:
        item = self.take()
        if item is not None:
            self._remove(item)

    def take(self) -> T | None:
        """What was on its way is the caller's; nothing is any more."""
        item, self.pending = self.pending, None
        self.timer.stop()
        if item is not None:
            self._line.clear()
        return item
