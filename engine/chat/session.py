"""One question from search to checked answer; knows the library, the models and the store by their facades only."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from engine.chat import evidence as evidence_room
from engine.chat import grounding, prompt_builder
from engine.chat.citations import CitationBuilder, mark, with_quotes
from engine.chat.conversation_store import ConversationStore
from engine.chat.evidence import Evidence, EvidenceGate, Vectors
from engine.chat.follow_up import search_query
from engine.chat.types import (
    NOT_FOUND,
    Answer,
    AnswerFinished,
    AnswerStarted,
    ChatInfo,
    Message,
    ReadingPrompt,
    SourcesFound,
    TextDelta,
    Timing,
)
from engine.core.errors import AquiferError, Cancelled
from engine.core.events import Event, Notice, Phase
from engine.core.jobs import PRIORITY_CHAT, CancelToken, Job, JobRunner
from engine.core.settings import Settings
from engine.inference.backend import Backend
from engine.inference.types import GenerationEnd, GenerationStats, PromptProgress, SamplingParams, TextPiece
from engine.retrieval.types import CollectionInfo, DocumentInfo, DocumentState, Hit, PageView, Rectangle

log = logging.getLogger(__name__)

FOUND_HITS = 12
_SAVE_EVERY_S = 0.5


class LibraryView(Protocol):
    """What a session needs of the library."""

    def find(
        self, query: str, collections: Sequence[str], top_k: int, token: CancelToken, priority: int
    ) -> list[Hit]: ...

    def embed(self, texts: Sequence[str], token: CancelToken, priority: int) -> Vectors: ...

    def collections(self) -> list[CollectionInfo]: ...

    def page(self, sha256: str, number: int) -> PageView: ...

    def rectangles(self, sha256: str, page: int, char_start: int, char_end: int) -> tuple[Rectangle, ...]: ...

    def list(self, collection: str | None = None) -> Sequence[DocumentInfo]: ...


class ModelProvider(Protocol):
    """What a session needs of the models."""

    def acquire(self, token: CancelToken, report: Callable[[Event], None]) -> Backend: ...


@dataclass(frozen=True, slots=True)
class SessionParts:
    """Everything a session works with."""

    library: LibraryView
    models: ModelProvider
    store: ConversationStore
    jobs: JobRunner
    settings: Settings
    gate: EvidenceGate = field(default_factory=EvidenceGate)


@dataclass(slots=True)
class _Draft:
    """The answer while it grows."""

    text: str = ""
    stats: GenerationStats = field(default_factory=GenerationStats)
    finish_reason: str = "stop"
    model: str = ""
    small_model: bool = False
    context_length: int = 0
    first_token: float = 0.0
    saved: float = 0.0
    notes: list[str] = field(default_factory=list)


class AnswerSession:
    """Answers one question of one chat; made new for each question."""

    def __init__(
        self, parts: SessionParts, chat: ChatInfo, turn: tuple[Message, Message], *, use_documents: bool
    ) -> None:
        self._parts = parts
        self._chat = chat
        self._turn = turn
        self._question = turn[0].text
        self._use_documents = use_documents
        self._started = time.monotonic()
        self._searched_s = 0.0
        self._draft = _Draft()

    def run(self, job: Job[Answer]) -> Answer:
        """The whole story of an answer; a failure or a stop keeps what was written."""
        asked, answered = self._turn
        job.emit(AnswerStarted(asked, answered))
        evidence: Evidence | None = None
        try:
            job.token.check()
            history = self._earlier()
            collections = self._searchable() if self._use_documents else ()
            if collections:
                evidence = self._search(job, collections, history)
                if not self._parts.gate.passes(evidence):
                    return self._finish(job, answered, self._refusal())
                job.emit(SourcesFound(evidence.hits))
            self._generate(job, answered, history, evidence)
            return self._finish(job, answered, self._checked(answered.id, evidence))
        except Cancelled:
            self._draft.finish_reason = "cancelled"
            return self._finish(job, answered, self._checked(answered.id, evidence))
        except BaseException as error:
            sentence = str(error) if isinstance(error, AquiferError) else f"The answer failed: {error}"
            self._parts.store.fail(answered.id, self._draft.text, sentence)
            raise

    def _earlier(self) -> Sequence[Message]:
        """The turns before this question."""
        messages = self._parts.store.messages(self._chat.id)
        return messages[: next(i for i, message in enumerate(messages) if message.id == self._turn[0].id)]

    def _searchable(self) -> tuple[str, ...]:
        """The chat's own files and its collections, as far as they hold documents."""
        wanted = {self._chat.attachments, *self._chat.collections}
        return tuple(c.name for c in self._parts.library.collections() if c.name in wanted and c.documents)

    def _search(self, job: Job[Answer], collections: Sequence[str], history: Sequence[Message]) -> Evidence:
        documents = [info for name in collections for info in self._parts.library.list(name)]
        unread = sum(info.state not in (DocumentState.INDEXED, DocumentState.FAILED) for info in documents)
        if unread:
            self._note(job, f"{unread} of {len(documents)} files are not read yet; the answer leaves them out.")
        noun = "file" if len(documents) == 1 else "files"
        job.emit(Phase(f"Searching {len(documents)} {noun}"))
        query = search_query(self._question, history)
        if query != self._question:
            job.emit(Phase(f"Searching for: {query}"))
        hits = self._parts.library.find(query, collections, FOUND_HITS, job.token, PRIORITY_CHAT)
        found = evidence_room.weigh(
            query, hits, lambda texts: self._parts.library.embed(texts, job.token, PRIORITY_CHAT)
        )
        self._searched_s = time.monotonic() - self._started
        return found

    def _generate(
        self, job: Job[Answer], message: Message, history: Sequence[Message], evidence: Evidence | None
    ) -> None:
        job.emit(Phase(f"Reading {len(evidence.hits)} excerpts" if evidence else "Thinking"))

        def work(inner: Job[None]) -> None:
            self._stream(job, inner.token, message, history, evidence)

        self._parts.jobs.call("compute", "answer", work, job.token, PRIORITY_CHAT)

    def _stream(
        self,
        job: Job[Answer],
        token: CancelToken,
        message: Message,
        history: Sequence[Message],
        evidence: Evidence | None,
    ) -> None:
        draft = self._draft
        backend = self._parts.models.acquire(token, job.emit)
        draft.model, draft.context_length = backend.info.name, backend.info.context_length
        draft.small_model = 0 < backend.info.parameters < prompt_builder.SMALL_MODEL_PARAMETERS
        prompt = self._prompt(job, backend, history, evidence)
        for item in backend.generate(prompt, self._sampling(), token):
            if isinstance(item, TextPiece):
                draft.first_token = draft.first_token or time.monotonic()
                draft.text += item.text
                job.emit(TextDelta(item.text))
                if time.monotonic() - draft.saved > _SAVE_EVERY_S:
                    draft.saved = time.monotonic()
                    self._parts.store.save_partial(message.id, draft.text)
            elif isinstance(item, PromptProgress):
                job.emit(ReadingPrompt(item.done, item.total))
            elif isinstance(item, GenerationEnd):
                draft.finish_reason, draft.stats = item.finish_reason, item.stats

    def _prompt(self, job: Job[Answer], backend: Backend, history: Sequence[Message], evidence: Evidence | None) -> str:
        chat = self._parts.settings.chat
        room = backend.info.context_length - min(chat.max_tokens, backend.info.context_length // 2) - 16
        limits = prompt_builder.PromptLimits(room, chat.evidence_tokens, chat.history_tokens, self._draft.small_model)
        built = prompt_builder.build(
            self._question, evidence, history, limits, backend.count_tokens, chat.system_prompt
        )
        if built.dropped_turns:
            turns = "turn" if built.dropped_turns == 1 else "turns"
            self._note(job, f"The {built.dropped_turns} oldest {turns} of this chat no longer fit and were left out.")
        return backend.render(built.messages)

    def _sampling(self) -> SamplingParams:
        chat = self._parts.settings.chat
        # A weak penalty keeps very small models from looping; larger ones need none.
        penalty = 1.1 if self._draft.small_model else 1.0
        return SamplingParams(
            temperature=chat.temperature, top_p=chat.top_p, max_tokens=chat.max_tokens, repeat_penalty=penalty
        )

    def _refusal(self) -> Answer:
        self._draft.first_token = time.monotonic()
        return Answer("", NOT_FOUND, refused=True, finish_reason="refused")

    def _checked(self, message_id: str, evidence: Evidence | None) -> Answer:
        draft = self._draft
        if evidence is None or (draft.finish_reason == "cancelled" and not draft.text.strip()):
            return Answer(message_id, draft.text.strip(), finish_reason=draft.finish_reason)
        text = grounding.strip_marks(draft.text).strip()
        if _is_refusal(text):
            return Answer(message_id, NOT_FOUND, refused=True, finish_reason="refused")
        if draft.small_model:
            text = self._borne_out(text, evidence)
        checked = grounding.check(text, evidence)
        proven = [s.passage for s in checked if s.passage is not None and s.level == grounding.SUPPORTED]
        missed = draft.small_model and not grounding.covers_best(proven, evidence)
        builder = CitationBuilder(evidence, self._page_text, self._parts.library.rectangles)
        marked, support = mark(text, checked, builder)
        if (missed or not proven) and draft.finish_reason != "cancelled":
            marked, support = with_quotes(marked, support, grounding.closest_passages(evidence), builder)
        return Answer(
            message_id, marked, citations=builder.citations, support=support, finish_reason=draft.finish_reason
        )

    def _borne_out(self, text: str, evidence: Evidence) -> str:
        """A very small model invents as easily as it repeats: what the documents do not bear out is left out."""
        kept, dropped = grounding.without_strays(text, evidence)
        if dropped:
            counted = "1 sentence of the model was" if dropped == 1 else f"{dropped} sentences of the model were"
            self._draft.notes.append(f"{counted} left out: your documents do not say so, or not on this question.")
        return kept

    def _page_text(self, sha256: str, number: int) -> str:
        return self._parts.library.page(sha256, number).text

    def _finish(self, job: Job[Answer], message: Message, answer: Answer) -> Answer:
        draft, now = self._draft, time.monotonic()
        timing = Timing(
            ttft_s=round((draft.first_token or now) - self._started, 4),
            search_s=round(self._searched_s, 4),
            total_s=round(now - self._started, 4),
            prompt_tokens=draft.stats.prompt_tokens,
            completion_tokens=draft.stats.completion_tokens,
            decode_tok_s=round(draft.stats.decode_tok_s, 2),
            context_length=draft.context_length,
        )
        answer = replace(answer, message_id=message.id, timing=timing, model=draft.model, notes=tuple(draft.notes))
        self._parts.store.finish(answer, "stopped" if answer.finish_reason == "cancelled" else "complete")
        job.emit(AnswerFinished(answer))
        return answer

    def _note(self, job: Job[Answer], text: str) -> None:
        self._draft.notes.append(text)
        job.emit(Notice(text))


def _is_refusal(text: str) -> bool:
    said = text.strip(" .!\"'").casefold()
    return said.startswith(NOT_FOUND.rstrip(".").casefold()) and len(said) < 2 * len(NOT_FOUND)
