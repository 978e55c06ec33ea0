"""The runs that change the library: adding, taking up what was left, repairing, deleting; knows no search or window."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from engine.core.errors import UsageError
from engine.core.jobs import PRIORITY_BACKGROUND, PRIORITY_INTERACTIVE, CancelToken, Job
from engine.retrieval import recovery, traces
from engine.retrieval.embedder import Vectors
from engine.retrieval.index_builder import build_when_due
from engine.retrieval.ingest import Books, Ingest, IngestParts, Order
from engine.retrieval.known_vectors import KnownVectors
from engine.retrieval.lancedb_store import IndexDamaged
from engine.retrieval.library_parts import DAMAGED, DIRTY, IDENTITY, TRACES, LibraryParts
from engine.retrieval.pasted_texts import PastedTexts, name_of
from engine.retrieval.path_expansion import UnreadablePath, expand
from engine.retrieval.pausing import Pause
from engine.retrieval.pipeline import Pipeline, PipelineParts
from engine.retrieval.types import AddedPath, DocumentProgress, DocumentState, Receipt

LEAST_BETWEEN_WIPES_S = 60.0
# Written by a migration: files of a version that did not wipe.
_EVERYTHING = "all"
log = logging.getLogger(__name__)


class Runs:
    """One run of adding at a time on the lane `ingest`; attachments of a chat have their own way past it."""

    def __init__(self, parts: LibraryParts) -> None:
        self._parts = parts
        self._repair: Job[list[Receipt]] | None = None
        self._wipe_after_s = 0.0

    def add(self, paths: Sequence[Path], collection: str, kind: str, password: str) -> Job[list[Receipt]]:
        """See `Library.add`."""
        if not collection.strip():
            raise UsageError("A collection needs a name.")

        def work(job: Job[list[Receipt]]) -> list[Receipt]:
            found = list(expand([Path(path) for path in paths]))
            files = [entry for entry in found if isinstance(entry, AddedPath)]
            unreadable = tuple(entry for entry in found if isinstance(entry, UnreadablePath))
            for entry in files:
                job.emit(DocumentProgress(entry.shown, DocumentState.QUEUED))
            items = self._parts.store.put_inbox([(str(e.file), e.shown) for e in files], collection, kind)
            order = Order(tuple(items), unreadable, collection=collection, password=password, priority=_priority(kind))
            return self.ingest(job, order)

        # Attachments of a chat do not wait behind a folder of ten thousand files.
        lane = "io" if kind == "chat" else "ingest"
        return self._parts.jobs.submit(lane, f"add to {collection}", work, _priority(kind))

    def add_text(self, text: str, name: str, collection: str, kind: str) -> Job[list[Receipt]]:
        """See `Library.add_text`."""
        if not collection.strip():
            raise UsageError("A collection needs a name.")
        shown = name_of(name, text)
        pasted = PastedTexts(self._parts.paths.pasted_dir)

        def work(job: Job[list[Receipt]]) -> list[Receipt]:
            job.emit(DocumentProgress(shown, DocumentState.QUEUED))
            path = pasted.put(text)
            items = self._parts.store.put_inbox([(str(path), shown)], collection, kind)
            receipts = self.ingest(job, Order(tuple(items), collection=collection, priority=_priority(kind)))
            path.unlink(missing_ok=True)
            return receipts

        lane = "io" if kind == "chat" else "ingest"
        return self._parts.jobs.submit(lane, f"add text to {collection}", work, _priority(kind))

    def resume(self) -> Job[list[Receipt]] | None:
        """See `Library.resume`."""
        store = self._parts.store
        waiting = store.inbox() or store.in_state(DocumentState.QUEUED) or store.orphans()
        indexed = store.indexed_count()
        lost = indexed > 0 and not any(self._parts.paths.lance_dir.glob("*"))
        broken = lost or store.meta(DIRTY) or store.meta(DAMAGED) or store.meta(TRACES)
        if not (waiting or broken or (indexed and self._parts.embedder_changed())):
            return None
        return self.start_repair()

    def start_repair(self) -> Job[list[Receipt]]:
        """The repair that is under way, or a new one."""
        with self._parts.lock:
            if self._repair is None or self._repair.done:
                self._repair = self._parts.jobs.submit(
                    "ingest", "repair the library", self._recover, PRIORITY_BACKGROUND
                )
            return self._repair

    def start_purge(self) -> Job[None]:
        """Delete what is in no collection any more; the job ends when nothing of it is left in the files."""
        self._parts.jobs.submit("index", "delete documents", self._purge, PRIORITY_INTERACTIVE)
        return self._parts.jobs.submit("io", "wipe", lambda job: self.wipe(job.token), PRIORITY_BACKGROUND)

    def purge(self, token: CancelToken) -> None:
        """Delete it now and wait for it."""
        self._parts.jobs.call("index", "delete documents", self._purge, token, PRIORITY_BACKGROUND)

    def _purge(self, job: Job[None]) -> None:
        parts = self._parts
        for sha256 in parts.store.orphans():
            job.token.check()
            # The rows go first: a crash here leaves a document without members, which the next start purges.
            try:
                parts.index().delete_documents([sha256])
            except IndexDamaged as error:
                log.warning("rows of a deleted document stay until the repair: %s", error)
            parts.on_deleted(sha256)
            if parts.store.purge(sha256):
                parts.originals.remove(sha256)
                traces.forget_backups(parts.paths.backups_dir, sha256)
                # Another value each time: a wipe that began before must not call this one wiped.
                every = _EVERYTHING if parts.store.meta(TRACES).startswith(_EVERYTHING) else ""
                parts.store.set_meta(TRACES, f"{every} {time.time_ns()}")

    def wipe(self, token: CancelToken) -> None:
        """Take what was deleted out of the files; not to be called on the lanes `index` and `compute`."""
        jobs = self._parts.jobs
        found = jobs.call("index", "wipe what was deleted", self._wipe, token, PRIORITY_BACKGROUND)
        if found:
            self._parts.forget_prompts(token)
            if self._parts.store.meta(TRACES) == found:
                self._parts.store.set_meta(TRACES, "")

    def wipe_if_due(self, token: CancelToken) -> None:
        """`wipe` at most a twentieth of the time: a watched folder may change every minute."""
        if self._parts.store.meta(TRACES) and time.monotonic() >= self._wipe_after_s:
            started = time.monotonic()
            self.wipe(token)
            self._wipe_after_s = time.monotonic() + max(LEAST_BETWEEN_WIPES_S, 20 * (time.monotonic() - started))

    def _wipe(self, _job: Job[str]) -> str:
        """What was found to be wiped, "" for nothing."""
        parts = self._parts
        found = parts.store.meta(TRACES)
        if not found:
            return ""
        parts.jobs.yielding.wait()
        try:
            parts.index().wipe_deleted()
            build_when_due(parts.jobs, parts.index())
        except IndexDamaged as error:
            log.warning("the search index is wiped by its repair: %s", error)
            parts.store.set_meta(DAMAGED, "1")
        parts.store.wipe_deleted(rewrite=found.startswith(_EVERYTHING))
        return found

    def _recover(self, job: Job[list[Receipt]]) -> list[Receipt]:
        parts, store = self._parts, self._parts.store
        index = parts.index()
        anew = parts.embedder_changed() or bool(store.meta(DAMAGED))

        def compare(_job: Job[list[str]]) -> list[str]:
            found = recovery.compare(store, index, anew=anew)
            store.set_meta(DAMAGED, "")
            return found

        again = parts.jobs.call("index", "check the index", compare, job.token, PRIORITY_BACKGROUND)
        self.purge(job.token)
        self.wipe(job.token)
        parts.originals.clean(store.known_hashes())
        receipts = self.ingest(job, Order(tuple(store.inbox()), again=tuple(again)))
        PastedTexts(parts.paths.pasted_dir).clean({item.path for item in store.inbox()})
        return receipts

    def ingest(self, job: Job[list[Receipt]], order: Order) -> list[Receipt]:
        """Deal with an order on the calling thread. Raises `Cancelled`; what was finished is kept."""
        return self.feed(job, order, lambda parts: Ingest(parts).run(order))

    def feed(
        self,
        job: Job[list[Receipt]],
        order: Order,
        work: Callable[[IngestParts], None],
        known: Callable[[str, Sequence[str]], dict[int, Vectors]] | None = None,
    ) -> list[Receipt]:
        """Run `work`, which hands documents to the pipeline; `known` gives vectors that need not be made."""
        shared = self._parts
        embedder = shared.embedder()
        embedder.start()
        if known is None:
            same = not shared.embedder_changed()
            known = KnownVectors(shared.store, shared.index()).find if same else _no_vectors
        # What is attached to a chat is wanted now.
        pause = Pause() if order.priority <= PRIORITY_INTERACTIVE else shared.pause
        shared.store.set_meta(DIRTY, "1")
        shared.store.set_meta(IDENTITY, embedder.identity)
        books = Books(shared.store, job.emit, shared.live)
        pipeline = Pipeline(
            PipelineParts(
                shared.jobs, embedder, shared.index(), shared.store, order.priority, job.token,
                books.indexed, books.pipeline_failed, known, lambda: pause.on,
            )
        )  # fmt: skip
        parts = IngestParts(
            shared.store, shared.originals, shared.reader, shared.limits(order.password), shared.cut_rules(embedder),
            pipeline.put, job.emit, job.token, books, pause.wait,
        )  # fmt: skip
        try:
            work(parts)
        finally:
            pipeline.finish()
            if not shared.jobs.closed:
                self._settle(order, books)
        job.token.check()
        return books.receipts

    def _settle(self, order: Order, books: Books) -> None:
        """After the last document: forget what was cancelled, make the index compact, call it clean."""
        parts = self._parts
        for sha256 in parts.store.drop_queued(books.unfinished()):
            parts.originals.remove(sha256)
        parts.store.clear_inbox([item.id for item in order.items])
        books.forget_unfinished()

        def tidy(_job: Job[None]) -> None:
            parts.index().optimise(force=True)
            parts.store.set_meta(DIRTY, "")
            build_when_due(parts.jobs, parts.index())

        parts.jobs.call("index", "optimise the index", tidy, CancelToken(), PRIORITY_BACKGROUND)


def _no_vectors(_sha256: str, _texts: Sequence[str]) -> dict[int, Vectors]:
    return {}


def _priority(kind: str) -> int:
    return PRIORITY_INTERACTIVE if kind == "chat" else PRIORITY_BACKGROUND
