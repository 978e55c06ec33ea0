"""A probe worker that really crashes, hangs or complains, by the name of the file it is asked about."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from engine.core.errors import ModelUnsupported, OutOfMemory
from engine.core.frames import Header


def handle(request: Header, _blob: bytes, report: Callable[[Header], None]) -> tuple[Header, bytes]:
    path = Path(request["path"])
    with path.with_suffix(".calls").open("a") as calls:
        calls.write(f"{request['settings']['use_extra_buffers']} {request['settings']['context_length']}\n")
    kind, settings = path.stem, request["settings"]
    if kind == "crash" or (kind == "crash-extra" and settings["use_extra_buffers"]):
        os.kill(os.getpid(), signal.SIGSEGV)
    if kind == "crash-large" and settings["context_length"] > 2048:
        os.kill(os.getpid(), signal.SIGILL)
    if kind == "crash-gpu" and settings["gpu_layers"] > 0:
        os.kill(os.getpid(), signal.SIGSEGV)
    if kind == "memory-gpu" and settings["gpu_layers"] > 16:
        raise OutOfMemory("There is not enough memory.", "Shorten.")
    if kind == "memory-cache" and settings["cache_type"] == "f16":
        raise OutOfMemory("There is not enough memory.", "Shorten.")
    if kind == "abort-memory" and settings["use_extra_buffers"]:
        os.write(2, b"ggml_backend_cpu_buffer_type_alloc_buffer: failed to allocate buffer of size 9\n")
        os.abort()
    if kind == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if kind == "memory" and settings["context_length"] > 2048:
        raise OutOfMemory("There is not enough memory.", "Shorten.")
    if kind == "memory-always":
        raise OutOfMemory("There is not enough memory.", "Shorten.")
    if kind == "unknown":
        raise ModelUnsupported("It is of an unknown kind.", "Choose another.")
    if kind == "hang":
        time.sleep(60)
    need = {"device": "memory", "weights_bytes": 100, "kv_bytes": settings["context_length"], "compute_bytes": 5}
    return {"loaded": True, "measured": [need] if kind != "lies" else [{"device": 7}]}, b""
