"""Clean text from what pdfium gives for a page, with a map back to the raw offsets; knows no PDF file.

pdfium writes U+FFFE (older builds: U+0002) for a hyphen at the end of a line and swallows the line break. Whether the
hyphen belongs to the word ("third-party") or only to the typesetting ("com-pile") is decided by the words of the
document itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

# Characters that stand for a hyphen at a line end in pdfium's text.
LINE_END_HYPHENS = "\x02\ufffe"
_UNWANTED = re.compile(
    r"\r\n?"
    r"|[\x02\ufffe]\r?\n?"
    r"|\u00ad(?:\r?\n)?"
    r"|[\x00\x01\x03-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\uffff]"
)
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# One box per CJK character (there are no spaces to cut at), else one per run without spaces or line-end hyphens.
WORD = re.compile(rf"[{_CJK}]|[^\s\x00\x02\ufffe\u00ad{_CJK}]+")
_LETTERS = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class CleanText:
    """`text`, and where its characters were in the raw text. `cuts` and `shifts` run in parallel: from raw offset
    `cuts[i]` on, clean offset = raw offset + `shifts[i]`."""

    text: str
    cuts: list[int] = field(default_factory=list)
    shifts: list[int] = field(default_factory=list)

    def offset(self, raw: int) -> int:
        """The clean offset of a raw one (of a removed character: of what follows it)."""
        index = bisect_right(self.cuts, raw) - 1
        shift = self.shifts[index] if index >= 0 else 0
        return max(0, min(raw + shift, len(self.text)))


def words_of(raw: str) -> set[str]:
    """The words of a page in lower case, for deciding about hyphens; halves at a line-end hyphen are left out."""
    whole = re.sub(rf"\S*[{LINE_END_HYPHENS}]\S*", " ", raw)
    return {match.group().lower() for match in _LETTERS.finditer(whole)}


def clean(raw: str, vocabulary: AbstractSet[str]) -> CleanText:
    """Normalise line ends, decide about line-end hyphens, drop control characters and lone surrogates."""
    parts: list[str] = []
    cuts: list[int] = []
    shifts: list[int] = []
    done = 0
    length = 0
    for match in _UNWANTED.finditer(raw):
        found = match.group()
        if found[0] == "\r":
            new = "\n"
        elif found[0] in LINE_END_HYPHENS:
            new = "-" if _keeps_hyphen(raw, match.start(), match.end(), vocabulary) else ""
        else:
            new = ""
        parts += (raw[done : match.start()], new)
        length += match.start() - done + len(new)
        done = match.end()
        # A removed character maps to what follows it, and so does everything up to the next cut.
        cuts += (match.start() + 1, done) if new and done - match.start() > 1 else (done,)
        shifts += (length - done,) * (2 if new and done - match.start() > 1 else 1)
    parts.append(raw[done:])
    return CleanText("".join(parts), cuts, shifts)


def _keeps_hyphen(raw: str, start: int, end: int, vocabulary: AbstractSet[str]) -> bool:
    left = re.search(r"[^\s\x02\ufffe]*$", raw[max(0, start - 60) : start])
    right = re.match(r"[^\s\x02\ufffe]*", raw[end : end + 60])
    before = left.group() if left else ""
    after = right.group() if right else ""
    if not before or not after:
        return bool(before)
    if not after[0].islower() or not before[-1].isalpha():
        return True
    # Only the letters next to the hyphen count: "(multi-" + "level)," is "multilevel" or "multi-level".
    head = re.search(r"[^\W\d_]+$", before)
    tail = re.match(r"[^\W\d_]+", after)
    if head is None or tail is None:
        return True
    one, two = head.group().lower(), tail.group().lower()
    if f"{one}{two}" in vocabulary:
        return False
    if f"{one}-{two}" in vocabulary:
        return True
    return head.group().isupper() or (one in vocabulary and two in vocabulary and len(one) > 2 and len(two) > 2)
