"""Formulas for the Markdown parser: a token `formula` in a line, and paragraphs that keep one of several lines whole.

The token has the LaTeX as `content`, the source as `markup` and "display" or nothing as `info`. A block that is not
closed yet (an answer that is being written) becomes a token `open_formula` with its source as `content`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from engine.formulas.carried import MARKS
from engine.formulas.finder import formula_at

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

_MOST_LINES = 200
_OPENING = re.compile(rf"(?:{MARKS.pattern})*(\$\$|\\\[)")
_PAIR = re.compile(r"\\[\s\S]|\$\$")
_MAY_INTERRUPT = ["paragraph", "reference", "blockquote", "list"]


def add_formulas(parser: MarkdownIt) -> None:
    """Let `parser` find formulas; what draws its tokens has to know `formula` and `open_formula`."""
    parser.inline.ruler.before("escape", "formula", _inline)
    parser.block.ruler.before("fence", "formula", _block, {"alt": _MAY_INTERRUPT})


def _inline(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] not in "$\\":
        return False
    formula = formula_at(state.src, state.pos)
    if formula is None or state.pos + len(formula.source) > state.posMax:
        if state.src.startswith("$$", state.pos):  # its second sign begins no formula
            if not silent:
                state.pending += "$$"
            state.pos += 2
            return True
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content, token.markup = formula.tex, formula.source
        token.info = "display" if formula.display else ""
    state.pos += len(formula.source)
    return True


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Lines from `$$` to `$$`, whatever they would be otherwise (a list, a heading)."""
    if state.is_code_block(start):
        return False
    first = state.bMarks[start] + state.tShift[start]
    opened = _OPENING.match(state.src, first, state.eMarks[start])
    if opened is None:
        return False
    closing = "$$" if opened[1] == "$$" else "\\]"
    last = _last_line(state, start, end, opened.end(), closing)
    if last == start:
        return False  # one line: a paragraph as any other
    alone = not state.src[opened.end() : state.eMarks[start]].strip()
    if last < 0 and not (alone and end == state.lineMax and not any(map(state.isEmpty, range(start, end)))):
        return False
    if silent:
        return True
    kind, last = ("inline", last) if last > 0 else ("open_formula", end - 1)
    source = state.getLines(start, last + 1, state.blkIndent, False).strip()  # noqa: FBT003 - the parser's own
    state.line = last + 1
    if kind == "inline":
        state.push("paragraph_open", "p", 1).map = [start, state.line]
    token = state.push(kind, "p" if kind == "open_formula" else "", 0)
    token.content, token.map = source, [start, state.line]
    if kind == "inline":
        token.children = []
        state.push("paragraph_close", "p", -1)
    return True


def _last_line(state: StateBlock, start: int, end: int, position: int, closing: str) -> int:
    """The line on which the block is closed, -1 if on none."""
    for line in range(start, min(end, start + _MOST_LINES)):
        if line > start and state.sCount[line] < state.blkIndent and not state.isEmpty(line):
            return -1
        begin = position if line == start else state.bMarks[line] + state.tShift[line]
        for match in _PAIR.finditer(state.src, begin, state.eMarks[line]):
            if match[0] == closing:
                return line
            if match[0] in ("$$", "\\["):
                return -1
    return -1
