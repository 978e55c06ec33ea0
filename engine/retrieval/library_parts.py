"""What the rooms of the library share: paths, database, reader, and what is made at its first use; does no work."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from engine.core.jobs import CancelToken, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.documents.types import ReadLimits
from engine.retrieval.document_reader import CutRules, DocumentReader
from engine.retrieval.embedder import Embedder
from engine.retrieval.library_store import LibraryStore
from engine.retrieval.originals import Originals
from engine.retrieval.pausing import Pause
from engine.retrieval.process_embedder import ProcessEmbedder
from engine.retrieval.search_index import SearchIndex
from engine.retrieval.tokenizer import EmbedderTokenizer
from engine.retrieval.types import DocumentState

STARTER_EMBEDDER = "all-MiniLM-L6-v2"
# Keys of the table `meta`: the index may be behind, cannot be read, was made with this embedder.
DIRTY = "index_dirty"
DAMAGED = "index_damaged"
IDENTITY = "embedder"
# Something was deleted and may still lie in files ("all": also from a time before files were wiped).
TRACES = "traces"


@dataclass(slots=True)
class LibraryParts:
    """Made by `Library`; nothing heavy before `embedder`, `index` or `tokenizer` is called."""

    paths: ProfilePaths
    settings: SettingsStore
    jobs: JobRunner
    store: LibraryStore
    originals: Originals
    reader: DocumentReader
    starter_dir: Path
    forget_prompts: Callable[[CancelToken], None] = lambda _token: None
    on_deleted: Callable[[str], None] = lambda _sha256: None
    pause: Pause = field(default_factory=Pause)
    live: dict[str, DocumentState] = field(default_factory=dict)
    made_embedder: Embedder | None = None
    made_index: SearchIndex | None = None
    made_tokenizer: EmbedderTokenizer | None = None
    lock: threading.RLock = field(default_factory=threading.RLock)

    def embedder(self) -> Embedder:
        with self.lock:
            if self.made_embedder is None:
                folder = self.settings.current.library.embedder or self.starter_dir / STARTER_EMBEDDER
                verdicts = self.paths.models_dir / "embedder_speed.json"
                backend = self.settings.current.library.embedder_backend
                self.made_embedder = ProcessEmbedder(folder, verdicts_file=verdicts, backend=backend)
            return self.made_embedder

    def index(self) -> SearchIndex:
        with self.lock:
            if self.made_index is None:
                self.made_index = SearchIndex(self.paths.lance_dir, self.embedder().dimension)
            return self.made_index

    def tokenizer(self) -> EmbedderTokenizer:
        with self.lock:
            if self.made_tokenizer is None:
                self.made_tokenizer = EmbedderTokenizer(self.embedder().tokenizer_file)
            return self.made_tokenizer

    def embedder_changed(self) -> bool:
        """Whether the index was made with another embedder than the one of now."""
        known = self.store.meta(IDENTITY)
        return bool(known) and known != self.embedder().identity

    def limits(self, password: str) -> ReadLimits:
        chosen = self.settings.current.library
        return ReadLimits(
            page_timeout_s=chosen.read_time_limit_s,
            memory_mb=chosen.read_memory_limit_mb,
            largest_file_bytes=chosen.largest_file_mb << 20,
            password=password,
        )

    def cut_rules(self, embedder: Embedder) -> CutRules:
        tokenizer = self.tokenizer()
        prefix = tokenizer.counts([embedder.document_prefix])[0] if embedder.document_prefix else 0
        return CutRules(embedder.tokenizer_file, embedder.max_tokens - tokenizer.special_tokens - prefix)

    def close(self) -> None:
        self.reader.close()
        with self.lock:
            if self.made_embedder is not None:
                self.made_embedder.close()
        self.store.close()
