"""Results to stdout, everything else to stderr; knows nothing of what is printed."""

from __future__ import annotations

import json
import os
import sys
from typing import Any, TextIO

from engine.core.errors import AquiferError


class BadUsage(AquiferError):
    """The arguments make no sense (exit code 2)."""


class Console:
    """Keeps the real stdout for results: whatever a library prints goes to stderr."""

    def __init__(self, *, json_mode: bool) -> None:
        self.json_mode = json_mode
        self._progress_open = False
        self._results = _take_stdout()

    def result(self, data: dict[str, Any]) -> None:
        """One JSON line."""
        print(json.dumps(data, ensure_ascii=False), file=self._results, flush=True)

    def text(self, text: str, *, end: str = "\n") -> None:
        """A piece of the result for a person; beside JSON it is a notice."""
        self._end_progress()
        print(text, end=end, file=sys.stderr if self.json_mode else self._results, flush=True)

    def notice(self, text: str) -> None:
        self._end_progress()
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()

    def confirmed(self, question: str) -> bool:
        """Whether the person says yes. Raises `BadUsage` where nobody can be asked."""
        if self.json_mode or not sys.stdin.isatty():
            raise BadUsage("This changes your data and nobody can be asked here.", "Say --yes.")
        self.text(question, end="")
        return sys.stdin.readline().strip().casefold() in ("y", "yes")

    def error(self, error: AquiferError) -> None:
        self.notice(f"Error: {error}")

    def progress(self, text: str) -> None:
        """A line that replaces the one before it on a terminal, and is left out elsewhere."""
        if sys.stderr.isatty():
            self._progress_open = True
            sys.stderr.write(f"\r\x1b[2K{text[:110]}")
            sys.stderr.flush()

    def _end_progress(self) -> None:
        if self._progress_open:
            self._progress_open = False
            sys.stderr.write("\r\x1b[2K")


def _take_stdout() -> TextIO:
    try:
        real = os.dup(sys.stdout.fileno())
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return sys.stdout  # captured by a test or a host program: there is no descriptor to protect
    return os.fdopen(real, "w", encoding="utf-8", errors="backslashreplace", buffering=1)
