"""Reading, chunking, embedding and storing real PDFs, against the bare embedder on the very same chunks."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

from engine.api import DocumentDone, Engine
from tests.benchmarks.material import EMBEDDER, real_pdfs


def chunk_texts(engine: Engine) -> list[str]:
    """Every chunk as stored, in storage order."""
    import lancedb

    table = lancedb.connect(engine.paths.lance_dir).open_table("chunks")
    return [str(text) for text in table.to_arrow()["text"].to_pylist()]


def bare_embedder_s(texts: list[str]) -> float:
    """Seconds for sentence-transformers alone, loaded and warm (it sorts by length itself)."""
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(EMBEDDER), device="cpu", local_files_only=True)
    model.encode(texts[:32], batch_size=32)
    started = time.perf_counter()
    model.encode(texts, batch_size=32, normalize_embeddings=True)
    return time.perf_counter() - started


def main() -> None:
    files = real_pdfs()
    with tempfile.TemporaryDirectory() as folder:
        with Engine(data_dir=Path(folder)) as engine:
            warm = Path(folder) / "warm.txt"
            warm.write_text("One sentence starts the worker processes.", encoding="utf-8")
            engine.library.add([warm], "Warm-up").result()
            started = time.perf_counter()
            job = engine.library.add(files, "Documents")
            job.result()
            pipeline_s = time.perf_counter() - started
            receipts = []
            while not job.events.empty():
                event = job.events.get()
                if isinstance(event, DocumentDone):
                    receipts.append(event.receipt)
            texts = chunk_texts(engine)[1:]
        bare_s = bare_embedder_s(texts)
    pages = sum(receipt.pages_read for receipt in receipts)
    figures = {
        "files, pages, chunks": f"{len(files)}, {pages}, {len(texts)}",
        "pages/s": f"{pages / pipeline_s:.1f}",
        "chunks/s, whole pipeline": f"{len(texts) / pipeline_s:.1f}",
        "chunks/s, bare sentence-transformers": f"{len(texts) / bare_s:.1f}",
        "ratio (target 0.85)": f"{bare_s / pipeline_s:.2f}",
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
