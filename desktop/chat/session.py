"""The answers that are being written, chat by chat, whether a page shows them or not; knows no widget."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.background import Background, Operation
from desktop.translation import tr, trn
from engine.api import (
    EVERYTHING,
    Answer,
    AnswerFinished,
    AnswerStarted,
    AquiferError,
    AskScope,
    Event,
    Hit,
    Job,
    Message,
    Notice,
    Phase,
    ReadingPrompt,
    SourcesFound,
    TextDelta,
    ThoughtDelta,
    TurnsLeftOut,
)

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi


@dataclass
class LiveAnswer:
    """An answer under way. `question` is None until it is on disk; `asked_text` goes back to the composer when it
    never gets there (empty for another version of an answer)."""

    chat_id: str
    asked_text: str
    operation: Operation[Answer] | None = None
    question: Message | None = None
    answer: Message | None = None
    text: str = ""
    thoughts: str = ""
    thinking_since: float = 0.0
    thought_s: float = 0.0
    first_kept: str = ""  # earlier messages do not fit any more
    phase: str = field(default_factory=lambda: tr("Waiting"))
    prompt_done: int = 0
    prompt_total: int = 0
    hits: tuple[Hit, ...] = ()
    notes: list[str] = field(default_factory=list)
    started: float = field(default_factory=time.monotonic)
    stopping: bool = False


class ChatSessions(QObject):
    """Asks, stops and follows answers. The signals carry the chat's id."""

    started = Signal(str)
    progressed = Signal(str)
    text_added = Signal(str, str)
    finished = Signal(str, object)  # the Answer
    ended = Signal(str)  # after finished, or after a failure: the history is the truth again
    refused = Signal(str, str)  # the question never reached the disk: its text goes back to the composer

    def __init__(self, background: Background, show_error: Callable[[BaseException], None]) -> None:
        super().__init__()
        self.background = background
        self._show_error = show_error
        self._engine: EngineApi | None = None
        self._live: dict[str, LiveAnswer] = {}

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def live(self, chat_id: str) -> LiveAnswer | None:
        return self._live.get(chat_id)

    @property
    def all_live(self) -> list[LiveAnswer]:
        return list(self._live.values())

    def opened(self, chat_id: str) -> None:
        """The person looks at a chat: the model gets back what it had read of it while the question is being typed."""
        engine = self._engine
        if engine is not None and chat_id not in self._live:
            self.background.run(lambda: engine.chat.open(chat_id))

    def ask(self, chat_id: str, question: str, scope: AskScope = EVERYTHING, beside: str = "") -> None:
        """Start an answer; one at a time for each chat. `beside`: a branch in the place of that question."""
        if (engine := self._engine) is not None:
            self._start(chat_id, lambda: engine.chat.ask(chat_id, question, scope, beside=beside), question)

    def try_again(self, chat_id: str, message_id: str, scope: AskScope, model: Path | None = None) -> None:
        """Another version of an answer, of another model if one is given."""
        if (engine := self._engine) is not None:
            self._start(chat_id, lambda: engine.chat.try_again(message_id, scope, model))

    def compare(self, chat_id: str, message_id: str, scope: AskScope, model: Path | None) -> None:
        """Another answer beside one that is there."""
        if (engine := self._engine) is not None:
            self._start(chat_id, lambda: engine.chat.compare(message_id, scope, model))

    def go_on(self, chat_id: str, message_id: str, scope: AskScope) -> None:
        """Continue an answer that was cut off."""
        if (engine := self._engine) is not None:
            self._start(chat_id, lambda: engine.chat.go_on(message_id, scope))

    def _start(self, chat_id: str, begin: Callable[[], Job[Answer]], asked_text: str = "") -> None:
        if chat_id in self._live:
            return
        live = LiveAnswer(chat_id, asked_text)
        self._live[chat_id] = live
        operation = self.background.run(begin)
        live.operation = operation
        operation.on_event(lambda event: self._on_event(live, event))
        operation.on_success(lambda answer: self._on_success(live, answer))
        operation.on_failure(lambda error: self._on_failure(live, error))
        operation.on_cancelled(lambda: self._end(live))

    def stop(self, chat_id: str) -> bool:
        """Stop the answer of a chat; what was written stays. False when nothing runs there."""
        live = self._live.get(chat_id)
        if live is None or live.operation is None:
            return False
        live.operation.cancel()
        live.stopping, live.phase = True, tr("Stopping")
        self.progressed.emit(chat_id)
        return True

    def rate(self, message_id: str, rating: int) -> None:
        """Keep the person's thumb on an answer."""
        if self._engine is None:
            return
        try:
            self._engine.chat.rate(message_id, rating)
        except AquiferError as error:
            self._show_error(error)

    def _on_event(self, live: LiveAnswer, event: Event) -> None:
        if isinstance(event, TextDelta):
            if live.thinking_since and not live.text:
                live.thought_s = time.monotonic() - live.thinking_since
            live.text += event.text
            if not live.stopping:
                live.phase = tr("Answering")
            self.text_added.emit(live.chat_id, event.text)
        elif isinstance(event, AnswerStarted):
            live.question, live.answer = event.question, event.answer
            live.text, live.thoughts = event.answer.text, event.answer.thoughts  # of one that is gone on with
            self.started.emit(live.chat_id)
        elif isinstance(event, AnswerFinished):
            self.finished.emit(live.chat_id, event.answer)
        elif isinstance(event, ThoughtDelta):
            live.thinking_since = live.thinking_since or time.monotonic()
            live.thoughts += event.text
            if not live.stopping:
                live.phase = tr("Thinking")
            self.progressed.emit(live.chat_id)
        elif not live.stopping:
            self._on_progress(live, event)
            self.progressed.emit(live.chat_id)

    def _on_progress(self, live: LiveAnswer, event: Event) -> None:
        if isinstance(event, Phase):
            live.phase = tr(event.text)
        elif isinstance(event, SourcesFound):
            live.hits = event.hits
            files = len({hit.chunk.sha256 for hit in event.hits})
            live.phase = tr("Reading {excerpts} from {files}").format(
                excerpts=trn("%n excerpt", "%n excerpts", len(event.hits)), files=trn("%n file", "%n files", files)
            )
        elif isinstance(event, ReadingPrompt):
            live.prompt_done, live.prompt_total = event.done, event.total
        elif isinstance(event, TurnsLeftOut):
            live.first_kept = event.first_kept_message_id
        elif isinstance(event, Notice):
            live.notes.append(event.text)

    def _on_success(self, live: LiveAnswer, _answer: Answer) -> None:
        self._end(live)

    def _on_failure(self, live: LiveAnswer, error: BaseException) -> None:
        if live.question is None and live.asked_text:
            self.refused.emit(live.chat_id, live.asked_text)
        self._end(live)
        self._show_error(error)

    def _end(self, live: LiveAnswer) -> None:
        self._live.pop(live.chat_id, None)
        self.ended.emit(live.chat_id)
