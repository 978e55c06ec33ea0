"""Answers prompts with a GGUF model through llama.cpp: one loop over tokens; knows no documents and no chats."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any

from engine.catalog.gguf_types import FILE_TYPES
from engine.catalog.scanner import plain_name
from engine.core.errors import ModelError
from engine.core.jobs import CancelToken
from engine.inference.chat_template import ChatTemplate
from engine.inference.llama_native import ABORTED, DECODED, FIRST_BATCH_TOKENS, NativeModel
from engine.inference.sampler import new_chain
from engine.inference.text_stream import TextStream
from engine.inference.types import (
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

# Put between the first two characters of a control mark inside a turn: invisible, and no longer the mark.
_BREAK = "\u200b"


class LlamaCppBackend:
    """One loaded GGUF. Keeps the KV cache between calls and computes only what differs from the last prompt."""

    def __init__(self, native: NativeModel, info: LoadedModel) -> None:
        self._native = native
        self._info = info
        self._special = native.special
        self._template = ChatTemplate(native.template, bos=self._special.bos, eos=self._special.eos)
        self._cached: list[int] = []
        self._run = 0

    @classmethod
    def load(
        cls,
        path: Path,
        settings: LoadSettings,
        *,
        name: str = "",
        quantization: str = "",
        token: CancelToken | None = None,
        on_progress: Callable[[float], None] | None = None,
    ) -> LlamaCppBackend:
        """Load the file; raises a `ModelError` that says why not, or `Cancelled`.

        A file that was not probed (`engine.inference.probe`) may crash the process.
        """
        native = NativeModel(path, settings, token=token, on_progress=on_progress)
        try:
            file_type = int(native.api.llama_model_ftype(native.model))
            info = LoadedModel(
                name=name or plain_name(path),
                path=str(path),
                quantization=quantization or FILE_TYPES.get(file_type, ""),
                context_length=native.context_length,
                parameters=native.parameters,
                size_bytes=int(native.api.llama_model_size(native.model)),
                device="GPU" if native.on_gpu else "CPU",
            )
            return cls(native, info)
        except BaseException:
            native.close()
            raise

    @property
    def info(self) -> LoadedModel:
        return self._info

    def render(self, messages: Sequence[ChatMessage]) -> str:
        """See `Backend.render`. Control marks inside a turn (a hostile document) lose their power, not their look."""
        return self._template.render([ChatMessage(turn.role, self._defuse(turn.content)) for turn in messages])

    def count_tokens(self, text: str) -> int:
        self._native.check_open()
        return len(self._native.tokenize(text, add_special=False))

    def generate(self, prompt: str, sampling: SamplingParams, token: CancelToken) -> Iterator[GenerationItem]:
        """See `Backend.generate`. A second call ends the first one, should that still be open."""
        self._native.check_open()
        started = time.perf_counter()
        tokens = self._native.tokenize(prompt, add_special=not self._has_bos(prompt))
        if not tokens:
            raise ModelError("The prompt is empty.", "Write something to ask.")
        if len(tokens) >= self._info.context_length:
            raise ModelError(
                f"The prompt has {len(tokens):,} tokens, but the model reads at most "
                f"{self._info.context_length - 1:,} at once.",
                "Ask about less text, or raise the context length in the settings.",
            )
        self._run += 1
        return self._stream(tokens, sampling, token, started, self._run)

    def close(self) -> None:
        self._native.close()
        self._cached = []

    def _stream(
        self, tokens: list[int], sampling: SamplingParams, token: CancelToken, started: float, run: int
    ) -> Iterator[GenerationItem]:
        self._check_current(run)
        native = self._native
        native.begin()
        forget = token.on_cancel(native.abort.raise_flag)
        chain = new_chain(native.api, sampling, native.vocabulary_size)
        try:
            cached = self._reuse(tokens)
            yield PromptProgress(cached, len(tokens))
            size = FIRST_BATCH_TOKENS
            while len(self._cached) < len(tokens):
                self._check_current(run)
                first = len(self._cached)
                if not self._compute(tokens[first : first + min(size, native.batch_tokens)]):
                    yield GenerationEnd("cancelled", GenerationStats(len(tokens), cached))
                    return
                size = native.batch_tokens
                yield PromptProgress(len(self._cached), len(tokens))
            yield from self._answer(chain, sampling, token, (len(tokens), cached, started), run)
        finally:
            forget()
            native.api.llama_sampler_free(chain)

    def _answer(
        self, chain: Any, sampling: SamplingParams, token: CancelToken, prompt: tuple[int, int, float], run: int
    ) -> Iterator[GenerationItem]:
        prompt_tokens, cached_tokens, started = prompt
        native = self._native
        stream = TextStream(sampling.stop)
        count, first_at, last_at, reason = 0, 0.0, 0.0, ""
        while not reason:
            self._check_current(run)
            if token.cancelled:
                reason = "cancelled"
                break
            number = native.sample(chain)
            last_at_candidate = time.perf_counter()
            first_at = first_at or last_at_candidate
            if native.is_end(number):
                reason = "stop"
                break
            last_at = last_at_candidate
            count += 1
            if text := stream.feed(native.piece(number)):
                yield TextPiece(text)
                self._check_current(run)
            if stream.stopped:
                reason = "stop"
            elif count >= sampling.max_tokens or len(self._cached) >= self._info.context_length:
                reason = "length"
            elif not self._compute_one(number):
                reason = "cancelled"
        if rest := stream.finish():
            yield TextPiece(rest)
        stats = GenerationStats(
            prompt_tokens=prompt_tokens,
            cached_tokens=cached_tokens,
            completion_tokens=count,
            ttft_s=first_at - started if first_at else 0.0,
            decode_s=max(0.0, last_at - first_at),
        )
        yield GenerationEnd("stop" if stream.stopped else reason, stats)

    def _reuse(self, tokens: Sequence[int]) -> int:
        """Cut the cache to what it has in common with `tokens`; at least one token is left to compute."""
        common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(self._cached, tokens, strict=False)))
        common = min(common, len(tokens) - 1)
        if common < len(self._cached):
            self._cut(common)
        return len(self._cached)

    def _cut(self, count: int) -> None:
        kept = self._native.keep(count)
        self._cached = self._cached[:count] if kept else []

    def _compute(self, tokens: Sequence[int]) -> bool:
        """Compute and remember; false when it was aborted. Raises `ModelError` when llama.cpp fails."""
        return self._settle(self._native.decode(tokens), tokens)

    def _compute_one(self, number: int) -> bool:
        status = self._native.decode_one(number)
        if status == DECODED:
            self._cached.append(number)
            return True
        return self._settle(status, [number])

    def _settle(self, status: int, tokens: Sequence[int]) -> bool:
        if status == DECODED:
            self._cached.extend(tokens)
            return True
        self._cut(len(self._cached))
        if status == ABORTED:
            return False
        raise ModelError(
            f"The model stopped with an internal error (llama.cpp status {status}).", "Ask again, or load it again."
        )

    def _has_bos(self, prompt: str) -> bool:
        return bool(self._special.bos) and prompt.startswith(self._special.bos)

    def _defuse(self, text: str) -> str:
        """Break up every control mark that `text` contains."""
        self._native.check_open()
        native = self._native
        while True:
            marks = {
                native.token_text(n) for n in set(native.tokenize(text, add_special=False)) if native.is_control(n)
            }
            present = [mark for mark in marks if len(mark) > 1 and mark in text]
            if not present:
                return text
            for mark in present:
                text = text.replace(mark, mark[0] + _BREAK + mark[1:])

    def _check_current(self, run: int) -> None:
        self._native.check_open()
        if run != self._run:
            raise ModelError("Another answer was started with this model.", "Ask again.")
