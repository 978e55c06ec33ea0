"""What in a question must be found letter by letter: quoted phrases, part numbers, codes; knows no index."""

from __future__ import annotations

import re

from engine.retrieval.terms import fold

_QUOTED = re.compile(
    r"\"([^\"]{2,200})\"|“([^”]{2,200})”|„([^“”]{2,200})[“”]|«\s*([^»]{2,200}?)\s*»|「([^」]{1,200})」"
)
_CODE = re.compile(r"[^\W_](?:[\w./#:+-]*[^\W_])?", re.UNICODE)
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
