"""Opening a chat sets back what the model had read of it, and does nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from engine.chat import prompt_builder
from tests.unit.chat.chat_bench import QUESTION, Bench, PieceBackend


@dataclass
class ResumingBackend(PieceBackend):
    """Remembers which prompts were set back."""

    resumed: list[str] = field(default_factory=list)

    def resume(self, prompt: str) -> int:
        self.resumed.append(prompt)
        return len(prompt.split())


@pytest.mark.parametrize("documents", [False, True])
def test_that_the_next_prompt_begins_with_what_was_set_back(bench: Bench, documents: bool) -> None:
    backend = ResumingBackend(["The workshop repaired 1,284 bicycles."])
    chats = bench.open(backend)
    chat = chats.new(collections=["Documents"] if documents else [])
    chats.ask(chat.id, QUESTION).result(5)
    assert chats.open(chat.id).result(5) > 5
    chats.ask(chat.id, QUESTION).result(5)
    (opened,) = backend.resumed
    assert opened.startswith(f"<system>{prompt_builder.SYSTEM_DOCUMENTS if documents else prompt_builder.SYSTEM_PLAIN}")
    assert QUESTION in opened
    assert backend.prompts[-1].startswith(opened)


def test_that_nothing_is_loaded_for_it(bench: Bench) -> None:
    backend = ResumingBackend([])
    chats = bench.open(backend)
    chats._models.is_loaded = False  # type: ignore[attr-defined]
    assert chats.open(chats.new().id).result(5) == 0
    assert backend.resumed == []


def test_that_a_history_over_the_context_is_left_to_the_next_question(bench: Bench) -> None:
    backend = ResumingBackend(["word " * 50], context_length=2048)
    chats = bench.open(backend)
    chat = chats.new()
    chats.ask(chat.id, QUESTION).result(5)
    backend.context_length = 40
    assert chats.open(chat.id).result(5) == 0
    assert backend.resumed == []
