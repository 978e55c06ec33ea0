"""An engine for the window's tests: real stores and lanes, scripted answers and readings with delays on a thread."""

from __future__ import annotations

import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.api import (
    EVERYTHING,
    Answer,
    AnswerFinished,
    AnswerStarted,
    AquiferError,
    AskScope,
    BlockedAttempt,
    Cancelled,
    ChatInfo,
    Citation,
    Hit,
    Job,
    Message,
    Phase,
    Preset,
    ProfilePaths,
    ReadingPrompt,
    Settings,
    SourcesFound,
    Support,
    TextDelta,
    ThoughtDelta,
    Timing,
    Trashed,
    TrashFolder,
    TurnsLeftOut,
)
from engine.chat.conversation_store import ConversationStore
from engine.core.jobs import JobRunner
from engine.core.settings_store import SettingsStore
from engine.retrieval.types import Chunk
from engine.trash import Trash
from tests.fakes_library import FakeLibrary
from tests.gui.fake_actions import FakeActions
from tests.gui.fake_models import FakeModels


@dataclass
class Scripted:
    """One answer to come. `build` may look at the library; `error` fails after the text."""

    text: str = "An answer."
    pieces: Sequence[str] = ()
    delay_s: float = 0.0
    citations: tuple[Citation, ...] = ()
    support: tuple[Support, ...] = ()
    refused: bool = False
    error: Exception | None = None
    error_before_start: Exception | None = None
    hits: int = 3
    timing: Timing = field(
        default_factory=lambda: Timing(
            0.8, 0.1, 2.0, prompt_tokens=1100, completion_tokens=84, decode_tok_s=42.0, context_length=4096
        )
    )
    notes: tuple[str, ...] = ()
    thoughts: Sequence[str] = ()
    turns_left_out: int = 0
    searched_only: str = ""

    @property
    def all_pieces(self) -> Sequence[str]:
        return self.pieces or [word + " " for word in self.text.split(" ")]


class FakeChats:
    """Real store, scripted answers."""

    def __init__(self, paths: ProfilePaths, jobs: JobRunner) -> None:
        self._store = ConversationStore(paths)
        self._store.repair()
        self._jobs = jobs
        self.script: list[Scripted] = []
        self.asked: list[tuple[str, str, bool]] = []
        self.scopes: list[AskScope] = []
        self.fail_next: AquiferError | None = None

    def enqueue(self, *answers: Scripted) -> None:
        self.script += answers

    def new(self, title: str = "", collections: Sequence[str] = ()) -> ChatInfo:
        return self._store.new_chat(title, collections)

    def list(self) -> list[ChatInfo]:
        return self._store.chats()

    def get(self, chat_id: str) -> ChatInfo:
        return self._store.chat(chat_id)

    def rename(self, chat_id: str, title: str) -> None:
        self._store.set_title(chat_id, title)

    def set_collections(self, chat_id: str, names: Sequence[str]) -> None:
        self._store.set_collections(chat_id, names)

    def presets(self) -> Sequence[Preset]:
        return Settings().chat.all_presets()

    def set_preset(self, chat_id: str, name: str) -> None:
        self._store.set_preset(chat_id, name)

    def save_draft(self, chat_id: str, text: str) -> None:
        self._store.set_draft(chat_id, text)

    def open(self, chat_id: str) -> Job[int]:
        return self._jobs.submit("io", f"open {chat_id}", lambda _job: 0)

    def history(self, chat_id: str) -> Sequence[Message]:
        return self._store.messages(chat_id)

    def rate(self, message_id: str, rating: int) -> None:
        self._store.set_rating(message_id, rating)

    def delete(self, chat_id: str) -> None:
        self._store.set_deleted(chat_id, time.time())

    def restore(self, chat_id: str) -> None:
        self._store.set_deleted(chat_id, None)

    def trashed(self) -> Sequence[Trashed]:
        return [
            Trashed("chat", chat.id, chat.title or "New chat", f"{count} messages", deleted)
            for chat, deleted, count in self._store.trashed()
        ]

    def remove(self, chat_ids: Sequence[str]) -> None:
        for chat_id in chat_ids:
            self._store.remove(chat_id)

    def close(self) -> None:
        self._store.close()

    def add_history(self, chat_id: str, turns: Sequence[tuple[str, str]]) -> None:
        """Many finished turns at once."""
        with self._store._file.transaction() as connection:
            for position, (question, text) in enumerate(turns):
                for offset, (role, words) in enumerate((("user", question), ("assistant", text))):
                    connection.execute(
                        "INSERT INTO messages (id, chat_id, position, role, text, state, created)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        (uuid.uuid4().hex, chat_id, 2 * position + offset, role, words, "complete", time.time()),
                    )

    def ask(self, chat_id: str, question: str, scope: AskScope = EVERYTHING) -> Job[Answer]:
        if self.fail_next is not None:
            error, self.fail_next = self.fail_next, None
            raise error
        self.asked.append((chat_id, question, scope.documents))
        self.scopes.append(scope)
        plan = self.script.pop(0) if self.script else Scripted(f"You asked: {question}")
        if plan.error_before_start is not None:
            raise plan.error_before_start
        chat = self._store.chat(chat_id)
        if not chat.title:
            self._store.set_title(chat_id, question[:60])
        turn = self._store.begin_turn(chat_id, question)
        return self._jobs.submit("chat", "answer", lambda job: self._answer(job, plan, turn), start_cancelled=True)

    def _answer(self, job: Job[Answer], plan: Scripted, turn: tuple[Message, Message]) -> Answer:
        asked, answered = turn
        job.emit(AnswerStarted(asked, answered))
        text = ""
        first_kept = self._store.messages(asked.chat_id)[2 * plan.turns_left_out].id if plan.turns_left_out else ""
        try:
            self._before(job, plan)
            if plan.turns_left_out:
                job.emit(TurnsLeftOut(plan.turns_left_out, first_kept))
            for thought in plan.thoughts:
                job.token.check()
                job.emit(ThoughtDelta(thought))
                time.sleep(plan.delay_s)
            for piece in plan.all_pieces:
                job.token.check()
                text += piece
                job.emit(TextDelta(piece))
                time.sleep(plan.delay_s)
            if plan.error is not None:
                raise plan.error
        except Cancelled:
            answer = Answer(answered.id, text.strip(), finish_reason="cancelled", model="fake")
            self._store.finish(answer, "stopped")
            job.emit(AnswerFinished(answer))
            return answer
        except Exception as error:
            self._store.fail(answered.id, text.strip(), str(error))
            raise
        answer = Answer(
            answered.id,
            plan.text if not plan.pieces else "".join(plan.pieces),
            plan.citations,
            plan.support,
            plan.refused,
            "refused" if plan.refused else "stop",
            plan.timing,
            "fake",
            plan.notes,
            "".join(plan.thoughts),
            plan.turns_left_out,
            first_kept,
            plan.searched_only,
        )
        self._store.finish(answer, "complete")
        job.emit(AnswerFinished(answer))
        return answer

    def _before(self, job: Job[Answer], plan: Scripted) -> None:
        job.emit(Phase("Searching 1 file"))
        time.sleep(plan.delay_s)
        chunk = Chunk("0" * 64, 0, 1, 0, 4, "text")
        job.emit(SourcesFound(tuple(Hit(chunk, "a.pdf", "a.pdf", 1.0, 0.5, 0.5) for _ in range(plan.hits))))
        for done in range(0, 1001, 250):
            job.token.check()
            job.emit(ReadingPrompt(done, 1000))
            time.sleep(plan.delay_s)


@dataclass
class FakeGuard:
    """A shield that blocks what a test puts in."""

    blocked: list[BlockedAttempt] = field(default_factory=list)
    open_for: tuple[str, ...] = ()


class FakeEngine:
    """The facade's shape over the fakes; one profile folder may be opened again by a second one."""

    def __init__(self, data_dir: Path, settings: Settings | None = None) -> None:
        self.paths = ProfilePaths(data_dir)
        self.paths.create()
        self.jobs = JobRunner()
        self.settings = SettingsStore(self.paths, settings)
        self.guard = FakeGuard()
        self.library = FakeLibrary(self.paths, self.jobs)
        self.models = FakeModels(self.jobs, data_dir, self.settings, self.guard)
        self.chat = FakeChats(self.paths, self.jobs)
        self.actions = FakeActions(self.jobs)
        self.trash = Trash(self.jobs, self.chat, self.library.trash, TrashFolder(self.paths.trash_dir))
        self.closed = False

    def set_appearance(self, **values: Any) -> None:
        current = self.settings.current
        self.settings.update(replace_section(current, "appearance", **values))

    def close(self) -> None:
        self.jobs.close()
        self.chat.close()
        self.closed = True


def replace_section(settings: Settings, section: str, **values: Any) -> Settings:
    return settings.model_copy(update={section: getattr(settings, section).model_copy(update=values)})
