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
from engine.core.frames import CANCEL, Header, read_frame
from engine.core.network_guard import NetworkGuard
from engine.core.worker_report import Outbox, Report, StopSign

Request = tuple[Header, bytes, Report]
Handler = Callable[[Header, bytes, Report], tuple[Header, bytes]]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("module")
    parser.add_argument("--memory-mb", type=int, default=0)
    parser.add_argument("--nice", type=int, default=0)
    parser.add_argument("--network-host", action="append", default=[])
    options = parser.parse_args()
    requests, replies = _take_pipes()
    guard = NetworkGuard()
    guard.install()
    sandbox.enter(memory_mb=options.memory_mb, nice=options.nice, internet=bool(options.network_host))
    with guard.allow(*options.network_host):
        return _serve(options.module, requests, replies)


def _serve(module: str, requests: BinaryIO, replies: BinaryIO) -> int:
    handler: Handler = importlib.import_module(module).handle
    incoming: queue.SimpleQueue[Request] = queue.SimpleQueue()
    outbox = Outbox(replies)
    threading.Thread(target=_read_requests, args=(requests, incoming, outbox), daemon=True).start()
    while True:
        _answer(handler, incoming.get(), outbox)


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the real stdin and stdout for frames; whatever prints goes to stderr instead."""
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return requests, replies


def _read_requests(stream: BinaryIO, incoming: queue.SimpleQueue[Request], outbox: Outbox) -> None:
    sign = StopSign()
    number = 0
    while (frame := read_frame(stream)) is not None:
        header, blob = frame
        if CANCEL in header:
            sign.number = int(header[CANCEL])
            continue
        number += 1
        incoming.put((header, blob, Report(outbox, number, sign)))
    # The parent is gone (closed or killed): end at once, even in the middle of native code.
    os._exit(0)


def _answer(handler: Handler, request: Request, outbox: Outbox) -> None:
    header, blob, report = request
    try:
        result, payload = handler(header, blob, report)
    except AquiferError as error:
        failure = {"type": type(error).__name__, "message": error.user_message, "hint": error.hint}
    except MemoryError:
        failure = {"type": "ReaderStopped", "message": "It needed more memory than is allowed.", "hint": ""}
    except Exception as error:  # noqa: BLE001 - the worker border: every failure travels to the parent as data
        failure = {"type": "ChildFailed", "message": f"It failed ({type(error).__name__}: {error}).", "hint": ""}
    else:
        outbox.send(result, payload)
        return
    outbox.send({"error": failure})


if __name__ == "__main__":
    sys.exit(main())
