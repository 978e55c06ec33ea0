"""A passage the model imagines is searched with where a collection wants it, and only there."""

from __future__ import annotations

import pytest

from engine.chat.chats import Chats
from engine.core.events import Phase
from engine.retrieval.words_only import WORDS_ONLY
from tests.unit.chat.chat_bench import QUESTION, Bench, PieceBackend, events_of

IMAGINED = "The workshop mended\n 1,500 bicycles that year."


def opened(bench: Bench, backend: PieceBackend) -> Chats:
    chats = bench.open(backend)
    chats.use_hypothesis_prompt(lambda collection, question: f"Imagine for {collection}: {question}")
    return chats


def test_that_an_imagined_passage_is_searched_with_and_shown(bench: Bench) -> None:
    bench.library.hyde = {"Documents"}
    backend = PieceBackend([IMAGINED])
    chats = opened(bench, backend)
    job = chats.ask(chats.new(collections=["Documents"]).id, QUESTION)
    answer = job.result(5)
    line = "The workshop mended 1,500 bicycles that year."
    assert bench.library.hypotheses == [line]
    assert bench.library.queries == [QUESTION]  # the words stay the person's own
    assert f"Searched also with an imagined passage: {line}" in answer.notes
    assert "Imagining a passage that would answer" in [e.text for e in events_of(job) if isinstance(e, Phase)]
    assert backend.prompts[0] == f"<user>Imagine for Documents: {QUESTION}"
    assert backend.sampling[0].max_tokens < 200
    # What was imagined is no evidence: nothing of it is read to the model that answers.
    assert "1,500" not in backend.prompts[1]


def test_that_nothing_is_imagined_while_it_is_off(bench: Bench) -> None:
    backend = PieceBackend(["The workshop repaired 1,284 bicycles."])
    chats = opened(bench, backend)
    bench.library.hyde = {"Other"}
    chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert len(backend.prompts) == 1
    assert bench.library.hypotheses == [""]


def test_that_nothing_is_imagined_when_words_alone_are_searched(bench: Bench) -> None:
    bench.library.hyde, bench.library.identity = {"Documents"}, WORDS_ONLY
    backend = PieceBackend(["The workshop repaired 1,284 bicycles."])
    chats = opened(bench, backend)
    answer = chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert len(backend.prompts) <= 1
    assert bench.library.hypotheses == [""]
    assert not any("imagined" in note for note in answer.notes)


@pytest.mark.parametrize("pieces", [[], ["  \n"], ["..."], ["CRASH"]])
def test_that_the_question_alone_is_searched_when_nothing_is_imagined(bench: Bench, pieces: list[str]) -> None:
    bench.library.hyde = {"Documents"}
    chats = opened(bench, PieceBackend(pieces))
    job = chats.ask(chats.new(collections=["Documents"]).id, QUESTION)
    events = events_of(job)
    assert bench.library.hypotheses == [""]
    assert any("the question alone was searched" in getattr(event, "text", "") for event in events)


def test_that_imagining_can_be_stopped(bench: Bench) -> None:
    bench.library.hyde = {"Documents"}
    backend = PieceBackend(["WAIT", "never"])
    chats = opened(bench, backend)
    chat = chats.new(collections=["Documents"])
    job = chats.ask(chat.id, QUESTION)
    assert backend.waiting.wait(5)
    job.cancel()
    answer = job.result(5)
    assert (answer.text, answer.citations) == ("", ())
    assert bench.library.hypotheses == []
    assert chats.history(chat.id)[1].state == "stopped"
