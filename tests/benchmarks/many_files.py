"""Whether 10,000 small files take ten times what 1,000 take: seconds, open handles, size of the index, step by step.

    python -m tests.benchmarks.many_files [--files N] [--step N]

Each step adds new text files to one library with the hash embedder of the tests (no model: what is measured is all
the rest). Seconds are processor seconds of this process and its reading process.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from pathlib import Path

import psutil

from engine.core.jobs import JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.retrieval.library import Library
from tests.benchmarks.large_pdf import real_words
from tests.benchmarks.process_memory import processor_s, sample_of
from tests.fakes_retrieval import HashEmbedder

SEED = 11
COLLECTION = "Many"


def write_files(folder: Path, first: int, count: int, words: list[str]) -> list[Path]:
    """Notes of 60 to 180 words, each different from all others."""
    paths = []
    for number in range(first, first + count):
        chance = random.Random(SEED + number)
        path = folder / f"{number // 500:03}" / f"note {number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Note {number}\n\n{' '.join(chance.choices(words, k=chance.randint(60, 180)))}.\n")
        paths.append(path)
    return paths


def size_of(folder: Path) -> tuple[int, int]:
    """Bytes and number of the files in a folder."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return sum(sizes), len(sizes)


def measure(library: Library, paths: ProfilePaths, root: Path, files: int, step: int) -> list[dict[str, float]]:
    words, rows = real_words(), []
    library.add(write_files(root / "warm", 10**6, 1, words), COLLECTION).result()
    for first in range(0, files, step):
        given = write_files(root / "docs", first, step, words)
        before = processor_s()
        receipts = library.add(given, COLLECTION).result()
        spent = processor_s() - before
        assert all(receipt.status == "indexed" for receipt in receipts), "a file was not indexed"
        lance_bytes, lance_files = size_of(paths.lance_dir)
        sample = sample_of(psutil.Process().pid)
        rows.append(
            {
                "files": first + step,
                "processor_s": round(spent, 2),
                "handles": sample.handles,
                "memory_mb": round(sample.total),
                "library_sqlite_mb": round(paths.library_file.stat().st_size / (1 << 20), 1),
                "lance_mb": round(lance_bytes / (1 << 20), 1),
                "lance_files": lance_files,
            }
        )
    return rows


def run(root: Path, files: int, step: int) -> list[dict[str, float]]:
    paths = ProfilePaths(root / "profile")
    paths.create()
    jobs = JobRunner()
    library = Library(paths, SettingsStore(paths), jobs, HashEmbedder(root / "embedder", dimension=384, max_tokens=256))
    try:
        return measure(library, paths, root, files, step)
    finally:
        jobs.close()
        library.close()


def ratio(rows: list[dict[str, float]], key: str) -> float:
    """The growth in the last step over that in the first (1 is linear)."""
    steps = [row[key] - before for row, before in zip(rows[1:], [row[key] for row in rows])]
    return round(steps[-1] / steps[0], 2) if len(steps) > 1 and steps[0] else 1.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--step", type=int, default=1_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = run(Path(folder), options.files, options.step)
    print(
        json.dumps(
            {
                "embedder": "hash (no model)",
                "seconds, last step / first": round(rows[-1]["processor_s"] / rows[0]["processor_s"], 2),
                "handles, last / first": f"{rows[-1]['handles']} / {rows[0]['handles']}",
                "growth of library.sqlite, last / second step": ratio(rows, "library_sqlite_mb"),
                "growth of the index, last / second step": ratio(rows, "lance_mb"),
                "files in the index, last / first": f"{rows[-1]['lance_files']} / {rows[0]['lance_files']}",
                "steps": rows,
            }
        )
    )


if __name__ == "__main__":
    main()
