"""One question to every document: checked answers a row each, nothing asked twice, a chat goes first."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from engine.actions.types import ActionProgress, ActionScope, AskedRowDone
from engine.chat.types import NOT_FOUND
from engine.core.errors import Cancelled, UsageError
from engine.core.events import Phase
from engine.core.jobs import PRIORITY_CHAT, PRIORITY_INTERACTIVE
from engine.retrieval.types import DocumentState
from tests.unit.actions.action_bench import SMALL, Bench, events_of, model

QUESTION = "How many bicycles did the workshop repair?"
ALL = ActionScope("Documents")


def fill(bench: Bench, count: int = 3) -> list[str]:
    return [
        bench.library.put("Documents", f"report {n}.txt", f"In 202{n} the workshop repaired {n},284 bicycles.")
        for n in range(1, count + 1)
    ]


def answer(n: int) -> str:
    return f"The workshop repaired {n},284 bicycles."


def test_that_every_document_is_searched_alone_and_gets_its_own_checked_answer(bench: Bench) -> None:
    shas = fill(bench)
    bench.library.put("Documents", "soup.txt", "Boil the leeks for an hour.")
    actions = bench.open(model(answer(1) + " [4]", answer(2), answer(9)))
    events = events_of(actions.ask_every(QUESTION, ALL))
    table = events[-1].result
    assert [row.document.name for row in table.rows] == ["report 1.txt", "report 2.txt", "report 3.txt", "soup.txt"]
    first, second, wrong, soup = (row.answer for row in table.rows)
    assert first.text == "The workshop repaired 1,284 bicycles [1]."
    assert [c.document for c in (*first.citations, *second.citations)] == ["report 1.txt", "report 2.txt"]
    assert all(c.verified for c in (*first.citations, *second.citations))
    assert wrong.support[0].level == "unsupported"
    assert (soup.text, soup.refused, soup.citations) == (NOT_FOUND, True, ())
    assert bench.library.searched[:3] == [(sha,) for sha in shas]
    progress = [(e.done, e.total) for e in events if isinstance(e, ActionProgress)]
    assert progress == [(n, 4) for n in range(5)]


def test_that_a_second_run_asks_only_what_is_new(bench: Bench) -> None:
    fill(bench, 2)
    actions = bench.open(model(answer(1), answer(2)))
    before = actions.ask_every(QUESTION, ALL).result(10)
    bench.library.put("Documents", "report 3.txt", "In 2023 the workshop repaired 3,284 bicycles.")
    backend = model(answer(3))
    again = bench.open(backend).ask_every(QUESTION, ALL).result(10)
    assert len(backend.prompts) == 1
    assert [row.kept for row in again.rows] == [True, True, False]
    assert [row.answer for row in again.rows[:2]] == [row.answer for row in before.rows]
    assert again.rows[2].answer.text == "The workshop repaired 3,284 bicycles [1]."


def test_that_another_question_model_or_prompt_is_another_row(bench: Bench) -> None:
    fill(bench, 1)
    actions = bench.open(model(answer(1)))
    actions.ask_every(QUESTION, ALL).result(10)
    backend = model(*[answer(1)] * 3)
    actions = bench.open(backend)
    actions.ask_every("How many bicycles were repaired by the workshop?", ALL).result(10)
    assert len(backend.prompts) == 1
    actions.set_prompt("ask-every-document", "Documents", "Answer like a pirate.")
    actions.ask_every(QUESTION, ALL).result(10)
    assert "like a pirate" in backend.prompts[1]
    backend._info = replace(backend.info, size_bytes=5)
    actions.ask_every(QUESTION, ALL).result(10)
    assert len(backend.prompts) == 3


def test_that_a_stop_keeps_the_rows_that_are_finished(bench: Bench) -> None:
    fill(bench, 3)
    backend = model(answer(1), token_delay_s=0.01)  # then it counts on and on
    job = bench.open(backend).ask_every(QUESTION, ALL)
    while not isinstance(job.events.get(timeout=10), AskedRowDone):
        pass
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(10)
    backend = model(answer(2), answer(3))
    table = bench.open(backend).ask_every(QUESTION, ALL).result(10)
    assert [row.kept for row in table.rows] == [True, False, False]
    assert len(backend.prompts) == 2


@pytest.mark.parametrize("as_chat", [True, False])
def test_that_urgent_work_does_not_wait_for_a_batch_and_the_batch_is_written_afterwards(
    bench: Bench, as_chat: bool
) -> None:
    fill(bench, 2)
    words = answer(1).replace("bicycles", "bicycles, one after the other with great care " * 30)
    backend = model(words, words, answer(1), answer(2), token_delay_s=0.02)
    started = threading.Event()
    backend.on_token = lambda _count: started.set()
    job = bench.open(backend).ask_every(QUESTION, ALL)
    assert started.wait(5)
    asked = time.monotonic()
    if as_chat:
        done = bench.jobs.submit(
            "chat",
            "answer",
            lambda chat: bench.jobs.call("compute", "answer", lambda _: time.monotonic(), chat.token, PRIORITY_CHAT),
        )
    else:
        done = bench.jobs.submit("compute", "search", lambda _: time.monotonic(), PRIORITY_INTERACTIVE)
    assert done.result(5) - asked < 1.0
    backend.token_delay_s = 0.0
    assert all(row.answer.text for row in job.result(20).rows)


def test_that_nothing_is_written_while_an_answer_is_and_this_is_said(bench: Bench) -> None:
    fill(bench, 1)
    backend = model(answer(1))
    actions = bench.open(backend)
    with bench.jobs.yielding.while_answering():
        job = actions.ask_every(QUESTION, ALL)
        while job.events.get(timeout=10) != Phase("Waiting while an answer is written"):
            pass
        time.sleep(0.1)
        assert backend.prompts == []
    assert job.result(10).rows[0].answer.text == "The workshop repaired 1,284 bicycles [1]."


def test_that_a_document_that_is_not_readable_says_why_and_is_not_kept(bench: Bench) -> None:
    (sha,) = fill(bench, 1)
    info = bench.library.list("Documents")[0]
    bench.library.infos[sha] = replace(info, state=DocumentState.FAILED, reason="It is encrypted.")
    (row,) = bench.open(model()).ask_every(QUESTION, ALL).result(10).rows
    assert (row.answer, row.problem) == (None, "It is encrypted.")
    bench.library.infos.clear()
    (row,) = bench.open(model(answer(1))).ask_every(QUESTION, ALL).result(10).rows
    assert row.answer.text == "The workshop repaired 1,284 bicycles [1]."


def test_that_only_the_chosen_documents_are_asked(bench: Bench) -> None:
    shas = fill(bench, 3)
    table = bench.open(model(answer(2))).ask_every(QUESTION, ActionScope("Documents", (shas[1],))).result(10)
    assert [row.document.name for row in table.rows] == ["report 2.txt"]
    with pytest.raises(UsageError):
        bench.open(model()).ask_every(QUESTION, ActionScope("Nowhere")).result(10)


def test_that_an_empty_question_is_refused_at_once(bench: Bench) -> None:
    with pytest.raises(UsageError):
        bench.open(model()).ask_every("  ", ALL)


def test_that_inventions_of_a_very_small_model_are_left_out_as_in_a_chat(bench: Bench) -> None:
    fill(bench, 1)
    backend = model("The mayor painted a submarine.", parameters=SMALL)
    (row,) = bench.open(backend).ask_every(QUESTION, ALL).result(10).rows
    assert "submarine" not in row.answer.text
    assert "1,284 bicycles" in row.answer.text
    assert row.answer.notes


def test_that_a_deleted_document_leaves_no_word_in_the_profile(bench: Bench) -> None:
    sha = fill(bench, 2)[0]
    actions = bench.open(model(answer(1), answer(2)))
    actions.ask_every(QUESTION, ALL).result(10)
    raw = b"".join(file.read_bytes() for file in bench.paths.root.glob("actions.sqlite*"))
    assert b"1,284" in raw
    actions.forget_document(sha)
    raw = b"".join(file.read_bytes() for file in bench.paths.root.glob("actions.sqlite*"))
    assert b"1,284" not in raw
    assert b"2,284" in raw


def test_that_nothing_is_kept_of_a_document_removed_while_it_is_asked(bench: Bench) -> None:
    (sha,) = fill(bench, 1)
    backend = model(answer(1))
    backend.on_token = lambda count: bench.library.remove(sha) if count == 3 else None
    pages = dict(bench.library.pages)
    bench.library.page = lambda sha256, number: replace_text(pages, sha256, number)
    bench.open(backend).ask_every(QUESTION, ALL).result(10)
    raw = b"".join(file.read_bytes() for file in bench.paths.root.glob("actions.sqlite*"))
    assert b"1,284" not in raw


def replace_text(pages: dict, sha256: str, number: int) -> object:
    from engine.retrieval.types import PageView

    return PageView(sha256, number, pages[(sha256, number)][2], 0, 0, ())
