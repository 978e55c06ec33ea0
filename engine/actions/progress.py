"""Counts the steps of an action and says how long the rest takes; knows nothing of what a step is."""

from __future__ import annotations

import time
from collections.abc import Callable

from engine.actions.types import ActionProgress
from engine.core.events import Event


class Progress:
    """`step` after each one; those that were kept from an earlier run do not count for the pace."""

    def __init__(self, total: int, emit: Callable[[Event], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._total, self._emit, self._clock = total, emit, clock
        self._started = clock()
        self._done = self._worked = 0
        emit(ActionProgress(0, total))

    def step(self, *, kept: bool = False) -> None:
        """One more is done."""
        self._done += 1
        self._worked += not kept
        left = max(0, self._total - self._done)
        pace = (self._clock() - self._started) / self._worked if self._worked else None
        self._emit(ActionProgress(self._done, self._total, None if pace is None else round(pace * left, 1)))

    def expect(self, more: int) -> None:
        """It turned out that there are `more` steps."""
        self._total += more
