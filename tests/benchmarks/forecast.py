"""Forecast memory against what a load really takes, each load in a fresh process; knows no other benchmark.

`python -m tests.benchmarks.forecast [--quick]` prints the ratio forecast / measured for the starter and its
requantisations at several context lengths and both types of cache. Measured is the growth of the process's resident
memory from before the load to after a prompt that fills the context's batches. Target: within 10 %.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from engine.catalog.types import GGUF, ModelInfo
from engine.core.jobs import CancelToken
from engine.inference.fit import fitted
from engine.inference.machine import Machine
from engine.inference.types import GenerationEnd, LoadSettings, SamplingParams
from tests.benchmarks.material import LLM, ROOT

QUANTISATIONS = ("Q8_0", "F16", "Q4_0", "Q4_K_M")
CONTEXTS = (2048, 4096, 8192)


def compare(path: Path, wanted: LoadSettings) -> dict[str, float]:
    """Forecast and measured megabytes, and their ratio; `buffers` are llama.cpp's own figures."""
    info = ModelInfo(str(path), path.stem, GGUF, "", "", path.stat().st_size, 0, 8192, "", "file")
    settings, forecast = fitted(info, wanted, Machine().read())
    command = [sys.executable, "-m", "tests.benchmarks.forecast", "--child", str(path), json.dumps(asdict(settings))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    real = json.loads(done.stdout.splitlines()[-1])
    here = forecast.needs[0]
    return {
        "forecast_mb": round(here.total_bytes / 1e6, 1),
        "measured_mb": round(real["resident"] / 1e6, 1),
        "ratio": round(here.total_bytes / real["resident"], 3),
        "weights_ratio": round(here.weights_bytes / real["model"], 3),
        "cache_ratio": round(here.kv_bytes / real["KV"], 3),
    }


def child(path: Path, settings: LoadSettings) -> dict[str, int]:
    """Load, fill several batches, write a few tokens; what that took."""
    from engine.inference.llama_cpp_backend import LlamaCppBackend
    from engine.inference.llama_library import library
    from engine.inference.trial_memory import listening, resident_bytes

    library()
    before = resident_bytes()
    with listening() as buffers:
        backend = LlamaCppBackend.load(path, settings)
    items = list(backend.generate("The harbour office. " * 200, SamplingParams(max_tokens=8), CancelToken()))
    assert isinstance(items[-1], GenerationEnd)
    taken = {"resident": resident_bytes() - before}
    for (_device, purpose), size in buffers.bytes.items():
        taken[purpose] = taken.get(purpose, 0) + size
    backend.close()
    return taken


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--child", nargs=2, metavar=("FILE", "SETTINGS"))
    parser.add_argument("--quick", action="store_true", help="the starter alone, two loads")
    options = parser.parse_args()
    if options.child:
        settings = json.loads(options.child[1])
        print(json.dumps(child(Path(options.child[0]), LoadSettings(**settings | {"tensor_split": ()}))))
        return
    from engine.inference.requantise import requantise

    figures: dict[str, object] = {}
    worst = 1.0
    with tempfile.TemporaryDirectory() as folder:
        files = [LLM]
        for quantisation in () if options.quick else QUANTISATIONS:
            files.append(Path(folder) / f"starter.{quantisation}.gguf")
            requantise(LLM, files[-1], quantisation)
        for path in files:
            for context in CONTEXTS[1:2] if options.quick else CONTEXTS:
                for cache in ("f16", "q8_0"):
                    found = compare(path, LoadSettings(context_length=context, cache_type=cache))
                    worst = max(worst, found["ratio"], 1 / found["ratio"])
                    name = f"{path.stem.rpartition('.')[2]} {context} {cache}"
                    figures[name] = f"{found['forecast_mb']} / {found['measured_mb']} MB = {found['ratio']}"
    figures["largest error (target 10 %)"] = f"{100 * (worst - 1):.1f} %"
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
