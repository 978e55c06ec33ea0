"""Draws one formula as outlines, within limits on its length, its depth and its time; reads no file but the font.

`latex2mathml` reads the LaTeX, `ziamath` lays the MathML out. Both are loaded with the first formula (about 0.3 s).
"""

from __future__ import annotations

import html
import re
import sys
import time
from functools import lru_cache
from inspect import CO_GENERATOR
from types import FrameType
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from engine.formulas.outlines import outlines_of
from engine.formulas.types import FormulaDrawing, FormulaRefused

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 4000  # characters
DEEPEST = 24  # braces, \left and \begin inside each other
LONGEST_S = 1.0  # of processor time; a formula of a textbook takes 0.01
WIDEST_EM, HIGHEST_EM = 400, 100
_EM = 100.0  # the size everything is laid out at
_CALLS = 500  # between two looks at the clock

# What defines new commands (they can grow without end), reaches for files or leads out of the program.
_CLOSED = re.compile(
    r"\\(?P<name>[gex]?def|let|futurelet|(?:re)?newcommand|providecommand|(?:re)?newenvironment|DeclareMathOperator"
    r"|input|include(?:graphics)?|href|url|write|read|openin|openout|catcode|csname|require|class|style|verb|special"
    r"|immediate|loop|expandafter|html[A-Za-z]*|cssId)(?![A-Za-z])\*?"
)
_NESTING = re.compile(r"\\(?:begin|end|left|right)(?![A-Za-z])|\\.|[{}]", re.DOTALL)
_UNKNOWN = re.compile(r"\\[A-Za-z]+")
# Written by models, called otherwise by the reader of LaTeX.
_RENAMED = (
    (re.compile(r"\\(?:nonumber|notag)(?![A-Za-z])|\\label\s*\{[^{}]*\}"), ""),
    (re.compile(r"\\(begin|end)\s*\{(?:aligned|split|align|eqnarray)\*?\}"), r"\\\1{align*}"),
    (re.compile(r"\\(begin|end)\s*\{(?:gathered|gather|multline|multlined)\*?\}"), r"\\\1{gather*}"),
    (re.compile(r"\\(?:begin|end)\s*\{(?:equation|displaymath|math)\*?\}"), ""),
    (re.compile(r"\\(?:bm|pmb)(?![A-Za-z])"), r"\\boldsymbol"),
    (re.compile(r"\\mathbbm(?![A-Za-z])"), r"\\mathbb"),
    (re.compile(r"\\operatorname\*?\s*\{\s*arg\s*(?:\\[,;! ])?\s*(max|min)\s*\}"), r"\\arg\1 "),
    (
        re.compile(r"\\operatorname(\*?)\s*\{\s*\\(?:mathrm|mathsf|text|rm)\s*\{?([A-Za-z ]+)\}?\s*\}"),
        r"\\operatorname\1{\2}",
    ),
)
_SIGNS = ("-", "+", "\u2212", "\u00b1", "\u2213")
_CLOSING = (")", "]", "}", "|", "!", "\u2016", "\u232a", "\u27e9", "\u2026", "\u22ef", "\u2032")
_SUMS = "\u2211\u220f\u2210\u22c3\u22c2"
_BESIDE = {"munder": "msub", "mover": "msup", "munderover": "msubsup"}
# Their children are no row: base, then what stands above and below.
_SCRIPTED = ("msub", "msup", "msubsup", "munder", "mover", "munderover", "mfrac", "mroot")


def draw(tex: str, *, display: bool) -> FormulaDrawing:
    """The drawing of a formula. Raises `FormulaRefused` for one that cannot be drawn or goes past a limit."""
    _check(tex)
    layout = _layout()
    for pattern, other in _RENAMED:
        tex = pattern.sub(other, tex)
    try:
        with _Deadline(LONGEST_S):
            drawing = layout(tex.strip(), display)
    except FormulaRefused:
        raise
    except RecursionError:
        raise FormulaRefused("It is nested too deeply.") from None
    except Exception as error:
        raise FormulaRefused("It cannot be read as LaTeX.") from error
    if not (0 < drawing.width <= WIDEST_EM and drawing.ascent + drawing.depth <= HIGHEST_EM):
        raise FormulaRefused("It would be empty or too large.")
    return drawing


def _check(tex: str) -> None:
    if len(tex) > LONGEST:
        raise FormulaRefused(f"It has {len(tex):,} characters; up to {LONGEST:,} are drawn.")
    if closed := _CLOSED.search(tex):
        raise FormulaRefused(f"It uses \\{closed['name']}, which formulas here do not take.")
    depth = 0
    for match in _NESTING.finditer(tex):
        word = match[0]
        depth += (word in ("{", "\\begin", "\\left")) - (word in ("}", "\\end", "\\right"))
        if depth > DEEPEST:
            raise FormulaRefused("It is nested too deeply.")


class _TooLong(Exception):
    """The time of a formula is over."""


class _Deadline:
    """Ends what runs in it after some seconds of this thread's processor time: Python calls a profiler at each call."""

    def __init__(self, seconds: float) -> None:
        self._until = time.thread_time() + seconds
        self._calls = 0
        self._before: Any = None

    def __enter__(self) -> None:
        self._before = sys.getprofile()
        sys.setprofile(self._look)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        sys.setprofile(self._before)
        if kind is _TooLong:
            raise FormulaRefused("It takes too long to draw.") from None

    def _look(self, frame: FrameType, event: str, _argument: object) -> None:
        # A generator may be entered to be closed, and what is raised then is lost.
        if event != "call" or frame.f_code.co_flags & CO_GENERATOR:
            return
        self._calls += 1
        if self._calls % _CALLS == 0 and time.thread_time() > self._until:
            raise _TooLong


@lru_cache(maxsize=1)
def _layout() -> Callable[[str, bool], FormulaDrawing]:
    """The libraries, loaded and set up once."""
    import ziamath
    from latex2mathml.converter import convert_to_element

    from engine.formulas.quick_rows import use_quick_rows

    use_quick_rows()
    ziamath.config.svg2 = False  # paths where they stand, no references

    def lay_out(tex: str, display: bool) -> FormulaDrawing:
        root = convert_to_element(tex, xmlns="", display="block" if display else "inline")
        _tidy(root)
        root.attrib.pop("xmlns", None)
        made = ziamath.Math(root, size=_EM, margin=0)
        _check_glyphs(root, made.font)
        width, ascent, depth, outlines = outlines_of(made.svgxml(), _EM)
        return FormulaDrawing(width, ascent, depth, outlines)

    return lay_out


def _tidy(root: ET.Element) -> None:
    """Texts as characters, and what the layout expects otherwise than the reader writes it."""
    for element in root.iter():
        text = html.unescape(element.text or "")
        if element.tag == "mtext":
            text = re.sub(r"\\([_%&#${}])", r"\1", text)
        if unknown := _UNKNOWN.search(text):
            raise FormulaRefused(f"{unknown[0]} is not known here.")
        if element.tag == "mo":
            if text in ("^", "~"):  # accents: the wide ones are other characters
                stretchy = element.get("stretchy") != "false"
                text = {"^": ("\u02c6", "\u0302"), "~": ("~", "\u0303")}[text][stretchy]
            elif text in ("\u2191", "\u2193"):
                element.set("stretchy", "false")
            elif text == "-":
                text = "\u2212"
        if element.get("columnspacing") == "0em 2em":  # that of align
            element.set("columnspacing", "0em 0.3em")
        if element.get("rowspacing") == "3pt":
            element.set("rowspacing", "0.3em")
        element.text = text or None
        element.tail = None
        _tidy_children(element)


def _tidy_children(row: ET.Element) -> None:
    """Signs that stand alone, room behind names of functions, and small limits in fractions, as TeX has them."""
    before: ET.Element | None = None
    for child in list(row):
        if child.tag == "mo" and html.unescape(child.text or "") in _SIGNS and row.tag not in _SCRIPTED:
            if before is None or (before.tag == "mo" and html.unescape(before.text or "") not in _CLOSING):
                child.set("form", "prefix")
        elif before is not None and _is_name(before) and child.tag != "mo" and row.tag not in _SCRIPTED:
            row.insert(list(row).index(child), ET.Element("mspace", {"width": "thinmathspace"}))
        before = child
    if row.tag == "mfrac":
        for part in row:
            part.attrib.setdefault("displaystyle", "false")
            for limits in part.iter():
                if limits.tag in _BESIDE and html.unescape(limits[0].text or "") in _SUMS:
                    limits.tag = _BESIDE[limits.tag]


def _is_name(element: ET.Element) -> bool:
    """Whether it is a function such as det or arg max, with or without what stands under it."""
    if element.tag in _SCRIPTED and len(element):
        element = element[0]
    text = html.unescape(element.text or "")
    return element.tag == "mo" and len(text) > 1 and text[0].isalpha()


def _check_glyphs(root: ET.Element, font: Any) -> None:
    """Letters the font of formulas has none for (Chinese, Arabic) would be empty boxes."""
    for element in root.iter():
        for letter in element.text or "":
            if not letter.isspace() and font.glyphindex(letter) == 0:
                raise FormulaRefused(f"The font for formulas has no “{letter}”.")
