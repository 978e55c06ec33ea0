"""Chooses how to load a model on this computer and forecasts what that takes; loads nothing.

What is given up, and in which order, when a GGUF model does not fit:

1. With GPUs, all layers stay there as long as possible: a layer in main memory slows every word several times.
   First the cache becomes q8_0 (half the bytes for nearly the same numbers), then the context is halved, down to
   4,096 tokens: a question about documents, its history and the answer need that much.
2. Then layers move to main memory, as few as needed, with the 8-bit cache and that context.
3. Without a GPU, or when no layer fits on one: first the rearranged second copy of the weights goes (it only makes
   reading prompts faster), then the cache becomes q8_0, then the context is halved, down to 2,048 tokens.

Hugging Face folders with precision "auto" stay in 16 bits where that fits, else 8, else 4 bits (on GPUs), then layers
move to main memory, then the context is halved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.catalog.forecast_words import words
from engine.catalog.gguf_header import read_header
from engine.catalog.gguf_layout import GgufLayout, read_layout
from engine.catalog.gguf_names import split_parts
from engine.catalog.hf_fit import HfLayout, hf_needs, read_hf_layout
from engine.catalog.memory_fit import MEMORY, GgufPlan, needs, repacked_formats
from engine.catalog.types import GGUF, DeviceMemory, DeviceNeed, Forecast, Hardware, ModelInfo
from engine.core.hardware import cached_bytes, processor_features
from engine.inference.machine import gpus_for
from engine.inference.types import LoadSettings

# Kept free: for the driver's own swings, and for everything else that runs.
GPU_RESERVE_BYTES = 256 << 20
RAM_RESERVE_BYTES = 512 << 20
SHORTEST_ON_GPU = 4096
SHORTEST = 2048
# Without one of these a processor is slower in 16 bits than in 32, and the backend takes 32.
_FAST_IN_16_BITS = frozenset({"avx512_bf16", "amx_bf16"})


@dataclass(frozen=True, slots=True)
class _Choice:
    """Settings that were considered, where the layers would lie, and what that needs."""

    settings: LoadSettings
    gpu_layers: tuple[int, ...]
    needs: tuple[DeviceNeed, ...]


Needs = Callable[[LoadSettings, tuple[int, ...]], tuple[DeviceNeed, ...]]


@dataclass(frozen=True, slots=True)
class _Room:
    """What there is, less the reserves."""

    ram_bytes: int
    gpus: tuple[DeviceMemory, ...]

    def holds(self, wanted: Sequence[DeviceNeed]) -> bool:
        return not self.overfull(wanted)

    def overfull(self, wanted: Sequence[DeviceNeed]) -> list[str]:
        room = {MEMORY: self.ram_bytes} | {gpu.name: gpu.free_bytes - GPU_RESERVE_BYTES for gpu in self.gpus}
        return [need.device for need in wanted if need.total_bytes > room.get(need.device, 0)]


def fitted(info: ModelInfo, wanted: LoadSettings, hardware: Hardware) -> tuple[LoadSettings, Forecast]:
    """The settings to load with and what they will take. When nothing fits, `wanted` and a forecast that says "no".

    `wanted.gpu_layers` -1 becomes a number llama.cpp takes (its output layer counts as one); `threads` stays 0 when it
    was, so that the loaded model goes on adapting. Reads headers only; raises `ModelError` for a file that is none.
    """
    gpus = gpus_for(info.format, hardware) if wanted.gpu_layers != 0 else ()
    room = _Room(hardware.ram.free_bytes - RAM_RESERVE_BYTES, gpus)
    asked = replace(wanted, context_length=min(wanted.context_length, info.context_length or wanted.context_length))
    if info.format == GGUF:
        layout = _gguf_layout(Path(info.path))
        layers, needs_of = len(layout.blocks), _gguf_needs(layout, gpus)
        choice = _fit_gguf(layers, asked, room, needs_of)
        if sum(choice.gpu_layers):
            choice = replace(choice, settings=_for_llama(choice))
        else:
            choice = replace(choice, settings=replace(choice.settings, gpu_layers=0))
    else:
        hf_layout = read_hf_layout(Path(info.path))
        layers = hf_layout.layers
        choice = _fit_hf(hf_layout, asked, room)
    return choice.settings, _forecast(info, asked, choice, layers, hardware)


def with_measured(forecast: Forecast, measured: Sequence[DeviceNeed], hardware: Hardware) -> Forecast:
    """The forecast with what an earlier trial of the same settings took (`Probe.known`) in place of the estimate."""
    if not measured or forecast.fits == "no":
        return forecast
    known = replace(forecast, needs=tuple(measured))
    unread = _unread_bytes(Path(forecast.path))
    return replace(known, words=words(known, hardware.ram, hardware.gpus, unread_bytes=unread, measured=True))


def _gguf_layout(path: Path) -> GgufLayout:
    return read_layout([read_header(part) for part in split_parts(path)])


def _gguf_needs(layout: GgufLayout, gpus: Sequence[DeviceMemory]) -> Needs:
    repacked = repacked_formats(processor_features())
    names = tuple(gpu.name for gpu in gpus)

    def needs_of(settings: LoadSettings, gpu_layers: tuple[int, ...]) -> tuple[DeviceNeed, ...]:
        plan = GgufPlan(
            context_length=settings.context_length,
            cache_type=settings.cache_type,
            gpus=names,
            gpu_blocks=gpu_layers or (0,) * len(names),
            # With a GPU in use llama.cpp rearranges nothing.
            repacked=repacked if settings.use_extra_buffers and not sum(gpu_layers) else frozenset(),
        )
        return needs(layout, plan)

    return needs_of


def _fit_gguf(layers: int, asked: LoadSettings, room: _Room, needs_of: Needs) -> _Choice:
    most = layers if asked.gpu_layers < 0 else min(layers, asked.gpu_layers)
    if room.gpus and most:
        on_gpu = list(_shorter(asked, SHORTEST_ON_GPU))
        for settings in on_gpu:
            if (choice := _spread(settings, most, room, needs_of)) is not None:
                return choice
        for count in range(most - 1, 0, -1):
            if (choice := _spread(on_gpu[-1], count, room, needs_of)) is not None:
                return choice
    plain = replace(asked, use_extra_buffers=False)
    none = (0,) * len(room.gpus)
    for settings in (asked, *_shorter(plain, SHORTEST)):
        found = needs_of(settings, none)
        if room.holds(found):
            return _Choice(settings, none, found)
    return _Choice(asked, none, needs_of(plain, none))


def _shorter(asked: LoadSettings, shortest: int) -> Iterator[LoadSettings]:
    """As asked, with an 8-bit cache, then with ever shorter contexts."""
    yield asked
    small = replace(asked, cache_type="q8_0")
    if small != asked:
        yield small
    length = asked.context_length
    while length // 2 >= shortest:
        length //= 2
        yield replace(small, context_length=length)


def _spread(settings: LoadSettings, count: int, room: _Room, needs_of: Needs) -> _Choice | None:
    """The last `count` layers on the GPUs: on the emptiest alone if they fit there, else by free memory."""
    gpus = room.gpus
    best = max(range(len(gpus)), key=lambda number: gpus[number].free_bytes)
    alone = tuple(count if number == best else 0 for number in range(len(gpus)))
    found = needs_of(settings, alone)
    if room.holds(found):
        return _Choice(settings, alone, found)
    if len(gpus) == 1:
        return None
    split = _by_memory(count, gpus)
    for _ in range(count):
        found = needs_of(settings, split)
        full = [name for name in room.overfull(found) if name != MEMORY]
        if not full:
            return _Choice(settings, split, found) if room.holds(found) else None
        moved = _moved(split, full, found, gpus)
        if moved is None:
            return None
        split = moved
    return None


def _by_memory(count: int, gpus: Sequence[DeviceMemory]) -> tuple[int, ...]:
    total = sum(gpu.free_bytes for gpu in gpus) or 1
    shares = [count * gpu.free_bytes // total for gpu in gpus]
    shares[-1] += count - sum(shares)
    return tuple(shares)


def _moved(
    split: tuple[int, ...], full: Sequence[str], found: Sequence[DeviceNeed], gpus: Sequence[DeviceMemory]
) -> tuple[int, ...] | None:
    """One layer from an overfull GPU to the one with the most room; none when all are full."""
    taken = {need.device: need.total_bytes for need in found}
    source = next(number for number, gpu in enumerate(gpus) if gpu.name in full)
    free = {number: gpu.free_bytes - taken.get(gpu.name, 0) for number, gpu in enumerate(gpus) if gpu.name not in full}
    if not free or not split[source]:
        return None
    target = max(free, key=lambda number: free[number])
    return tuple(
        layers - (number == source) + (number == target) for number, layers in enumerate(split)
    )  # fmt: skip


def _for_llama(choice: _Choice) -> LoadSettings:
    """llama.cpp counts the output as one more layer and puts it with the last ones; shares follow its rounding."""
    shares = list(choice.gpu_layers)
    last = max(number for number, layers in enumerate(shares) if layers)
    shares[last] += 1
    split = tuple(float(share) for share in shares) if len(shares) > 1 else ()
    return replace(choice.settings, gpu_layers=sum(shares), tensor_split=split)


def _fit_hf(layout: HfLayout, asked: LoadSettings, room: _Room) -> _Choice:
    names = tuple(gpu.name for gpu in room.gpus)

    def needs_of(settings: LoadSettings, gpu_layers: tuple[int, ...]) -> tuple[DeviceNeed, ...]:
        precision = "16bit" if settings.precision == "auto" else settings.precision
        if precision == "16bit" and not sum(gpu_layers) and not (processor_features() & _FAST_IN_16_BITS):
            precision = "32bit"
        return hf_needs(layout, settings.context_length, precision, names, gpu_layers)

    precisions = ("16bit", "8bit", "4bit") if asked.precision == "auto" and not layout.quantised else (asked.precision,)
    options = [replace(asked, precision=precision, cache_type="f16") for precision in precisions]
    if names:
        for settings in options:
            if (choice := _spread(settings, layout.layers, room, needs_of)) is not None:
                return _with_split(choice)
        for count in range(layout.layers - 1, 0, -1):
            if (choice := _spread(options[-1], count, room, needs_of)) is not None:
                return _with_split(choice)
    none = (0,) * len(names)
    length = asked.context_length
    while True:
        for settings in options:
            shorter = replace(settings, context_length=length, gpu_layers=0)
            found = needs_of(shorter, none)
            if room.holds(found):
                return _Choice(shorter, none, found)
        if length // 2 < SHORTEST:
            return _Choice(asked, none, needs_of(options[-1], none))
        length //= 2


def _with_split(choice: _Choice) -> _Choice:
    split = tuple(float(layers) for layers in choice.gpu_layers) if len(choice.gpu_layers) > 1 else ()
    return replace(choice, settings=replace(choice.settings, gpu_layers=sum(choice.gpu_layers), tensor_split=split))


def _forecast(info: ModelInfo, asked: LoadSettings, choice: _Choice, layers: int, hardware: Hardware) -> Forecast:
    settings, gpu_layers = choice.settings, sum(choice.gpu_layers)
    gpus = gpus_for(info.format, hardware) if asked.gpu_layers != 0 else ()
    room = _Room(hardware.ram.free_bytes - RAM_RESERVE_BYTES, gpus)
    wanted_layers = 0 if not gpus else layers if asked.gpu_layers < 0 else min(layers, asked.gpu_layers)
    whole = (
        gpu_layers >= wanted_layers
        and settings.context_length == asked.context_length
        and settings.cache_type == asked.cache_type
        and (asked.precision == "auto" or settings.precision == asked.precision)
    )
    forecast = Forecast(
        path=info.path,
        fits=("yes" if whole else "partly") if room.holds(choice.needs) else "no",
        words="",
        context_length=settings.context_length,
        cache_type=settings.cache_type,
        gpu_layers=gpu_layers,
        layers=layers,
        threads=settings.threads or hardware.physical_cores,
        needs=choice.needs,
    )
    unread = _unread_bytes(Path(info.path)) if info.format == GGUF else 0
    return replace(forecast, words=words(forecast, hardware.ram, gpus, unread_bytes=unread))


def _unread_bytes(path: Path) -> int:
    """Bytes of the model's files that are not in memory yet."""
    return sum(part.stat().st_size - cached_bytes(part) for part in split_parts(path))
