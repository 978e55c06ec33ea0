"""How long searches wait while another embedder takes over: the one transaction of the switch, by number of passages.

python -m tests.benchmarks.embedder_switch [--passages N]
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from engine.retrieval.index_record import IndexRecord
from engine.retrieval.library_store import LibraryStore

PER_DOCUMENT = 100
TERMS = 60_000


def filled(folder: Path, passages: int) -> LibraryStore:
    """A library whose passages are all there twice: those that answer and those that wait."""
    store = LibraryStore(folder / "library.sqlite", folder / "backups")
    documents = passages // PER_DOCUMENT
    rows = [
        (d, n, 1, n * 400, n * 400 + 380, "A heading") for d in range(1, documents + 1) for n in range(PER_DOCUMENT)
    ]
    with store._db.transaction() as db:
        db.executemany(
            "INSERT INTO documents (id, sha256, name, size_bytes, state, chunks, added)"
            " VALUES (?, ?, ?, 1, 'indexed', ?, 1)",
            [(d, f"{d:064}", f"{d}.txt", PER_DOCUMENT) for d in range(1, documents + 1)],
        )
        db.executemany("INSERT INTO next_documents VALUES (?, ?)", [(d, PER_DOCUMENT) for d in range(1, documents + 1)])
        for table in ("chunks", "next_chunks"):
            db.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?)", rows)
        for table in ("terms", "next_terms"):
            db.executemany(f"INSERT INTO {table} VALUES (?, 3)", [(f"term{n}",) for n in range(TERMS)])
    return store


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=200_000)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        store = filled(Path(folder), options.passages)
        begun, computed = time.perf_counter(), time.process_time()
        store.next.switch(IndexRecord(identity="other"))
        result = {
            "passages": options.passages,
            "switch_s": round(time.perf_counter() - begun, 2),
            "switch_processor_s": round(time.process_time() - computed, 2),
        }
        store.close()
    print(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1:])
