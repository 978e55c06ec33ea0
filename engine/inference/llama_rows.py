"""Makes llama.cpp compute a token alone exactly as it does in a batch of guesses; knows no prompts.

For one token and 512 or more cells, ggml's CPU attention splits the cells over the threads and adds up in another order
than for two tokens. The last bits differ, the rounding of quantised activations makes 0.5 of a score out of that, and a
greedy answer turns at the next near tie. ggml's reference mode (`ggml_backend_cpu_set_use_ref`) never splits; it also
leaves out the tiled code for 64 tokens and more, so it is on for single tokens and guesses only.
"""

from __future__ import annotations

import ctypes
import logging
from typing import Any

log = logging.getLogger(__name__)

# `ggml_backend_sched_t llama_context::get_sched() const`; the C interface has no way to a context's backends.
_SCHEDULER = "_ZNK13llama_context9get_schedEv"
LARGEST_IMBALANCE = 1.04


class EqualRows:
    """Switches the CPU backend of one context. `possible` is false where the library does not offer it."""

    def __init__(self, api: Any, context: Any) -> None:
        self._switches = _find_switches(api._lib, context)
        self._on = False

    @property
    def possible(self) -> bool:
        return bool(self._switches)

    def set(self, on: bool) -> None:
        """On: equal rows; off: the fast paths. Costs nothing when nothing changes."""
        if on != self._on:
            self._on = on
            for function, backend in self._switches:
                function(backend, on)


def balanced(heads: int, threads: int) -> bool:
    """Whether whole heads can be shared out evenly over the threads, as ggml does when it does not split the cells.

    Where they cannot (9 heads, 2 threads), long contexts are slower that way.
    """
    chunk = -(-heads // (4 * threads))
    chunks = -(-heads // chunk)
    longest = -(-chunks // threads) * chunk
    if chunks < threads:
        longest = -(-heads // threads)
    return min(longest, heads) * threads <= heads * LARGEST_IMBALANCE


def _find_switches(library: Any, context: Any) -> list[tuple[Any, int]]:
    """A setter and a CPU backend each."""
    try:
        scheduler_of = getattr(library, _SCHEDULER)
    except AttributeError:
        log.info("this build of llama.cpp cannot compute equal rows")
        return []
    pointer = ctypes.c_void_p
    scheduler_of.restype, scheduler_of.argtypes = pointer, [pointer]
    count = _typed(library.ggml_backend_sched_get_n_backends, ctypes.c_int, pointer)
    backend_at = _typed(library.ggml_backend_sched_get_backend, pointer, pointer, ctypes.c_int)
    device_of = _typed(library.ggml_backend_get_device, pointer, pointer)
    registry_of = _typed(library.ggml_backend_dev_backend_reg, pointer, pointer)
    address_of = _typed(library.ggml_backend_reg_get_proc_address, pointer, pointer, ctypes.c_char_p)
    setter = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_bool)
    scheduler = scheduler_of(context)
    found: list[tuple[Any, int]] = []
    for number in range(count(scheduler)):
        backend = backend_at(scheduler, number)
        device = device_of(backend)
        address = address_of(registry_of(device), b"ggml_backend_cpu_set_use_ref") if device else None
        if address:
            found.append((setter(address), backend))
    return found


def _typed(function: Any, result: Any, *arguments: Any) -> Any:
    function.restype, function.argtypes = result, list(arguments)
    return function
