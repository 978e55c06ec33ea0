"""The library: add files, list, remove, search, look at pages; the one door other rooms use. No Qt, no chats."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from engine.core.errors import DocumentError, StorageError, UsageError
from engine.core.jobs import (
    PRIORITY_BACKGROUND,
    PRIORITY_CHAT,
    PRIORITY_INTERACTIVE,
    CancelToken,
    Job,
    JobRunner,
)
from engine.core.paths import ProfilePaths, resources_dir
from engine.core.settings_store import SettingsStore
from engine.documents.types import ReadLimits
from engine.retrieval import recovery, retriever
from engine.retrieval.document_reader import CutRules, DocumentReader
from engine.retrieval.embedder import Embedder, Vectors
from engine.retrieval.ingest import Books, Ingest, IngestParts, Order
from engine.retrieval.lancedb_store import ChunkKey, IndexDamaged
from engine.retrieval.library_store import LibraryStore, StoredChunk
from engine.retrieval.originals import Originals
from engine.retrieval.path_expansion import UnreadablePath, expand
from engine.retrieval.pipeline import Pipeline, PipelineParts
from engine.retrieval.process_embedder import ProcessEmbedder
from engine.retrieval.rectangles import line_rectangles
from engine.retrieval.search_index import SearchIndex
from engine.retrieval.tokenizer import EmbedderTokenizer
from engine.retrieval.types import (
    DEFAULT_COLLECTION,
    AddedPath,
    CollectionInfo,
    DocumentInfo,
    DocumentProgress,
    DocumentState,
    Hit,
    PageView,
    Receipt,
    Rectangle,
)

log = logging.getLogger(__name__)

# `Library.list` hides the built-in inside the class.
list_ = list

STARTER_EMBEDDER = "all-MiniLM-L6-v2"
_DIRTY = "index_dirty"
_DAMAGED = "index_damaged"
_IDENTITY = "embedder"


class Library:
    """Made once by the composition root. Nothing heavy happens in the constructor: no torch, no LanceDB."""

    def __init__(
        self,
        paths: ProfilePaths,
        settings: SettingsStore,
        jobs: JobRunner,
        embedder: Embedder | None = None,
        starter_dir: Path | None = None,
    ) -> None:
        self._paths = paths
        self._settings = settings
        self._jobs = jobs
        self._starter_dir = starter_dir or resources_dir() / "models"
        self._store = LibraryStore(paths.library_file, paths.backups_dir)
        self._originals = Originals(paths.originals_dir)
        self._reader = DocumentReader(settings.current.library.read_memory_limit_mb, jobs.yielding.flag_file)
        self._lock = threading.RLock()
        self._embedder = embedder
        self._index: SearchIndex | None = None
        self._tokenizer: EmbedderTokenizer | None = None
        self._repair: Job[list_[Receipt]] | None = None
        self._live: dict[str, DocumentState] = {}
        # Called with the hash of a document before it is deleted, for a room that keeps something made from it.
        self.on_deleted: Callable[[str], None] = lambda _sha256: None

    # --- adding ----------------------------------------------------------------------------------------------

    def add(
        self,
        paths: Sequence[Path],
        collection: str = DEFAULT_COLLECTION,
        *,
        kind: str = "library",
        password: str = "",
    ) -> Job[list_[Receipt]]:
        """Index files and folders. Events: `DocumentProgress`, `DocumentDone`. Cancelling keeps what is done."""
        if not collection.strip():
            raise UsageError("A collection needs a name.")

        def work(job: Job[list_[Receipt]]) -> list_[Receipt]:
            found = list(expand([Path(path) for path in paths]))
            files = [entry for entry in found if isinstance(entry, AddedPath)]
            unreadable = [entry for entry in found if isinstance(entry, UnreadablePath)]
            for entry in files:
                job.emit(DocumentProgress(entry.shown, DocumentState.QUEUED))
            items = self._store.put_inbox([(str(e.file), e.shown) for e in files], collection, kind)
            order = Order(
                tuple(items), tuple(unreadable), collection=collection, password=password, priority=_priority(kind)
            )
            return self._ingest(job, order)

        # Attachments of a chat do not wait behind a folder of ten thousand files.
        lane = "io" if kind == "chat" else "ingest"
        return self._jobs.submit(lane, f"add to {collection}", work, _priority(kind))

    def resume(self) -> Job[list_[Receipt]] | None:
        """Take up what a closed or killed program left, and repair the index; None when there is nothing to do."""
        store = self._store
        waiting = store.inbox() or store.in_state(DocumentState.QUEUED) or store.orphans()
        indexed = store.indexed_count()
        lost = indexed > 0 and not any(self._paths.lance_dir.glob("*"))
        if not (
            waiting or lost or store.meta(_DIRTY) or store.meta(_DAMAGED) or (indexed and self._embedder_changed())
        ):
            return None
        return self._start_repair()

    # --- looking ---------------------------------------------------------------------------------------------

    def list(self, collection: str | None = None) -> list_[DocumentInfo]:
        """Documents of a collection (of all: one entry a membership), in the order they were added."""
        found = self._store.documents(collection)
        return [replace(info, state=self._live.get(info.sha256, info.state)) for info in found]

    def collections(self) -> list_[CollectionInfo]:
        return self._store.collections()

    def document(self, sha256: str) -> DocumentInfo:
        """Raises `DocumentError` for one that is not in the library."""
        found = self._store.document(sha256)
        if found is None:
            raise DocumentError("This document is no longer in the library.")
        return found

    def page(self, sha256: str, number: int) -> PageView:
        """A stored page with its words. Raises `DocumentError`."""
        found = self._store.page(sha256, number)
        if found is None:
            raise DocumentError(f"Page {number} of this document is not in the library.")
        return found

    def original(self, sha256: str) -> Path:
        """The stored copy of the file. Raises `DocumentError` when it is gone."""
        path = self._originals.path(sha256)
        if not path.is_file():
            raise DocumentError("The stored copy of this document is missing.", "Add the file again.")
        return path

    def rectangles(self, sha256: str, page: int, char_start: int, char_end: int) -> tuple[Rectangle, ...]:
        """Where a span of a page's text is: one rectangle a line, in points from the top left."""
        return line_rectangles(self._store.words(sha256, page), char_start, char_end)

    # --- removing --------------------------------------------------------------------------------------------

    def remove(self, sha256: str, collection: str) -> None:
        """Take a document out of a collection; in no other one, it is deleted (at once for the eye, then on disk)."""
        self._store.end_memberships(collection, sha256)
        self._jobs.submit("index", "delete documents", self._purge, PRIORITY_INTERACTIVE)

    def delete_collection(self, name: str) -> None:
        """Take a collection away with every document that is in no other one."""
        self._store.end_memberships(name)
        self._jobs.submit("index", "delete documents", self._purge, PRIORITY_INTERACTIVE)

    def _purge(self, job: Job[None]) -> None:
        for sha256 in self._store.orphans():
            job.token.check()
            # The rows go first: a crash here leaves a document without members, which the next start purges.
            try:
                self.open_index().delete_documents([sha256])
            except IndexDamaged as error:
                log.warning("rows of a deleted document stay until the repair: %s", error)
            self.on_deleted(sha256)
            if self._store.purge(sha256):
                self._originals.remove(sha256)

    # --- searching -------------------------------------------------------------------------------------------

    def search(self, query: str, collections: Sequence[str], top_k: int = 10) -> Job[list_[Hit]]:
        """`find` as a job."""

        def work(job: Job[list_[Hit]]) -> list_[Hit]:
            return self.find(query, collections, top_k, job.token, PRIORITY_INTERACTIVE)

        return self._jobs.submit("io", "search", work, PRIORITY_INTERACTIVE)

    def find(
        self,
        query: str,
        collections: Sequence[str],
        top_k: int,
        token: CancelToken,
        priority: int = PRIORITY_CHAT,
        *,
        only: Sequence[str] | None = None,
    ) -> list_[Hit]:
        """The best passage of each page, then further passages; not to be called on the `compute` lane.

        `only` are the documents (sha256) of these collections to look in; None means all of them.

        Raises `ModelError` without an embedder, `StorageError` while the index is being repaired.
        """
        parts = retriever.SearchParts(
            store=self._store,
            index=self.open_index,
            embed_query=lambda text: self.embed([text], token, priority, query=True)[0],
            familiarity=lambda text: self._get_tokenizer().familiarity(text),
        )
        try:
            return retriever.find(parts, query, collections, top_k, token, only)
        except IndexDamaged as error:
            self._store.set_meta(_DAMAGED, "1")
            self._start_repair()
            raise StorageError(
                "The search index is damaged; it is being rebuilt from the stored documents.", "Ask again in a moment."
            ) from error

    def embed(
        self, texts: Sequence[str], token: CancelToken, priority: int = PRIORITY_CHAT, *, query: bool = False
    ) -> Vectors:
        """Vectors of length 1, shape [texts, dimension], made on the `compute` lane (not to be called on it)."""
        embedder = self._get_embedder()

        def work(job: Job[Vectors]) -> Vectors:
            return embedder.embed(texts, query=query, token=job.token)

        return self._jobs.call("compute", "embed a question", work, token, priority)

    def open_index(self) -> SearchIndex:
        """The search index itself, for measurements and repairs."""
        with self._lock:
            if self._index is None:
                self._index = SearchIndex(self._paths.lance_dir, self._get_embedder().dimension)
            return self._index

    def chunks(self, keys: Sequence[ChunkKey]) -> list_[StoredChunk]:
        """The stored chunks with these keys, in this order, without those that are gone."""
        return self._store.chunks(keys)

    # --- life ------------------------------------------------------------------------------------------------

    def warm_up(self) -> None:
        """Start the worker processes and load the index in the background; a failure shows when it is needed."""

        def work(_job: Job[None]) -> None:
            self._reader.start()
            self._get_embedder().start()
            # Its tables are made on first use and hold the interpreter for 60 ms: now, not while an answer streams.
            self._get_tokenizer().familiarity("warm up")
            if self._store.indexed_count():
                self.open_index().load()

        self._jobs.submit("io", "warm up the library", work, PRIORITY_BACKGROUND)

    def close(self) -> None:
        """End the worker processes and close the database; call it after the job runner is closed."""
        self._reader.close()
        with self._lock:
            if self._embedder is not None:
                self._embedder.close()
        self._store.close()

    # --- one run of adding -----------------------------------------------------------------------------------

    def _start_repair(self) -> Job[list_[Receipt]]:
        with self._lock:
            if self._repair is None or self._repair.done:
                self._repair = self._jobs.submit("ingest", "repair the library", self._recover, PRIORITY_BACKGROUND)
            return self._repair

    def _recover(self, job: Job[list_[Receipt]]) -> list_[Receipt]:
        index = self.open_index()
        anew = self._embedder_changed() or bool(self._store.meta(_DAMAGED))

        def compare(_job: Job[list_[str]]) -> list_[str]:
            found = recovery.compare(self._store, index, anew=anew)
            self._store.set_meta(_DAMAGED, "")
            return found

        again = self._jobs.call("index", "check the index", compare, job.token, PRIORITY_BACKGROUND)
        self._jobs.call("index", "delete documents", self._purge, job.token, PRIORITY_BACKGROUND)
        self._originals.clean(self._store.known_hashes())
        return self._ingest(job, Order(tuple(self._store.inbox()), again=tuple(again)))

    def _ingest(self, job: Job[list_[Receipt]], order: Order) -> list_[Receipt]:
        embedder = self._get_embedder()
        embedder.start()
        self._store.set_meta(_DIRTY, "1")
        self._store.set_meta(_IDENTITY, embedder.identity)
        books = Books(self._store, job.emit, self._live)
        pipeline = Pipeline(
            PipelineParts(
                self._jobs, embedder, self.open_index(), self._store, order.priority, job.token,
                books.indexed, books.pipeline_failed,
            )
        )  # fmt: skip
        parts = IngestParts(
            self._store, self._originals, self._reader, self._limits(order.password), self._cut_rules(embedder),
            pipeline.put, job.emit, job.token, books,
        )  # fmt: skip
        try:
            Ingest(parts).run(order)
        finally:
            pipeline.finish()
            if not self._jobs.closed:
                self._settle(order, books)
        job.token.check()
        return books.receipts

    def _settle(self, order: Order, books: Books) -> None:
        """After the last document: forget what was cancelled, make the index compact, call it clean."""
        for sha256 in self._store.drop_queued(books.unfinished()):
            self._originals.remove(sha256)
        self._store.clear_inbox([item.id for item in order.items])
        books.forget_unfinished()

        def tidy(_job: Job[None]) -> None:
            self.open_index().optimise(force=True)
            self._store.set_meta(_DIRTY, "")

        self._jobs.call("index", "optimise the index", tidy, CancelToken(), PRIORITY_BACKGROUND)

    def _embedder_changed(self) -> bool:
        known = self._store.meta(_IDENTITY)
        return bool(known) and known != self._get_embedder().identity

    def _limits(self, password: str) -> ReadLimits:
        chosen = self._settings.current.library
        return ReadLimits(
            page_timeout_s=chosen.read_time_limit_s,
            memory_mb=chosen.read_memory_limit_mb,
            largest_file_bytes=chosen.largest_file_mb << 20,
            password=password,
        )

    def _cut_rules(self, embedder: Embedder) -> CutRules:
        tokenizer = self._get_tokenizer()
        prefix = tokenizer.counts([embedder.document_prefix])[0] if embedder.document_prefix else 0
        return CutRules(embedder.tokenizer_file, embedder.max_tokens - tokenizer.special_tokens - prefix)

    def _get_embedder(self) -> Embedder:
        with self._lock:
            if self._embedder is None:
                folder = self._settings.current.library.embedder or self._starter_dir / STARTER_EMBEDDER
                self._embedder = ProcessEmbedder(folder, verdicts_file=self._paths.models_dir / "embedder_speed.json")
            return self._embedder

    def _get_tokenizer(self) -> EmbedderTokenizer:
        with self._lock:
            if self._tokenizer is None:
                self._tokenizer = EmbedderTokenizer(self._get_embedder().tokenizer_file)
            return self._tokenizer


def _priority(kind: str) -> int:
    return PRIORITY_INTERACTIVE if kind == "chat" else PRIORITY_BACKGROUND
