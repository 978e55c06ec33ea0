"""Process start to painted window, and memory before a model is loaded, in fresh processes."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time

from tests.benchmarks.material import ROOT

RUNS = 5


def start_once(profile: str) -> dict[str, float]:
    """What `python -m desktop --smoke` says of itself, and the seconds the whole process took."""
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--smoke", "--data-dir", profile],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told | {"process_s": time.perf_counter() - started}


def main() -> None:
    with tempfile.TemporaryDirectory() as profile:
        first = start_once(profile)
        runs = [start_once(profile) for _ in range(RUNS)]
    memory = statistics.median(r["rss_mb"] for r in runs)
    print(
        json.dumps(
            {
                "window shown, first start": f"{first['window_shown_s']:.2f} s",
                "window shown, median (target 1.0 s)": f"{statistics.median(r['window_shown_s'] for r in runs):.2f} s",
                "memory before a model is loaded (target 150 MB)": f"{memory:.0f} MB",
            }
        )
    )


if __name__ == "__main__":
    main()
