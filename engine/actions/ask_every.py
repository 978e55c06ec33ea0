"""One question to every document: a row each, with the same evidence, gate and checks as a chat; makes no window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pydantic import TypeAdapter, ValidationError

from engine.actions import prompts
from engine.actions.documents import (
    chosen_documents,
    evidence_in,
    is_there,
    reference,
    renamed_answer,
    unreadable,
)
from engine.actions.parts import ActionParts, is_small
from engine.actions.progress import Progress
from engine.actions.store import part_key
from engine.actions.types import ActionScope, AskedRow, AskedRowDone, AskedTable
from engine.actions.writer import BATCH, BuildPrompt, Written, identity_of
from engine.chat import prompt_builder
from engine.chat.checked_answer import WrittenText, checked_answer, refusal
from engine.chat.evidence import Evidence
from engine.chat.types import Answer
from engine.core.events import Phase
from engine.core.jobs import Job
from engine.inference.backend import Backend
from engine.inference.types import ChatMessage, LoadedModel, SamplingParams
from engine.retrieval.types import DocumentInfo

KIND = "ask"
# Raised when the way of asking changes, so that rows kept by an older program are not mixed in.
RECIPE = "1"
_HITS = 12
_ANSWER = TypeAdapter(Answer)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A document that is to be asked: where its row goes, and what it says to the question."""

    place: int
    info: DocumentInfo
    evidence: Evidence


class AskEvery:
    """One run; made new for each."""

    def __init__(self, parts: ActionParts, question: str, scope: ActionScope) -> None:
        self._parts = parts
        self._question = question
        self._scope = scope

    def run(self, job: Job[AskedTable]) -> AskedTable:
        """Rows as events while they are finished, all of them at the end. A stop keeps what is finished."""
        documents = chosen_documents(self._parts.library, self._scope)
        job.emit(Phase(f"Asking {len(documents)} documents"))
        model = self._parts.writer.model(job)
        prompt = self._parts.prompts.get(prompts.ASK_EVERY, self._scope.collection)
        system = "" if is_small(model) and not prompt.changed else prompt.text
        progress = Progress(len(documents), job.emit)
        rows: dict[int, AskedRow] = {}
        for place, row in self._rows(job, documents, model, system):
            rows[place] = row
            job.emit(AskedRowDone(row))
            progress.step(kept=row.kept or bool(row.problem))
        return AskedTable(self._question, tuple(rows[place] for place in sorted(rows)), model.name)

    def _rows(
        self, job: Job[AskedTable], documents: Sequence[DocumentInfo], model: LoadedModel, system: str
    ) -> Iterator[tuple[int, AskedRow]]:
        waiting: list[_Asked] = []
        for place, info in enumerate(documents):
            job.token.check()
            problem = unreadable(info)
            kept = None if problem else self._kept(info, model, system)
            if problem:
                yield place, AskedRow(reference(info), problem=problem)
            elif kept is not None:
                yield place, AskedRow(reference(info), kept, kept=True)
            else:
                evidence = evidence_in(self._parts.library, self._question, info, _HITS, job.token)
                if not self._parts.gate.passes(evidence):
                    yield place, self._keep(info, refusal(), model, system)
                    continue
                waiting.append(_Asked(place, info, evidence))
            if len(waiting) == BATCH:
                yield from self._answered(job, waiting, model, system)
                waiting = []
        yield from self._answered(job, waiting, model, system)

    def _answered(
        self, job: Job[AskedTable], asked: Sequence[_Asked], model: LoadedModel, system: str
    ) -> Iterator[tuple[int, AskedRow]]:
        built: list[BuildPrompt] = [self._builder(one.evidence, model, system) for one in asked]
        for written in self._parts.writer.write(job, built, self._sampling(model)):
            one = asked[written.index]
            yield one.place, self._keep(one.info, self._checked(written, one.evidence, model), model, system)

    def _builder(self, evidence: Evidence, model: LoadedModel, system: str) -> BuildPrompt:
        settings = self._parts.settings

        def build(backend: Backend) -> Sequence[ChatMessage]:
            context = backend.info.context_length
            limits = prompt_builder.PromptLimits(
                prompt_tokens=context - min(settings.max_tokens, context // 2) - 16,
                evidence_tokens=settings.evidence_tokens,
                history_tokens=0,
                small_model=is_small(model),
            )
            return prompt_builder.build(self._question, evidence, (), limits, backend.count_tokens, system).messages

        return build

    def _sampling(self, model: LoadedModel) -> SamplingParams:
        # Greedy: the same document gets the same answer again. A weak penalty keeps very small models from looping.
        penalty = self._parts.settings.repeat_penalty or (1.1 if is_small(model) else 1.0)
        return SamplingParams(max_tokens=self._parts.settings.max_tokens, repeat_penalty=penalty)

    def _checked(self, written: Written, evidence: Evidence, model: LoadedModel) -> Answer:
        text = WrittenText(written.text, written.finish_reason, is_small(model))
        answer, notes = checked_answer("", text, evidence, self._parts.library)
        return replace(answer, notes=notes)

    def _key(self, info: DocumentInfo, model: LoadedModel, system: str) -> str:
        settings = self._parts.settings
        limits = f"{settings.max_tokens} {settings.evidence_tokens} {settings.repeat_penalty} {self._parts.gate}"
        return part_key(KIND, RECIPE, info.sha256, identity_of(model), self._question, system, limits)

    def _kept(self, info: DocumentInfo, model: LoadedModel, system: str) -> Answer | None:
        stored = self._parts.store.part(self._key(info, model, system))
        if stored is None:
            return None
        try:
            return renamed_answer(_ANSWER.validate_json(stored), reference(info))
        except ValidationError:
            return None  # written by another version: the document is asked again

    def _keep(self, info: DocumentInfo, answer: Answer, model: LoadedModel, system: str) -> AskedRow:
        answer = replace(answer, model=model.name)
        if is_there(self._parts.library, info.sha256):
            value = _ANSWER.dump_json(answer).decode()
            self._parts.store.put(self._key(info, model, system), KIND, value, [info.sha256])
        return AskedRow(reference(info), answer)
