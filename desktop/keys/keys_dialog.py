"""The list of keys (F1), in which each can be changed; knows nothing of what they do and stores nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.keys.actions import ACTIONS, DEFAULTS, FIXED, KeyAction, owner_of, refusal, shown
from desktop.keys.key_row import KeyRow
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.message_line import MessageLine
from engine.api import AquiferError

Store = Callable[[Mapping[str, str]], None]


class KeysDialog(QDialog):
    """`store` keeps the keys of all actions and puts them in force, or raises `AquiferError`; without it nothing can be
    changed."""

    def __init__(self, theme: Theme, parent: QWidget, in_force: Mapping[str, str], store: Store | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys", "keyboard"))
        self.setAccessibleName(tr("Keys", "keyboard"))
        self._theme, self._store = theme, store
        self._keys = dict(in_force)
        self.rows: dict[str, KeyRow] = {}
        self.message = MessageLine(theme)
        self.reset_all = TextButton(theme, tr("Reset all keys"), "quiet", "reset")
        on_click(self.reset_all, self._reset_all)
        self.close_button = TextButton(theme, tr("Close"), "primary")
        on_click(self.close_button, self.accept)
        self._lay_out()
        around = parent.window().size()
        self.resize(min(theme.px(640), around.width() - 40), min(theme.px(680), around.height() - 40))
        self._show()
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    def _lay_out(self) -> None:
        theme = self._theme
        # From the outside in: see `PreferencesPage`.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(theme.px(12))
        layout.addWidget(label(tr("Keys", "keyboard"), "title"))
        if self._store is not None:
            hint = tr("Choose Change, then press the keys you want.")
            layout.addWidget(label(hint, "muted", wrap=True))
        area = QScrollArea()
        area.setAccessibleName(tr("Keys", "keyboard"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(area, 1)
        inside = QWidget()
        inside.setObjectName("column")
        area.setWidget(inside)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, theme.px(12), 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        for line, action in enumerate(ACTIONS):
            self.rows[action.name] = self._row(grid, line, action)
        line = len(ACTIONS)
        grid.addWidget(label(tr("Always the same, while the focus is there"), "heading"), line, 0, 1, 4)
        grid.setRowMinimumHeight(line, theme.px(44))
        for keys, words in FIXED:
            line += 1
            grid.addWidget(label(tr(words), wrap=True), line, 0)
            grid.addWidget(label(tr(keys), "muted"), line, 1, 1, 3)
            grid.setRowMinimumHeight(line, theme.px(26))
        layout.addWidget(self.message)
        layout.addLayout(row(self.reset_all, 1, self.close_button))

    def _row(self, grid: QGridLayout, line: int, action: KeyAction) -> KeyRow:
        made = KeyRow(self._theme, grid, line, tr(action.words), can_change=self._store is not None)
        made.begun.connect(partial(self._begun, action.name))
        made.pressed.connect(partial(self._want, action.name))
        made.reset_wanted.connect(partial(self._want, action.name, action.keys))
        made.ended.connect(self.message.clear)
        return made

    def _begun(self, name: str) -> None:
        """One at a time."""
        for other, one in self.rows.items():
            if other != name:
                one.end()
        hint = tr("Esc leaves them as they are, Backspace takes them away.")
        self.message.say("info", tr("Press the keys for “{action}”.").format(action=self._words(name)), hint)

    def _want(self, name: str, keys: str) -> None:
        """These keys for this action; empty for none. Keys of another action are swapped if the person says so."""
        if keys and keys != DEFAULTS[name] and (why := refusal(keys)):
            self.message.say("error", why)
            return
        owner = owner_of(keys, self._keys, name)
        if owner is None:
            self._keep({**self._keys, name: keys}, name)
            return
        words = tr("{keys} belongs to “{action}”.").format(keys=shown(keys), action=tr(owner.words))
        old = self._keys[name]
        then = tr("If you swap them, “{action}” has no keys.").format(action=tr(owner.words))
        if old:
            then = tr("If you swap them, “{action}” has {keys}.").format(action=tr(owner.words), keys=shown(old))
        swapped = {**self._keys, name: keys, owner.name: old}
        self.message.say("warning", words, then, tr("Swap them"), partial(self._keep, swapped, name))
        self.message.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, keys: Mapping[str, str], name: str) -> None:
        if not self._stored(keys):
            return
        self.rows[name].end()
        self._show()
        words = tr("“{action}” has no keys now.").format(action=self._words(name))
        if self._keys.get(name):
            words = tr("“{action}” is {keys} now.").format(action=self._words(name), keys=shown(self._keys[name]))
        self.message.say("success", words)
        self.rows[name].change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stored(self, keys: Mapping[str, str]) -> bool:
        """Whether they are kept; if not, the dialog says why."""
        if self._store is None:
            return False
        try:
            self._store(keys)
        except AquiferError as error:
            self.message.say_error(error)
            return False
        self._keys = dict(keys)
        return True

    def _reset_all(self) -> None:
        before = dict(self._keys)
        for one in self.rows.values():
            one.end()
        if not self._stored(DEFAULTS):
            return
        self._show()
        self.message.say("success", tr("All keys are as they were in the beginning."), "", tr("Undo"),
                         partial(self._undo, before))  # fmt: skip
        self.close_button.setFocus()

    def _undo(self, before: Mapping[str, str]) -> None:
        if self._stored(before):
            self._show()
            self.message.clear()

    def _show(self) -> None:
        for name, one in self.rows.items():
            one.show_keys(shown(self._keys[name]), own=self._keys[name] != DEFAULTS[name])
        self.reset_all.setVisible(self._store is not None and self._keys != DEFAULTS)

    def _words(self, name: str) -> str:
        return next((tr(action.words) for action in ACTIONS if action.name == name), "")
