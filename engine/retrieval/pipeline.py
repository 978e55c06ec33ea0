"""Read documents become searchable: embedding in small batches, then group writes; knows no files or folders.

Two stages clock themselves: while one batch is being embedded (lane `compute`) or written (lane `index`), what
arrives meanwhile forms the next one. So batches are full when there is much to do. Between two writes there is a
short rest, unless nothing more will come: a write a document would make the index of many small files slow and large.
A document is called indexed only after its rows are in the index and its pages in library.sqlite.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from engine.core.errors import AquiferError, Cancelled, ChildFailed
from engine.core.jobs import CancelToken, Job, JobRunner
from engine.core.yielding import LONGEST_REST_S
from engine.retrieval.embedder import Embedder, Vectors
from engine.retrieval.lancedb_store import ChunkRows
from engine.retrieval.next_store import FinishedDocument
from engine.retrieval.read_document import ReadDocument
from engine.retrieval.search_index import SearchIndex

log = logging.getLogger(__name__)

EMBED_BATCH = 32
SORT_WINDOW = 256
MOST_WAITING_CHUNKS = 4_096
WRITE_CHUNKS = 512
WRITE_AFTER_S = 1.5
# A deletion may wait behind a write, so that one rests shorter than others.
LONGEST_WRITE_REST_S = 10.0


@dataclass(slots=True)
class PendingDocument:
    """A read document and what of it is embedded so far."""

    sha256: str
    read: ReadDocument
    reason: str
    texts: list[str]
    vectors: Vectors
    missing: int
    error: AquiferError | None = None


class Shelf(Protocol):
    """Where finished documents are written: library.sqlite, or the part of it that waits for another embedder."""

    def existing(self, sha256s: Sequence[str]) -> set[str]: ...

    def finish(self, finished: Sequence[FinishedDocument]) -> set[str]: ...


@dataclass(frozen=True, slots=True)
class PipelineParts:
    """What the stages work on, and who is told."""

    jobs: JobRunner
    embedder: Embedder
    index: SearchIndex
    store: Shelf
    priority: int
    token: CancelToken
    on_indexed: Callable[[Sequence[PendingDocument]], None]
    on_failed: Callable[[PendingDocument, AquiferError], None]
    known_vectors: Callable[[str, Sequence[str]], dict[int, Vectors]] = lambda _sha256, _texts: {}
    held: Callable[[], bool] = lambda: False
    words_only: bool = False


@dataclass(slots=True)
class _State:
    waiting: deque[tuple[PendingDocument, int]] = field(default_factory=deque)
    ready: list[PendingDocument] = field(default_factory=list)
    embedding: Job[None] | None = None
    writing: Job[None] | None = None
    stopped: bool = False
    finishing: bool = False
    alarm: threading.Timer | None = None
    held_since_s: float = 0.0
    # The first document of a run is written at once: a person sees that it goes on.
    last_write_s: float = float("-inf")


class Pipeline:
    """One run. `put` documents, then `finish`; callbacks come from the lanes' threads."""

    def __init__(self, parts: PipelineParts) -> None:
        self._parts = parts
        self._state = _State()
        self._changed = threading.Condition()

    def put(self, sha256: str, read: ReadDocument, reason: str) -> None:
        """Hand over a document with at least one chunk; waits while too much is waiting. Raises `Cancelled`."""
        texts = read.search_texts()
        vectors = np.zeros((len(texts), self._parts.embedder.dimension), dtype=np.float32)
        known = self._parts.known_vectors(sha256, texts)
        for number, vector in known.items():
            vectors[number] = vector
        wanted = [number for number in range(len(texts)) if number not in known]
        pending = PendingDocument(sha256, read, reason, texts, vectors, len(wanted))
        with self._changed:
            while len(self._state.waiting) > MOST_WAITING_CHUNKS:
                self._parts.token.check()
                self._changed.wait(0.1)
                self._next()  # embedding may have been held back by an answer
            self._state.waiting.extend((pending, number) for number in wanted)
            if not wanted:
                self._state.ready.append(pending)
            self._next()

    def finish(self) -> None:
        """Wait until everything is written. After a cancellation what is embedded whole is still written."""
        with self._changed:
            self._state.finishing = True
            while True:
                if self._parts.token.cancelled:
                    self._state.waiting.clear()
                self._next()
                if self._state.stopped or not (self._state.waiting or self._state.ready or self._busy()):
                    self._set_alarm(0.0)
                    return
                self._changed.wait(0.1)

    def _next(self) -> None:
        """Start what can be started; the lock is held."""
        state, parts = self._state, self._parts
        self._busy()
        try:
            if state.waiting and state.embedding is None and not parts.token.cancelled and self._may_start():
                state.embedding = parts.jobs.submit("compute", "embed", self._embed_some, parts.priority)
            if state.ready and state.writing is None:
                rest_s = self._rest_before_write_s()
                self._set_alarm(rest_s)
                if rest_s <= 0:
                    state.writing = parts.jobs.submit("index", "write chunks", self._write_some, parts.priority)
        except RuntimeError as error:
            # The program is closing; what is not written yet is queued for the next start.
            log.info("the pipeline stops: %s", error)
            state.stopped = True

    def _rest_before_write_s(self) -> float:
        state = self._state
        nothing_comes = state.finishing and not state.waiting and state.embedding is None
        if nothing_comes or sum(len(pending.texts) for pending in state.ready) >= WRITE_CHUNKS:
            return 0.0
        return state.last_write_s + WRITE_AFTER_S - time.monotonic()

    def _set_alarm(self, rest_s: float) -> None:
        """Look again then: the next file may be a book that takes a minute to read. The lock is held."""
        state = self._state
        if rest_s <= 0 and state.alarm is not None:
            state.alarm.cancel()
            state.alarm = None
        elif rest_s > 0 and state.alarm is None:
            state.alarm = threading.Timer(rest_s, self._wake)
            state.alarm.name, state.alarm.daemon = "aquifer-pipeline-alarm", True
            state.alarm.start()

    def _wake(self) -> None:
        with self._changed:
            self._state.alarm = None
            self._next()

    def _may_start(self) -> bool:
        """Not during a pause, nor while an answer is in work, so that it never waits for a batch (but not for ever)."""
        if self._parts.held():
            return False
        now_s = time.monotonic()
        if not self._parts.jobs.yielding.answering:
            self._state.held_since_s = 0.0
            return True
        self._state.held_since_s = self._state.held_since_s or now_s
        if now_s - self._state.held_since_s < LONGEST_REST_S:
            return False
        self._state.held_since_s = 0.0
        return True

    def _busy(self) -> bool:
        """Whether a stage is at work; one whose job was cancelled before it ran is not."""
        state = self._state
        if state.embedding is not None and state.embedding.done:
            state.embedding = None
        if state.writing is not None and state.writing.done:
            state.writing = None
        return state.embedding is not None or state.writing is not None

    def _embed_some(self, _job: Job[None]) -> None:
        batch = self._take_batch()
        finished: list[PendingDocument] = []
        try:
            vectors = self._parts.embedder.embed(
                [pending.texts[index] for pending, index in batch], token=self._parts.token
            )
            for (pending, index), vector in zip(batch, vectors, strict=True):
                pending.vectors[index] = vector
                pending.missing -= 1
                if pending.missing == 0 and pending.error is None:
                    finished.append(pending)
        except Cancelled:
            log.info("embedding was cancelled")
        except AquiferError as error:
            self._fail({id(pending): pending for pending, _ in batch}.values(), error)
        except Exception as error:
            log.exception("embedding failed")
            failure = ChildFailed(f"The embedding model failed ({type(error).__name__}: {error}).")
            self._fail({id(pending): pending for pending, _ in batch}.values(), failure)
        finally:
            with self._changed:
                self._state.ready += finished
                self._state.embedding = None
                self._next()
                self._changed.notify_all()

    def _take_batch(self) -> list[tuple[PendingDocument, int]]:
        """The longest of the oldest chunks: equal lengths waste no padding."""
        with self._changed:
            waiting = self._state.waiting
            window = [waiting.popleft() for _ in range(min(SORT_WINDOW, len(waiting)))]
            window = [entry for entry in window if entry[0].error is None]
            if len(window) <= EMBED_BATCH:
                return window
            # The oldest chunk is always in the batch, so no document starves.
            oldest, *others = window
            others.sort(key=lambda entry: abs(len(entry[0].texts[entry[1]]) - len(oldest[0].texts[oldest[1]])))
            batch = [oldest, *others[: EMBED_BATCH - 1]]
            taken = {(id(pending), index) for pending, index in batch}
            waiting.extendleft(reversed([entry for entry in window if (id(entry[0]), entry[1]) not in taken]))
            self._changed.notify_all()
            return batch

    def _fail(self, documents: Iterable[PendingDocument], error: AquiferError) -> None:
        for pending in documents:
            if pending.error is None:
                pending.error = error
                self._parts.on_failed(pending, error)

    def _write_some(self, _job: Job[None]) -> None:
        with self._changed:
            documents, self._state.ready = self._state.ready, []
        try:
            if documents:
                self._write(documents)
        except AquiferError as error:
            self._fail(documents, error)
        except Exception as error:
            log.exception("writing to the index failed")
            self._fail(documents, ChildFailed(f"The search index failed ({type(error).__name__}: {error})."))
        finally:
            with self._changed:
                self._state.writing = None
                self._state.last_write_s = time.monotonic()
                self._next()
                self._changed.notify_all()

    def _write(self, documents: list[PendingDocument]) -> None:
        parts = self._parts
        parts.jobs.yielding.wait(longest_s=LONGEST_WRITE_REST_S)
        # Deleting happens on this lane too: what exists now is not wiped before it is written.
        there = parts.store.existing([pending.sha256 for pending in documents])
        present = [pending for pending in documents if pending.sha256 in there]
        if present:
            self._write_present(present)
        parts.on_indexed(documents)
        parts.index.optimise()

    def _write_present(self, documents: list[PendingDocument]) -> None:
        parts = self._parts
        parts.index.replace_documents(_rows(documents))
        try:
            written = parts.store.finish(
                [FinishedDocument(p.sha256, p.read, p.reason, parts.words_only) for p in documents]
            )
        except AquiferError:
            # Rows without a document: taken out now, or by the next start if this fails as well.
            with suppress(AquiferError):
                parts.index.delete_documents([pending.sha256 for pending in documents])
            raise
        if len(written) < len(documents):
            # Removed by the person while they were on their way.
            parts.index.delete_documents([p.sha256 for p in documents if p.sha256 not in written])


def _rows(documents: list[PendingDocument]) -> ChunkRows:
    spans = [
        (pending.sha256, ordinal, item) for pending in documents for ordinal, item in enumerate(pending.read.spans)
    ]
    return ChunkRows(
        sha256=[sha256 for sha256, _, _ in spans],
        ordinal=[ordinal for _, ordinal, _ in spans],
        page=[item.page for _, _, item in spans],
        char_start=[item.span.char_start for _, _, item in spans],
        char_end=[item.span.char_end for _, _, item in spans],
        text=[text for pending in documents for text in pending.texts],
        heading=[item.span.heading for _, _, item in spans],
        vectors=np.concatenate([pending.vectors for pending in documents]),
    )
