"""How many passages are done and how long the rest takes; knows no text and no model.

Texts of earlier runs take no time, so a part of the work in which nothing was written says nothing about the rest.
"""

from __future__ import annotations

import time
from collections.abc import Callable

# One text alone says too little: the first of a part waits for the prompts of all.
_FEWEST_TEXTS = 2


class Pace:
    """`texts_each` is how many texts a passage may get. Between `begin` and `end` lies one wave of passages."""

    def __init__(self, passages: int, texts_each: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.passages, self.done = passages, 0
        self._texts_each, self._clock = texts_each, clock
        self._measured, self._seconds = 0.0, 0.0
        self._wave = self._written_before = 0
        self._began = 0.0

    def begin(self, wave: int, written: int) -> None:
        """`wave` passages are asked about; `written` texts were new until now."""
        self._wave, self._written_before, self._began = wave, written, self._clock()

    def end(self, written: int) -> None:
        self.done += self._wave
        if written > self._written_before:
            self._measured += self._wave
            self._seconds += self._clock() - self._began
        self._wave = 0

    def share(self, written: int) -> float:
        """How much of the work is done, 0 to 1, the texts of a wave under way among it."""
        return (self.done + self._within(written)) / self.passages

    def _within(self, written: int) -> float:
        """How many passages of the wave the new texts stand for."""
        if not self._wave:
            return 0.0
        return self._wave * min(1.0, (written - self._written_before) / (self._wave * self._texts_each))

    def left_s(self, written: int) -> float | None:
        """None until enough was written to say something."""
        within = self._within(written) if written - self._written_before >= _FEWEST_TEXTS else 0.0
        measured = self._measured + within
        if not measured:
            return None
        seconds = self._seconds + (self._clock() - self._began if within else 0.0)
        return seconds / measured * (self.passages - self.done - within)
