"""How alike two texts are by their words: BLEU-4, METEOR (exact and stem stages), common words, words borne out by
a source; knows no meaning.

Sources: Papineni et al. 2002 with the smoothing of Lin and Och 2004 (one added to the counts above single words);
Banerjee and Lavie 2005 without the WordNet stage.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections import Counter
from collections.abc import Sequence

from training.dataprep.word_lists import word_list, words

_ORDER = 4


def bleu(candidate: str, reference: str) -> float:
    """0..1: sentence BLEU-4 of `candidate` against one reference."""
    found, wanted = words(candidate), words(reference)
    if not found or not wanted:
        return 0.0
    total = 0.0
    for order in range(1, _ORDER + 1):
        own, other = _runs(found, order), _runs(wanted, order)
        matches, count = (own & other).total(), own.total()
        if order == 1 and not matches:
            return 0.0
        total += math.log(matches / count if order == 1 else (matches + 1) / (count + 1))
    brevity = min(0.0, 1 - len(wanted) / len(found))
    return math.exp(brevity + total / _ORDER)


def meteor(candidate: str, reference: str) -> float:
    """0..1: harmonic mean of precision and recall (recall nine times), less up to half for scattered matches."""
    found, wanted = words(candidate), words(reference)
    pairs = _aligned(found, wanted)
    if not pairs:
        return 0.0
    precision, recall = len(pairs) / len(found), len(pairs) / len(wanted)
    mean = 10 * precision * recall / (recall + 9 * precision)
    chunks = 1 + sum(after != (before[0] + 1, before[1] + 1) for before, after in itertools.pairwise(pairs))
    return mean * (1 - 0.5 * (chunks / len(pairs)) ** 3)


def common_words(one: str, other: str) -> float:
    """0..1: words in common as a share of all words of both (Jaccard)."""
    first, second = set(words(one)), set(words(other))
    return len(first & second) / len(first | second) if first or second else 0.0


def borne_out(text: str, source: str) -> float:
    """0..1: the share of the words of `text` that `source` has too, in any form; function words do not count.

    1 for a text of function words only: it claims nothing.
    """
    claimed = content_words(text)
    return 1 - len(words_beyond(text, source)) / len(claimed) if claimed else 1.0


def words_beyond(text: str, source: str) -> list[str]:
    """The content words of `text` that `source` does not have. Numbers must be the same, other words of one stem."""
    there = set(words(source))
    stems = {_stem(word) for word in there}
    return [
        word for word in content_words(text) if word not in there and (not word.isalpha() or _stem(word) not in stems)
    ]


def content_words(text: str) -> list[str]:
    """Its words without the function words of English."""
    return [word for word in words(text) if word not in _stop_words()]


@functools.cache
def _stop_words() -> frozenset[str]:
    return word_list("stop_words")


def _runs(found: Sequence[str], order: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(found[start : start + order]) for start in range(len(found) - order + 1))


def _aligned(found: Sequence[str], wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Word pairs, first the same words, then the same stems; each word once, the nearest after the match before."""
    pairs: list[tuple[int, int]] = []
    used_own: set[int] = set()
    used_other: set[int] = set()
    for key in (str, _stem):
        places: dict[str, list[int]] = {}
        for place, word in enumerate(wanted):
            if place not in used_other:
                places.setdefault(key(word), []).append(place)
        last = -1
        for place, word in enumerate(found):
            free = places.get(key(word)) if place not in used_own else None
            if not free:
                continue
            chosen = next((other for other in free if other > last), free[0])
            free.remove(chosen)
            used_own.add(place)
            used_other.add(chosen)
            pairs.append((place, chosen))
            last = chosen
    return sorted(pairs)


def _stem(word: str) -> str:
    for ending in ("ingly", "edly", "ing", "ies", "ed", "es", "ly", "s"):
        if len(word) - len(ending) >= 3 and word.endswith(ending):
            return word[: -len(ending)]
    return word
