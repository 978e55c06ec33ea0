"""The headings of a Markdown text with the path of titles above each; knows no other Markdown but fences."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINE = re.compile(r"[^\n]*\n?")
_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#*)?[ \t]*\r?$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_SETEXT = re.compile(r" {0,3}(=+|-{2,})[ \t]*\r?$")
_LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Heading:
    """`char_start` is where its line begins; `path` is "A > B > C", itself included."""

    char_start: int
    path: str


def headings_of(text: str) -> list[Heading]:
    """ATX (`# A`) and underlined headings in order, none from inside code fences."""
    found: list[Heading] = []
    above: list[tuple[int, str]] = []
    fence = ""
    before_start, before = 0, ""
    for match in _LINE.finditer(text):
        line = match.group().rstrip("\n")
        opened = _FENCE.match(line)
        if fence:
            if opened and opened.group(1).startswith(fence) and not line.strip(" \r").strip(fence[0]):
                fence = ""
            before = ""
            continue
        if opened:
            fence, before = opened.group(1), ""
            continue
        start, level, title = match.start(), 0, ""
        if atx := _ATX.match(line):
            level, title = len(atx.group(1)), (atx.group(2) or "").strip()
        elif before.strip() and (underline := _SETEXT.match(line)):
            start, level, title = before_start, 1 if underline.group(1)[0] == "=" else 2, before.strip()
        if level and title:
            above = [entry for entry in above if entry[0] < level]
            above.append((level, title[:_LONGEST_TITLE]))
            found.append(Heading(start, " > ".join(entry[1] for entry in above)))
            before = ""
        else:
            before_start, before = match.start(), line
    return found
