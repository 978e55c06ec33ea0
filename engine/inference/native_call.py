"""Runs native code that cannot be stopped so that a cancel ends the waiting at once, and gives back what it freed."""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from engine.core.errors import Cancelled
from engine.core.jobs import CancelToken

T = TypeVar("T")


def cancellable(work: Callable[[], T], undo: Callable[[T], None], token: CancelToken | None) -> T:
    """What `work` returns. When `token` is cancelled first: raises `Cancelled` at once.

    The work then goes on by itself to its end, and `undo` gets its result on that thread.
    """
    if token is None:
        return work()
    token.check()
    pool = ThreadPoolExecutor(1, thread_name_prefix="aquifer-native-call")
    wake = threading.Event()
    future = pool.submit(work)
    pool.shutdown(wait=False)
    future.add_done_callback(lambda _future: wake.set())
    forget = token.on_cancel(wake.set)
    try:
        wake.wait()
    finally:
        forget()
    if not future.done():

        def clean_up(ended: Future[T]) -> None:
            if ended.exception() is None:
                undo(ended.result())

        future.add_done_callback(clean_up)
        raise Cancelled
    return future.result()


def give_back_memory() -> None:
    """Let the C library return freed memory to the system.

    glibc keeps some for each thread that ever allocated, and every load has a thread of its own. Elsewhere: nothing.
    """
    if os.name != "posix":
        return
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
