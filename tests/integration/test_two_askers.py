"""Two chats that ask at the same time are both answered, one after the other, each with its own words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.api import Engine
from tests.fakes_inference import ScriptedBackend, ScriptedLoader
from tests.integration.command_line import needs_starters


@pytest.fixture
def backend() -> ScriptedBackend:
    return ScriptedBackend(token_delay_s=0.002)


@pytest.fixture
def engine(tmp_path: Path, backend: ScriptedBackend) -> Iterator[Engine]:
    with Engine(data_dir=tmp_path / "profile", backend_loader=ScriptedLoader(backend)) as engine:
        yield engine


@needs_starters
def test_that_two_chats_asking_at_once_are_queued_and_both_answered(engine: Engine, backend: ScriptedBackend) -> None:
    backend.enqueue("The first answer is a long one, " * 20)
    backend.enqueue("The second answer.")
    chats = [engine.chat.new(), engine.chat.new()]
    jobs = [engine.chat.ask(chat.id, f"Question of chat {number}?") for number, chat in enumerate(chats)]
    answers = [job.result(60) for job in jobs]
    assert answers[0].text.startswith("The first answer")
    assert answers[1].text == "The second answer."
    for chat, answer in zip(chats, answers, strict=True):
        assert engine.chat.history(chat.id)[-1].text == answer.text
    assert ["Question of chat 0?" in prompt for prompt in backend.prompts] == [True, False]


@needs_starters
def test_that_a_comparison_beside_a_question_is_queued_and_answered(engine: Engine, backend: ScriptedBackend) -> None:
    from engine.api import ChatMessage, ModelSide, SamplingParams

    starter = next(info for info in engine.models.list() if not info.problem)
    for text in ("The chat's answer.", "One side.", "Other side."):
        backend.enqueue(text)
    asked = engine.chat.ask(engine.chat.new().id, "What is it?")
    assert asked.result(60).text == "The chat's answer."
    compared = engine.models.compare(
        [ChatMessage("user", "Which?")], [ModelSide(starter.path), ModelSide(starter.path)], SamplingParams()
    )
    assert [answer.text for answer in compared.result(60)] == ["One side.", "Other side."]
