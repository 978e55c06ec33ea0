"""A question that says which documents it means is answered from those, and the person is told."""

from __future__ import annotations

from engine.chat.scope import AskScope
from engine.core.events import Notice, Phase
from engine.retrieval.document_filter import DocumentFilter
from tests.unit.chat.chat_bench import Bench, PieceBackend, events_of

OLD = "The workshop repaired 777 bicycles in the year. The mayor came to the feast."


def test_that_the_documents_a_question_names_are_searched_alone(bench: Bench) -> None:
    bench.library.put("Documents", "Annual 2019.txt", OLD)
    chats = bench.open(PieceBackend(["The workshop repaired 777 bicycles."]))
    chat = chats.new(collections=["Documents"])
    job = chats.ask(chat.id, "How many bicycles did the workshop repair, in reports from 2019?")
    events = events_of(job)
    answer = job.result(5)
    assert {citation.document for citation in answer.citations} == {"Annual 2019.txt"}
    assert answer.notes == ("Searched only documents from 2019: 1 of 2 files.",)
    assert "Searching only documents from 2019" in [event.text for event in events if isinstance(event, Phase)]
    assert "Searched only documents from 2019: 1 of 2 files." in [e.text for e in events if isinstance(e, Notice)]
    assert bench.library.queries == ["How many bicycles did the workshop repair?"]


def test_that_a_choice_that_finds_nothing_is_given_up(bench: Bench) -> None:
    bench.library.put("Documents", "Annual 2019.txt", "Nothing but weather and rain.")
    chats = bench.open(PieceBackend(["The workshop repaired 1,284 bicycles."]))
    chat = chats.new(collections=["Documents"])
    answer = chats.ask(chat.id, "How many bicycles did the workshop repair, in reports from 2019?").result(5)
    assert {citation.document for citation in answer.citations} == {"report.txt"}
    assert answer.notes == ()
    assert len(bench.library.queries) == 2


def test_that_what_the_question_named_is_kept_with_the_answer_and_can_be_left_out(bench: Bench) -> None:
    bench.library.put("Documents", "Annual 2019.txt", OLD)
    chats = bench.open(PieceBackend(["The workshop repaired 777 bicycles."]))
    chat = chats.new(collections=["Documents"])
    question = "How many bicycles did the workshop repair, in reports from 2019?"
    chats.ask(chat.id, question).result(5)
    stored = chats.history(chat.id)[-1].answer
    assert stored is not None
    assert stored.searched_only == "documents from 2019: 1 of 2 files"
    everywhere = chats.ask(chat.id, question, AskScope(own_filter=False)).result(5)
    assert (everywhere.searched_only, everywhere.notes) == ("", ())
    assert bench.library.queries[-1] == question


def test_that_a_given_filter_holds_whatever_the_question_says_and_is_not_given_up(bench: Bench) -> None:
    bench.library.put("Documents", "Annual 2019.txt", OLD)
    chats = bench.open(PieceBackend(["The workshop repaired 1,284 bicycles."]))
    chat = chats.new(collections=["Documents"])
    question = "How many bicycles did the workshop repair, in reports from 2019?"
    answer = chats.ask(chat.id, question, AskScope(where=DocumentFilter(name="report"))).result(5)
    assert {citation.document for citation in answer.citations} == {"report.txt"}
    assert answer.notes == ("Searched only documents named report: 1 of 2 files.",)
    assert answer.searched_only == ""
    refused = chats.ask(chat.id, question, AskScope(where=DocumentFilter(name="nothing"))).result(5)
    assert refused.refused
    assert refused.notes == ("Searched only documents named nothing: 0 of 2 files.",)
