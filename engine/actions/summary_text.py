"""Puts a summary together: paragraphs with page ranges, every sentence checked against its pages; calls no model."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.actions.documents import LibraryView, PageTexts
from engine.actions.sections import Section, joined, pages_in_words
from engine.actions.types import Summary, SummaryParagraph
from engine.chat import grounding
from engine.chat.citations import CitationBuilder, mark
from engine.chat.evidence import Evidence, EvidenceSentence, inverse_frequencies
from engine.chat.grounding import SUPPORTED, Passage
from engine.chat.sentences import content_words, numbers, split_sentences
from engine.chat.types import Answer, Citation, Support
from engine.retrieval.types import Chunk, Hit

# Enough to find what carries a sentence, few enough to compare all of them with it.
_MOST_SENTENCES = 400


@dataclass(frozen=True, slots=True)
class WrittenParagraph:
    """What the model wrote about these sections."""

    text: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class QuotedSentence:
    """A sentence in the document's own words: `page.text[char_start:char_end]`."""

    section: Section
    page: int
    char_start: int
    char_end: int


class SummaryText:
    """Grows paragraph by paragraph; `done` gives the summary."""

    def __init__(self, library: LibraryView, pages: PageTexts, *, named: bool) -> None:
        self._library = library
        self._pages = pages
        self._named = named
        self._text = ""
        self._citations: list[Citation] = []
        self._support: list[Support] = []
        self._paragraphs: list[SummaryParagraph] = []

    def add_written(self, paragraph: WrittenParagraph) -> None:
        """Check each sentence against the pages it was made from; what they do not carry is marked as such."""
        text = grounding.strip_marks(" ".join(paragraph.text.split()))
        evidence = _evidence(self._pages, text, paragraph.sections)
        builder = self._builder(evidence)
        marked, support = mark(text, grounding.check(text, evidence), builder)
        self._append(marked, support, builder, paragraph.sections)

    def add_quoted(self, sentences: Sequence[QuotedSentence]) -> None:
        """Sentences of the documents as they are, each with its citation."""
        evidence = Evidence(tuple(_hit(self._pages, one) for one in sentences), (), {}, frozenset())
        builder = self._builder(evidence)
        text, support = "", []
        for number, one in enumerate(sentences):
            words = evidence.hits[number].chunk.text
            passage = Passage(number, one.char_start, one.char_end, words, frozenset(), frozenset(numbers(words)))
            n = builder.cite(passage, supported=True)
            text += " " if text else ""
            start = len(text)
            text += f"“{' '.join(grounding.strip_marks(words).split())}” [{n}]"
            support.append(Support(start, len(text), SUPPORTED, (n,)))
        self._append(text, support, builder, [one.section for one in sentences])

    def done(self, method: str, model: str, notes: Sequence[str]) -> Summary:
        answer = Answer("", self._text, tuple(self._citations), tuple(self._support), model=model, notes=tuple(notes))
        return Summary(answer, tuple(self._paragraphs), method, model, tuple(notes))

    def _builder(self, evidence: Evidence) -> CitationBuilder:
        return CitationBuilder(evidence, self._pages.text, self._library.rectangles, first=len(self._citations) + 1)

    def _append(
        self, text: str, support: Sequence[Support], builder: CitationBuilder, sections: Sequence[Section]
    ) -> None:
        ranges = joined([section.pages for section in sections])
        self._text += "\n\n" if self._text else ""
        start = len(self._text)
        self._text += f"{text} ({pages_in_words(ranges, named=self._named)})"
        self._support += [Support(s.start + start, s.end + start, s.level, s.citations) for s in support]
        self._citations += builder.citations
        self._paragraphs.append(SummaryParagraph(start, len(self._text), ranges))


def _hit(pages: PageTexts, sentence: QuotedSentence) -> Hit:
    document = sentence.section.document
    text = pages.text(document.sha256, sentence.page)[sentence.char_start : sentence.char_end]
    chunk = Chunk(document.sha256, 0, sentence.page, sentence.char_start, sentence.char_end, text)
    return Hit(chunk, document.name, document.path, 1.0, 1.0, 1.0)


def _evidence(pages: PageTexts, text: str, sections: Sequence[Section]) -> Evidence:
    """The sentences of the sections that share most words with the text, and their neighbours, as evidence."""
    hits: list[Hit] = []
    sentences: list[EvidenceSentence] = []
    wanted = frozenset(content_words(text))
    for section in sections:
        for piece, words in zip(section.pieces, section.texts(pages), strict=True):
            document = section.document
            chunk = Chunk(document.sha256, 0, piece.page, piece.char_start, piece.char_end, words)
            hits.append(Hit(chunk, document.name, document.path, 1.0, 0.0, 0.0))
            sentences += _sentences(len(hits) - 1, chunk, wanted)
    best = heapq.nlargest(_MOST_SENTENCES // 2, range(len(sentences)), key=lambda place: sentences[place].score)
    near = sorted({place + step for place in best for step in (0, 1) if place + step < len(sentences)})
    kept = tuple(sentences[place] for place in near)
    return Evidence(tuple(hits), kept, inverse_frequencies([one.words for one in kept]), frozenset())


def _sentences(hit: int, chunk: Chunk, wanted: frozenset[str]) -> Iterator[EvidenceSentence]:
    for span in split_sentences(chunk.text):
        words = chunk.text[span.start : span.end]
        found = frozenset(content_words(words))
        score = float(len(found & wanted))
        start, end = chunk.char_start + span.start, chunk.char_start + span.end
        yield EvidenceSentence(hit, start, end, words, found, 0.0, 0.0, score)
