"""Denies every connection that leaves this machine and sets the offline switches; knows no library's insides.

Python code is held by an audit hook. Native code cannot be seen from a hook, so its switches are set before
import and worker processes may close the door in the kernel as well (`engine.core.sandbox`).
"""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from engine.core.errors import NetworkBlocked

log = logging.getLogger(__name__)

OFFLINE_SWITCHES = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_XET": "1",
    "DO_NOT_TRACK": "1",
    "SCARF_NO_ANALYTICS": "1",
    "UNSTRUCTURED_DISABLE_NOTICE": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "TOKENIZERS_PARALLELISM": "false",
    "DISABLE_TELEMETRY": "1",
    "WANDB_MODE": "offline",
}
_WATCHED = frozenset(
    {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"}
)


@dataclass(frozen=True, slots=True)
class BlockedAttempt:
    """One refused connection: Unix time, target and the code that tried it."""

    time_s: float
    target: str
    caller: str


class NetworkGuard:
    """Refuses connections from the moment `install()` is called; `allow()` opens it for named hosts only.

    `is_own` tells the addresses of this machine; only tests give another one.
    """

    def __init__(self, is_own: Callable[[str], bool] | None = None) -> None:
        self._is_own = is_own or is_this_machine
        self._lock = threading.Lock()
        self._allowed: Counter[str] = Counter()
        self._addresses: frozenset[str] = frozenset()
        self._lent: Counter[str] = Counter()
        self._installed = False
        self._resolve = socket.getaddrinfo
        self.blocked: list[BlockedAttempt] = []
        self.on_blocked: Callable[[BlockedAttempt], None] | None = None

    def install(self) -> None:
        """Set the switches and hook this process; a hook cannot be taken out again."""
        os.environ.update(OFFLINE_SWITCHES)
        with self._lock:
            if self._installed:
                return
            self._installed = True
        sys.addaudithook(self._audit)

    @contextmanager
    def allow(self, *hosts: str) -> Iterator[None]:
        """Let connections to `hosts` through while the block runs: one download the person asked for.

        A name stands for the addresses it is resolved to meanwhile. Blocks may overlap.
        """
        with self._lock:
            if hosts and not self._allowed:
                self._resolve = socket.getaddrinfo
                socket.getaddrinfo = self._recording
            self._allowed.update(hosts)
        try:
            yield
        finally:
            with self._lock:
                self._allowed -= Counter(hosts)
                if hosts and not self._allowed:
                    socket.getaddrinfo = self._resolve
                    self._addresses = frozenset()

    @contextmanager
    def lend(self, *hosts: str) -> Iterator[None]:
        """Note that a worker process may reach `hosts` while the block runs; this process still may not."""
        with self._lock:
            self._lent.update(hosts)
        try:
            yield
        finally:
            with self._lock:
                self._lent -= Counter(hosts)

    @property
    def open_for(self) -> tuple[str, ...]:
        """The hosts that can be reached now, from here or from a worker; empty nearly always."""
        with self._lock:
            return tuple(sorted({*self._allowed, *self._lent}))

    def _recording(self, host: Any, *arguments: Any, **options: Any) -> Any:
        """`socket.getaddrinfo`, remembering the addresses of allowed hosts: `connect` sees nothing but those."""
        found = self._resolve(host, *arguments, **options)
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
        with self._lock:
            if name in self._allowed:
                self._addresses |= {str(entry[4][0]) for entry in found}
        return found

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _WATCHED:
            return
        host = _host_of(event, arguments)
        if host is None or host in self._allowed or host in self._addresses or self._is_own(host):
            return
        frame = _caller()
        attempt = BlockedAttempt(time.time(), host, frame)
        self.blocked.append(attempt)
        log.warning("blocked a connection to %s from %s", host, frame)
        if self.on_blocked is not None:
            self.on_blocked(attempt)
        raise NetworkBlocked(f"A connection to {host} was blocked: Aquifer works offline.", f"It was tried by {frame}.")


def is_this_machine(host: str) -> bool:
    """True for the loopback names and addresses only."""
    if host in ("", "localhost", "ip6-localhost"):
        return True
    try:
        return ipaddress.ip_address(host.split("%")[0]).is_loopback
    except ValueError:
        return False


def _host_of(event: str, arguments: tuple[Any, ...]) -> str | None:
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
        return "" if host is None else host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    address = arguments[1]
    # Unix sockets have a path, not a tuple; a datagram on a connected socket has no address.
    return str(address[0]) if isinstance(address, tuple) and address else None


def _caller() -> str:
    for frame in reversed(traceback.extract_stack(limit=40)):
        name = frame.filename.replace("\\", "/")
        if name != __file__.replace("\\", "/") and not name.endswith(("/socket.py", "/asyncio/base_events.py")):
            return f"{frame.filename}:{frame.lineno} in {frame.name}"
    return "unknown code"
