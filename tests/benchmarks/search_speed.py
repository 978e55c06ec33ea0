"""How long a search takes with everything warm: the whole of it, and the question's embedding alone."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

from engine.api import Engine
from tests.benchmarks.material import median_ms, real_pdfs

QUESTIONS = (
    "net sales by segment",
    "what were the main findings",
    "how to charge the battery",
    "risk factors",
    "dividend",
)
ROUNDS = 5


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, Engine(data_dir=Path(folder)) as engine:
        engine.library.add(real_pdfs(6_000_000), "Documents").result()
        engine.library.search("warm", ["Documents"], 10).result()
        whole, embedding = [], []
        for _ in range(ROUNDS):
            for question in QUESTIONS:
                started = time.perf_counter()
                engine.library.search(question, ["Documents"], 10).result()
                whole.append(time.perf_counter() - started)
                started = time.perf_counter()
                engine.jobs.submit(
                    "io", "embed", lambda job, q=question: engine.library.embed([q], job.token, 0)
                ).result()
                embedding.append(time.perf_counter() - started)
        chunks = sum(info.chunks for info in engine.library.collections())
    print(
        json.dumps(
            {
                "chunks": chunks,
                "search, median": median_ms(whole),
                "of it the question's embedding": median_ms(embedding),
                "search, slowest": f"{1000 * max(whole):.1f} ms",
            }
        )
    )


if __name__ == "__main__":
    main()
