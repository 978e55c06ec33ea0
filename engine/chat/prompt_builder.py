"""Builds the messages a model reads: system, earlier turns, numbered excerpts, question; knows no model by name.

The order keeps the beginning of the prompt the same from turn to turn, so that a backend can reuse its KV cache.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.chat.evidence import Evidence
from engine.chat.grounding import strip_marks
from engine.chat.sentences import split_sentences
from engine.chat.types import Message
from engine.inference.types import ChatMessage
from engine.inference.usual_sampling import SYSTEM_PLAIN
from engine.retrieval.types import Hit

CountTokens = Callable[[str], int]

SYSTEM_DOCUMENTS = (
    "You answer questions from the excerpts you are given, and from nothing else. Use the words and numbers of the "
    "excerpts. Answer in one to three sentences. If the excerpts do not hold the answer, say: "
    "Not found in your documents."
)
# Very small models repeat an offered refusal whatever they read; for them the evidence gate alone decides.
SYSTEM_DOCUMENTS_SMALL = "You are a helpful assistant."
# Tried on the starter model: with two or three sentences it mostly repeats the right one, with ten it takes the first.
_SMALL_MODEL_SENTENCES = 3
_SMALL_MODEL_EVIDENCE_TOKENS = 160
_LEAST_CHARS = 200
_NAMED_COPIES = 3
# What a template writes around a turn, and around all of them.
_TURN_TOKENS = 16
_SPARE_TOKENS = 64


@dataclass(frozen=True, slots=True)
class PromptLimits:
    """Room in tokens: the whole prompt, the excerpts, the earlier turns (0: what the others leave).

    `small_model` asks for a simpler prompt; `first_kept` is the message from which on the last answer read.
    """

    prompt_tokens: int
    evidence_tokens: int
    history_tokens: int
    small_model: bool
    first_kept: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question with the answer it got; `message_id` is the question's."""

    message_id: str
    asked: ChatMessage
    answered: ChatMessage


@dataclass(frozen=True, slots=True)
class BuiltPrompt:
    """The messages, how many earlier turns did not fit, and the message of the first one that did (empty: none)."""

    messages: tuple[ChatMessage, ...]
    dropped_turns: int
    first_kept: str


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
    room = limits.prompt_tokens - count_tokens(system) - count_tokens(request) - _SPARE_TOKENS
    # A very small model mixes an earlier answer into the next one; the search query carries the thread instead.
    turns = [] if limits.small_model and evidence is not None else _turns(history)
    kept = _fit(turns, min(room, limits.history_tokens or room), limits.first_kept, count_tokens)
    earlier = [message for turn in kept for message in (turn.asked, turn.answered)]
    messages = [ChatMessage("system", system), *earlier, ChatMessage("user", request)]
    return BuiltPrompt(tuple(messages), len(turns) - len(kept), kept[0].message_id if kept else "")


def opening(history: Sequence[Message], *, documents: bool, small_model: bool, system_prompt: str) -> list[ChatMessage]:
    """The messages the next prompt of a chat begins with, as far as they are known before the question."""
    if documents:
        system = system_prompt or (SYSTEM_DOCUMENTS_SMALL if small_model else SYSTEM_DOCUMENTS)
    else:
        system = system_prompt or SYSTEM_PLAIN
    turns = [] if small_model and documents else _turns(history)
    answers = [message.answer for message in history if message.answer is not None and message.answer.model]
    first_kept = answers[-1].first_kept if answers else ""
    turns = turns[next((n for n, turn in enumerate(turns) if turn.message_id == first_kept), 0) :]
    return [ChatMessage("system", system), *(message for turn in turns for message in (turn.asked, turn.answered))]


def _turns(history: Sequence[Message]) -> list[Turn]:
    """Pairs of a question and the answer it got; a question without text in answer is left out."""
    turns = []
    for asked, answered in itertools.pairwise(history):
        if asked.role == "user" and answered.role == "assistant" and answered.text:
            words = strip_marks(answered.text)
            turns.append(Turn(asked.id, ChatMessage("user", asked.text), ChatMessage("assistant", words)))
    return turns


def _fit(turns: Sequence[Turn], room: int, first_kept: str, count_tokens: CountTokens) -> Sequence[Turn]:
    """The last turns that fit, cut where they were cut before as long as that is possible.

    Each cut changes the beginning of the prompt, which must then be read anew. So a cut goes down to half of the room,
    and the next turns find the beginning they left. The cut is forgotten once all turns fill less than half of it.
    """
    sizes = [count_tokens(turn.asked.content) + count_tokens(turn.answered.content) + _TURN_TOKENS for turn in turns]
    if sum(sizes) <= room // 2:
        return turns
    start = next((number for number, turn in enumerate(turns) if turn.message_id == first_kept), 0)
    if sum(sizes[start:]) > room:
        while start < len(turns) and sum(sizes[start:]) > room // 2:
            start += 1
    # One long turn may fill more than half; the last one is what a follow-up leans on.
    if start == len(turns) and turns and sizes[-1] <= room:
        start -= 1
    return turns[start:]


def _excerpts(evidence: Evidence, limits: PromptLimits, count_tokens: CountTokens) -> str:
    room = min(limits.evidence_tokens, limits.prompt_tokens // 2)
    if limits.small_model:
        return _key_sentences(evidence, min(room, _SMALL_MODEL_EVIDENCE_TOKENS), count_tokens)
    parts: list[str] = []
    for number, hit in enumerate(evidence.hits, start=1):
        head = f"[{number}] {hit.document}, page {hit.chunk.page}{_also(hit)}:\n"
        text = _readable(hit.chunk.text)
        tokens = count_tokens(head + text) + 2
        if tokens > room:
            text = _beginning(text, room - count_tokens(head) - 2, count_tokens)
            if text or not parts:
                parts.append(head + (text or _readable(hit.chunk.text)[:_LEAST_CHARS]))
            break
        room -= tokens
        parts.append(head + text)
    return "Excerpts:\n\n" + "\n\n".join(parts)


def _also(hit: Hit) -> str:
    """Where else the passage stands; the first few are enough to know."""
    places = [f"{other.document}, page {other.page}" for other in hit.also[:_NAMED_COPIES]]
    return f" (the same in {'; '.join(places)})" if places else ""


def _readable(text: str) -> str:
    """Without runs of spaces; line breaks stay, for tables and lists are lines."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def _beginning(text: str, room: int, count_tokens: CountTokens) -> str:
    """As many whole sentences of the beginning as fit; "" when that is too little to be of use."""
    end = 0
    for span in split_sentences(text):
        if count_tokens(text[: span.end]) > room:
            break
        end = span.end
    return text[:end] if end >= _LEAST_CHARS else ""


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
