"""Citations and sentences that are carried through a text as private-use characters, where they meet formulas.

A citation at the end of a formula belongs behind it. Within one it stays to be read and is also set behind it, unless
it is an index (`a[1]`) or the degree of a root: those touch what stands before them.
"""

from __future__ import annotations

import re

# An unsupported sentence begins and ends; the number of a citation begins and ends.
SENTENCE, SENTENCE_END, CITE, CITE_END = "\ue000", "\ue001", "\ue010", "\ue011"
CITATION = re.compile(f"{CITE}(\\d+){CITE_END}")
MARKS = re.compile(f"[{SENTENCE}{SENTENCE_END}]|{CITE}\\d+{CITE_END}")
_LAST = re.compile(f"(?:\\s*{CITE}\\d+{CITE_END})+\\s*(?=\\W{{1,2}}$)")
_INDEXED = re.compile(r"[\w}\])]$")


def restored(text: str) -> str:
    """`text` as it was written."""
    return MARKS.sub(lambda mark: f"[{mark[0][1:-1]}]" if mark[0][0] == CITE else "", text)


def apart(source: str) -> tuple[str, str, str]:
    """What goes before a formula, its source as it was written, and what goes behind it."""
    behind = ""
    if last := _LAST.search(source):
        behind = "".join(CITE + number + CITE_END for number in CITATION.findall(last[0]))
        source = source[: last.start()] + source[last.end() :]
    within = [mark[0] for mark in CITATION.finditer(source) if not _INDEXED.search(source[: mark.start()])]
    before = SENTENCE if SENTENCE in source else ""
    after = SENTENCE_END if SENTENCE_END in source else ""
    return before, restored(source), "".join(within) + behind + after
