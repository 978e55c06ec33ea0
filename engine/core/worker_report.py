"""How a worker's handler talks to the parent while it works: reports, and whether it was asked to stop."""

from __future__ import annotations

import threading
from typing import BinaryIO

from engine.core.frames import Header, write_frame


class Outbox:
    """The pipe to the parent; several threads of a worker may send."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, header: Header, blob: bytes = b"") -> None:
        with self._lock:
            write_frame(self._stream, header, blob)


class StopSign:
    """The number of the request that the parent wants stopped; set by the reading thread."""

    def __init__(self) -> None:
        self.number = 0


class Report:
    """Given to the handler of one request: call it with data for the parent, ask it whether to go on."""

    def __init__(self, outbox: Outbox, number: int, sign: StopSign) -> None:
        self._outbox = outbox
        self._number = number
        self._sign = sign

    def __call__(self, data: Header) -> None:
        self._outbox.send({"report": data})

    @property
    def cancelled(self) -> bool:
        """True once the parent asked for an early end; the handler then returns what it has."""
        return self._sign.number >= self._number
