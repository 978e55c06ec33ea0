"""Runs programs: writes their output to the log, hands on each line, ends them with us; knows no single program."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from installer.install_lock import MARK
from installer.problems import explain
from installer.screen import Screen

_KEPT_LINES = 400
_TICK_S = 0.5
# A pip set to install elsewhere, or a Python told to look elsewhere, would make the environment a different one.
_DROPPED = ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_REQUIRE_VIRTUALENV", "CMAKE_ARGS")


@dataclass(frozen=True)
class Outcome:
    """How a program ended: its exit code (negative: the signal) and the last lines of its output."""

    code: int
    output: str


class Commands:
    """Starts one program after the other; all carry a mark by which a later run finds what a killed one left."""

    def __init__(self, log: Path, temporary: Path, token: str, screen: Screen) -> None:
        self._log = log
        self._temporary = temporary
        self._token = token
        self._screen = screen

    def run(
        self,
        command: Sequence[str | Path],
        *,
        what: str,
        on_line: Callable[[str], None] | None = None,
        on_tick: Callable[[], None] | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> str:
        """Run to the end and return the last lines; raises `SetupProblem` with `what` in it when it fails."""
        outcome = self.try_run(command, on_line=on_line, on_tick=on_tick, environment=environment)
        if outcome.code:
            raise explain(what, outcome.output, outcome.code)
        return outcome.output

    def try_run(
        self,
        command: Sequence[str | Path],
        *,
        on_line: Callable[[str], None] | None = None,
        on_tick: Callable[[], None] | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Run to the end, whatever it is."""
        self._temporary.mkdir(parents=True, exist_ok=True)
        with self._log.open("ab") as log:
            log.write(f"\n$ {' '.join(map(str, command))}\n".encode())
            log.flush()
            process = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=self._environment(environment or {}),
                start_new_session=True,  # so that the whole family can be ended together
            )
            try:
                kept = self._read(process, log, on_line or (lambda _line: None), on_tick)
                return Outcome(process.wait(), "\n".join(kept))
            finally:
                end_group(process)

    def _read(
        self,
        process: subprocess.Popen[bytes],
        log: BinaryIO,
        on_line: Callable[[str], None],
        on_tick: Callable[[], None] | None,
    ) -> deque[str]:
        kept: deque[str] = deque(maxlen=_KEPT_LINES)
        assert process.stdout is not None
        rest = b""
        last_tick = time.monotonic()
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while True:
                if selector.select(_TICK_S):
                    data = os.read(process.stdout.fileno(), 1 << 16)
                    if not data:
                        break
                    log.write(data)
                    log.flush()
                    *lines, rest = (rest + data).replace(b"\r", b"\n").split(b"\n")
                    for line in lines:
                        text = line.decode("utf-8", "replace")
                        kept.append(text)
                        on_line(text)
                if time.monotonic() - last_tick >= _TICK_S:
                    last_tick = time.monotonic()
                    if on_tick is not None:
                        on_tick()
                    self._screen.tick()
        if rest:
            kept.append(rest.decode("utf-8", "replace"))
        return kept

    def _environment(self, extra: Mapping[str, str]) -> dict[str, str]:
        environment = {name: value for name, value in os.environ.items() if name not in _DROPPED}
        environment.update(
            {
                MARK: self._token,
                "LC_ALL": "C.UTF-8",  # the sentences in `problems` know the English messages
                "PYTHONUNBUFFERED": "1",
                "PYTHONNOUSERSITE": "1",
                "PIP_NO_INPUT": "1",
                "PIP_DISABLE_PIP_VERSION_CHECK": "1",
                "PIP_ROOT_USER_ACTION": "ignore",
                "TMPDIR": str(self._temporary),  # /tmp is often small, and a crash would leave gigabytes there
            }
        )
        environment.update(extra)
        return environment


def end_group(process: subprocess.Popen[bytes]) -> None:
    """End the program and all it started; returns when it is gone."""
    if process.poll() is None:
        for number, patience_s in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 10.0)):
            try:
                os.killpg(process.pid, number)
                process.wait(patience_s)
                break
            except subprocess.TimeoutExpired:
                continue
            except ProcessLookupError:
                break
    if process.stdout is not None:
        process.stdout.close()
