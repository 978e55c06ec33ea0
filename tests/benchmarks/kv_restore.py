"""Time to the first token: cold, warm, and with a KV state restored after a restart; knows no other benchmark.

`python -m tests.benchmarks.kv_restore [--model FILE]` prints one JSON line. Every question has the same beginning and
about 16 new tokens. "last" is the chat that was used last before the restart (its state is set back while loading),
"older" another one (its state is read from disk when the question comes), "opened" another one that the person had
opened before asking (its state is set back then), "parked" and "parked_opened" the same for one in memory.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from pathlib import Path

from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from engine.inference.kv_cache import KvCache
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.types import GenerationEnd, GenerationStats, LoadSettings, SamplingParams

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
_TEXT = "The harbour office keeps a record of every ship, its cargo, its crew and the weather of the day. "
_QUESTIONS = (
    "Which ships came in the first week of the year?",
    "What was the weather like on the very last day?",
    "How many of the crews had been here once before?",
    "Where did the second of the ships sail to after that?",
)
_MB = 1 << 20


def measure(model: Path = STARTER, *, prompt_tokens: int = 1000, rounds: int = 5) -> dict[str, float]:
    """Medians over the rounds, in seconds, and their ratios to the warm time."""
    text = {name: f"{name} " + _TEXT * (prompt_tokens // 20) for name in ("First", "Second", "Third")}
    settings = LoadSettings(context_length=4096)
    times: dict[str, list[float]] = {
        "cold": [],
        "warm": [],
        "parked": [],
        "parked_opened": [],
        "last": [],
        "older": [],
        "opened": [],
    }
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds):
            place = Path(folder) / str(number)
            store = KvCache(place, 1024 * _MB, 4096 * _MB)
            backend = LlamaCppBackend.load(model, settings, kv=store)
            _first_token(backend, _TEXT)
            cold = _first_token(backend, text["First"] + _QUESTIONS[0])
            times["cold"].append(cold.ttft_s)
            times["warm"].append(_first_token(backend, text["First"] + _QUESTIONS[1]).ttft_s)
            _first_token(backend, text["Second"] + _QUESTIONS[0])
            parked = _first_token(backend, text["First"] + _QUESTIONS[0])
            times["parked"].append(parked.ttft_s)
            backend.resume(text["Second"])
            times["parked_opened"].append(_first_token(backend, text["Second"] + _QUESTIONS[1]).ttft_s)
            backend.close()
            for name, which in (("last", "Second"), ("older", "First"), ("opened", "First")):
                backend = LlamaCppBackend.load(model, settings, kv=KvCache(place, 1024 * _MB, 4096 * _MB))
                if name != "last":  # the computation is warmed up, the wanted state is still on disk only
                    _first_token(backend, text["Second"] + _QUESTIONS[0])
                if name == "opened":
                    backend.resume(text[which])
                stats = _first_token(backend, text[which] + _QUESTIONS[3 if name == "opened" else 2])
                assert stats.cached_tokens > stats.prompt_tokens - 40, "nothing was restored"
                times[name].append(stats.ttft_s)
                backend.close()
    result: dict[str, float] = {"prompt_tokens": cold.prompt_tokens}
    for name, values in times.items():
        result[f"{name}_s"] = round(statistics.median(values), 4)
    for name in ("cold", "parked", "parked_opened", "last", "older", "opened"):
        ratios = [value / warm for value, warm in zip(times[name], times["warm"], strict=True)]
        result[f"{name}_ratio"] = round(statistics.median(ratios), 2)
    return result


def _first_token(backend: LlamaCppBackend, prompt: str) -> GenerationStats:
    for item in backend.generate(prompt, SamplingParams(max_tokens=2), CancelToken()):
        if isinstance(item, GenerationEnd):
            return item.stats
    raise AssertionError("a generation without an end")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, default=STARTER)
    parser.add_argument("--prompt-tokens", type=int, nargs="*", default=[1000, 3000])
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    figures = {}
    for count in options.prompt_tokens:
        for name, value in measure(options.model, prompt_tokens=count, rounds=options.rounds).items():
            figures[f"{name}_{count}" if name != "prompt_tokens" else f"tokens_{count}"] = value
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
