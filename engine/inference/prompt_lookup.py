"""Guesses the next tokens from what was read and written before, and decides whether guessing pays; knows no model.

An answer that quotes repeats long runs of its prompt. Checking several guesses in one batch costs less than computing
as many tokens one by one; how much less depends on the machine and is measured while the answer is written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

# Batches of these sizes are computed (the known token and the guesses): few, because each is tried for exactness once.
BATCH_SIZES = (4, 8, 16)
_LONGEST_MATCH = 32
_MOST_PLACES = 24
# A quotation of at least so many tokens is followed: over so many tokens put in, and so many left out.
_FEWEST_FOLLOWED = 8
_LONGEST_GAP = 6
_MOST_SKIPPED = 4
# What a guess is worth by how many tokens before it are the same, before anything was learnt in this answer.
_GROUPS = ((16, 0.94), (8, 0.9), (5, 0.8), (3, 0.6), (0, 0.4))
_PRIOR_WEIGHT = 5.0
_FORGET = 0.9
# Guessing must promise this much, and may cost this share of the time of the answer plus a few tokens.
LEAST_GAIN = 1.12
# A size that was not measured yet is tried on a guess that is nearly sure.
_SURE_MATCH = 8
LOSS_SHARE = 0.025
LOSS_TOKENS = 1.0


class PromptLookup:
    """Finds where the last tokens stood before. O(1) a token.

    A quotation that leaves out or puts in a few words (a comma, a line break) is followed across the gap: it goes on
    behind it far more often than not, and waiting for a new long match would cost most of the gain.
    """

    def __init__(self, tokens: Sequence[int]) -> None:
        self._tokens: list[int] = []
        self._places: dict[tuple[int, int], list[int]] = {}
        self._cursor = 0
        self._run = 0
        self._gap = 0
        for number in tokens:
            self._append(number)

    def add(self, number: int) -> None:
        """One more token was written."""
        self._append(number)
        if self._run:
            self._follow(number)

    def guess(self, most: int) -> tuple[list[int], int]:
        """Up to `most` tokens that may follow, and how many tokens before them are the same (0: no guess).

        The longest match wins, among equals the latest; behind a gap half of what matched before it counts.
        """
        tokens = self._tokens
        if len(tokens) < 3 or most <= 0:
            return [], 0
        best, length = self._longest()
        # A quotation that was followed to the last token of all has nothing behind it to guess.
        if self._run > length and not self._gap and self._cursor < len(tokens):
            best, length = self._cursor, self._run
        if length >= _FEWEST_FOLLOWED and (best != self._cursor or self._gap):
            self._cursor, self._run, self._gap = best, length, 0
        return (tokens[best : best + most], length) if length else ([], 0)

    def _append(self, number: int) -> None:
        tokens = self._tokens
        tokens.append(number)
        if len(tokens) >= 3:
            # The pair before this token has a continuation from now on.
            self._places.setdefault((tokens[-3], tokens[-2]), []).append(len(tokens) - 1)

    def _follow(self, number: int) -> None:
        """Where the quotation stands after `number`, given up when it strays too far."""
        ahead = self._tokens[self._cursor : self._cursor + _MOST_SKIPPED + 1]
        skipped = ahead.index(number) if number in ahead else -1
        if skipped < 0:
            self._gap += 1
            if self._gap > _LONGEST_GAP:
                self._run = self._gap = 0
            return
        if skipped or self._gap:
            self._run = self._run // 2
        self._cursor += skipped + 1
        self._run = min(self._run + 1, _LONGEST_MATCH)
        self._gap = 0

    def _longest(self) -> tuple[int, int]:
        tokens = self._tokens
        best, length = 0, 0
        for place in reversed(self._places.get((tokens[-2], tokens[-1]), ())[-_MOST_PLACES:]):
            matched = self._match(place)
            if matched > length:
                best, length = place, matched
                if matched >= _LONGEST_MATCH:
                    break
        return best, length

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

    def learn(self, single_s: float, batch_s: Mapping[int, float]) -> None:
        """What was measured before the first answer; 0 and nothing when it was not."""
        self._single_s = single_s
        self._batch_s.update(batch_s)

    def measured(self, size: int, seconds: float) -> None:
        """A batch of `size` was computed to see how long it takes; nothing was gained by it."""
        self._batch_s[size] = _smoothed(self._batch_s.get(size, 0.0), seconds)
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
            if size not in self._batch_s and match < _SURE_MATCH:
                continue
            tokens = (1 - rate**size) / (1 - rate)
            cost = self._cost(size)
            gain = tokens * self._single_s / cost
            if gain > best_gain and self._may_lose(cost - self._single_s, match):
                best, best_gain = size, gain
        return best

    def _cost(self, size: int) -> float:
        """Seconds a batch takes: measured, else guessed low, so that a size that may pay is tried once.

        The time grows slower than the size (4 rows 3.4 tokens, 16 rows 5.7), so the smaller size says little.
        """
        if size in self._batch_s:
            return self._batch_s[size]
        smaller = [other for other in self._sizes if other in self._batch_s and other < size]
        larger = [other for other in self._sizes if other in self._batch_s and other > size]
        if larger:
            share = (size - 1) / (larger[0] - 1)
            return self._single_s + (self._batch_s[larger[0]] - self._single_s) * share
        if smaller:
            return self._batch_s[smaller[-1]] * (0.6 + 0.4 * size / smaller[-1])
        return self._single_s * (0.7 + 0.35 * size)

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
