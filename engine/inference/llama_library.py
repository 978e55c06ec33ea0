"""Opens llama.cpp once a process with the CPU code that is fastest here; knows no model.

A shipped build has one `libggml-cpu-*.so` per CPU generation that nothing loads by itself. One must be registered in
the very libggml that libllama is linked to: `libggml.so` beside `libggml.so.0` is a copy, so opening it by name would
make a second registry that no model ever asks. Symbols are therefore looked up through libllama's own handle.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import logging
import platform
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from engine.core.errors import ModelUnsupported

log = logging.getLogger(__name__)

# Its AMX matrix code crashes at the first decode (ggml-org/llama.cpp#20824); icelake and zen4 are as fast.
AVOIDED_VARIANTS = frozenset({"sapphirerapids"})
# Names of ggml's GPU backends as files; built in, they register themselves.
GPU_BACKENDS = ("cuda", "hip", "musa", "vulkan", "metal", "sycl", "opencl")
# ggml_log_level in ggml.h: 1 debug, 2 info, 3 warning, 4 error, 5 goes on with the line before.
_LEVELS = {2: logging.DEBUG, 3: logging.INFO, 4: logging.WARNING}
_DEBUG, _WARNING, _ERROR, _CONTINUES = 1, 3, 4, 5


@dataclass(frozen=True, slots=True)
class CpuVariant:
    """One CPU backend file; `score` 0 means that this CPU cannot run it."""

    path: Path
    name: str
    score: int


class NativeLog:
    """Where llama.cpp's messages go: Python's logging, and a list while somebody collects what went wrong."""

    def __init__(self) -> None:
        self._level = 1
        self._collected: list[str] | None = None
        self._lock = threading.Lock()

    def write(self, level: int, text: bytes, _data: object) -> None:
        """The log callback; it may be called on any thread."""
        if level != _CONTINUES:
            self._level = level
        if self._level == _DEBUG:
            return  # thousands of lines about each graph
        line = text.decode("utf-8", "replace").rstrip()
        if not line:
            return
        log.log(_LEVELS.get(self._level, logging.DEBUG), "llama.cpp: %s", line)
        with self._lock:
            if self._collected is not None and self._level in (_WARNING, _ERROR) and len(self._collected) < 200:
                self._collected.append(line)

    @contextmanager
    def collecting(self) -> Iterator[list[str]]:
        """Warnings and errors that were written while the block ran."""
        lines: list[str] = []
        with self._lock:
            self._collected = lines
        try:
            yield lines
        finally:
            with self._lock:
                self._collected = None


@dataclass(frozen=True)
class LlamaLibrary:
    """The opened library: `api` has the C functions, `log` the messages, `variant` the CPU code in use."""

    api: Any
    log: NativeLog
    variant: str
    version: str
    callback: Any

    @property
    def build(self) -> str:
        """A short identity of the binary and the CPU it runs on, for remembering what was tried."""
        return hashlib.sha256(f"{self.version}|{self.variant}|{cpu_name()}".encode()).hexdigest()[:16]


_lock = threading.Lock()


def library() -> LlamaLibrary:
    """The one library of this process; the first call takes about a quarter of a second.

    Raises `ModelUnsupported` when llama.cpp is missing or has no code for this CPU.
    """
    with _lock:
        return _open()


@functools.cache
def _open() -> LlamaLibrary:
    try:
        import llama_cpp
        from llama_cpp import llama_cpp as api
    except (ImportError, OSError, RuntimeError) as error:
        raise ModelUnsupported(
            f"The language model library could not be opened: {error}.", "Run the set-up again: installer/run.py."
        ) from error
    native_log = NativeLog()
    callback = api.llama_log_callback(native_log.write)
    api.llama_log_set(callback, ctypes.c_void_p(0))
    ggml = _ggml_symbols(api._lib)
    _register_gpus(llama_cpp, ggml)
    variant = _register_cpu(llama_cpp, ggml)
    api.llama_backend_init()
    return LlamaLibrary(api, native_log, variant, str(llama_cpp.__version__), callback)


def _ggml_symbols(libllama: ctypes.CDLL) -> ctypes.CDLL:
    """The libggml that `libllama` is linked to: dlsym on a handle also searches what it depends on."""
    if sys.platform == "win32":
        return ctypes.CDLL("ggml.dll")  # a module name, so Windows gives the copy that is already open
    return libllama


def _register_cpu(package: ModuleType, ggml: ctypes.CDLL) -> str:
    ggml.ggml_backend_reg_by_name.restype = ctypes.c_void_p
    ggml.ggml_backend_reg_by_name.argtypes = [ctypes.c_char_p]
    ggml.ggml_backend_load.restype = ctypes.c_void_p
    ggml.ggml_backend_load.argtypes = [ctypes.c_char_p]
    if ggml.ggml_backend_reg_by_name(b"CPU"):
        return "built-in"
    for variant in rank_variants(variant_folders(package)):
        if ggml.ggml_backend_load(str(variant.path).encode()):
            log.info("CPU code: %s (score %d)", variant.name, variant.score)
            return variant.name
        log.warning("the CPU code %s could not be loaded", variant.path)
    raise ModelUnsupported(
        "The language model library has no code for this processor.", "Run the set-up again: installer/run.py."
    )


def _register_gpus(package: ModuleType, ggml: ctypes.CDLL) -> None:
    """GPU code of a build with one library a backend. One that finds no driver is left out: the CPU is there still."""
    ggml.ggml_backend_load.restype = ctypes.c_void_p
    ggml.ggml_backend_load.argtypes = [ctypes.c_char_p]
    for path in gpu_backends(variant_folders(package)):
        if ggml.ggml_backend_load(str(path).encode()):
            log.info("GPU code: %s", path.name)
        else:
            log.warning("the GPU code %s could not be loaded", path)


def gpu_backends(folders: list[Path]) -> list[Path]:
    """Files of GPU backends, each name once, first folder first."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.glob("*ggml-*")):
            kind = path.name.split("ggml-", 1)[1].split(".")[0]
            if kind in GPU_BACKENDS and path.suffix in (".so", ".dll", ".dylib"):
                found.setdefault(path.name, path)
    return [*found.values()]


def variant_folders(package: ModuleType) -> list[Path]:
    """Where a build puts its backends: beside libllama, or in `bin` of site-packages."""
    home = Path(str(package.__file__)).resolve().parent
    return [home / "lib", home.parent / "bin"]


def rank_variants(folders: list[Path]) -> list[CpuVariant]:
    """The CPU backends that run here, best first; each file is asked itself."""
    found: list[CpuVariant] = []
    for folder in folders:
        for path in sorted(folder.glob("*ggml-cpu-*")):
            name = path.name.split("ggml-cpu-", 1)[1].split(".")[0]
            if path.suffix not in (".so", ".dll", ".dylib") or name in AVOIDED_VARIANTS:
                continue
            found.append(CpuVariant(path, name, _score(path)))
    return sorted((variant for variant in found if variant.score > 0), key=lambda variant: -variant.score)


def _score(path: Path) -> int:
    """What `ggml_backend_score` of the file says (a mask of the CPU features it uses; it only reads CPUID)."""
    try:
        variant = ctypes.CDLL(str(path))
        return int(variant.ggml_backend_score())
    except (OSError, AttributeError) as error:
        log.info("%s is left out: %s", path.name, error)
        return 0


def cpu_name() -> str:
    """Model and feature flags of the CPU as far as the system tells."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return f"{platform.machine()} {platform.processor()}"
    wanted = ("model name", "flags", "Features", "CPU part")
    lines = dict.fromkeys(line for line in text.splitlines() if line.startswith(wanted))
    return "\n".join(lines)
