"""What is done with chats in the list: renamed, pinned, put into folders, deleted, with Undo; shows no list itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.chat.chat_page import ChatPage
from desktop.chat.session import ChatSessions
from desktop.sidebar.sidebar import Sidebar
from desktop.translation import tr
from desktop.widgets.notification_bar import Action, NotificationBar
from engine.api import AquiferError

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import ChatsApi, EngineApi


class ChatActions(QObject):
    """`changed` after the list of chats became another; `open_wanted(id)` after Undo."""

    changed = Signal()
    open_wanted = Signal(str)

    def __init__(
        self, page: ChatPage, sidebar: Sidebar, sessions: ChatSessions, notifications: NotificationBar
    ) -> None:
        super().__init__()
        self._page, self._sidebar = page, sidebar
        self._sessions, self._notifications = sessions, notifications
        self._engine: EngineApi | None = None
        chats, model = sidebar.chats, sidebar.model
        chats.delete_wanted.connect(self.delete)
        chats.pin_wanted.connect(self.pin)
        chats.folder_wanted.connect(self.move_to_folder)
        chats.new_folder_wanted.connect(self.new_folder)
        chats.folder_toggled.connect(lambda name, on: self._change(lambda c: c.open_folder(name, on=on)))
        chats.folder_delete_wanted.connect(self.delete_folder)
        model.renamed.connect(self.rename)
        # A list must not be built anew while its editor or its drag is still open.
        model.folder_renamed.connect(lambda old, new: self._later(lambda c: c.rename_folder(old, new)))
        model.moved.connect(self._on_moved)
        page.close_wanted.connect(self.delete)
        page.desk.deleted.connect(self._offer_undo)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def rename(self, chat_id: str, title: str) -> None:
        self._change(lambda chats: chats.rename(chat_id, title))

    def pin(self, chat_id: str, on: bool) -> None:
        self._change(lambda chats: chats.set_pinned(chat_id, on=on))

    def move_to_folder(self, chat_id: str, name: str) -> None:
        """Into a folder, or out of it for an empty name; a pinned chat is listed above, so it loses its pin."""

        def move(chats: ChatsApi) -> None:
            chats.set_folder(chat_id, name)
            chats.set_pinned(chat_id, on=False)

        self._change(move)

    def new_folder(self, chat_id: str) -> None:
        """A folder for this chat, whose name is typed in its place."""
        names: list[str] = []
        if self._try(lambda chats: names.append(chats.add_folder(tr("New folder")))):
            self.move_to_folder(chat_id, names[0])
            self._sidebar.chats.rename_folder(names[0])

    def delete_folder(self, name: str) -> None:
        """Its chats stay; Undo puts them back."""
        inside: list[str] = []
        if not self._change(lambda chats: inside.extend(chats.delete_folder(name))):
            return
        words = (
            tr("Folder “{name}” deleted. Its chats stay.") if inside else tr("Folder “{name}” deleted. It was empty.")
        )
        self._offer_undo(words.format(name=name), lambda: self._put_back(name, inside))

    def delete(self, chat_id: str) -> None:
        """Into the trash, with Undo; an answer under way in it is stopped. A temporary chat is gone."""
        self._sessions.stop(chat_id)
        shown = chat_id == self._page.chat_id
        temporary = self._engine is not None and self._engine.chat.get(chat_id).temporary
        if shown:
            self._page.save_draft()
        if not self._try(lambda chats: chats.delete(chat_id)):
            return
        if shown:
            self._page.forget()
        self.changed.emit()
        if temporary:
            self._notifications.show_notice("info", tr("The temporary chat is closed. Nothing of it is left."))
        else:
            self._offer_undo(tr("Chat deleted. It stays in the trash for 30 days."), lambda: self.restore(chat_id))

    def restore(self, chat_id: str) -> None:
        if self._change(lambda chats: chats.restore(chat_id)):
            self.open_wanted.emit(chat_id)

    def _on_moved(self, chat_id: str, pinned: bool, folder: str) -> None:
        """A chat was dropped on a heading, a folder or another chat."""
        if pinned:
            self._later(lambda chats: chats.set_pinned(chat_id, on=True))
        else:
            QTimer.singleShot(0, self, lambda: self.move_to_folder(chat_id, folder))

    def _put_back(self, name: str, inside: list[str]) -> None:
        def put(chats: ChatsApi) -> None:
            if not inside:
                chats.add_folder(name)
            for chat_id in inside:
                chats.set_folder(chat_id, name)

        self._change(put)

    def _offer_undo(self, words: str, undo: Callable[[], object]) -> None:
        self._notifications.show_notice("info", words, actions=[Action(tr("Undo"), undo)])

    def _later(self, action: Callable[[ChatsApi], object]) -> None:
        QTimer.singleShot(0, self, lambda: self._change(action))

    def _change(self, action: Callable[[ChatsApi], object]) -> bool:
        """Do it and show the list anew."""
        done = self._try(action)
        if done:
            self.changed.emit()
        return done

    def _try(self, action: Callable[[ChatsApi], object]) -> bool:
        if self._engine is None:
            return False
        try:
            action(self._engine.chat)
        except AquiferError as error:
            self._notifications.show_error(error)
            return False
        return True
