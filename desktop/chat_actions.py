"""Renaming, deleting and bringing back chats, with Undo; shows no list itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.chat.chat_page import ChatPage
from desktop.chat.session import ChatSessions
from desktop.widgets.notification_bar import Action, NotificationBar
from engine.api import AquiferError

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import ChatsApi, EngineApi


class ChatActions(QObject):
    """`changed` after the list of chats became another; `open_wanted(id)` after Undo."""

    changed = Signal()
    open_wanted = Signal(str)

    def __init__(self, page: ChatPage, sessions: ChatSessions, notifications: NotificationBar) -> None:
        super().__init__()
        self._page, self._sessions, self._notifications = page, sessions, notifications
        self._engine: EngineApi | None = None

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def rename(self, chat_id: str, title: str) -> None:
        if self._try(lambda chats: chats.rename(chat_id, title)):
            self.changed.emit()

    def delete(self, chat_id: str) -> None:
        """Into the trash, with Undo; an answer under way in it is stopped."""
        self._sessions.stop(chat_id)
        shown = chat_id == self._page.chat_id
        if shown:
            self._page.save_draft()
        if not self._try(lambda chats: chats.delete(chat_id)):
            return
        if shown:
            self._page.forget()
        self.changed.emit()
        undo = Action("Undo", lambda: self.restore(chat_id))
        text = "Chat deleted. It stays in the trash for 30 days."
        self._notifications.show_notice("info", text, actions=[undo])

    def restore(self, chat_id: str) -> None:
        if self._try(lambda chats: chats.restore(chat_id)):
            self.changed.emit()
            self.open_wanted.emit(chat_id)

    def _try(self, action: Callable[[ChatsApi], None]) -> bool:
        if self._engine is None:
            return False
        try:
            action(self._engine.chat)
        except AquiferError as error:
            self._notifications.show_error(error)
            return False
        return True
