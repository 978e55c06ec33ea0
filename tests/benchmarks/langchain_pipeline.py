"""Files to a searchable store: ours against PyPDFLoader, LangChain, Chroma and torch with the same embedding model.

    python -m tests.benchmarks.langchain_pipeline --python PATH [--files 12]

PATH is the Python of an environment that has langchain-community, langchain-text-splitters, langchain-chroma,
langchain-huggingface and sentence-transformers; nothing of it is installed with the program. Both take the same files
in one run, one after the other, with the same threads, warm; imports and the loading of models are not counted. What
the other one cannot read is left out of both.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from engine.api import Engine
from tests.benchmarks.material import EMBEDDER, SHARED
from tests.benchmarks.process_memory import processor_s

CHILD = Path(__file__).with_name("langchain_child.py")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", type=Path, required=True)
    parser.add_argument("--files", type=int, default=12)
    options = parser.parse_args()
    files = sorted((SHARED / "pages" / "pdf").glob("*.pdf"))[: options.files]
    with tempfile.TemporaryDirectory() as folder:
        theirs = measure_theirs(options.python, files, Path(folder) / "chroma")
        unread = {name for name, _ in theirs["failed"]}
        ours = measure_ours([file for file in files if str(file) not in unread], Path(folder) / "profile")
    report = {
        "files": len(files) - len(unread), "ours": ours, "theirs": theirs,
        "times as fast": round(theirs["total_s"] / ours["total_s"], 2),
        "processor seconds, theirs / ours": round(theirs["processor_s"] / ours["processor_s"], 2),
    }  # fmt: skip
    print(json.dumps(report, indent=2))


def measure_ours(files: list[Path], profile: Path) -> dict[str, Any]:
    with Engine(data_dir=profile) as engine:
        warm = profile / "warm.txt"
        warm.write_text("One sentence starts the worker processes.", encoding="utf-8")
        engine.library.add([warm], "Warm-up").result()
        processor, started = processor_s(), time.perf_counter()
        receipts = engine.library.add(files, "Documents").result()
        total = time.perf_counter() - started
        return {
            "pages": sum(receipt.pages for receipt in receipts), "chunks": sum(receipt.chunks for receipt in receipts),
            "failed": sum(receipt.status != "indexed" for receipt in receipts), "total_s": total,
            "processor_s": processor_s() - processor,
        }  # fmt: skip


def measure_theirs(python: Path, files: list[Path], store: Path) -> dict[str, Any]:
    environment = os.environ | {
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "true",
        "ANONYMIZED_TELEMETRY": "False",
    }
    command = [str(python), str(CHILD), str(EMBEDDER), str(store), *map(str, files)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    if done.returncode:
        raise SystemExit(f"The other pipeline failed: {done.stderr[-2000:]}")
    figures: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


if __name__ == "__main__":
    main()
