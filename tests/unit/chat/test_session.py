"""The course of an answer: events in order, everything on disk, stopping and failing lose nothing."""

from __future__ import annotations

import time

import pytest

from engine.chat.scope import AskScope
from engine.chat.types import (
    NOT_FOUND,
    AnswerFinished,
    AnswerStarted,
    ReadingPrompt,
    SourcesFound,
    TextDelta,
)
from engine.core.errors import OutOfMemory, UsageError
from engine.core.events import JobSucceeded, Phase
from tests.unit.chat.chat_bench import QUESTION, REPORT, Bench, PieceBackend, events_of


def test_that_the_events_come_in_order_and_end_with_the_checked_answer(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The workshop repaired ", "1,284 bicycles [7]."]))
    chat = chats.new(collections=["Documents"])
    events = events_of(chats.ask(chat.id, QUESTION))
    kinds = [type(event) for event in events if not isinstance(event, Phase)]
    assert kinds == [AnswerStarted, SourcesFound, ReadingPrompt, TextDelta, TextDelta, AnswerFinished, JobSucceeded]
    answer = next(event.answer for event in events if isinstance(event, AnswerFinished))
    assert answer.text == "The workshop repaired 1,284 bicycles [1]."
    (citation,) = answer.citations
    assert (citation.document, citation.page, citation.verified) == ("report.txt", 1, True)
    assert REPORT[citation.char_start : citation.char_end] == citation.quote
    assert answer.timing.completion_tokens == 2
    assert answer.timing.ttft_s > 0


def test_that_history_survives_a_restart_with_its_citations(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The workshop repaired 1,284 bicycles."]))
    chat = chats.new(collections=["Documents"])
    answer = chats.ask(chat.id, QUESTION).result(5)
    again = bench.open(PieceBackend([]))
    asked, answered = again.history(chat.id)
    assert (asked.text, asked.state) == (QUESTION, "complete")
    assert (answered.answer, answered.state) == (answer, "complete")
    assert again.get(chat.id).title == QUESTION


def test_that_a_question_without_evidence_is_refused_without_the_model(bench: Bench) -> None:
    backend = PieceBackend(["nonsense"])
    chats = bench.open(backend)
    chat = chats.new(collections=["Documents"])
    answer = chats.ask(chat.id, "Who won the chess tournament in Reykjavik?").result(5)
    assert (answer.text, answer.refused, answer.citations) == (NOT_FOUND, True, ())
    assert backend.prompts == []


def test_that_general_knowledge_is_asked_for_explicitly(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Magnus."]))
    chat = chats.new(collections=["Documents"])
    answer = chats.ask(chat.id, "Who won the chess tournament in Reykjavik?", AskScope(documents=False)).result(5)
    assert (answer.text, answer.refused, bench.library.queries) == ("Magnus.", False, [])


def test_that_a_refusal_of_the_model_is_a_refusal(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Not found in ", "your documents."]))
    answer = chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert (answer.text, answer.refused, answer.citations) == (NOT_FOUND, True, ())


def test_that_an_invention_of_a_large_model_is_marked_and_the_documents_are_quoted(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The mayor repaired a submarine."]))
    answer = chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert answer.text.startswith(
        "The mayor repaired a submarine.\n\nYour documents say: “In 2025 the workshop repaired"
    )
    assert next(s.level for s in answer.support) == "unsupported"
    assert answer.citations[0].verified


def test_that_an_invention_of_a_very_small_model_is_left_out_and_said(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The mayor repaired a submarine."], parameters=135_000_000))
    answer = chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert "submarine" not in answer.text
    assert answer.text.startswith("Your documents say: “In 2025 the workshop repaired 1,284 bicycles.” [1]")
    assert any("left out" in note for note in answer.notes)


def test_that_stopping_keeps_what_was_written(bench: Bench) -> None:
    backend = PieceBackend(["The workshop repaired ", "WAIT"])
    chats = bench.open(backend)
    chat = chats.new(collections=["Documents"])
    job = chats.ask(chat.id, QUESTION)
    assert backend.waiting.wait(5)
    started = time.monotonic()
    job.cancel()
    answer = job.result(5)
    assert time.monotonic() - started < 0.2
    assert answer.finish_reason == "cancelled"
    assert answer.text.startswith("The workshop repaired")
    assert chats.history(chat.id)[1].state == "stopped"


def test_that_a_question_stopped_while_it_waits_is_kept(bench: Bench) -> None:
    backend = PieceBackend(["WAIT"])
    chats = bench.open(backend)
    first, second = chats.new(collections=["Documents"]), chats.new(collections=["Documents"])
    running = chats.ask(first.id, QUESTION)
    assert backend.waiting.wait(5)
    waiting = chats.ask(second.id, QUESTION)
    waiting.cancel()
    running.cancel()
    assert waiting.result(5).finish_reason == "cancelled"
    assert [message.state for message in chats.history(second.id)] == ["complete", "stopped"]


def test_that_a_failure_keeps_the_text_and_says_why(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The workshop repaired ", "CRASH"]))
    chat = chats.new(collections=["Documents"])
    with pytest.raises(OutOfMemory):
        chats.ask(chat.id, QUESTION).result(5)
    failed = chats.history(chat.id)[1]
    assert (failed.state, failed.text) == ("failed", "The workshop repaired ")
    assert failed.error == "There is not enough memory. Close something."


def test_that_an_answer_cut_by_a_kill_is_marked_interrupted(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    chat = chats.new()
    chats._store.begin_turn(chat.id, "Before the kill?")
    again = bench.open(PieceBackend([]))
    assert again.interrupted == 1
    assert again.history(chat.id)[1].state == "interrupted"


def test_that_a_follow_up_is_searched_with_the_question_before(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The workshop repaired 1,284 bicycles."]))
    chat = chats.new(collections=["Documents"])
    chats.ask(chat.id, QUESTION).result(5)
    chats.ask(chat.id, "And the donations?").result(5)
    chats.ask(chat.id, "Who pays the rent and heating of the workshop building?").result(5)
    assert bench.library.queries[1] == f"{QUESTION} And the donations?"
    assert bench.library.queries[2] == "Who pays the rent and heating of the workshop building?"


def test_that_a_small_document_is_read_whole_and_a_large_one_in_excerpts(bench: Bench) -> None:
    filler = "Nothing of interest happened on this day in the harbour. " * 40
    bench.library.put("Small", "small.txt", REPORT, "The canteen opens at noon.")
    bench.library.put("Large", "large.txt", REPORT, "The canteen opens at noon.", *[filler] * 8)
    prompts = []
    for name in ("Small", "Large"):
        backend = PieceBackend(["The workshop repaired 1,284 bicycles."])
        chats = bench.open(backend)
        answer = chats.ask(chats.new(collections=[name]).id, QUESTION).result(5)
        assert [citation.page for citation in answer.citations] == [1]
        prompts.append(backend.prompts[0])
    assert "page 2:\nThe canteen opens at noon." in prompts[0]
    assert prompts[0].index("1,284") < prompts[0].index("canteen")
    assert len(prompts[1]) < 8_000


def test_that_a_large_model_rewrites_a_follow_up_and_the_question_searched_is_shown(bench: Bench) -> None:
    backend = PieceBackend(["What did the donations to the workshop come to", " in 2025?"])
    chats = bench.open(backend)
    chat = chats.new(collections=["Documents"])
    chats.ask(chat.id, QUESTION).result(5)
    job = chats.ask(chat.id, "And the donations?")
    answer = job.result(5)
    assert bench.library.queries[1] == "What did the donations to the workshop come to in 2025?"
    shown = [event.text for event in events_of(job) if isinstance(event, Phase)]
    assert "Searching for: What did the donations to the workshop come to in 2025?" in shown
    assert "Searched for: What did the donations to the workshop come to in 2025?" in answer.notes
    assert "User: And the donations?" in backend.prompts[1]


def test_that_a_small_model_is_not_asked_to_rewrite(bench: Bench) -> None:
    backend = PieceBackend(["The workshop repaired 1,284 bicycles."], parameters=135_000_000)
    chats = bench.open(backend)
    chat = chats.new(collections=["Documents"])
    chats.ask(chat.id, QUESTION).result(5)
    chats.ask(chat.id, "And in 2024?").result(5)
    assert bench.library.queries[1] == QUESTION.replace("2025", "2024")
    assert not any("understandable on its own" in prompt for prompt in backend.prompts)


def test_that_files_not_read_yet_are_mentioned(bench: Bench) -> None:
    bench.library.unread = 2
    chats = bench.open(PieceBackend(["The workshop repaired 1,284 bicycles."]))
    answer = chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert answer.notes == ("2 of 3 files are not read yet; the answer leaves them out.",)


def test_that_a_deleted_chat_comes_back_or_is_purged_with_its_files(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    chat, other = chats.new("one"), chats.new("two")
    chats.delete(chat.id)
    assert [info.id for info in chats.list()] == [other.id]
    chats.restore(chat.id)
    assert {info.id for info in chats.list()} == {chat.id, other.id}
    chats._store.set_deleted(chat.id, time.time() - 31 * 86_400)
    again = bench.open(PieceBackend([]))
    assert bench.forgotten == [f"chat:{chat.id}"]
    assert [info.id for info in again.list()] == [other.id]


def test_that_drafts_titles_and_collections_survive(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    chat = chats.new()
    chats.save_draft(chat.id, "half a thought")
    chats.rename(chat.id, " Plans ")
    chats.set_collections(chat.id, ["Documents", "Contracts"])
    stored = bench.open(PieceBackend([])).get(chat.id)
    assert (stored.draft, stored.title, stored.collections) == ("half a thought", "Plans", ("Documents", "Contracts"))


@pytest.mark.parametrize("question", ["", "  \n", "x" * 300_000])
def test_that_an_empty_or_endless_question_is_refused(bench: Bench, question: str) -> None:
    chats = bench.open(PieceBackend([]))
    chat = chats.new()
    with pytest.raises(UsageError):
        chats.ask(chat.id, question)
    assert chats.history(chat.id) == []


def test_that_an_answer_says_how_much_was_read_for_it_and_a_refusal_too(bench: Bench) -> None:
    for name in ("a.txt", "b.txt"):
        bench.library.put("Documents", name, "Nothing of the kind is said here.")
    chats = bench.open(PieceBackend(["In 2025 the workshop repaired 1,284 bicycles."]))
    chat = chats.new(collections=["Documents"])
    answer = chats.ask(chat.id, QUESTION).result(5)
    assert 1 <= answer.read.files <= answer.read.excerpts
    assert answer.read.of_files == 3
    assert chats.history(chat.id)[-1].answer == answer
    refused = chats.ask(chat.id, "Who won the chess tournament in Reykjavik?").result(5)
    assert (refused.refused, refused.read.of_files) == (True, 3)
    general = chats.ask(chat.id, "Who won?", AskScope(documents=False)).result(5)
    assert general.read.of_files == 0
