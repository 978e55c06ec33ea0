"""nDCG@10 of BM25 alone, dense alone and the fused search on the labelled sets of ../shared/data, over the real path:
files on disk, `Library.add`, `Library.find`.

    python -m tests.benchmarks.retrieval_quality [SET ...] [--work FOLDER] [--data FOLDER]

A work folder that is kept is used again, so that only the search is repeated.
"""

from __future__ import annotations

import argparse
import json
import math
import tempfile
import time
from pathlib import Path

from engine.core.jobs import PRIORITY_CHAT, CancelToken, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.retrieval.library import Library

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "retrieval"
SETS = ("cranfield", "cacm", "xquad-en", "xquad-de", "xquad-zh", "xquad-ar")
WAYS = ("bm25", "dense", "fused")
DEPTH = 30


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--work", type=Path, default=None)
    parser.add_argument("--queries", type=int, default=400, help="at most this many questions a set")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = options.work or Path(folder)
        print(
            f"{'set':12} {'docs':>6} {'queries':>7} "
            + " ".join(f"{way:>7}" for way in WAYS)
            + "   ingest      find p50"
        )
        for name in options.sets:
            measure(options.data / name, work / name, options.queries)


def measure(source: Path, work: Path, most_queries: int) -> dict[str, float]:
    """Index one set unless its work folder is complete, search every way, print one line."""
    corpus = read_jsonl(source / "corpus.jsonl")
    paths = ProfilePaths(work / "profile")
    paths.create()
    jobs = JobRunner()
    library = Library(paths, SettingsStore(paths), jobs)
    try:
        seconds = ingest(library, corpus, work / "files", source.name)
        return evaluate(library, source, len(corpus), most_queries, seconds)
    finally:
        jobs.close()
        library.close()


def ingest(library: Library, corpus: list[dict[str, str]], folder: Path, collection: str) -> float:
    """Write one text file a document and add the folder; returns the seconds it took (0 when it was there)."""
    repair = library.resume()
    if repair is not None:
        repair.result()
    if len(library.list(collection)) >= len({entry["text"] for entry in corpus}) - 5:
        return 0.0
    folder.mkdir(parents=True, exist_ok=True)
    for entry in corpus:
        title = entry["title"]
        text = entry["text"] if not title or entry["text"].startswith(title) else f"{title}\n\n{entry['text']}"
        if text.strip():
            (folder / f"{entry['_id']}.txt").write_text(text, encoding="utf-8")
    library.embed(["warm up"], CancelToken())
    started = time.perf_counter()
    library.add([folder], collection).result()
    return time.perf_counter() - started


def evaluate(library: Library, source: Path, documents: int, most_queries: int, seconds: float) -> dict[str, float]:
    relevant: dict[str, dict[str, float]] = {}
    for line in (source / "qrels.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        query, document, score = line.split("\t")
        if float(score) > 0:
            relevant.setdefault(query, {})[document] = float(score)
    queries = [entry for entry in read_jsonl(source / "queries.jsonl") if entry["_id"] in relevant]
    queries = queries[:: max(1, math.ceil(len(queries) / most_queries))]
    names = {info.sha256: Path(info.path).stem for info in library.list(source.name)}
    found: dict[str, list[float]] = {way: [] for way in WAYS}
    times: list[float] = []
    token = CancelToken()
    for query in queries:
        gold = relevant[query["_id"]]
        started = time.perf_counter()
        hits = library.find(query["text"], [source.name], 10, token)
        times.append(time.perf_counter() - started)
        index = library.open_index()
        vector = library.embed([query["text"]], token, PRIORITY_CHAT, query=True)[0]
        ranked = {
            "bm25": [key.sha256 for key, _ in index.text_search(query["text"], DEPTH, None)],
            "dense": [key.sha256 for key, _ in index.dense_search(vector, DEPTH, None)],
            "fused": [hit.chunk.sha256 for hit in hits],
        }
        for way in WAYS:
            found[way].append(ndcg([names[sha256] for sha256 in dict.fromkeys(ranked[way])], gold))
    means = {way: sum(values) / len(values) for way, values in found.items()}
    middle = sorted(times)[len(times) // 2]
    row = " ".join(f"{means[way]:7.3f}" for way in WAYS)
    print(
        f"{source.name:12} {documents:6} {len(queries):7} {row} {seconds:7.1f} s {middle * 1000:10.1f} ms", flush=True
    )
    return means


def ndcg(ranked: list[str], relevant: dict[str, float], depth: int = 10) -> float:
    """Normalised discounted cumulative gain (Järvelin, Kekäläinen 2002) with linear gains, as trec_eval has it."""
    gain = sum(relevant.get(name, 0.0) / math.log2(rank + 1) for rank, name in enumerate(ranked[:depth], 1))
    best = sorted(relevant.values(), reverse=True)[:depth]
    ideal = sum(value / math.log2(rank + 1) for rank, value in enumerate(best, 1))
    return gain / ideal if ideal else 0.0


def read_jsonl(file: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


if __name__ == "__main__":
    main()
