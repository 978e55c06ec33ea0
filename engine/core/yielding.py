"""Lets background work rest while an answer is written; knows neither the answers nor the work.

Threads of one computation wait for each other hundreds of times per token, so a single other busy thread can halve the
speed of an answer. Work in this process calls `wait` between its steps; another process of the same profile (a reading
worker, training) calls `rest` with the path of a file that exists while an answer is written.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import psutil

log = logging.getLogger(__name__)

# Background work goes on after this long even so: answers may follow each other without end.
LONGEST_REST_S = 60.0
_LOOK_S = 0.05
_SIGN_OF_LIFE_S = 1.0


class Cancellable(Protocol):
    """A cancel token."""

    def check(self) -> None: ...


class Yielding:
    """Counts answers that are being written; any thread may call. `flag_file` exists while there are some."""

    def __init__(self, flag_file: Path | None = None) -> None:
        self.flag_file = flag_file
        self._condition = threading.Condition()
        self._answers = 0
        self._lower_flag()  # one left by a program that was killed

    @property
    def answering(self) -> bool:
        return self._answers > 0

    @contextmanager
    def while_answering(self) -> Iterator[None]:
        """Background work rests while the block runs."""
        with self._condition:
            self._answers += 1
            if self._answers == 1:
                self._raise_flag()
        try:
            yield
        finally:
            with self._condition:
                self._answers -= 1
                if self._answers == 0:
                    self._lower_flag()
                    self._condition.notify_all()

    def wait(self, token: Cancellable | None = None, longest_s: float = LONGEST_REST_S) -> None:
        """To be called between two steps of background work; raises what `token.check()` raises."""
        deadline = time.monotonic() + longest_s
        with self._condition:
            while self._answers and time.monotonic() < deadline:
                if token is not None:
                    token.check()
                self._condition.wait(_LOOK_S)

    def _raise_flag(self) -> None:
        if self.flag_file is not None:
            try:
                self.flag_file.write_text(str(psutil.Process().pid), encoding="ascii")
            except OSError as error:
                log.info("other processes are not told of the answer: %s", error)

    def _lower_flag(self) -> None:
        if self.flag_file is not None:
            try:
                self.flag_file.unlink(missing_ok=True)
            except OSError as error:
                log.info("other processes rest longer than needed: %s", error)


def answering_in(flag_file: Path) -> bool:
    """Whether the process that wrote the file is writing an answer; a file left by one that died does not count."""
    try:
        text = flag_file.read_text(encoding="ascii")
    except (OSError, ValueError):
        return False
    return text.isdigit() and len(text) < 10 and psutil.pid_exists(int(text))


def rest(flag_file: Path, alive: Callable[[], None] | None = None, longest_s: float = LONGEST_REST_S) -> float:
    """For another process, between two steps: waits while an answer is written; returns the seconds.

    `alive` is called every second meanwhile, for a parent that takes silence for a hang.
    """
    started = told = time.monotonic()
    while (now := time.monotonic()) - started < longest_s and answering_in(flag_file):
        if alive is not None and now - told >= _SIGN_OF_LIFE_S:
            told = now
            alive()
        time.sleep(_LOOK_S)
    return time.monotonic() - started
