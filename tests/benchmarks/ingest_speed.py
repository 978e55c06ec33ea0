"""Reading, chunking, embedding and storing real PDFs, against the embedder alone on the very same chunks: the one the
library chose, and bare sentence-transformers.

Both by the clock, which means little beside other programs, and by the processor time of all processes.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

from engine.api import DocumentDone, Engine
from engine.core.jobs import CancelToken
from engine.retrieval.pipeline import EMBED_BATCH
from tests.benchmarks.material import EMBEDDER, real_pdfs
from tests.benchmarks.process_memory import processor_s


def chunk_texts(engine: Engine) -> list[str]:
    """Every chunk as stored, in storage order."""
    import lancedb

    table = lancedb.connect(engine.paths.lance_dir).open_table("chunks")
    return [str(text) for text in table.to_arrow()["text"].to_pylist()]


def chosen_embedder(engine: Engine, texts: list[str]) -> tuple[float, float]:
    """Seconds and processor seconds of the library's own embedder, loaded and warm, in batches as the library makes."""
    token = CancelToken()
    engine.library.embed(texts[:EMBED_BATCH], token)
    started, used = time.perf_counter(), processor_s()
    for start in range(0, len(texts), EMBED_BATCH):
        engine.library.embed(texts[start : start + EMBED_BATCH], token)
    return time.perf_counter() - started, processor_s() - used


def bare_embedder_s(texts: list[str]) -> float:
    """Seconds for sentence-transformers alone, loaded and warm (it sorts by length itself)."""
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(EMBEDDER), device="cpu", local_files_only=True)
    model.encode(texts[:32], batch_size=32)
    started = time.perf_counter()
    model.encode(texts, batch_size=32, normalize_embeddings=True)
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--skip", nargs="*", default=[], help="leave out files with this in their name (scans, say)")
    options = parser.parse_args()
    files = [file for file in real_pdfs() if not any(part in file.name for part in options.skip)]
    with tempfile.TemporaryDirectory() as folder:
        with Engine(data_dir=Path(folder)) as engine:
            warm = Path(folder) / "warm.txt"
            warm.write_text("One sentence starts the worker processes.", encoding="utf-8")
            engine.library.add([warm], "Warm-up").result()
            started, used = time.perf_counter(), processor_s()
            job = engine.library.add(files, "Documents")
            job.result()
            pipeline_s, pipeline_processor_s = time.perf_counter() - started, processor_s() - used
            receipts = []
            while not job.events.empty():
                event = job.events.get()
                if isinstance(event, DocumentDone):
                    receipts.append(event.receipt)
            texts = chunk_texts(engine)[1:]
            alone_s, alone_processor_s = chosen_embedder(engine, texts)
            backend = engine.library.embedder_backend
        bare_s = bare_embedder_s(texts)
    pages = sum(receipt.pages_read for receipt in receipts)
    figures = {
        "files, pages, chunks": f"{len(files)}, {pages}, {len(texts)}",
        "pages/s": f"{pages / pipeline_s:.1f}",
        "chunks/s, whole pipeline": f"{len(texts) / pipeline_s:.1f}",
        "chunks/s, bare sentence-transformers": f"{len(texts) / bare_s:.1f}",
        "ratio to bare sentence-transformers": f"{bare_s / pipeline_s:.2f}",
        "chosen backend": backend,
        "chunks/s, chosen embedder alone": f"{len(texts) / alone_s:.1f}",
        "ratio to the chosen embedder alone (target 0.9)": f"{alone_s / pipeline_s:.2f}",
        "the same by processor time": f"{alone_processor_s / pipeline_processor_s:.2f}",
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
