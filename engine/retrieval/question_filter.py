"""Finds in a question which documents it is about ("emails from March 2024"); looks into no document.

Only what clearly speaks of documents counts: a year alone is a year the documents talk about. The words are those of
`question_phrases`, in four languages and a little Chinese.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from engine.retrieval.document_filter import DocumentFilter
from engine.retrieval.question_phrases import CHINESE_DATED, CHINESE_KINDS, SPOKEN, Phrases
from engine.retrieval.terms import content_terms, fold

_IGNORE = re.IGNORECASE
_LEFT_OVER = re.compile(r"^\W+|[\s,]+(?=[.?!]|$)|\s+(?=,)|(?<=\s)\s+")


@dataclass(frozen=True, slots=True)
class _Spoken:
    """One language, ready to match."""

    phrases: Phrases
    noun: re.Pattern[str]
    qualifiers: tuple[tuple[str, re.Pattern[str]], ...]
    adjective_for: re.Pattern[str]

    @classmethod
    def of(cls, phrases: Phrases) -> _Spoken:
        kinds = "|".join(f"(?P<t{number}>{text})" for number, text in enumerate(phrases.typed.values()))
        noun = (
            rf"(?P<in>\b(?:{phrases.inside})\s+)?(?P<the>{phrases.those}\s+)?"
            rf"(?P<adjective>\b{phrases.adjective})?\b(?P<noun>{kinds}|{phrases.generic})\b"
        )
        patterns = tuple(
            (name, re.compile(rf"{phrases.joiner}(?:{text})", _IGNORE)) for name, text in phrases.qualifiers
        )
        return cls(phrases, re.compile(noun, _IGNORE), patterns, re.compile(phrases.adjective_for, _IGNORE))


_SPOKEN = tuple(_Spoken.of(phrases) for phrases in SPOKEN)
_CHINESE = re.compile(CHINESE_DATED)


def understand(question: str) -> tuple[DocumentFilter, str]:
    """The filter a question speaks of (empty: none) and the question without those words."""
    for spoken in _SPOKEN:
        where, rest = _understood(spoken, question)
        if where:
            return where, rest
    return _chinese(question)


def _understood(spoken: _Spoken, question: str) -> tuple[DocumentFilter, str]:
    for noun in spoken.noun.finditer(question):
        where, end = _qualified(spoken, question, noun.end())
        start = noun.start()
        if noun["adjective"] and not where.language:
            if spoken.adjective_for.fullmatch(noun["noun"]):
                where = replace(where, language=_language(spoken, noun["adjective"]))
            else:  # "the German letters" stay in the question
                start = noun.start("noun")
        kinds = [kind for number, kind in enumerate(spoken.phrases.typed) if noun.group(f"t{number}")]
        in_them = bool(noun["in"] and noun["the"]) and spoken.phrases.alone.issuperset(kinds)
        if not where and not (kinds and in_them):
            continue
        return replace(where, types=tuple(kinds)), _without(question, start, end)
    return DocumentFilter(), question


def _qualified(spoken: _Spoken, question: str, position: int) -> tuple[DocumentFilter, int]:
    """Everything said of the noun before `position`, and where that ends."""
    where = DocumentFilter()
    while where or not question[position:].lstrip().startswith(","):  # "this report, from 2014 to 2015 one group"
        for name, pattern in spoken.qualifiers:
            found = pattern.match(question, position)
            if found is not None and (narrower := _narrower(spoken, where, name, found)) is not None:
                where, position = narrower, found.end()
                break
        else:
            break
    return where, position


def _narrower(spoken: _Spoken, where: DocumentFilter, name: str, found: re.Match[str]) -> DocumentFilter | None:
    """The filter with one thing more; None when that was said before or cannot be meant."""
    said = [text for text in found.groups() if text]
    if name == "author":
        taken = bool(where.author) or said[0].lower() in spoken.phrases.months
        return None if taken else replace(where, author=said[0].rstrip(".’'"))
    if name == "language":
        return None if where.language else replace(where, language=_language(spoken, said[0]))
    if name == "tag":
        return replace(where, tags=(*where.tags, said[0].strip()))
    if name in ("folder", "name"):
        return replace(where, folder=said[0].strip()) if name == "folder" else replace(where, name=said[0].strip())
    if where.since or where.until:
        return None
    since, until = _dates(spoken, name, said)
    return replace(where, since=since, until=until)


def _dates(spoken: _Spoken, name: str, said: list[str]) -> tuple[str, str]:
    if name == "month":
        months = enumerate(spoken.phrases.months, start=1)
        number = next(n for n, month in months if fold(month).startswith(fold(said[0])))
        return f"{said[1]}-{number:02}", f"{said[1]}-{number:02}"
    if name == "since":
        return said[0], ""
    if name in ("before", "until"):
        return "", str(int(said[0]) - (name == "before"))
    return min(said), max(said)


def _language(spoken: _Spoken, said: str) -> str:
    return next(code for name, code in spoken.phrases.spoken.items() if said.lower().startswith(name))


def _chinese(question: str) -> tuple[DocumentFilter, str]:
    found = _CHINESE.search(question)
    if found is None or (found[2] and not 1 <= int(found[2]) <= 12):
        return DocumentFilter(), question
    date = f"{found[1]}-{int(found[2]):02}" if found[2] else found[1]
    kinds = tuple(kind for kind, said in zip(CHINESE_KINDS, found.groups()[2:], strict=True) if said)
    return DocumentFilter(types=kinds, since=date, until=date), _without(question, found.start(), found.end())


def _without(question: str, start: int, end: int) -> str:
    """The question without the words between, or all of it when nothing to search for would be left."""
    rest = _LEFT_OVER.sub("", f"{question[:start]} {question[end:]}").strip()
    return rest if content_terms(rest) else question
