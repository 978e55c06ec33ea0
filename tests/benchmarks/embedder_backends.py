"""Passages a second and agreement of every embedding backend on the same real passages, each in a process of its own.

    python -m tests.benchmarks.embedder_backends [--folder MODEL] [--passages N]

Processor time is what is compared: the clock depends on what else runs. `start` is a fresh process up to the first
vector of a question, with the converted model there already.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import numpy as np
import psutil

from engine.core.errors import AquiferError
from engine.inference.machine import torch_gpus
from engine.retrieval.embedder import Vectors
from engine.retrieval.embedder_folder import read_spec
from engine.retrieval.embedding_backends import candidates_for
from engine.retrieval.pipeline import EMBED_BATCH
from engine.retrieval.process_embedder import ProcessEmbedder
from engine.retrieval.tokenizer import EmbedderTokenizer
from tests.benchmarks.material import EMBEDDER, real_pdfs
from tests.benchmarks.process_memory import processor_s

QUESTION = "How long is the warranty of the pump?"


def passages(count: int, tokenizer: EmbedderTokenizer) -> list[str]:
    """Passages of real PDFs of 120 to 220 tokens, as the chunker makes them of running text."""
    import pypdfium2

    found: list[str] = []
    for file in real_pdfs():
        with pypdfium2.PdfDocument(file) as pdf:
            for page in pdf:
                words = page.get_textpage().get_text_bounded().split()
                found += [" ".join(words[start : start + 110]) for start in range(0, len(words) - 80, 110)]
        if len(found) > 4 * count:
            break
    fitting = [text for text, size in zip(found, tokenizer.counts(found)) if 120 <= size <= 220]
    return fitting[:count]


def measure(folder: Path, backend: str, models: Path, texts: list[str], exact: Vectors | None) -> dict[str, object]:
    """Figures of one backend, and its vectors under "vectors"."""
    verdicts = models / "embedder_speed.json"
    first = ProcessEmbedder(folder, backend=backend, verdicts_file=verdicts)
    first.embed([QUESTION])  # converts the model
    first.close()
    embedder = ProcessEmbedder(folder, backend=backend, verdicts_file=verdicts)
    try:
        embedder.embed([QUESTION], query=True)
        assert embedder.pid is not None
        process = psutil.Process(embedder.pid)
        start_s = processor_s(embedder.pid)
        embedder.embed(texts[:EMBED_BATCH])
        before, clock = processor_s(embedder.pid), time.perf_counter()
        vectors = np.concatenate(
            [embedder.embed(texts[at : at + EMBED_BATCH]) for at in range(0, len(texts), EMBED_BATCH)]
        )
        used, passed = processor_s(embedder.pid) - before, time.perf_counter() - clock
        memory = process.memory_info().rss >> 20
    finally:
        embedder.close()
    cosines = (vectors * (vectors if exact is None else exact)).sum(axis=1)
    return {
        "chunks a processor second": round(len(texts) / used, 1),
        "chunks/s by the clock": round(len(texts) / passed, 1),
        "lowest cosine": round(float(cosines.min()), 5),
        "start, processor s": round(start_s, 2),
        "memory MB": memory,
        "vectors": vectors,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=EMBEDDER)
    parser.add_argument("--passages", type=int, default=256)
    options = parser.parse_args()
    spec = read_spec(options.folder)
    texts = passages(options.passages, EmbedderTokenizer(spec.tokenizer_file))
    exact: Vectors | None = None
    figures: dict[str, object] = {"passages": len(texts)}
    with tempfile.TemporaryDirectory() as models:
        for backend in candidates_for(spec, gpu=bool(torch_gpus())):
            try:
                found = measure(options.folder, backend, Path(models), texts, exact)
            except AquiferError as error:
                figures[backend] = str(error)
                continue
            vectors = found.pop("vectors")
            if exact is None:
                assert isinstance(vectors, np.ndarray)
                exact = vectors
            figures[backend] = found
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
