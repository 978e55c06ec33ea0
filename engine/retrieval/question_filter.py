"""Finds in a question which documents it is about ("emails from March 2024"); looks into no document.

Only what clearly speaks of documents counts: a year alone is a year the documents talk about.
"""

from __future__ import annotations

import re
from dataclasses import replace

from engine.retrieval.document_filter import DocumentFilter
from engine.retrieval.terms import content_terms

_TYPED = {
    "pdf": r"pdfs?(?:\s+files?|\s+documents?)?",
    "e-mail": r"e-?mails?|mails?",
    "spreadsheet": r"spreadsheets?|excel\s+(?:files?|sheets?)",
    "presentation": r"presentations?|slide\s*decks?|power\s?points?(?:\s+files?)?",
    "text document": r"word\s+(?:files?|documents?)",
    "plain text": r"text\s+files?|markdown\s+files?",
    "web page": r"web\s?pages?",
    "picture": r"pictures?|photos?|scans?",
}
_GENERIC = r"documents?|files?|reports?|papers?|letters?|contracts?|invoices?|notes|minutes|articles?"
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS) + "|sept"
_YEAR = r"(?:19|20)\d{2}"
_VERB = r"(?:written|sent|received|made|created|dated|published|signed)"
_NAMES = r"(?-i:[A-ZÀ-Þ][\w'’.-]*(?:\s+[A-ZÀ-Þ][\w'’-]*){0,2})"
_TEXT = r"[\"“”']([^\"“”']{1,80})[\"“”']"
_QUALIFIERS = (
    (
        "between",
        rf"(?:{_VERB}\s+)?between\s+({_YEAR})\s+and\s+({_YEAR})|from\s+({_YEAR})\s*(?:to|until|-|–)\s*({_YEAR})",
    ),
    ("month", rf"(?:{_VERB}\s+)?(?:from|of|in|on)\s+({_MONTH})\.?,?\s+({_YEAR})"),
    ("year", rf"(?:{_VERB}\s+)?(?:from|of|in|dated)\s+(?:the\s+year\s+)?({_YEAR})(?!\d)"),
    ("since", rf"(?:{_VERB}\s+)?(?:since|after)\s+({_YEAR})"),
    ("before", rf"(?:{_VERB}\s+)?before\s+({_YEAR})"),
    ("folder", rf"(?:from|in|of)\s+(?:the\s+|my\s+)?folder\s+(?:{_TEXT}|([\w.-]+))"),
    ("tag", rf"(?:tagged(?:\s+as|\s+with)?|with\s+the\s+tag)\s+(?:{_TEXT}|([\w-]+))"),
    ("name", rf"(?:called|named)\s+{_TEXT}"),
    ("author", rf"(?:{_VERB}\s+)?(?:by|from)\s+({_NAMES})"),
)
_IGNORE = re.IGNORECASE
_PATTERNS = tuple(
    (name, re.compile(rf"\s*,?\s*(?:and\s+)?(?:that\s+(?:are|were)\s+)?(?:{text})", _IGNORE))
    for name, text in _QUALIFIERS
)
_NOUN = re.compile(
    r"(?P<in>\b(?:in|within|among|across|inside|from|of|according\s+to)\s+)?(?P<the>(?:(?:all|any|only)\s+)*"
    r"(?:the|my|our|all|any|these|those)\s+)?\b(?:"
    + "|".join(f"(?P<t{number}>{text})" for number, text in enumerate(_TYPED.values()))
    + rf"|(?P<generic>{_GENERIC}))\b",
    _IGNORE,
)
_LEFT_OVER = re.compile(r"^\W+|[\s,]+(?=[.?!]|$)|\s+(?=,)|(?<=\s)\s+")


def understand(question: str) -> tuple[DocumentFilter, str]:
    """The filter a question speaks of (empty: none) and the question without those words."""
    for noun in _NOUN.finditer(question):
        where, end = _qualified(question, noun.end())
        kinds = [kind for number, kind in enumerate(_TYPED) if noun.group(f"t{number}")]
        in_them = bool(noun.group("in") and noun.group("the"))
        if not where and not (kinds and in_them):
            continue
        where = replace(where, types=tuple(kinds))
        rest = _LEFT_OVER.sub("", f"{question[: noun.start()]} {question[end:]}").strip()
        return where, rest if content_terms(rest) else question
    return DocumentFilter(), question


def _qualified(question: str, position: int) -> tuple[DocumentFilter, int]:
    """Everything said of the noun before `position`, and where that ends."""
    where = DocumentFilter()
    while True:
        for name, pattern in _PATTERNS:
            found = pattern.match(question, position)
            if found is not None and (narrower := _narrower(where, name, found)) is not None:
                where, position = narrower, found.end()
                break
        else:
            return where, position


def _narrower(where: DocumentFilter, name: str, found: re.Match[str]) -> DocumentFilter | None:
    """The filter with one thing more; None when that was said before or cannot be meant."""
    said = [text for text in found.groups() if text]
    if name == "author":
        taken = bool(where.author) or said[0].lower() in _MONTHS
        return None if taken else replace(where, author=said[0].rstrip(".’'"))
    if name == "tag":
        return replace(where, tags=(*where.tags, said[0]))
    if name in ("folder", "name"):
        return replace(where, folder=said[0]) if name == "folder" else replace(where, name=said[0])
    if where.since or where.until:
        return None
    since, until = _dates(name, said)
    return replace(where, since=since, until=until)


def _dates(name: str, said: list[str]) -> tuple[str, str]:
    if name == "month":
        number = next(n for n, month in enumerate(_MONTHS, start=1) if month.startswith(said[0].lower()[:3]))
        return f"{said[1]}-{number:02}", f"{said[1]}-{number:02}"
    if name == "since":
        return said[0], ""
    if name == "before":
        return "", str(int(said[0]) - 1)
    return min(said), max(said)
