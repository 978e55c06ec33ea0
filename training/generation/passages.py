"""Cuts pages into passages of whole sentences and chooses which are asked about; knows no model and no prompt."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from training.dataprep.minhash import scrambled
from training.dataprep.text_measures import sentences
from training.dataprep.word_lists import words
from training.generation.services import PageRef

Count = Callable[[Sequence[str]], Sequence[int]]
Read = Callable[[PageRef], str]
# Of tables, lists of contents and formulas there is little to ask: a share of letters among all signs but spaces.
LEAST_LETTERS = 0.7
TOO_SHORT, NO_SENTENCES = "the passage is too short", "the passage holds hardly any sentences"
TOO_LONG = "a sentence is longer than a passage may be"


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of one page, its sentences on one line each; `place` orders passages as they stand in the collection."""

    document: str
    sha256: str
    page: int
    place: tuple[int, int]
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        return " ".join(self.sentences)

    @property
    def stamp(self) -> str:
        """The same for the same words on the same page of the same document."""
        return hashlib.sha256(f"{self.sha256}\n{self.page}\n{self.text}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class NoPassage:
    """A piece of a page that is not asked about, and why."""

    document: str
    page: int
    reason: str


@dataclass(frozen=True, slots=True)
class Cutter:
    """How pages are read, counted and cut: no passage over `most_tokens`, none asked about under `least_words`."""

    read: Read
    count: Count
    most_tokens: int
    least_words: int


def passages_of(page: PageRef, number: int, cutter: Cutter) -> list[Passage | NoPassage]:
    """Page `number` of all as passages of whole sentences, and the pieces nothing can be asked about."""
    most_tokens = cutter.most_tokens
    parts = [" ".join(part.split()) for part in sentences(cutter.read(page))]
    groups: list[list[str]] = [[]]
    found: list[Passage | NoPassage] = []
    left = most_tokens
    for part, size in zip(parts, cutter.count(parts) if parts else ()):
        if size > most_tokens:
            found.append(NoPassage(page.document, page.page, TOO_LONG))
            groups.append([])
            left = most_tokens
            continue
        if size > left:
            groups.append([])
            left = most_tokens
        groups[-1].append(part)
        left -= size + 1  # words at the seams may be tokenized in another way
    for place, group in enumerate(filter(None, groups)):
        passage = Passage(page.document, page.sha256, page.page, (number, place), tuple(group))
        reason = unfit(passage, cutter.least_words)
        found.append(NoPassage(page.document, page.page, reason) if reason else passage)
    return found


def unfit(passage: Passage, least_words: int) -> str:
    """Why nothing is asked about it; empty when it is fit."""
    text = passage.text
    if len(words(text)) < least_words:
        return TOO_SHORT
    signs = [sign for sign in text if not sign.isspace()]
    if sum(map(str.isalpha, signs)) < LEAST_LETTERS * len(signs):
        return NO_SENTENCES
    return ""


def chosen(pages: Sequence[PageRef], cutter: Cutter, most: int | None, seed: int) -> Iterator[Passage | NoPassage]:
    """The fit passages, all in order, or `most` of them; and the unfit pieces that were met.

    With `most` the seed scrambles the pages, and one passage of each is taken before a second one of any: pages are
    read only until there are enough.
    """
    if most is None:
        for number, page in enumerate(pages):
            yield from passages_of(page, number, cutter)
        return
    order = np.argsort(scrambled(np.arange(len(pages), dtype=np.uint64), seed), kind="stable")
    rest: list[Passage] = []
    taken = 0
    for number in order.tolist():
        if taken == most:
            return
        found = passages_of(pages[number], number, cutter)
        yield from (one for one in found if isinstance(one, NoPassage))
        fit = [one for one in found if isinstance(one, Passage)]
        if fit:
            first = fit.pop(int(fit[0].stamp[:8], 16) % len(fit))
            rest += fit
            taken += 1
            yield first
    # Whole rounds over the pages: the second passages of all, then the third ones.
    yield from sorted(rest, key=lambda one: (one.place[1], one.stamp))[: most - taken]
