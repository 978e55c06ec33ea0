"""Scripted actions for the window's tests: rows one by one with a delay, real prompts' shape, the real export."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from engine.actions.export import write
from engine.actions.prompts import Prompt, problem_of
from engine.api import (
    ActionProgress,
    ActionScope,
    Answer,
    AskedRow,
    AskedRowDone,
    AskedTable,
    Event,
    ExtractedRow,
    ExtractedRowDone,
    ExtractedTable,
    ExtractField,
    FoundPassages,
    Job,
    Notice,
    Phase,
    RunInfo,
    Summary,
)
from engine.core.errors import UsageError
from engine.core.jobs import JobRunner

T = TypeVar("T")


class FakeActions:
    """What a test puts into `asked`, `extracted`, `summary` and `found` comes back; `calls` says what was wanted."""

    def __init__(self, jobs: JobRunner) -> None:
        self._jobs = jobs
        self.asked: tuple[AskedRow, ...] = ()
        self.extracted: tuple[ExtractedRow, ...] = ()
        self.summary = Summary(Answer("m", "Nothing more is known."), (), "key sentences", "fake")
        self.found = FoundPassages("", ())
        self.delay_s = 0.0
        self.error: Exception | None = None
        self.notices: tuple[str, ...] = ()
        self.calls: list[tuple[str, Any, ActionScope]] = []
        self.changed: dict[tuple[str, str], str] = {}
        self.earlier: dict[str, RunInfo] = {}
        self.results: dict[str, AskedTable | ExtractedTable | Summary] = {}

    def ask_every(self, question: str, scope: ActionScope) -> Job[AskedTable]:
        if not question.strip():
            raise UsageError("The question is empty.", "Type a question first.")
        self.calls.append(("ask", question, scope))
        run = RunInfo(question, "ask", scope, question, documents=len(self.asked), at=float(len(self.calls)))
        self.earlier[run.id] = run
        table = AskedTable(question, self.asked, "fake")
        return self._run([AskedRowDone(row) for row in self.asked], table, lambda: self._finished(run, table))

    def extract(self, fields: Sequence[ExtractField], scope: ActionScope) -> Job[ExtractedTable]:
        self.calls.append(("extract", tuple(field.name for field in fields), scope))
        table = ExtractedTable(tuple(fields), self.extracted, "fake")
        return self._run([ExtractedRowDone(row) for row in self.extracted], table)

    def summarise(self, scope: ActionScope) -> Job[Summary]:
        self.calls.append(("summarise", None, scope))
        return self._run([Phase("Reading 2 documents")] * 3, self.summary)

    def search(self, query: str, scope: ActionScope) -> Job[FoundPassages]:
        self.calls.append(("search", query, scope))
        return self._run([], self.found)

    def runs(self) -> list[RunInfo]:
        return sorted(self.earlier.values(), key=lambda run: -run.at)

    def run_result(self, run_id: str) -> AskedTable | ExtractedTable | Summary:
        return self.results[run_id]

    def delete_run(self, run_id: str) -> None:
        del self.earlier[run_id]

    def prompt(self, name: str, collection: str) -> Prompt:
        text = self.changed.get((name, collection))
        places = {"extract": "{field} {description} {excerpts}", "summarise-merge": "{summaries}",
                  "summarise-section": "{document} {pages} {text}"}  # fmt: skip
        return Prompt(name, text or f"Default: {places.get(name, '')}", changed=text is not None)

    def set_prompt(self, name: str, collection: str, text: str) -> None:
        if problem := problem_of(name, text):
            raise UsageError(f"The prompt cannot be used: {problem}", "Correct it.")
        self.changed[name, collection] = text

    def reset_prompt(self, name: str, collection: str) -> None:
        self.changed.pop((name, collection), None)

    def export(self, result: AskedTable | ExtractedTable | Summary, file: Path) -> None:
        write(result, file)

    def _finished(self, run: RunInfo, result: AskedTable) -> None:
        self.earlier[run.id], self.results[run.id] = replace(run, finished=True), result

    def _run(self, events: Sequence[Event], result: T, at_end: Callable[[], None] = lambda: None) -> Job[T]:
        def work(job: Job[T]) -> T:
            for notice in self.notices:
                job.emit(Notice(notice))
            job.emit(ActionProgress(0, len(events)))
            for number, event in enumerate(events, start=1):
                time.sleep(self.delay_s)
                job.token.check()
                job.emit(event)
                job.emit(ActionProgress(number, len(events), 5.0))
            if self.error is not None:
                raise self.error
            at_end()
            return result

        return self._jobs.submit("actions", "fake action", work)
