"""The same messages to two or more models, one after the other; knows neither chats nor documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from engine.core.errors import AquiferError, UsageError
from engine.core.events import Event, Notice, Phase
from engine.core.jobs import CancelToken, Job
from engine.core.settings import ChatSettings
from engine.inference.backend import Backend
from engine.inference.thought_filter import ThoughtFilter, split_thoughts
from engine.inference.types import (
    ChatMessage,
    GenerationEnd,
    GenerationStats,
    SamplingParams,
    TextPiece,
    ThoughtPiece,
)
from engine.inference.usual_sampling import SYSTEM_PLAIN, is_small, usual_sampling
from engine.models.types import ComparedAnswer, ComparisonText, ModelSide, SideFinished

MOST_SIDES = 8
# How the model at a path answers: the settings, changed by what it has of its own.
SettingsOf = Callable[[Path], ChatSettings]
Score = Callable[[str, Sequence[str], CancelToken], Sequence[float] | None]


class Lender(Protocol):
    """What a comparison needs of the model manager."""

    def borrow(
        self, path: Path, token: CancelToken, report: Callable[[Event], None]
    ) -> AbstractContextManager[Backend]:
        """The backend of `path` for the length of the block, whatever is loaded before and after."""
        ...


class Comparison:
    """Runs on the compute lane. Speeds are comparable because no side computes while another one does."""

    def __init__(self, lender: Lender, score: Score, settings_of: SettingsOf = lambda _path: ChatSettings()) -> None:
        self._lender = lender
        self._score = score
        self._settings_of = settings_of

    def run(
        self,
        job: Job[tuple[ComparedAnswer, ...]],
        messages: Sequence[ChatMessage],
        sides: Sequence[ModelSide],
        sampling: SamplingParams | None,
    ) -> tuple[ComparedAnswer, ...]:
        """One answer a side, in their order; scored together at the end. A side that fails ends the comparison.

        Without `sampling` each model answers as the settings and its own parameters say.
        """
        if not 2 <= len(sides) <= MOST_SIDES:
            raise UsageError(f"A comparison has two to {MOST_SIDES} sides.", "Choose the models to compare.")
        _require_question(messages)
        answers: dict[int, ComparedAnswer] = {}
        for number in in_loading_order(sides):
            job.token.check()
            side = sides[number]
            with self._lender.borrow(Path(side.path), job.token, job.emit) as backend:
                job.emit(Phase(f"{backend.info.name} is answering"))
                answers[number] = self._answer(job, backend, messages, side, number, sampling)
            job.emit(SideFinished(number, answers[number]))
        return self._scored(job, messages[-1].content, [answers[number] for number in range(len(sides))])

    def one(
        self,
        job: Job[ComparedAnswer],
        messages: Sequence[ChatMessage],
        side: ModelSide,
        sampling: SamplingParams | None,
    ) -> ComparedAnswer:
        """What one model says; not scored."""
        _require_question(messages)
        with self._lender.borrow(Path(side.path), job.token, job.emit) as backend:
            return self._answer(job, backend, messages, side, 0, sampling)

    def _answer(
        self,
        job: Job[tuple[ComparedAnswer, ...]] | Job[ComparedAnswer],
        backend: Backend,
        messages: Sequence[ChatMessage],
        side: ModelSide,
        number: int,
        sampling: SamplingParams | None,
    ) -> ComparedAnswer:
        before = backend.info.adapters
        backend.set_adapters(side.adapters)
        try:
            if sampling is None:
                prompt, sampling = self._as_usual(backend, messages, Path(side.path))
            else:
                prompt = backend.render(messages)
            text = thoughts = ""
            reason, stats = "stop", GenerationStats()
            items = backend.generate(prompt, sampling, job.token)
            constrained = sampling.json_schema or sampling.grammar  # then there is no room for thoughts
            for item in items if constrained else split_thoughts(items, prompt):
                if isinstance(item, TextPiece):
                    text += item.text
                    job.emit(ComparisonText(number, item.text))
                elif isinstance(item, ThoughtPiece):
                    thoughts += item.text
                elif isinstance(item, GenerationEnd):
                    reason, stats = item.finish_reason, item.stats
            job.token.check()
            return ComparedAnswer(side, backend.info.name, text, thoughts, reason, stats)
        finally:
            backend.set_adapters(before)

    def _as_usual(self, backend: Backend, messages: Sequence[ChatMessage], path: Path) -> tuple[str, SamplingParams]:
        chat = self._settings_of(path)
        if messages[0].role != "system":
            messages = [ChatMessage("system", chat.system_prompt or SYSTEM_PLAIN), *messages]
        prompt = backend.render(messages)
        sampling = usual_sampling(chat, small_model=is_small(backend.info.parameters))
        # Some models think whatever they are told; their templates open the thought.
        room = chat.thinking_tokens if ThoughtFilter(prompt).thinking else 0
        return prompt, replace(sampling, max_tokens=sampling.max_tokens + room)

    def _scored(
        self, job: Job[tuple[ComparedAnswer, ...]], question: str, answers: Sequence[ComparedAnswer]
    ) -> tuple[ComparedAnswer, ...]:
        try:
            scores = self._score(question, [answer.text for answer in answers], job.token)
        except AquiferError as error:
            job.emit(Notice(f"The answers could not be scored. {error}", "warning"))
            scores = None
        if scores is None:
            return tuple(answers)
        return tuple(replace(answer, score=score) for answer, score in zip(answers, scores, strict=True))


def _require_question(messages: Sequence[ChatMessage]) -> None:
    if not messages or messages[-1].role != "user":
        raise UsageError("There is no question to answer.", "Type a question first.")


def in_loading_order(sides: Sequence[ModelSide]) -> list[int]:
    """Numbers of the sides so that sides of the same file follow each other: each file is loaded once at most."""
    first = {side.path: number for number, side in reversed(list(enumerate(sides)))}
    return sorted(range(len(sides)), key=lambda number: (first[sides[number].path], number))
