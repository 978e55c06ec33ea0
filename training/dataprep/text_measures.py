"""Numbers of one text: words, sentences, reading grade, repetition, symbols, question or not; knows no example."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence

from training.dataprep.word_lists import words

_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’)\]]*(?=\s|\Z)|[。！？]|\n\s*\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|cf|Dr|Mr|Mrs|Ms|Prof|Inc|Ltd|Co|No|Fig|pp|St|approx|U\.S|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|"
    r"Sept|Oct|Nov|Dec)|\b[A-Z]|^\s*\d{1,3}|\n\s*\d{1,3})\.$"
)
_VOWELS = re.compile(r"[aeiouyáéíóúäöüàèìòù]+")
_SYMBOLS = re.compile(r"_|[^\w\s.,;:!?'\"()\-–—’‘“”…%$€£/&]")
_ASK_LIST = (
    "what who whom whose when where which why how is are was were am do does did can could will would shall should may "
    "might must has have had"
)
_COMMAND_LIST = (
    "add analyse analyze answer arrange calculate change choose classify compare compose compute consider convert "
    "count create define describe design determine develop discuss draft edit evaluate examine explain extract "
    "fill find generate give help identify imagine improve list make name organise organize outline pick please "
    "predict propose provide rank rate read recommend rephrase reply replace rewrite say select share show "
    "simplify solve sort state suggest summarise summarize tell think transform translate use verify write"
)
_ASKS, _COMMANDS = frozenset(_ASK_LIST.split()), frozenset(_COMMAND_LIST.split())


def sentence_ends(text: str) -> list[int]:
    """Where sentences end, as offsets; the last is `len(text)`."""
    ends = [
        match.end()
        for match in _SENTENCE_END.finditer(text)
        if not _ABBREVIATION.search(text[max(0, match.start() - 8) : match.start() + 1])
    ]
    if not ends or ends[-1] < len(text.rstrip()):
        ends.append(len(text))
    return ends


def sentences(text: str) -> list[str]:
    """The sentences, each with the white space before it, so that they joined are the text."""
    starts = [0, *sentence_ends(text)]
    return [text[start:end] for start, end in itertools.pairwise(starts) if text[start:end].strip()]


def reading_grade(text: str) -> float | None:
    """Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid et al. 1975).

    None for fewer than ten words: the formula says nothing about them.
    """
    found = words(text)
    if len(found) < 10:
        return None
    # A line that ends without a stop (a list, a calculation) ends a sentence all the same.
    count = sum(len(sentences(line)) for line in text.splitlines() if words(line))
    return 0.39 * len(found) / count + 11.8 * sum(map(syllables, found)) / len(found) - 15.59


def syllables(word: str) -> int:
    """Groups of vowels, a silent e at the end left out; at least one."""
    groups = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    return max(1, groups)


def repetition(text: str) -> float:
    """Share of runs of four words that were there before; 0 for a text shorter than two runs."""
    found = words(text)
    runs = [tuple(found[start : start + 4]) for start in range(len(found) - 3)]
    return 1 - len(set(runs)) / len(runs) if len(runs) > 1 else 0.0


def symbol_share(text: str) -> float:
    """Share of signs that are neither letter, digit, space nor common punctuation."""
    if not text:
        return 0.0
    found = _SYMBOLS.findall(text)
    # Vowel signs of Hindi, Thai or Arabic are parts of letters (category M).
    return sum(unicodedata.category(sign)[0] != "M" for sign in found) / len(text)


def is_question(text: str) -> bool:
    """A question mark anywhere, or a question word or a command at the beginning of a sentence (English)."""
    if "?" in text or "？" in text or "؟" in text:
        return True
    firsts = (words(sentence[:40])[:1] for sentence in sentences(text))
    return any(first[0] in _ASKS or first[0] in _COMMANDS for first in firsts if first)


def listed_share(text: str, listed: frozenset[str], phrases: Sequence[str]) -> float:
    """Share of the words of `text` that are `listed`; `phrases` are the listed ones of several words."""
    found = words(text)
    if not found:
        return 0.0
    hits = sum(word in listed for word in found)
    joined = f" {' '.join(found)} " if phrases else ""
    return (hits + sum(joined.count(f" {phrase} ") for phrase in phrases)) / len(found)
