"""Finds words in the pages of one document as a person types them into a search bar; ranks nothing, draws nothing."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.core.events import Event

if TYPE_CHECKING:
    from engine.core.jobs import Job
    from engine.retrieval.passage_store import PassageStore

MOST_OCCURRENCES = 2_000
LONGEST_WORDS = 200
_TELL_EVERY_S = 0.1
# A word may go on in the next line after its hyphen.
_HYPHENATED = r"(?:[-\u2010\u00ad]\r?\n\s*)?"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """The words stand at `page.text[char_start:char_end]` of this page (counted from 1)."""

    page: int
    char_start: int
    char_end: int


@dataclass(frozen=True, slots=True)
class OccurrencesFound(Event):
    """Those that were found since the last event, in order; the search has come to page `page`."""

    occurrences: tuple[Occurrence, ...]
    page: int


def pattern_of(words: str) -> re.Pattern[str] | None:
    """Case does not count, nor where lines break; None when there is no word in it."""
    parts = [_spelled(part) for part in words[:LONGEST_WORDS].split()]
    return re.compile(r"\s+".join(parts), re.IGNORECASE) if parts else None


def spans(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where the words stand in a text: starts and ends in characters."""
    pattern = pattern_of(words)
    if pattern is not None:
        yield from (match.span() for match in pattern.finditer(text))


def find_in_document(store: PassageStore, sha256: str, words: str, job: Job[bool]) -> bool:
    """Page by page, told by `OccurrencesFound`; true when all pages were searched, false after `MOST_OCCURRENCES`."""
    if pattern_of(words) is None:
        return True
    waiting: list[Occurrence] = []
    found, told = 0, time.monotonic()
    for number, text in store.page_texts(sha256):
        job.token.check()
        for start, end in spans(text, words):
            waiting.append(Occurrence(number, start, end))
            found += 1
            if found == MOST_OCCURRENCES:
                job.emit(OccurrencesFound(tuple(waiting), number))
                return False
        if time.monotonic() - told > _TELL_EVERY_S:
            job.emit(OccurrencesFound(tuple(waiting), number))
            waiting, told = [], time.monotonic()
    job.emit(OccurrencesFound(tuple(waiting), 0))
    return True


def _spelled(part: str) -> str:
    spelled = ""
    for before, character in zip(" " + part, part, strict=False):
        spelled += _HYPHENATED if before.isalpha() and character.isalpha() else ""
        spelled += re.escape(character)
    return spelled
