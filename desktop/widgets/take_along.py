"""Answers and citations as other programs take them: plain text, HTML and Markdown; draws nothing."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from desktop.translation import tr
from desktop.widgets.citation_text import place_of, plain_copy
from desktop.widgets.formula_marks import with_sources
from desktop.widgets.markdown import blocks
from engine.api import Answer, Citation

MARKDOWN = "text/markdown"
_MARKER = re.compile(r"\[(\d{1,3})\]")


def answer_mime(answer: Answer) -> QMimeData:
    """The answer with its sources: a list in plain text and HTML, footnotes in Markdown."""
    return _mime(plain_copy(answer), answer_html(answer), answer_markdown(answer))


def text_mime(text: str) -> QMimeData:
    """An answer without sources, which is Markdown."""
    return _mime(text, _html_of(text), text)


def citation_mime(citation: Citation) -> QMimeData:
    """The quoted words with file and page."""
    quote, place = " ".join(citation.quote.split()), place_of(citation)
    link = f" <{citation.link}>" if citation.link else ""
    shown = f"<p>“{html.escape(quote)}”</p><p>{_linked(citation)}</p>"
    return _mime(f"“{quote}” ({place}{link})", f"<blockquote>{shown}</blockquote>", f"> {quote}\n>\n> {place}{link}\n")


def answer_markdown(answer: Answer) -> str:
    """Each [n] that has a source becomes the footnote [^n]."""
    known = {citation.n for citation in answer.citations}
    text = _MARKER.sub(lambda found: f"[^{found[1]}]" if int(found[1]) in known else found[0], answer.text).rstrip()
    notes = [f"[^{c.n}]: {place_of(c)}{f' <{c.link}>' if c.link else ''}: “{_quote(c)}”" for c in answer.citations]
    return "\n\n".join([text, *(["\n".join(notes)] if notes else [])]) + "\n"


def answer_html(answer: Answer) -> str:
    """The answer as it is drawn, its sources as a list below it; everything of a document is escaped."""
    return _html_of(answer.text) + _sources_html(answer.citations)


def _sources_html(citations: Sequence[Citation]) -> str:
    rows = [f"<li>[{c.n}] {_linked(c)}: “{html.escape(_quote(c))}”</li>" for c in citations]
    head = html.escape(tr("Sources"))
    return f"<p><b>{head}</b></p><ul>{''.join(rows)}</ul>" if rows else ""


def _linked(citation: Citation) -> str:
    place = html.escape(place_of(citation))
    return f'<a href="{html.escape(citation.link, quote=True)}">{place}</a>' if citation.link else place


def _quote(citation: Citation) -> str:
    return " ".join(citation.quote.split())


def _html_of(text: str) -> str:
    return "\n".join(
        f"<pre><code>{html.escape(block.text)}</code></pre>" if block.kind == "code" else with_sources(block.text)
        for block in blocks(text)
    )


def _mime(plain: str, rich: str, markdown: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(plain)
    mime.setHtml(rich)
    mime.setData(MARKDOWN, markdown.encode())
    return mime
