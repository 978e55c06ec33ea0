"""Does what a person wants of a message: other versions, more of it, gone and back; draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.bridge.background import Background
from desktop.chat.model_menu import add_models
from desktop.chat.session import ChatSessions
from desktop.chat.transcript import Transcript
from desktop.translation import tr, trn
from engine.api import AquiferError, AskScope, ModelInfo

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import ChatsApi, EngineApi


class MessageDesk(QObject):
    """`deleted(words, undo)` offers a way back; `path_changed` after another branch is on screen."""

    deleted = Signal(str, object)
    path_changed = Signal()

    def __init__(
        self,
        page: QWidget,
        transcript: Transcript,
        sessions: ChatSessions,
        background: Background,
        chat_id: Callable[[], str],
        scope: Callable[[], AskScope],
        show_error: Callable[[BaseException], None],
    ) -> None:
        super().__init__(page)
        self._transcript, self._sessions, self._background = transcript, sessions, background
        self._chat_id, self._scope, self.show_error = chat_id, scope, show_error
        self._engine: EngineApi | None = None
        self.menu: QMenu | None = None
        requests = transcript.requests
        requests.try_again.connect(lambda id_: self._again(id_, self._scope()))
        requests.try_with.connect(self._offer_models)
        requests.ask_general.connect(lambda id_: self._again(id_, AskScope(documents=False)))
        requests.ask_all.connect(lambda id_: self._again(id_, AskScope(own_filter=False)))
        requests.go_on.connect(self.go_on)
        requests.delete.connect(self.delete)
        requests.show_version.connect(self.show_version)
        requests.rated.connect(sessions.rate)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def try_again(self, message_id: str, scope: AskScope, model: Path | None = None) -> None:
        """Another version of an answer, by default of the loaded model; the one that is there stays."""
        if (chat_id := self.idle_chat(message_id)) is not None:
            self._sessions.try_again(chat_id, message_id, scope, model)

    def go_on(self, message_id: str) -> None:
        """More of an answer that was cut off."""
        if (chat_id := self.idle_chat(message_id)) is not None:
            self._sessions.go_on(chat_id, message_id, self._scope())

    def show_version(self, message_id: str) -> None:
        """Bring another version and what follows it on screen."""
        if self.attempt(lambda chats: chats.show_message(message_id)):
            self.show_path(self._chat_id())

    def delete(self, message_id: str) -> None:
        """Into the trash, with all that follows; the way back is offered."""
        chat_id = self.idle_chat(message_id)
        if chat_id is None or not self.attempt(lambda chats: chats.delete_message(message_id)):
            return
        path = [message.id for message in self._transcript.messages]
        following = len(path) - path.index(message_id) - 1 if message_id in path else 0
        text = tr("Message deleted. It stays in the trash for 30 days.")
        if following:
            text = trn(
                "Message deleted with the message that followed. It stays in the trash for 30 days.",
                "Message deleted with the %n messages that followed. It stays in the trash for 30 days.",
                following,
            )
        self.show_path(chat_id)
        self.deleted.emit(text, lambda: self._restore(chat_id, message_id))

    def _restore(self, chat_id: str, message_id: str) -> None:
        if self.attempt(lambda chats: chats.restore_message(message_id)):
            self.show_path(chat_id)

    def show_path(self, chat_id: str) -> None:
        """What is stored, if that chat is still on screen."""
        if self._engine is None or chat_id != self._chat_id():
            return
        self._transcript.show_path(self._engine.chat.history(chat_id), self._sessions.live(chat_id))
        self.path_changed.emit()

    def idle_chat(self, message_id: str) -> str | None:
        """The chat of a message on screen, None while it is being answered, which is said."""
        message = self._transcript.message(message_id)
        if message is None:
            return None
        if self._sessions.live(message.chat_id) is not None:
            self.show_error(_busy())
            return None
        return message.chat_id

    def _offer_models(self, message_id: str, button: QWidget) -> None:
        name = tr("Try again with another model")
        self.offer_models(button, name, lambda path: self.try_again(message_id, self._scope(), path))

    def offer_models(
        self,
        button: QWidget,
        name: str,
        chosen: Callable[[Path | None], object],
        more: Callable[[QMenu], object] | None = None,
    ) -> None:
        """A menu of the models on disk below a button; the list is read on a lane. `more` adds entries to it."""
        engine = self._engine
        if engine is None:
            return
        place = button.mapToGlobal(QPoint(0, button.height()))

        def show(found: list[ModelInfo]) -> None:
            menu = QMenu(self._transcript)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setAccessibleName(name)
            add_models(menu, found, engine.models.current, chosen)
            if more is not None:
                more(menu)
            self.menu = menu
            menu.aboutToHide.connect(self._forget_menu)
            menu.popup(place)

        self._background.call("list models", engine.models.list).on_success(show)

    def _again(self, message_id: str, scope: AskScope) -> None:
        """With the loaded model, but of two side by side each asks its own again."""
        message = self._transcript.message(message_id)
        paired = message is not None and self._transcript.pair_of(message_id) is not None
        wanted = message.wanted_model if message is not None and paired else ""
        self.try_again(message_id, scope, Path(wanted) if wanted else None)

    def _forget_menu(self) -> None:
        self.menu = None

    def attempt(self, action: Callable[[ChatsApi], None]) -> bool:
        """Do something to the chats; false when it cannot be done, which is said."""
        if self._engine is None:
            return False
        try:
            action(self._engine.chat)
        except AquiferError as error:
            self.show_error(error)
            return False
        return True


def _busy() -> AquiferError:
    return AquiferError(
        tr("An answer is being written in this chat."), tr("Stop it with Esc first, or wait for its end.")
    )
