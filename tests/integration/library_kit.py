"""A library on a temporary profile with the hash embedder and a real LanceDB."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engine.core.events import Event
from engine.core.jobs import CancelToken, Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings import Settings
from engine.core.settings_store import SettingsStore
from engine.retrieval.library import Library
from engine.retrieval.types import Hit, Receipt
from tests.fakes_retrieval import HashEmbedder

COLLECTION = "Test"
WAIT_S = 120.0


class LibraryKit:
    """`library` with what a test needs around it."""

    def __init__(self, root: Path, embedder: HashEmbedder, settings: Settings | None = None) -> None:
        self.paths = ProfilePaths(root)
        self.paths.create()
        self.jobs = JobRunner()
        self.embedder = embedder
        self.library = Library(self.paths, SettingsStore(self.paths, settings), self.jobs, embedder=embedder)

    def add(self, *paths: Path, **options: Any) -> list[Receipt]:
        return self.library.add(paths, options.pop("collection", COLLECTION), **options).result(WAIT_S)

    def find(self, query: str, top_k: int = 5, collection: str = COLLECTION) -> list[Hit]:
        return self.library.find(query, [collection], top_k, CancelToken())

    def rows(self) -> dict[str, int]:
        """Rows of each document in the search index."""
        return self.library.open_index().counts()

    def settle(self) -> None:
        """Wait for deletions."""
        self.jobs.submit("index", "wait", lambda job: None, 1000).result(WAIT_S)

    def close(self) -> None:
        assert self.jobs.close()
        self.library.close()


@contextmanager
def opened(root: Path, embedder: HashEmbedder | None = None, settings: Settings | None = None) -> Iterator[LibraryKit]:
    kit = LibraryKit(root, embedder or HashEmbedder(root / "embedder"), settings)
    try:
        yield kit
    finally:
        kit.close()


def drain(job: Job[Any]) -> list[Event]:
    found: list[Event] = []
    while True:
        try:
            found.append(job.events.get_nowait())
        except queue.Empty:
            return found


def until(there: Callable[[], bool], within_s: float = WAIT_S) -> None:
    """Wait for it."""
    end = time.monotonic() + within_s
    while not there():
        assert time.monotonic() < end
        time.sleep(0.02)


def holding(root: Path, marker: str) -> list[str]:
    """Files below `root` with the marker in their bytes, as they are or in small letters, in UTF-8 or UTF-16."""
    forms = [
        form.encode(encoding) for form in (marker, marker.lower()) for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    files = [path for path in sorted(root.rglob("*")) if path.is_file()]
    return [str(path.relative_to(root)) for path in files if any(form in path.read_bytes() for form in forms)]


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
