"""Builds the messages a model reads: system, earlier turns, numbered excerpts, question; knows no model by name.

The order keeps the beginning of the prompt the same from turn to turn, so that a backend can reuse its KV cache.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.chat.evidence import Evidence
from engine.chat.grounding import strip_marks
from engine.chat.types import Message
from engine.inference.types import ChatMessage

CountTokens = Callable[[str], int]

SYSTEM_PLAIN = "You are a helpful assistant. Answer briefly and to the point."
SYSTEM_DOCUMENTS = (
    "You answer questions from the excerpts you are given, and from nothing else. Use the words and numbers of the "
    "excerpts. Answer in one to three sentences. If the excerpts do not hold the answer, say: "
    "Not found in your documents."
)
# Very small models repeat an offered refusal whatever they read; for them the evidence gate alone decides.
SYSTEM_DOCUMENTS_SMALL = "You are a helpful assistant."
SMALL_MODEL_PARAMETERS = 1_000_000_000
# Tried on the starter model: with two or three sentences it mostly repeats the right one, with ten it takes the first.
_SMALL_MODEL_SENTENCES = 3
_SMALL_MODEL_EVIDENCE_TOKENS = 160


@dataclass(frozen=True, slots=True)
class PromptLimits:
    """Room in tokens: the whole prompt, the excerpts, the earlier turns; `small_model` asks for a simpler prompt."""

    prompt_tokens: int
    evidence_tokens: int
    history_tokens: int
    small_model: bool


@dataclass(frozen=True, slots=True)
class BuiltPrompt:
    """The messages, and how many earlier turns did not fit."""

    messages: tuple[ChatMessage, ...]
    dropped_turns: int


def build(
    question: str,
    evidence: Evidence | None,
    history: Sequence[Message],
    limits: PromptLimits,
    count_tokens: CountTokens,
    system_prompt: str = "",
) -> BuiltPrompt:
    """`evidence` None means a chat without documents. Turns are left out whole, oldest first."""
    if evidence is None:
        system = system_prompt or SYSTEM_PLAIN
        request = question
    else:
        system = system_prompt or (SYSTEM_DOCUMENTS_SMALL if limits.small_model else SYSTEM_DOCUMENTS)
        request = f"{_excerpts(evidence, limits, count_tokens)}\n\nQuestion: {question}"
        if limits.small_model:
            request += "\nAnswer in one short sentence, using only the text above."
    room = limits.prompt_tokens - count_tokens(system) - count_tokens(request) - 64
    # A very small model mixes an earlier answer into the next one; the search query carries the thread instead.
    turns = [] if limits.small_model and evidence is not None else _turns(history)
    kept, dropped = _fit(turns, min(room, limits.history_tokens), count_tokens)
    messages = [ChatMessage("system", system), *kept, ChatMessage("user", request)]
    return BuiltPrompt(tuple(messages), dropped)


def _turns(history: Sequence[Message]) -> list[tuple[ChatMessage, ChatMessage]]:
    """Pairs of a question and the answer it got; a question without text in answer is left out."""
    turns = []
    for asked, answered in itertools.pairwise(history):
        if asked.role == "user" and answered.role == "assistant" and answered.text:
            turns.append((ChatMessage("user", asked.text), ChatMessage("assistant", strip_marks(answered.text))))
    return turns


def _fit(
    turns: Sequence[tuple[ChatMessage, ChatMessage]], room: int, count_tokens: CountTokens
) -> tuple[list[ChatMessage], int]:
    kept: list[ChatMessage] = []
    for number, (asked, answered) in enumerate(reversed(turns)):
        room -= count_tokens(asked.content) + count_tokens(answered.content) + 16
        if room < 0:
            return kept, len(turns) - number
        kept = [asked, answered, *kept]
    return kept, 0


def _excerpts(evidence: Evidence, limits: PromptLimits, count_tokens: CountTokens) -> str:
    room = min(limits.evidence_tokens, limits.prompt_tokens // 2)
    if limits.small_model:
        return _key_sentences(evidence, min(room, _SMALL_MODEL_EVIDENCE_TOKENS), count_tokens)
    parts: list[str] = []
    for number, hit in enumerate(evidence.hits, start=1):
        part = f"[{number}] {hit.document}, page {hit.chunk.page}:\n{' '.join(hit.chunk.text.split())}"
        room -= count_tokens(part) + 2
        if room < 0 and parts:
            break
        parts.append(part)
    return "Excerpts:\n\n" + "\n\n".join(parts)


def _key_sentences(evidence: Evidence, room: int, count_tokens: CountTokens) -> str:
    """The few best sentences, the best first: a small model loses the thread in more."""
    lines: list[str] = []
    for sentence in evidence.best(_SMALL_MODEL_SENTENCES):
        line = " ".join(sentence.text.split())
        room -= count_tokens(line) + 1
        if room < 0 and lines:
            break
        lines.append(line)
    return "\n".join(lines)
