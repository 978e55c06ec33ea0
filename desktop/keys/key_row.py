"""One action in the list of keys: what it is, its keys, and the field that takes other ones; judges none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop.keys.actions import shown
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconButton, TextButton, label, on_click

_HELD_ALONE = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_unknown,
)  # fmt: skip


class KeyRow(QObject):
    """`begun` when other keys are to be pressed, `pressed(keys)` with them (empty for none), `ended` after Esc."""

    begun = Signal()
    pressed = Signal(str)
    reset_wanted = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, grid: QGridLayout, line: int, words: str, *, can_change: bool) -> None:
        super().__init__(grid.parentWidget())
        self._keys = label("", "heading")
        self.field = KeyField(tr("Keys for “{action}”").format(action=words))
        self.field.setMinimumWidth(theme.px(150))
        self.field.hide()
        self.field.taken.connect(self.pressed)
        self.field.left.connect(self._leave)
        self.field.passed.connect(self._pass)
        self.change = TextButton(theme, tr("Change"), "plain")
        self.change.setAccessibleName(tr("Change the keys for “{action}”").format(action=words))
        self.change.setVisible(can_change)
        on_click(self.change, self.begin)
        self.reset = IconButton(theme, "reset", tr("Reset the keys for “{action}”").format(action=words), size=16)
        on_click(self.reset, self.reset_wanted.emit)
        policy = QSizePolicy(self.reset.sizePolicy())
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        holder = QWidget()
        holder.setMinimumWidth(theme.px(150))
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._keys)
        inside.addWidget(self.field)
        grid.addWidget(label(words, wrap=True), line, 0)
        grid.addWidget(holder, line, 1)
        grid.addWidget(self.change, line, 2)
        grid.addWidget(self.reset, line, 3)
        grid.setRowMinimumHeight(line, theme.px(36))

    @property
    def keys(self) -> str:
        """What is shown."""
        return self._keys.text()

    def show_keys(self, keys: str, *, own: bool) -> None:
        """`own`: not those of the beginning."""
        self._keys.setText(keys or tr("none", "keys"))
        self.reset.setVisible(own)

    def begin(self) -> None:
        """Wait for keys."""
        self._keys.hide()
        self.change.setEnabled(False)
        self.field.clear()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit()

    def end(self) -> None:
        """Show the keys again."""
        if self.field.isHidden():
            return
        focused = self.field.hasFocus()
        self.change.setEnabled(True)
        if focused:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()
        self._keys.show()

    def _pass(self) -> None:
        self.end()
        self.ended.emit()

    def _leave(self) -> None:
        self.end()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()


class KeyField(QLineEdit):
    """`taken(keys)` as soon as they are pressed, empty after Backspace; `left` after Esc; `passed` after Tab,
    which goes on as everywhere. Qt's own field of this kind has no role for a screen reader and waits a second."""

    taken = Signal(str)
    left = Signal()
    passed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("Press the keys"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """What is pressed here is no shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        if event.key() in _HELD_ALONE:
            return
        alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if alone and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif alone and event.key() == Qt.Key.Key_Backspace:
            self.taken.emit("")
        else:
            keys = keys_of(event)
            self.setText(shown(keys))
            self.taken.emit(keys)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """What is pressed next counts, not what was refused before."""
        self.clear()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.passed.emit()


def keys_of(event: QKeyEvent) -> str:
    """A key with what is held, as Qt writes it; Shift that only makes another sign of the key is no part of it."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.GroupSwitchModifier
    text = event.text()
    if text[:1].isprintable() and text and not text[0].isalnum() and not text[0].isspace():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    key = QKeyCombination(held, Qt.Key(event.key()))
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
