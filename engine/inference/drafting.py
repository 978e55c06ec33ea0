"""Writes an answer's tokens, several at once where guesses are right; what is written is the same either way.

Each token is chosen by the sampler from the model's own scores, in order; a guess only decides which scores are
computed together. Knows no prompts and no texts.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence

from engine.inference.draft_trial import DraftTrial
from engine.inference.llama_native import NativeModel
from engine.inference.llama_rows import balanced
from engine.inference.llama_sequence import LiveSequence
from engine.inference.prompt_lookup import BATCH_SIZES, DraftPolicy, PromptLookup

log = logging.getLogger(__name__)

# From here on attention is most of the work; uneven heads (`balanced`) would cost more than 2 %.
LONG_CONTEXT = 1536


class Drafting:
    """One per loaded model; `begin`, then `step` a token, then `finish`."""

    def __init__(self, native: NativeModel, live: LiveSequence, trial: DraftTrial) -> None:
        self._native = native
        self._live = live
        self._policy = DraftPolicy()
        self._policy.learn(trial.single_s, trial.batch_s)
        self._lookup: PromptLookup | None = None
        self._exact: dict[int, bool] = dict(trial.exact)
        self._guesses: list[int] = []
        self._match = 0
        self._right = 0
        self._base = 0
        self._batch_s = 0.0
        self.enabled = True
        self.clock = time.perf_counter
        self.drafted = 0
        self.accepted = 0

    def begin(self, prompt: Sequence[int]) -> None:
        """The prompt was computed; an answer begins."""
        native = self._native
        even = balanced(native.heads, native.threads) or len(prompt) < LONG_CONTEXT
        exact = native.rows.possible and not native.on_gpu and self._live.can_cut and even
        # The same with and without guesses: this is what makes both write the same.
        native.rows.set(exact)
        self.drafted = self.accepted = 0
        self._guesses = []
        self._lookup = PromptLookup(prompt) if exact and self.enabled else None
        self._policy.begin()

    def step(self, number: int, room: int) -> int | None:
        """Compute `number`, of which `room` more tokens may follow; the row to sample from, None when aborted."""
        if self._lookup is None:
            return -1 if self._live.compute_one(number) else None
        self._lookup.add(number)
        if self._guesses:
            if self._right < len(self._guesses) and self._guesses[self._right] == number:
                self._right += 1
                self.accepted += 1
                return self._right
            self._end_batch()
        guesses, match = self._lookup.guess(min(BATCH_SIZES[-1] - 1, room))
        size = self._policy.size(len(guesses), match) if guesses else 0
        if size and self._exact.get(size, True):
            return self._batch(number, guesses[: size - 1], match)
        return self._single(number)

    def finish(self) -> None:
        """The answer ended, in whatever way: forget guesses that were not confirmed, give the fast paths back."""
        if self._guesses:
            self._end_batch()
        self._native.rows.set(False)

    def _single(self, number: int) -> int | None:
        started = self.clock()
        computed = self._live.compute_one(number)
        self._policy.single(self.clock() - started)
        return -1 if computed else None

    def _batch(self, number: int, guesses: list[int], match: int) -> int | None:
        live, size = self._live, len(guesses) + 1
        base = len(live.tokens)
        self._native.adapt_threads()
        started = self.clock()
        if not live.compute_rows([number, *guesses]):
            return None
        self._batch_s = self.clock() - started
        if size not in self._exact:
            return self._try_size(number, base, size)
        self._guesses, self._match, self._right, self._base = guesses, match, 0, base
        self.drafted += len(guesses)
        return 0

    def _try_size(self, number: int, base: int, size: int) -> int | None:
        """Once a size: are the scores those of the token alone, bit by bit? The batch is given up for that."""
        together = self._native.scores(0)
        self._policy.measured(size, self._batch_s)
        self._live.cut(base)
        row = self._single(number)
        if row is not None:
            self._exact[size] = self._native.scores() == together
            if not self._exact[size]:
                log.info("batches of %d tokens are computed differently from single ones and are not used", size)
        return row

    def _end_batch(self) -> None:
        self._live.cut(self._base + 1 + self._right)
        self._policy.batch(len(self._guesses) + 1, self._match, self._right, self._batch_s)
        self._guesses = []
