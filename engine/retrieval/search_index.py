"""The table on disk and its vectors in memory as one thing that cannot disagree; knows no pages or collections."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from engine.retrieval.embedder import Vectors
from engine.retrieval.lancedb_store import ChunkKey, ChunkRows, LanceStore
from engine.retrieval.vector_cache import LARGEST_ROWS, VectorCache

Ranked = list[tuple[ChunkKey, float]]


class SearchIndex:
    """Writes come from the `index` lane; any thread may search."""

    def __init__(self, folder: Path, dimension: int, largest_cache_rows: int = LARGEST_ROWS) -> None:
        self._table = LanceStore(folder, dimension)
        self._dimension = dimension
        self._largest = largest_cache_rows
        self._lock = threading.RLock()
        self._cache: VectorCache | None = None

    def replace_documents(self, rows: ChunkRows) -> None:
        """See `LanceStore.replace_documents`."""
        with self._lock:
            self._table.replace_documents(rows)
            if self._cache is not None:
                self._cache.remove(set(rows.sha256))
                self._cache.add(rows.sha256, rows.ordinal, rows.vectors)

    def delete_documents(self, sha256s: Sequence[str]) -> None:
        with self._lock:
            self._table.delete_documents(sha256s)
            if self._cache is not None:
                self._cache.remove(sha256s)

    def optimise(self, *, force: bool = False) -> None:
        self._table.optimise(force=force)

    def wipe_deleted(self) -> None:
        """See `LanceStore.wipe_deleted`."""
        with self._lock:
            self._table.wipe_deleted()

    def reset(self) -> None:
        """Begin anew with an empty index."""
        with self._lock:
            self._cache = None
            self._table.reset()

    def load(self) -> None:
        """Bring the vectors into memory now rather than at the first search."""
        self._loaded()

    def dense_search(self, vector: Vectors, limit: int, documents: Sequence[str] | None) -> Ranked:
        """The nearest chunks with their cosine, best first."""
        cache = self._loaded()
        if cache is not None:
            return cache.search(vector, limit, documents)
        return self._table.vector_search(vector, limit, documents)

    def similarities(self, vector: Vectors, keys: Sequence[ChunkKey], nearest: Ranked) -> list[float]:
        """The cosine of each chunk; with too many vectors for memory, at most that of the last of `nearest`."""
        cache = self._loaded()
        if cache is not None:
            return cache.similarities(vector, keys)
        known = dict(nearest)
        least = nearest[-1][1] if nearest else 0.0
        return [known.get(key, least) for key in keys]

    def text_search(
        self, words: str, limit: int, documents: Sequence[str] | None, *, every_word: bool = False
    ) -> Ranked:
        """See `LanceStore.text_search`."""
        return self._table.text_search(words, limit, documents, every_word=every_word)

    def texts_and_vectors(self, sha256: str) -> list[tuple[str, Vectors]]:
        """See `LanceStore.texts_and_vectors`."""
        return self._table.texts_and_vectors(sha256)

    def counts(self) -> dict[str, int]:
        return self._table.counts()

    def _loaded(self) -> VectorCache | None:
        with self._lock:
            if self._cache is not None and len(self._cache) > self._largest:
                self._cache = None
            if self._cache is None and self._table.count() <= self._largest:
                sha256s, ordinals, vectors = self._table.vectors()
                cache = VectorCache(self._dimension)
                cache.add(sha256s, ordinals, vectors)
                self._cache = cache
            return self._cache
