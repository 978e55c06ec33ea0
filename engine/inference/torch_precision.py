"""Decides how a Hugging Face model is loaded here: number type, quantisation, which devices; loads nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import psutil

from engine.catalog.hf_config import HfConfig
from engine.inference.torch_memory import out_of_memory
from engine.inference.types import LoadSettings

_STORED_BYTES = {"float32": 4, "float16": 2, "bfloat16": 2, "float64": 8}
# Bytes a parameter takes: NF4 with its block scales; 8 bit with its row scales; embeddings stay in 16 bits in both.
_BYTES = {"4bit": 0.65, "8bit": 1.15, "16bit": 2.0, "32bit": 4.0}
_SHORT = {"bfloat16": "BF16", "float16": "F16", "float32": "F32"}
_HEADROOM = 1.1
_OTHER_BYTES = 512 << 20


@dataclass(frozen=True, slots=True)
class Plan:
    """How to load: `way` is "32bit", "16bit", "8bit", "4bit" or "stored" (the folder is quantised already).

    `dtype` is torch's name of a type, or "auto" for the stored ones; `max_memory` None leaves everything on the CPU.
    """

    way: str
    dtype: str
    label: str
    weights_bytes: int
    max_memory: dict[int | str, int] | None = None

    @property
    def on_gpu(self) -> bool:
        return self.max_memory is not None


@dataclass(frozen=True, slots=True)
class Machine:
    """The memory that is free now, and whether the GPUs (else the processor) calculate fast with bf16."""

    gpu_free: tuple[int, ...]
    ram_free: int
    fast_bf16: bool


def plan_for(config: HfConfig, stored_bytes: int, settings: LoadSettings, machine: Machine | None = None) -> Plan:
    """Raises `OutOfMemory` when it fits in no allowed way.

    A folder that is quantised already is loaded as it is, whatever the settings say.
    """
    machine = machine or this_machine(use_gpus=settings.gpu_layers != 0)
    cache_bytes = config.kv_bytes_per_token * settings.context_length + _OTHER_BYTES
    if config.quant_method:
        way, needed = "stored", stored_bytes
    else:
        parameters = stored_bytes / _STORED_BYTES.get(config.dtype, 2)
        way = _way(config, settings, parameters, machine, cache_bytes)
        needed = int(parameters * _BYTES[way])
    free = sum(machine.gpu_free) + machine.ram_free
    if needed * _HEADROOM > free:
        raise out_of_memory(
            f"The model takes about {needed / 1e9:.1f} GB in this precision, and {free / 1e9:.1f} GB are free."
        )
    sixteen = "bfloat16" if machine.fast_bf16 else "float16" if machine.gpu_free else "float32"
    dtype = {"32bit": "float32", "stored": "float32" if sixteen == "float32" else "auto"}.get(way, sixteen)
    return Plan(
        way=way,
        dtype=dtype,
        label={"stored": _stored_label(config), "8bit": "INT8", "4bit": "NF4"}.get(way, _SHORT.get(dtype, dtype)),
        weights_bytes=needed,
        max_memory=_max_memory(machine, settings, needed, cache_bytes) if machine.gpu_free else None,
    )


def this_machine(*, use_gpus: bool) -> Machine:
    """Read the machine; GPUs only where they may be used."""
    import torch

    if use_gpus and torch.cuda.is_available():
        gpus = tuple(int(torch.cuda.mem_get_info(number)[0]) for number in range(torch.cuda.device_count()))
        return Machine(gpus, int(psutil.virtual_memory().available), bool(torch.cuda.is_bf16_supported()))
    return Machine((), int(psutil.virtual_memory().available), _fast_bf16(torch))


def _fast_bf16(torch: Any) -> bool:
    """Whether the processor has instructions for bf16; without them it is a hundred times slower than float32."""
    for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"):
        question = getattr(torch.cpu, name, None)
        if question is not None and question():
            return True
    return False


def _way(config: HfConfig, settings: LoadSettings, parameters: float, machine: Machine, cache_bytes: int) -> str:
    """What the settings say; "auto" is the best that fits, and what the folder holds already is not blown up."""
    plain = "16bit" if machine.gpu_free or machine.fast_bf16 else "32bit"
    if settings.precision != "auto":
        return plain if settings.precision == "16bit" else settings.precision
    room = sum(machine.gpu_free) or machine.ram_free
    own = ["32bit"] if config.dtype == "float32" and not machine.gpu_free else []
    for way in [*own, plain, "8bit"]:
        if parameters * _BYTES[way] * _HEADROOM + cache_bytes <= room:
            return way
    return "4bit"


def _max_memory(machine: Machine, settings: LoadSettings, needed: int, cache_bytes: int) -> dict[int | str, int]:
    """What each device may take for weights: its free memory less its part of the cache, or the share asked for."""
    count = len(machine.gpu_free)
    room: dict[int | str, int] = {
        number: max(0, int(free * 0.95) - cache_bytes // count) for number, free in enumerate(machine.gpu_free)
    }
    if len(settings.tensor_split) == count and (whole := sum(settings.tensor_split)) > 0:
        for number, share in enumerate(settings.tensor_split):
            room[number] = min(int(room[number]), int(needed * _HEADROOM * share / whole))
    room["cpu"] = int(machine.ram_free * 0.9)
    return room


def _stored_label(config: HfConfig) -> str:
    if config.quant_method == "gptq":
        return f"GPTQ {config.bits}-bit" if config.bits else "GPTQ"
    if config.quant_method == "bitsandbytes":
        return "NF4" if config.bits == 4 else "INT8"
    return config.quant_method.upper()
