"""A backend that says what the test wrote for it, at the pace the test wants; keeps the whole `Backend` contract."""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from engine.catalog.types import ModelInfo
from engine.core.errors import ModelError
from engine.core.jobs import CancelToken
from engine.inference.model_manager import Report
from engine.inference.text_stream import TextStream
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
    ThoughtPiece,
)

_TOKENS = re.compile(r"<\|im_\w+\|>|\s*\w+|\s+|[^\w\s]")
_BATCH = 64


@dataclass(frozen=True)
class Scripted:
    """One answer: its pieces (one a token), and an error raised after them."""

    pieces: tuple[str, ...]
    error: Exception | None = None


class ScriptedBackend:
    """Answers from `enqueue()`; with nothing queued it counts upwards, so that every answer can go on for ever.

    `prompts`, `sampling` and `adapter_changes` keep what was asked; `on_token` sees the count after each token. Delays
    are seconds per token and per `_BATCH` prompt tokens.
    """

    def __init__(
        self,
        *,
        name: str = "Scripted",
        context_length: int = 4096,
        token_delay_s: float = 0.0,
        prompt_delay_s: float = 0.0,
        parameters: int = 7_000_000_000,
        path: str = "",
        adapter_error: Exception | None = None,
    ) -> None:
        path = path or f"/models/{name}.gguf"
        self._info = LoadedModel(name, path, "Q4_K_M", context_length, parameters, 4 << 30, "CPU")
        self._adapter_error = adapter_error
        self.token_delay_s = token_delay_s
        self.prompt_delay_s = prompt_delay_s
        self.prompts: list[str] = []
        self.resumed: list[str] = []
        self.sampling: list[SamplingParams] = []
        self.closed = False
        self.adapter_changes: list[tuple[AdapterChoice, ...]] = []
        self.on_token: Callable[[int], object] = lambda _count: None
        self._script: deque[Scripted] = deque()
        self._cached: list[str] = []
        self._run = 0

    def enqueue(self, pieces: Sequence[str] | str, error: Exception | None = None) -> None:
        """The next answer: a text (split into words) or its pieces one by one."""
        self._script.append(Scripted(tuple(_TOKENS.findall(pieces) if isinstance(pieces, str) else pieces), error))

    @property
    def info(self) -> LoadedModel:
        return self._info

    def render(self, messages: Sequence[ChatMessage], *, thinking: bool = False) -> str:
        turns = "".join(f"<|im_start|>{turn.role}\n{turn.content}<|im_end|>\n" for turn in messages)
        return f"{turns}<|im_start|>assistant\n"

    def count_tokens(self, text: str) -> int:
        self._check_open()
        return len(_TOKENS.findall(text))

    def generate(self, prompt: str, sampling: SamplingParams, token: CancelToken) -> Iterator[GenerationItem]:
        self._check_open()
        tokens = _TOKENS.findall(prompt)
        if not tokens:
            raise ModelError("The prompt is empty.")
        if len(tokens) >= self._info.context_length:
            raise ModelError(f"The prompt has {len(tokens)} tokens, the model reads {self._info.context_length - 1}.")
        self.prompts.append(prompt)
        self.sampling.append(sampling)
        script = self._script.popleft() if self._script else None
        self._run += 1
        return self._stream(tokens, script, sampling, token, self._run)

    def generate_batch(
        self, prompts: Sequence[str], sampling: SamplingParams, token: CancelToken
    ) -> Iterator[BatchItem]:
        for index, prompt in enumerate(prompts):
            for item in self.generate(prompt, sampling, token):
                if isinstance(item, TextPiece | ThoughtPiece | GenerationEnd):
                    yield BatchItem(index, item)

    def resume(self, prompt: str) -> int:
        self._check_open()
        self.resumed.append(prompt)
        return 0

    def set_adapters(self, adapters: Sequence[AdapterChoice]) -> None:
        self._check_open()
        if self._adapter_error is not None and adapters:
            raise self._adapter_error
        self.adapter_changes.append(tuple(adapters))
        self._info = replace(self._info, adapters=tuple(adapters))

    def close(self) -> None:
        self.closed = True

    def _stream(
        self, tokens: list[str], script: Scripted | None, sampling: SamplingParams, token: CancelToken, run: int
    ) -> Iterator[GenerationItem]:
        started = time.perf_counter()
        common = 0
        while common < min(len(self._cached), len(tokens) - 1) and self._cached[common] == tokens[common]:
            common += 1
        self._cached = tokens[:common]
        yield PromptProgress(common, len(tokens))
        for first in range(common, len(tokens), _BATCH):
            if not self._wait(self.prompt_delay_s, token):
                yield GenerationEnd("cancelled", GenerationStats(len(tokens), common))
                return
            self._cached = tokens[: first + _BATCH]
            yield PromptProgress(len(self._cached), len(tokens))
        first_token = time.perf_counter()
        stream, count, reason = TextStream(sampling.stop), 0, ""
        while not reason:
            if not self._wait(self.token_delay_s, token):
                reason = "cancelled"
            elif script is not None and count == len(script.pieces):
                reason = "stop"
            else:
                piece = script.pieces[count] if script is not None else f" {count}"
                count += 1
                self.on_token(count)
                self._cached.append(piece)
                if text := stream.feed(piece.encode()):
                    yield TextPiece(text)
                    self._check_current(run)
                reason = "stop" if stream.stopped else "length" if count >= sampling.max_tokens else ""
        if script is not None and script.error is not None and reason == "stop":
            raise script.error
        if rest := stream.finish():
            yield TextPiece(rest)
        ended = time.perf_counter()
        stats = GenerationStats(len(tokens), common, count, first_token - started, ended - first_token)
        yield GenerationEnd("stop" if stream.stopped else reason, stats)

    def _wait(self, seconds: float, token: CancelToken) -> bool:
        """Sleep; false as soon as `token` is cancelled."""
        end = time.monotonic() + seconds
        while not token.cancelled:
            left = end - time.monotonic()
            if left <= 0:
                return True
            time.sleep(min(left, 0.01))
        return False

    def _check_open(self) -> None:
        if self.closed:
            raise ModelError("The model was unloaded.", "Load it again.")

    def _check_current(self, run: int) -> None:
        self._check_open()
        if run != self._run:
            raise ModelError("Another answer was started with this model.", "Ask again.")


class ScriptedLoader:
    """Gives `ModelManager` scripted backends; `backend` is the last one, `made` all of them.

    An `error` is raised instead of the next load, an `adapter_error` by `set_adapters` of what is loaded next.
    """

    def __init__(self, backend: ScriptedBackend | None = None) -> None:
        self.backend = backend
        self.made: list[ScriptedBackend] = [] if backend is None else [backend]
        self.error: Exception | None = None
        self.adapter_error: Exception | None = None
        self.loads: list[tuple[str, LoadSettings]] = []
        self._given = backend

    def __call__(self, info: ModelInfo, settings: LoadSettings, token: CancelToken, report: Report) -> ScriptedBackend:
        token.check()
        self.loads.append((info.path, settings))
        error, self.error = self.error, None
        if error is not None:
            raise error
        if self._given is None or self._given.closed:
            self.backend = ScriptedBackend(name=info.name, path=info.path, adapter_error=self.adapter_error)
            self.made.append(self.backend)
        else:
            self.backend = self._given
        return self.backend
