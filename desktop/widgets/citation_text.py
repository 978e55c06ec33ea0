"""How citations are worded everywhere: tooltips, source rows, plain text; draws nothing."""

from __future__ import annotations

import html

from desktop.translation import tr
from desktop.widgets.marks import ChipFacts, annotate
from engine.api import Answer, Citation

_LONGEST_TIP = 420


def level_of(citation: Citation) -> str:
    """How sure a citation is, in words, so that nothing rests on colour or shape alone."""
    return tr("word for word") if citation.verified else tr("weak match")


def place_of(citation: Citation) -> str:
    """File and page, as read aloud."""
    if not citation.page:
        return citation.document
    return tr("{document}, p. {page}").format(document=citation.document, page=citation.page)


def page_of(citation: Citation) -> str:
    """The page alone."""
    return tr("page {page}").format(page=citation.page)


def tip_of(citation: Citation) -> str:
    """The tooltip of a chip, as the rich text tooltips read; everything from documents is escaped."""
    quote = citation.quote if len(citation.quote) <= _LONGEST_TIP else citation.quote[: _LONGEST_TIP - 1] + "…"
    facts = f"{page_of(citation)} · {level_of(citation)}"
    return (
        f'<table width="360"><tr><td><p>“{html.escape(" ".join(quote.split()))}”</p>'
        f"<p><b>{html.escape(citation.document)}</b> · {facts}</p></td></tr></table>"
    )


def chips_of(answer: Answer) -> list[ChipFacts]:
    return [ChipFacts(citation.n, citation.verified, tip_of(citation)) for citation in answer.citations]


def marked_text(answer: Answer) -> str:
    """The answer's Markdown with its citations and unsupported sentences marked."""
    unsupported = [(span.start, span.end) for span in answer.support if span.level == "unsupported"]
    return annotate(answer.text, [citation.n for citation in answer.citations], unsupported)


def plain_copy(answer: Answer) -> str:
    """What "Copy answer" puts into the clipboard: the Markdown and a numbered list of sources."""
    if not answer.citations:
        return answer.text
    links = {c.n: f" <{c.link}>" if c.link else "" for c in answer.citations}
    lines = [f"[{c.n}] {place_of(c)}{links[c.n]}: “{' '.join(c.quote.split())}”" for c in answer.citations]
    return answer.text.rstrip() + "\n\n" + "\n".join((tr("Sources"), *lines))
