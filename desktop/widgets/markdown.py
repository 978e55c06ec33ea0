"""Markdown to the HTML subset Qt draws, cut into prose and code; raw HTML, pictures and script links stay text.

A formula becomes a mark with its source in it (`formula_marks`).
"""

from __future__ import annotations

import functools
import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desktop.widgets.formula_html import use_formulas, with_own_lines
from desktop.widgets.marks import without_marks

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Block:
    """One top-level block: `kind` is "prose" (text is HTML) or "code" (text is the code itself).

    `offset` is where the block starts in the Markdown source, in characters.
    """

    kind: str
    text: str
    language: str = ""
    offset: int = 0


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "typographer": False})
    parser.enable(["table", "strikethrough"]).disable(["image", "html_block", "html_inline"])
    use_formulas(parser)
    return parser


def blocks(source: str) -> list[Block]:
    """The top-level blocks of `source`, in order."""
    parser = _parser()
    tokens = parser.parse(source)
    starts = _line_starts(source)
    found: list[Block] = []
    index = 0
    while index < len(tokens):
        end = _end_of(tokens, index)
        token = tokens[index]
        offset = starts[token.map[0]] if token.map else 0
        if token.type in ("fence", "code_block"):
            language = token.info.strip().split(" ")[0] if token.info else ""
            found.append(Block("code", token.content.rstrip("\n"), language, offset))
        else:
            rendered = parser.renderer.render(_qt_friendly(tokens[index:end]), parser.options, {})
            found.append(Block("prose", str(rendered), "", offset))
        index = end
    return found


def _end_of(tokens: Sequence[Token], start: int) -> int:
    """Index after the block that opens at `start`."""
    depth = 0
    for index in range(start, len(tokens)):
        depth += tokens[index].nesting
        if depth == 0:
            return index + 1
    return len(tokens)


def _qt_friendly(tokens: Sequence[Token]) -> list[Token]:
    """Tables get the attributes QTextDocument reads instead of CSS; code in a line shows its brackets as they are."""
    for token in tokens:
        for child in token.children or ():
            if child.type == "code_inline":
                child.content = without_marks(child.content)
        if token.type == "table_open":
            token.attrs.update({"cellspacing": "0", "cellpadding": "6", "border": "1"})
    return with_own_lines(tokens)


def _line_starts(source: str) -> list[int]:
    starts = [0]
    position = source.find("\n")
    while position >= 0:
        starts.append(position + 1)
        position = source.find("\n", position + 1)
    starts.append(len(source))
    return starts


def prose_css(colours: Mapping[str, str], px: int, code_family: str) -> str:
    """The default stylesheet of prose documents; `px` is the text size in pixels."""
    return f"""
    p {{ margin-top: 0; margin-bottom: {px * 0.6:.0f}px; line-height: 145%; }}
    p.formula {{ line-height: 100%; margin-top: 0; margin-bottom: {px * 0.8:.0f}px; }}
    li {{ margin-bottom: {px * 0.2:.0f}px; line-height: 140%; }}
    ul, ol {{ margin-top: 0; margin-bottom: {px * 0.6:.0f}px; }}
    h1 {{ font-size: {px * 1.45:.0f}px; font-weight: 600; margin-top: {px * 0.7:.0f}px;
      margin-bottom: {px * 0.5:.0f}px; }}
    h2 {{ font-size: {px * 1.25:.0f}px; font-weight: 600; margin-top: {px * 0.7:.0f}px;
      margin-bottom: {px * 0.4:.0f}px; }}
    h3, h4, h5, h6 {{ font-size: {px * 1.1:.0f}px; font-weight: 600; margin-top: {px * 0.5:.0f}px;
      margin-bottom: {px * 0.3:.0f}px; }}
    a {{ color: {colours["accent"]}; text-decoration: none; }}
    code {{ font-family: '{code_family}'; font-size: {px * 0.93:.0f}px; background-color: {colours["raised"]}; }}
    blockquote {{ color: {colours["muted"]}; margin-left: {px}px; margin-top: 0; margin-bottom: {px * 0.6:.0f}px; }}
    table {{ border-collapse: collapse; border: 1px solid {colours["border"]}; margin-bottom: {px * 0.6:.0f}px; }}
    td {{ border: 1px solid {colours["border"]}; }}
    th {{ border: 1px solid {colours["border"]}; background-color: {colours["raised"]}; font-weight: 600; }}
    hr {{ background-color: {colours["border"]}; }}
    """


def highlight(code: str, language: str, *, dark: bool) -> str:
    """Code as coloured HTML without its own background; unknown languages come back escaped."""
    from pygments import highlight as colour
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer: Any = get_lexer_by_name(language or "text", stripnl=False)
    except ClassNotFound:
        return html.escape(code)
    return str(colour(code, lexer, _formatter("github-dark" if dark else "xcode"))).rstrip("\n")


@functools.cache
def _formatter(style: str) -> Any:
    """Making one takes as long as colouring some twenty lines."""
    from pygments.formatters.html import HtmlFormatter

    return HtmlFormatter(nowrap=True, noclasses=True, style=style)
