"""How fast our loop writes and reads compared with bare `Llama.generate()`, in one run; knows no other benchmark.

`python -m tests.benchmarks.decode_speed [--model FILE]` prints one JSON line.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from pathlib import Path
from typing import Any

from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.llama_native import BATCH_TOKENS, physical_cores
from engine.inference.types import GenerationEnd, LoadSettings, SamplingParams

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
_TEXT = "The harbour office keeps a record of every ship, its cargo, its crew and the weather of the day. "


def measure(
    model: Path = STARTER,
    *,
    prompt_tokens: int = 1024,
    new_tokens: int = 128,
    rounds: int = 5,
    adaptive: bool = False,
) -> dict[str, float]:
    """Tokens per second of both (median of alternating rounds) and the median of the ratios of each pair of rounds.

    Both use the same file, threads, context length and prompt; the KV cache is emptied before every round. With
    `adaptive` ours may use fewer threads while the machine is busy, as it does in the program.
    """
    threads = 0 if adaptive else physical_cores()
    backend = LlamaCppBackend.load(model, LoadSettings(context_length=4096, threads=threads))
    import llama_cpp

    bare = llama_cpp.Llama(
        str(model), n_ctx=4096, n_threads=physical_cores(), n_threads_batch=physical_cores(), verbose=False
    )
    tokens = (backend._native.tokenize(_TEXT * (prompt_tokens // 12), add_special=False) * 2)[:prompt_tokens]
    ours: list[tuple[float, float]] = []
    theirs: list[tuple[float, float]] = []
    for _ in range(rounds + 1):
        ours.append(_run_ours(backend, tokens, new_tokens))
        theirs.append(_run_bare(bare, tokens, new_tokens))
    backend.close()
    bare.close()
    del ours[0], theirs[0]  # the first round warms up
    result: dict[str, float] = {"prompt_tokens": prompt_tokens, "new_tokens": new_tokens, "batch": BATCH_TOKENS}
    for column, name in enumerate(("prefill", "decode")):
        result[f"{name}_tok_s"] = round(statistics.median(row[column] for row in ours), 1)
        result[f"{name}_bare_tok_s"] = round(statistics.median(row[column] for row in theirs), 1)
        ratios = [a[column] / b[column] for a, b in zip(ours, theirs, strict=True)]
        result[f"{name}_ratio"] = round(statistics.median(ratios), 3)
    return result


def _run_ours(backend: LlamaCppBackend, tokens: list[int], new_tokens: int) -> tuple[float, float]:
    backend._live.cut(0)
    backend.prompt_lookup = False  # both write one token at a time
    sampling = SamplingParams(max_tokens=new_tokens)
    backend._run += 1
    for item in backend._stream(tokens, sampling, CancelToken(), time.perf_counter(), backend._run):
        if isinstance(item, GenerationEnd):
            return len(tokens) / item.stats.ttft_s, item.stats.decode_tok_s
    raise AssertionError("a generation without an end")


def _run_bare(bare: Any, tokens: list[int], new_tokens: int) -> tuple[float, float]:
    bare.reset()
    started = time.perf_counter()
    times = []
    for _ in bare.generate(tokens, temp=0.0):
        times.append(time.perf_counter())
        if len(times) == new_tokens:
            break
    return len(tokens) / (times[0] - started), (len(times) - 1) / (times[-1] - times[0])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, default=STARTER)
    parser.add_argument("--prompt-tokens", type=int, default=1024)
    parser.add_argument("--new-tokens", type=int, default=128)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--adaptive", action="store_true")
    options = parser.parse_args()
    figures = measure(
        options.model,
        prompt_tokens=options.prompt_tokens,
        new_tokens=options.new_tokens,
        rounds=options.rounds,
        adaptive=options.adaptive,
    )
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
