"""The facade `engine.actions`: starts actions as jobs, gives and changes prompts, exports; knows no window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from engine.actions import export
from engine.actions.ask_every import AskEvery
from engine.actions.documents import LibraryView, listed_documents
from engine.actions.extract import Extract
from engine.actions.fields import checked_fields
from engine.actions.parts import ActionParts
from engine.actions.prompts import PLACES, Prompt, Prompts
from engine.actions.runs import ASK, EXTRACT, SUMMARISE, Result, Runs, T, run_of
from engine.actions.store import ActionStore
from engine.actions.summarise import Summarise
from engine.actions.types import (
    ActionScope,
    AskedTable,
    ExtractedTable,
    ExtractField,
    FoundPassages,
    RunInfo,
    Summary,
    TextWritten,
    WritingModel,
)
from engine.actions.writer import ModelProvider, Writer, identity_of
from engine.chat.gate_calibration import gate_for
from engine.chat.types import Citation
from engine.core.errors import UsageError
from engine.core.jobs import PRIORITY_BACKGROUND, PRIORITY_INTERACTIVE, Job, JobRunner
from engine.core.paths import ProfilePaths, resources_dir
from engine.core.settings_store import SettingsStore
from engine.inference.backend import Backend
from engine.inference.types import ChatMessage, SamplingParams
from engine.retrieval.types import Hit

LONGEST_QUESTION_CHARS = 4_000


class Actions:
    """Actions run one after the other on their own lane; a chat question always goes first.

    What is finished is kept by document, model and prompt: the same action again goes on where it was stopped.
    """

    def __init__(
        self,
        paths: ProfilePaths,
        settings: SettingsStore,
        jobs: JobRunner,
        library: LibraryView,
        models: ModelProvider,
        prompts_dir: Path | None = None,
    ) -> None:
        self._settings = settings
        self._jobs = jobs
        self._library = library
        self._store = ActionStore(paths)
        self._prompts = Prompts(prompts_dir or resources_dir() / "prompts", self._store)
        self._runs = Runs(self._store)
        self._writer = Writer(jobs, models)

    def ask_every(self, question: str, scope: ActionScope) -> Job[AskedTable]:
        """One question to each document; events: Phase, ActionProgress, AskedRowDone. Raises `UsageError`."""
        text = question.strip()
        if not text:
            raise UsageError("The question is empty.", "Type a question first.")
        if len(text) > LONGEST_QUESTION_CHARS:
            raise UsageError("The question is too long.", "Ask it in fewer words.")
        work = self._recorded(run_of(ASK, scope, text), AskEvery(self._parts(), text, scope).run)
        return self._jobs.submit("actions", "ask every document", work, PRIORITY_BACKGROUND)

    def extract(self, fields: Sequence[ExtractField], scope: ActionScope) -> Job[ExtractedTable]:
        """A row for each document; events: Phase, ActionProgress, ExtractedRowDone. Raises `UsageError`."""
        wanted = checked_fields(fields)
        run = run_of(EXTRACT, scope, fields=wanted)
        work = self._recorded(run, Extract(self._parts(), wanted, scope).run)
        return self._jobs.submit("actions", "extract", work, PRIORITY_BACKGROUND)

    def summarise(self, scope: ActionScope) -> Job[Summary]:
        """A summary of the documents, its paragraphs with page ranges; events: Phase, ActionProgress, Notice."""
        work = self._recorded(run_of(SUMMARISE, scope), Summarise(self._parts(), scope).run)
        return self._jobs.submit("actions", "summarise", work, PRIORITY_BACKGROUND)

    def search(self, query: str, scope: ActionScope, top_k: int = 20) -> Job[FoundPassages]:
        """The passages that speak to `query`, without a model; it waits for no other action."""
        if not query.strip():
            raise UsageError("There is nothing to search for.", "Type a few words first.")
        only = scope.documents or None

        def work(job: Job[FoundPassages]) -> FoundPassages:
            hits = self._library.find(query, [scope.collection], top_k, job.token, PRIORITY_INTERACTIVE, only=only)
            found = [_as_citation(n, hit, self._library) for n, hit in enumerate(hits, start=1)]
            return FoundPassages(query, tuple(found))

        return self._jobs.submit("io", "search documents", work, PRIORITY_INTERACTIVE)

    def writing_model(self) -> Job[WritingModel]:
        """The model that would write now, loaded if it is not."""

        def work(job: Job[WritingModel]) -> WritingModel:
            info = self._writer.model(job)
            return WritingModel(info.name, identity_of(info), info.parameters, info.context_length)

        return self._jobs.submit("actions", "ask for the model", work, PRIORITY_BACKGROUND)

    def count_tokens(self, texts: Sequence[str]) -> Job[tuple[int, ...]]:
        """Tokens of each text for the model that writes."""

        def count(backend: Backend) -> tuple[int, ...]:
            return tuple(map(backend.count_tokens, texts))

        return self._jobs.submit(
            "actions", "count tokens", lambda job: self._writer.with_backend(job, count), PRIORITY_BACKGROUND
        )

    def write(self, prompts: Sequence[Sequence[ChatMessage]], sampling: SamplingParams) -> Job[int]:
        """An answer to each of many prompts, several at once, resting while a chat is answered.

        Events: TextWritten as each is finished, in any order; the result is how many. Nothing is kept.
        """

        def work(job: Job[int]) -> int:
            builders = [lambda _backend, prompt=prompt: prompt for prompt in prompts]
            count = 0
            for written in self._writer.write(job, builders, sampling):
                job.emit(TextWritten(written.index, written.text, written.finish_reason == "stop"))
                count += 1
            return count

        return self._jobs.submit("actions", "write texts", work, PRIORITY_BACKGROUND)

    def runs(self) -> list[RunInfo]:
        """What was started before, the last used first; one that is not finished goes on when it is started again."""
        return self._runs.list()

    def run_result(self, run_id: str) -> Result:
        """The result of a finished run. Raises `UsageError` when there is none."""
        return self._runs.result(run_id)

    def delete_run(self, run_id: str) -> None:
        """Take a run and its result off the list; finished parts stay for other runs."""
        self._runs.delete(run_id)

    def _recorded(self, wanted: RunInfo, work: Callable[[Job[T]], T]) -> Callable[[Job[T]], T]:
        def documents() -> list[str]:
            return [info.sha256 for info in listed_documents(self._library, wanted.scope)]

        return self._runs.recorded(wanted, documents, work)

    def prompt_names(self) -> tuple[str, ...]:
        """The prompts that can be changed."""
        return tuple(PLACES)

    def prompt(self, name: str, collection: str) -> Prompt:
        """The prompt a collection uses. Raises `UsageError` for an unknown name."""
        return self._prompts.get(name, collection)

    def set_prompt(self, name: str, collection: str, text: str) -> None:
        """Change a prompt of one collection. Raises `UsageError` when one of its places is missing or unknown."""
        self._prompts.set(name, collection, text)

    def reset_prompt(self, name: str, collection: str) -> None:
        """Use the prompt as it came again."""
        self._prompts.reset(name, collection)

    def export(self, result: export.Exportable, file: Path) -> None:
        """Write a result as .csv, .xlsx or .md, by the name of the file. Raises `UsageError`, `StorageError`."""
        export.write(result, file)

    def forget_document(self, sha256: str) -> None:
        """Delete everything that was made from a document which is being deleted."""
        self._store.forget(sha256)

    def close(self) -> None:
        """Close the database; call it after the job runner is closed."""
        self._store.close()

    def _parts(self) -> ActionParts:
        gate = gate_for(self._library.embedder_identity)
        return ActionParts(self._library, self._writer, self._store, self._prompts, self._settings.current.chat, gate)


def _as_citation(n: int, hit: Hit, library: LibraryView) -> Citation:
    chunk = hit.chunk
    rectangles = library.rectangles(chunk.sha256, chunk.page, chunk.char_start, chunk.char_end)
    stored = library.page(chunk.sha256, chunk.page).text[chunk.char_start : chunk.char_end]
    return Citation(
        n, chunk.sha256, hit.document, hit.path, chunk.page, stored, chunk.char_start, chunk.char_end,
        stored == chunk.text, rectangles, hit.link,
    )  # fmt: skip
