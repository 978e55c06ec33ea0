"""Words as counted for evidence (how much of a question a passage contains); knows no index and no model."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from engine.retrieval.stop_words import STOP_WORDS

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_RUN = re.compile(rf"[{_CJK}]+|[^\W_{_CJK}]+(?:['’][^\W\d_]+)?")
_WORD = re.compile(r"\w+")
_LONGEST_TERM = 64


def terms_of(text: str) -> list[str]:
    """Folded words in order; runs of CJK characters as pairs, for they have no spaces between words."""
    found: list[str] = []
    for match in _RUN.finditer(fold(text)):
        run = match.group()
        if "\u3040" <= run[0] <= "\uffff" and re.match(rf"[{_CJK}]", run[0]):
            found += [run] if len(run) == 1 else [run[index : index + 2] for index in range(len(run) - 1)]
        else:
            found.append(stem(run.split("'")[0].split("’")[0])[:_LONGEST_TERM])
    return found


def content_terms(text: str) -> list[str]:
    """The words of a question that say what it is about, each once. A question of function words keeps them all."""
    everything = list(dict.fromkeys(terms_of(text)))
    content = [term for term in everything if term not in STOP_WORDS and (len(term) > 1 or not term.isascii())]
    return content or everything


def searched_words(question: str) -> str:
    """The question without its function words, for BM25: in a small collection "the" is rare and would find things."""
    kept = _WORD.sub(lambda match: "" if fold(match.group()) in STOP_WORDS else match.group(), question)
    return kept if _RUN.search(kept) else question


def fold(text: str) -> str:
    """Lower case, without accents, compatibility forms made plain ("ﬁ" to "fi")."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in spread if not unicodedata.combining(character))


def stem(word: str) -> str:
    """Plural and singular alike; nothing more, because a wrong match would count as evidence."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def document_frequencies(texts: Iterable[str]) -> dict[str, int]:
    """In how many of `texts` each term occurs."""
    counts: dict[str, int] = {}
    for text in texts:
        for term in set(terms_of(text)):
            counts[term] = counts.get(term, 0) + 1
    return counts
