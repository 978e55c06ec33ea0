"""Markdown as blocks of runs that every writer can draw; raw HTML and pictures stay text. Knows no file format.

Marks [n] of citations become footnotes on the way, except in code, where they are left as they are written.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from engine.exchange.types import Block, Cell, Run
from engine.formulas.carried import apart
from engine.formulas.finder import parts as formula_parts
from engine.formulas.markdown_rules import add_formulas

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# Private-use characters carry the number of a footnote through the Markdown parser.
_OPEN, _CLOSE = "\ue010", "\ue011"
_CARRIED = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_MARK = re.compile(r"[ \t]?\[(\d{1,4})\]")
# What neither XML nor a screen can show.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_DEEPEST_LIST = 9


def clean(text: str) -> str:
    """`text` without characters no format can hold."""
    return _CONTROL.sub("", text)


def footnotes_in(blocks: Sequence[Block]) -> list[int]:
    """The footnotes in the order in which the text comes to them, each once."""
    runs = (run for block in blocks for run in (*block.runs, *_cell_runs(block)))
    return list(dict.fromkeys(run.footnote for run in runs if run.footnote))


def renumbered(blocks: Sequence[Block], numbers: Mapping[int, int]) -> tuple[Block, ...]:
    """The same blocks with each footnote n called `numbers[n]`."""

    def cell(runs: Cell) -> Cell:
        return tuple(replace(run, footnote=numbers[run.footnote]) if run.footnote else run for run in runs)

    return tuple(
        replace(block, runs=cell(block.runs), rows=tuple(tuple(map(cell, row)) for row in block.rows))
        for block in blocks
    )


def _cell_runs(block: Block) -> Iterator[Run]:
    return (run for row in block.rows for one in row for run in one)


def plain_blocks(text: str) -> tuple[Block, ...]:
    """A text that is no Markdown (a question): its paragraphs with their line ends."""
    parts = re.split(r"\n[ \t]*\n", clean(text.replace("\r\n", "\n")).strip("\n"))
    return tuple(Block("paragraph", tuple(_plain_runs(part.strip("\n")))) for part in parts if part.strip())


def _plain_runs(text: str) -> Iterator[Run]:
    for part in formula_parts(text):
        yield Run(part) if isinstance(part, str) else Run(part.source, formula=True)


def markdown_blocks(source: str, citations: Collection[int]) -> tuple[Block, ...]:
    """The blocks of an answer; a mark [n] that is one of `citations` becomes footnote n."""
    text = clean(source).replace(_OPEN, "").replace(_CLOSE, "")

    def carried(match: re.Match[str]) -> str:
        return f"{_OPEN}{match[1]}{_CLOSE}" if int(match[1]) in citations else match[0]

    return tuple(_Reader(_parser().parse(_MARK.sub(carried, text))).blocks())


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "typographer": False})
    parser.enable(["table", "strikethrough"]).disable(["image", "html_block", "html_inline"])
    add_formulas(parser)
    return parser


class _Reader:
    """One walk over the flat tokens of a document."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._lists: list[int] = []  # the next number of an ordered list, -1 for bullets
        self._marker = ""
        self._quote = 0
        self._heading = 0
        self._table: list[list[Cell]] | None = None

    def blocks(self) -> Iterator[Block]:
        for token in self._tokens:
            block = self._take(token)
            if block is not None:
                yield block

    def _take(self, token: Token) -> Block | None:
        kind = token.type
        if kind == "inline":
            return self._inline(token)
        if kind in ("fence", "code_block"):
            run = Run(_restored(token.content).rstrip("\n"), code=True)
            return Block("code", (run,), level=min(len(self._lists), _DEEPEST_LIST), quote=self._quote)
        if kind == "open_formula":
            return Block("paragraph", (Run(_restored(token.content)),), quote=self._quote)
        if kind == "hr":
            return Block("rule", quote=self._quote)
        if kind == "table_close":
            rows, self._table = self._table or [], None
            return Block("table", rows=tuple(tuple(row) for row in rows), quote=self._quote)
        self._open_or_close(token)
        return None

    def _open_or_close(self, token: Token) -> None:
        kind = token.type
        if kind == "heading_open":
            self._heading = int(token.tag[1:])
        elif kind == "bullet_list_open":
            self._lists.append(-1)
        elif kind == "ordered_list_open":
            self._lists.append(int(token.attrs.get("start", 1)))
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._lists.pop()
        elif kind == "list_item_open":
            number = self._lists[-1]
            self._marker = "•" if number < 0 else f"{number}."
            if number >= 0:
                self._lists[-1] = number + 1
        elif kind == "list_item_close":
            self._marker = ""
        elif kind in ("blockquote_open", "blockquote_close"):
            self._quote += token.nesting
        elif kind == "table_open":
            self._table = []
        elif kind == "tr_open" and self._table is not None:
            self._table.append([])

    def _inline(self, token: Token) -> Block | None:
        runs = tuple(_runs(token.children or ()))
        if self._table is not None:
            self._table[-1].append(runs)
            return None
        if self._heading:
            level, self._heading = self._heading, 0
            return Block("heading", runs, level=level, quote=self._quote)
        if self._lists:
            marker, self._marker = self._marker, ""
            return Block("item", runs, min(len(self._lists), _DEEPEST_LIST), marker, self._quote)
        return Block("paragraph", runs, quote=self._quote)


def _runs(children: Sequence[Token]) -> Iterator[Run]:
    style = Run("")
    for child in children:
        kind = child.type
        if kind in ("strong_open", "strong_close"):
            style = replace(style, bold=child.nesting > 0)
        elif kind in ("em_open", "em_close"):
            style = replace(style, italic=child.nesting > 0)
        elif kind in ("s_open", "s_close"):
            style = replace(style, strike=child.nesting > 0)
        elif kind == "link_open":
            style = replace(style, link=str(child.attrs.get("href", "")))
        elif kind == "link_close":
            style = replace(style, link="")
        elif kind == "code_inline":
            yield replace(style, text=_restored(child.content), code=True)
        elif kind == "formula":
            _, source, behind = apart(child.markup)
            yield replace(style, text=source, formula=True)
            yield from _with_footnotes(behind, style)
        elif kind in ("softbreak", "hardbreak"):
            yield replace(style, text="\n" if kind == "hardbreak" else " ")
        else:
            yield from _with_footnotes(child.content, style)


def _with_footnotes(text: str, style: Run) -> Iterator[Run]:
    position = 0
    for match in _CARRIED.finditer(text):
        if before := text[position : match.start()]:
            yield replace(style, text=before)
        yield Run("", footnote=int(match[1]))
        position = match.end()
    if rest := text[position:]:
        yield replace(style, text=rest)


def _restored(text: str) -> str:
    """Code as it was written. A space before the mark went into the mark."""
    return _CARRIED.sub(r"[\1]", text)
