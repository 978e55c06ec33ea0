"""Hybrid search over very many passages: median time, recall@10 of the dense part against exact search, memory.

    python -m tests.benchmarks.search_scale [--rows 200000 1000000] [--work FOLDER] [--queries 100]

Vectors are clustered and texts drawn from a Zipf distribution, both made here; they go through the real index and
library.sqlite, so a search does everything but embed the question. A work folder that is kept is used again. Every
size is measured in a process of its own, so that memory is its own.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray

from engine.core.jobs import JobRunner
from engine.core.paths import ProfilePaths
from engine.retrieval import retriever
from engine.retrieval.chunker import Span
from engine.retrieval.document_openings import Openings
from engine.retrieval.embedder import Vectors
from engine.retrieval.index_builder import build_when_due
from engine.retrieval.lancedb_store import ChunkKey, ChunkRows, LanceStore
from engine.retrieval.library_store import LibraryStore
from engine.retrieval.next_store import FinishedDocument
from engine.retrieval.read_document import PageSpan, ReadDocument, ReadPage
from engine.retrieval.search_index import MEMORY_ROWS, SearchIndex
from engine.retrieval.terms import document_frequencies
from engine.retrieval.vector_cache import VectorCache

DIMENSION = 384
CHUNKS_A_DOCUMENT = 100
CHUNKS_A_PAGE = 4
WORDS_A_CHUNK = 60
VOCABULARY = 60_000
BATCH_DOCUMENTS = 100
CLUSTERS = 2_000
COLLECTION = "Scale"


@dataclass(frozen=True)
class Batch:
    """Some documents: their vectors in order of (document, ordinal), and the texts."""

    documents: list[str]
    vectors: Vectors
    texts: list[str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[200_000, 1_000_000])
    parser.add_argument("--work", type=Path, default=None)
    parser.add_argument("--queries", type=int, default=100)
    parser.add_argument("--one", action="store_true", help="measure the first size in this process")
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure(options.rows[0], options.work, options.queries)), flush=True)
        return
    with tempfile.TemporaryDirectory() as folder:
        for rows in options.rows:
            work = (options.work or Path(folder)) / str(rows)
            arguments = ["--one", "--rows", str(rows), "--work", str(work), "--queries", str(options.queries)]
            subprocess.run([sys.executable, "-m", "tests.benchmarks.search_scale", *arguments], check=True)


def measure(rows: int, work: Path, queries: int) -> dict[str, object]:
    paths = ProfilePaths(work / "profile")
    paths.create()
    store = LibraryStore(paths.library_file, paths.backups_dir)
    index = SearchIndex(paths.lance_dir, DIMENSION)
    built = build(rows, store, index) if store.indexed_count() * CHUNKS_A_DOCUMENT < rows else {}
    built |= build_vector_index(index)
    before = psutil.Process().memory_info().rss
    started = time.perf_counter()
    index.load()
    loaded = time.perf_counter() - started
    vectors, questions, exact = make_questions(rows, queries)
    openings = Openings(store)
    whole, dense_times, text_times, recalls = [], [], [], []
    for vector, question, gold in zip(vectors, questions, exact, strict=True):
        parts = retriever.SearchParts(store, lambda: index, lambda _t, v=vector: v, lambda _t: 1.0, openings)
        started = time.perf_counter()
        hits = retriever.find(parts, question, [COLLECTION], 10)
        whole.append(time.perf_counter() - started)
        assert hits
        started = time.perf_counter()
        dense = index.dense_search(vector, retriever.LEAST_CANDIDATES, None)
        dense_times.append(time.perf_counter() - started)
        started = time.perf_counter()
        index.text_search(question, retriever.LEAST_CANDIDATES, None)
        text_times.append(time.perf_counter() - started)
        recalls.append(len({key for key, _ in dense[:10]} & set(gold)) / 10)
    store.close()
    memory = (psutil.Process().memory_info().rss - before) >> 20
    warm = slice(min(10, queries // 2), None)
    return {
        "chunks": rows, **built, "load_s": round(loaded, 2),
        "find_p50_ms": ms(whole[warm]), "find_p95_ms": ms(whole[warm], 0.95),
        "dense_p50_ms": ms(dense_times[warm]), "text_p50_ms": ms(text_times[warm]),
        "dense_recall_at_10": round(statistics.mean(recalls), 4),
        "memory_mb": memory,
        "numpy_p50_ms": exact_search_ms(paths, vectors) if rows <= MEMORY_ROWS else None,
        "on_disk_mb": sum(file.stat().st_size for file in paths.lance_dir.rglob("*") if file.is_file()) >> 20,
    }  # fmt: skip


def build_vector_index(index: SearchIndex) -> dict[str, object]:
    jobs = JobRunner()
    started = time.perf_counter()
    try:
        job = build_when_due(jobs, index)
        if job is None:
            return {}
        assert job.result()
    finally:
        jobs.close()
    return {"vector_index_s": round(time.perf_counter() - started, 1)}


def exact_search_ms(paths: ProfilePaths, vectors: Vectors) -> float:
    """The same dense searches in memory, exactly."""
    cache = VectorCache(DIMENSION)
    cache.add(*LanceStore(paths.lance_dir, DIMENSION).vectors())
    times = []
    for vector in vectors:
        started = time.perf_counter()
        cache.search(vector, retriever.LEAST_CANDIDATES)
        times.append(time.perf_counter() - started)
    return ms(times)


def ms(seconds: list[float], share: float = 0.5) -> float:
    return round(1000 * sorted(seconds)[int(share * (len(seconds) - 1))], 2)


def batches(rows: int) -> Iterator[Batch]:
    """The same documents at every call."""
    words = np.array([word_of(number) for number in range(VOCABULARY)])
    shares = 1.0 / np.arange(1, VOCABULARY + 1)
    steps = np.cumsum(shares / shares.sum())
    steps[-1] = 1.0
    centres = np.random.default_rng(7).standard_normal((CLUSTERS, DIMENSION)).astype(np.float32)
    for first in range(0, rows // CHUNKS_A_DOCUMENT, BATCH_DOCUMENTS):
        random = np.random.default_rng(first)
        documents = [hashlib.sha256(f"{first + i}".encode()).hexdigest() for i in range(BATCH_DOCUMENTS)]
        count = BATCH_DOCUMENTS * CHUNKS_A_DOCUMENT
        vectors = centres[random.integers(0, CLUSTERS, count)]
        vectors = unit(vectors + 0.8 * random.standard_normal((count, DIMENSION), dtype=np.float32))
        drawn = words[np.searchsorted(steps, random.random((count, WORDS_A_CHUNK)))]
        yield Batch(documents, vectors, [" ".join(row) for row in drawn])


def word_of(number: int) -> str:
    """A pronounceable word for a number."""
    syllables = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
    word = syllables[number % 70]
    while number := number // 70:
        word += syllables[number % 70]
    return word + "x"


def build(rows: int, store: LibraryStore, index: SearchIndex) -> dict[str, object]:
    started = time.perf_counter()
    for batch in batches(rows):
        index.replace_documents(chunk_rows(batch))
        items = store.put_inbox([(sha, f"{sha[:12]}.txt") for sha in batch.documents], COLLECTION, "library")
        for item in items:
            store.register(item.path, 1, item)
        store.finish(list(stored_documents(batch)))
        index.optimise()
    index.optimise(force=True)
    return {"build_s": round(time.perf_counter() - started, 1)}


def chunk_rows(batch: Batch) -> ChunkRows:
    count = len(batch.texts)
    ordinals = [i % CHUNKS_A_DOCUMENT for i in range(count)]
    starts = [ordinal % CHUNKS_A_PAGE * 1_000 for ordinal in ordinals]
    return ChunkRows(
        [batch.documents[i // CHUNKS_A_DOCUMENT] for i in range(count)], ordinals,
        [ordinal // CHUNKS_A_PAGE + 1 for ordinal in ordinals], starts,
        [start + len(text) for start, text in zip(starts, batch.texts, strict=True)], batch.texts, [""] * count,
        batch.vectors,
    )  # fmt: skip


def stored_documents(batch: Batch) -> Iterator[FinishedDocument]:
    for number, sha256 in enumerate(batch.documents):
        texts = batch.texts[number * CHUNKS_A_DOCUMENT : (number + 1) * CHUNKS_A_DOCUMENT]
        pages, spans = [], []
        for first in range(0, CHUNKS_A_DOCUMENT, CHUNKS_A_PAGE):
            page = first // CHUNKS_A_PAGE + 1
            text = "".join(text.ljust(1_000) for text in texts[first : first + CHUNKS_A_PAGE])
            pages.append(ReadPage(page, text, 0.0, 0.0, b"", "", ""))
            spans += [PageSpan(page, Span(i * 1_000, i * 1_000 + len(texts[first + i]))) for i in range(CHUNKS_A_PAGE)]
        terms = document_frequencies(texts)
        read = ReadDocument("text/plain", "", "", "", "made", (), tuple(pages), tuple(spans), terms)
        yield FinishedDocument(sha256, read, "")


def make_questions(rows: int, number: int) -> tuple[Vectors, list[str], list[list[ChunkKey]]]:
    """Questions near a passage each, with five of its words, and their ten nearest passages by exact search."""
    random = np.random.default_rng(99)
    wanted = sorted(random.choice(rows, number, replace=False).tolist())
    size = BATCH_DOCUMENTS * CHUNKS_A_DOCUMENT
    vectors, questions = [], []
    for order, batch in enumerate(batches(rows)):
        for row in [row - order * size for row in wanted if order * size <= row < (order + 1) * size]:
            noise = random.standard_normal(DIMENSION).astype(np.float32)
            vectors.append(batch.vectors[row] + 0.04 * noise)
            questions.append(" ".join(random.permutation(batch.texts[row].split())[:5]))
    asked = unit(np.stack(vectors))
    best: NDArray[np.float32] = np.full((number, 10), -2.0, dtype=np.float32)
    keys: NDArray[np.object_] = np.full((number, 10), None, dtype=object)
    for batch in batches(rows):
        scores = asked @ batch.vectors.T
        top = np.argpartition(-scores, 10, axis=1)[:, :10]
        found = np.array(
            [[ChunkKey(batch.documents[i // CHUNKS_A_DOCUMENT], i % CHUNKS_A_DOCUMENT) for i in row] for row in top]
        )
        joined = np.concatenate([best, np.take_along_axis(scores, top, 1)], axis=1)
        names = np.concatenate([keys, found], axis=1)
        order_ = np.argsort(-joined, axis=1)[:, :10]
        best, keys = np.take_along_axis(joined, order_, 1), np.take_along_axis(names, order_, 1)
    return asked, questions, [list(row) for row in keys]


def unit(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), dtype=np.float32)


if __name__ == "__main__":
    main()
