"""Collects the pages of one document: clean text, numbers from 1, an end where it is too much; knows no format."""

from __future__ import annotations

import re
from dataclasses import replace

from engine.documents.reading import Reading
from engine.documents.types import Page

TOO_LONG = "was not read: the text of the file is too long"
_UNWANTED = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")
_LINE_END = re.compile("\r\n?|[\x0c\x85\u2028\u2029]")
# The look behind keeps a long run of spaces from being tried at each of its characters.
_SPACE_END = re.compile(r"(?<![ \t\u00a0])[ \t\u00a0]+(?=\n)")
_BLANK_LINES = re.compile(r"\n{3,}")


def clean(text: str) -> str:
    """Text that can be stored and shown: no control characters, no lone surrogates, `\\n` line ends, no piles of blank
    lines."""
    text = _UNWANTED.sub("", _LINE_END.sub("\n", text))
    return _BLANK_LINES.sub("\n\n", _SPACE_END.sub("", text)).strip("\n")


class PageBuilder:
    """Pages in the order they are added. `full` turns true when no more text may be kept."""

    def __init__(self, reading: Reading) -> None:
        self._budget = reading.budget
        self._pages: list[Page] = []
        self.full = False

    def add(self, text: str, label: str = "", problem: str = "") -> None:
        """Add a page; past the limit it stays empty and says why."""
        text = clean(text)
        if self.full or len(text) > self._budget.chars:
            self.full = True
            text, problem = "", problem or TOO_LONG
        self._budget.chars -= len(text)
        self._pages.append(Page(len(self._pages) + 1, text, label=clean(label).replace("\n", " "), problem=problem))

    def adopt(self, page: Page, label: str) -> None:
        """Take over a page of a file inside this one: its text was counted already and stays as it is."""
        self._pages.append(replace(page, number=len(self._pages) + 1, label=label))

    @property
    def count(self) -> int:
        return len(self._pages)

    def has_text(self) -> bool:
        return any(page.text.strip() or page.problem for page in self._pages)

    def pages(self) -> tuple[Page, ...]:
        return tuple(self._pages)
