"""Is the right page among the first hits? Page hit@1/@5 in the question's own document and over all documents, for BM25
alone, dense alone and the fused search, on the real PDFs of ../shared/data/pages; and how well the evidence of the best
hit separates questions with an answer from those without (AUC).

    python -m tests.benchmarks.page_hits [--work FOLDER] [--data FOLDER] [--documents N]

A work folder that is kept is used again, so that only the search is repeated.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from engine.core.jobs import PRIORITY_CHAT, CancelToken, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.retrieval.lancedb_store import ChunkKey
from engine.retrieval.library import Library

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "pages"
EVERYTHING = "all"
WAYS = ("bm25", "dense", "fused")
Place = tuple[str, int]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--work", type=Path, default=None)
    parser.add_argument("--documents", type=int, default=1000, help="only the first N files")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = ProfilePaths((options.work or Path(folder)) / "profile")
        paths.create()
        jobs = JobRunner()
        library = Library(paths, SettingsStore(paths), jobs)
        try:
            ingest(library, sorted((options.data / "pdf").glob("*.pdf"))[: options.documents])
            lines = (options.data / "questions.jsonl").read_text(encoding="utf-8").splitlines()
            evaluate(library, [json.loads(line) for line in lines])
        finally:
            jobs.close()
            library.close()


def ingest(library: Library, files: Sequence[Path]) -> None:
    """Each file into the collection of all and into one of its own."""
    repair = library.resume()
    if repair is not None:
        repair.result()
    if len(library.list(EVERYTHING)) < len(files):
        library.embed(["warm up"], CancelToken())
        started = time.perf_counter()
        receipts = library.add(files, EVERYTHING).result()
        seconds = time.perf_counter() - started
        pages, chunks = sum(receipt.pages for receipt in receipts), sum(receipt.chunks for receipt in receipts)
        print(f"{len(files)} files, {pages} pages, {chunks} chunks in {seconds:.1f} s: {pages / seconds:.1f} pages/s")
        for receipt in receipts:
            if receipt.status != "indexed" or receipt.reason:
                print(f"  {Path(receipt.path).name}: {receipt.status} {receipt.reason}")
    there = {info.name for info in library.collections()}
    for file in files:
        if file.name not in there:
            library.add([file], file.name).result()


def evaluate(library: Library, questions: list[dict[str, Any]]) -> None:
    names = {info.sha256: Path(info.path).name for info in library.list(EVERYTHING)}
    there = set(names.values())
    usable = [question for question in questions if set(question["documents"]) <= there]
    answerable = [question for question in usable if question["evidence_pages"] and question["answerable"]]
    for where in ("own document", "all documents"):
        found: dict[str, list[tuple[bool, bool]]] = {way: [] for way in WAYS}
        times: list[float] = []
        for question in answerable:
            document = question["documents"][0]
            collection = document if where == "own document" else EVERYTHING
            gold = {(document, page) for page in question["evidence_pages"]}
            started = time.perf_counter()
            places = pages_by_way(library, question["question"], collection, names)
            times.append(time.perf_counter() - started)
            for way, ranked in places.items():
                found[way].append((bool(gold & set(ranked[:1])), bool(gold & set(ranked[:5]))))
        print(
            f"\npages in {where}, {len(answerable)} questions, find p50 {sorted(times)[len(times) // 2] * 1000:.0f} ms"
        )
        for way, hits in found.items():
            first, five = (sum(hit[place] for hit in hits) / len(hits) for place in (0, 1))
            print(f"  {way:6} hit@1 {first:.3f}  hit@5 {five:.3f}")
    separate(library, usable)


def pages_by_way(library: Library, question: str, collection: str, names: dict[str, str]) -> dict[str, list[Place]]:
    token, index = CancelToken(), library.open_index()
    fused = library.find(question, [collection], 10, token)
    within = None if collection == EVERYTHING else [info.sha256 for info in library.list(collection)]
    vector = library.embed([question], token, PRIORITY_CHAT, query=True)[0]

    def pages(ranked: Iterable[tuple[ChunkKey, float]]) -> list[Place]:
        chunks = library.chunks([key for key, _ in ranked])
        return list(dict.fromkeys((names[chunk.key.sha256], chunk.page) for chunk in chunks))

    return {
        "bm25": pages(index.text_search(question, 40, within)),
        "dense": pages(index.dense_search(vector, 40, within)),
        "fused": list(dict.fromkeys((names[hit.chunk.sha256], hit.chunk.page) for hit in fused)),
    }


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
    print(f"\nanswerable {len(evidence[True])} against unanswerable {len(evidence[False])}, best of five hits, AUC:")
    for name, measure in measures.items():
        yes, no = ([measure(*pair) for pair in evidence[answer]] for answer in (True, False))
        wins = sum((a > b) + 0.5 * (a == b) for a in yes for b in no)
        print(f"  {name:10} {wins / max(1, len(yes) * len(no)):.3f}")


if __name__ == "__main__":
    main()
