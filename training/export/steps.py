"""The steps of an export as they are told: a sentence, and how many weights are done; writes nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from engine.core.jobs import CancelToken

# A count is one line in the events of the run: often enough to be seen moving.
BETWEEN_S = 1.0


@dataclass(frozen=True, slots=True)
class Step:
    """What is done now; `of` is 0 where nothing is counted."""

    text: str
    done: int = 0
    of: int = 0


Tell = Callable[[Step], None]


def counted(tell: Tell, text: str, of: int, token: CancelToken) -> Callable[[], None]:
    """Begin a step of `of` weights; call what is returned before each of them. It raises `Cancelled`."""
    done = -1
    told = time.monotonic()
    tell(Step(text, 0, of))

    def before() -> None:
        nonlocal done, told
        token.check()
        done += 1
        now = time.monotonic()
        if now - told >= BETWEEN_S:
            told = now
            tell(Step(text, done, of))

    return before
