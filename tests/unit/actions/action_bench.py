"""Actions on a library in memory with a scripted model: what their tests need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.actions.room import Actions
from engine.core.errors import DocumentError
from engine.core.events import Event, JobCancelled, JobFailed, JobSucceeded
from engine.core.jobs import CancelToken, Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.retrieval.types import DocumentInfo, Hit
from tests.fakes_chat import MemoryLibrary
from tests.fakes_inference import ScriptedBackend

SMALL, LARGE = 135_000_000, 7_000_000_000


class ActionLibrary(MemoryLibrary):
    """Searches inside single documents, and knows how many pages each has."""

    def __init__(self) -> None:
        super().__init__()
        self.searched: list[tuple[str, ...]] = []
        self.infos: dict[str, DocumentInfo] = {}

    def find(
        self,
        query: str,
        collections: Sequence[str],
        top_k: int,
        token: CancelToken,
        priority: int,
        *,
        only: Sequence[str] | None = None,
    ) -> list[Hit]:
        hits = super().find(query, collections, len(self.pages), token, priority)
        self.searched.append(tuple(only or ()))
        return [hit for hit in hits if only is None or hit.chunk.sha256 in only][:top_k]

    def list(self, collection: str | None = None) -> list[DocumentInfo]:
        found = [self.infos.get(info.sha256, info) for info in super().list(collection)]
        counts = [sum(sha == info.sha256 for sha, _ in self.pages) for info in found]
        return [replace(info, pages=n, pages_read=n) for info, n in zip(found, counts, strict=True)]

    def document(self, sha256: str) -> DocumentInfo:
        for info in self.list("Documents"):
            if info.sha256 == sha256:
                return info
        raise DocumentError("This document is no longer in the library.")

    def remove(self, sha256: str) -> None:
        self.pages = {key: value for key, value in self.pages.items() if key[0] != sha256}


@dataclass
class Models:
    """Lends the scripted model and counts how often."""

    backend: ScriptedBackend
    lent: int = 0

    def acquire(self, token: CancelToken, report: Callable[[Event], None]) -> ScriptedBackend:
        token.check()
        self.lent += 1
        return self.backend


@dataclass
class Bench:
    """A profile with a library; `open` may be called again for a restart."""

    paths: ProfilePaths
    library: ActionLibrary = field(default_factory=ActionLibrary)
    jobs: JobRunner = field(default_factory=JobRunner)
    opened: list[Actions] = field(default_factory=list)

    def open(self, backend: ScriptedBackend, prompts_dir: Path | None = None) -> Actions:
        for actions in self.opened:
            actions.close()
        store = SettingsStore(self.paths)
        actions = Actions(self.paths, store, self.jobs, self.library, Models(backend), prompts_dir)
        self.opened = [actions]
        return actions


def model(*answers: str, parameters: int = LARGE, token_delay_s: float = 0.0) -> ScriptedBackend:
    """A model that gives these answers in this order."""
    backend = ScriptedBackend(parameters=parameters, token_delay_s=token_delay_s)
    for answer in answers:
        backend.enqueue(answer)
    return backend


def events_of(job: Job[object]) -> list[Event]:
    """All events of a job until its end."""
    found: list[Event] = []
    while not found or not isinstance(found[-1], (JobSucceeded, JobFailed, JobCancelled)):
        found.append(job.events.get(timeout=10))
    return found
