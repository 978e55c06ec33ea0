"""Guesses the next tokens from what was read and written before, and decides whether guessing pays; knows no model.

An answer that quotes repeats long runs of its prompt. Checking several guesses in one batch costs less than computing
as many tokens one by one; how much less depends on the machine and is measured while the answer is written.
"""

from __future__ import annotations

from collections.abc import Sequence

# Batches of these sizes are computed (the known token and the guesses): few, because each is tried for exactness once.
BATCH_SIZES = (4, 8, 16)
_LONGEST_MATCH = 32
_MOST_PLACES = 24
# What a guess is worth by how many tokens before it are the same, before anything was learnt in this answer.
_GROUPS = ((16, 0.94), (8, 0.9), (5, 0.8), (3, 0.6), (0, 0.4))
_PRIOR_WEIGHT = 5.0
_FORGET = 0.9
# Guessing must promise this much, and may cost this share of the time of the answer plus a few tokens.
LEAST_GAIN = 1.12
LOSS_SHARE = 0.025
LOSS_TOKENS = 1.0


class PromptLookup:
    """Finds where the last tokens stood before. O(1) a token."""

    def __init__(self, tokens: Sequence[int]) -> None:
        self._tokens: list[int] = []
        self._places: dict[tuple[int, int], list[int]] = {}
        for number in tokens:
            self.add(number)

    def add(self, number: int) -> None:
        """One more token was read or written."""
        tokens = self._tokens
        tokens.append(number)
        if len(tokens) >= 3:
            # The pair before this token has a continuation from now on.
            self._places.setdefault((tokens[-3], tokens[-2]), []).append(len(tokens) - 1)

    def guess(self, most: int) -> tuple[list[int], int]:
        """Up to `most` tokens that may follow, and how many tokens before them are the same (0: no guess).

        The longest match wins, among equals the latest.
        """
        tokens = self._tokens
        if len(tokens) < 3 or most <= 0:
            return [], 0
        best, length = 0, 0
        for place in reversed(self._places.get((tokens[-2], tokens[-1]), ())[-_MOST_PLACES:]):
            matched = self._match(place)
            if matched > length:
                best, length = place, matched
                if matched >= _LONGEST_MATCH:
                    break
        return (tokens[best : best + most], length) if length else ([], 0)

    def _match(self, place: int) -> int:
        """How many tokens before `place` are the last ones of all."""
        tokens, count = self._tokens, 0
        while count < min(place, _LONGEST_MATCH) and tokens[place - 1 - count] == tokens[-1 - count]:
            count += 1
        return count


class DraftPolicy:
    """Chooses the size of the next batch from measured times and from how often guesses were right.

    Two rules: the expected gain must be worth it, and what guessing has cost so far must stay a small share of the
    time. After a loss it therefore waits until enough plain tokens were written, and then tries again.
    """

    def __init__(self, sizes: Sequence[int] = BATCH_SIZES) -> None:
        self._sizes = tuple(sizes)
        self._single_s = 0.0
        self._batch_s: dict[int, float] = {}
        self.begin()

    def begin(self) -> None:
        """A new answer: measured times stay, what was learnt about its text does not."""
        self._right = [rate * _PRIOR_WEIGHT for _least, rate in _GROUPS]
        self._tried = [_PRIOR_WEIGHT for _group in _GROUPS]
        self._elapsed_s = 0.0
        self._saved_s = 0.0

    @property
    def saved_s(self) -> float:
        """Seconds saved so far compared with one token at a time (negative: lost)."""
        return self._saved_s

    def single(self, seconds: float) -> None:
        """One token was computed alone."""
        self._single_s = _smoothed(self._single_s, seconds)
        self._elapsed_s += seconds

    def batch(self, size: int, match: int, accepted: int, seconds: float) -> None:
        """A batch of `size` gave `accepted` right guesses (and one token more than that)."""
        group = _group(match)
        self._batch_s[size] = _smoothed(self._batch_s.get(size, 0.0), seconds)
        self._right[group] = self._right[group] * _FORGET + accepted
        self._tried[group] = self._tried[group] * _FORGET + min(accepted + 1, size - 1)
        self._elapsed_s += seconds
        self._saved_s += (accepted + 1) * self._single_s - seconds

    def size(self, available: int, match: int) -> int:
        """How many tokens the next batch should have, with `available` guesses at hand; 0 for none."""
        if not self._single_s or not match:
            return 0
        group = _group(match)
        rate = min(0.995, self._right[group] / self._tried[group])
        best, best_gain = 0, LEAST_GAIN
        for size in self._sizes:
            if size - 1 > available:
                break
            tokens = (1 - rate**size) / (1 - rate)
            cost = self._cost(size)
            gain = tokens * self._single_s / cost
            if gain > best_gain and self._may_lose(cost - self._single_s, match):
                best, best_gain = size, gain
        return best

    def _cost(self, size: int) -> float:
        """Seconds a batch takes: measured, else by the nearest smaller size that was, else by a cautious guess."""
        known = [other for other in self._sizes if other in self._batch_s and other <= size]
        if size in self._batch_s:
            return self._batch_s[size]
        if known:
            return self._batch_s[known[-1]] * (0.2 + 0.8 * size / known[-1])
        return self._single_s * (0.7 + 0.5 * size)

    def _may_lose(self, cost_s: float, match: int) -> bool:
        """Whether all guesses being wrong is bearable; a long match is nearly sure, so it may risk more."""
        budget = LOSS_SHARE * self._elapsed_s + LOSS_TOKENS * self._single_s
        if match >= _GROUPS[1][0]:
            return self._saved_s > -budget
        return self._saved_s - cost_s > -budget


def _group(match: int) -> int:
    return next(number for number, (least, _rate) in enumerate(_GROUPS) if match >= least)


def _smoothed(known: float, new: float) -> float:
    """Follows slowly; a single slow step (another program) counts three times the usual at most."""
    return known + 0.2 * (min(new, 3 * known) - known) if known else new
