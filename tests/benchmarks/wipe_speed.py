"""How long wiping a deleted document out of the files of the index takes, by the size of the index; random vectors."""

from __future__ import annotations

import hashlib
import json
import resource
import tempfile
import time
from pathlib import Path

import numpy as np

from engine.retrieval.lancedb_store import ChunkRows, LanceStore

CHUNKS = 20_000
CHUNKS_A_DOCUMENT = 20
DIMENSION = 384
WORDS = [f"word{number}" for number in range(3_000)]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = LanceStore(Path(folder), DIMENSION)
        documents = [hashlib.sha256(str(n).encode()).hexdigest() for n in range(CHUNKS // CHUNKS_A_DOCUMENT)]
        random = np.random.default_rng(0)
        for start in range(0, len(documents), 250):
            names = [name for name in documents[start : start + 250] for _ in range(CHUNKS_A_DOCUMENT)]
            many = len(names)
            vectors = random.standard_normal((many, DIMENSION)).astype(np.float32)
            texts = [" ".join(random.choice(WORDS, 120)) for _ in names]
            ordinals = [number % CHUNKS_A_DOCUMENT for number in range(many)]
            store.replace_documents(
                ChunkRows(names, ordinals, [1] * many, [0] * many, [5] * many, texts, [""] * many, vectors)
            )
        store.optimise(force=True)
        seconds = []
        for name in documents[100:103]:
            store.delete_documents([name])
            started = time.monotonic()
            store.wipe_deleted()
            seconds.append(round(time.monotonic() - started, 2))
        figures = {
            "chunks": CHUNKS,
            "wipe_one_document_s": seconds,
            "rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }
        print(json.dumps(figures))


if __name__ == "__main__":
    main()
