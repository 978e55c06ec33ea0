"""Decode speed while documents are read and embedded, against decode speed alone; knows no other benchmark.

`python -m tests.benchmarks.arbitration [--tokens N] [--rounds N]` alternates three ways: alone; as an answer of the
program beside an ingest at full tilt (target: at least 0.8 of alone); and beside it without the mechanism, as the same
computation that nobody knows of. Ratios are taken within a round.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from pathlib import Path

from engine.core.jobs import PRIORITY_CHAT, CancelToken, Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.core.yielding import Yielding
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.types import GenerationEnd, LoadSettings, SamplingParams
from engine.retrieval.library import Library
from engine.retrieval.types import Receipt
from tests.benchmarks.material import LLM, STARTERS

PROMPT = "Write a long story about a harbour, its ships and its people. Once upon a time"
# Enough text that reading and embedding go on for as long as the answers take.
_PARAGRAPH = "The office of harbour number {n} keeps a record of every ship, its cargo, its crew and the weather. "


def decode_tok_s(backend: LlamaCppBackend, tokens: int) -> float:
    sampling = SamplingParams(max_tokens=tokens, temperature=1.0, seed=7, repeat_penalty=1.1)
    for item in backend.generate(PROMPT, sampling, CancelToken()):
        if isinstance(item, GenerationEnd):
            return item.stats.decode_tok_s
    raise AssertionError("a generation without an end")


def write_texts(folder: Path, files: int, paragraphs: int) -> list[Path]:
    paths = []
    for number in range(files):
        path = folder / f"report-{number}.md"
        lines = [_PARAGRAPH.format(n=number * paragraphs + line) * 6 for line in range(paragraphs)]
        path.write_text("\n\n".join(lines), encoding="utf-8")
        paths.append(path)
    return paths


def measure(*, tokens: int = 256, rounds: int = 3, files: int = 40, paragraphs: int = 120) -> dict[str, object]:
    """Tokens per second of the three ways (medians) and the medians of the ratios to alone in the same round."""
    speeds: dict[str, list[float]] = {"alone": [], "yielding": [], "unmanaged": []}
    with tempfile.TemporaryDirectory() as folder:
        paths = ProfilePaths(Path(folder) / "profile")
        paths.create()
        jobs = JobRunner(yielding=Yielding(paths.answering_file))
        library = Library(paths, SettingsStore(paths), jobs, None, STARTERS)
        backend = LlamaCppBackend.load(LLM, LoadSettings(context_length=2048))
        try:
            library.add(write_texts(Path(folder), 1, 2), "Warm-up").result()
            decode_tok_s(backend, 16)
            texts = Path(folder) / "texts"
            texts.mkdir()
            for number in range(rounds):
                speeds["alone"].append(decode_tok_s(backend, tokens))
                part = texts / str(number)
                part.mkdir()
                ingest = library.add(write_texts(part, files, paragraphs + number), f"Round {number}")
                time.sleep(4.0)  # until embedding is at full tilt
                speeds["unmanaged"].append(decode_tok_s(backend, tokens))
                speeds["yielding"].append(
                    jobs.call(
                        "compute", "answer", lambda _job: decode_tok_s(backend, tokens), CancelToken(), PRIORITY_CHAT
                    )
                )
                _end(ingest)
        finally:
            backend.close()
            library.close()
            jobs.close()
    ratios = {
        name: statistics.median(other / alone for other, alone in zip(found, speeds["alone"], strict=True))
        for name, found in speeds.items()
    }
    return {
        "decode alone, tok/s": round(statistics.median(speeds["alone"]), 1),
        "while documents are embedded, ratio (target 0.8)": round(ratios["yielding"], 2),
        "the same without yielding, ratio": round(ratios["unmanaged"], 2),
    }


def _end(ingest: Job[list[Receipt]]) -> None:
    """It must still have been at work, or nothing was measured."""
    if ingest.done:
        raise SystemExit("the ingest ended before the answers did: take more files or fewer tokens")
    ingest.cancel()
    while not ingest.done:
        time.sleep(0.05)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--tokens", type=int, default=256)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--files", type=int, default=40)
    options = parser.parse_args()
    print(json.dumps(measure(tokens=options.tokens, rounds=options.rounds, files=options.files)))


if __name__ == "__main__":
    main()
