"""Weighs what was found against the question: which sentences speak to it, and is there enough to answer at all.

Knows hits and vectors; knows no model and no storage. Small models neither refuse nor quote reliably, so the decision
to answer rests on the evidence, not on the model.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.chat.sentences import content_words, split_sentences
from engine.retrieval.types import Hit

Vectors = npt.NDArray[np.float32]
Embed = Callable[[Sequence[str]], Vectors]

_SentenceSpan = tuple[int, int, int, str]

_NEARLY = 0.9
_LEAST_NEWS = 3
_REPEATS_THE_QUESTION = 0.6
_FROM_HEADING = 0.3
MOST_SENTENCES = 400
# Embedding is most of what a question waits for: only sentences that may matter are embedded, and their beginnings.
EMBEDDED_SENTENCES = 32
_EMBEDDED_CHARS = 320


@dataclass(frozen=True, slots=True)
class EvidenceSentence:
    """A sentence of a hit: `page.text[char_start:char_end]`; `hit` counts from 0 in the list of hits.

    `similarity`: cosine with the question. `coverage`: IDF-weighted share of the question's words in it. `score`
    weighs both, favours what stands right below a fitting line (a heading), and discounts what only repeats the
    question (the heading itself).
    """

    hit: int
    char_start: int
    char_end: int
    text: str
    words: frozenset[str]
    similarity: float
    coverage: float
    score: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything the gate, the prompt and the checks need. `hits` are the excerpts that are read, `found` what the
    search gave before some were left out; `weights`: IDF of words over the sentences."""

    hits: tuple[Hit, ...]
    sentences: tuple[EvidenceSentence, ...]
    weights: dict[str, float]
    question_words: frozenset[str]
    found: tuple[Hit, ...] = ()

    def similarity(self) -> float:
        """The best cosine of the question and anything found."""
        hits = max((hit.similarity for hit in (*self.hits, *self.found)), default=0.0)
        return max(hits, max((sentence.similarity for sentence in self.sentences), default=0.0))

    def coverage(self) -> float:
        """The best share of the question's words in one passage, or in the best sentences together."""
        return max(max((hit.coverage for hit in (*self.hits, *self.found)), default=0.0), joint_coverage(self))

    def best(self, number: int) -> list[EvidenceSentence]:
        """The `number` sentences that speak most to the question, the best first."""
        return sorted(self.sentences, key=lambda sentence: -sentence.score)[:number]

    def closest(self, share: float = _NEARLY) -> list[EvidenceSentence]:
        """The best sentence and those nearly as good, the best first."""
        best = self.best(len(self.sentences))
        return [sentence for sentence in best if sentence.score >= share * best[0].score]


@dataclass(frozen=True, slots=True)
class EvidenceGate:
    """Thresholds below which a question counts as not answered by the documents.

    Those of an embedder come from `engine.chat.gate_calibration`; these are near the starter embedder's.
    """

    least_similarity: float = 0.3
    least_coverage: float = 0.55
    sure_similarity: float = 0.5

    def passes(self, evidence: Evidence) -> bool:
        """Is there anything the answer could rest on?"""
        if not evidence.hits:
            return False
        return self.enough(evidence.similarity(), evidence.coverage())

    def enough(self, similarity: float, coverage: float) -> bool:
        """The rule itself: much likeness and any word, or some likeness and most words."""
        if similarity >= self.sure_similarity:
            return coverage > 0.0
        return similarity >= self.least_similarity and coverage >= self.least_coverage


def joint_coverage(evidence: Evidence) -> float:
    """Share of the question's weight found in the best sentences together (a question may need two)."""
    found = frozenset[str]().union(*(sentence.words for sentence in evidence.best(3)))
    return weighted_share(evidence.question_words, found, evidence.weights)


def weigh(question: str, hits: Sequence[Hit], embed: Embed, found: Sequence[Hit] = ()) -> Evidence:
    """Cut the excerpts into sentences and score each against the question (one embedding call)."""
    question_words = frozenset(content_words(question))
    spans: list[_SentenceSpan] = []
    for number, hit in enumerate(hits):
        for span in split_sentences(hit.chunk.text):
            text = hit.chunk.text[span.start : span.end]
            if any(character.isalnum() for character in text):
                offset = hit.chunk.char_start
                spans.append((number, offset + span.start, offset + span.end, text))
    spans = _without_repeats(spans)[:MOST_SENTENCES]
    word_sets = [frozenset(content_words(text)) for *_, text in spans]
    weights = inverse_frequencies(word_sets)
    coverages = [weighted_share(question_words, words, weights) for words in word_sets]
    similarities = _similarities(question, spans, coverages, embed)
    scores = _scores(spans, word_sets, question_words, 0.6 * similarities + 0.4 * np.asarray(coverages, np.float32))
    sentences = tuple(
        EvidenceSentence(*span, words, float(similarity), coverage, score)
        for span, words, similarity, coverage, score in zip(
            spans, word_sets, similarities, coverages, scores, strict=True
        )
    )
    return Evidence(tuple(hits), sentences, weights, question_words, tuple(found))


def _scores(
    spans: Sequence[_SentenceSpan], word_sets: Sequence[frozenset[str]], question_words: frozenset[str], own: Vectors
) -> list[float]:
    repeats = [
        _is_heading(span[3], _news(found - question_words)) for span, found in zip(spans, word_sets, strict=True)
    ]
    scores = []
    for index in range(len(spans)):
        score = float(own[index])
        if repeats[index]:
            score *= _REPEATS_THE_QUESTION
        elif index > 0 and repeats[index - 1] and spans[index - 1][0] == spans[index][0]:
            score += _FROM_HEADING * max(0.0, float(own[index - 1]))
        scores.append(score)
    return scores


def _news(words: frozenset[str]) -> int:
    """How much a sentence adds by these words; a number is worth three words."""
    return sum(3 if word[0].isdigit() else 1 for word in words)


def _is_heading(text: str, news: int) -> bool:
    """Does the line only say again what is asked (a heading, the head of a table) instead of answering it?"""
    return news == 0 or (news < _LEAST_NEWS and text.rstrip()[-1:] not in ".!?。！？")


def inverse_frequencies(word_sets: Sequence[frozenset[str]]) -> dict[str, float]:
    """log(1 + N / df) for each word; rarer words weigh more."""
    counts = Counter(word for words in word_sets for word in words)
    total = len(word_sets)
    return {word: math.log(1 + total / count) for word, count in counts.items()}


def weighted_share(wanted: frozenset[str], found: frozenset[str], weights: dict[str, float]) -> float:
    """Share of the weight of `wanted` that is in `found` (0..1); unknown words weigh as the rarest."""
    rarest = max(weights.values(), default=1.0)
    whole = sum(weights.get(word, rarest) for word in wanted)
    return sum(weights.get(word, rarest) for word in wanted & found) / whole if whole else 0.0


def _similarities(question: str, spans: Sequence[_SentenceSpan], coverages: Sequence[float], embed: Embed) -> Vectors:
    """Cosine of the question and each sentence; 0 for those that are not worth embedding."""
    similarities = np.zeros(len(spans), dtype=np.float32)
    if spans:
        promise = [coverage + 0.5 / (1 + span[0]) for span, coverage in zip(spans, coverages, strict=True)]
        chosen = sorted(range(len(spans)), key=lambda index: -promise[index])[:EMBEDDED_SENTENCES]
        vectors = embed([question, *(spans[index][3][:_EMBEDDED_CHARS] for index in chosen)])
        similarities[chosen] = vectors[1:] @ vectors[0]
    return similarities


def _without_repeats(spans: Sequence[_SentenceSpan]) -> list[_SentenceSpan]:
    """Overlapping chunks hold the same sentence twice; keep the first."""
    seen: set[str] = set()
    kept = []
    for span in spans:
        if span[3] not in seen:
            seen.add(span[3])
            kept.append(span)
    return kept
