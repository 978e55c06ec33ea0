"""A chat without windows, documents or models: what a test of answers needs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from engine.chat.chats import Chats
from engine.core.errors import OutOfMemory
from engine.core.events import Event, JobFailed, JobSucceeded
from engine.core.jobs import CancelToken, Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings import ChatSettings, Settings
from engine.core.settings_store import SettingsStore
from engine.inference.types import (
    ChatMessage,
    GenerationEnd,
    GenerationItem,
    GenerationStats,
    LoadedModel,
    PromptProgress,
    SamplingParams,
    TextPiece,
)
from tests.fakes_chat import MemoryLibrary

REPORT = (
    "In 2025 the workshop repaired 1,284 bicycles. Donations rose to 18,650 euro. "
    "Rent and heating cost 10,080 euro in the same year."
)
QUESTION = "How many bicycles did the workshop repair in 2025?"


@dataclass
class PieceBackend:
    """Says the given pieces; waits before the piece "WAIT" until it is cancelled; records what it was asked."""

    pieces: Sequence[str]
    parameters: int = 7_000_000_000
    prompts: list[str] = field(default_factory=list)
    sampling: list[SamplingParams] = field(default_factory=list)
    context_length: int = 2048
    finish_reason: str = "stop"
    opens_thought: bool = False
    waiting: threading.Event = field(default_factory=threading.Event)

    @property
    def info(self) -> LoadedModel:
        return LoadedModel("Fake", "/fake.gguf", "F16", self.context_length, self.parameters, 1, "CPU")

    def render(self, messages: Sequence[ChatMessage], *, thinking: bool = False) -> str:
        turns = "\n".join(f"<{message.role}>{message.content}" for message in messages)
        return turns + ("\n<think>\n" if thinking or self.opens_thought else "")

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def generate(self, prompt: str, sampling: SamplingParams, token: CancelToken) -> Iterator[GenerationItem]:
        self.prompts.append(prompt)
        self.sampling.append(sampling)
        yield PromptProgress(1, 1)
        for piece in self.pieces:
            if piece == "WAIT":
                self.waiting.set()
                while not token.cancelled:
                    time.sleep(0.002)
            if piece == "CRASH":
                raise OutOfMemory("There is not enough memory.", "Close something.")
            if token.cancelled:
                yield GenerationEnd("cancelled")
                return
            yield TextPiece(piece)
        yield GenerationEnd(self.finish_reason, GenerationStats(10, 0, len(self.pieces), 0.1, 0.2))

    def close(self) -> None:
        return


@dataclass
class Models:
    backend: PieceBackend

    is_loaded: bool = True

    @property
    def loaded(self) -> PieceBackend | None:
        return self.backend if self.is_loaded else None

    scores: Sequence[float] | None = None
    scored: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    lent: list[Path] = field(default_factory=list)
    fail_lending: Exception | None = None

    def acquire(self, token: CancelToken, report: Callable[[Event], None]) -> PieceBackend:
        return self.backend

    @contextmanager
    def borrow(self, path: Path, token: CancelToken, report: Callable[[Event], None]) -> Iterator[PieceBackend]:
        if self.fail_lending is not None:
            raise self.fail_lending
        self.lent.append(path)
        yield self.backend

    def score_now(self, question: str, answers: Sequence[str], token: CancelToken) -> Sequence[float] | None:
        self.scored.append((question, tuple(answers)))
        return self.scores


@dataclass
class Bench:
    """Everything a test of a chat needs."""

    paths: ProfilePaths
    library: MemoryLibrary
    jobs: JobRunner
    forgotten: list[str] = field(default_factory=list)
    opened: list[Chats] = field(default_factory=list)
    models: list[Models] = field(default_factory=list)

    def open(self, backend: PieceBackend, settings: ChatSettings | None = None) -> Chats:
        store = SettingsStore(self.paths, Settings(chat=settings) if settings is not None else None)
        self.models.append(Models(backend))
        chats = Chats(self.paths, store, self.jobs, self.library, self.models[-1], self.forgotten.append)
        self.opened.append(chats)
        return chats


def events_of(job: Job[object]) -> list[Event]:
    found = []
    while not found or not isinstance(found[-1], (JobSucceeded, JobFailed)):
        found.append(job.events.get(timeout=5))
    return found
