"""Chooses the sentences that stand for a text by word statistics; knows no model, and changes no word.

A sentence scores by the cosine of its word weights (tf-idf) with those of its whole text: the centroid method of
Radev et al. 2004 (https://doi.org/10.1016/j.ipm.2003.10.006), with a little more weight for what stands early.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from engine.chat.sentences import content_words, split_sentences

_SHORTEST, _LONGEST = 30, 400
_FEWEST_WORDS = 4
_LIST_MARK = re.compile(r"[•●▪‣◦*–-]\s+")
_STOPS = frozenset(".!?…。！？؟")
_CLOSING = "\"'”’)]"
# Two sentences that share so much of the smaller one's words say the same.
_SAME = 0.6


@dataclass(frozen=True, slots=True)
class KeySentence:
    """`texts[text][start:end]` and how much it stands for all of them (0..1 or a little more)."""

    text: int
    start: int
    end: int
    score: float
    words: frozenset[str]


def key_sentences(texts: Sequence[str], most: int) -> list[KeySentence]:
    """At most `most` sentences in their order; whole sentences if there are any, else lines."""
    candidates = _candidates(texts, whole=True) or _candidates(texts, whole=False)
    if not candidates:
        return []
    chosen: list[KeySentence] = []
    for sentence in sorted(_scored(candidates), key=lambda one: (-one.score, one.text, one.start)):
        if len(chosen) == most:
            break
        if not any(_alike(sentence, other) for other in chosen):
            chosen.append(sentence)
    return sorted(chosen, key=lambda one: (one.text, one.start))


def _candidates(texts: Sequence[str], *, whole: bool) -> list[KeySentence]:
    found = []
    for number, text in enumerate(texts):
        for span in split_sentences(text):
            listed = _LIST_MARK.match(text, span.start, span.end)
            start = listed.end() if listed else span.start
            sentence = text[start : span.end]
            words = frozenset(content_words(sentence))
            if whole and not _is_whole(sentence, words):
                continue
            if words and len(sentence) <= _LONGEST:
                found.append(KeySentence(number, start, span.end, 0.0, words))
    return found


def _is_whole(sentence: str, words: frozenset[str]) -> bool:
    digits = sum(character.isdigit() for character in sentence)
    return (
        len(sentence) >= _SHORTEST * (1 if sentence.isascii() else 0.4)
        and len(words) >= _FEWEST_WORDS
        and sentence.rstrip(_CLOSING)[-1:] in _STOPS
        and digits * 4 < len(sentence)
    )


def _scored(candidates: Sequence[KeySentence]) -> list[KeySentence]:
    counts = Counter(word for sentence in candidates for word in sentence.words)
    total = len(candidates)
    # A word of one sentence stands for nothing but itself; one of every sentence tells them not apart.
    weights = {word: count * math.log(1 + total / count) for word, count in counts.items()}
    whole = math.sqrt(sum(weight * weight for weight in weights.values()))
    scored = []
    for place, sentence in enumerate(candidates):
        rarities = [math.log(1 + total / counts[word]) for word in sentence.words]
        dot = sum(weights[word] * math.log(1 + total / counts[word]) for word in sentence.words)
        length = math.sqrt(sum(rarity * rarity for rarity in rarities)) or 1.0
        early = 1.0 + 0.2 / (1 + place)
        scored.append(
            KeySentence(
                sentence.text, sentence.start, sentence.end, early * dot / (length * (whole or 1.0)), sentence.words
            )
        )
    return scored


def _alike(one: KeySentence, other: KeySentence) -> bool:
    return len(one.words & other.words) >= _SAME * min(len(one.words), len(other.words))
