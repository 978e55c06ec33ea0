"""A summary in the documents' own words: key sentences of each section, the best of each part; calls no model.

What was chosen in a document is kept on disk, so a large collection goes on where it was stopped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.actions.documents import PageTexts, is_there, reference
from engine.actions.key_sentences import key_sentences
from engine.actions.parts import ActionParts
from engine.actions.progress import Progress
from engine.actions.sections import Piece, Section, runs, sections_of
from engine.actions.store import part_key
from engine.actions.summary_text import QuotedSentence
from engine.actions.types import Summary
from engine.core.events import Phase
from engine.core.jobs import Job
from engine.retrieval.types import DocumentInfo

KIND = "key sentences"
RECIPE = "1"
SENTENCES, IN_ALL, IN_A_PARAGRAPH = 8, 24, 3
_SECTION_CHARS = 8000


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A key sentence of a document and its score there."""

    sentence: QuotedSentence
    score: float


class QuotedSummary:
    """One run; `notes` are sentences for the person."""

    def __init__(self, parts: ActionParts, pages: PageTexts, job: Job[Summary]) -> None:
        self._parts = parts
        self._pages = pages
        self._job = job
        self.notes: list[str] = []

    def paragraphs(self, documents: Sequence[DocumentInfo]) -> Iterator[list[QuotedSentence]]:
        """Up to three sentences each, the documents in their order."""
        most = max(1, min(SENTENCES, IN_ALL // len(documents)))
        self._job.emit(Phase(f"Reading {len(documents)} documents"))
        progress = Progress(len(documents), self._job.emit)
        found = [self._quoted(info, most, progress) for info in documents]
        if len(documents) > IN_ALL:
            ranked = sorted(((quoted[0].score, place) for place, quoted in enumerate(found) if quoted), reverse=True)
            telling = {place for _, place in ranked[:IN_ALL]}
            found = [quoted if place in telling else [] for place, quoted in enumerate(found)]
            self.notes.append(f"{len(telling)} of {len(documents)} documents are quoted: the most telling ones.")
        for quoted in found:
            sentences = [one.sentence for one in quoted]
            yield from runs(sentences, -(-len(sentences) // IN_A_PARAGRAPH), IN_A_PARAGRAPH)

    def _quoted(self, info: DocumentInfo, most: int, progress: Progress) -> list[_Quoted]:
        self._job.token.check()
        key = part_key(KIND, RECIPE, info.sha256, str(most))
        kept = self._parts.store.part(key)
        stored = kept if kept is not None else json.dumps(list(self._chosen(info, most)))
        if kept is None and is_there(self._parts.library, info.sha256):
            self._parts.store.put(key, KIND, stored, [info.sha256])
        progress.step(kept=kept is not None)
        document, quoted = reference(info), []
        for page, start, end, score in json.loads(stored):
            section = Section(document, (Piece(page, start, end),))
            quoted.append(_Quoted(QuotedSentence(section, page, start, end), score))
        return quoted

    def _chosen(self, info: DocumentInfo, most: int) -> Iterator[tuple[int, int, int, float]]:
        """(page, start, end, score) of the key sentences, in their order, spread over the whole document."""
        sections = list(sections_of(self._pages, info, _SECTION_CHARS, self._job.token.check))
        parts = list(runs(sections, min(most, len(sections)), len(sections))) if sections else []
        for number, part in enumerate(parts):
            share = most // len(parts) + (number < most % len(parts))
            found = [one for section in part for one in self._of_section(section, most)]
            for best in key_sentences([sentence for *_, sentence in found], share):
                page, start, _ = found[best.text]
                yield page, start + best.start, start + best.end, round(best.score, 4)

    def _of_section(self, section: Section, most: int) -> Iterator[tuple[int, int, str]]:
        """(page, start, text) of the key sentences of one section."""
        self._job.token.check()
        texts = list(section.texts(self._pages))
        for one in key_sentences(texts, most):
            piece = section.pieces[one.text]
            yield piece.page, piece.char_start + one.start, texts[one.text][one.start : one.end]
