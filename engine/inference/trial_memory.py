"""Measures what a model took while it was tried: llama.cpp's own buffer sizes and the process; loads nothing itself."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import psutil

from engine.catalog.memory_fit import MEMORY
from engine.catalog.types import DeviceMemory, DeviceNeed

# "load_tensors:   CPU_Mapped model buffer size =    92.10 MiB"; CUDA_Host and the like are main memory.
_BUFFER = re.compile(r"(\S+) (model|KV|RS|compute|output) buffer size = +([\d.]+) MiB")
_LIBRARY_LOG = "engine.inference.llama_library"


class BufferLog(logging.Handler):
    """Buffer sizes by (device, purpose) from llama.cpp's messages."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.bytes: dict[tuple[str, str], int] = {}

    def emit(self, record: logging.LogRecord) -> None:
        match = _BUFFER.search(record.getMessage())
        if match is not None:
            key = match.group(1), match.group(2)
            self.bytes[key] = self.bytes.get(key, 0) + int(float(match.group(3)) * (1 << 20))


@contextmanager
def listening() -> Iterator[BufferLog]:
    """Collect buffer sizes while the block runs."""
    logger, handler = logging.getLogger(_LIBRARY_LOG), BufferLog()
    level = logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(handler)
    try:
        yield handler
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


def resident_bytes() -> int:
    """What this process keeps in main memory now, mapped files included."""
    return int(psutil.Process().memory_info().rss)


def measured(
    buffers: BufferLog, grown_bytes: int, before: Sequence[DeviceMemory], after: Sequence[DeviceMemory]
) -> list[DeviceNeed]:
    """By device: buffers as llama.cpp names them; what else was taken there counts as `compute_bytes`."""
    names = {gpu.name for gpu in before}
    found = []
    for device in (MEMORY, *sorted(names)):
        weights, cache = _buffers(buffers, device, names, "model"), _buffers(buffers, device, names, "KV", "RS")
        if device == MEMORY:
            taken = grown_bytes
        else:
            free = {gpu.name: gpu.free_bytes for gpu in after}
            taken = next(gpu.free_bytes for gpu in before if gpu.name == device) - free.get(device, 0)
            if weights + cache == 0:
                continue
        found.append(DeviceNeed(device, weights, cache, max(0, taken - weights - cache)))
    return found


def _buffers(buffers: BufferLog, device: str, gpus: set[str], *purposes: str) -> int:
    return sum(
        size
        for (place, purpose), size in buffers.bytes.items()
        if purpose in purposes and (place == device if device != MEMORY else place not in gpus)
    )
