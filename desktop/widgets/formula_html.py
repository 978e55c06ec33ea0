"""Formulas in the tokens of the Markdown parser: what is written for one, and where it gets a line of its own."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, MutableMapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.widgets.formula_marks import formula_mark
from desktop.widgets.marks import CITE_END, CITE_START, END, START
from engine.api import formulas

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererProtocol
    from markdown_it.token import Token
    from markdown_it.utils import OptionsDict

# What stays in the line of a formula although it comes after it: a full stop, chips.
_TRAILING = re.compile(f"\\s*(?:[.,;:!?]|[{START}{END}]|{CITE_START}\\d+{CITE_END})+")


def use_formulas(parser: MarkdownIt) -> None:
    """Let `parser` find formulas and write marks for them (see `formula_marks`)."""
    formulas.add_formulas(parser)
    parser.add_render_rule("formula", _formula)
    parser.add_render_rule("open_formula", _open_formula)


def _formula(
    _renderer: RendererProtocol,
    tokens: Sequence[Token],
    index: int,
    _options: OptionsDict,
    _env: MutableMapping[str, Any],
) -> str:
    token = tokens[index]
    before, source, after = formulas.apart(token.markup)
    return before + formula_mark(source) + after


def _open_formula(
    _renderer: RendererProtocol,
    tokens: Sequence[Token],
    index: int,
    _options: OptionsDict,
    _env: MutableMapping[str, Any],
) -> str:
    lines = html.escape(tokens[index].content).replace("\n", "<br>")
    return f"<p>{lines}</p>\n"


def with_own_lines(tokens: Sequence[Token]) -> list[Token]:
    """The same tokens, each display formula of a paragraph in a centred one of its own."""
    made: list[Token] = []
    index = 0
    while index < len(tokens):
        opening = tokens[index]
        if opening.type == "paragraph_open" and index + 2 < len(tokens) and _has_display(tokens[index + 1]):
            made += _paragraphs(opening, tokens[index + 1], tokens[index + 2])
            index += 3
        else:
            made.append(opening)
            index += 1
    return made


def _has_display(token: Token) -> bool:
    return any(_is_display(child) for child in token.children or ())


def _is_display(token: Token) -> bool:
    # Within emphasis or a link it stays in its line: the line cannot end there.
    return token.type == "formula" and token.info == "display" and token.level == 0


def _paragraphs(opening: Token, inline: Token, closing: Token) -> Iterator[Token]:
    from markdown_it.token import Token as Made

    runs: list[tuple[bool, list[Token]]] = [(False, [])]
    for child in inline.children or ():
        if _is_display(child):
            runs += [(True, [child]), (False, [])]
        else:
            centred, run = runs[-2] if len(runs) > 1 else (False, [])
            if centred and not runs[-1][1] and child.type == "text":
                trailing = _TRAILING.match(child.content)
                if trailing:
                    run.append(child.copy(content=trailing[0]))
                    child = child.copy(content=child.content[trailing.end() :])
            runs[-1][1].append(child)
    shown = [(centred, kept) for centred, run in runs if (kept := run if centred else _trimmed(run))]
    for number, (centred, run) in enumerate(shown):
        # In a list without gaps paragraphs are hidden, and a line ends only where it is broken.
        if opening.hidden and number:
            yield Made("inline", "", 0, children=[Made("hardbreak", "br", 0)], content="", level=inline.level)
        attributes = dict(opening.attrs)
        if centred:
            attributes |= {"align": "center", "class": "formula"}
        yield opening.copy(attrs=attributes)
        yield inline.copy(children=run)
        yield closing.copy()


def _trimmed(run: list[Token]) -> list[Token]:
    """Without line ends and spaces around it."""
    while run and (run[0].type in ("softbreak", "hardbreak") or (run[0].type == "text" and not run[0].content.strip())):
        run = run[1:]
    while run and (
        run[-1].type in ("softbreak", "hardbreak") or (run[-1].type == "text" and not run[-1].content.strip())
    ):
        run = run[:-1]
    return run
