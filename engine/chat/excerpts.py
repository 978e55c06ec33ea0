"""Turns hits into excerpts to read: neighbours joined, small documents whole, up to a budget; asks for stored pages.

An excerpt is a hit again: `text == page.text[char_start:char_end]`. It knows no index, no database and no model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from engine.retrieval.types import Chunk, DocumentInfo, Hit

PageText = Callable[[str, int], str]

# Chunks with at most this much text between them become one excerpt, the text between included.
_GAP_CHARS = 160
# One place takes at most this share of the budget, and a document is read whole only below it.
_LARGEST_SHARE = 0.5
_CHARS_A_TOKEN = 3.8


@dataclass(frozen=True, slots=True)
class Sources:
    """What is searched, by sha256, and how to read a page of it."""

    documents: Mapping[str, DocumentInfo]
    page_text: PageText


def estimated_tokens(text: str) -> int:
    """About as many tokens as a language model makes of it; letters of scripts without spaces count one each."""
    wide = 0 if text.isascii() else sum(character >= "\u2e80" for character in text)
    return int((len(text) - wide) / _CHARS_A_TOKEN) + wide + 1


def excerpts(hits: Sequence[Hit], sources: Sources, budget_tokens: int) -> tuple[Hit, ...]:
    """The best hits that fit, the best first. At least the first one, however small the budget."""
    if not hits:
        return ()
    everything = _read_all(hits[0], sources, budget_tokens)
    if everything is not None:
        return _joined([*hits, *everything], sources.page_text)
    taken: list[Hit] = []
    spent: dict[tuple[str, int], int] = {}
    whole: set[tuple[str, int]] = set()
    share, room = int(budget_tokens * _LARGEST_SHARE), budget_tokens
    for hit in hits:
        if hit.chunk.sha256 not in {sha256 for sha256, _ in (*spent, *whole)}:
            for page in _read_whole(hit, sources, min(room, share)) or ():
                whole.add((page.chunk.sha256, page.chunk.page))
                room -= estimated_tokens(page.chunk.text)
                taken.append(page)
        place, tokens = (hit.chunk.sha256, hit.chunk.page), estimated_tokens(hit.chunk.text)
        if place in whole:
            taken.append(hit)
            continue
        before = spent.get(place, 0)
        if before and before + tokens > share:
            continue
        if taken and tokens > room:
            break
        spent[place] = before + tokens
        room -= tokens
        taken.append(hit)
    return _joined(taken, sources.page_text)


def _read_all(best: Hit, sources: Sources, room: int) -> list[Hit] | None:
    """Every page of everything that is searched, or None when that does not fit."""
    if best.chunk.sha256 not in sources.documents:
        return None  # an article of a ZIM file: what is searched is more than what is listed
    pages: list[Hit] = []
    for sha256, document in sources.documents.items():
        if document.articles:
            return None
        # What was not found has no score: it is there to be read, and tells the gate nothing.
        nothing = replace(
            best, chunk=replace(best.chunk, sha256=sha256), document=document.name, path=document.path,
            score=0.0, similarity=0.0, coverage=0.0, also=(),
        )  # fmt: skip
        whole = _read_whole(nothing, sources, room)
        if whole is None:
            return None
        room -= sum(estimated_tokens(page.chunk.text) for page in whole)
        pages += whole
    return pages


def _read_whole(hit: Hit, sources: Sources, room: int) -> list[Hit] | None:
    """The pages of the hit's document as excerpts, or None when they do not fit."""
    document = sources.documents.get(hit.chunk.sha256)
    # A chunk is hardly ever shorter than 20 tokens: a book is not read to see that it does not fit.
    if document is None or document.pages == 0 or document.chunks * 20 > room:
        return None
    pages: list[Hit] = []
    for number in range(1, document.pages + 1):
        text = sources.page_text(hit.chunk.sha256, number)
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        if start >= end:
            continue
        room -= estimated_tokens(text[start:end])
        if room < 0:
            return None
        chunk = Chunk(hit.chunk.sha256, 0, number, start, end, text[start:end])
        pages.append(replace(hit, chunk=chunk, score=0.0, similarity=0.0, coverage=0.0, also=()))
    return pages


def _joined(taken: Sequence[Hit], page_text: PageText) -> tuple[Hit, ...]:
    """Parts of a page that touch become one excerpt, which has the rank of its best part."""
    places: dict[tuple[str, int], list[Hit]] = {}
    for hit in taken:
        places.setdefault((hit.chunk.sha256, hit.chunk.page), []).append(hit)
    ranks = {id(hit): rank for rank, hit in enumerate(taken)}
    found: list[tuple[int, Hit]] = []
    for (sha256, page), hits in places.items():
        for parts in _touching(hits):
            rank = min(ranks[id(part)] for part in parts)
            found.append((rank, parts[0] if len(parts) == 1 else _one(parts, page_text(sha256, page))))
    return tuple(hit for _, hit in sorted(found, key=lambda entry: entry[0]))


def _touching(hits: Sequence[Hit]) -> list[list[Hit]]:
    """The hits of a page in runs that overlap or nearly touch, in the order of the text."""
    runs: list[list[Hit]] = []
    end = 0
    for hit in sorted(hits, key=lambda hit: (hit.chunk.char_start, -hit.chunk.char_end)):
        if runs and hit.chunk.char_start <= end + _GAP_CHARS:
            runs[-1].append(hit)
        else:
            runs.append([hit])
        end = max(end if len(runs[-1]) > 1 else 0, hit.chunk.char_end)
    return runs


def _one(parts: Sequence[Hit], page_text: str) -> Hit:
    best = max(parts, key=lambda part: part.score)
    start = min(part.chunk.char_start for part in parts)
    end = max(part.chunk.char_end for part in parts)
    first = min(parts, key=lambda part: part.chunk.char_start)
    chunk = replace(first.chunk, char_start=start, char_end=end, text=page_text[start:end])
    also = tuple(dict.fromkeys(place for part in parts for place in part.also))
    similarity, coverage = max(part.similarity for part in parts), max(part.coverage for part in parts)
    return replace(best, chunk=chunk, similarity=similarity, coverage=coverage, also=also)
