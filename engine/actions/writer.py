"""Lets the model answer many prompts in batches that make room for a chat at once; knows no document.

A batch runs on the compute lane and is stopped as soon as something more urgent wants the lane. What was finished by
then is kept, the rest of the batch is written again afterwards.
"""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from engine.core.events import Event, Phase
from engine.core.jobs import PRIORITY_BACKGROUND, CancelToken, Job, JobRunner
from engine.inference.backend import Backend
from engine.inference.thought_filter import ThoughtFilter
from engine.inference.types import ChatMessage, GenerationEnd, LoadedModel, SamplingParams, TextPiece

T = TypeVar("T")

# As many answers as a batch computes at once (engine.inference.batch_decoder): more would wait in it, not run in it.
BATCH = 8
_LOOK_S = 0.05

BuildPrompt = Callable[[Backend], Sequence[ChatMessage]]


class ModelProvider(Protocol):
    """What writing needs of the models."""

    def acquire(self, token: CancelToken, report: Callable[[Event], None]) -> Backend: ...


@dataclass(frozen=True, slots=True)
class Written:
    """The answer to prompt number `index`, without what the model thought; `finish_reason` is "stop" or "length"."""

    index: int
    text: str
    finish_reason: str


class Writer:
    """For the lane of actions: never called on the compute lane."""

    def __init__(self, jobs: JobRunner, models: ModelProvider) -> None:
        self._jobs = jobs
        self._models = models

    def model(self, job: Job[Any]) -> LoadedModel:
        """The model that will write, loaded now if it is not."""
        return self.with_backend(job, lambda backend: backend.info)

    def with_backend(self, job: Job[Any], ask: Callable[[Backend], T]) -> T:
        """A quick question to the model (facts, token counts) on the compute lane."""

        def work(inner: Job[T]) -> T:
            return ask(self._models.acquire(inner.token, job.emit))

        return self._jobs.call("compute", "ask the model", work, job.token, PRIORITY_BACKGROUND)

    def write(self, job: Job[Any], prompts: Sequence[BuildPrompt], sampling: SamplingParams) -> Iterator[Written]:
        """The answers as they are finished, in any order. Raises `Cancelled`, `ModelError`."""
        waiting = list(range(len(prompts)))
        while waiting:
            if self._jobs.yielding.answering:
                job.emit(Phase("Waiting while an answer is written"))
            self._jobs.yielding.wait(job.token)
            job.token.check()
            for written in self._attempt(job, [(index, prompts[index]) for index in waiting[:BATCH]], sampling):
                waiting.remove(written.index)
                yield written

    def _attempt(
        self, job: Job[Any], prompts: Sequence[tuple[int, BuildPrompt]], sampling: SamplingParams
    ) -> Iterator[Written]:
        """One batch; it ends early, without the unfinished answers, when the lane is wanted by something urgent."""
        finished: queue.SimpleQueue[Written] = queue.SimpleQueue()
        stop = CancelToken()

        def work(inner: Job[None]) -> None:
            forget = inner.token.on_cancel(stop.cancel)
            try:
                backend = self._models.acquire(inner.token, job.emit)
                rendered = [backend.render(build(backend)) for _, build in prompts]
                texts = [""] * len(rendered)
                for item in backend.generate_batch(rendered, sampling, stop):
                    if isinstance(item.item, TextPiece):
                        texts[item.index] += item.item.text
                    elif isinstance(item.item, GenerationEnd) and item.item.finish_reason != "cancelled":
                        constrained = bool(sampling.json_schema or sampling.grammar)
                        text = texts[item.index] if constrained else _answer(texts[item.index], rendered[item.index])
                        finished.put(Written(prompts[item.index][0], text, item.item.finish_reason))
            finally:
                forget()

        batch = self._jobs.submit("compute", "write a batch", work, PRIORITY_BACKGROUND)
        try:
            while not batch.done:
                with contextlib.suppress(queue.Empty):
                    yield finished.get(timeout=_LOOK_S)
                if job.token.cancelled:
                    batch.cancel()
                elif self._jobs.yielding.answering or self._jobs.is_wanted("compute", PRIORITY_BACKGROUND):
                    stop.cancel()
            while not finished.empty():
                yield finished.get()
            batch.result()
        finally:
            batch.cancel()  # whoever reads the answers may have given up


def identity_of(model: LoadedModel) -> str:
    """What makes the same prompt give the same answer again: the weights and the adapters that are on."""
    adapters = "".join(f" + {one.path} x {one.weight}" for one in model.adapters)
    return f"{model.name} {model.quantization} {model.size_bytes}{adapters}"


def _answer(text: str, prompt: str) -> str:
    """The text without the model's thoughts."""
    thoughts = ThoughtFilter(prompt)
    pieces = [*thoughts.feed(text), *thoughts.finish()]
    return "".join(piece for is_thought, piece in pieces if not is_thought).strip()
