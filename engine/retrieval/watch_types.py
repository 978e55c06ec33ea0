"""What the library tells of its watched folders; knows nothing of how they are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from engine.core.events import Event
from engine.core.jobs import Job
from engine.retrieval.types import Receipt


class WatchState(StrEnum):
    """How a watched folder is."""

    WAITING = "not looked at yet"
    WATCHING = "watching"
    READING = "reading"
    UNREACHABLE = "unreachable"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class WatchInfo:
    """One watched folder. `reason` is a sentence whenever something in it cannot be followed."""

    folder: str
    collection: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    state: WatchState
    reason: str
    files: int


@dataclass(frozen=True, slots=True)
class WatchRun:
    """Changes of a watched folder on their way into its collection; events as of `Library.add`, and `DocumentGone`."""

    collection: str
    job: Job[list[Receipt]]


@dataclass(frozen=True, slots=True)
class DocumentGone(Event):
    """Nothing of this path is in the collection any more: the file was deleted, moved, or is no longer wanted."""

    path: str
