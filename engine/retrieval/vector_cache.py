"""All vectors of the library in memory for exact search; knows no text and no disk."""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.retrieval.embedder import Vectors
from engine.retrieval.lancedb_store import AllBut, ChunkKey


class VectorCache:
    """Rows are appended, and marked as gone when their document goes; packed anew when half of them are gone."""

    def __init__(self, dimension: int) -> None:
        self._lock = threading.Lock()
        self._dimension = dimension
        self._matrix: Vectors = np.zeros((0, dimension), dtype=np.float32)
        self._document: NDArray[np.int32] = np.zeros(0, dtype=np.int32)
        self._ordinal: NDArray[np.int32] = np.zeros(0, dtype=np.int32)
        self._size = 0
        self._gone = 0
        self._numbers: dict[str, int] = {}
        self._names: list[str] = []
        self._rows: dict[int, list[tuple[int, int]]] = {}

    def __len__(self) -> int:
        return self._size - self._gone

    def add(self, sha256s: Sequence[str], ordinals: Sequence[int], vectors: Vectors) -> None:
        """Add rows; rows of one document may come in any order but are expected next to each other."""
        with self._lock:
            count = len(ordinals)
            self._make_room(count)
            start = self._size
            self._matrix[start : start + count] = vectors
            self._ordinal[start : start + count] = ordinals
            numbers = [self._number(sha256) for sha256 in sha256s]
            self._document[start : start + count] = numbers
            self._size += count
            first = 0
            for index in range(1, count + 1):
                if index == count or numbers[index] != numbers[first]:
                    self._rows.setdefault(numbers[first], []).append((start + first, start + index))
                    first = index

    def remove(self, sha256s: Collection[str]) -> None:
        with self._lock:
            for sha256 in sha256s:
                for start, end in self._rows.pop(self._numbers.get(sha256, -1), ()):
                    self._document[start:end] = -1
                    self._matrix[start:end] = 0.0
                    self._gone += end - start
            if self._gone > 1000 and self._gone * 2 > self._size:
                self._pack()

    def search(
        self, vector: Vectors, limit: int, documents: Collection[str] | AllBut | None = None
    ) -> list[tuple[ChunkKey, float]]:
        """The `limit` nearest rows with their cosine, best first, exactly."""
        with self._lock:
            scores = self._matrix[: self._size] @ vector
            allowed = self._allowed(documents)
            scores[~allowed] = -2.0
            take = min(limit, int(allowed.sum()))
            if take <= 0:
                return []
            best = np.argpartition(-scores, take - 1)[:take]
            best = best[np.argsort(-scores[best], kind="stable")]
            return [(self._key(int(row)), float(scores[row])) for row in best]

    def similarities(self, vector: Vectors, keys: Sequence[ChunkKey]) -> list[float]:
        """The cosine of each chunk; 0.0 for one that is not here."""
        with self._lock:
            found: list[float] = []
            for key in keys:
                value = 0.0
                for start, end in self._rows.get(self._numbers.get(key.sha256, -1), ()):
                    rows = np.flatnonzero(self._ordinal[start:end] == key.ordinal)
                    if len(rows):
                        value = float(self._matrix[start + int(rows[0])] @ vector)
                found.append(value)
            return found

    def _allowed(self, documents: Collection[str] | AllBut | None) -> NDArray[np.bool_]:
        present = self._document[: self._size] >= 0
        if documents is None:
            return present
        wanted = np.zeros(len(self._names) + 1, dtype=np.bool_)
        named = documents.documents if isinstance(documents, AllBut) else documents
        wanted[[self._numbers[sha256] for sha256 in named if sha256 in self._numbers]] = True
        if isinstance(documents, AllBut):
            wanted = ~wanted
        return np.asarray(present & wanted[self._document[: self._size]], dtype=np.bool_)

    def _key(self, row: int) -> ChunkKey:
        return ChunkKey(self._names[int(self._document[row])], int(self._ordinal[row]))

    def _number(self, sha256: str) -> int:
        number = self._numbers.get(sha256)
        if number is None:
            number = self._numbers[sha256] = len(self._names)
            self._names.append(sha256)
        return number

    def _make_room(self, count: int) -> None:
        needed = self._size + count
        if needed <= len(self._matrix):
            return
        capacity = max(needed, int(len(self._matrix) * 1.5), 1024)
        matrix = np.zeros((capacity, self._dimension), dtype=np.float32)
        matrix[: self._size] = self._matrix[: self._size]
        self._matrix = matrix
        self._document = np.resize(self._document, capacity)
        self._ordinal = np.resize(self._ordinal, capacity)

    def _pack(self) -> None:
        keep = np.flatnonzero(self._document[: self._size] >= 0)
        place = np.full(self._size, -1, dtype=np.int64)
        place[keep] = np.arange(len(keep))
        self._rows = {
            number: [(int(place[start]), int(place[end - 1]) + 1) for start, end in spans]
            for number, spans in self._rows.items()
        }
        self._matrix = np.ascontiguousarray(self._matrix[keep])
        self._document, self._ordinal = self._document[keep], self._ordinal[keep]
        self._size, self._gone = len(keep), 0
