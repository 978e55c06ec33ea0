"""Answers prompts with a Hugging Face folder through transformers, in a worker process; imports no torch itself.

A crash or a lack of memory costs the worker and a sentence; the next call loads the model again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from engine.catalog.hf_config import read_config
from engine.catalog.safetensors_header import read_shards
from engine.catalog.types import ModelInfo
from engine.core.child_process import ChildProcess, Reply
from engine.core.errors import AquiferError, Cancelled, ChildFailed, ModelError, ModelUnsupported, OutOfMemory
from engine.core.frames import Header
from engine.core.hardware import physical_cores
from engine.core.jobs import CancelToken
from engine.inference.chat_template import template_for
from engine.inference.types import (
    AdapterChoice,
    BatchItem,
    ChatMessage,
    GenerationEnd,
    GenerationItem,
    GenerationStats,
    LoadedModel,
    LoadSettings,
    PromptProgress,
    SamplingParams,
    TextPiece,
)

T = TypeVar("T")

WORKER = "engine.inference.torch_worker"
# Between two signs of life, each time: reports restart the clock.
LOAD_TIMEOUT_S = 900.0
STEP_TIMEOUT_S = 900.0
# A worker that was asked to stop looks at that before every layer.
GRACE_S = 5.0


class TransformersBackend:
    """One loaded folder. The worker keeps the KV cache between calls."""

    def __init__(self, info: ModelInfo, settings: LoadSettings) -> None:
        self._model = info
        self._settings = settings
        threads = str(settings.threads or physical_cores())
        self._worker = ChildProcess(WORKER, environment={"OMP_NUM_THREADS": threads, "MKL_NUM_THREADS": threads})
        self._loaded_pid: int | None = None
        self._adapters: tuple[AdapterChoice, ...] = ()
        self._closed = False
        self._run = 0

    @classmethod
    def load(
        cls,
        info: ModelInfo,
        settings: LoadSettings,
        *,
        token: CancelToken | None = None,
        report: Callable[[float], None] | None = None,
    ) -> TransformersBackend:
        """Load a described folder; raises a `ModelError` that says why not, or `Cancelled`."""
        folder = Path(info.path)
        if read_config(folder).remote_code:
            raise ModelUnsupported(
                f"{info.name} needs program code that comes with it, and Aquifer runs none.",
                "Choose a version that transformers knows by itself, or a GGUF.",
            )
        read_shards(folder)  # safetensors only, every file inside the folder, every tensor inside its file
        backend = cls(info, settings)
        try:
            facts = backend._load(token, report or _nobody)
        except BaseException:
            backend.close()
            raise
        backend._describe(facts)
        return backend

    @property
    def info(self) -> LoadedModel:
        return dataclasses.replace(self._info, adapters=self._adapters)

    @property
    def pid(self) -> int | None:
        """The worker's process id while it runs."""
        return self._worker.pid

    def render(self, messages: Sequence[ChatMessage], *, thinking: bool = False) -> str:
        """See `Backend.render`. Control marks inside a turn (a hostile document) lose their power, not their look."""
        reply = self._ask({"op": "defuse", "texts": [turn.content for turn in messages]})
        safe = [ChatMessage(turn.role, text) for turn, text in zip(messages, reply["texts"], strict=True)]
        return self._template.render(safe, thinking=thinking)

    def count_tokens(self, text: str) -> int:
        return int(self._ask({"op": "count", "text": text})["tokens"])

    def generate(self, prompt: str, sampling: SamplingParams, token: CancelToken) -> Iterator[GenerationItem]:
        """See `Backend.generate`. A second call ends the first one, should that still be open."""
        self._check_open()
        self._run += 1
        return self._generate(prompt, self._with_template_stops(sampling), token, self._run)

    def generate_batch(
        self, prompts: Sequence[str], sampling: SamplingParams, token: CancelToken
    ) -> Iterator[BatchItem]:
        """See `Backend.generate_batch`. The prompts are computed together, padded to the longest."""
        self._check_open()
        self._run += 1
        return self._generate_batch(prompts, self._with_template_stops(sampling), token, self._run)

    def resume(self, prompt: str) -> int:
        """See `Backend.resume`. This kind of model keeps the last prompt only, so there is nothing to set back."""
        self.count_tokens(prompt)
        return 0

    def set_adapters(self, adapters: Sequence[AdapterChoice]) -> None:
        """See `Backend.set_adapters`. PEFT folders only."""
        self._switch(adapters)
        self._adapters = tuple(adapters)

    def close(self) -> None:
        self._closed = True
        self._worker.close()

    def _describe(self, facts: Header) -> None:
        model = self._model
        self._template = template_for(
            facts["template"], model.name, model.architecture, bos=facts["bos"], eos=facts["eos"]
        )
        self._info = LoadedModel(
            name=model.name,
            path=model.path,
            quantization=facts["quantization"],
            context_length=facts["context_length"],
            parameters=model.parameters,
            size_bytes=facts["size_bytes"],
            device="GPU" if facts["on_gpu"] else "CPU",
            format=model.format,
        )

    def _with_template_stops(self, sampling: SamplingParams) -> SamplingParams:
        """The marks at which a template without end tokens ends a turn count, too."""
        return dataclasses.replace(sampling, stop=(*sampling.stop, *self._template.stop))

    def _generate(
        self, prompt: str, sampling: SamplingParams, token: CancelToken, run: int
    ) -> Iterator[GenerationItem]:
        request: Header = {"op": "generate", "prompt": prompt, "sampling": dataclasses.asdict(sampling)}
        try:
            reply = yield from self._stream(request, _item, token, run)
        except Cancelled:  # while it was loaded again, or it did not listen and was ended
            yield GenerationEnd("cancelled")
            return
        yield _end(reply)

    def _generate_batch(
        self, prompts: Sequence[str], sampling: SamplingParams, token: CancelToken, run: int
    ) -> Iterator[BatchItem]:
        if not prompts:
            return
        request: Header = {"op": "batch", "prompts": list(prompts), "sampling": dataclasses.asdict(sampling)}
        open_ones = dict.fromkeys(range(len(prompts)))
        try:
            for entry in self._stream(request, _batch_item, token, run):
                if isinstance(entry.item, GenerationEnd):
                    open_ones.pop(entry.index, None)
                yield entry
        except Cancelled:
            for index in open_ones:
                yield BatchItem(index, GenerationEnd("cancelled"))

    def _stream(
        self, request: Header, item_of: Callable[[Header], T], token: CancelToken, run: int
    ) -> Generator[T, None, Header]:
        self._check_current(run)
        self._ensure_loaded(token)
        stream = self._worker.stream(request, timeout_s=STEP_TIMEOUT_S, token=token, grace_s=GRACE_S)
        while True:
            self._check_current(run)
            try:
                report = next(stream)
            except StopIteration as end:
                return _header_of(end.value)
            except ChildFailed as error:
                self._check_current(run)
                raise as_model_error(error) from error
            yield item_of(report)

    def _switch(self, adapters: Sequence[AdapterChoice]) -> None:
        self._ask({"op": "adapters", "adapters": [dataclasses.asdict(choice) for choice in adapters]})

    def _ask(self, request: Header) -> Header:
        self._check_open()
        self._ensure_loaded(None)
        try:
            return self._worker.call(request, timeout_s=STEP_TIMEOUT_S)[0]
        except ChildFailed as error:
            raise as_model_error(error) from error

    def _ensure_loaded(self, token: CancelToken | None) -> None:
        """Load again after the worker died."""
        if self._loaded_pid is not None and self._loaded_pid == self._worker.pid:
            return
        self._load(token, _nobody)
        if self._adapters:
            self._switch(self._adapters)

    def _load(self, token: CancelToken | None, report: Callable[[float], None]) -> Header:
        """Cancelling ends the process: nothing is lost, and nothing else stops a library deep in a file."""
        request = {"op": "load", "path": self._model.path, "settings": dataclasses.asdict(self._settings)}
        try:
            facts, _ = self._worker.call(
                request, timeout_s=LOAD_TIMEOUT_S, token=token, on_report=lambda data: report(float(data["loaded"]))
            )
        except ChildFailed as error:
            raise as_model_error(error) from error
        self._loaded_pid = self._worker.pid
        return facts

    def _check_open(self) -> None:
        if self._closed:
            raise ModelError("The model was unloaded.", "Load it again.")

    def _check_current(self, run: int) -> None:
        self._check_open()
        if run != self._run:
            raise ModelError("Another answer was started with this model.", "Ask again.")


def _item(report: Header) -> GenerationItem:
    if "progress" in report:
        done, total = report["progress"]
        return PromptProgress(int(done), int(total))
    return TextPiece(str(report["text"]))


def _batch_item(report: Header) -> BatchItem:
    item = _end(report["end"]) if "end" in report else TextPiece(str(report["text"]))
    return BatchItem(int(report["index"]), item)


def _end(reply: Header) -> GenerationEnd:
    return GenerationEnd(str(reply["finish_reason"]), GenerationStats(**reply["stats"]))


def _header_of(reply: Reply) -> Header:
    return reply[0]


def as_model_error(error: ChildFailed) -> AquiferError:
    """The death of the worker in words; a process killed from outside was almost always out of memory."""
    if error.exit_code == -9:
        return OutOfMemory(
            "The model needed more memory than there is, and its process was ended.",
            "Close other programs, choose a smaller model or precision, or lower the context length in the settings.",
        )
    return ModelError(f"The model stopped. {error.user_message}", "Ask again: it is then loaded anew.")


def _nobody(_fraction: float) -> None:
    return None
