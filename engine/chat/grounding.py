"""Checks each sentence of an answer against the evidence and attaches quotes; knows no model and no storage.

A sentence is supported when one or two neighbouring sentences of the documents hold its words: all its numbers, the
same negation, and most of the weight of what it adds to the question. The quote is cut out of the page by its span, so
it stands there word for word; `engine.chat.citations` checks that once more against the stored page.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.chat.evidence import Evidence, EvidenceSentence, weighted_share
from engine.chat.sentences import content_words, numbers, split_sentences

SUPPORTED, WEAK, UNSUPPORTED = "supported", "weak", "unsupported"
_SUPPORTED_SHARE = 0.66
_WEAK_SHARE = 0.34
_TO_THE_POINT = 0.8
# "[1]", "[1, 2]", "[3-5]", "【1】": all that a window could take for a mark. "[2025]" is a year, not a mark.
_MARK = re.compile(r"\s*[\[【]\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*[\]】]")
_NEGATION = re.compile(r"\b(?:no|not|never|none|neither|nor|without|cannot)\b|n['’]t\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotable stretch of one page: `page.text[char_start:char_end]` of `evidence.hits[hit]`."""

    hit: int
    char_start: int
    char_end: int
    text: str
    words: frozenset[str]
    numbers: frozenset[str]


@dataclass(frozen=True, slots=True)
class CheckedSentence:
    """`answer[start:end]` and what was found for it; `passage` is None when it is unsupported."""

    start: int
    end: int
    level: str
    passage: Passage | None


def strip_marks(text: str) -> str:
    """Remove every [n] that is none of ours (a model's invention, a document's own): only checked marks are shown."""
    while (stripped := _MARK.sub("", text)) != text:
        text = stripped  # "[[1]2]" leaves one behind
    return text


def check(answer: str, evidence: Evidence) -> list[CheckedSentence]:
    """One entry a sentence that says anything, in order."""
    passages = list(passages_of(evidence))
    checked = []
    for span in split_sentences(answer):
        sentence = answer[span.start : span.end]
        words = frozenset(content_words(sentence))
        if words:
            level, passage = _best_support(sentence, words, passages, evidence)
            checked.append(CheckedSentence(span.start, span.end, level, passage))
    return checked


def passages_of(evidence: Evidence) -> Iterator[Passage]:
    """Every sentence of the evidence, and every two neighbours on the same page."""
    ordered = sorted(evidence.sentences, key=lambda s: (s.hit, s.char_start))
    for sentence in ordered:
        yield _passage(sentence, sentence, evidence)
    for first, second in itertools.pairwise(ordered):
        if first.hit == second.hit:
            yield _passage(first, second, evidence)


def closest_passages(evidence: Evidence) -> list[Passage]:
    """What the documents say nearest to the question, for an answer that rests on nothing else."""
    return [_passage(sentence, sentence, evidence) for sentence in evidence.closest()[:2]]


def covers_best(passages: Sequence[Passage], evidence: Evidence) -> bool:
    """Is the sentence that speaks most to the question among what is cited?"""
    return any(_overlap(passage, best) for best in evidence.best(1) for passage in passages)


def without_strays(answer: str, evidence: Evidence) -> tuple[str, int]:
    """The answer without the sentences that the evidence does not fully bear out, or that rest on a passage which
    hardly speaks to the question; and how many those were."""
    to_the_point = evidence.closest(_TO_THE_POINT)
    kept: list[str] = []
    position = dropped = 0
    for sentence in check(answer, evidence):
        kept.append(answer[position : sentence.start])
        passage = sentence.passage
        if sentence.level != SUPPORTED or not any(_overlap(passage, near) for near in to_the_point if passage):
            dropped += 1
        else:
            kept.append(answer[sentence.start : sentence.end])
        position = sentence.end
    text = "".join([*kept, answer[position:]]).strip()
    return (text if any(character.isalnum() for character in text) else ""), dropped


def _overlap(passage: Passage, sentence: EvidenceSentence) -> bool:
    same_place = passage.hit == sentence.hit
    return same_place and passage.char_start < sentence.char_end and sentence.char_start < passage.char_end


def _passage(first: EvidenceSentence, last: EvidenceSentence, evidence: Evidence) -> Passage:
    chunk = evidence.hits[first.hit].chunk
    text = chunk.text[first.char_start - chunk.char_start : last.char_end - chunk.char_start]
    return Passage(first.hit, first.char_start, last.char_end, text, first.words | last.words, frozenset(numbers(text)))


def _best_support(
    sentence: str, words: frozenset[str], passages: Sequence[Passage], evidence: Evidence
) -> tuple[str, Passage | None]:
    # Words of the question prove nothing by standing in the answer: what is added must be in the passage.
    added = words - evidence.question_words or words
    needed = frozenset(numbers(sentence))
    negated = bool(_NEGATION.search(sentence))
    best: tuple[float, int] | None = None
    best_passage: Passage | None = None
    best_share = 0.0
    for passage in passages:
        share = weighted_share(added, passage.words, evidence.weights)
        whole = weighted_share(words, passage.words, evidence.weights)
        rank = (0.7 * share + 0.3 * whole, -len(passage.text))
        if share > 0 and (best is None or rank > best):
            best, best_passage, best_share = rank, passage, share
    if best_passage is None or best is None:
        return UNSUPPORTED, None
    proven = needed - _question_numbers(evidence) <= best_passage.numbers
    same_sense = negated == bool(_NEGATION.search(best_passage.text))
    if best_share >= _SUPPORTED_SHARE and best[0] >= _SUPPORTED_SHARE * 0.8 and proven and same_sense:
        return SUPPORTED, best_passage
    if best_share >= _WEAK_SHARE and proven:
        return WEAK, best_passage
    return UNSUPPORTED, None


def _question_numbers(evidence: Evidence) -> frozenset[str]:
    return frozenset(word for word in evidence.question_words if word[0].isdigit())
