"""What a model thinks is streamed, stored and shown apart from its answer, and never checked or cited."""

from __future__ import annotations

import pytest

from engine.chat.types import NOT_FOUND, TextDelta, ThoughtDelta
from engine.core.errors import OutOfMemory
from engine.core.events import Notice
from engine.core.settings import ChatSettings
from tests.unit.chat.chat_bench import QUESTION, Bench, PieceBackend, events_of

THINKING = ["<thi", "nk>\nThe mayor repaired ", "a submarine?</think>\n\n", "The workshop repaired ", "1,284 bicycles."]


def test_that_thoughts_are_events_of_their_own_and_no_part_of_the_answer(bench: Bench) -> None:
    chats = bench.open(PieceBackend(THINKING))
    chat = chats.new(collections=["Documents"])
    events = events_of(chats.ask(chat.id, QUESTION))
    assert "".join(e.text for e in events if isinstance(e, ThoughtDelta)) == "\nThe mayor repaired a submarine?"
    assert "".join(e.text for e in events if isinstance(e, TextDelta)) == "The workshop repaired 1,284 bicycles."
    message = chats.history(chat.id)[1]
    assert message.answer is not None
    assert message.text == message.answer.text == "The workshop repaired 1,284 bicycles [1]."
    assert message.thoughts == message.answer.thoughts == "The mayor repaired a submarine?"
    assert all("submarine" not in sentence for sentence in (message.text, *message.answer.notes))
    assert len(message.answer.support) == 1
    assert message.answer.timing.thought_s >= 0


def test_that_thoughts_are_not_given_back_to_the_model(bench: Bench) -> None:
    backend = PieceBackend(THINKING)
    chats = bench.open(backend)
    chat = chats.new()
    chats.ask(chat.id, "Hello?").result(5)
    chats.ask(chat.id, "And?").result(5)
    assert "bicycles" in backend.prompts[1]
    assert "submarine" not in backend.prompts[1]


def test_that_a_prompt_that_opens_a_thought_gives_room_for_it(bench: Bench) -> None:
    backend = PieceBackend(["Hm.</think>Yes."], opens_thought=True)
    chats = bench.open(backend, ChatSettings(thinking_tokens=500))
    answer = chats.ask(chats.new().id, "Hello?").result(5)
    assert (answer.thoughts, answer.text) == ("Hm.", "Yes.")
    assert backend.sampling[-1].max_tokens == 384 + 500


def test_that_a_thought_without_end_is_said(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["<think>", "Hm. " * 9], finish_reason="length"))
    chat = chats.new()
    events = events_of(chats.ask(chat.id, "Hello?"))
    assert any(isinstance(event, Notice) and "still thinking" in event.text for event in events)
    message = chats.history(chat.id)[1]
    assert (message.text, message.thoughts) == ("", ("Hm. " * 9).strip())


def test_that_stopping_while_it_thinks_keeps_the_thoughts(bench: Bench) -> None:
    backend = PieceBackend(["<think>", "Hm.", "WAIT"])
    chats = bench.open(backend)
    chat = chats.new()
    job = chats.ask(chat.id, "Hello?")
    assert backend.waiting.wait(5)
    job.cancel()
    assert job.result(5).thoughts == "Hm."
    assert (chats.history(chat.id)[1].state, chats.history(chat.id)[1].thoughts) == ("stopped", "Hm.")


def test_that_a_failure_keeps_the_thoughts(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["<think>", "Hm.", "CRASH"]))
    chat = chats.new()
    with pytest.raises(OutOfMemory):
        chats.ask(chat.id, "Hello?").result(5)
    assert (chats.history(chat.id)[1].state, chats.history(chat.id)[1].thoughts) == ("failed", "Hm.")


def test_that_a_refusal_after_thinking_is_a_refusal(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["<think>Not there.</think>", NOT_FOUND]))
    answer = chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert (answer.text, answer.refused, answer.thoughts) == (NOT_FOUND, True, "Not there.")


def test_that_a_kill_loses_no_thoughts_that_were_saved(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    chat = chats.new()
    _, answer = chats._store.begin_turn(chat.id, "Before the kill?")
    chats._store.save_partial(answer.id, "", "Hm.")
    again = bench.open(PieceBackend([]))
    assert (again.history(chat.id)[1].state, again.history(chat.id)[1].thoughts) == ("interrupted", "Hm.")
