"""What stands in the composer is kept with its chat, soon after each key; sends nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.chat.composer import Composer
from desktop.chat.question_editing import QuestionEditing
from engine.api import AquiferError, ChatInfo

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_DELAY_MS = 400


class DraftKeeper(QObject):
    """`chat_id()` is the chat on screen, empty for a new one; `stored()` makes it, or raises `AquiferError`."""

    def __init__(
        self,
        page: QWidget,
        composer: Composer,
        editing: QuestionEditing,
        chat_id: Callable[[], str],
        stored: Callable[[], ChatInfo | None],
        show_error: Callable[[BaseException], None],
    ) -> None:
        super().__init__(page)
        self._composer, self._editing = composer, editing
        self._chat_id, self._stored, self._show_error = chat_id, stored, show_error
        self._engine: EngineApi | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.save)
        composer.edit.textChanged.connect(self.soon)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def soon(self) -> None:
        """Something changed: it is kept when the typing pauses."""
        self._timer.start()

    def rest(self) -> None:
        """What stands there is kept already, or was taken."""
        self._timer.stop()

    def save(self) -> None:
        """Keep it now; a new chat is stored once there is something to keep."""
        self.rest()
        text, chat_id = self._editing.draft, self._chat_id()
        if self._engine is None:
            return
        try:
            if chat_id:
                if self._engine.chat.get(chat_id).draft != text:
                    self._engine.chat.save_draft(chat_id, text)
            elif text.strip():
                chat = self._stored()
                if chat is not None:
                    self._engine.chat.save_draft(chat.id, text)
        except AquiferError as error:
            self._show_error(error)

    def give_back(self, chat_id: str, text: str) -> None:
        """A question was not taken: its words go back, before what stands in the field by now."""
        if chat_id == self._chat_id():
            self._composer.set_text("\n\n".join(part for part in (text, self._composer.text) if part))
        elif self._engine is not None:
            try:
                self._engine.chat.save_draft(chat_id, text)
            except AquiferError as error:  # the chat is gone too
                self._show_error(error)
