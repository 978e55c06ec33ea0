"""Makes examples fit a model: counts their tokens, cuts at sentence ends, or drops them; knows no model itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from training.dataprep.histogram import LENGTHS, Histogram
from training.dataprep.overlap import common_words
from training.dataprep.services import TokenCounter
from training.dataprep.spec import TooLong
from training.dataprep.text_measures import sentences
from training.dataprep.types import Example, Refusal, Task, Turn

Rank = Callable[[str, Sequence[str]], Sequence[float]]
_TOO_LONG, _REFUSED = "too long for the model", "the chat template refuses these turns"
# Cutting may change how neighbouring words are tokenized, and a template adds its own: a few rounds settle it.
_ROUNDS = 4


class TextSplitter:
    """A long text as several examples of whole sentences; a sentence that is too long alone is left to `FitStep`."""

    name = "split texts"

    def __init__(self, counter: TokenCounter, max_tokens: int) -> None:
        self._counter = counter
        # A little less: words at the seams may be tokenized in another way.
        self._room = max_tokens - max(2, max_tokens // 50)

    def split(self, example: Example) -> list[Example]:
        """The example itself when it is no text, or short enough."""
        if example.task is not Task.TEXT:
            return [example]
        parts = sentences(example.text)
        sizes = self._counter.texts(parts)
        if sum(sizes) <= self._room:
            return [example]
        pieces: list[str] = []
        left = 0
        for part, size in zip(parts, sizes):
            if size > left or not pieces:
                pieces.append("")
                left = self._room
            pieces[-1] += part
            left -= size
        return [
            replace(example, text=piece.strip(), origin=replace(example.origin, part=number))
            for number, piece in enumerate(pieces, 1)
        ]


class FitStep:
    """Counts every example; those over `max_tokens` are dropped, cut at sentence ends, or cut by score.

    Only what stands around the answer is cut: the context of a question, or a text to go on with. A shortened answer
    would teach the model to stop in the middle. By score keeps the sentences most like the question, in order.
    """

    name = "fit"

    def __init__(
        self,
        counter: TokenCounter,
        max_tokens: int,
        too_long: TooLong,
        rank: Rank | None = None,
    ) -> None:
        self._counter, self._max_tokens, self._too_long = counter, max_tokens, too_long
        self._rank = rank or _by_common_words
        self._in_order = too_long != "cut_by_score"
        self.lengths = Histogram(LENGTHS)
        self.tokens = self.over = 0

    def splitter(self) -> TextSplitter:
        """For long texts, with the same tokenizer and limit."""
        return TextSplitter(self._counter, self._max_tokens)

    def apply(self, batch: Sequence[Example]) -> Sequence[Example | Refusal]:
        return [self._fit(example, length) for example, length in zip(batch, self.count(batch))]

    def count(self, batch: Sequence[Example]) -> list[int | None]:
        """Tokens of each example as it is trained on (of a pair its longer side); None where it cannot be rendered."""
        texts = [example.text for example in batch if example.task is Task.TEXT]
        plain = iter(self._counter.texts(texts))
        found = [next(plain) if example.task is Task.TEXT else self._chat_tokens(example) for example in batch]
        for length in found:
            if length is not None:
                self.lengths.add(length)
                self.tokens += length
                self.over += length > self._max_tokens
        return found

    def _chat_tokens(self, example: Example) -> int | None:
        turns = example.prompt_turns()
        if example.task is not Task.PREFERENCE:
            return self._counter.chat(turns)
        sides = [
            self._counter.chat((*turns, Turn("assistant", answer))) for answer in (example.chosen, example.rejected)
        ]
        return None if None in sides else max(side for side in sides if side is not None)

    def judge(self, example: Example, length: int | None) -> Refusal | None:
        """Why an example of this length does not fit as it is; None when it does."""
        if length is None:
            return Refusal(example.origin, _REFUSED)
        if length <= self._max_tokens:
            return None
        return Refusal(example.origin, _TOO_LONG, f"{length:,} tokens, the most is {self._max_tokens:,}")

    def _fit(self, example: Example, length: int | None) -> Example | Refusal:
        refusal = self.judge(example, length)
        shorter = self._cut(example, length) if refusal and length is not None and self._too_long != "drop" else None
        return shorter or refusal or example

    def _cut(self, example: Example, length: int) -> Example | None:
        """None when there is nothing to cut, or cutting all of it is not enough."""
        whole = example.text if example.task is Task.TEXT else example.context
        parts = sentences(whole)
        if not parts:
            return None
        sizes = self._counter.texts(parts)
        room = sum(sizes) - (length - self._max_tokens)
        order = self._order(example, parts)
        for _ in range(_ROUNDS):
            kept = _within(order, sizes, room, in_order=self._in_order)
            text = "".join(parts[place] for place in kept).strip()
            if not text:
                return None
            shorter = replace(example, text=text) if example.task is Task.TEXT else replace(example, context=text)
            now = self._counter.texts([text])[0] if example.task is Task.TEXT else self._chat_tokens(shorter)
            if now is not None and now <= self._max_tokens:
                return shorter
            room -= max(1, (now or 0) - self._max_tokens)
        return None

    def _order(self, example: Example, parts: Sequence[str]) -> list[int]:
        if self._in_order or example.task is Task.TEXT:
            return list(range(len(parts)))
        scores = self._rank(example.question, parts)
        return sorted(range(len(parts)), key=lambda place: (-round(scores[place], 6), place))


def _within(order: Sequence[int], sizes: Sequence[int], room: int, *, in_order: bool) -> list[int]:
    """Places of the sentences that fit, in the order of the text; cut from the end, or the best that still fit."""
    kept: list[int] = []
    for place in order:
        if sizes[place] <= room:
            kept.append(place)
            room -= sizes[place]
        elif in_order:
            break
    return sorted(kept)


def _by_common_words(question: str, parts: Sequence[str]) -> list[float]:
    return [common_words(question, part) for part in parts]


def ranked_by(embed: Callable[[Sequence[str]], np.typing.NDArray[np.float32]]) -> Rank:
    """Sentences by their likeness to the question in an embedding model."""

    def rank(question: str, parts: Sequence[str]) -> Sequence[float]:
        vectors = embed([question, *parts])
        scores: list[float] = (vectors[1:] @ vectors[0]).tolist()
        return scores

    return rank
