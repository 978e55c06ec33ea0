"""Words for the search over chats: what is indexed, what a query becomes, where a text matches; knows no database.

Scripts that write no spaces (Chinese, Japanese, Thai, ...) are indexed character by character, so that a word of two
characters is found; all others word by word, without accents and case.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

# Thai to Burmese, Khmer, kana, Han with its extensions and compatibility forms.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_CHARACTER = re.compile(f"[{_UNSPACED}]")
_TOKEN = re.compile(r"[^\W_]+")
_QUERY_PART = re.compile(r'"([^"]*)"?|(\S+)')
# What Markdown looks like in one line: bold, code, headings.
_MARKUP = re.compile(r"\*\*|`+|^#+ ", re.MULTILINE)
_MOST_WORDS = 16
_SHORTEST_PREFIX = 2
SNIPPET_CHARS, BEFORE_CHARS = 180, 50


def searchable(text: str) -> str:
    """What the index is fed with: `text`, with spaces around characters that are words of their own."""
    return text if text.isascii() else _CHARACTER.sub(r" \g<0> ", text)


@dataclass(frozen=True, slots=True)
class Query:
    """`words` are folded texts that must all occur, those of `whole` as they stand and the others as beginnings."""

    words: tuple[str, ...]
    whole: tuple[bool, ...]

    @property
    def expression(self) -> str:
        """As FTS5 reads it; empty for a query without a word."""
        return " ".join(self._term(word, whole) for word, whole in zip(self.words, self.whole, strict=True))

    @staticmethod
    def _term(word: str, whole: bool) -> str:
        # Only letters and digits are left in `word`, so nothing needs escaping. One letter as a beginning is half of
        # everything and tells nothing.
        beginning = not whole and (len(word) >= _SHORTEST_PREFIX or _CHARACTER.match(word) is not None)
        return f'"{searchable(word)}"' + ("*" if beginning else "")


def parse(query: str) -> Query:
    """Words, and "texts in quotes" that must stand so; signs between letters split a word as they do in the index."""
    words: list[str] = []
    whole: list[bool] = []
    for quoted, word in _QUERY_PART.findall(query):
        tokens = _TOKEN.findall(fold(quoted or word))
        if tokens:
            words.append(" ".join(tokens))
            whole.append(bool(quoted))
    return Query(tuple(words[:_MOST_WORDS]), tuple(whole[:_MOST_WORDS]))


class _Folding(dict[int, int]):
    """Each character without its accent and case, one for one, so that places stay what they are."""

    def __missing__(self, code: int) -> int:
        parts = unicodedata.normalize("NFD", chr(code))
        # A Hangul syllable falls into letters, which are no accents.
        bare = (parts[0] if all(map(unicodedata.combining, parts[1:])) else chr(code)).lower()
        self[code] = ord(bare) if len(bare) == 1 else code
        return self[code]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """As the index sees letters; as long as `text`."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def places(text: str, query: Query) -> list[tuple[int, int]]:
    """Where the words of `query` stand in `text`, in order, not overlapping."""
    if not query.words:
        return []
    found = re.finditer(_pattern(query), fold(text))
    return [match.span() for match in found]


def _pattern(query: Query) -> str:
    parts = []
    for word, whole in sorted(zip(query.words, query.whole, strict=True), key=lambda pair: -len(pair[0])):
        body = r"[\W_]+".join(re.escape(token) for token in word.split())
        start = "" if _CHARACTER.match(word) else r"(?<![^\W_])"
        end = r"(?![^\W_])" if (whole or len(word) < _SHORTEST_PREFIX) and not _CHARACTER.search(word[-1]) else ""
        parts.append(f"{start}{body}{end}")
    return "|".join(parts)


def snippet(text: str, query: Query) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A line around the first place, and the places in it."""
    spans = places(text, query)
    first = spans[0][0] if spans else 0
    start = max(0, first - BEFORE_CHARS)
    if start:
        start = next((n + 1 for n in range(start, first) if text[n].isspace()), start)
    piece = " ".join(_MARKUP.sub("", text[start : start + SNIPPET_CHARS]).split())
    shown = f"{'… ' if start else ''}{piece}{' …' if start + SNIPPET_CHARS < len(text) else ''}"
    return shown, tuple(places(shown, query))


def title_test(query: Query) -> Callable[[str], bool]:
    """Whether every word occurs in a short text; made once for ten thousand titles."""
    found = [re.compile(_pattern(Query((w,), (q,)))).search for w, q in zip(query.words, query.whole, strict=True)]

    def has_all(text: str) -> bool:
        folded = fold(text)
        return all(search(folded) for search in found)

    return has_all
