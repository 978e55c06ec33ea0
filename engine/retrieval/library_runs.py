"""The runs that change the library: adding, taking up what was left, repairing, deleting; knows no search or window."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from engine.core.errors import UsageError
from engine.core.jobs import PRIORITY_BACKGROUND, PRIORITY_INTERACTIVE, CancelToken, Job
from engine.documents.formats import ZIM_SUFFIX
from engine.retrieval import recovery, traces
from engine.retrieval.embedder import Vectors
from engine.retrieval.index_builder import build_when_due
from engine.retrieval.index_record import DAMAGED, DIRTY
from engine.retrieval.ingest import Books, Ingest, IngestParts, Order
from engine.retrieval.known_vectors import KnownVectors
from engine.retrieval.lancedb_store import IndexDamaged
from engine.retrieval.library_parts import TRACES, LibraryParts
from engine.retrieval.pasted import PastedTexts, checked, free_name, name_of_text
from engine.retrieval.path_expansion import UnreadablePath, expand
from engine.retrieval.pausing import Pause
from engine.retrieval.pipeline import Pipeline, PipelineParts
from engine.retrieval.types import AddedPath, DocumentProgress, DocumentState, Receipt
from engine.retrieval.zim_import import ZimImport
from engine.retrieval.zim_reader import is_zim

LEAST_BETWEEN_WIPES_S = 60.0
# A deletion of rows is a commit of the table: one for each of ten thousand articles would take an hour.
PURGED_AT_ONCE = 100
# Written by a migration: files of a version that did not wipe.
_EVERYTHING = "all"
log = logging.getLogger(__name__)


class Runs:
    """One run of adding at a time on the lane `ingest`; attachments of a chat have their own way past it."""

    def __init__(self, parts: LibraryParts) -> None:
        self._parts = parts
        self._pasted = PastedTexts(parts.paths.pasted_dir)
        self._repair: Job[list[Receipt]] | None = None
        self._repairing = False
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

        # Attachments of a chat do not wait behind a folder of ten thousand files, and no file waits behind a Wikipedia.
        archives = bool(paths) and all(Path(path).suffix.lower() == ZIM_SUFFIX for path in paths)
        lane = "archives" if archives else "io" if kind == "chat" else "ingest"
        return self._parts.jobs.submit(lane, f"add to {collection}", work, _priority(kind))

    def add_text(self, text: str, name: str, collection: str, kind: str) -> Job[list[Receipt]]:
        """See `Library.add_text`."""
        checked(text)
        if not collection.strip():
            raise UsageError("A collection needs a name.")
        store = self._parts.store

        def work(job: Job[list[Receipt]]) -> list[Receipt]:
            with self._pasted.kept(text) as file:
                # In here, where one text comes after the other: also what is not read yet has its name.
                taken = {info.path for info in store.documents(collection)}
                taken |= {item.shown for item in store.inbox() if item.collection == collection}
                shown = free_name(name or name_of_text(text), taken)
                items = store.put_inbox([(str(file), shown)], collection, kind)
            # From here on a kill loses nothing: who asked may let go of the text.
            job.emit(DocumentProgress(shown, DocumentState.QUEUED))
            try:
                return self.ingest(job, Order(tuple(items), collection=collection, priority=_priority(kind)))
            finally:
                self._tidy_pasted()

        return self._parts.jobs.submit(
            "io" if kind == "chat" else "ingest", f"add to {collection}", work, _priority(kind)
        )

    def _tidy_pasted(self) -> None:
        if not self._parts.jobs.closed:
            self._pasted.tidy(lambda: {item.path for item in self._parts.store.inbox()})

    def resume(self) -> Job[list[Receipt]] | None:
        """See `Library.resume`; what another embedder has to do is another room's."""
        store = self._parts.store
        self._tidy_pasted()
        self._parts.drop_other_tables()
        waiting = store.inbox() or store.in_state(DocumentState.QUEUED) or store.orphans()
        indexed = store.indexed_count()
        lost = indexed > 0 and not self._parts.index_is_there()
        broken = lost or store.meta(DIRTY) or store.meta(DAMAGED) or store.meta(TRACES)
        if not (waiting or broken or self._found_by_words()):
            return None
        with self._parts.lock:
            if self._repair is None or self._repair.done:
                self._begin_repair("archives", self._take_up)
            return self._repair

    def _found_by_words(self) -> list[str]:
        """Documents that were indexed without the embedder of the index, when that is here again."""
        found = self._parts.store.words_only()
        return found if found and not self._parts.choice().words_only else []

    def start_repair(self) -> None:
        """Repair as soon as files can be read, not behind a ZIM file: nothing is found until then."""
        with self._parts.lock:
            if self._repair is None or self._repair.done or not self._repairing:
                self._begin_repair("ingest", self._repair_now)

    def _begin_repair(self, lane: str, work: Callable[[Job[list[Receipt]]], list[Receipt]]) -> None:
        self._repairing = True
        self._repair = self._parts.jobs.submit(lane, "repair the library", work, PRIORITY_BACKGROUND)

    def _repair_now(self, job: Job[list[Receipt]]) -> list[Receipt]:
        """Repair; what is left to do with ZIM files comes after those that are in work."""
        later: list[Order] = []
        receipts = self._recover(job, later)
        for order in later:
            self._go_on(order)
        return receipts

    def _go_on(self, order: Order) -> None:
        jobs = self._parts.jobs
        if not jobs.closed:  # else the next start goes on
            jobs.submit("archives", "go on with a ZIM file", lambda job: self.ingest(job, order), PRIORITY_BACKGROUND)

    def _take_up(self, job: Job[list[Receipt]]) -> list[Receipt]:
        """Repair, then go on with ZIM files; files that are added meanwhile wait for the repair only."""
        later: list[Order] = []

        def repair(_inner: Job[list[Receipt]]) -> list[Receipt]:
            return self._recover(job, later)

        receipts = self._parts.jobs.call("ingest", "repair the library", repair, job.token, PRIORITY_BACKGROUND)
        for order in later:
            receipts += self.ingest(job, order)
        return receipts

    def start_purge(self) -> Job[None]:
        """Delete what is in no collection any more; the job ends when nothing of it is left in the files."""
        self._parts.jobs.submit("index", "delete documents", self._purge, PRIORITY_INTERACTIVE)
        return self._parts.jobs.submit("io", "wipe", lambda job: self.wipe(job.token), PRIORITY_BACKGROUND)

    def purge(self, token: CancelToken) -> None:
        """Delete it now and wait for it."""
        self._parts.jobs.call("index", "delete documents", self._purge, token, PRIORITY_BACKGROUND)

    def _purge(self, job: Job[None]) -> None:
        parts = self._parts
        orphans = parts.store.orphans()
        for start in range(0, len(orphans), PURGED_AT_ONCE):
            job.token.check()
            some = orphans[start : start + PURGED_AT_ONCE]
            # The rows go first: a crash here leaves documents without members, which the next start purges.
            for index in parts.indexes():
                try:
                    index.delete_documents(some)
                except IndexDamaged as error:
                    log.warning("rows of deleted documents stay until the repair or the wiping: %s", error)
            for sha256 in some:
                parts.on_deleted(sha256)
            gone = parts.store.purge(some)
            if gone:
                # Another value each time: a wipe that began before must not call this one wiped.
                every = _EVERYTHING if parts.store.meta(TRACES).startswith(_EVERYTHING) else ""
                parts.store.set_meta(TRACES, f"{every} {time.time_ns()}")
            for sha256 in gone:
                traces.forget_backups(parts.paths.backups_dir, sha256)
                traces.forget_put_aside(parts.paths.damaged_dir, sha256)
                parts.originals.remove(sha256)

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
            self._wipe_next()
            parts.index().wipe_deleted()
            build_when_due(parts.jobs, parts.index())
        except IndexDamaged as error:
            log.warning("the search index is wiped by its repair: %s", error)
            parts.store.set_meta(DAMAGED, "1")
        parts.store.wipe_deleted(rewrite=found.startswith(_EVERYTHING))
        return found

    def _wipe_next(self) -> None:
        """The same in the index that is filled for another embedder; that finds out by itself what it lost."""
        following = self._parts.next_index()
        if following is None:
            return
        try:
            following.wipe_deleted()
        except IndexDamaged as error:
            log.warning("the index of the new embedder is begun again: %s", error)
            following.reset()

    def _recover(self, job: Job[list[Receipt]], later: list[Order]) -> list[Receipt]:
        """What is left to do with ZIM files is put to `later`."""
        parts, store = self._parts, self._parts.store
        if not any(store.zims.is_file(sha256) for sha256 in list(parts.live)):
            store.zims.drop_unread()

        def compare(_job: Job[list[str]]) -> list[str]:
            store.requeue(self._found_by_words())
            found = recovery.compare(store, parts.index(), anew=bool(store.meta(DAMAGED)))
            store.set_meta(DAMAGED, "")
            self._repairing = False  # what is found to be damaged from here on is another damage
            return found

        again = parts.jobs.call("index", "check the index", compare, job.token, PRIORITY_BACKGROUND)
        self.purge(job.token)
        self.wipe(job.token)
        # Not those an earlier list of documents knows, which may be gone back to.
        parts.originals.clean(store.known_hashes() | traces.named_in_copies(parts.paths.backups_dir))
        waiting = store.inbox()
        archives = tuple(item for item in waiting if is_zim(Path(item.path)))
        files = tuple(item for item in waiting if item not in archives)
        zims = tuple(sha256 for sha256 in again if store.zims.is_file(sha256))
        if unfinished := tuple(sha256 for sha256 in zims if sha256 not in parts.live):
            later.append(Order((), again=unfinished))
        if archives:
            later.append(Order(archives))
        try:
            return self.ingest(job, Order(files, again=tuple(sha256 for sha256 in again if sha256 not in zims)))
        finally:
            self._tidy_pasted()

    def ingest(self, job: Job[list[Receipt]], order: Order) -> list[Receipt]:
        """Deal with an order on the calling thread. Raises `Cancelled`; what was finished is kept."""
        return self.feed(job, order, lambda parts: Ingest(parts, ZimImport(parts)).run(order))

    def feed(
        self,
        job: Job[list[Receipt]],
        order: Order,
        work: Callable[[IngestParts], None],
        known: Callable[[str, Sequence[str]], dict[int, Vectors]] | None = None,
    ) -> list[Receipt]:
        """Run `work`, which hands documents to the pipeline; `known` gives vectors that need not be made."""
        with self._parts.using_index():
            return self._feed(job, order, work, known)

    def _feed(
        self,
        job: Job[list[Receipt]],
        order: Order,
        work: Callable[[IngestParts], None],
        known: Callable[[str, Sequence[str]], dict[int, Vectors]] | None,
    ) -> list[Receipt]:
        shared = self._parts
        shared.begin_index()
        embedder, words_only = shared.embedder(), shared.choice().words_only
        embedder.start()
        if words_only:
            known = _no_vectors
        elif known is None:
            known = KnownVectors(shared.store, shared.index()).find
        # Raises without an embedder: before the index is called dirty.
        rules = shared.cut_rules(embedder)
        # What is attached to a chat is wanted now.
        pause = Pause() if order.priority <= PRIORITY_INTERACTIVE else shared.pause
        shared.store.set_meta(DIRTY, "1")
        books = Books(shared.store, job.emit, shared.live)
        pipeline = Pipeline(
            PipelineParts(
                shared.jobs, embedder, shared.index(), shared.store, order.priority, job.token,
                books.indexed, books.pipeline_failed, known, lambda: pause.on, words_only,
            )
        )  # fmt: skip
        parts = IngestParts(
            shared.store, shared.originals, shared.reader, shared.limits(order.password), rules,
            pipeline.put, job.emit, job.token, books, pause.wait, pipeline.finish,
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
        for sha256 in books.unfinished():
            if parts.store.zims.is_file(sha256):
                parts.store.zims.stop(sha256)
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
