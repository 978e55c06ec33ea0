"""`python -m tests.benchmarks [SECTION...]` prints the figures of this machine, side by side with the bare libraries.

Sections: see `SECTIONS`. Each runs in its own process, so that none warms up another. Ratios are
taken within one run, because machines are shared and noisy.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
SECTIONS = {
    "window": "tests.benchmarks.window_start",
    "ingest": "tests.benchmarks.ingest_speed",
    "embedders": "tests.benchmarks.embedder_backends",
    "pdf": "tests.benchmarks.pdf_reading",
    "search": "tests.benchmarks.search_speed",
    "answer": "tests.benchmarks.answer_speed",
    "gap": "tests.benchmarks.gui_gap",
    "forecast": "tests.benchmarks.forecast",
    "arbitration": "tests.benchmarks.arbitration",
    "lookup": "tests.benchmarks.prompt_lookup_speed",
    "restore": "tests.benchmarks.kv_restore",
    "batch": "tests.benchmarks.batch_speed",
    "types": "tests.benchmarks.type_recall",
    "watch": "tests.benchmarks.watch_speed",
    "unstructured": "tests.benchmarks.unstructured_readers",
    "wipe": "tests.benchmarks.wipe_speed",
    "zim": "tests.benchmarks.zim_reading",
    "embedder-switch": "tests.benchmarks.embedder_switch",
    "large-pdf": "tests.benchmarks.large_pdf",
    "many-files": "tests.benchmarks.many_files",
    "data": "tests.benchmarks.data_pipeline",
    "train-forecast": "tests.benchmarks.train_forecast",
    "train-speed": "tests.benchmarks.train_speed",
    "chats": "tests.benchmarks.chat_search",
    "open": "tests.benchmarks.chat_open",
    "load": "tests.benchmarks.under_load",
    "memory": "tests.benchmarks.memory_flat",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    options = parser.parse_args()
    unknown = set(options.sections) - set(SECTIONS)
    if unknown:
        parser.error(f"unknown section: {', '.join(sorted(unknown))}")
    cores = psutil.cpu_count(logical=False)
    print(f"{platform.processor() or platform.machine()}, {cores} cores, Python {platform.python_version()}")
    failed = 0
    for name in options.sections or SECTIONS:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-m", SECTIONS[name]],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        print(f"\n{name}", flush=True)
        if done.returncode != 0:
            failed += 1
            print(f"  failed: {done.stderr.strip().splitlines()[-1:]}")
            continue
        for key, value in json.loads(done.stdout.splitlines()[-1]).items():
            print(f"  {key:<44} {value}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
