"""Which settings to try after a trial of a model failed, and the words for what was changed; starts no trial."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from engine.inference.types import LoadSettings

SMALLER_CONTEXT = 2048


def ladder(wanted: LoadSettings, *, short_of_memory: bool) -> Iterator[LoadSettings]:
    """Ever safer settings after `wanted`, each keeping what the one before gave up.

    A crash points at code: at the rearranged weights (AMX crashes there), then at the GPU. Lack of memory is answered
    with what costs least: the second copy of the weights, half of the layers on the GPU, an 8-bit cache.
    """
    plain = replace(wanted, use_extra_buffers=False)
    short = min(wanted.context_length, SMALLER_CONTEXT)
    if short_of_memory:
        fewer = replace(plain, gpu_layers=plain.gpu_layers // 2) if plain.gpu_layers > 1 else plain
        small_cache = replace(fewer, cache_type="q8_0")
        steps = [plain, fewer, small_cache, replace(small_cache, context_length=short)]
    else:
        steps = [plain, replace(plain, gpu_layers=0, tensor_split=())]
    steps.append(replace(steps[-1], context_length=short, gpu_layers=0, tensor_split=()))
    seen = [_effective(wanted)]
    for step in steps:
        if _effective(step) not in seen:
            seen.append(_effective(step))
            yield step


def _effective(settings: LoadSettings) -> LoadSettings:
    """Without GPU layers a split says nothing."""
    return replace(settings, tensor_split=()) if settings.gpu_layers == 0 else settings


def changes(wanted: LoadSettings, got: LoadSettings) -> str:
    """What is different, for the middle of a sentence: "with 2,048 tokens of context"; empty when nothing is."""
    parts = []
    if got.gpu_layers != wanted.gpu_layers:
        layers = "1 layer" if got.gpu_layers == 1 else f"{got.gpu_layers} layers"
        parts.append(f"with only {layers} on the GPU" if got.gpu_layers else "on the processor alone")
    if got.context_length < wanted.context_length:
        parts.append(f"with {got.context_length:,} tokens of context")
    if got.cache_type != wanted.cache_type:
        parts.append("with an 8-bit cache")
    if wanted.use_extra_buffers and not got.use_extra_buffers:
        parts.append("without rearranged weights")
    return ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else "".join(parts)
