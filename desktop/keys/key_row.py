"""One action in the list of keys: what it is, its keys, and the field that takes other ones; judges none."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QKeySequenceEdit, QLineEdit, QSizePolicy, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconButton, TextButton, label, on_click


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


class KeyField(QKeySequenceEdit):
    """`taken(keys)` as soon as they are pressed, empty after Backspace; `left` after Esc; `passed` after Tab,
    which goes on as everywhere."""

    taken = Signal(str)
    left = Signal()
    passed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(name)
        inner = self.findChild(QLineEdit)
        if inner is not None:
            inner.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() == Qt.Key.Key_Backspace:
            self.taken.emit("")
        else:
            super().keyPressEvent(event)
            # Here, and not when Qt says that they are others: it says so again a second later.
            if not self.keySequence().isEmpty():
                self.taken.emit(self.keySequence().toString(QKeySequence.SequenceFormat.PortableText))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """What is pressed next counts, not what was refused before."""
        self.clear()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.passed.emit()
