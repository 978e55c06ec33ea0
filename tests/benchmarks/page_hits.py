"""Is the right page among the first hits? Page hit@1/@5 in the question's own document and over all documents on the
real PDFs of ../shared/data/pages, beside what others do: BM25 over whole pages, MiniLM with one vector a page (of its
first 256 tokens), BM25 over our passages, our vectors alone; and how well the evidence of the best hits separates
questions with an answer from those without (AUC).

    python -m tests.benchmarks.page_hits [--work FOLDER] [--data FOLDER] [--documents N | --as-it-is] [--half 0|1]

A work folder that is kept is used again, so that only the search is repeated. `--half` takes every other question:
choices are made on half 0 and reported on half 1.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.core.jobs import PRIORITY_BACKGROUND, PRIORITY_CHAT, CancelToken, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.retrieval.embedder import Vectors
from engine.retrieval.lancedb_store import ChunkKey
from engine.retrieval.library import Library
from engine.retrieval.types import DocumentState

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "pages"
EVERYTHING = "all"
WAYS = ("bm25, page", "one vector a page", "bm25, passages", "vectors, passages", "fused")
OTHERS = WAYS[:2]
ROUNDS = 4
Place = tuple[str, int]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--work", type=Path, default=None)
    parser.add_argument("--documents", type=int, default=1000, help="only the first N files")
    parser.add_argument("--as-it-is", action="store_true", help="index nothing, ask about what the profile holds")
    parser.add_argument("--half", type=int, choices=(0, 1), default=None, help="only every other question")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = ProfilePaths((options.work or Path(folder)) / "profile")
        paths.create()
        jobs = JobRunner()
        library = Library(paths, SettingsStore(paths), jobs)
        try:
            if not options.as_it_is:
                ingest(library, sorted((options.data / "pdf").glob("*.pdf"))[: options.documents])
            lines = (options.data / "questions.jsonl").read_text(encoding="utf-8").splitlines()
            questions = [json.loads(line) for line in lines]
            pages = Pages(library, paths.root / "page_vectors.npz")
            evaluate(library, pages, questions, options.half)
        finally:
            jobs.close()
            library.close()


def ingest(library: Library, files: Sequence[Path]) -> None:
    """Each file into the collection of all and into one of its own."""
    repair = library.resume()
    if repair is not None:
        repair.result()
    library.embed(["warm up"], CancelToken())
    # A machine that is busy with other things may stop a batch for its time; such a file is given again.
    for _ in range(ROUNDS):
        done = {info.name for info in library.list(EVERYTHING) if info.state is DocumentState.INDEXED}
        left = [file for file in files if file.name not in done]
        if not left:
            break
        started = time.perf_counter()
        receipts = library.add(left, EVERYTHING).result()
        seconds = time.perf_counter() - started
        pages, chunks = sum(receipt.pages for receipt in receipts), sum(receipt.chunks for receipt in receipts)
        print(f"{len(left)} files, {pages} pages, {chunks} chunks in {seconds:.1f} s", flush=True)
        for receipt in receipts:
            if receipt.status != "indexed" or receipt.reason:
                print(f"  {Path(receipt.path).name}: {receipt.status} {receipt.reason}", flush=True)
    there = {info.name for info in library.collections()}
    for file in files:
        if file.name not in there:
            library.add([file], file.name).result()


class Pages:
    """The two ways others search: BM25 over whole pages, and one vector of the beginning of each page."""

    def __init__(self, library: Library, cache: Path) -> None:
        self.places: list[Place] = []
        texts: list[str] = []
        for info in library.list(EVERYTHING):
            for number in range(1, info.pages + 1):
                text = library.page(info.sha256, number).text if info.state is DocumentState.INDEXED else ""
                if text.strip():
                    self.places.append((info.name, number))
                    texts.append(text)
        self._words = [Counter(plain_words(text)) for text in texts]
        self._lengths = np.array([sum(words.values()) for words in self._words], dtype=float)
        self._documents = np.array([name for name, _ in self.places])
        self._vectors = self._embedded(library, texts, cache)

    def bm25(self, question: str, document: str | None, depth: int) -> list[Place]:
        """Robertson's BM25 with k1 1.2 and b 0.75 over the pages that are searched."""
        rows = self._rows(document)
        scores = np.zeros(len(rows))
        mean = self._lengths[rows].mean()
        for word in set(plain_words(question)):
            counts = np.array([self._words[row][word] for row in rows], dtype=float)
            there = int((counts > 0).sum())
            weight = math.log(1 + (len(rows) - there + 0.5) / (there + 0.5))
            scores += weight * counts * 2.2 / (counts + 1.2 * (0.25 + 0.75 * self._lengths[rows] / mean))
        return self._best(rows, scores, depth)

    def nearest(self, vector: Vectors, document: str | None, depth: int) -> list[Place]:
        rows = self._rows(document)
        return self._best(rows, self._vectors[rows] @ vector, depth)

    def _best(self, rows: np.ndarray, scores: np.ndarray, depth: int) -> list[Place]:
        return [self.places[rows[row]] for row in np.argsort(-scores, kind="stable")[:depth]]

    def _rows(self, document: str | None) -> np.ndarray:
        return np.arange(len(self.places)) if document is None else np.flatnonzero(self._documents == document)

    def _embedded(self, library: Library, texts: Sequence[str], cache: Path) -> Vectors:
        if cache.exists() and (vectors := np.load(cache)["vectors"]).shape[0] == len(texts):
            return np.asarray(vectors, dtype=np.float32)
        parts = [
            library.embed([text[:4000] for text in texts[start : start + 16]], CancelToken(), PRIORITY_BACKGROUND)
            for start in range(0, len(texts), 16)
        ]
        np.savez(cache, vectors=np.concatenate(parts))
        return np.concatenate(parts)


def plain_words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def evaluate(library: Library, pages: Pages, questions: list[dict[str, Any]], half: int | None) -> None:
    infos = library.list(EVERYTHING)
    names = {info.sha256: Path(info.path).name for info in infos}
    there = {info.name for info in infos if info.state is DocumentState.INDEXED}
    usable = [question for question in questions if set(question["documents"]) <= there]
    answerable = [question for question in usable if question["evidence_pages"] and question["answerable"]]
    answerable = answerable if half is None else answerable[half::2]
    for where in ("own document", "all documents"):
        found: dict[str, list[tuple[bool, bool]]] = {way: [] for way in WAYS}
        times: list[float] = []
        for question in answerable:
            document = question["documents"][0]
            gold = {(document, page) for page in question["evidence_pages"]}
            places, seconds = pages_by_way(
                library, pages, question["question"], document if where == "own document" else None, names
            )
            times.append(seconds)
            for way, ranked in places.items():
                found[way].append((bool(gold & set(ranked[:1])), bool(gold & set(ranked[:5]))))
        rates = {way: [sum(hit[place] for hit in hits) / len(hits) for place in (0, 1)] for way, hits in found.items()}
        report = {
            "pages in": where, "documents": len(there), "questions": len(answerable),
            "find_p50_ms": round(sorted(times)[len(times) // 2] * 1000),
            "hit@1": {way: round(rate[0], 3) for way, rate in rates.items()},
            "hit@5": {way: round(rate[1], 3) for way, rate in rates.items()},
            "hit@5 above the better of others": round(rates["fused"][1] - max(rates[way][1] for way in OTHERS), 3),
        }  # fmt: skip
        print(json.dumps(report), flush=True)
    separate(library, usable)


def pages_by_way(
    library: Library, whole_pages: Pages, question: str, document: str | None, names: dict[str, str]
) -> tuple[dict[str, list[Place]], float]:
    token, index = CancelToken(), library.open_index()
    collection = document or EVERYTHING
    started = time.perf_counter()
    fused = library.find(question, [collection], 10, token)
    seconds = time.perf_counter() - started
    within = None if document is None else [info.sha256 for info in library.list(collection)]
    vector = library.embed([question], token, PRIORITY_CHAT, query=True)[0]

    def pages(ranked: Iterable[tuple[ChunkKey, float]]) -> list[Place]:
        chunks = library.chunks([key for key, _ in ranked])
        return list(dict.fromkeys((names[chunk.key.sha256], chunk.page) for chunk in chunks))

    found = (
        whole_pages.bm25(question, document, 5),
        whole_pages.nearest(vector, document, 5),
        pages(index.text_search(question, 40, within)),
        pages(index.dense_search(vector, 40, within)),
        list(dict.fromkeys((names[hit.chunk.sha256], hit.chunk.page) for hit in fused)),
    )
    return dict(zip(WAYS, found, strict=True)), seconds


def separate(library: Library, questions: list[dict[str, Any]]) -> None:
    """AUC of the evidence of the best five hits in the own document: with an answer against without."""
    measures: dict[str, Callable[[float, float], float]] = {
        "similarity": lambda similarity, coverage: similarity,
        "coverage": lambda similarity, coverage: coverage,
        "sum": lambda similarity, coverage: similarity + 0.5 * coverage,
    }
    evidence: dict[bool, list[tuple[float, float]]] = {True: [], False: []}
    for question in questions:
        hits = library.find(question["question"], [question["documents"][0]], 5, CancelToken())
        if hits:
            best = max(hit.similarity for hit in hits), max(hit.coverage for hit in hits)
            evidence[bool(question["answerable"])].append(best)
    areas: dict[str, float] = {}
    for name, measure in measures.items():
        yes, no = ([measure(*pair) for pair in evidence[answer]] for answer in (True, False))
        wins = sum((a > b) + 0.5 * (a == b) for a in yes for b in no)
        areas[name] = round(wins / max(1, len(yes) * len(no)), 3)
    print(json.dumps({"answerable": len(evidence[True]), "unanswerable": len(evidence[False]), "AUC": areas}))


if __name__ == "__main__":
    main()
