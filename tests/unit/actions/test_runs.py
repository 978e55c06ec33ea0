"""Earlier runs: listed from their start, their results kept, nothing of a deleted document left in them."""

from __future__ import annotations

import pytest

from engine.actions.runs import MOST_RUNS
from engine.actions.types import ActionScope, AskedRowDone, AskedTable, ExtractedTable, ExtractField, RunInfo
from engine.core.errors import Cancelled, UsageError
from tests.unit.actions.action_bench import Bench, model
from tests.unit.actions.test_ask_every import ALL, QUESTION, answer, fill


def test_that_a_finished_run_is_listed_and_opened_after_a_restart(bench: Bench) -> None:
    fill(bench, 2)
    actions = bench.open(model(answer(1), answer(2)))
    table = actions.ask_every(QUESTION, ALL).result(10)
    again = bench.open(model())
    (run,) = again.runs()
    assert (run.kind, run.scope, run.question, run.documents, run.finished) == ("ask", ALL, QUESTION, 2, True)
    stored = again.run_result(run.id)
    assert isinstance(stored, AskedTable)
    assert stored == table


def test_that_the_same_wish_is_one_run_and_keeps_its_result_until_a_new_one(bench: Bench) -> None:
    shas = fill(bench, 2)
    actions = bench.open(model(answer(1), answer(2)))
    actions.ask_every(QUESTION, ALL).result(10)
    actions.ask_every(QUESTION, ALL).result(10)
    assert len(actions.runs()) == 1
    stopped = bench.open(model(token_delay_s=0.01))
    bench.library.put("Documents", "report 3.txt", "In 2023 the workshop repaired 3,284 bicycles.")
    job = stopped.ask_every(QUESTION, ALL)
    while not isinstance(job.events.get(timeout=10), AskedRowDone):
        pass
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(10)
    (run,) = stopped.runs()
    assert run.finished
    last = bench.open(model(answer(1)))
    last.ask_every(QUESTION, ActionScope("Documents", (shas[0],))).result(10)
    assert len(last.runs()) == 2


def test_that_a_run_that_came_to_no_end_is_listed_without_a_result(bench: Bench) -> None:
    fill(bench, 3)
    actions = bench.open(model(answer(1), token_delay_s=0.01))  # then it counts on and on
    asked = actions.ask_every(QUESTION, ALL)
    queued = actions.extract([ExtractField("Repaired", "how many bicycles")], ALL)
    queued.cancel()
    while not isinstance(asked.events.get(timeout=10), AskedRowDone):
        pass
    asked.cancel()
    for job in (asked, queued):
        with pytest.raises(Cancelled):
            job.result(10)
    (run,) = actions.runs()  # what never began is not listed
    assert (run.kind, run.question, run.finished) == ("ask", QUESTION, False)
    with pytest.raises(UsageError, match="has no result"):
        actions.run_result(run.id)


def test_that_a_run_on_no_documents_is_not_listed(bench: Bench) -> None:
    actions = bench.open(model())
    with pytest.raises(UsageError, match="no documents to work on"):
        actions.ask_every(QUESTION, ALL).result(10)
    assert actions.runs() == []


def test_that_a_deleted_document_takes_the_results_it_is_in_along(bench: Bench) -> None:
    shas = fill(bench, 2)
    actions = bench.open(model(answer(1), answer(2)))
    actions.ask_every(QUESTION, ALL).result(10)
    assert b"1,284 bicycles" in profile_bytes(bench)
    actions.forget_document(shas[0])
    (run,) = actions.runs()
    assert not run.finished
    assert b"1,284 bicycles" not in profile_bytes(bench)


def test_that_a_run_is_deleted_with_its_result(bench: Bench) -> None:
    fill(bench, 1)
    actions = bench.open(model("1,284"))
    table = actions.extract([ExtractField("Repaired")], ALL).result(10)
    assert isinstance(table, ExtractedTable)
    (run,) = actions.runs()
    actions.delete_run(run.id)
    assert actions.runs() == []
    with pytest.raises(UsageError, match="not there any more"):
        actions.run_result(run.id)


def test_that_the_oldest_runs_go_when_there_are_very_many(bench: Bench) -> None:
    actions = bench.open(model())
    store = actions._store
    for number in range(MOST_RUNS + 3):
        store.begin_run(f"r{number}", ("ask", "Documents", "[]", f"q{number}", "[]", 1), float(number), MOST_RUNS)
    runs: list[RunInfo] = actions.runs()
    assert (len(runs), runs[0].question, runs[-1].question) == (MOST_RUNS, f"q{MOST_RUNS + 2}", "q3")


def profile_bytes(bench: Bench) -> bytes:
    return b"".join(file.read_bytes() for file in bench.paths.root.glob("actions.sqlite*"))
