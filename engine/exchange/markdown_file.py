"""Writes a chat as Markdown with footnotes [^1]; what a viewer would run or fetch is escaped. Knows no other format."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator

from engine.exchange.rich_text import clean
from engine.exchange.types import ChatDocument, ExportedMessage, Footnote
from engine.formulas.carried import CITE, CITE_END, apart, restored
from engine.formulas.finder import parts as formula_parts

# Code is left alone: fenced blocks to their end or the end of the text, then code in a line.
_CODE = re.compile(
    r"(^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\2[`~]*[ \t]*$|\Z)|(?<!`)(`+)(?!`).+?(?<!`)\3(?!`))", re.S | re.M
)
_MARK = re.compile(r"[ \t]?\[(\d{1,4})\]")
_ACTIVE = re.compile(r"<(?=[A-Za-z/!?])|!(?=\[)")
_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~]")


def lines(chat: ChatDocument) -> Iterator[str]:
    """The file piece by piece, so that a huge chat is never one string."""
    yield f"# {_escaped(chat.title)}\n\n"
    yield f"*{_day(chat.created)}*\n"
    for message in chat.messages:
        yield f"\n## {heading(message)}\n\n"
        if message.asked:
            yield "".join(f"> {line}\n" for line in _question(clean(message.text).strip()).splitlines())
        else:
            yield f"{_answer(message)}\n"
        for note in message.notes:
            yield f"\n*{_escaped(' '.join(note.split()))}*\n"
        if message.unsupported:
            yield "\nNot supported by the documents:\n\n"
            yield "".join(f"- {_escaped(sentence)}\n" for sentence in message.unsupported)
    if notes := chat.footnotes:
        yield "\n---\n\n"
        yield from (_footnote(note) for note in notes)


def heading(message: ExportedMessage) -> str:
    """Who speaks, in words."""
    who = "Question" if message.asked else "Answer"
    return f"{who} ({_escaped(message.model)})" if message.model else who


def _question(text: str) -> str:
    return "".join(_escaped(part) if isinstance(part, str) else _harmless(part.source) for part in formula_parts(text))


def _answer(message: ExportedMessage) -> str:
    marks = dict(message.marks)

    def mark(match: re.Match[str]) -> str:
        number = marks.get(int(match[1]))
        return match[0] if number is None else f"[^{number}]"

    text = clean(message.text).strip()
    pieces: list[str] = []
    position = 0
    for code in _CODE.finditer(text):
        pieces += [_prose(text[position : code.start()], mark), code[0]]
        position = code.end()
    pieces.append(_prose(text[position:], mark))
    return "".join(pieces)


def _prose(text: str, mark: Callable[[re.Match[str]], str]) -> str:
    return "".join(
        _MARK.sub(mark, _tame(part)) if isinstance(part, str) else _with_marks(part.source, mark)
        for part in formula_parts(text)
    )


def _with_marks(formula: str, mark: Callable[[re.Match[str]], str]) -> str:
    """A citation in a formula as it is in the window: behind it (see `engine.formulas.carried`)."""
    _, source, behind = apart(
        _MARK.sub(lambda found: found[0] if mark(found) == found[0] else f"{CITE}{found[1]}{CITE_END}", formula)
    )
    return _harmless(source) + _MARK.sub(mark, restored(behind))


def _harmless(formula: str) -> str:
    """A space says the same in a formula, and no viewer takes what is behind it for HTML or a picture."""
    return _ACTIVE.sub(lambda match: f"{match[0]} ", formula)


def _tame(text: str) -> str:
    """Markdown that a viewer cannot take for HTML, and that fetches no picture."""
    return _ACTIVE.sub(lambda match: f"\\{match[0]}", text)


def _footnote(note: Footnote) -> str:
    return f"[^{note.number}]: {_escaped(note.place)}: “{_escaped(note.quote)}” ({note.verdict})\n"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: f"\\{match[0]}", text)


def _day(when: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(when))
