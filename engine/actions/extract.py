"""Fields of every document as a table: retrieval per field, a value by the model, then the check against the page.

A model under a billion parameters picks values no better than chance, and invents as easily as it copies. For such a
one the sentence of the document that speaks most to the field is taken instead, behind the gate that guards a chat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pydantic import TypeAdapter, ValidationError

from engine.actions import prompts
from engine.actions.documents import (
    LibraryView,
    chosen_documents,
    evidence_in,
    is_there,
    reference,
    renamed_citation,
    unreadable,
)
from engine.actions.fields import value_of, value_schema
from engine.actions.parts import ActionParts, is_small
from engine.actions.progress import Progress
from engine.actions.prompts import Prompt
from engine.actions.store import part_key
from engine.actions.types import (
    ActionScope,
    ExtractedCell,
    ExtractedRow,
    ExtractedRowDone,
    ExtractedTable,
    ExtractField,
)
from engine.actions.word_for_word import occurrences
from engine.actions.writer import BATCH, BuildPrompt, identity_of
from engine.chat.evidence import Evidence
from engine.chat.types import Citation
from engine.core.events import Notice, Phase
from engine.core.jobs import Job
from engine.inference.backend import Backend
from engine.inference.types import ChatMessage, LoadedModel, SamplingParams
from engine.retrieval.types import DocumentInfo

KIND = "extract"
RECIPE = "1"
_HITS = 8
_VALUE_TOKENS = 120
OWN_WORDS = (
    "This model is too small to pick values: the sentence of each document that speaks most to a field is shown. "
    "Load a larger model for single values."
)
_SPARE_TOKENS = 96
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_CELL = TypeAdapter(ExtractedCell)

_Place = tuple[int, DocumentInfo]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A cell to be filled."""

    place: int
    info: DocumentInfo
    field: ExtractField
    evidence: Evidence


class Extract:
    """One run; made new for each."""

    def __init__(self, parts: ActionParts, fields: Sequence[ExtractField], scope: ActionScope) -> None:
        self._parts = parts
        self._fields = tuple(fields)
        self._scope = scope

    def run(self, job: Job[ExtractedTable]) -> ExtractedTable:
        """Rows as events while they are finished, all of them at the end. A stop keeps every finished cell."""
        documents = chosen_documents(self._parts.library, self._scope)
        job.emit(Phase(f"Extracting from {len(documents)} documents"))
        model = self._parts.writer.model(job)
        if is_small(model):
            job.emit(Notice(OWN_WORDS))
        prompt = self._parts.prompts.get(prompts.EXTRACT, self._scope.collection)
        progress = Progress(len(documents) * len(self._fields), job.emit)
        cells: dict[int, dict[str, ExtractedCell]] = {place: {} for place in range(len(documents))}
        rows: dict[int, ExtractedRow] = {}

        def finish(place: int, row: ExtractedRow) -> None:
            rows[place] = row
            job.emit(ExtractedRowDone(row))

        for place, info in enumerate(documents):
            if problem := unreadable(info):
                finish(place, ExtractedRow(reference(info), problem=problem))
                for _ in self._fields:
                    progress.step(kept=True)
        readable = [(place, info) for place, info in enumerate(documents) if place not in rows]
        for place, cell in self._cells(job, readable, model, prompt):
            cells[place][cell.field] = cell
            progress.step(kept=cell.kept)
            if len(cells[place]) == len(self._fields):
                finish(place, ExtractedRow(reference(documents[place]), self._in_order(cells[place])))
        return ExtractedTable(self._fields, tuple(rows[place] for place in sorted(rows)), model.name)

    def _in_order(self, cells: dict[str, ExtractedCell]) -> tuple[ExtractedCell, ...]:
        return tuple(cells[field.name] for field in self._fields)

    def _cells(
        self,
        job: Job[ExtractedTable],
        documents: Sequence[tuple[int, DocumentInfo]],
        model: LoadedModel,
        prompt: Prompt,
    ) -> Iterator[tuple[int, ExtractedCell]]:
        waiting: list[_Wanted] = []
        for place, info in documents:
            for field in self._fields:
                job.token.check()
                kept = self._kept(info, field, model, prompt)
                if kept is not None:
                    yield place, kept
                    continue
                question = f"{field.name} {field.description}".strip()
                evidence = evidence_in(self._parts.library, question, info, _HITS, job.token)
                if evidence.hits and not is_small(model):
                    waiting.append(_Wanted(place, info, field, evidence))
                    continue
                value = own_words(field, evidence) if self._parts.gate.passes(evidence) else ""
                cell = located(field.name, value, evidence, self._parts.library)
                yield place, self._keep(info, field, cell, model, prompt)
            if len(waiting) >= BATCH:
                yield from self._filled(job, waiting, model, prompt)
                waiting = []
        yield from self._filled(job, waiting, model, prompt)

    def _filled(
        self, job: Job[ExtractedTable], wanted: Sequence[_Wanted], model: LoadedModel, prompt: Prompt
    ) -> Iterator[tuple[int, ExtractedCell]]:
        """A batch has one schema for all its answers, so fields of one kind are asked together."""
        for schema in dict.fromkeys(value_schema(one.field) for one in wanted):
            group = [one for one in wanted if value_schema(one.field) == schema]
            built = [self._builder(one, prompt) for one in group]
            sampling = SamplingParams(max_tokens=_VALUE_TOKENS, json_schema=schema)
            for written in self._parts.writer.write(job, built, sampling):
                one = group[written.index]
                cell = located(one.field.name, value_of(written.text), one.evidence, self._parts.library)
                yield one.place, self._keep(one.info, one.field, cell, model, prompt)

    def _builder(self, wanted: _Wanted, prompt: Prompt) -> BuildPrompt:
        field, most = wanted.field, self._parts.settings.evidence_tokens

        def build(backend: Backend) -> Sequence[ChatMessage]:
            room = backend.info.context_length - _VALUE_TOKENS - _SPARE_TOKENS - backend.count_tokens(prompt.text)
            excerpts = _excerpts(wanted.evidence, min(most, room), backend)
            choices = f"One of: {', '.join(field.choices)}." if field.choices else ""
            description = " ".join(text for text in (field.description, choices) if text)
            return [ChatMessage("user", prompt.filled(field=field.name, description=description, excerpts=excerpts))]

        return build

    def _key(self, info: DocumentInfo, field: ExtractField, model: LoadedModel, prompt: Prompt) -> str:
        wanted = f"{field.name}\n{field.description}\n{field.kind}\n{field.choices}"
        room = str(self._parts.settings.evidence_tokens)
        return part_key(KIND, RECIPE, info.sha256, identity_of(model), wanted, prompt.text, room)

    def _kept(
        self, info: DocumentInfo, field: ExtractField, model: LoadedModel, prompt: Prompt
    ) -> ExtractedCell | None:
        stored = self._parts.store.part(self._key(info, field, model, prompt))
        if stored is None:
            return None
        try:
            cell = _CELL.validate_json(stored)
        except ValidationError:
            return None  # written by another version: the value is looked for again
        citation = renamed_citation(cell.citation, reference(info)) if cell.citation is not None else None
        return replace(cell, citation=citation, kept=True)

    def _keep(
        self, info: DocumentInfo, field: ExtractField, cell: ExtractedCell, model: LoadedModel, prompt: Prompt
    ) -> ExtractedCell:
        if is_there(self._parts.library, info.sha256):
            key = self._key(info, field, model, prompt)
            self._parts.store.put(key, KIND, _CELL.dump_json(cell).decode(), [info.sha256])
        return cell


def located(field: str, value: str, evidence: Evidence, library: LibraryView) -> ExtractedCell:
    """The value with the sentence that holds it word for word, the one that speaks most to the field; or without."""
    best: tuple[float, int, int, int] | None = None
    for number, hit in enumerate(evidence.hits):
        offset = hit.chunk.char_start
        for start, end in occurrences(value, hit.chunk.text):
            place = start + offset
            around = [s for s in evidence.sentences if s.hit == number and s.char_start <= place < s.char_end]
            score = around[0].score if around else -1.0 - number
            first = min([place, *(s.char_start for s in around)])
            last = max([end + offset, *(s.char_end for s in around)])
            if best is None or score > best[0]:
                best = (score, number, first, last)
    if best is None:
        return ExtractedCell(field, value)
    _, number, first, last = best
    hit = evidence.hits[number]
    sha256, page = hit.chunk.sha256, hit.chunk.page
    quote = library.page(sha256, page).text[first:last]
    # Checked once more against the stored page: what is shown as verified must stand there.
    verified = next(iter(occurrences(value, quote)), None) is not None
    rectangles = library.rectangles(sha256, page, first, last)
    citation = Citation(1, sha256, hit.document, hit.path, page, quote, first, last, verified, rectangles, hit.link)
    return ExtractedCell(field, value, citation if verified else None)


def own_words(field: ExtractField, evidence: Evidence) -> str:
    """The sentence that speaks most to the field; for a number the first one in it that the field does not name."""
    best = evidence.best(1)
    if not best:
        return ""
    if field.kind in ("number", "integer"):
        named = set(_NUMBER.findall(f"{field.name} {field.description}"))
        return next((number for number in _NUMBER.findall(best[0].text) if number not in named), "")
    if field.choices:
        return next((choice for choice in field.choices if any(occurrences(choice, best[0].text))), "")
    return "" if field.kind == "boolean" else " ".join(best[0].text.split())


def _excerpts(evidence: Evidence, room: int, backend: Backend) -> str:
    """The best passages, as many as fit."""
    parts: list[str] = []
    for hit in evidence.hits:
        part = " ".join(hit.chunk.text.split())
        room -= backend.count_tokens(part) + 2
        if room < 0 and parts:
            break
        parts.append(part)
    return "\n\n".join(parts)
