"""Earlier runs of actions: what was wanted of which documents, and the result once there is one; runs nothing itself.

The same action on the same documents is one run, however often it is started. A deleted document takes the results
it is in along; the run can then be made again without it.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from engine.actions.store import ActionStore, part_key
from engine.actions.types import ActionScope, AskedTable, ExtractedTable, ExtractField, RunInfo, Summary
from engine.core.errors import UsageError
from engine.core.jobs import Job

Result = AskedTable | ExtractedTable | Summary
T = TypeVar("T", AskedTable, ExtractedTable, Summary)

ASK, EXTRACT, SUMMARISE = "ask", "extract", "summarise"
MOST_RUNS = 200
_FIELDS = TypeAdapter(tuple[ExtractField, ...])
_RESULTS: dict[str, TypeAdapter[AskedTable] | TypeAdapter[ExtractedTable] | TypeAdapter[Summary]] = {
    ASK: TypeAdapter(AskedTable),
    EXTRACT: TypeAdapter(ExtractedTable),
    SUMMARISE: TypeAdapter(Summary),
}


class Runs:
    """Any thread may call."""

    def __init__(self, store: ActionStore) -> None:
        self._store = store

    def recorded(
        self,
        wanted: RunInfo,
        documents: Callable[[], Sequence[str]],
        work: Callable[[Job[T]], T],
    ) -> Callable[[Job[T]], T]:
        """`work` as a run that is listed from its start, with its result when it came to its end.

        `documents` are the hashes of those it works on.
        """

        def run(job: Job[T]) -> T:
            sources = documents()
            if sources:  # the work says what is wrong without any
                self._begin(wanted, len(sources))
            result = work(job)
            encoded = _RESULTS[wanted.kind].dump_json(result).decode()  # type: ignore[arg-type]
            if set(sources) <= set(documents()):  # nothing may be kept of one that was deleted meanwhile
                self._store.finish_run(wanted.id, encoded, sources)
            return result

        return run

    def list(self) -> list[RunInfo]:
        """The last used first."""
        return [_info(row) for row in self._store.runs()]

    def result(self, run_id: str) -> Result:
        """Raises `UsageError` when the run is not there, or came to no end."""
        row = self._store.run(run_id)
        if row is None:
            raise UsageError("This result is not there any more.")
        if not row["result"]:
            raise UsageError("This run has no result.", "Continue it.")
        try:
            return _RESULTS[row["kind"]].validate_json(row["result"])
        except (ValidationError, KeyError) as error:
            raise UsageError("This result was made by another version of Aquifer.", "Run it again.") from error

    def delete(self, run_id: str) -> None:
        self._store.delete_run(run_id)

    def _begin(self, wanted: RunInfo, documents: int) -> None:
        fields = _FIELDS.dump_json(wanted.fields).decode()
        scope = json.dumps(list(wanted.scope.documents))
        values = (wanted.kind, wanted.scope.collection, scope, wanted.question, fields, documents)
        self._store.begin_run(wanted.id, values, time.time(), MOST_RUNS)


def run_of(kind: str, scope: ActionScope, question: str = "", fields: Sequence[ExtractField] = ()) -> RunInfo:
    """A run that is to be made; the same wish has the same id."""
    asked = _FIELDS.dump_json(tuple(fields)).decode()
    key = part_key("run", kind, scope.collection, *sorted(scope.documents), question, asked)
    return RunInfo(key, kind, scope, question, tuple(fields))


def _info(row: sqlite3.Row) -> RunInfo:
    scope = ActionScope(row["collection"], tuple(json.loads(row["scope"])))
    fields = _FIELDS.validate_json(row["fields"])
    return RunInfo(
        row["id"], row["kind"], scope, row["question"], fields, row["documents"], bool(row["done"]), row["at"]
    )
