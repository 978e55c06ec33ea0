"""A worker process that is asked over pipes and can be killed; knows nothing of what it works on.

Used for whatever may crash, hang or eat memory (parsers, the first load of a model) or would hold the interpreter
lock for long (importing torch). The other side is `engine.core.worker_main`.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO

import psutil

from engine.core import errors
from engine.core.frames import CANCEL, Header, read_frame, write_frame
from engine.core.jobs import CancelToken
from engine.core.paths import program_root

log = logging.getLogger(__name__)

Reply = tuple[Header, bytes]

# Put among the replies by a cancelled token, so that nobody waits out the rest of a pause.
_WAKE: Reply = ({}, b"")
_PAUSE_S = 0.05
# The least share of a core that other busy programs leave to a process; one that computes nothing uses none at all.
_LEAST_SHARE = 0.003
# How long a stream that nobody reads any more may take to end after it was asked to.
_ABANDONED_GRACE_S = 5.0
_LAST_WORDS_S = 2.0


@dataclass
class _Exchange:
    """One request under way: the `number`th of its process, and until when something must come."""

    process: subprocess.Popen[bytes]
    number: int
    timeout_s: float
    deadline: float
    asked_to_stop_at: float | None = None
    # Processor time of the worker when something last came, and when the deadline was last put off.
    processor_s_then: float = 0.0
    processor_s_seen: float = 0.0


class ChildProcess:
    """One worker: started on the first call, restarted after it died, killed on timeout or cancel.

    `module` must define `handle(request: Header, blob: bytes, report: Callable[[Header], None]) -> Reply`.
    It has no network, except that `network_hosts` can be reached: for the one download a person asked for.
    With `starved_is_alive`, a timeout stops a worker that rests, or that used as much processor time without a sign of
    life, but not one that other programs keep from running.
    """

    def __init__(
        self,
        module: str,
        *,
        memory_limit_mb: int | None = None,
        nice: int = 0,
        environment: Mapping[str, str] | None = None,
        network_hosts: Sequence[str] = (),
        starved_is_alive: bool = False,
    ) -> None:
        self._module = module
        self._memory_limit_mb = memory_limit_mb
        self._nice = nice
        self._environment = dict(environment or {})
        self._network_hosts = tuple(network_hosts)
        self._starved_is_alive = starved_is_alive
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._replies: queue.SimpleQueue[Reply | None] = queue.SimpleQueue()
        self._stderr_tail: list[str] = []
        self._stderr_reader: threading.Thread | None = None
        self._sent = 0
        self._open: _Exchange | None = None

    def start(self) -> None:
        """Start the process ahead of the first call, so that its imports run while other work goes on."""
        with self._lock:
            self._ensure_running()

    def call(
        self,
        request: Header,
        blob: bytes = b"",
        *,
        timeout_s: float,
        token: CancelToken | None = None,
        on_report: Callable[[Header], None] | None = None,
    ) -> Reply:
        """Ask and wait. A report from the worker restarts the clock of `timeout_s`.

        Raises the error the worker raised, `ChildFailed` when it died or hung (it is restarted at the next
        call), `Cancelled` when `token` was cancelled (the worker is then killed: it may be deep in native code).
        """
        with self._lock:
            exchange = self._send(request, blob, timeout_s)
            forget = self._wake_on_cancel(token)
            try:
                while True:
                    if token is not None and token.cancelled:
                        self._kill()
                        raise errors.Cancelled
                    reply = self._next(exchange)
                    if reply is None:
                        continue
                    if "report" not in reply[0]:
                        return reply
                    if on_report is not None:
                        on_report(reply[0]["report"])
            finally:
                forget()

    def stream(
        self, request: Header, *, timeout_s: float, token: CancelToken, grace_s: float
    ) -> Generator[Header, None, Reply]:
        """Ask and yield each report as it comes; the reply is the value of the generator (`yield from`).

        A cancelled `token` is passed on: the `report.cancelled` of the worker's handler turns true, and its reply
        still comes. Only a worker that has not replied `grace_s` later is killed (`Cancelled`). The next call ends a
        stream that was left open in the same way. Raises otherwise as `call`.
        """
        with self._lock:
            exchange = self._send(request, b"", timeout_s)
            forget = self._wake_on_cancel(token)
        try:
            while True:
                with self._lock:
                    if token.cancelled:
                        self._ask_to_stop(exchange, grace_s)
                    reply = self._next(exchange)
                if reply is None:
                    continue
                if "report" not in reply[0]:
                    return reply
                yield reply[0]["report"]
        finally:
            forget()
            # Not waited for: this may run wherever the garbage collector does, and the next call asks again.
            if self._open is exchange and self._lock.acquire(blocking=False):
                try:
                    self._ask_to_stop(exchange, _ABANDONED_GRACE_S)
                finally:
                    self._lock.release()

    def close(self) -> None:
        """End the process; the object can be used again."""
        with self._lock:
            self._kill()

    @property
    def pid(self) -> int | None:
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def _send(self, request: Header, blob: bytes, timeout_s: float) -> _Exchange:
        self._finish_open()
        process = self._ensure_running()
        try:
            assert process.stdin is not None
            write_frame(process.stdin, request, blob)
        except OSError as error:
            raise self._death() from error
        self._sent += 1
        self._open = _Exchange(process, self._sent, timeout_s, time.monotonic() + timeout_s)
        self._note_processor_time(self._open)
        return self._open

    def _next(self, exchange: _Exchange) -> Reply | None:
        """The next report or the reply, None after a pause without one; raises the worker's error, `ChildFailed`."""
        if exchange is not self._open:
            raise errors.ChildFailed("It was ended, or asked something else meanwhile.")
        try:
            reply = self._replies.get(timeout=_PAUSE_S)
        except queue.Empty:
            if time.monotonic() > exchange.deadline and not self._starved(exchange):
                self._kill()
                raise errors.ChildFailed(f"It took longer than {exchange.timeout_s:.0f} s and was stopped.") from None
            return None
        if reply is None:
            raise self._death()
        if reply is _WAKE:
            return None
        if "report" in reply[0]:
            exchange.deadline = time.monotonic() + exchange.timeout_s
            self._note_processor_time(exchange)
            return reply
        self._open = None
        if "error" in reply[0]:
            raise _error_from(reply[0]["error"])
        return reply

    def _note_processor_time(self, exchange: _Exchange) -> None:
        if self._starved_is_alive:
            exchange.processor_s_then = exchange.processor_s_seen = _processor_s(exchange.process)

    def _starved(self, exchange: _Exchange) -> bool:
        """Whether the worker goes on, only slowly; puts its deadline off then."""
        if not self._starved_is_alive:
            return False
        now = _processor_s(exchange.process)
        lately, in_all = now - exchange.processor_s_seen, now - exchange.processor_s_then
        if lately < _LEAST_SHARE * exchange.timeout_s or in_all >= exchange.timeout_s:
            return False
        log.info("worker %s runs slowly: it got %.1f s of processor time", self._module, lately)
        exchange.processor_s_seen = now
        exchange.deadline = time.monotonic() + exchange.timeout_s
        return True

    def _ask_to_stop(self, exchange: _Exchange, grace_s: float) -> None:
        """Pass the wish on once; kill the worker when it was passed on `grace_s` ago (`Cancelled`)."""
        if exchange is not self._open:
            return
        now = time.monotonic()
        if exchange.asked_to_stop_at is None:
            exchange.asked_to_stop_at = now
            try:
                assert exchange.process.stdin is not None
                write_frame(exchange.process.stdin, {CANCEL: exchange.number})
            except OSError as error:
                log.debug("the worker is gone already: %s", error)
        elif now > exchange.asked_to_stop_at + grace_s:
            self._kill()
            raise errors.Cancelled

    def _finish_open(self) -> None:
        """End a request that was left in the middle; its reports and reply are of no use to anybody."""
        while (exchange := self._open) is not None:
            try:
                self._ask_to_stop(exchange, _ABANDONED_GRACE_S)
                self._next(exchange)
            except (errors.AquiferError, errors.Cancelled) as error:
                log.debug("an abandoned request ended: %s", error)

    def _wake_on_cancel(self, token: CancelToken | None) -> Callable[[], None]:
        replies = self._replies
        return token.on_cancel(lambda: replies.put(_WAKE)) if token is not None else lambda: None

    def _ensure_running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._kill()
        arguments = [sys.executable, "-m", "engine.core.worker_main", self._module]
        if self._memory_limit_mb is not None:
            arguments.append(f"--memory-mb={self._memory_limit_mb}")
        if self._nice:
            arguments.append(f"--nice={self._nice}")
        arguments += [f"--network-host={host}" for host in self._network_hosts]
        environment = os.environ | self._environment
        environment["PYTHONPATH"] = os.pathsep.join(
            [str(program_root()), *filter(None, [environment.get("PYTHONPATH", "")])]
        )
        process = subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
        )
        self._process = process
        self._replies = queue.SimpleQueue()
        self._stderr_tail = []
        self._sent = 0
        assert process.stdout is not None
        assert process.stderr is not None
        _reader(f"{self._module}-out", _pump_replies, process.stdout, self._replies)
        self._stderr_reader = _reader(f"{self._module}-err", _pump_stderr, process.stderr, self._stderr_tail)
        return process

    def _kill(self) -> None:
        process, self._process = self._process, None
        self._open = None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _death(self) -> errors.ChildFailed:
        process = self._process
        code = process.wait(5) if process is not None else None
        if self._stderr_reader is not None:
            # What it died of may still be in the pipe; a process that it has left behind may hold that open.
            self._stderr_reader.join(_LAST_WORDS_S)
        tail = " ".join(self._stderr_tail[-3:])
        self._kill()
        log.warning("worker %s ended with %s: %s", self._module, code, tail)
        failure = errors.ChildFailed(describe_exit(code))
        failure.exit_code = code
        failure.detail = tail
        return failure


def _processor_s(process: subprocess.Popen[bytes]) -> float:
    """Processor time a process has used; 0 for one that is gone."""
    try:
        times = psutil.Process(process.pid).cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def describe_exit(code: int | None) -> str:
    """Words for how a process ended ("It crashed (SIGSEGV).")."""
    if code is None:
        return "It ended unexpectedly."
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        return "It was killed, probably for lack of memory." if name == "SIGKILL" else f"It crashed ({name})."
    return f"It ended unexpectedly (exit code {code})."


def _error_from(data: Header) -> errors.AquiferError:
    kind = getattr(errors, str(data.get("type", "")), errors.ChildFailed)
    if not (isinstance(kind, type) and issubclass(kind, errors.AquiferError)):
        kind = errors.ChildFailed
    return kind(str(data.get("message", "It failed.")), str(data.get("hint", "")))


def _reader(name: str, target: Callable[..., None], stream: IO[bytes], sink: object) -> threading.Thread:
    thread = threading.Thread(target=target, args=(stream, sink), name=f"aquifer-pipe-{name}", daemon=True)
    thread.start()
    return thread


def _pump_replies(stream: IO[bytes], replies: queue.SimpleQueue[Reply | None]) -> None:
    try:
        while (frame := read_frame(stream)) is not None:
            replies.put(frame)
    except (OSError, ValueError) as error:
        log.debug("worker pipe closed: %s", error)
    replies.put(None)


def _pump_stderr(stream: IO[bytes], tail: list[str]) -> None:
    with contextlib.suppress(OSError, ValueError):
        for line in stream:
            text = line.decode("utf-8", "replace").rstrip()
            log.debug("worker: %s", text)
            tail.append(text)
            del tail[:-20]
