"""An earlier question that is being edited in the composer, chat by chat; sends nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.chat.composer import Composer
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconLabel, TextButton, label, on_click, row
from engine.api import Message


@dataclass(slots=True)
class _Edit:
    message_id: str
    draft: str  # what stood in the field before
    text: str


class QuestionEditing:
    """While one is edited, the draft that stood in the field is kept and comes back afterwards."""

    def __init__(self, theme: Theme, composer: Composer, parent: QWidget) -> None:
        self._composer = composer
        self._edits: dict[str, _Edit] = {}
        self.chat_id = ""
        self.strip = QFrame(parent)
        self.strip.setObjectName("card")
        self.strip.setProperty("tone", "accent")
        self.strip.setAccessibleName(tr("A question is being edited"))
        words = label(tr("Editing a question. Sending begins a new branch; the old one stays."), wrap=True)
        self.cancel_button = TextButton(theme, tr("Cancel"), "quiet", "close")
        on_click(self.cancel_button, self.cancel)
        self.strip.setLayout(
            row(IconLabel(theme, "pencil", "accent", 16), words, self.cancel_button, margins=(12, 6, 8, 6))
        )
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.strip.hide()

    @property
    def message_id(self) -> str:
        """The question that is edited in this chat, or an empty text."""
        edit = self._edits.get(self.chat_id)
        return edit.message_id if edit else ""

    @property
    def draft(self) -> str:
        """What has to be kept of the field. An edit is kept as the draft when none waits behind it."""
        edit = self._edits.get(self.chat_id)
        return edit.draft or self._composer.text if edit else self._composer.text

    def begin(self, message: Message) -> None:
        before = self._edits.get(message.chat_id)
        draft = before.draft if before else self._composer.text
        self._edits[message.chat_id] = _Edit(message.id, draft, message.text)
        self.show_chat(message.chat_id, draft)
        self._composer.edit.setFocus()

    def leave(self) -> None:
        """Another chat comes on screen."""
        if (edit := self._edits.get(self.chat_id)) is not None:
            edit.text = self._composer.text

    def show_chat(self, chat_id: str, draft: str) -> None:
        """Put the question that is edited into the field, or else the draft of this chat."""
        self.chat_id = chat_id
        edit = self._edits.get(chat_id)
        self._composer.set_text(edit.text if edit else draft)
        self.strip.setVisible(edit is not None)

    def forget(self, chat_id: str) -> None:
        """The chat is gone: what was edited in it, and the draft behind that, must not turn up in another one."""
        self._edits.pop(chat_id, None)

    def cancel(self) -> bool:
        """The draft comes back; false when nothing is edited."""
        edit = self._edits.pop(self.chat_id, None)
        if edit is None:
            return False
        self.show_chat(self.chat_id, edit.draft)
        self._composer.edit.setFocus()
        return True

    def sent(self) -> None:
        """The edited question was taken; what stood in the field before comes back."""
        self.cancel()
