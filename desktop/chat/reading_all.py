"""From an answer to the same question put to each document; asks none itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.chat.transcript import Transcript
from desktop.translation import tr, trn
from engine.api import ChatInfo, CollectionInfo, DocumentFilter

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi


class ReadingAll(QObject):
    """`wanted(question, collection, documents)`; no documents stand for all of them. With several collections a menu
    asks for which."""

    wanted = Signal(str, str, tuple)

    def __init__(
        self,
        page: QWidget,
        transcript: Transcript,
        chat: Callable[[], ChatInfo | None],
        where: Callable[[], DocumentFilter],
    ) -> None:
        super().__init__(page)
        self._transcript, self._chat, self._where = transcript, chat, where
        self._engine: EngineApi | None = None
        self.menu: QMenu | None = None
        transcript.requests.read_all.connect(self.offer)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def offer(self, message_id: str, button: QWidget) -> None:
        """Go where every document is asked, with the question of this answer."""
        chat, answer = self._chat(), self._transcript.message(message_id)
        question = self._transcript.message(answer.parent_id) if answer is not None else None
        if self._engine is None or chat is None or question is None:
            return
        searched = {chat.attachments, *chat.collections}
        found = [one for one in self._engine.library.collections() if one.name in searched and one.documents]
        if len(found) == 1:
            self._choose(question.text, found[0].name)
        elif found:
            self._ask_which(question.text, found, button)

    def _ask_which(self, question: str, found: list[CollectionInfo], button: QWidget) -> None:
        menu = QMenu(self._transcript)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Which documents are to be read"))
        for one in found:
            words = trn("{collection} · %n document", "{collection} · %n documents", one.documents)
            name = tr("Files of this chat") if one.name.startswith("chat:") else one.name
            action = menu.addAction(words.format(collection=name))
            action.triggered.connect(lambda _on, name=one.name: self._choose(question, name))
        self.menu = menu
        menu.aboutToHide.connect(self._forget_menu)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _forget_menu(self) -> None:
        self.menu = None

    def _choose(self, question: str, collection: str) -> None:
        where, documents = self._where(), tuple[str, ...]()
        if where and self._engine is not None:
            documents = tuple(info.sha256 for info in self._engine.library.list(collection, where))
        self.wanted.emit(question, collection, documents)
