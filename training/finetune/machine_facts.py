"""What a training can use of this computer: memory, cores, speed of the processor; GPUs are given by the caller."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.catalog.types import DeviceMemory
from engine.core import hardware

_FAST_IN_16_BITS = frozenset({"avx512_bf16", "amx_bf16", "bf16"})
_SIZE, _TIMES = 768, 15


@dataclass(frozen=True, slots=True)
class TrainingMachine:
    """`fast_16_bits`: the processor has instructions for bf16. `cpu_flops` are operations a second in 32 bits as
    measured on all cores, `gpu_flops` what is known of the GPU in 16 bits; 0 where neither is.
    """

    ram: DeviceMemory
    cores: int
    fast_16_bits: bool
    gpus: tuple[DeviceMemory, ...] = ()
    cpu_flops: float = 0.0
    gpu_flops: float = 0.0


def this_machine(gpus: Sequence[DeviceMemory] = (), *, measure: bool = True) -> TrainingMachine:
    """What is free now. `gpus` come from whoever can list them (torch, which is not loaded here)."""
    memory = hardware.memory()
    return TrainingMachine(
        ram=DeviceMemory("memory", "CPU", memory.total_bytes, memory.available_bytes),
        cores=hardware.physical_cores(),
        fast_16_bits=bool(hardware.processor_features() & _FAST_IN_16_BITS),
        gpus=tuple(gpus),
        cpu_flops=measured_flops() if measure else 0.0,
    )


def measured_flops() -> float:
    """Multiplications and additions a second in a product of matrices in 32 bits; takes some tenths of a second.

    The best of a few: what else runs on the machine now will not run all the time.
    """
    left = np.ones((_SIZE, _SIZE), np.float32)
    best = float("inf")
    for _ in range(_TIMES):
        started = time.perf_counter()
        left @ left
        best = min(best, time.perf_counter() - started)
    return 2 * float(_SIZE) ** 3 / best
