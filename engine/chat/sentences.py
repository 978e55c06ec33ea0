"""Cuts text into sentences and table lines with their spans, and into comparable words; knows no model, no document.

A line break in a PDF usually falls inside a sentence, so it is a border only where the line looks complete: it ends
with a stop, a list item follows, or it is tabular, or short beside the other lines.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_STOP = re.compile(r"[.!?…](?:[\"'”’)\]]*)(?=\s+[\"'“‘(\[]?[\w•–-])|[。！？؟]|\n\s*\n|\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|cf|al|Dr|Mr|Mrs|Ms|Prof|Inc|Ltd|Co|Corp|No|Fig|Sec|Eq|pp|p|St|approx|U\.S|Jan|Feb|Mar|Apr|"
    r"Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)|\b[A-Z])\.$"
)
_LIST_ITEM = re.compile(r"\s*(?:[•●▪‣◦*–-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")
_CJK = re.compile(r"[぀-ヿ㐀-鿿豈-﫿가-힯]")
_WORD = re.compile(r"\d+(?:[.,]\d+)*%?|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\W_]+")
_SHORT_LINE = 45
LONGEST_SENTENCE = 600

_STOP_WORD_LIST = (
    "a about above after again all also am an and any are as at be because been before being below between both "
    "but by can could did do does doing down during each few for from further had has have having he her here "
    "hers him his how i if in into is it its itself just me more most my no nor not now of off on once only or "
    "other our out over own same she should so some such than that the their them then there these they this "
    "those through to too under until up very was we were what when where which while who whom why will with "
    "would you your according document documents text following please tell give list many much "
)
STOP_WORDS = frozenset(_STOP_WORD_LIST.split())


@dataclass(frozen=True, slots=True)
class Span:
    """`text[start:end]`, without surrounding white space."""

    start: int
    end: int


def split_sentences(text: str) -> list[Span]:
    """Sentences, list items and table lines in order. Together they hold every non-space character of `text`."""
    spans: list[Span] = []
    start = 0
    longest_line = max((len(line) for line in text.splitlines()), default=0)
    short_line = max(_SHORT_LINE // 2, min(_SHORT_LINE, longest_line * 2 // 3))
    for border in _STOP.finditer(text):
        if border.start() < start:
            continue
        if border.group().startswith("\n") and not _line_ends(text, start, border, short_line):
            continue
        if border.group().startswith(".") and _ABBREVIATION.search(
            text[max(0, border.start() - 8) : border.start() + 1]
        ):
            continue
        _append(spans, text, start, border.end())
        start = border.end()
    _append(spans, text, start, len(text))
    return spans


def _line_ends(text: str, start: int, border: re.Match[str], short_line: int) -> bool:
    if border.group().count("\n") > 1:
        return True
    line_start = max(start, text.rfind("\n", 0, border.start()) + 1)
    line = text[line_start : border.start()].strip()
    following = text[border.end() : border.end() + 80]
    if not line or _LIST_ITEM.match(following):
        return True
    digits = sum(character.isdigit() for character in line)
    if digits * 4 >= len(line):
        return True
    if following[:1].islower() or line[-1] in ",;-–" or line.split()[-1].casefold() in STOP_WORDS:
        return False
    return len(line) < short_line


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST_SENTENCE:
        cut = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        cut = cut if cut > 0 else start + LONGEST_SENTENCE
        spans.append(Span(start, cut))
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if end > start:
        spans.append(Span(start, end))


def words(text: str) -> Iterator[str]:
    """Words for comparison: case and accents folded, English endings cut, numbers without separators, CJK in pairs."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    for match in _WORD.finditer(folded):
        word = match.group()
        if _CJK.match(word):
            yield from (word[i : i + 2] for i in range(max(1, len(word) - 1)))
        elif word[0].isdigit():
            yield word.replace(",", "").rstrip("%")
        else:
            yield stem(word)


def content_words(text: str) -> set[str]:
    """The words that carry meaning."""
    return {word for word in words(text) if word not in _STEMMED_STOP_WORDS and (len(word) > 1 or word.isdigit())}


def stem(word: str) -> str:
    """Cut plural and verb endings of English words; harmless for others because both sides are cut alike."""
    word = word.replace("’s", "").replace("'s", "")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s"):
        if len(word) - len(ending) >= 3 and word.endswith(ending) and not word.endswith("ss"):
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


_STEMMED_STOP_WORDS = STOP_WORDS | {stem(word) for word in STOP_WORDS}


def numbers(text: str) -> set[str]:
    """The numbers in `text`, separators removed."""
    return {word for word in words(text) if word[0].isdigit()}
