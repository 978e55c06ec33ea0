"""Prepares the worker process for torch, transformers, peft and trl; loads none of them."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys

from engine.core.hardware import physical_cores
from engine.core.network_guard import OFFLINE_SWITCHES, NetworkGuard
from engine.core.optional_libraries import hide_libraries

# glibc, malloc.h: M_MMAP_THRESHOLD. Blocks from that size on go back to the system when they are free.
_MMAP_THRESHOLD, _LARGE_BYTES = -3, 128 << 10
_NEEDED = ("accelerate", "bitsandbytes", "datasets", "peft", "trl")


def prepare(threads: int) -> None:
    """No network, no report to anybody, no library that is found by chance; to be called before any import of them."""
    os.environ.update(OFFLINE_SWITCHES)
    NetworkGuard().install()
    hide_libraries(needed=_NEEDED)
    _give_memory_back()
    import warnings

    import torch

    # Names these libraries use among themselves and will change themselves.
    warnings.filterwarnings("ignore", category=FutureWarning, module="(transformers|trl|peft|torch).*")
    torch.set_num_threads(threads or max(1, physical_cores()))


def _give_memory_back() -> None:
    """Of its own, glibc keeps large blocks and cuts them up: the same training took a quarter more memory."""
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):  # a C library without it
            ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)
