"""Writes a chat as one HTML page: styles inside, no script, nothing fetched, everything escaped. Knows no chat store.

Text directions are left to the reader's browser (`dir="auto"`), so right-to-left and left-to-right stand side by side.
"""

from __future__ import annotations

import html
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from engine.exchange.types import Block, ChatDocument, ExportedMessage, Footnote, Run
from engine.formulas.svg import svg_of

_STYLE = """
body { font: 16px/1.55 system-ui, "Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic", sans-serif; color: #1a1f24;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; background: #ffffff; }
h1 { font-size: 1.6rem; } h2 { font-size: 1rem; margin-top: 2rem; color: #47525e; }
.question { background: #eef3f6; border-radius: 10px; padding: .6rem .9rem; white-space: pre-wrap; }
.muted, .model { color: #5a6672; font-weight: normal; }
pre { background: #f2f4f6; padding: .7rem; overflow-x: auto; white-space: pre-wrap; } code { font-family: monospace; }
table { border-collapse: collapse; } td, th { border: 1px solid #c4ccd4; padding: .25rem .6rem; text-align: start; }
blockquote { border-inline-start: 3px solid #c4ccd4; margin-inline-start: 0; padding-inline-start: .9rem; }
.formula { display: block; text-align: center; margin: .6rem 0; overflow-x: auto; }
sup a { text-decoration: none; } .weak a { border-bottom: 1px dashed; }
.notes { border-top: 1px solid #c4ccd4; margin-top: 2.5rem; font-size: .9rem; }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_ALLOWED_LINKS = ("http://", "https://", "mailto:")


def pieces(chat: ChatDocument) -> Iterator[str]:
    """The page piece by piece."""
    title = html.escape(chat.title)
    yield (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{title}</title>\n<style>{_STYLE}</style>\n'
        "</head>\n<body>\n"
    )
    yield f'<h1 dir="auto">{title}</h1>\n<p class="muted">{_day(chat.created)}</p>\n'
    for message in chat.messages:
        yield message_html(message)
    if notes := chat.footnotes:
        yield '<div class="notes"><h2>Sources</h2>\n'
        yield from (footnote_html(note) for note in notes)
        yield "</div>\n"
    yield "</body>\n</html>\n"


def message_html(
    message: ExportedMessage, indent: str = "margin-inline-start", formula: Callable[[str], str] = svg_of
) -> str:
    """One message under its heading. `indent` is the property that moves list items in; not every reader of HTML knows
    the one for both directions of writing. `formula` writes one formula, given its source."""
    model = f' <span class="model">{html.escape(message.model)}</span>' if message.model else ""
    made = [f"<h2>{'Question' if message.asked else 'Answer'}{model}</h2>\n"]
    draw = _Runs(frozenset(note.number for note in message.footnotes if not note.verified), formula)
    if message.asked:
        paragraphs = "".join(f'<p dir="auto">{draw.html(block.runs)}</p>' for block in message.blocks)
        made.append(f'<div class="question">{paragraphs}</div>\n')
    else:
        made += [_block(block, draw, indent) for block in message.blocks]
    made += [f'<p class="muted" dir="auto"><em>{html.escape(note)}</em></p>\n' for note in message.notes]
    if message.unsupported:
        items = "".join(f'<li dir="auto">{html.escape(sentence)}</li>' for sentence in message.unsupported)
        made.append(f'<p class="muted">Not supported by the documents:</p>\n<ul>{items}</ul>\n')
    return "".join(made)


def _block(block: Block, draw: _Runs, indent: str) -> str:
    inner = draw.html(block.runs)
    if block.kind == "heading":
        level = min(6, block.level + 2)
        text = f'<h{level} dir="auto">{inner}</h{level}>'
    elif block.kind == "item":
        # Nested lists as indents: one list a line would lose the numbers of the source.
        mark = f"{html.escape(block.marker)} " if block.marker else ""
        text = f'<p dir="auto" style="{indent}: {22 * block.level}px">{mark}{inner}</p>'
    elif block.kind == "code":
        text = f'<pre dir="ltr"><code>{html.escape(block.text)}</code></pre>'
    elif block.kind == "table":
        text = _table(block, draw)
    elif block.kind == "rule":
        text = "<hr>"
    else:
        text = f'<p dir="auto">{inner}</p>'
    return f"{'<blockquote>' * block.quote}{text}{'</blockquote>' * block.quote}\n"


def _table(block: Block, draw: _Runs) -> str:
    rows = []
    for number, row in enumerate(block.rows):
        tag = "td" if number else "th"
        cells = "".join(f'<{tag} dir="auto">{draw.html(cell)}</{tag}>' for cell in row)
        rows.append(f"<tr>{cells}</tr>")
    return f"<table>{''.join(rows)}</table>"


@dataclass(frozen=True)
class _Runs:
    """How runs are written: footnotes in `weak` are marked as not verified."""

    weak: frozenset[int]
    formula: Callable[[str], str]

    def html(self, runs: Iterable[Run]) -> str:
        return "".join(map(self._run, runs))

    def _run(self, run: Run) -> str:
        if run.footnote:
            kind = ' class="weak"' if run.footnote in self.weak else ""
            return f'<sup{kind}><a href="#fn{run.footnote}">{run.footnote}</a></sup>'
        return _styled(run, self.formula(run.text) if run.formula else _lines(run.text))


def _styled(run: Run, text: str) -> str:
    for wanted, tag in ((run.code, "code"), (run.bold, "strong"), (run.italic, "em"), (run.strike, "s")):
        if wanted:
            text = f"<{tag}>{text}</{tag}>"
    if run.link.lower().startswith(_ALLOWED_LINKS):
        text = f'<a href="{html.escape(run.link)}" rel="noreferrer noopener">{text}</a>'
    return text


def footnote_html(note: Footnote) -> str:
    """One line of the list of sources."""
    words = f"{html.escape(note.place)}: “{html.escape(note.quote)}” ({note.verdict})"
    return f'<p id="fn{note.number}" dir="auto">{note.number}. {words}</p>\n'


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _day(when: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(when))
