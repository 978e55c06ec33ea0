"""Finds out once a load what batches of guesses cost, and which equal single tokens bit by bit; knows no prompts."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from engine.inference.llama_native import DECODED, NativeModel

# A model this slow is tried while it answers: all sizes together cost about 15 tokens.
SLOWEST_TOKEN_S = 0.1
# A fast model is tried several times, as long as all of it takes no more than this.
LONGEST_TRIAL_S = 0.2
MOST_TRIES = 3
_CONTEXT_TOKENS = 24


@dataclass(frozen=True, slots=True)
class DraftTrial:
    """Seconds of one token and of batches by their size; which sizes are exact. Empty: not tried."""

    single_s: float = 0.0
    batch_s: dict[int, float] = field(default_factory=dict)
    exact: dict[int, bool] = field(default_factory=dict)


NOT_TRIED = DraftTrial()


def try_batches(native: NativeModel, sizes: Sequence[int]) -> DraftTrial:
    """Try `sizes` on an empty memory, which is empty again afterwards. Nothing is tried where guesses are off anyway,
    with slow models, and after an abort."""
    if not native.rows.possible or native.on_gpu or native.recurrent:
        return NOT_TRIED
    native.rows.set(True)
    try:
        return _try(native, sizes)
    finally:
        native.rows.set(False)
        native.keep(0)


def _try(native: NativeModel, sizes: Sequence[int]) -> DraftTrial:
    words = native.tokenize("The quick brown fox jumps over the lazy dog, one two three. " * 4, add_special=False)
    context, following = words[:_CONTEXT_TOKENS], words[_CONTEXT_TOKENS:]
    if len(following) < max(sizes) or native.decode(context) != DECODED:
        return NOT_TRIED
    begun = time.perf_counter()
    single_s = _seconds(native, lambda: native.decode_one(following[0]), len(context), begun)
    if not 0 < single_s <= SLOWEST_TOKEN_S:
        return NOT_TRIED
    alone, batch_s, exact = native.scores(), dict[int, float](), dict[int, bool]()
    for size in sizes:
        rows = following[:size]
        batch_s[size] = _seconds(native, lambda: native.decode_rows(rows, len(context)), len(context), begun)  # noqa: B023
        if not batch_s[size]:
            return NOT_TRIED
        exact[size] = native.scores(0) == alone
    return DraftTrial(single_s, batch_s, exact)


def _seconds(native: NativeModel, compute: Callable[[], int], context: int, begun: float) -> float:
    """The shortest of a few tries (another program disturbs some, the first one makes the graph); 0 after an abort."""
    best = 0.0
    for number in range(MOST_TRIES):
        if number and time.perf_counter() - begun > LONGEST_TRIAL_S:
            break
        native.keep(context)
        started = time.perf_counter()
        if compute() != DECODED:
            return 0.0
        seconds = time.perf_counter() - started
        best = min(best, seconds) if best else seconds
        if number == 0 and seconds > SLOWEST_TOKEN_S:
            break
    return best
