"""Where formulas stand in a text (`$…$`, `\\(…\\)`, `$$…$$`, `\\[…\\]`), told from money and code; draws nothing.

A single `$` is a formula only when nothing speaks for money or a variable of a shell: the rules are those of Pandoc
(no space inside the signs, no digit behind the second) and some of our own, at `_is_money`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.formulas.carried import CITE, CITE_END, MARKS, SENTENCE
from engine.formulas.types import Formula

_ENDS = {"\\(": "\\)", "\\[": "\\]"}
_PAIR = re.compile(r"\\[\s\S]|\$\$?|`")
_TEX_SIGN = re.compile(r"[\\^_={}<>|]")
_AMOUNT = re.compile(r"[-+]?\.?\d[\d.,]*")
_WORD = re.compile(r"[A-Za-z]{3,}")
_CURRENCY = re.compile(r"[€£¥₹₽₩]")
_DANGLING = re.compile(r"[-–—/~+,(&]\s*$")
# "the $n$th", "two $x$s": what may follow a formula without a space.
_SUFFIX = re.compile(r"(?:st|nd|rd|th|s|es)(?![A-Za-z0-9])")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_CODE = re.compile(r"^[ \t]*(```+|~~~+)[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|\Z)|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\2(?!`)", re.M)


def formula_at(text: str, start: int) -> Formula | None:
    """The formula that begins at `start`, where a `$` or a backslash stands that is not escaped; else None."""
    if text.startswith("$$", start):
        return _double(text, start)
    if text.startswith("$", start):
        return _single(text, start)
    if (opening := text[start : start + 2]) in _ENDS:
        return _bracketed(text, start, opening)
    return None


def formula_from(source: str) -> Formula | None:
    """The formula with this source; None if it is not one as a whole."""
    width = 2 if source.startswith(("$$", "\\(", "\\[")) else 1
    tex = source[width : len(source) - width].strip()
    if not tex or not source.startswith(("$", "\\(", "\\[")):
        return None
    return Formula(tex, source.startswith(("$$", "\\[")), source)


def parts(text: str) -> Iterator[str | Formula]:
    """A text that is not Markdown (a question), in pieces: joined with their sources they are `text` again.

    Nothing in backquotes is a formula.
    """
    code = iter(_CODE.finditer(text))
    coded = next(code, None)
    position = taken = 0
    while found := _PAIR.search(text, position):
        while coded is not None and coded.end() <= found.start():
            coded = next(code, None)
        if coded is not None and coded.start() <= found.start():
            position = coded.end()
            continue
        formula = formula_at(text, found.start())
        if formula is None or _BLANK_LINE.search(formula.source):
            # One sign at a time: the second of `$$` begins no formula, but it is text like the first.
            position = found.end()
            continue
        if found.start() > taken:
            yield text[taken : found.start()]
        yield formula
        position = taken = found.start() + len(formula.source)
    if taken < len(text):
        yield text[taken:]


def _double(text: str, start: int) -> Formula | None:
    end = _next(text, start + 2, "$$")
    return _made(text, start, end, 2, display=True)


def _bracketed(text: str, start: int, opening: str) -> Formula | None:
    end = _next(text, start + 2, _ENDS[opening])
    made = _made(text, start, end, 2, display=opening == "\\[")
    return None if made is not None and opening == "\\(" and _is_prose(made.tex) else made


def _single(text: str, start: int) -> Formula | None:
    before = _shown_before(text, start)
    after = text[start + 1 : start + 2]
    if after.isspace() or (before.isascii() and before.isalnum()):
        return None
    end = _next(text, start + 1, "$")
    if end < 0 or _shown_before(text, end).isspace():
        return None
    behind = text[end + 1 : end + 2]
    if behind.isdigit() or (behind.isascii() and behind.isalpha() and not _SUFFIX.match(text, end + 1)):
        return None
    made = _made(text, start, end, 1, display=False)
    return None if made is not None and (_is_money(made.tex) or _is_prose(made.tex)) else made


def _shown_before(text: str, end: int) -> str:
    """The character before `end`, past marks; a space where there is none."""
    while end > 0 and SENTENCE <= text[end - 1] <= CITE_END:
        end = max(0, text.rfind(CITE, 0, end)) if text[end - 1] == CITE_END else end - 1
    return text[end - 1] if end > 0 else " "


def _next(text: str, start: int, wanted: str) -> int:
    """Where the next delimiter stands if it is the `wanted` one, -1 if it is another one or code begins before it."""
    for match in _PAIR.finditer(text, start):
        found = match[0]
        if found == wanted:
            return match.start()
        if found in ("`", "\\(", "\\)", "\\[", "\\]") or found.startswith("$"):
            return -1
    return -1


def _made(text: str, start: int, end: int, width: int, *, display: bool) -> Formula | None:
    if end < 0:
        return None
    tex = MARKS.sub("", text[start + width : end]).strip()
    return Formula(tex, display, text[start : end + width]) if tex else None


def _is_money(tex: str) -> bool:
    """Whether it is rather the text between two amounts: "$5 a day (US$)", "$3.50-$"."""
    amount = _AMOUNT.match(tex)
    if amount is None or _TEX_SIGN.search(tex):
        return False
    rest = tex[amount.end() :]
    return bool(_DANGLING.search(rest) or re.search(r"[A-Za-z]{2,}", rest) or _CURRENCY.search(rest))


def _is_prose(tex: str) -> bool:
    """Whether it is rather words than a formula: "$HOME and PATH$", "\\(see below\\)"."""
    return _TEX_SIGN.search(tex) is None and len(_WORD.findall(tex)) >= 2
