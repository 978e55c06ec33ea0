"""The library: add files, list, remove, search, look at pages; the one door other rooms use. No Qt, no chats."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from engine.core.errors import DocumentError, UsageError
from engine.core.jobs import PRIORITY_BACKGROUND, PRIORITY_CHAT, PRIORITY_INTERACTIVE, CancelToken, Job, JobRunner
from engine.core.paths import ProfilePaths, resources_dir
from engine.core.settings_store import SettingsStore
from engine.retrieval.document_filter import NO_FILTER, DocumentFilter, Narrowed, facts_of, matches
from engine.retrieval.document_reader import DocumentReader
from engine.retrieval.embedder import Embedder, Vectors
from engine.retrieval.find_in_document import find_in_document
from engine.retrieval.index_builder import build_when_due
from engine.retrieval.lancedb_store import ChunkKey
from engine.retrieval.library_parts import LibraryParts
from engine.retrieval.library_runs import Runs
from engine.retrieval.library_store import LibraryStore
from engine.retrieval.library_trash import LibraryTrash
from engine.retrieval.originals import Originals
from engine.retrieval.pack_format import PackReader
from engine.retrieval.packs import Packs
from engine.retrieval.passage_store import StoredChunk
from engine.retrieval.process_embedder import ProcessEmbedder
from engine.retrieval.question_filter import understand
from engine.retrieval.rectangles import line_rectangles
from engine.retrieval.reembedding import Reembedding
from engine.retrieval.reranker import ChosenReranker
from engine.retrieval.search_index import SearchIndex
from engine.retrieval.searching import Asked, Searching
from engine.retrieval.types import (
    DEFAULT_COLLECTION,
    CollectionInfo,
    DocumentInfo,
    EmbedderState,
    Hit,
    PackInfo,
    PageView,
    Receipt,
    Rectangle,
)
from engine.retrieval.watch_types import WatchInfo
from engine.retrieval.watcher import OnRun, Watcher

# `Library.list` hides the built-in inside the class.
list_ = list

LONGEST_TAG, MOST_TAGS = 60, 50


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
        self._jobs = jobs
        self._settings = settings
        self._store = LibraryStore(paths.library_file, paths.backups_dir)
        self._originals = Originals(paths.originals_dir)
        reader = DocumentReader(settings.current.library.read_memory_limit_mb, jobs.yielding.flag_file)
        starters = starter_dir or resources_dir() / "models"
        self._parts = LibraryParts(paths, settings, jobs, self._store, self._originals, reader, starters, embedder)
        self._runs = Runs(self._parts)
        self.trash = LibraryTrash(self._store, self._runs)
        self._reembedding = Reembedding(self._parts)
        self._watcher = Watcher(self._parts, self._runs)
        self._searching = Searching(
            self._parts, self._runs, self._reembedding, ChosenReranker(lambda: settings.current.library.reranker)
        )

    # --- adding ----------------------------------------------------------------------------------------------

    def add(
        self,
        paths: Sequence[Path],
        collection: str = DEFAULT_COLLECTION,
        *,
        kind: str = "library",
        password: str = "",
    ) -> Job[list_[Receipt]]:
        """Index files and folders. Events: `DocumentProgress`, `DocumentDone`. Cancelling keeps what is done; a ZIM
        file that was stopped goes on where it was when it is added again."""
        return self._runs.add(paths, collection, kind, password)

    def add_text(
        self, text: str, name: str = "", collection: str = DEFAULT_COLLECTION, *, kind: str = "library"
    ) -> Job[list_[Receipt]]:
        """Index a text as a document of its own (`name`.txt; without a name its first words). Once the first event
        came, it is on disk. Events as in `add`. Raises `UsageError` for an empty or endless text."""
        return self._runs.add_text(text, name, collection, kind)

    def resume(self) -> Job[list_[Receipt]] | None:
        """Take up what a closed or killed program left, repair the index, and go on embedding for another embedder.

        None when there is nothing to do. When only the last is to be done, its job is given (`embed_anew`); else that
        goes on beside.
        """
        self.trash.expire()
        repair = self._runs.resume()
        anew = self.embed_anew() if self._parts.record() is not None else None
        return repair or anew

    def pause(self) -> None:
        """Hold reading and embedding after what is in work now, until `go_on` or the next start. Attachments of chats
        are read even so."""
        self._parts.pause.begin()

    def go_on(self) -> None:
        self._parts.pause.end()

    @property
    def paused(self) -> bool:
        return self._parts.pause.on

    # --- embedders -------------------------------------------------------------------------------------------

    def choose_embedder(self, folder: Path | None) -> Job[list_[Receipt]] | None:
        """Use another embedding model (None: the starter model) from now on: kept in the settings, see `embed_anew`.

        The same one again looks at its folder again: a model that was missing may be back.

        Raises `ModelNotFound` or `ModelDamaged` for a folder that holds none; nothing is changed then.
        """
        if folder is not None:
            folder = folder.absolute()
            self._parts.make(folder)
        self._parts.choose_afresh()  # the one of now is noted before the settings name another one
        current = self._settings.current
        library = current.library.model_copy(update={"embedder": folder})
        self._settings.update(current.model_copy(update={"library": library}))
        return self.embed_anew()

    def embed_anew(self) -> Job[list_[Receipt]] | None:
        """Embed all documents with the embedder of the settings, in the background, while the one before answers.

        None when it answers already. Events: `EmbedderProgress`. Cancelled, it goes on at the next start.
        """
        return self._reembedding.start()

    def embedder_state(self) -> EmbedderState:
        """Which embedder answers, and how far another one is. Raises `ModelError` when there is none at all."""
        return self._reembedding.state()

    @property
    def embedding_job(self) -> Job[list_[Receipt]] | None:
        """The run of `embed_anew` that is under way, whoever began it, or the last one; None before the first."""
        return self._reembedding.job

    # --- watched folders -------------------------------------------------------------------------------------

    def watch(
        self,
        folder: Path,
        collection: str = DEFAULT_COLLECTION,
        include: Sequence[str] = (),
        exclude: Sequence[str] = (),
    ) -> WatchInfo:
        """Keep a collection like a folder from now on: new, changed, moved and deleted files are followed.

        Patterns as in gitignore (`path_patterns`); without `include` every file is read. Watching the same folder again
        changes its patterns; files that are no longer wanted leave. Raises `UsageError`.
        """
        return self._watcher.add(Path(folder), collection, include, exclude)

    def unwatch(self, folder: Path, collection: str = "") -> None:
        """Stop following a folder (for one collection, or all); its documents stay. Raises `UsageError`."""
        self._watcher.remove(Path(folder), collection)

    def watches(self) -> list_[WatchInfo]:
        return self._watcher.infos()

    def start_watching(self, on_run: OnRun) -> None:
        """Follow the watched folders in the background until `close`; `on_run` is told of every run on that thread."""
        self._watcher.start(on_run)

    def catch_up(self, on_run: OnRun) -> None:
        """Bring the collections up to date with their folders, once, on this thread; not beside `start_watching`."""
        self._watcher.catch_up(on_run)

    # --- looking ---------------------------------------------------------------------------------------------

    def list(self, collection: str | None = None, where: DocumentFilter = NO_FILTER) -> list_[DocumentInfo]:
        """Documents of a collection (of all: one entry a membership) that `where` leaves, in the order they were added;
        unread ones and failed ones too. A ZIM file is one of them; its articles are searched, not listed."""
        found = [info for info in self._store.documents(collection) if not where or matches(where, facts_of(info))]
        return [replace(info, state=self._parts.live.get(info.sha256, info.state)) for info in found]

    def collections(self) -> list_[CollectionInfo]:
        filling = self._parts.change_wanted
        return [info if filling else replace(info, embedded_anew=None) for info in self._store.collections()]

    def set_hyde(self, collection: str, *, on: bool) -> None:
        """Search this collection also with a passage the model imagines for a question. Raises `UsageError`."""
        if not self._store.set_hyde(collection, on=on):
            raise UsageError(f"There is no collection named {collection}.")

    def document(self, sha256: str) -> DocumentInfo:
        """Raises `DocumentError` for one that is not in the library."""
        found = self._store.document(sha256)
        if found is None:
            raise DocumentError("This document is no longer in the library.")
        if self._store.trash.holds(sha256):
            raise DocumentError("This document is in the trash.", "Restore it on the page Trash.")
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

    def find_in(self, sha256: str, words: str) -> Job[bool]:
        """Where words stand in a document, told by `OccurrencesFound`; true when it was searched to its end."""
        return self._jobs.submit("io", "find", lambda job: find_in_document(self._store, sha256, words, job))

    def set_tags(self, sha256: str, tags: Sequence[str]) -> None:
        """The tags of a document from now on, in every collection. Raises `DocumentError`, `UsageError`."""
        clean = list(dict.fromkeys(" ".join(tag.split()) for tag in tags))
        if any(not tag or len(tag) > LONGEST_TAG or not tag.isprintable() for tag in clean) or len(clean) > MOST_TAGS:
            raise UsageError(f"A document has at most {MOST_TAGS} tags of 1 to {LONGEST_TAG} characters.")
        if not self._store.set_tags(sha256, clean):
            raise DocumentError("This document is no longer in the library.")

    # --- packs -----------------------------------------------------------------------------------------------

    def export_pack(self, collection: str, path: Path, *, originals: bool = True) -> Job[int]:
        """Write a collection to one file (with its files, or only what was read of them); the number of documents.
        The file appears when it is whole. Events: `Phase`."""
        packs = Packs(self._parts, self._runs)
        return self._jobs.submit(
            "io", "export a pack", lambda job: packs.export(job, collection, path, originals=originals)
        )

    def pack_info(self, path: Path) -> PackInfo:
        """What is in a pack, by its own list; nothing is checked or taken yet. Raises `PackDamaged`."""
        with closing(PackReader(path)) as reader:
            entries = reader.manifest.documents
            files = sum(entry.original is not None for entry in entries)
            return PackInfo(path.name, reader.manifest.collection, len(entries), files, path.stat().st_size)

    def import_pack(self, path: Path, collection: str = "") -> Job[list_[Receipt]]:
        """Add a pack to a collection ("" for its own name); all of it or, cancelled or damaged, nothing."""
        packs = Packs(self._parts, self._runs)
        return self._jobs.submit(
            "ingest", "import a pack", lambda job: packs.take(job, path, collection), PRIORITY_BACKGROUND
        )

    # --- removing --------------------------------------------------------------------------------------------

    def remove(self, sha256: str, collection: str) -> Job[None]:
        """Take a document out of a collection for ever; in no other one, it is deleted: at once for the eye, and with
        the end of the job in every file of the profile. What chats say and quote of it is theirs. See also `trash`."""
        self._store.end_memberships(collection, sha256)
        return self._runs.start_purge()

    def delete_collection(self, name: str) -> Job[None]:
        """Take a collection away for ever, with every document that is in no other one."""
        self._store.end_memberships(name)
        return self._runs.start_purge()

    def use_prompt_memory(self, forget: Callable[[CancelToken], None]) -> None:
        """`forget` is called when documents were deleted whose words models may remember."""
        self._parts.forget_prompts = forget

    def on_deleted(self, forget: Callable[[str], None]) -> None:
        """`forget` is called with the hash of a document before it is deleted, for what was made from it."""
        self._parts.on_deleted = forget

    # --- searching -------------------------------------------------------------------------------------------

    def search(
        self, query: str, collections: Sequence[str], top_k: int = 10, where: DocumentFilter = NO_FILTER
    ) -> Job[list_[Hit]]:
        """`find` as a job."""

        def work(job: Job[list_[Hit]]) -> list_[Hit]:
            return self.find(query, collections, top_k, job.token, PRIORITY_INTERACTIVE, where)

        return self._jobs.submit("io", "search", work, PRIORITY_INTERACTIVE)

    def find(
        self,
        query: str,
        collections: Sequence[str],
        top_k: int,
        token: CancelToken,
        priority: int = PRIORITY_CHAT,
        where: DocumentFilter = NO_FILTER,
        *,
        only: Sequence[str] | None = None,
        hypothesis: str = "",
    ) -> list_[Hit]:
        """The best passage of each page of the documents that `where` leaves, then further passages; not to be called
        on the `compute` lane.

        `only` are the documents (sha256) of these collections to look in; None means all of them. `hypothesis` is a
        passage that might answer: what is like it counts as near, too (HyDE); words are those of `query` alone.

        Raises `ModelError` without an embedder, `StorageError` while the index is being repaired.
        """
        allowed = self._allowed(collections, where, only)
        return self._searching.find(Asked(query, collections, top_k, allowed, token, priority, hypothesis))

    def matching(self, collections: Sequence[str], where: DocumentFilter) -> frozenset[str]:
        """The indexed documents of these collections that a filter leaves."""
        return frozenset(facts.sha256 for facts in self._store.facts(collections) if matches(where, facts))

    def _allowed(
        self, collections: Sequence[str], where: DocumentFilter, only: Sequence[str] | None
    ) -> frozenset[str] | None:
        chosen = frozenset(self._store.zims.with_articles(only)) if only is not None else None
        if not where:
            return chosen
        left = self.matching(collections, where)
        return left if chosen is None else left & chosen

    def narrow(self, question: str, collections: Sequence[str]) -> Narrowed:
        """Which documents a question speaks of ("the PDFs by Smith"); all of them when there are none of that kind."""
        where, rest = understand(question)
        found = self.matching(collections, where) if where else frozenset()
        return Narrowed(where, rest, len(found)) if found else Narrowed(NO_FILTER, question, 0)

    def embed(
        self, texts: Sequence[str], token: CancelToken, priority: int = PRIORITY_CHAT, *, query: bool = False
    ) -> Vectors:
        """Vectors of length 1, shape [texts, dimension], made on the `compute` lane (not to be called on it)."""

        def work(job: Job[Vectors]) -> Vectors:
            return self._get_embedder().embed(texts, query=query, token=job.token)

        return self._jobs.call("compute", "embed a question", work, token, priority)

    @property
    def embedder_identity(self) -> str:
        """Which embedding model is used; see `Embedder.identity`."""
        return self._get_embedder().identity

    @property
    def embedder_backend(self) -> str:
        """What computes the vectors, with its measured figures, in words; empty before it was measured here."""
        embedder = self._get_embedder()
        return embedder.backend if isinstance(embedder, ProcessEmbedder) else ""

    def open_index(self) -> SearchIndex:
        """The search index itself, for measurements and repairs."""
        return self._parts.index()

    def chunks(self, keys: Sequence[ChunkKey]) -> list_[StoredChunk]:
        """The stored chunks with these keys, in this order, without those that are gone."""
        return self._store.chunks(keys)

    # --- life ------------------------------------------------------------------------------------------------

    def warm_up(self) -> None:
        """Start the worker processes and load the index in the background; a failure shows when it is needed."""

        def work(_job: Job[None]) -> None:
            self._parts.reader.start()
            self._get_embedder().start()
            # Its tables are made on first use and hold the interpreter for 60 ms: now, not while an answer streams.
            self._parts.tokenizer().familiarity("warm up")
            if self._store.indexed_count():
                self.open_index().load()
                build_when_due(self._jobs, self.open_index())

        self._jobs.submit("io", "warm up the library", work, PRIORITY_BACKGROUND)

    def close(self) -> None:
        """End the worker processes and close the database; call it after the job runner is closed."""
        self._watcher.close()
        self._searching.close()
        self._parts.close()

    def _get_embedder(self) -> Embedder:
        return self._parts.embedder()
