"""What in a question must be found letter by letter: quoted phrases, part numbers, codes, "Figure 3", "page 12"; knows
no index."""

from __future__ import annotations

import re

from engine.retrieval.terms import fold

# Stands for the last page, whatever its number.
LAST_PAGE = -1

_QUOTED = re.compile(
    r"\"([^\"]{2,200})\"|“([^”]{2,200})”|„([^“”]{2,200})[“”]|«\s*([^»]{2,200}?)\s*»|「([^」]{1,200})」"
)
_CODE = re.compile(r"[^\W_](?:[\w./#:+-]*[^\W_])?", re.UNICODE)
# Names of the parts of a document that carry a number or a letter.
_LABEL = re.compile(
    r"\b(?P<name>figure|fig|table|appendix|annex|section|chapter|unit|exhibit|item|note|equation|step|schedule|article|"
    r"clause|algorithm|module|lesson|abbildung|tabelle|anhang|abschnitt|kapitel)\b\.?[ -]?"
    r"(?P<number>\d+(?:[.-]\d+)*|[A-Z](?![\w'’]))",
    re.IGNORECASE,
)
_SHORT_NAMES = {"figure": "fig.", "fig": "figure", "abbildung": "abb.", "tabelle": "tab."}
_PAGES = re.compile(
    r"\b(?:pages?|pp?\.|seiten?)\s*\(?(?P<first>\d{1,4})\)?"
    r"(?:\s*(?:-|–|to|and|bis|und)\s*(?:page\s*)?(?P<last>\d{1,4})(?!\d))?",
    re.IGNORECASE,
)
_NAMED_PAGE = re.compile(
    r"\b(?:(?P<order>first|second|third|fourth|fifth|last)|(?P<cover>cover|title)) page\b|\bthe cover\b", re.IGNORECASE
)
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": LAST_PAGE}
_MOST_PAGES = 30
_SPACE = re.compile(r"\s+")


def quoted_phrases(question: str) -> list[str]:
    """The texts between quotation marks."""
    return [next(filter(None, match.groups())).strip() for match in _QUOTED.finditer(question)]


def codes(question: str) -> list[str]:
    """Words such as AX-4711/B, ISO-9001, 3.14.2: digits together with letters or marks inside one word."""
    found = []
    for match in _CODE.finditer(question):
        word = match.group()
        digits = sum(character.isdigit() for character in word)
        others = len(word) - digits
        if digits and others and len(word) >= 3:
            found.append(word)
    return list(dict.fromkeys(found))


def labels(question: str) -> list[tuple[str, ...]]:
    """Named parts with their number, each with the ways to write it: ("figure 3", "fig. 3")."""
    found = []
    for match in _LABEL.finditer(question):
        name, number = match["name"].lower(), match["number"]
        # "item a" is a word with an article, "item I" one with a pronoun.
        if number[0].isdigit() or (number.isupper() and number != "I"):
            names = [name, *filter(None, [_SHORT_NAMES.get(name)])]
            found.append(tuple(f"{each} {number}" for each in names))
    return list(dict.fromkeys(found))


def pages_named(question: str) -> list[int]:
    """Pages a question speaks of: "page 5", "pages 3-7", "the last page" (`LAST_PAGE`)."""
    found: list[int] = []
    for match in _PAGES.finditer(question):
        first = int(match["first"])
        last = int(match["last"] or first)
        found += range(first, last + 1) if first <= last < first + _MOST_PAGES else [first]
    for match in _NAMED_PAGE.finditer(question):
        found.append(_ORDER[match["order"].lower()] if match["order"] else 1)
    return list(dict.fromkeys(found))


def contains(text: str, literal: str) -> bool:
    """Whether `literal` stands in `text` as whole words, apart from case, accents and white space."""
    needle = _flat(literal)
    haystack = _flat(text)
    start = haystack.find(needle)
    while start >= 0:
        end = start + len(needle)
        if not (_joins(haystack, start) or _joins(haystack, end)):
            return True
        start = haystack.find(needle, start + 1)
    return False


def _flat(text: str) -> str:
    return _SPACE.sub(" ", fold(text)).strip()


def _joins(text: str, place: int) -> bool:
    """Letters or digits on both sides; scripts without spaces join everywhere, so only the first 0x2E80 count."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    return before.isalnum() and after.isalnum() and before < "\u2e80" and after < "\u2e80"
