"""Prepares the worker process for torch, transformers, peft and trl; loads none of them."""

from __future__ import annotations

import os

from engine.core.hardware import physical_cores
from engine.core.network_guard import OFFLINE_SWITCHES, NetworkGuard
from engine.core.optional_libraries import hide_libraries
from training.finetune.ranks import threads_each

_NEEDED = ("accelerate", "bitsandbytes", "datasets", "peft", "trl")


def prepare(threads: int) -> None:
    """No network, no report to anybody, no library that is found by chance; to be called before any import of them."""
    os.environ.update(OFFLINE_SWITCHES)
    NetworkGuard().install()
    hide_libraries(needed=_NEEDED)
    import warnings

    import torch

    # Names these libraries use among themselves and will change themselves.
    warnings.filterwarnings("ignore", category=FutureWarning, module="(transformers|trl|peft|torch).*")
    torch.set_num_threads(threads_each(threads or physical_cores()))
