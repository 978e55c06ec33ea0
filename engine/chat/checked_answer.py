"""Turns what a model wrote into an answer with checked citations; the one place where that is decided.

Knows the evidence and the stored pages; knows no chat, no store and no model. A chat's answer and a row of "ask every
document" go through the same steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from engine.chat import grounding
from engine.chat.citations import CitationBuilder, mark, with_quotes
from engine.chat.evidence import Evidence
from engine.chat.types import NOT_FOUND, Answer
from engine.retrieval.types import PageView, Rectangle


class StoredPages(Protocol):
    """Where quotes are checked and found on the page."""

    def page(self, sha256: str, number: int) -> PageView: ...

    def rectangles(self, sha256: str, page: int, char_start: int, char_end: int) -> tuple[Rectangle, ...]: ...


@dataclass(frozen=True, slots=True)
class WrittenText:
    """What a model wrote, and how it ended; `small_model`: what is not borne out is left out."""

    text: str
    finish_reason: str = "stop"
    small_model: bool = False


def refusal(message_id: str = "") -> Answer:
    """The answer when the documents do not hold one."""
    return Answer(message_id, NOT_FOUND, refused=True, finish_reason="refused")


def checked_answer(
    message_id: str, written: WrittenText, evidence: Evidence, pages: StoredPages
) -> tuple[Answer, tuple[str, ...]]:
    """The answer with its citations, and notes on what was left out."""
    stopped = written.finish_reason == "cancelled"
    if stopped and not written.text.strip():
        return Answer(message_id, "", finish_reason=written.finish_reason), ()
    text = grounding.strip_marks(written.text).strip()
    if is_refusal(text):
        return refusal(message_id), ()
    notes: tuple[str, ...] = ()
    if written.small_model:
        text, notes = _borne_out(text, evidence)
    checked = grounding.check(text, evidence)
    proven = [s.passage for s in checked if s.passage is not None and s.level == grounding.SUPPORTED]
    missed = written.small_model and not grounding.covers_best(proven, evidence)
    builder = CitationBuilder(evidence, lambda sha256, number: pages.page(sha256, number).text, pages.rectangles)
    marked, support = mark(text, checked, builder)
    if (missed or not proven) and not stopped:
        marked, support = with_quotes(marked, support, grounding.closest_passages(evidence), builder)
    answer = Answer(
        message_id, marked, citations=builder.citations, support=support, finish_reason=written.finish_reason
    )
    return answer, notes


def is_refusal(text: str) -> bool:
    """Did the model itself say that the documents do not hold the answer?"""
    said = text.strip(" .!\"'").casefold()
    return said.startswith(NOT_FOUND.rstrip(".").casefold()) and len(said) < 2 * len(NOT_FOUND)


def _borne_out(text: str, evidence: Evidence) -> tuple[str, tuple[str, ...]]:
    """A very small model invents as easily as it repeats: what the documents do not bear out is left out."""
    kept, dropped = grounding.without_strays(text, evidence)
    if not dropped:
        return kept, ()
    counted = "1 sentence of the model was" if dropped == 1 else f"{dropped} sentences of the model were"
    return kept, (f"{counted} left out: your documents do not say so, or not on this question.",)
