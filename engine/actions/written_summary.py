"""A summary written by the model: sections in batches, then joined level by level; checks nothing.

Every section and every join is kept on disk when it is written, so a summary of a thousand pages that was stopped goes
on where it was.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from engine.actions import prompts
from engine.actions.documents import PageTexts, is_there
from engine.actions.parts import ActionParts
from engine.actions.progress import Progress
from engine.actions.prompts import Prompt
from engine.actions.sections import Section, joined, pages_in_words, runs, sections_of
from engine.actions.store import part_key
from engine.actions.summary_text import WrittenParagraph
from engine.actions.types import Summary
from engine.actions.writer import BATCH, BuildPrompt, identity_of
from engine.core.events import Phase
from engine.core.jobs import Job
from engine.inference.backend import Backend
from engine.inference.types import ChatMessage, LoadedModel, SamplingParams
from engine.retrieval.types import DocumentInfo

KIND = "summary"
RECIPE = "1"
# Longer sections lose detail, shorter ones the thread; what a small context cannot hold is cut shorter.
SECTION_TOKENS = 1500
DOCUMENT_PARAGRAPHS, COLLECTION_PARAGRAPHS = 5, 10
_SUMMARY_TOKENS = 200
_SPARE_TOKENS = 96
_SAMPLE_CHARS, _PAGES_AT_ONCE = 4000, 50
_MOST_JOINED = 6
# Below so many characters the tokens of a page say little about the others.
_TELLING_CHARS = 200

Groups = list[list[WrittenParagraph]]


class WrittenSummary:
    """One run; `notes` are sentences for the person."""

    def __init__(
        self, parts: ActionParts, pages: PageTexts, job: Job[Summary], model: LoadedModel, collection: str
    ) -> None:
        self._parts = parts
        self._pages = pages
        self._job = job
        self._model = model
        self._section_prompt = parts.prompts.get(prompts.SUMMARISE_SECTION, collection)
        self._merge_prompt = parts.prompts.get(prompts.SUMMARISE_MERGE, collection)
        self._cut: set[str] = set()
        self._empty = 0

    @property
    def notes(self) -> list[str]:
        found = []
        if self._cut:
            found.append(f"The end of {len(self._cut)} sections was left out: they were too long for the model.")
        if self._empty:
            found.append(f"The model wrote nothing about {self._empty} sections.")
        return found

    def paragraphs(self, documents: Sequence[DocumentInfo]) -> list[WrittenParagraph]:
        """At most `DOCUMENT_PARAGRAPHS` for one document, `COLLECTION_PARAGRAPHS` for several."""
        self._job.emit(Phase(f"Reading {len(documents)} documents"))
        check = self._job.token.check
        sections = [
            one for info in documents for one in sections_of(self._pages, info, self._section_chars(info), check)
        ]
        progress = Progress(len(sections), self._job.emit)
        wanted = [(self._section_key(one), self._section_builder(one)) for one in sections]
        texts = self._made(wanted, [[one.document.sha256] for one in sections], progress)
        written = [WrittenParagraph(text, (one,)) for one, text in zip(sections, texts, strict=True) if text]
        self._empty = len(sections) - len(written)
        groups = [list(group) for _, group in itertools.groupby(written, key=lambda one: one.sections[0].document)]
        return self._joined(groups, len(documents), progress)

    def _joined(self, groups: Groups, documents: int, progress: Progress) -> list[WrittenParagraph]:
        """Join neighbours inside each document, then across documents, until there are few enough."""
        most = DOCUMENT_PARAGRAPHS if documents == 1 else max(1, COLLECTION_PARAGRAPHS // documents)
        while any(len(group) > most for group in groups):
            groups = self._level(groups, most, progress)
        one = [[paragraph for group in groups for paragraph in group]]
        while len(one[0]) > COLLECTION_PARAGRAPHS:
            one = self._level(one, COLLECTION_PARAGRAPHS, progress)
        return one[0]

    def _level(self, groups: Groups, most: int, progress: Progress) -> Groups:
        """One level of joining: the joins of all groups in one go, so that they fill batches."""
        room = self._model.context_length - _SUMMARY_TOKENS - 4 * _SPARE_TOKENS
        fan = max(2, min(_MOST_JOINED, room // (_SUMMARY_TOKENS + 20)))
        cut = [list(runs(group, most, fan)) if len(group) > most else [[one] for one in group] for group in groups]
        joins = [run for group in cut for run in group if len(run) > 1]
        progress.expect(len(joins))
        self._job.emit(Phase(f"Joining {sum(len(run) for run in joins)} summaries"))
        wanted = [(self._merge_key(run), self._merge_builder(run)) for run in joins]
        sources = [[section.document.sha256 for one in run for section in one.sections] for run in joins]
        texts = iter(self._made(wanted, sources, progress))
        return [[run[0] if len(run) == 1 else _paragraph(next(texts), run) for run in group] for group in cut]

    def _made(
        self, wanted: Sequence[tuple[str, BuildPrompt]], sources: Sequence[Sequence[str]], progress: Progress
    ) -> list[str]:
        """The text of each wanted part: kept from before, or written now and kept."""
        texts: dict[int, str] = {}
        for place, (key, _) in enumerate(wanted):
            kept = self._parts.store.part(key)
            if kept is not None:
                texts[place] = kept
                progress.step(kept=True)
        missing = [place for place in range(len(wanted)) if place not in texts]
        sampling = SamplingParams(max_tokens=_SUMMARY_TOKENS)
        for start in range(0, len(missing), BATCH):
            run = missing[start : start + BATCH]
            for written in self._parts.writer.write(self._job, [wanted[place][1] for place in run], sampling):
                place = run[written.index]
                texts[place] = written.text
                if all(is_there(self._parts.library, sha256) for sha256 in set(sources[place])):
                    self._parts.store.put(wanted[place][0], KIND, written.text, sources[place])
                progress.step()
        return [texts[place] for place in range(len(wanted))]

    def _sections(self, info: DocumentInfo) -> Iterator[Section]:
        return sections_of(self._pages, info, self._section_chars(info), self._job.token.check)

    def _section_chars(self, info: DocumentInfo) -> int:
        """How many characters of this document fill a section, by its page with the most tokens a character."""
        density = 0.0
        for section in sections_of(self._pages, info, _SAMPLE_CHARS * _PAGES_AT_ONCE, self._job.token.check):
            samples = [text[:_SAMPLE_CHARS] for text in section.texts(self._pages)]
            telling = [text for text in samples if len(text) >= _TELLING_CHARS] or ["".join(samples)]
            counts = self._parts.writer.with_backend(self._job, _counting(telling))
            density = max(density, *(count / len(text) for count, text in zip(counts, telling, strict=True) if text))
        room = self._model.context_length - _SUMMARY_TOKENS - 4 * _SPARE_TOKENS
        return max(400, int(min(SECTION_TOKENS, room) / max(0.05, density)))

    def _section_builder(self, section: Section) -> BuildPrompt:
        prompt = self._section_prompt

        def build(backend: Backend) -> Sequence[ChatMessage]:
            text = "\n".join(section.texts(self._pages))
            fitted = _fitted(text, _room(backend, prompt), backend.count_tokens)
            if len(fitted) < len(text):
                self._cut.add(f"{section.document.sha256} {section.name}")
            pages = pages_in_words([section.pages], named=False)
            return [ChatMessage("user", prompt.filled(document=section.document.name, pages=pages, text=fitted))]

        return build

    def _merge_builder(self, run: Sequence[WrittenParagraph]) -> BuildPrompt:
        prompt = self._merge_prompt

        def build(backend: Backend) -> Sequence[ChatMessage]:
            room = _room(backend, prompt) // len(run) - 24
            texts = [_fitted(one.text, room, backend.count_tokens) for one in run]
            ranges = [pages_in_words(joined([s.pages for s in one.sections]), named=True) for one in run]
            summaries = "\n\n".join(f"{where}: {text}" for where, text in zip(ranges, texts, strict=True))
            return [ChatMessage("user", prompt.filled(summaries=summaries))]

        return build

    def _section_key(self, section: Section) -> str:
        model, prompt = identity_of(self._model), self._section_prompt.text
        return part_key(KIND, RECIPE, section.document.sha256, model, prompt, section.name)

    def _merge_key(self, run: Sequence[WrittenParagraph]) -> str:
        model, prompt = identity_of(self._model), self._merge_prompt.text
        return part_key(KIND, RECIPE, "merge", model, prompt, *(one.text for one in run))


def _counting(texts: Sequence[str]) -> Callable[[Backend], list[int]]:
    return lambda backend: [backend.count_tokens(text) for text in texts]


def _paragraph(text: str, run: Sequence[WrittenParagraph]) -> WrittenParagraph:
    # A model that has nothing to say about them must not make them disappear.
    return WrittenParagraph(
        text or " ".join(one.text for one in run), tuple(section for one in run for section in one.sections)
    )


def _room(backend: Backend, prompt: Prompt) -> int:
    """Tokens for what is put into the prompt."""
    return backend.info.context_length - _SUMMARY_TOKENS - _SPARE_TOKENS - backend.count_tokens(prompt.text)


def _fitted(text: str, room: int, count_tokens: Callable[[str], int]) -> str:
    """The text, cut at its end when the model could not read all of it."""
    while (tokens := count_tokens(text)) > room and len(text) > 100:
        text = text[: int(len(text) * max(0.1, min(0.95, room / tokens)))]
    return text
