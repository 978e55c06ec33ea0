"""Fills a second index with another embedder while the first keeps answering, then lets it take over; no search here.

What is finished is kept by document in library.sqlite and its own Lance table, so a kill costs the batch in work. New
documents go into the index that answers and are embedded for the other one too before it takes over. The taking over
is one transaction; the files of the old table are deleted after it, or by the next start.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.core.errors import AquiferError, Cancelled, DocumentError, ModelDamaged, ModelError
from engine.core.jobs import PRIORITY_IDLE, CancelToken, Job
from engine.retrieval import recovery
from engine.retrieval.embedder import Embedder
from engine.retrieval.embedder_choice import Choice, name_of
from engine.retrieval.index_builder import build_when_due
from engine.retrieval.index_record import PROBLEM, IndexRecord, record_for
from engine.retrieval.library_parts import LibraryParts
from engine.retrieval.next_store import FinishedDocument
from engine.retrieval.pipeline import Pipeline, PipelineParts
from engine.retrieval.read_document import ReadDocument
from engine.retrieval.search_index import SearchIndex
from engine.retrieval.types import EmbedderProgress, EmbedderState, Receipt

log = logging.getLogger(__name__)

_LOOK_S = 0.1


@dataclass(slots=True)
class _Fill:
    """One run: what it fills for whom, and what went wrong. `token` ends the filling, not the job."""

    job: Job[list[Receipt]]
    wanted: Embedder
    index: SearchIndex
    record: IndexRecord
    token: CancelToken
    total: int = 0
    failures: list[AquiferError] = field(default_factory=list)


class Reembedding:
    """One run at a time on a lane of its own; it computes only when nothing else wants to."""

    def __init__(self, parts: LibraryParts) -> None:
        self._parts = parts
        self._job: Job[list[Receipt]] | None = None
        self._seen: Path | None = None
        self._attempt: tuple[Choice, CancelToken] | None = None

    @property
    def job(self) -> Job[list[Receipt]] | None:
        """The run under way or the last one."""
        return self._job

    def start(self) -> Job[list[Receipt]] | None:
        """The run under way, or a new one when the chosen embedder is not the one that answers. Raises `ModelError`
        when there is no embedder at all. Events: `EmbedderProgress`."""
        parts = self._parts
        with parts.lock:
            choice = parts.choice()
            self._seen = parts.chosen_folder
            if self._job is not None and not self._job.done:
                if self._attempt is not None and self._attempt[0].wanted is not choice.wanted:
                    self._attempt[1].cancel()
                return self._job
            if choice.wanted is None and (parts.next_record() is None or not _settled(choice)):
                return None
            self._job = parts.jobs.submit("reembed", "embed anew", self._run, PRIORITY_IDLE)
            return self._job

    def notice(self) -> None:
        """Begin when the settings name another embedder since the last look; cheap enough for every search."""
        parts = self._parts
        with parts.lock:
            parts.choice()
            before, self._seen = self._seen, parts.chosen_folder
            if before is not None and before != self._seen and not parts.jobs.closed:
                self.start()

    def state(self) -> EmbedderState:
        """How it stands now, also while nothing runs. Raises `ModelError`."""
        parts = self._parts
        with parts.lock:
            choice = parts.choice()
            running = self._job is not None and not self._job.done and choice.wanted is not None
        reason = f"{choice.reason} {parts.store.meta(PROBLEM)}".strip()
        answering = "" if choice.words_only else name_of(choice.answering.identity)
        if choice.wanted is None:
            return EmbedderState(answering, reason=reason)
        ours = (record := parts.next_record()) is not None and record.identity == choice.wanted.identity
        done = parts.store.next.done_count() if ours else 0
        wanted = name_of(choice.wanted.identity)
        return EmbedderState(answering, wanted, done, parts.store.next.total(), running, reason)

    # --- the run ---------------------------------------------------------------------------------------------

    def _run(self, job: Job[list[Receipt]]) -> list[Receipt]:
        """Until the embedder of the settings answers; starts over when the person chooses another one meanwhile."""
        while True:
            with self._parts.lock:
                choice, token = self._parts.choice(), CancelToken()
                self._attempt = (choice, token)
            forget = job.token.on_cancel(token.cancel)
            self._parts.store.set_meta(PROBLEM, "")
            try:
                if choice.wanted is None:
                    self._abandon(choice, token)
                    ended = self._parts.choice() is choice
                else:
                    ended = self._one(job, choice, choice.wanted, token)
                if ended and self._parts.choice().wanted is None:
                    return []
            except Cancelled:
                job.token.check()
            except AquiferError as error:
                if not self._changed(choice):
                    self._parts.store.set_meta(PROBLEM, _not_done(choice, error))
                    raise
            finally:
                forget()
                self._end_unwanted(choice)

    def _end_unwanted(self, choice: Choice) -> None:
        """It was ended when the choice changed, but a batch that was under way may have started it again."""
        with self._parts.lock:
            if choice.wanted is not None and choice.wanted not in self._parts.choice().embedders():
                self._parts.end(choice.wanted)

    def _one(self, job: Job[list[Receipt]], choice: Choice, wanted: Embedder, token: CancelToken) -> bool:
        """Fill and switch; false when the choice changed meanwhile."""
        self._try_out(wanted, token)
        run = self._prepare(job, choice, wanted, token)
        while not self._changed(choice):
            run.total = self._parts.store.next.total()
            self._progress(run)
            if self._fill(run, choice):
                self._make_ready(run)
                self._wait_until_free(run, choice)
                if self._switched(run, choice):
                    return True
        return False

    def _try_out(self, wanted: Embedder, token: CancelToken) -> None:
        """A model that cannot be loaded or gives other vectors than it says must not touch anything.

        Not on the lane `compute`: loading takes seconds and an answer would wait behind it.
        """
        if wanted.embed(["trial"], query=True, token=token).shape[1] != wanted.dimension:
            raise ModelDamaged(f"The embedding model {name_of(wanted.identity)} gives vectors of another size.")

    def _prepare(self, job: Job[list[Receipt]], choice: Choice, wanted: Embedder, token: CancelToken) -> _Fill:
        """The index to fill: the one that was begun for this embedder, or a new one."""
        parts = self._parts
        record = record_for(wanted, choice.wanted_folder, beside=parts.record())

        def work(_job: Job[SearchIndex]) -> SearchIndex:
            known = parts.next_record()
            if known is None or known.identity != record.identity or known.dimension != record.dimension:
                self._drop_next()
                parts.store.next.begin(record)
            index = parts.next_index()
            assert index is not None
            recovery.compare_next(parts.store, index)
            return index

        index = parts.jobs.call("index", "prepare the new index", work, token, PRIORITY_IDLE)
        return _Fill(job, wanted, index, record, token)

    def _drop_next(self) -> None:
        """Forget what was filled for an embedder nobody wants any more. Runs on the `index` lane."""
        parts = self._parts
        following = parts.next_index()
        parts.store.next.abandon()
        with parts.lock:
            parts.made_next = None
        if following is not None:
            following.drop()
        parts.drop_other_tables()

    def _abandon(self, choice: Choice, token: CancelToken) -> None:
        if _settled(choice):
            self._parts.jobs.call("index", "drop the new index", lambda _job: self._drop_next(), token, PRIORITY_IDLE)

    def _fill(self, run: _Fill, choice: Choice) -> bool:
        """Embed whatever is missing; false when the choice changed meanwhile. Raises what stops it."""
        parts = self._parts
        while waiting := parts.store.next.waiting():
            run.total = parts.store.next.total()
            pipeline = Pipeline(
                PipelineParts(
                    parts.jobs, run.wanted, run.index, parts.store.next, PRIORITY_IDLE, run.token,
                    lambda _documents: self._progress(run), lambda _pending, error: _stop(run, error),
                    held=lambda: parts.pause.on,
                )
            )  # fmt: skip
            try:
                self._hand_over(run, choice, waiting, pipeline.put)
            except Cancelled:
                log.info("embedding anew stops")
            finally:
                pipeline.finish()
            run.job.token.check()
            if self._changed(choice):
                return False
            if run.failures:
                raise run.failures[0]
        return True

    def _hand_over(
        self, run: _Fill, choice: Choice, waiting: Sequence[str], put: Callable[[str, ReadDocument, str], None]
    ) -> None:
        parts = self._parts
        rules, limits = parts.cut_rules(run.wanted), parts.limits("")
        problems: list[tuple[str, ReadDocument, DocumentError]] = []
        for sha256 in waiting:
            parts.pause.wait(run.token)
            if self._changed(choice):
                return
            stored, info = parts.store.read_document(sha256), parts.store.document(sha256)
            if stored is None or info is None:
                continue  # removed meanwhile
            try:
                read = parts.reader.cut(stored, info.name, limits, rules, token=run.token)
            except DocumentError as error:
                problems.append((sha256, stored, error))
                continue
            if read.spans:
                put(sha256, read, "")
            else:
                parts.store.next.finish([FinishedDocument(sha256, read, "")])
        if problems and len(problems) == len(waiting) and not parts.store.next.done_count():
            raise problems[0][2]  # nothing at all can be cut: that says more of the model than of the documents
        parts.store.next.finish([FinishedDocument(sha256, stored, str(error)) for sha256, stored, error in problems])

    def _progress(self, run: _Fill) -> None:
        done = self._parts.store.next.done_count()
        run.job.emit(EmbedderProgress(name_of(run.wanted.identity), done, run.total))

    def _make_ready(self, run: _Fill) -> None:
        """The first search after the switch must not be a slow one."""
        jobs = self._parts.jobs
        jobs.call("index", "optimise the index", lambda _job: run.index.optimise(force=True), run.token, PRIORITY_IDLE)
        building = build_when_due(jobs, run.index)
        while building is not None and not building.done:
            try:
                building.result(_LOOK_S)
            except TimeoutError:
                if run.token.cancelled:
                    building.cancel()
        run.index.load()

    def _wait_until_free(self, run: _Fill, choice: Choice) -> None:
        """Nobody may be writing into the old index when it goes."""
        parts = self._parts
        while parts.in_use and not self._changed(choice):
            run.token.check()
            with parts.free:
                parts.free.wait_for(lambda: not parts.in_use, _LOOK_S)

    def _switched(self, run: _Fill, choice: Choice) -> bool:
        parts = self._parts

        def work(_job: Job[bool]) -> bool:
            recovery.compare_next(parts.store, run.index)
            with parts.lock:
                if parts.in_use or self._changed(choice) or parts.store.next.waiting():
                    return False
                old, before = parts.index(), parts.embedder()
                parts.store.next.switch(run.record)
                parts.made_index, parts.made_next = run.index, None
                parts.take(Choice(run.wanted, run.record))
            parts.end(before)
            old.drop()
            parts.drop_other_tables()
            log.info("%s answers from now on", run.wanted.identity)
            return True

        return parts.jobs.call("index", "switch to the new index", work, run.token, PRIORITY_IDLE)

    def _changed(self, choice: Choice) -> bool:
        """Whether the person wants another embedder than when the run began."""
        return self._parts.choice().wanted is not choice.wanted


def _stop(run: _Fill, error: AquiferError) -> None:
    run.failures.append(error)
    run.token.cancel()


def _settled(choice: Choice) -> bool:
    """Whether the chosen embedder is there and answers: what was filled for another one can go."""
    return not choice.words_only and not choice.reason


def _not_done(choice: Choice, error: AquiferError) -> str:
    name = name_of(choice.wanted.identity) if choice.wanted is not None else "the new model"
    keeps = "Words alone find documents." if choice.words_only else "The one from before keeps answering."
    kind = "cannot be used" if isinstance(error, ModelError) else "stopped"
    return f"Embedding anew with {name} {kind}: {error.user_message} {keeps}"
