"""Puts a forecast into one plain sentence; computes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from engine.catalog.memory_fit import MEMORY
from engine.catalog.types import DeviceMemory, DeviceNeed, Forecast

# Below this share of a file in the page cache, reading the rest is worth a word; small files are read in no time.
_WORTH_SAYING_BYTES = 1_000_000_000


def gigabytes(count: int) -> str:
    """ "0.3", "1.2" or "15": one decimal below ten, none above; never "0"."""
    value = count / 1e9
    return f"{value:,.0f}" if value >= 9.95 else f"{max(value, 0.1):.1f}"


def context_words(tokens: int) -> str:
    """ "8k context", "1.5k context", "512 tokens of context"."""
    if tokens < 1024:
        return f"{tokens} tokens of context" if tokens != 1 else "1 token of context"
    thousands = f"{tokens / 1024:.1f}".removesuffix(".0")
    return f"{thousands}k context"


def words(
    forecast: Forecast,
    ram: DeviceMemory,
    gpus: Sequence[DeviceMemory],
    *,
    unread_bytes: int = 0,
    measured: bool = False,
) -> str:
    """The sentence for `forecast`. `unread_bytes` of the file are not in memory yet; `measured` figures are facts."""
    here = next((need for need in forecast.needs if need.device == MEMORY), DeviceNeed(MEMORY, 0, 0, 0))
    there = [need for need in forecast.needs if need.device != MEMORY]
    if forecast.fits == "no":
        return _does_not_fit(here, there, ram, gpus)
    context = context_words(forecast.context_length)
    tail = _tail(forecast, unread_bytes, bool(there)) + ("; measured on this computer" if measured else "")
    if there:
        free = sum(gpu.free_bytes for gpu in gpus if any(need.device == gpu.name for need in there))
        place = "the GPU" if len(there) == 1 else f"{len(there)} GPUs"
        many = sum(need.total_bytes for need in there)
        layers = _layers(forecast, place)
        main = f", and {gigabytes(here.total_bytes)} GB of main memory" if forecast.gpu_layers < forecast.layers else ""
        return f"{layers}, {context}: needs {gigabytes(many)} of {gigabytes(free)} GB free GPU memory{main}{tail}."
    start = "Fits" if forecast.fits == "yes" else "Fits in main memory"
    return (
        f"{start}: needs {gigabytes(here.total_bytes)} of {gigabytes(ram.free_bytes)} GB free memory; {context}{tail}."
    )


def _layers(forecast: Forecast, place: str) -> str:
    if forecast.gpu_layers < forecast.layers:
        return f"{forecast.gpu_layers} of {forecast.layers} layers on {place}"
    return "The only layer is" + f" on {place}" if forecast.layers == 1 else f"All {forecast.layers} layers on {place}"


def _tail(forecast: Forecast, unread_bytes: int, on_gpu: bool) -> str:
    parts = []
    if forecast.cache_type != "f16":
        parts.append("8-bit cache")
    if not on_gpu:
        parts.append("1 thread" if forecast.threads == 1 else f"{forecast.threads} threads")
    if unread_bytes >= _WORTH_SAYING_BYTES:
        parts.append(f"{gigabytes(unread_bytes)} GB are read from disk before the first answer")
    return "".join(f"; {part}" for part in parts)


def _does_not_fit(
    here: DeviceNeed, there: Sequence[DeviceNeed], ram: DeviceMemory, gpus: Sequence[DeviceMemory]
) -> str:
    total = here.total_bytes + sum(need.total_bytes for need in there)
    free = ram.free_bytes + sum(gpu.free_bytes for gpu in gpus)
    return f"Does not fit: needs {gigabytes(total)} GB, {gigabytes(free)} GB are free."
