"""Rows a second and peak memory of the data pipeline by the number of rows, each in its own process; made-up rows.

`python -m tests.benchmarks.data_pipeline [ROWS...]`; without numbers 100,000 rows. A tenth of the rows are copies of an
earlier one, a fifth of those with one word changed. Times are processor time: the machine may be shared.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from training.api import PipelineSpec, SourceSpec, Training

DEFAULT_ROWS = 100_000
WORDS = 30_000
CHECKS = (
    {"check": "empty"},
    {"check": "length", "field": "question", "minimum": 1, "maximum": 3000},
    {"check": "length", "field": "answer", "minimum": 1, "maximum": 5000},
    {"check": "repetition", "maximum": 0.5},
    {"check": "symbols"},
    {"check": "profanity"},
    {"check": "boilerplate_answer"},
)


def write_rows(file: Path, count: int) -> None:
    """Questions of about 25 words, answers of about 50, drawn by Zipf's law."""
    draw = random.Random(0)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(draw.choices(letters, k=draw.randint(2, 9))) for _ in range(WORDS)]
    weights = [1 / (rank + 10) for rank in range(WORDS)]
    recent: list[dict[str, str]] = []
    with file.open("w", encoding="utf-8") as stream:
        pool: list[str] = []
        for _ in range(count):
            if len(pool) < 200:
                pool = draw.choices(words, weights, k=200_000)
            if recent and draw.random() < 0.1:
                row = dict(draw.choice(recent))
                if draw.random() < 0.2:
                    row["answer"] = f"{row['answer']} indeed"
            else:
                asked, answered = draw.randint(15, 35), draw.randint(30, 70)
                row = {
                    "question": " ".join(pool[:asked]) + "?",
                    "answer": " ".join(pool[asked : asked + answered]) + ".",
                }
                del pool[: asked + answered]
                recent = [*recent[-99:], row]
            stream.write(json.dumps(row) + "\n")


def measure(count: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory(prefix="aquifer-bench-") as folder:
        file = Path(folder) / "rows.jsonl"
        # In a process of its own, so that making the rows does not count as memory of the pipeline.
        code = (
            f"from tests.benchmarks.data_pipeline import write_rows; from pathlib import Path; "
            f"write_rows(Path({str(file)!r}), {count})"
        )
        subprocess.run([sys.executable, "-c", code], check=True)
        spec = PipelineSpec.model_validate({"name": "bench", "sources": [SourceSpec(path=file)], "checks": CHECKS})
        before_mb, started, cpu = _peak_mb(), time.monotonic(), time.process_time()
        made = Training(Path(folder) / "sets").prepare(spec, Path(folder))
        seconds = time.process_time() - cpu
        duplicates = next(step for step in made.manifest.steps if step.step == "duplicates")
        return {
            "rows": count,
            "input_mb": file.stat().st_size >> 20,
            "rows_per_cpu_s": round(count / seconds),
            "cpu_s": round(seconds, 1),
            "wall_s": round(time.monotonic() - started, 1),
            "peak_mb": _peak_mb(),
            "peak_before_mb": before_mb,
            "train_rows": made.train_rows,
            "validation_rows": made.validation_rows,
            "duplicates": duplicates.reasons,
            "sha256": made.manifest.sha256[:16],
        }


def _peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


def main() -> None:
    if len(sys.argv) == 3 and sys.argv[1] == "--one":
        print(json.dumps(measure(int(sys.argv[2]))), flush=True)
        return
    for rows in [int(text) for text in sys.argv[1:]] or [DEFAULT_ROWS]:
        subprocess.run([sys.executable, "-m", "tests.benchmarks.data_pipeline", "--one", str(rows)], check=True)


if __name__ == "__main__":
    main()
