"""A summary of documents: written by the model, or key sentences for a very small one; knows no window."""

from __future__ import annotations

from engine.actions.documents import PageTexts, chosen_documents, unreadable
from engine.actions.parts import ActionParts, is_small
from engine.actions.quoted_summary import QuotedSummary
from engine.actions.summary_text import SummaryText
from engine.actions.types import ActionScope, Summary
from engine.actions.written_summary import WrittenSummary
from engine.core.errors import UsageError
from engine.core.events import Notice, Phase
from engine.core.jobs import Job

WRITTEN, KEY_SENTENCES = "written", "key sentences"
OWN_WORDS = (
    "This model is too small to summarise: the documents' most telling sentences are shown in their own words. "
    "Load a larger model for a written summary."
)


class Summarise:
    """One run; made new for each."""

    def __init__(self, parts: ActionParts, scope: ActionScope) -> None:
        self._parts = parts
        self._scope = scope
        self._notes: list[str] = []

    def run(self, job: Job[Summary]) -> Summary:
        """Phases and progress as events, the checked summary at the end. A stop keeps what is written."""
        chosen = chosen_documents(self._parts.library, self._scope)
        documents = [info for info in chosen if not unreadable(info)]
        if not documents:
            raise UsageError("None of these documents is read yet.", "Wait until they are indexed.")
        if len(documents) < len(chosen):
            self._note(job, f"{len(chosen) - len(documents)} of {len(chosen)} documents were not read; left out.")
        model = self._parts.writer.model(job)
        pages = PageTexts(self._parts.library)
        text = SummaryText(self._parts.library, pages, named=len(documents) > 1)
        if is_small(model):
            method = KEY_SENTENCES
            self._note(job, OWN_WORDS)
            quoted = QuotedSummary(self._parts, pages, job)
            for sentences in quoted.paragraphs(documents):
                text.add_quoted(sentences)
            notes = quoted.notes
        else:
            method = WRITTEN
            summary = WrittenSummary(self._parts, pages, job, model, self._scope.collection)
            paragraphs = summary.paragraphs(documents)
            job.emit(Phase("Checking the summary against the pages"))
            for paragraph in paragraphs:
                job.token.check()
                text.add_written(paragraph)
            notes = summary.notes
        for note in notes:
            self._note(job, note)
        done = text.done(method, model.name, self._notes)
        if not done.paragraphs:
            raise UsageError("There is no text to summarise in these documents.", "See their receipts.")
        return done

    def _note(self, job: Job[Summary], text: str) -> None:
        self._notes.append(text)
        job.emit(Notice(text))
