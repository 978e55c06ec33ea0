"""Reads the computer a model is to run on: processor, memory, and the GPUs that the installed libraries can use."""

from __future__ import annotations

import ctypes
import importlib.util
import logging
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from engine.catalog.types import GGUF, DeviceMemory, Hardware
from engine.core import hardware
from engine.core.errors import ModelUnsupported
from engine.inference.llama_library import library

log = logging.getLogger(__name__)

# How torch names its devices; llama.cpp's are called CUDA0, Vulkan0, Metal.
TORCH_GPU = "cuda:"
_GPU_KINDS = (1, 2)  # ggml_backend_dev_type: a GPU with memory of its own, one that shares main memory
_NVIDIA_TIMEOUT_S = 5.0
_CUDA_BUILD = re.compile(r"^cuda\s*(?::[^=]+)?=\s*['\"]", re.MULTILINE)

GpuProbe = Callable[[], Sequence[DeviceMemory]]


class Machine:
    """`read()` says what is there now. Each probe lists the GPUs of one library."""

    def __init__(self, probes: Sequence[GpuProbe] | None = None) -> None:
        self._probes = (llama_gpus, torch_gpus) if probes is None else tuple(probes)

    def read(self) -> Hardware:
        """Facts of this moment; takes milliseconds, with an NVIDIA driver up to a second."""
        memory = hardware.memory()
        return Hardware(
            cpu=hardware.processor_name(),
            physical_cores=hardware.physical_cores(),
            ram=DeviceMemory("memory", "CPU", memory.total_bytes, memory.available_bytes),
            gpus=tuple(gpu for probe in self._probes for gpu in probe()),
        )


def gpus_for(model_format: str, machine: Hardware) -> tuple[DeviceMemory, ...]:
    """The GPUs that the library of a model format can use."""
    return tuple(gpu for gpu in machine.gpus if gpu.name.startswith(TORCH_GPU) != (model_format == GGUF))


def llama_gpus() -> list[DeviceMemory]:
    """What llama.cpp as it was built can use, with the memory that is free now."""
    try:
        symbols = library().api._lib
    except ModelUnsupported as error:
        log.info("no GPUs for llama.cpp: %s", error)
        return []
    symbols.ggml_backend_dev_count.restype = ctypes.c_size_t
    symbols.ggml_backend_dev_get.restype = ctypes.c_void_p
    symbols.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    symbols.ggml_backend_dev_name.restype = ctypes.c_char_p
    symbols.ggml_backend_dev_memory.restype = None
    pointers = [ctypes.POINTER(ctypes.c_size_t)] * 2
    for function, more in (("name", []), ("type", []), ("memory", pointers)):
        getattr(symbols, f"ggml_backend_dev_{function}").argtypes = [ctypes.c_void_p, *more]
    found = []
    for number in range(symbols.ggml_backend_dev_count()):
        device = symbols.ggml_backend_dev_get(number)
        if symbols.ggml_backend_dev_type(device) not in _GPU_KINDS:
            continue
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        symbols.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
        name = symbols.ggml_backend_dev_name(device).decode("utf-8", "replace")
        if total.value:  # some drivers do not tell; nothing can be planned with those
            found.append(DeviceMemory(name, "GPU", total.value, free.value))
    return found


def torch_gpus() -> list[DeviceMemory]:
    """NVIDIA GPUs, when the installed torch was built for them; asks the driver, imports nothing."""
    program = shutil.which("nvidia-smi")
    if program is None or not _torch_has_cuda():
        return []
    query = "--query-gpu=index,uuid,memory.total,memory.free"
    try:
        answer = subprocess.run(
            [program, query, "--format=csv,noheader,nounits"],
            capture_output=True,
            text=True,
            timeout=_NVIDIA_TIMEOUT_S,
            check=True,
        ).stdout
    except (OSError, subprocess.SubprocessError) as error:
        log.info("the NVIDIA driver does not answer: %s", error)
        return []
    return parse_nvidia(answer, os.environ.get("CUDA_VISIBLE_DEVICES"))


def parse_nvidia(answer: str, visible: str | None) -> list[DeviceMemory]:
    """Devices as torch numbers them: only the visible ones, in the order CUDA_VISIBLE_DEVICES names them."""
    rows = [[cell.strip() for cell in line.split(",")] for line in answer.splitlines()]
    cards = [row for row in rows if len(row) == 4 and row[2].isdigit() and row[3].isdigit()]
    if visible is not None:
        wanted = [word.strip() for word in visible.split(",") if word.strip()]
        cards = [row for word in wanted for row in cards if row[0] == word or row[1].startswith(word)]
    return [
        DeviceMemory(f"{TORCH_GPU}{number}", "GPU", int(row[2]) << 20, int(row[3]) << 20)
        for number, row in enumerate(cards)
    ]


def _torch_has_cuda() -> bool:
    """Read from the file torch keeps it in: importing torch takes seconds."""
    spec = importlib.util.find_spec("torch")
    if spec is None or not spec.submodule_search_locations:
        return False
    try:
        text = (Path(spec.submodule_search_locations[0]) / "version.py").read_text(encoding="utf-8")
    except OSError:
        return False
    return _CUDA_BUILD.search(text) is not None
