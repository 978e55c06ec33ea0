"""Turns every way torch says "no memory" into one sentence; knows no models."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from engine.core.errors import OutOfMemory

_WORDS = ("out of memory", "not enough memory", "can't allocate memory", "alloc_cpu")


def out_of_memory(what: str = "The model needs more memory than there is.") -> OutOfMemory:
    """The error for a model or a prompt that is too large here."""
    return OutOfMemory(
        what, "Close other programs, choose a smaller model or precision, or lower the context length in the settings."
    )


@contextmanager
def memory_as_sentence(clean_up: Callable[[], None]) -> Iterator[None]:
    """Raise `OutOfMemory` for what torch raises; `clean_up` drops what may be dropped, and the memory is given back."""
    failed = False
    try:
        yield
    except MemoryError:
        failed = True
    except RuntimeError as error:  # torch.OutOfMemoryError is one, too
        if not any(words in str(error) for words in _WORDS):
            raise
        failed = True
    if failed:
        clean_up()
        release()
        raise out_of_memory()


def release() -> None:
    """Give freed memory back to the system and to the GPU."""
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
