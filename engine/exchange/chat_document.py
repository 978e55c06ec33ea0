"""A chat as one neutral document with numbered footnotes, which writers turn into formats; knows no format."""

from __future__ import annotations

from collections.abc import Sequence

from engine.chat.types import Answer, ChatInfo, Citation, Message
from engine.exchange.rich_text import clean, footnotes_in, markdown_blocks, plain_blocks, renumbered
from engine.exchange.types import ChatDocument, ExportedMessage, Footnote

_STATES = {
    "stopped": "This answer was stopped.",
    "interrupted": "This answer was cut short when the program ended.",
    "failed": "This answer failed.",
    "writing": "This answer is still being written.",
}


def chat_document(chat: ChatInfo, messages: Sequence[Message]) -> ChatDocument:
    """The messages in order. An answer without a word (it failed at once) is left out unless it says why."""
    made: list[ExportedMessage] = []
    count = 0
    for message in messages:
        if message.role == "user":
            made.append(ExportedMessage("question", message.created, message.text, plain_blocks(message.text)))
            continue
        answer = _answer(message, count)
        count += len(answer.footnotes)
        if answer.text.strip() or answer.notes:
            made.append(answer)
    title = " ".join(clean(chat.title).split()) or "Chat"
    return ChatDocument(title, chat.created, tuple(made))


def _answer(message: Message, count: int) -> ExportedMessage:
    answer = message.answer
    notes = [_STATES[message.state]] if message.state in _STATES else []
    if message.error:
        notes.append(clean(message.error))
    if answer is None:
        return ExportedMessage(
            "answer", message.created, message.text, markdown_blocks(message.text, ()), notes=tuple(notes)
        )
    citations = {citation.n: citation for citation in answer.citations}
    blocks = markdown_blocks(answer.text, citations)
    # In the order of the text, as a word processor numbers them; those without a mark come last.
    order = list(dict.fromkeys([*footnotes_in(blocks), *citations]))
    marks = {n: count + place for place, n in enumerate(order, start=1)}
    footnotes = tuple(_footnote(citations[n], number) for n, number in marks.items())
    return ExportedMessage(
        kind="answer",
        created=message.created,
        text=answer.text,
        blocks=renumbered(blocks, marks),
        footnotes=footnotes,
        marks=tuple(marks.items()),
        model=clean(answer.model),
        unsupported=_unsupported(answer),
        notes=(*notes, *(clean(note) for note in answer.notes)),
    )


def _footnote(citation: Citation, number: int) -> Footnote:
    quote = " ".join(clean(citation.quote).split())
    return Footnote(
        number, quote, clean(citation.document), citation.page, citation.verified, clean(citation.link)
    )  # fmt: skip


def _unsupported(answer: Answer) -> tuple[str, ...]:
    spans = [answer.text[one.start : one.end] for one in answer.support if one.level == "unsupported"]
    return tuple(" ".join(clean(span).split()) for span in spans if span.strip())
