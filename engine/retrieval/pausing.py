"""Holds the reading of files while the person wants a pause; knows no files."""

from __future__ import annotations

import threading

from engine.core.jobs import CancelToken


class Pause:
    """Any thread may call. A pause ends with the program: what is waiting is taken up at the next start."""

    def __init__(self) -> None:
        self._going = threading.Event()
        self._going.set()

    @property
    def on(self) -> bool:
        return not self._going.is_set()

    def begin(self) -> None:
        self._going.clear()

    def end(self) -> None:
        self._going.set()

    def wait(self, token: CancelToken) -> None:
        """To be called between two files. Raises `Cancelled`."""
        token.check()
        while not self._going.wait(0.1):
            token.check()
