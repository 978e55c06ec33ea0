"""Exact search in memory against brute force."""

from __future__ import annotations

import numpy as np
import pytest

from engine.retrieval.embedder import Vectors
from engine.retrieval.lancedb_store import AllBut, ChunkKey
from engine.retrieval.vector_cache import VectorCache


def unit(rows: int, seed: int) -> Vectors:
    vectors = np.random.default_rng(seed).standard_normal((rows, 8)).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


def filled(documents: int, chunks: int) -> tuple[VectorCache, Vectors, list[ChunkKey]]:
    cache, vectors = VectorCache(8), unit(documents * chunks, 1)
    keys = [ChunkKey(f"d{document}", ordinal) for document in range(documents) for ordinal in range(chunks)]
    cache.add([key.sha256 for key in keys], [key.ordinal for key in keys], vectors)
    return cache, vectors, keys


def test_that_the_nearest_come_first_with_their_cosine() -> None:
    cache, vectors, keys = filled(30, 10)
    query = unit(1, 2)[0]
    order = np.argsort(-(vectors @ query))[:5]
    found = cache.search(query, 5)
    assert [key for key, _ in found] == [keys[index] for index in order]
    assert [score for _, score in found] == pytest.approx((vectors @ query)[order], abs=1e-6)


def test_that_only_the_given_documents_are_searched() -> None:
    cache, _, _ = filled(30, 10)
    found = cache.search(unit(1, 2)[0], 50, ["d3", "d7", "unknown"])
    assert {key.sha256 for key, _ in found} == {"d3", "d7"}
    assert len(found) == 20


def test_that_all_but_the_given_documents_are_searched() -> None:
    cache, _, _ = filled(30, 10)
    cache.remove(["d5"])
    found = cache.search(unit(1, 2)[0], 500, AllBut(("d3", "d7", "unknown")))
    assert {key.sha256 for key, _ in found} == {f"d{number}" for number in range(30)} - {"d3", "d5", "d7"}
    assert len(found) == 270


def test_that_removed_documents_are_not_found_and_room_is_used_again() -> None:
    cache, vectors, keys = filled(400, 10)
    gone = {f"d{number}" for number in range(0, 400, 4)} | {f"d{number}" for number in range(1, 400, 2)}
    cache.remove(gone)
    assert len(cache) == sum(key.sha256 not in gone for key in keys)
    query = unit(1, 3)[0]
    left = [index for index, key in enumerate(keys) if key.sha256 not in gone]
    best = max(left, key=lambda index: float(vectors[index] @ query))
    assert cache.search(query, 1)[0][0] == keys[best]
    cache.add(["new"], [0], query[None, :])
    assert cache.search(query, 1)[0][0] == ChunkKey("new", 0)


def test_that_similarities_are_given_for_named_chunks() -> None:
    cache, vectors, keys = filled(5, 4)
    query = unit(1, 2)[0]
    found = cache.similarities(query, [keys[7], ChunkKey("unknown", 0), keys[0]])
    assert found == pytest.approx([float(vectors[7] @ query), 0.0, float(vectors[0] @ query)], abs=1e-6)


def test_that_an_empty_cache_finds_nothing() -> None:
    assert VectorCache(8).search(unit(1, 1)[0], 10) == []
