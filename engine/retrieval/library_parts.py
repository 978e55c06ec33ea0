"""What the rooms of the library share: paths, database, reader, and what is made at its first use; does no work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from engine.core.errors import ModelError
from engine.core.jobs import PRIORITY_IDLE, CancelToken, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.documents.types import ReadLimits
from engine.retrieval import lancedb_store
from engine.retrieval.document_reader import CutRules, DocumentReader
from engine.retrieval.embedder import Embedder
from engine.retrieval.embedder_choice import Choice, Chooser
from engine.retrieval.index_record import CURRENT, IDENTITY, NEXT, IndexRecord, read_record, record_for
from engine.retrieval.library_store import LibraryStore
from engine.retrieval.originals import Originals
from engine.retrieval.pausing import Pause
from engine.retrieval.prepared_embedder import FOLDER as PREPARED
from engine.retrieval.prepared_embedder import VERDICTS
from engine.retrieval.process_embedder import ProcessEmbedder
from engine.retrieval.search_index import SearchIndex
from engine.retrieval.tokenizer import EmbedderTokenizer
from engine.retrieval.types import DocumentState

STARTER_EMBEDDER = "all-MiniLM-L6-v2"
# A key of the table `meta`: something was deleted and may still lie in files ("all": also from a time before files were
# wiped).
TRACES = "traces"


@dataclass(frozen=True, slots=True)
class View:
    """What one search works with: it all belongs together. `number` changes when another embedder takes over."""

    index: SearchIndex
    choice: Choice
    number: int


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
    # Stands for the starter embedder when it is given.
    made_embedder: Embedder | None = None
    forget_prompts: Callable[[CancelToken], None] = lambda _token: None
    on_deleted: Callable[[str], None] = lambda _sha256: None
    make_embedder: Callable[[Path], Embedder] | None = None
    pause: Pause = field(default_factory=Pause)
    live: dict[str, DocumentState] = field(default_factory=dict)
    made_choice: Choice | None = None
    chosen_folder: Path | None = None
    made_index: SearchIndex | None = None
    made_next: SearchIndex | None = None
    made_tokenizer: EmbedderTokenizer | None = None
    number: int = 0
    in_use: int = 0
    lock: threading.RLock = field(default_factory=threading.RLock)
    free: threading.Condition = field(init=False)

    def __post_init__(self) -> None:
        self.free = threading.Condition(self.lock)

    # --- embedders -------------------------------------------------------------------------------------------

    def choice(self) -> Choice:
        """Which embedder answers and which is wanted; looked at again when the settings name another folder."""
        with self.lock:
            folder = self.settings.current.library.embedder or self._starter
            before = self.made_choice
            if before is None or folder != self.chosen_folder:
                made = tuple(before.embedders()) if before is not None else ()
                choice = self._chooser().choose(folder, self.record(), made)
                if choice.record is not None and choice.record != self.record():
                    self.store.set_meta(CURRENT, choice.record.model_dump_json())
                self.take(choice)
                self.chosen_folder = folder
                for embedder in made:
                    if embedder not in choice.embedders():
                        self.end(embedder)
                return choice
            return before

    def choose_afresh(self) -> None:
        """Note which embedder there is now, and look at the folders again at the next `choice`."""
        with self.lock:
            self.choice()
            self.chosen_folder = None

    def take(self, choice: Choice) -> None:
        """Work with this choice from now on."""
        with self.lock:
            if self.made_choice is None or self.made_choice.answering is not choice.answering:
                self.made_tokenizer = None
                self.number += 1
            self.made_choice = choice

    def lose_answering(self, view: View, problem: ModelError) -> bool:
        """The embedder of this view cannot run: search by words while another one is wanted; false when none is."""
        with self.lock:
            choice = self.choice()
            if self.number != view.number:
                return True
            if choice.wanted is None or choice.words_only:
                return False
            self.take(self._chooser().without(choice, problem))
            self.end(choice.answering)
            return True

    def end(self, embedder: Embedder) -> None:
        """End its process on the lane where it embeds: nobody is asking it any more when this comes, and nobody waits
        for it with the lock."""
        if self.jobs.closed:
            embedder.close()
            return
        self.jobs.submit(
            "compute", "end the old embedder", lambda _job: embedder.close(), PRIORITY_IDLE, start_cancelled=True
        )

    def embedder(self) -> Embedder:
        """The one that answers."""
        return self.choice().answering

    def record(self) -> IndexRecord | None:
        """What the index on disk was made with; None while there is none."""
        known = read_record(self.store.meta(CURRENT))
        if known is None and (identity := self.store.meta(IDENTITY)):
            known = IndexRecord(identity=identity)
        return known

    def begin_index(self) -> None:
        """Note which embedder the first index is made with."""
        with self.lock:
            choice = self.choice()
            if choice.record is None:
                if self.index_is_there():  # empty, and perhaps for vectors of another size
                    self.index().reset()
                self.made_index = None
                record = record_for(choice.answering, self.chosen_folder)
                self.store.set_meta(CURRENT, record.model_dump_json())
                self.made_choice = Choice(choice.answering, record)

    def tokenizer(self) -> EmbedderTokenizer:
        with self.lock:
            if self.made_tokenizer is None:
                self.made_tokenizer = EmbedderTokenizer(self.embedder().tokenizer_file)
            return self.made_tokenizer

    def cut_rules(self, embedder: Embedder) -> CutRules:
        ours = embedder.tokenizer_file == self.embedder().tokenizer_file
        tokenizer = self.tokenizer() if ours else EmbedderTokenizer(embedder.tokenizer_file)
        prefix = tokenizer.counts([embedder.document_prefix])[0] if embedder.document_prefix else 0
        return CutRules(embedder.tokenizer_file, embedder.max_tokens - tokenizer.special_tokens - prefix)

    # --- indexes ---------------------------------------------------------------------------------------------

    def index(self) -> SearchIndex:
        """The one that answers."""
        with self.lock:
            if self.made_index is None:
                record = self.choice().record
                table = record.table if record is not None else lancedb_store.TABLE
                self.made_index = SearchIndex(self.paths.lance_dir, self.embedder().dimension, name=table)
            return self.made_index

    def next_record(self) -> IndexRecord | None:
        """The index that is being filled for another embedder, also while nobody fills it."""
        return read_record(self.store.meta(NEXT))

    @property
    def change_wanted(self) -> bool:
        """Whether another embedder is to take over, as far as is known without looking at any."""
        choice = self.made_choice
        return self.next_record() is not None or (choice is not None and choice.wanted is not None)

    def next_index(self) -> SearchIndex | None:
        with self.lock:
            record = self.next_record()
            if record is None:
                self.made_next = None
            elif self.made_next is None:
                self.made_next = SearchIndex(self.paths.lance_dir, record.dimension, name=record.table)
            return self.made_next

    def indexes(self) -> list[SearchIndex]:
        """Every index that holds text: what is deleted leaves all of them."""
        following = self.next_index()
        return [self.index()] if following is None else [self.index(), following]

    def view(self) -> View:
        with self.lock:
            return View(self.index(), self.choice(), self.number)

    def index_is_there(self) -> bool:
        """Whether the table of the index has files."""
        record = self.record()
        table = record.table if record is not None else lancedb_store.TABLE
        return lancedb_store.table_folder(self.paths.lance_dir, table).exists()

    def drop_other_tables(self) -> None:
        """Delete what a switch that was killed, or an embedder nobody wants any more, left."""
        with self.lock:
            records = [self.record(), self.next_record()]
            keep = {record.table for record in records if record is not None} or {lancedb_store.TABLE}
            lancedb_store.delete_other_tables(self.paths.lance_dir, keep)

    @contextmanager
    def using_index(self) -> Iterator[None]:
        """Inside, no other embedder takes over."""
        with self.free:
            self.in_use += 1
        try:
            yield
        finally:
            with self.free:
                self.in_use -= 1
                self.free.notify_all()

    def limits(self, password: str) -> ReadLimits:
        chosen = self.settings.current.library
        return ReadLimits(
            page_timeout_s=chosen.read_time_limit_s,
            memory_mb=chosen.read_memory_limit_mb,
            largest_file_bytes=chosen.largest_file_mb << 20,
            password=password,
        )

    def close(self) -> None:
        self.reader.close()
        with self.lock:
            for embedder in self.made_choice.embedders() if self.made_choice is not None else ():
                embedder.close()
            if self.made_embedder is not None:
                self.made_embedder.close()
        self.store.close()

    @property
    def _starter(self) -> Path:
        return self.starter_dir / STARTER_EMBEDDER

    def _chooser(self) -> Chooser:
        return Chooser(self.make, self.paths.lance_dir, self._starter)

    def make(self, folder: Path) -> Embedder:
        """The embedding model of a folder. Raises `ModelNotFound`, `ModelDamaged`."""
        if folder == self._starter and self.made_embedder is not None:
            return self.made_embedder
        if self.make_embedder is not None:
            return self.make_embedder(folder)
        return ProcessEmbedder(
            folder,
            verdicts_file=self.paths.models_dir / VERDICTS,
            backend=self.settings.current.library.embedder_backend,
            prepared=self.starter_dir / PREPARED,
        )
