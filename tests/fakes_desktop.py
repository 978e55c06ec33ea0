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
    Citation,
    Hit,
    Job,
    Message,
    Phase,
    ProfilePaths,
    ReadingPrompt,
    ReadShare,
    Settings,
    SourcesFound,
    Support,
    TextDelta,
    ThoughtDelta,
    Timing,
    TrashFolder,
    TurnsLeftOut,
)
from engine.chat.chats import Chats
from engine.core.blocked_log import BlockedLog
from engine.core.jobs import JobRunner
from engine.core.settings_store import SettingsStore
from engine.exchange.room import Exchange
from engine.offline import forms_of
from engine.retrieval.types import Chunk
from engine.safekeeping.room import Safekeeping
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
    read: ReadShare = field(default_factory=ReadShare)
    finish_reason: str = "stop"
    model: str = "fake"

    @property
    def all_pieces(self) -> Sequence[str]:
        return self.pieces or [word + " " for word in self.text.split(" ")]


class FakeChats:
    """The real room with scripted answers."""

    def __init__(self, paths: ProfilePaths, settings: SettingsStore, jobs: JobRunner) -> None:
        nothing: Any = None
        self._room = Chats(paths, settings, jobs, nothing, nothing, lambda _name: None)
        self._store = self._room._store
        self._jobs = jobs
        self.models: list[Path | None] = []
        self.scores: Sequence[float] | None = None  # what a reward model gives; None: there is none
        self.scored: list[tuple[str, ...]] = []
        self.fail_score: AquiferError | None = None
        self.script: list[Scripted] = []
        self.asked: list[tuple[str, str, bool]] = []
        self.scopes: list[AskScope] = []
        self.fail_next: AquiferError | None = None

    def enqueue(self, *answers: Scripted) -> None:
        self.script += answers

    def __getattr__(self, name: str) -> Any:
        """Everything but answering is the room's."""
        return getattr(self._room, name)

    def open(self, chat_id: str) -> Job[int]:
        return self._jobs.submit("io", f"open {chat_id}", lambda _job: 0)

    def add_history(self, chat_id: str, turns: Sequence[tuple[str, str]]) -> None:
        """Many finished turns at once."""
        with self._store._file.transaction() as connection:
            before = None
            for question, text in turns:
                for role, words in (("user", question), ("assistant", text)):
                    made = uuid.uuid4().hex
                    connection.execute(
                        "INSERT INTO messages (id, chat_id, parent_id, role, text, state, created)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        (made, chat_id, before, role, words, "complete", time.time()),
                    )
                    before = made

    def ask(self, chat_id: str, question: str, scope: AskScope = EVERYTHING, *, beside: str = "") -> Job[Answer]:
        plan = self._plan(chat_id, question, scope)
        store = self._room._shelf.of(chat_id)
        if not store.chat(chat_id).title:
            store.set_title(chat_id, question[:60])
        return self._submit(plan, store.begin_turn(chat_id, question, beside))

    def try_again(self, message_id: str, scope: AskScope = EVERYTHING, model: Path | None = None) -> Job[Answer]:
        return self._other_version(message_id, scope, model, beside=False)

    def compare(self, message_id: str, scope: AskScope = EVERYTHING, model: Path | None = None) -> Job[Answer]:
        return self._other_version(message_id, scope, model, beside=True)

    def score(self, message_ids: Sequence[str]) -> Job[Sequence[float] | None]:
        def work(_job: Job[Sequence[float] | None]) -> Sequence[float] | None:
            self.scored.append(tuple(message_ids))
            if self.fail_score is not None:
                raise self.fail_score
            if self.scores is not None:
                store = self._room._shelf.of_message(message_ids[0])
                store.set_scores(dict(zip(message_ids, self.scores, strict=True)))
            return self.scores

        return self._jobs.submit("compute", "score answers", work)

    def _other_version(self, message_id: str, scope: AskScope, model: Path | None, *, beside: bool) -> Job[Answer]:
        store = self._room._shelf.of_message(message_id)
        message = store.message(message_id)
        asked = message if message.role == "user" else store.message(message.parent_id)
        plan = self._plan(message.chat_id, asked.text, scope)
        self.models.append(model)
        return self._submit(plan, store.begin_version(message_id, model=str(model or ""), beside=beside))

    def go_on(self, message_id: str, scope: AskScope = EVERYTHING) -> Job[Answer]:
        store = self._room._shelf.of_message(message_id)
        message = store.message(message_id)
        plan = self._plan(message.chat_id, "", scope)
        turn = store.begin_version(message_id, message.text, message.thoughts)
        return self._submit(plan, turn, message_id)

    def _plan(self, chat_id: str, question: str, scope: AskScope) -> Scripted:
        if self.fail_next is not None:
            error, self.fail_next = self.fail_next, None
            raise error
        self.asked.append((chat_id, question, scope.documents))
        self.scopes.append(scope)
        plan = self.script.pop(0) if self.script else Scripted(f"You asked: {question}")
        if plan.error_before_start is not None:
            raise plan.error_before_start
        return plan

    def _submit(self, plan: Scripted, turn: tuple[Message, Message], replaces: str = "") -> Job[Answer]:
        def work(job: Job[Answer]) -> Answer:
            answer = self._answer(job, plan, turn)
            if replaces:
                self._room._shelf.of(turn[0].chat_id).supersede(replaces)
            job.emit(AnswerFinished(answer))
            return answer

        return self._jobs.submit("chat", "answer", work, start_cancelled=True)

    def _answer(self, job: Job[Answer], plan: Scripted, turn: tuple[Message, Message]) -> Answer:
        asked, answered = turn
        store = self._room._shelf.of(asked.chat_id)
        job.emit(AnswerStarted(asked, answered))
        text = answered.text
        first_kept = store.messages(asked.chat_id)[2 * plan.turns_left_out].id if plan.turns_left_out else ""
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
            answer = Answer(answered.id, text.strip(), finish_reason="cancelled", model=plan.model)
            store.finish(answer, "stopped")
            return answer
        except Exception as error:
            store.fail(answered.id, text.strip(), str(error))
            raise
        answer = Answer(
            answered.id,
            answered.text + (plan.text if not plan.pieces else "".join(plan.pieces)),
            plan.citations,
            plan.support,
            plan.refused,
            "refused" if plan.refused else plan.finish_reason,
            plan.timing,
            plan.model,
            plan.notes,
            "".join(plan.thoughts),
            plan.turns_left_out,
            first_kept,
            plan.searched_only,
            plan.read,
        )
        store.finish(answer, "complete")
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
        self.safekeeping = Safekeeping(self.paths, self.jobs, forms_of(self.paths))
        self.safekeeping.mend_now()
        self.settings = SettingsStore(self.paths, settings)
        self.guard = FakeGuard()
        self.library = FakeLibrary(self.paths, self.jobs)
        self.models = FakeModels(self.jobs, data_dir, self.settings, self.guard)
        self.chat = FakeChats(self.paths, self.settings, self.jobs)
        self.actions = FakeActions(self.jobs)
        self.trash = Trash(self.jobs, self.chat, self.library.trash, TrashFolder(self.paths.trash_dir))
        self.exchange = Exchange(self.paths, self.jobs, self.chat, home=data_dir.parent / "home")
        self.blocked_log = BlockedLog(self.paths.blocked_file)
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
