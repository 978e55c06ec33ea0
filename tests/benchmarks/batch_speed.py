"""Tokens per second of several prompts answered together against one after another; knows no other benchmark.

`python -m tests.benchmarks.batch_speed [--model FILE]` prints one JSON line. Reading the prompts is part of the time.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from pathlib import Path

from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.types import ChatMessage, GenerationEnd, LoadSettings, SamplingParams, TextPiece

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
_TOPICS = (
    "a harbour",
    "a garden",
    "a railway station",
    "a bakery",
    "a library",
    "a mountain hut",
    "a market",
    "a mill",
)


def measure(model: Path = STARTER, *, prompts: int = 4, new_tokens: int = 96, rounds: int = 3) -> dict[str, float]:
    """Medians over alternating rounds. `equal` counts answers that are word for word the same both ways."""
    backend = LlamaCppBackend.load(model, LoadSettings(context_length=2048))
    backend.prompt_lookup = False
    params = SamplingParams(max_tokens=new_tokens)
    asked = [
        backend.render([ChatMessage("user", f"Write a short story about {topic}.")]) for topic in _TOPICS[:prompts]
    ]
    alone_speeds, together_speeds, equal = [], [], 0
    for _ in range(rounds):
        alone, alone_tokens, alone_s = _alone(backend, asked, params)
        together, tokens, seconds = _together(backend, asked, params)
        alone_speeds.append(alone_tokens / alone_s)
        together_speeds.append(tokens / seconds)
        equal = sum(one == other for one, other in zip(alone, together, strict=True))
    backend.close()
    ratios = [together / alone for alone, together in zip(alone_speeds, together_speeds, strict=True)]
    return {
        "prompts": prompts,
        "new_tokens": new_tokens,
        "alone_tok_s": round(statistics.median(alone_speeds), 1),
        "together_tok_s": round(statistics.median(together_speeds), 1),
        "ratio": round(statistics.median(ratios), 3),
        "equal": equal,
    }


def _alone(backend: LlamaCppBackend, prompts: list[str], params: SamplingParams) -> tuple[list[str], int, float]:
    texts, tokens, started = [], 0, time.perf_counter()
    for prompt in prompts:
        text = ""
        for item in backend.generate(prompt, params, CancelToken()):
            if isinstance(item, TextPiece):
                text += item.text
            elif isinstance(item, GenerationEnd):
                tokens += item.stats.completion_tokens
        texts.append(text)
    return texts, tokens, time.perf_counter() - started


def _together(backend: LlamaCppBackend, prompts: list[str], params: SamplingParams) -> tuple[list[str], int, float]:
    texts, tokens, started = [""] * len(prompts), 0, time.perf_counter()
    for entry in backend.generate_batch(prompts, params, CancelToken()):
        if isinstance(entry.item, TextPiece):
            texts[entry.index] += entry.item.text
        elif isinstance(entry.item, GenerationEnd):
            tokens += entry.item.stats.completion_tokens
    return texts, tokens, time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, default=STARTER)
    parser.add_argument("--prompts", type=int, default=4, choices=range(2, 9))
    parser.add_argument("--new-tokens", type=int, default=96)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    figures = measure(options.model, prompts=options.prompts, new_tokens=options.new_tokens, rounds=options.rounds)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
