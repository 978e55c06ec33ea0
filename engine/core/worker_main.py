"""The entry of every worker process: limits, guard, then answer frames until the parent is gone."""

from __future__ import annotations

import argparse
import importlib
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO

from engine.core import sandbox
from engine.core.errors import AquiferError
from engine.core.frames import Header, read_frame, write_frame
from engine.core.network_guard import NetworkGuard

Request = tuple[Header, bytes]
Handler = Callable[[Header, bytes, Callable[[Header], None]], tuple[Header, bytes]]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("module")
    parser.add_argument("--memory-mb", type=int, default=0)
    parser.add_argument("--nice", type=int, default=0)
    options = parser.parse_args()
    requests, replies = _take_pipes()
    NetworkGuard().install()
    sandbox.enter(memory_mb=options.memory_mb, nice=options.nice)
    handler: Handler = importlib.import_module(options.module).handle
    incoming: queue.SimpleQueue[Request] = queue.SimpleQueue()
    threading.Thread(target=_read_requests, args=(requests, incoming), daemon=True).start()
    while True:
        header, blob = incoming.get()
        _answer(handler, header, blob, replies)


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the real stdin and stdout for frames; whatever prints goes to stderr instead."""
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return requests, replies


def _read_requests(stream: BinaryIO, incoming: queue.SimpleQueue[Request]) -> None:
    while (frame := read_frame(stream)) is not None:
        incoming.put(frame)
    # The parent is gone (closed or killed): end at once, even in the middle of native code.
    os._exit(0)


def _answer(handler: Handler, header: Header, blob: bytes, replies: BinaryIO) -> None:
    def report(data: Header) -> None:
        write_frame(replies, {"report": data})

    try:
        result, payload = handler(header, blob, report)
    except AquiferError as error:
        failure = {"type": type(error).__name__, "message": error.user_message, "hint": error.hint}
    except MemoryError:
        failure = {"type": "ReaderStopped", "message": "It needed more memory than is allowed.", "hint": ""}
    except Exception as error:  # noqa: BLE001 - the worker border: every failure travels to the parent as data
        failure = {"type": "ChildFailed", "message": f"It failed ({type(error).__name__}: {error}).", "hint": ""}
    else:
        write_frame(replies, result, payload)
        return
    write_frame(replies, {"error": failure})


if __name__ == "__main__":
    sys.exit(main())
