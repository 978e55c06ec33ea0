"""Shows which step is at work and how far it is; knows nothing of the steps themselves."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TextIO

# In a log file a line that says little has to wait this long; on a terminal the same line is written again.
_QUIET_S = 15.0


class Screen:
    """One line a step: `[3/7] Building llama.cpp for this computer: 41 % · 1 min 12 s`."""

    def __init__(self, total: int, output: TextIO | None = None) -> None:
        self._total = total
        self._output = output if output is not None else sys.stdout
        self._live = self._output.isatty()
        self._number = 0
        self._title = ""
        self._detail = ""
        self._started = 0.0
        self._shown = 0.0
        self._width = 0

    @property
    def position(self) -> str:
        """`step 3 of 7 (Python packages)`, for an error message."""
        return f"step {self._number} of {self._total} ({self._title})" if self._number else "the preparation"

    def start(self, number: int, title: str) -> None:
        """Begin a step; the line stays open until `finish`."""
        self._number, self._title, self._detail = number, title, ""
        self._started = self._shown = time.monotonic()
        self._line("…" if self._live else "", closing=not self._live)

    def progress(self, detail: str) -> None:
        """Say how far the step is."""
        self._detail = detail
        self.tick()

    def tick(self) -> None:
        """Show the time that has gone by; called about twice a second."""
        now = time.monotonic()
        if not self._live and now - self._shown < _QUIET_S:
            return
        self._shown = now
        text = f"{self._detail} · " if self._detail else ""
        self._line(text + in_words(now - self._started), closing=not self._live)

    def finish(self, result: str) -> None:
        """Close the line of the step with its result."""
        elapsed = time.monotonic() - self._started
        self._line(result if elapsed < 1 else f"{result} · {in_words(elapsed)}", closing=True)

    def say(self, text: str) -> None:
        """A message of its own, below the open line."""
        self._write(("\n" if self._width else "") + text + "\n")
        self._width = 0

    def _line(self, text: str, *, closing: bool) -> None:
        head = f"[{self._number}/{self._total}] {self._title}"
        line = f"{head}: {text}" if text else head
        end = "\n" if closing else ""
        if not self._live:
            self._write(line + end)
            return
        # Blanks instead of an escape sequence: dumb terminals understand them too.
        self._write("\r" + line + " " * max(0, self._width - len(line)) + end)
        self._width = 0 if closing else len(line)

    def _write(self, text: str) -> None:
        # Nobody may be reading any more (`run.py | head`); the work goes on all the same.
        with contextlib.suppress(BrokenPipeError):
            self._output.write(text)
            self._output.flush()


def in_words(seconds: float) -> str:
    """`48 s`, `3 min 12 s`."""
    whole = int(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60} min {whole % 60} s"
