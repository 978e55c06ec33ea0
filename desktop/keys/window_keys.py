"""Connects the keys in force with what they do, and tells them in the tooltips of buttons; stores nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.keys.actions import DEFAULTS, keys_in_force, shown
from engine.api import KeyChoice

# Where a text names keys: the translators keep the brackets, some languages have wide ones.
_KEYS = re.compile(r"\s*[(（][^()（）]*[)）]")


class WindowKeys(QObject):
    """`in_force` are the keys of each action; `changed` when they are others."""

    changed = Signal()

    def __init__(self, window: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
        """`actions` does each of `desktop.keys.actions.ACTIONS` while the window has the focus."""
        super().__init__(window)
        self.in_force = dict(DEFAULTS)
        self.left_out: list[KeyChoice] = []
        self._names: list[_KeyName] = []
        self._shortcuts = {name: QShortcut(QKeySequence(keys), window) for name, keys in DEFAULTS.items()}
        for name, shortcut in self._shortcuts.items():
            shortcut.activated.connect(actions[name])

    def use(self, own: Sequence[KeyChoice]) -> None:
        """The person's keys; `left_out` are those of them that are not used."""
        in_force, self.left_out = keys_in_force(own)
        if in_force != self.in_force:
            self.in_force = in_force
            for name, shortcut in self._shortcuts.items():
                shortcut.setKey(QKeySequence(in_force[name]))
            for named in self._names:
                named.write()
            self.changed.emit()

    def name(self, widget: QWidget, action: str) -> None:
        """From now on the keys in brackets in the tooltip and the name of `widget` are those in force."""
        self._names.append(_KeyName(self, widget, action))


class _KeyName(QObject):
    """The words of one widget; whoever writes them anew writes the keys of the beginning."""

    def __init__(self, keys: WindowKeys, widget: QWidget, action: str) -> None:
        super().__init__(widget)
        self._keys, self._widget, self._action = keys, widget, action
        self._writing = False
        self._take()
        self.write()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.ToolTipChange and not self._writing:
            self._take()
            self.write()
        return super().eventFilter(watched, event)

    def write(self) -> None:
        keys = self._keys.in_force[self._action]
        self._writing = True
        self._widget.setToolTip(self._with(self._tip, keys))
        self._widget.setAccessibleName(self._with(self._name, keys))
        self._writing = False

    def _take(self) -> None:
        self._tip, self._name = self._widget.toolTip(), self._widget.accessibleName()

    def _with(self, words: str, keys: str) -> str:
        if keys == DEFAULTS[self._action] == shown(keys):
            return words
        return _KEYS.sub(f" ({shown(keys)})" if keys else "", words, count=1)
