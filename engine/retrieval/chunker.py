"""Cuts a page into passages the embedder reads whole; knows nothing of files, vectors or storage.

A chunk is a span of its page: `text == page.text[char_start:char_end]`. The page is tokenized once, in blocks; cuts
are chosen among boundaries of falling strength (heading, paragraph, sentence, line, space, token). Only a chunk that
starts or ends inside a word is tokenized again, because there the count can change. Spans that the layout says to skip
are in no chunk. A table that fits stays whole; else it is cut between rows, and each further piece has the table's
header as its `context`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from engine.documents.types import PLAIN_LAYOUT, HeadingMark, PageLayout, TableMark
from engine.retrieval.headings import Heading, headings_of, paths_of
from engine.retrieval.tokenizer import EmbedderTokenizer

_BLOCK_CHARS = 32_768
_BOUNDARY = re.compile(
    r"(?P<paragraph>\n[^\S\n]*\r?\n\s*)"
    r"|(?P<sentence>(?<=[.!?…])[\"'”’»)\]]*\s+|(?<=[。！？｡])[」』”’）]*\s*|(?<=[؟۔।])\s+)"
    r"|(?P<line>\r?\n\s*)"
    r"|(?P<space>\s+)"
)
_STRENGTH = {"paragraph": 3, "sentence": 2, "line": 1, "space": 0}
HEADING, PARAGRAPH, SENTENCE, LINE, SPACE, TOKEN = 4, 3, 2, 1, 0, -1
# A boundary of this strength is taken when it leaves the chunk at least this full.
_LEAST_FILL = {HEADING: 0.25, PARAGRAPH: 0.55, SENTENCE: 0.5, LINE: 0.5, SPACE: 0.0}
# The header of a table takes at most this share of a further piece of it.
_HEADER_SHARE = 0.3
_JOINERS = frozenset("\u200d\ufe0f\ufe0e")


@dataclass(frozen=True, slots=True)
class Span:
    """A chunk of one page; `heading` is the path of headings above it ("Terms > Payment"). `context` are words of the
    page that belong in front of it when it is embedded: the header of its table."""

    char_start: int
    char_end: int
    heading: str = ""
    context: str = ""


@dataclass(frozen=True, slots=True)
class ChunkRules:
    """`budget` is in tokens without the special ones; `overlap` is the share of it repeated from the chunk before."""

    budget: int
    overlap: float = 0.12


class Chunker:
    """Cuts pages with one tokenizer under one set of rules."""

    def __init__(self, tokenizer: EmbedderTokenizer, rules: ChunkRules) -> None:
        if rules.budget < 8:
            raise ValueError("a chunk needs room for at least 8 tokens")
        self._tokenizer = tokenizer
        self._rules = rules

    def chunk(
        self,
        text: str,
        *,
        markdown: bool = False,
        layout: PageLayout = PLAIN_LAYOUT,
        above: Sequence[HeadingMark] = (),
        starts: Sequence[Heading] = (),
    ) -> list[Span]:
        """Spans in order that cover every character of `text` except white space and skipped spans, each (with its
        context) within the budget.

        `above` are the headings that are open where the page begins. `starts` are sections found by other means
        (definitions of code); they come before headings, and the marks of a layout before those of Markdown.
        """
        by_markdown = markdown and not layout.headings
        headings = list(starts) or (headings_of(text) if by_markdown else paths_of(layout.headings, above))
        places = [heading.char_start for heading in headings]
        paths = [heading.path for heading in headings]
        tables = [self._table(text, mark) for mark in layout.tables]
        spans: list[Span] = []
        for block_start, block_end in _blocks(text, layout.skipped):
            cutter = _Cutter(self._tokenizer, self._rules, text, block_start, block_end, tables)
            for start, end in cutter.cut(places):
                index = bisect_right(places, start) - 1
                table = table_at(tables, start)
                context = table.header if table is not None and start >= table.header_end else ""
                spans.append(Span(start, end, paths[index] if index >= 0 else "", context))
        return spans

    def _table(self, text: str, mark: TableMark) -> Table:
        """The table with the words of its header, as many as leave most of the budget to its rows."""
        most = int(self._rules.budget * _HEADER_SHARE)
        words = (mark.header or text[mark.char_start : mark.header_end]).split()
        while words and self._tokenizer.counts([" ".join(words)])[0] > most:
            words = words[: len(words) * 3 // 4]
        header = " ".join(words)
        tokens = self._tokenizer.counts([header])[0] + 1 if header else 0
        # A table that goes on from the page before has its header everywhere, also where a line stands above it.
        start, header_end = (0, 0) if mark.header else (mark.char_start, mark.header_end)
        return Table(start, header_end, mark.char_end, header, tokens)


class _Cutter:
    """The tokens and boundaries of one block of text."""

    def __init__(
        self,
        tokenizer: EmbedderTokenizer,
        rules: ChunkRules,
        text: str,
        start: int,
        end: int,
        tables: Sequence[Table],
    ) -> None:
        self._tokenizer = tokenizer
        self._budget = rules.budget
        self._rules = rules
        self._tables = tables
        self._text = text
        self._start = start
        self._end = end
        offsets = tokenizer.offsets(text[start:end]) + start
        self._token_starts = offsets[:, 0]
        self._token_ends = np.maximum.accumulate(offsets[:, 1]) if len(offsets) else offsets[:, 1]

    def cut(self, heading_starts: list[int]) -> Iterator[tuple[int, int]]:
        boundaries = self._boundaries(heading_starts)
        position = self._skip_space(self._start)
        while position < self._end:
            table = table_at(self._tables, position)
            # Room for the header, which goes in front of a piece without it.
            inside = table is not None and position >= table.header_end
            self._budget = self._rules.budget - (table.tokens if table is not None and inside else 0)
            end, strength = self._kept_rows(position, *self._choose_end(position, boundaries), boundaries)
            stop = end
            while stop > position and self._text[stop - 1].isspace():
                stop -= 1
            if stop > position:
                yield position, stop
            following = self._skip_space(end)
            if following >= self._end:
                return
            if strength in (SENTENCE, LINE) and table_at(self._tables, following) is None:
                following = self._overlap_start(position, following, boundaries)
            position = following

    def _boundaries(self, heading_starts: list[int]) -> dict[int, list[int]]:
        """Where a next chunk may start, by strength; a stronger boundary is also in the weaker lists."""
        found: dict[int, list[int]] = {strength: [] for strength in (HEADING, PARAGRAPH, SENTENCE, LINE, SPACE)}
        first, last = bisect_left(heading_starts, self._start + 1), bisect_left(heading_starts, self._end)
        headings = set(heading_starts[first:last])
        for match in _BOUNDARY.finditer(self._text, self._start, self._end):
            place = match.end()
            if place >= self._end:
                continue
            strength = HEADING if place in headings else _STRENGTH[match.lastgroup or "space"]
            for weaker in range(SPACE, strength + 1):
                found[weaker].append(place)
        return found

    def _choose_end(self, start: int, boundaries: dict[int, list[int]]) -> tuple[int, int]:
        """The end of the chunk that starts here, and how strong the boundary is."""
        limit = self._token_limit(start, self._budget)
        heading = self._between(boundaries[HEADING], start, limit)
        early = [place for place in heading if self._tokens(start, place) >= _LEAST_FILL[HEADING] * self._budget]
        if early:
            return self._fitting(start, early[0]), HEADING
        if limit >= self._end:
            return self._fitting(start, self._end), PARAGRAPH
        for strength in (PARAGRAPH, SENTENCE, LINE, SPACE):
            places = self._between(boundaries[strength], start, limit)
            if places and self._tokens(start, places[-1]) >= _LEAST_FILL[strength] * self._budget:
                return self._fitting(start, places[-1]), strength
        return self._fitting(start, limit), TOKEN

    def _kept_rows(self, start: int, end: int, strength: int, boundaries: dict[int, list[int]]) -> tuple[int, int]:
        """The end moved to before a table that would be cut, or to between two of its rows."""
        table = table_at(self._tables, end)
        if table is None or end <= table.char_start:
            return end, strength
        whole = self._tokens(table.char_start, table.char_end) <= self._rules.budget - 2
        if table.char_start > start and (whole or self._tokens(start, table.char_start) >= self._budget // 2):
            return table.char_start, PARAGRAPH
        rows = [place for place in self._between(boundaries[LINE], start, end) if self._starts_line(place)]
        return (self._fitting(start, rows[-1]), PARAGRAPH) if rows else (end, strength)

    def _starts_line(self, place: int) -> bool:
        while place > 0 and self._text[place - 1].isspace():
            place -= 1
            if self._text[place] == "\n":
                return True
        return False

    def _fitting(self, start: int, end: int) -> int:
        """`end`, moved back while the text alone has more tokens than it had as a part of the block."""
        end = self._whole_character(start, end)
        if self._at_space(start) and self._at_space(end) and self._tokens(start, end) < self._budget - 2:
            return end
        while end - start > 1:
            count = self._tokenizer.counts([self._text[start:end].rstrip()])[0]
            if count <= self._budget:
                return end
            shorter = start + max(1, min(end - start - 1, (end - start) * self._budget // count))
            end = self._whole_character(start, shorter)
        return end

    def _token_limit(self, start: int, budget: int) -> int:
        """The character before which `budget` tokens from `start` end."""
        first = int(np.searchsorted(self._token_starts, start))
        last = first + budget
        if last >= len(self._token_starts):
            return self._end
        limit = int(self._token_starts[last])
        return limit if limit > start else min(self._end, start + 1)

    def _tokens(self, start: int, end: int) -> int:
        return int(np.searchsorted(self._token_starts, end) - np.searchsorted(self._token_starts, start))

    def _overlap_start(self, start: int, following: int, boundaries: dict[int, list[int]]) -> int:
        """A sentence start before `following`, so that the chunks share a little; never at or before `start`."""
        room = int(self._budget * self._rules.overlap)
        for place in self._between(boundaries[SENTENCE], start, following - 1):
            if self._tokens(place, following) <= room:
                return place
        return following

    def _between(self, places: list[int], start: int, end: int) -> list[int]:
        return places[bisect_right(places, start) : bisect_right(places, end)]

    def _skip_space(self, position: int) -> int:
        while position < self._end and self._text[position].isspace():
            position += 1
        return position

    def _at_space(self, position: int) -> bool:
        if position in (0, len(self._text)):
            return True
        return self._text[position - 1].isspace() or (position < len(self._text) and self._text[position].isspace())

    def _whole_character(self, start: int, end: int) -> int:
        """Not between a letter and its accent, nor inside a joined emoji."""
        import unicodedata

        moved = end
        while start + 1 < moved < self._end and (
            unicodedata.combining(self._text[moved])
            or self._text[moved] in _JOINERS
            or self._text[moved - 1] == "\u200d"
        ):
            moved -= 1
        return moved if moved > start + 1 else end


def _blocks(text: str, skipped: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The text outside the skipped spans in pieces small enough to tokenize at once."""
    start = 0
    for skip_start, skip_end in [*skipped, (len(text), len(text))]:
        yield from _pieces(text, start, skip_start)
        start = max(start, skip_end)


def _pieces(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Cut at a paragraph, line or space near the end where there is one."""
    while start < stop:
        end = min(stop, start + _BLOCK_CHARS)
        if end < stop:
            least = start + _BLOCK_CHARS // 2
            for separator in ("\n\n", "\n", " "):
                place = text.rfind(separator, least, end)
                if place >= 0:
                    end = place + len(separator)
                    break
        yield start, end
        start = end


@dataclass(frozen=True, slots=True)
class Table:
    """Where a table and its header lie, the header's words, and their number of tokens with the line break."""

    char_start: int
    header_end: int
    char_end: int
    header: str
    tokens: int


def table_at(tables: Sequence[Table], place: int) -> Table | None:
    """The table that a chunk starting here would start in."""
    return next((table for table in tables if table.char_start <= place < table.char_end), None)
