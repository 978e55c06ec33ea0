"""Turns checked sentences into an answer with marks [n] and citations; asks for stored pages, knows no database."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from engine.chat.evidence import Evidence
from engine.chat.grounding import SUPPORTED, CheckedSentence, Passage, strip_marks
from engine.chat.types import Citation, Support
from engine.retrieval.types import Hit, Rectangle

PageText = Callable[[str, int], str]
Rectangles = Callable[[str, int, int, int], tuple[Rectangle, ...]]

_TRAILING = re.compile(r"[.!?…。！？\"'”’)\]]*$")


class CitationBuilder:
    """Numbers passages from `first` in order of first use; a passage keeps its number, but a weak use of it gets its
    own, so that a solid mark never stands behind a sentence the quote does not carry."""

    def __init__(self, evidence: Evidence, page_text: PageText, rectangles: Rectangles, first: int = 1) -> None:
        self._first = first
        self._evidence = evidence
        self._page_text = page_text
        self._rectangles = rectangles
        self._numbers: dict[tuple[int, int, int, bool], int] = {}
        self._citations: dict[int, Citation] = {}

    @property
    def citations(self) -> tuple[Citation, ...]:
        return tuple(self._citations[number] for number in sorted(self._citations))

    def cite(self, passage: Passage, *, supported: bool) -> int:
        """The number of `passage` for a supported or a weak sentence."""
        key = (passage.hit, passage.char_start, passage.char_end, supported)
        number = self._numbers.setdefault(key, self._first + len(self._numbers))
        if number not in self._citations:
            self._citations[number] = self._build(number, self._evidence.hits[passage.hit], passage, supported)
        return number

    def _build(self, number: int, hit: Hit, passage: Passage, supported: bool) -> Citation:
        sha256, page = hit.chunk.sha256, hit.chunk.page
        stored = self._page_text(sha256, page)[passage.char_start : passage.char_end]
        return Citation(
            n=number,
            sha256=sha256,
            document=hit.document,
            path=hit.path,
            page=page,
            quote=stored,
            char_start=passage.char_start,
            char_end=passage.char_end,
            verified=supported and stored == passage.text and bool(stored),
            rectangles=self._rectangles(sha256, page, passage.char_start, passage.char_end),
            link=hit.link,
        )


def mark(answer: str, checked: Sequence[CheckedSentence], builder: CitationBuilder) -> tuple[str, tuple[Support, ...]]:
    """Insert the marks before the closing stop of each sentence; spans of the result are in the marked text."""
    pieces: list[str] = []
    support: list[Support] = []
    length = position = 0
    for sentence in checked:
        before = answer[position : sentence.start]
        text = answer[sentence.start : sentence.end]
        numbers: tuple[int, ...] = ()
        if sentence.passage is not None:
            number = builder.cite(sentence.passage, supported=sentence.level == SUPPORTED)
            numbers = (number,)
            text = _with_mark(text, number)
        start = length + len(before)
        pieces += [before, text]
        length = start + len(text)
        support.append(Support(start, length, sentence.level, numbers))
        position = sentence.end
    pieces.append(answer[position:])
    return "".join(pieces), tuple(support)


def _with_mark(sentence: str, number: int) -> str:
    end = _TRAILING.search(sentence)
    cut = end.start() if end else len(sentence)
    # A mark after a closing quote or bracket reads better than inside it.
    closing = sentence[cut:]
    stop = closing[-1:] if closing[-1:] in set(".!?…。！？") else ""
    body = sentence[: len(sentence) - len(stop)]
    return f"{body} [{number}]{stop}"


def with_quotes(
    text: str, support: tuple[Support, ...], passages: Sequence[Passage], builder: CitationBuilder
) -> tuple[str, tuple[Support, ...]]:
    """Add passages in their own words below the text: what the documents say is shown even if the model missed it."""
    entries = list(support)
    for order, passage in enumerate(passages):
        number = builder.cite(passage, supported=True)
        lead = ("\n\n" if text else "") + ("Your documents say: " if order == 0 else "")
        # A document's own "[3]" would look like a mark of ours; the citation keeps the words as they are.
        quote = f"“{' '.join(strip_marks(passage.text).split())}” [{number}]"
        start = len(text) + len(lead)
        text = f"{text}{lead}{quote}"
        entries.append(Support(start, len(text), SUPPORTED, (number,)))
    return text, tuple(entries)
