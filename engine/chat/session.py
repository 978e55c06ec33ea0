"""One question from search to checked answer; knows the library, the models and the store by their facades only."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.chat import evidence as evidence_room
from engine.chat import prompt_builder
from engine.chat.checked_answer import WrittenText, checked_answer, refusal
from engine.chat.evidence import Evidence
from engine.chat.excerpts import Sources, excerpts
from engine.chat.follow_up import focus, leans, search_query
from engine.chat.gate_calibration import gate_for
from engine.chat.hypothesis import imagined, wanting
from engine.chat.manner import begun, manner_of
from engine.chat.rewriting import rewritten
from engine.chat.scope import EVERYTHING, AskScope
from engine.chat.session_parts import AS_USUAL, AnswerPlan, SessionParts
from engine.chat.types import (
    Answer,
    AnswerFinished,
    AnswerStarted,
    ChatInfo,
    Message,
    ReadingPrompt,
    ReadShare,
    SourcesFound,
    TextDelta,
    ThoughtDelta,
    Timing,
    TurnsLeftOut,
)
from engine.core.errors import AquiferError, Cancelled
from engine.core.events import Notice, Phase
from engine.core.jobs import PRIORITY_CHAT, CancelToken, Job
from engine.inference.backend import Backend
from engine.inference.thought_filter import split_thoughts
from engine.inference.types import (
    GenerationEnd,
    GenerationStats,
    PromptProgress,
    TextPiece,
    ThoughtPiece,
)
from engine.inference.usual_sampling import is_small
from engine.retrieval.document_filter import NO_FILTER, Narrowed
from engine.retrieval.types import CollectionInfo, DocumentInfo, DocumentState
from engine.retrieval.words_only import WORDS_ONLY

log = logging.getLogger(__name__)

# The budget of excerpts decides how many passages are looked at: one of this many tokens each is rarely too few.
_TOKENS_A_HIT = 80
LEAST_HITS, MOST_HITS = 12, 60
# A very small model reads a few sentences only, but they are chosen from as much as this.
LEAST_POOL_TOKENS = 1600
_SAVE_EVERY_S = 0.5


@dataclass(slots=True)
class _Draft:
    """The answer while it grows."""

    text: str = ""
    thoughts: str = ""
    turns_left_out: int = 0
    first_kept: str = ""
    stats: GenerationStats = field(default_factory=GenerationStats)
    finish_reason: str = "stop"
    model: str = ""
    small_model: bool = False
    context_length: int = 0
    first_token: float = 0.0
    thinking_since: float = 0.0
    thought_s: float = 0.0
    saved: float = 0.0
    notes: list[str] = field(default_factory=list)
    searched_only: str = ""
    read: ReadShare = field(default_factory=ReadShare)


class AnswerSession:
    """Answers one question of one chat; made new for each answer. `scope` says which documents it is put to.

    An answer that has a text already is gone on with.
    """

    def __init__(
        self,
        parts: SessionParts,
        chat: ChatInfo,
        turn: tuple[Message, Message],
        scope: AskScope = EVERYTHING,
        plan: AnswerPlan = AS_USUAL,
    ) -> None:
        self._parts = parts
        self._chat = chat
        self._turn = turn
        self._question = turn[0].text
        self._begun = turn[1].text
        self._scope, self._plan = scope, plan
        self._manner = manner_of(chat, parts.settings.chat)
        self._settings, self._schema = self._manner.settings, self._manner.schema
        self._started = time.monotonic()
        self._searched_s = 0.0
        self._imagining = self._imagined = ""  # the collection that wants a passage; the passage
        self._draft = _Draft(self._begun, turn[1].thoughts)

    def run(self, job: Job[Answer]) -> Answer:
        """The whole story of an answer; a failure or a stop keeps what was written."""
        asked, answered = self._turn
        job.emit(AnswerStarted(asked, answered))
        evidence: Evidence | None = None
        try:
            job.token.check()
            history = self._parts.store.before(asked.id)
            searchable = self._searchable() if self._scope.documents else ()
            collections = tuple(info.name for info in searchable)
            if collections:
                self._imagining = wanting(searchable)
                evidence = self._search(job, collections, history)
                if not self._passes(evidence) and not self._begun:
                    return self._finish(job, answered, self._refusal())
                job.emit(SourcesFound(evidence.hits))
            self._generate(job, history, evidence)
            return self._finish(job, answered, self._checked(answered.id, evidence))
        except Cancelled:
            self._stop_thinking()
            self._draft.finish_reason = "cancelled"
            return self._finish(job, answered, self._checked(answered.id, evidence))
        except BaseException as error:
            sentence = str(error) if isinstance(error, AquiferError) else f"The answer failed: {error}"
            self._parts.store.fail(answered.id, self._draft.text, sentence, self._draft.thoughts)
            raise

    def _searchable(self) -> tuple[CollectionInfo, ...]:
        """The chat's own files and its collections, as far as they hold documents."""
        wanted = {self._chat.attachments, *self._chat.collections}
        return tuple(c for c in self._parts.library.collections() if c.name in wanted and c.documents)

    def _search(self, job: Job[Answer], collections: Sequence[str], history: Sequence[Message]) -> Evidence:
        documents = [info for name in collections for info in self._parts.library.list(name)]
        unread = sum(info.state not in (DocumentState.INDEXED, DocumentState.FAILED) for info in documents)
        if unread:
            self._note(job, f"{unread} of {len(documents)} files are not read yet; the answer leaves them out.")
        words_only = self._parts.library.embedder_identity == WORDS_ONLY
        if words_only:
            self._note(
                job, "The embedding model of this library is gone: only the words of the question were looked for."
            )
        noun = "file" if len(documents) == 1 else "files"
        job.emit(Phase(f"Searching {len(documents)} {noun}"))
        query = self._query(job, history)
        if self._imagining and not words_only:  # without vectors nothing would be searched with it
            self._imagine(job, query)
        narrowed = self._narrowed(query, collections)
        found = self._find(job, narrowed, collections, documents)
        if narrowed.where and (self._scope.where or self._passes(found)):
            share = f"{narrowed.where.words}: {narrowed.documents} of {len(documents)} files"
            self._draft.searched_only = "" if self._scope.where else share
            self._note(job, f"Searched only {share}.")
        elif narrowed.where:
            # The words were perhaps not meant as a choice of documents: nothing is refused for that.
            narrowed = Narrowed(NO_FILTER, query, 0)
            found = self._find(job, narrowed, collections, documents)
        searched = narrowed.documents if narrowed.where else len(documents)
        files = len({hit.chunk.sha256 for hit in found.hits})
        self._draft.read = ReadShare(len(found.hits), files, max(files, searched))
        self._searched_s = time.monotonic() - self._started
        return found

    def _narrowed(self, query: str, collections: Sequence[str]) -> Narrowed:
        """The documents of the given filter, or those the question speaks of."""
        library, where = self._parts.library, self._scope.where
        if where:
            return Narrowed(where, query, len(library.matching(collections, where)))
        return library.narrow(query, collections) if self._scope.own_filter else Narrowed(where, query, 0)

    def _passes(self, found: Evidence) -> bool:
        return (self._parts.gate or gate_for(self._parts.library.embedder_identity)).passes(found)

    def _find(
        self, job: Job[Answer], narrowed: Narrowed, collections: Sequence[str], documents: Sequence[DocumentInfo]
    ) -> Evidence:
        if narrowed.where:
            job.emit(Phase(f"Searching only {narrowed.where.words}"))
        library, query = self._parts.library, narrowed.question
        budget = max(self._settings.evidence_tokens, LEAST_POOL_TOKENS)
        top_k, where = wanted_hits(budget), narrowed.where
        hits = library.find(query, collections, top_k, job.token, PRIORITY_CHAT, where, hypothesis=self._imagined)
        indexed = {info.sha256: info for info in documents if info.state is DocumentState.INDEXED}
        if narrowed.where:  # what the question left out must not come back as a small document read whole
            found = {hit.chunk.sha256 for hit in hits}
            indexed = {sha256: info for sha256, info in indexed.items() if sha256 in found}
        read = excerpts(hits, Sources(indexed, lambda sha256, page: library.page(sha256, page).text), budget)
        asked = query if narrowed.where and not self._scope.where else focus(query, self._question)
        return evidence_room.weigh(asked, read, lambda texts: library.embed(texts, job.token, PRIORITY_CHAT), hits)

    def _query(self, job: Job[Answer], history: Sequence[Message]) -> str:
        """What is searched: the question, or one that stands alone when it leans on the talk before."""
        query = search_query(self._question, history)
        if leans(self._question, history):
            job.emit(Phase("Understanding the question"))

            def work(inner: Job[str]) -> str:
                acquire = self._parts.models.acquire
                return rewritten(
                    lambda: acquire(inner.token, job.emit),
                    self._question,
                    history,
                    inner.token,
                    private=self._manner.private,
                )

            query = self._parts.jobs.call("compute", "rewrite the question", work, job.token, PRIORITY_CHAT) or query
        if query != self._question:
            job.emit(Phase(f"Searching for: {query}"))
            self._draft.notes.append(f"Searched for: {query}")
        return query

    def _imagine(self, job: Job[Answer], query: str) -> None:
        """A passage to search with, as a collection wants it."""
        prompt, collection = self._parts.hypothesis_prompt, self._imagining
        if prompt is None:
            return
        job.emit(Phase("Imagining a passage that would answer"))

        def work(inner: Job[str]) -> str:
            acquire = self._parts.models.acquire
            asked, private = lambda: prompt(collection, query), self._manner.private
            return imagined(lambda: acquire(inner.token, job.emit), asked, inner.token, private=private)

        self._imagined = self._parts.jobs.call("compute", "imagine a passage", work, job.token, PRIORITY_CHAT)
        said = f"Searched also with an imagined passage: {self._imagined}"
        self._note(job, said if self._imagined else "The model imagined no passage; the question alone was searched.")

    def _generate(self, job: Job[Answer], history: Sequence[Message], evidence: Evidence | None) -> None:
        job.emit(Phase(f"Reading {len(evidence.hits)} excerpts" if evidence else "Thinking"))

        def work(inner: Job[None]) -> None:
            models, wanted = self._parts.models, self._plan.model
            if wanted is None:
                self._stream(job, inner.token, models.acquire(inner.token, job.emit), history, evidence)
                return
            with models.borrow(wanted, inner.token, job.emit) as backend:
                self._stream(job, inner.token, backend, history, evidence)

        self._parts.jobs.call("compute", "answer", work, job.token, PRIORITY_CHAT)

    def _stream(
        self,
        job: Job[Answer],
        token: CancelToken,
        backend: Backend,
        history: Sequence[Message],
        evidence: Evidence | None,
    ) -> None:
        draft = self._draft
        own = self._parts.settings.models.parameters_of(Path(backend.info.path))
        self._manner = manner_of(self._chat, self._parts.settings.chat, own)
        self._settings = self._manner.settings
        draft.model, draft.context_length = backend.info.name, backend.info.context_length
        draft.small_model = is_small(backend.info.parameters)
        prompt = self._prompt(job, backend, history, evidence)
        items = backend.generate(prompt, self._manner.sampling(prompt, small_model=draft.small_model), token)
        # A grammar leaves no room for the marks of thinking, even where the prompt opened a thought; what is gone on
        # with is past its thoughts.
        for item in items if self._schema or self._begun else split_thoughts(items, prompt):
            if isinstance(item, TextPiece):
                draft.first_token = draft.first_token or time.monotonic()
                self._stop_thinking()
                draft.text += item.text
                job.emit(TextDelta(item.text))
            elif isinstance(item, ThoughtPiece):
                draft.first_token = draft.first_token or time.monotonic()
                draft.thinking_since = draft.thinking_since or time.monotonic()
                draft.thoughts += item.text
                job.emit(ThoughtDelta(item.text))
            elif isinstance(item, PromptProgress):
                job.emit(ReadingPrompt(item.done, item.total))
                continue
            elif isinstance(item, GenerationEnd):
                draft.finish_reason, draft.stats = item.finish_reason, item.stats
            if time.monotonic() - draft.saved > _SAVE_EVERY_S:
                draft.saved = time.monotonic()
                self._parts.store.save_partial(self._turn[1].id, draft.text, draft.thoughts)
        self._stop_thinking()
        if draft.thoughts and not draft.text.strip() and draft.finish_reason == "length":
            self._note(job, "The model was still thinking when its room was used up. Settings › Room for thinking.")

    def _stop_thinking(self) -> None:
        draft = self._draft
        if draft.thinking_since:
            draft.thought_s += time.monotonic() - draft.thinking_since
            draft.thinking_since = 0.0

    def _prompt(self, job: Job[Answer], backend: Backend, history: Sequence[Message], evidence: Evidence | None) -> str:
        chat, draft, context = self._settings, self._draft, backend.info.context_length
        if missing := self._manner.missing_preset:
            self._note(job, f"The preset “{missing}” is not there any more; the settings are used.")
        room = context - min(self._manner.answer_room, context // 2) - 16
        answers = [message.answer for message in history if message.answer is not None and message.answer.model]
        before = answers[-1].first_kept if answers else ""
        limits = prompt_builder.PromptLimits(
            prompt_tokens=room - (backend.count_tokens(self._begun) if self._begun else 0),
            evidence_tokens=chat.evidence_tokens,
            history_tokens=chat.history_tokens,
            small_model=draft.small_model,
            first_kept=before,
        )
        built = prompt_builder.build(
            self._question, evidence, history, limits, backend.count_tokens, chat.system_prompt
        )
        if built.dropped_turns:
            draft.turns_left_out, draft.first_kept = built.dropped_turns, built.first_kept or self._turn[0].id
            job.emit(TurnsLeftOut(draft.turns_left_out, draft.first_kept))
            if draft.first_kept != before:
                many = f"The {built.dropped_turns} oldest turns of this chat no longer fit and were left out."
                one = "The oldest turn of this chat no longer fits and was left out."
                self._note(job, one if built.dropped_turns == 1 else many)
        prompt = backend.render(built.messages, thinking=self._manner.thinking and not self._begun)
        return begun(prompt, self._begun) if self._begun else prompt

    def _refusal(self) -> Answer:
        self._draft.first_token = time.monotonic()
        return refusal()

    def _checked(self, message_id: str, evidence: Evidence | None) -> Answer:
        draft = self._draft
        if self._schema or evidence is None:
            # Marks would break JSON; without documents there is nothing to check against.
            return Answer(message_id, draft.text.strip(), finish_reason=draft.finish_reason)
        written = WrittenText(draft.text, draft.finish_reason, draft.small_model)
        answer, notes = checked_answer(message_id, written, evidence, self._parts.library)
        draft.notes += notes
        return answer

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
            thought_s=round(draft.thought_s, 2),
        )
        answer = replace(
            answer,
            message_id=message.id,
            timing=timing,
            model=draft.model,
            notes=tuple(draft.notes),
            thoughts=draft.thoughts.strip(),
            turns_left_out=draft.turns_left_out,
            first_kept=draft.first_kept,
            searched_only=draft.searched_only,
            read=draft.read,
        )
        self._parts.store.finish(answer, "stopped" if answer.finish_reason == "cancelled" else "complete")
        if self._plan.replaces:
            # Nothing came: the version before stays, with its citations.
            went_on = len(draft.text) > len(self._begun)
            self._parts.store.supersede(self._plan.replaces if went_on else message.id)
        job.emit(AnswerFinished(answer))
        return answer

    def _note(self, job: Job[Answer], text: str) -> None:
        self._draft.notes.append(text)
        job.emit(Notice(text))


def wanted_hits(budget_tokens: int) -> int:
    """How many passages to look for to fill a budget of excerpts."""
    return max(LEAST_HITS, min(MOST_HITS, budget_tokens // _TOKENS_A_HIT))
