"""The table on disk and its vectors in memory as one thing that cannot disagree; knows no pages or collections.

Vectors are searched exactly in memory while there are few. Above `EXACT_ROWS` an approximate index is built in the
background (`engine.retrieval.index_builder`); until it is there they stay in memory, as far as they fit.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from engine.core.frames import Header
from engine.core.jobs import CancelToken
from engine.retrieval.embedder import Vectors
from engine.retrieval.lancedb_store import TABLE, ChunkKey, ChunkRows, Documents, LanceStore
from engine.retrieval.vector_cache import VectorCache

Ranked = list[tuple[ChunkKey, float]]

# Measured by tests/benchmarks/search_scale.py: from here on the approximate index is faster than exact search.
EXACT_ROWS = 60_000
# 600,000 rows of 384 numbers are 900 MB: more is not held in memory, not even until the index is built.
MEMORY_ROWS = 600_000
_STOP_TIMEOUT_S = 10.0


class SearchIndex:
    """Writes come from the `index` lane; any thread may search, and a search never waits for a write."""

    def __init__(self, folder: Path, dimension: int, exact_rows: int = EXACT_ROWS, name: str = TABLE) -> None:
        self._table = LanceStore(folder, dimension, name)
        self._dimension = dimension
        self._exact_rows = exact_rows
        # A write and the loading of the cache exclude each other; the condition guards what is below it.
        self._changing = threading.RLock()
        self._condition = threading.Condition()
        self._cache: VectorCache | None = None
        self._decided = False
        self._building: CancelToken | None = None

    def replace_documents(self, rows: ChunkRows) -> None:
        """See `LanceStore.replace_documents`."""

        def change(cache: VectorCache) -> None:
            cache.remove(set(rows.sha256))
            cache.add(rows.sha256, rows.ordinal, rows.vectors)

        with self._changing:
            self._table.replace_documents(rows)
            self._change_cache(change)

    def delete_documents(self, sha256s: Sequence[str]) -> None:
        with self._changing:
            self._table.delete_documents(sha256s)
            self._change_cache(lambda cache: cache.remove(sha256s))

    def optimise(self, *, force: bool = False) -> None:
        """See `LanceStore.optimise`; not while the vector index is built, for both would rewrite the same files."""
        if self._building is None:
            self._table.optimise(force=force)

    def wipe_deleted(self) -> None:
        """See `LanceStore.wipe_deleted`; first a build of the vector index ends: both would rewrite the same files."""
        self._stop_building()
        with self._changing:
            self._table.wipe_deleted()
            with self._condition:
                self._decided = self._cache is not None

    def reset(self) -> None:
        """Delete all of it with its files; it begins empty at its next use."""
        self._stop_building()
        with self._changing:
            with self._condition:
                self._cache, self._decided = None, False
            self._table.reset()

    def drop(self) -> None:
        """Delete all of it for good: whoever still holds this object gets `IndexDamaged`."""
        self._stop_building()
        with self._changing:
            self._table.drop()

    def _stop_building(self) -> None:
        with self._condition:
            if self._building is not None:
                self._building.cancel()
                self._condition.wait_for(lambda: self._building is None, _STOP_TIMEOUT_S)

    def load(self) -> None:
        """Bring the vectors into memory now rather than at the first search."""
        self._loaded()

    def dense_search(self, vector: Vectors, limit: int, documents: Documents | None) -> Ranked:
        """The nearest chunks with their cosine, best first."""
        cache = self._loaded()
        if cache is not None:
            return cache.search(vector, limit, documents)
        return self._table.vector_search(vector, limit, documents)

    @property
    def in_memory(self) -> bool:
        """Whether the vectors are searched in memory, so that `similarities` needs no `nearest`."""
        return self._loaded() is not None

    def similarities(self, vector: Vectors, keys: Sequence[ChunkKey], nearest: Ranked) -> list[float]:
        """The cosine of each chunk; with too many vectors for memory, at most that of the last of `nearest`."""
        cache = self._loaded()
        if cache is not None:
            return cache.similarities(vector, keys)
        known = dict(nearest)
        least = nearest[-1][1] if nearest else 0.0
        return [known.get(key, least) for key in keys]

    def text_search(self, words: str, limit: int, documents: Documents | None, *, every_word: bool = False) -> Ranked:
        """See `LanceStore.text_search`."""
        return self._table.text_search(words, limit, documents, every_word=every_word)

    def texts_and_vectors(self, sha256: str) -> list[tuple[str, Vectors]]:
        """See `LanceStore.texts_and_vectors`."""
        return self._table.texts_and_vectors(sha256)

    def counts(self) -> dict[str, int]:
        return self._table.counts()

    # --- the approximate index -------------------------------------------------------------------------------

    def begin_vector_index(self) -> CancelToken | None:
        """Whether the vector index should be built now: a token that is cancelled when the table goes, or None.

        Who got a token calls `end_vector_index`, whatever happens.
        """
        with self._condition:
            if self._building is not None or self._table.count() <= self._exact_rows or self._indexed():
                return None
            self._building = CancelToken()
            return self._building

    def end_vector_index(self) -> None:
        """The build has ended, well or not: see what it committed, and let the vectors in memory go if it did."""
        try:
            self._table.refresh()
            indexed = self._indexed()
        finally:
            with self._condition:
                self._building = None
                self._condition.notify_all()
        if indexed:
            with self._condition:
                self._cache, self._decided = None, True

    def vector_index_request(self) -> Header:
        """What `engine.retrieval.index_worker` is asked."""
        return {"folder": str(self._table.folder), "table": self._table.name}

    def _indexed(self) -> bool:
        return self._table.vector_index_rows()[0] > 0

    def _change_cache(self, change: Callable[[VectorCache], None]) -> None:
        cache = self._cache
        if cache is None:
            return
        change(cache)
        if len(cache) > MEMORY_ROWS:
            with self._condition:
                self._cache, self._decided = None, True

    def _loaded(self) -> VectorCache | None:
        decided, cache = self._state()
        if decided:
            return cache
        with self._changing:
            decided, cache = self._state()
            if decided:
                return cache
            rows = self._table.count()
            if rows <= self._exact_rows or (rows <= MEMORY_ROWS and not self._indexed()):
                cache = VectorCache(self._dimension)
                cache.add(*self._table.vectors())
            with self._condition:
                self._cache, self._decided = cache, True
            return cache

    def _state(self) -> tuple[bool, VectorCache | None]:
        """Whether it is settled where vectors are searched, and the vectors in memory if it is there."""
        with self._condition:
            return self._decided, self._cache
