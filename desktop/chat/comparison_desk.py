"""Two answers side by side: another model asked, one of them chosen, both scored; draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from desktop.bridge.background import Background
from desktop.chat.message_desk import MessageDesk
from desktop.chat.session import ChatSessions
from desktop.chat.transcript import Transcript
from desktop.translation import tr
from desktop.widgets.message_line import error_words
from engine.api import Answer, AquiferError, AskScope, Message

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi


class ComparisonDesk(QObject):
    """Works on the messages of `transcript`; answers of a pair are scored when the second one is there."""

    def __init__(
        self,
        desk: MessageDesk,
        transcript: Transcript,
        sessions: ChatSessions,
        background: Background,
        scope: Callable[[], AskScope],
    ) -> None:
        super().__init__(desk)
        self._desk, self._transcript, self._sessions = desk, transcript, sessions
        self._background, self._scope = background, scope
        self._engine: EngineApi | None = None
        transcript.requests.compare_with.connect(self.offer)
        transcript.requests.choose.connect(self.choose)
        transcript.requests.score.connect(self.score)
        sessions.finished.connect(self._on_finished)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def offer(self, message_id: str, button: QWidget) -> None:
        """A menu of the models, and of the versions that are there already."""
        chosen, more = partial(self.compare, message_id), partial(self._add_versions, message_id)
        self._desk.offer_models(button, tr("Compare with another model"), chosen, more)

    def compare(self, message_id: str, model: Path | None) -> None:
        """The same question to another model (None: the loaded one); both answers stand side by side."""
        if (chat_id := self._desk.idle_chat(message_id)) is not None:
            self._sessions.compare(chat_id, message_id, self._scope(), model)

    def put_side_by_side(self, first_id: str, second_id: str) -> None:
        """Two versions that are there."""
        chat_id = self._desk.idle_chat(first_id)
        if chat_id is not None and self._desk.attempt(lambda chats: chats.put_side_by_side(first_id, second_id)):
            self._desk.show_path(chat_id)

    def choose(self, message_id: str) -> None:
        """The chat goes on with this one; the other is kept as a version."""
        chat_id = self._desk.idle_chat(message_id)
        if chat_id is not None and self._desk.attempt(lambda chats: chats.choose(message_id)):
            self._desk.show_path(chat_id)

    def score(self, message_id: str) -> None:
        """Both answers of a pair by a reward model; why there is no score stands at the answers and is said."""
        view = self._transcript.pair_of(message_id)
        if view is not None:
            self._score(view.message.chat_id, view.message.pair, said=True)

    def _score(self, chat_id: str, pair: tuple[Message, ...], *, said: bool) -> None:
        engine = self._engine
        if engine is None:
            return

        def failed(error: BaseException) -> None:
            if (view := self._transcript.pair_of(pair[0].id)) is not None:
                view.say_unscored(" ".join(error_words(error)).strip())
            if said:
                self._desk.show_error(error)

        operation = self._background.run(lambda: engine.chat.score([one.id for one in pair]))
        operation.on_failure(failed)
        operation.on_success(lambda scores: self._refresh(chat_id) if scores is not None else failed(_no_judge()))

    def _refresh(self, chat_id: str) -> None:
        """The scores came: they are shown where their chat still is."""
        path = self._transcript.messages
        if self._engine is not None and path and path[0].chat_id == chat_id:
            self._transcript.refresh(self._engine.chat.history(chat_id))

    def _on_finished(self, chat_id: str, answer: Answer) -> None:
        live = self._sessions.live(chat_id)
        pair = live.answer.pair if live is not None and live.answer is not None else ()
        if pair and answer.text.strip() and answer.finish_reason != "cancelled":
            self._score(chat_id, pair, said=False)

    def _add_versions(self, message_id: str, menu: QMenu) -> None:
        """What was answered before can be looked at side by side too."""
        message = self._transcript.message(message_id)
        shown = next((one for one in self._transcript.messages if message in (one, *one.pair)), None)
        if self._engine is None or shown is None:
            return
        paired = {one.id for one in shown.pair} or {message_id}
        others = [(n, id_) for n, id_ in enumerate(shown.versions, 1) if id_ not in paired]
        if others:
            menu.addSeparator()
        for number, id_ in others:
            version = self._engine.chat.version(id_)
            model = version.answer.model if version.answer is not None else ""
            words = tr("Version {number} · {model}") if model else tr("Version {number}")
            action = menu.addAction(words.format(number=number, model=model))
            action.triggered.connect(lambda _on, id_=id_: self.put_side_by_side(message_id, id_))


def _no_judge() -> AquiferError:
    return AquiferError(
        tr("There is no reward model on this computer, so nothing scores the answers."),
        tr("Add one on the page Models; it is then listed under “Reward models”."),
    )
