"""Headings of texts that are no Markdown (reStructuredText, Org, LaTeX), by the marks of each; knows no chunks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.documents.code_sections import Section
from engine.documents.media_types import ORG, RST, TEX

_ORG = re.compile(r"^(?P<marks>\*{1,8})[ \t]+(?P<title>[^\n]+)$", re.MULTILINE)
_TEX = re.compile(
    r"^[ \t]*\\(?P<marks>part|chapter|(?:sub){0,2}section|paragraph)\*?(?:\[[^\]]*\])?\{(?P<title>[^}\n]+)\}",
    re.MULTILINE,
)
_TEX_LEVELS = {"part": 1, "chapter": 2, "section": 3, "subsection": 4, "subsubsection": 5, "paragraph": 6}
_RST = re.compile(
    r"^(?:(?P<over>[=\-`:.'\"~^_*+#<>])(?P=over){2,}[ \t]*\r?\n)?(?P<title>[^\s=\-`~^*+#][^\n]*)\r?\n"
    r"(?P<marks>[=\-`:.'\"~^_*+#<>])(?P=marks){2,}[ \t]*\r?$",
    re.MULTILINE,
)
_LONGEST_TITLE = 120


def markup_sections(text: str, media_type: str) -> list[Section]:
    """Headings in order with the path of titles above each; none for other types."""
    found: list[Section] = []
    above: list[tuple[int, str]] = []
    for start, level, title in _headings(text, media_type):
        above = [entry for entry in above if entry[0] < level]
        above.append((level, title[:_LONGEST_TITLE]))
        found.append(Section(start, " > ".join(entry[1] for entry in above)))
    return found


def _headings(text: str, media_type: str) -> Iterator[tuple[int, int, str]]:
    if media_type == ORG:
        for match in _ORG.finditer(text):
            yield match.start(), len(match.group("marks")), match.group("title").strip()
    elif media_type == TEX:
        for match in _TEX.finditer(text):
            yield match.start(), _TEX_LEVELS[match.group("marks")], match.group("title").strip()
    elif media_type == RST:
        # The order in which the underlines first occur is the order of the levels.
        levels: dict[tuple[str, bool], int] = {}
        for match in _RST.finditer(text):
            mark = (match.group("marks"), match.group("over") is not None)
            yield match.start(), levels.setdefault(mark, len(levels) + 1), match.group("title").strip()
