"""Finds words within the chat on screen (Ctrl+F), forwards and backwards; searches no other chat."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from desktop.chat.text_marks import TextMarks
from desktop.chat.transcript import Transcript
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import IconButton, label, on_click, row
from engine.api import Message

_DELAY_MS = 120


class FindBar(QFrame):
    """Goes through the messages that hold the words, and through the places in each of them.

    What is not built yet is found too: the texts of all messages are looked through, not what is on screen.
    """

    def __init__(self, theme: Theme, transcript: Transcript) -> None:
        super().__init__()
        self._theme, self._transcript = theme, transcript
        self._found: list[str] = []  # ids of messages
        self._at = 0
        self._marks: TextMarks | None = None
        self._place = 0
        self.setObjectName("findbar")
        self.setAccessibleName(tr("Find in this chat"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this chat"))
        self.field.setAccessibleName(tr("Find in this chat"))
        self.field.setMinimumWidth(theme.px(240))
        self.count = label("", "small")
        self.up = IconButton(theme, "chevron-up", tr("Previous place (Shift+Enter)"), size=16)
        self.down = IconButton(theme, "chevron-down", tr("Next place (Enter)"), size=16)
        close = IconButton(theme, "close", tr("Close (Esc)"), size=16)
        on_click(self.up, lambda: self.step(-1))
        on_click(self.down, lambda: self.step(1))
        on_click(close, self.end)
        items = (1, self.field, self.count, self.up, self.down, close)
        self.setLayout(row(*items, spacing=6, margins=(24, 4, 12, 4)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self.hide()

    def begin(self) -> None:
        """Show the bar; what was looked for before is there, selected."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._search()

    def end(self) -> bool:
        """Hide it; false when it was hidden already."""
        if self.isHidden():
            return False
        self.hide()
        self._clear()
        return True

    def chat_changed(self) -> None:
        """Other messages are on screen."""
        self._marks = None
        if not self.isHidden():
            self._timer.start()

    def step(self, by: int) -> None:
        """The next or the previous place; after the last comes the first."""
        if self._timer.isActive():
            self._timer.stop()
            self._search()
        elif self._marks is not None and 0 <= self._place + by < self._marks.count:
            self._place += by
            self._show()
        elif self._found:
            self._go((self._at + by) % len(self._found), last=by < 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        """The last place is shown first: a chat is read from its end."""
        self._clear()
        words = self.field.text().lower()
        messages = self._transcript.messages
        self._found = [message.id for message in messages if words and words in _text_of(message).lower()]
        self._say()
        if self._found:
            self._go(len(self._found) - 1, last=True)

    def _go(self, at: int, *, last: bool) -> None:
        self._at = at
        if self._marks is not None:
            self._marks.clear()
        view = self._transcript.reveal(self._found[at])
        if view is None:
            return
        self._marks = TextMarks(self._theme, view, self.field.text())
        self._place = max(0, self._marks.count - 1) if last else 0
        self._show()
        self._say()

    def _show(self) -> None:
        view = self._transcript.reveal(self._found[self._at])
        if self._marks is not None and view is not None:
            self._transcript.show_place(view, *self._marks.show(self._place))

    def _say(self) -> None:
        words = self.field.text()
        if not words:
            text = ""
        elif not self._found:
            text = tr("Not found")
        else:
            counted = trn("{place} of %n message", "{place} of %n messages", len(self._found))
            text = counted.format(place=self._at + 1)
        self.count.setText(text)
        self.count.setAccessibleName(text)
        for button in (self.up, self.down):
            button.setEnabled(bool(self._found))

    def _clear(self) -> None:
        if self._marks is not None:
            self._marks.clear()
        self._marks, self._found, self._at, self._place = None, [], 0, 0
        self._say()


def _text_of(message: Message) -> str:
    """What is seen of it: of two side by side, both."""
    return "\n".join(one.text for one in message.pair) or message.text
