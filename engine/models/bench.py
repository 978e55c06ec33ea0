"""How fast a model is on this computer: reading, writing, and the time to the first word cold, warm and restored."""

from __future__ import annotations

import bisect
from collections.abc import Callable

import psutil

from engine.core.errors import ModelError, UsageError
from engine.core.jobs import CancelToken
from engine.inference.backend import Backend
from engine.inference.types import GenerationEnd, GenerationStats, LoadSettings, SamplingParams
from engine.models.types import BenchPlan, BenchResult, BenchStep

OpenBackend = Callable[[], Backend]

_SENTENCE = "The harbour office keeps a record of every ship, its cargo, its crew and the weather of the day. "
_COLD, _WARM = "\nWhich ships came in the first week?", "\nWhat was the weather like on the last day?"
_LONGEST = 200_000
STEPS = 4


def run(
    open_backend: OpenBackend,
    plan: BenchPlan,
    settings: LoadSettings,
    token: CancelToken,
    report: Callable[[BenchStep], None] = lambda _step: None,
) -> BenchResult:
    """Load, read, write, ask again, load anew, ask again. `open_backend` gives a freshly loaded model each time."""
    if not 1 <= plan.n_prompt <= _LONGEST or not 2 <= plan.n_gen <= _LONGEST:
        raise UsageError("A benchmark reads at least 1 and writes at least 2 tokens.", "Change --n-prompt and --n-gen.")
    report(BenchStep(text="Loading the model", step=1, steps=STEPS))
    backend = open_backend()
    try:
        report(BenchStep(text=f"Reading {plan.n_prompt:,} tokens and writing {plan.n_gen:,}", step=2, steps=STEPS))
        text = text_of_length(backend, plan.n_prompt)
        _generate(backend, _SENTENCE, 2, token)  # the first computation pays for pages read from disk
        cold = _generate(backend, text + _COLD, plan.n_gen, token)
        decoded = _decode(backend, cold, text + _COLD, plan.n_gen, token)
        report(BenchStep(text="Asking again about the same text", step=3, steps=STEPS))
        warm = _generate(backend, text + _WARM, 2, token)
        memory = resident_mb()
    finally:
        backend.close()
    report(BenchStep(text="Loading the model anew and asking again", step=4, steps=STEPS))
    restored = _restored(open_backend, text + _WARM, token)
    return BenchResult(
        prefill_tok_s=round((cold.prompt_tokens - cold.cached_tokens) / cold.ttft_s, 2),
        decode_tok_s=round(decoded, 2),
        ttft_cold_s=round(cold.ttft_s, 4),
        ttft_warm_s=round(warm.ttft_s, 4),
        ttft_restored_s=round(restored.ttft_s, 4) if restored.cached_tokens > plan.n_prompt // 2 else None,
        rss_mb=round(memory, 1),
        prompt_tokens=cold.prompt_tokens,
        generated_tokens=cold.completion_tokens,
        settings=settings,
    )


def _restored(open_backend: OpenBackend, prompt: str, token: CancelToken) -> GenerationStats:
    backend = open_backend()
    try:
        return _generate(backend, prompt, 2, token)
    finally:
        backend.close()


def _decode(backend: Backend, cold: GenerationStats, prompt: str, n_gen: int, token: CancelToken) -> float:
    """Tokens per second; a model that ends early writes again until there are enough tokens to measure."""
    tokens, seconds = max(0, cold.completion_tokens - 1), cold.decode_s
    while tokens < n_gen - 1:
        stats = _generate(backend, prompt, n_gen, token)
        if stats.completion_tokens < 2:
            break
        tokens, seconds = tokens + stats.completion_tokens - 1, seconds + stats.decode_s
    if not seconds:
        raise ModelError("The model ends at once, so its writing cannot be measured.", "Choose another model.")
    return tokens / seconds


def _generate(backend: Backend, prompt: str, n_gen: int, token: CancelToken) -> GenerationStats:
    for item in backend.generate(prompt, SamplingParams(max_tokens=n_gen), token):
        if isinstance(item, GenerationEnd):
            token.check()
            return item.stats
    raise ModelError("The model gave no end of its answer.", "Report this as a bug.")


def text_of_length(backend: Backend, tokens: int) -> str:
    """The longest text of whole words with at most `tokens` tokens in this model's own counting; one word at least."""
    words = _SENTENCE.split() * (tokens // len(_SENTENCE.split()) + 1)
    return " ".join(
        words[
            : max(
                1,
                bisect.bisect_right(
                    range(len(words) + 1), tokens, key=lambda count: backend.count_tokens(" ".join(words[:count]))
                )
                - 1,
            )
        ]
    )


def resident_mb() -> float:
    """Resident memory of this process and its workers, in MB."""
    own = psutil.Process()
    total = own.memory_info().rss
    for child in own.children(recursive=True):
        try:
            total += child.memory_info().rss
        except psutil.Error:
            continue  # it ended meanwhile
    return total / 1e6
