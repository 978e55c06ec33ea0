"""Headings with the path of titles above each, in Markdown or as a reader marked them; knows no Markdown but fences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.documents.types import HeadingMark

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


def paths_of(marks: Sequence[HeadingMark], above: Sequence[HeadingMark]) -> list[Heading]:
    """The headings of a page. It begins with the path of those that are open from the pages before (`above`)."""
    open_marks = list(above)
    found = [Heading(0, _path(open_marks))] if open_marks else []
    for mark in marks:
        open_marks = open_after(open_marks, (mark,))
        found.append(Heading(mark.char_start, _path(open_marks)))
    return found


def open_after(above: Sequence[HeadingMark], marks: Sequence[HeadingMark]) -> list[HeadingMark]:
    """The headings that are open after these: each ends those of its own level and below."""
    open_marks = list(above)
    for mark in marks:
        open_marks = [other for other in open_marks if other.level < mark.level] + [mark]
    return open_marks


def _path(marks: Sequence[HeadingMark]) -> str:
    return " > ".join(mark.title for mark in marks)


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
