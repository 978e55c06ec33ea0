"""Answers prompts with a GGUF model through llama.cpp: one loop over tokens; knows no documents and no chats."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.catalog.gguf_types import FILE_TYPES
from engine.catalog.scanner import plain_name
from engine.core.errors import ModelError, OutOfMemory
from engine.core.jobs import CancelToken
from engine.inference.batch_decoder import BatchDecoder, plan_batch
from engine.inference.chat_template import template_for
from engine.inference.draft_trial import NOT_TRIED, DraftTrial, try_batches
from engine.inference.drafting import Drafting
from engine.inference.kv_cache import KvCache
from engine.inference.llama_adapters import LlamaAdapters
from engine.inference.llama_native import ABORTED, DECODED, FIRST_BATCH_TOKENS, NativeModel
from engine.inference.llama_sequence import LiveSequence
from engine.inference.prompt_lookup import BATCH_SIZES
from engine.inference.sampler import is_greedy, new_chain
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
)

log = logging.getLogger(__name__)

# A prompt of so few tokens is read at once when the last ones were read quickly: two batches cost 4 % more than one.
SHORT_PROMPT_TOKENS = 192
# Put between the first two characters of a control mark inside a turn: invisible, and no longer the mark.
_BREAK = "\u200b"


class LlamaCppBackend:
    """One loaded GGUF. Keeps the KV cache between calls and computes only what differs from the last prompt."""

    def __init__(
        self,
        native: NativeModel,
        info: LoadedModel,
        live: LiveSequence,
        adapters: LlamaAdapters,
        trial: DraftTrial = NOT_TRIED,
    ) -> None:
        self._native = native
        self._info = info
        self._special = native.special
        self._template = template_for(
            native.template,
            f"{info.name} {native.fact('general.name')}",
            native.fact("general.architecture"),
            bos=self._special.bos,
            eos=self._special.eos,
        )
        self._live = live
        self._adapters = adapters
        self._drafting = Drafting(native, live, trial)
        self._run = 0
        self._active = 0
        self._pace = 0

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
        kv: KvCache | None = None,
        adapter_dir: Path | None = None,
    ) -> LlamaCppBackend:
        """Load the file; raises a `ModelError` that says why not, or `Cancelled`.

        `kv` keeps the states of earlier prompts; `adapter_dir` is where converted adapters are kept.
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
            _warm_up(native, token)
            trial = try_batches(native, BATCH_SIZES)
            adapters = LlamaAdapters(native, path, settings, adapter_dir)
            live = LiveSequence(native, kv, adapters.identity)
            live.resume()
            if token is not None:
                token.check()
            return cls(native, info, live, adapters, trial)
        except BaseException:
            native.close()
            raise

    def forget_prompts(self) -> None:
        """Keep nothing of what was read so far, in memory or on disk."""
        self._native.check_open()
        self._live.forget()

    @property
    def prompt_lookup(self) -> bool:
        """Whether tokens may be guessed from the prompt; the answer is the same either way."""
        return self._drafting.enabled

    @prompt_lookup.setter
    def prompt_lookup(self, on: bool) -> None:
        self._drafting.enabled = on

    @property
    def info(self) -> LoadedModel:
        return self._info

    def render(self, messages: Sequence[ChatMessage], *, thinking: bool = False) -> str:
        """See `Backend.render`. Control marks inside a turn (a hostile document) lose their power, not their look."""
        turns = [ChatMessage(turn.role, self._defuse(turn.content)) for turn in messages]
        return self._template.render(turns, thinking=thinking)

    def count_tokens(self, text: str) -> int:
        self._native.check_open()
        return len(self._native.tokenize(text, add_special=False))

    def generate(self, prompt: str, sampling: SamplingParams, token: CancelToken) -> Iterator[GenerationItem]:
        """See `Backend.generate`. A second call ends the first one, should that still be open."""
        started = time.perf_counter()
        tokens = self._tokens_of(prompt)
        self._run += 1
        return self._stream(tokens, sampling, token, started, self._run)

    def _tokens_of(self, prompt: str) -> list[int]:
        self._native.check_open()
        tokens = self._native.tokenize(prompt, add_special=not self._has_bos(prompt))
        if not tokens:
            raise ModelError("The prompt is empty.", "Write something to ask.")
        if len(tokens) >= self._info.context_length:
            raise ModelError(
                f"The prompt has {len(tokens):,} tokens, but the model reads at most "
                f"{self._info.context_length - 1:,} at once.",
                "Ask about less text, or raise the context length in the settings.",
            )
        return tokens

    def generate_batch(
        self, prompts: Sequence[str], sampling: SamplingParams, token: CancelToken
    ) -> Iterator[BatchItem]:
        """See `Backend.generate_batch`. A second call of anything that generates ends this one."""
        tokens = [self._tokens_of(prompt) for prompt in prompts]
        self._run += 1
        return self._batch(tokens, sampling, token, self._run)

    def _batch(
        self, prompts: list[list[int]], sampling: SamplingParams, token: CancelToken, run: int
    ) -> Iterator[BatchItem]:
        self._check_current(run)
        plan = plan_batch(prompts, sampling.max_tokens, self._info.context_length)
        if plan.slots < 2 or self._native.recurrent:
            yield from self._one_by_one(prompts, sampling, token)
            return
        try:
            decoder = BatchDecoder(self._native, plan, self._adapters.handles())
        except OutOfMemory as error:
            log.info("the prompts are answered one after the other: %s", error)
            yield from self._one_by_one(prompts, sampling, token)
            return
        self._native.begin()
        forget = token.on_cancel(self._native.abort.raise_flag)
        try:
            stop = (*sampling.stop, *self._template.stop)
            for item in decoder.run(prompts, replace(sampling, stop=stop), token):
                yield item
                self._check_current(run)
        finally:
            forget()
            decoder.close()

    def _one_by_one(
        self, prompts: list[list[int]], sampling: SamplingParams, token: CancelToken
    ) -> Iterator[BatchItem]:
        for index, tokens in enumerate(prompts):
            self._run += 1
            for item in self._stream(tokens, sampling, token, time.perf_counter(), self._run):
                if not isinstance(item, PromptProgress):
                    yield BatchItem(index, item)

    def resume(self, prompt: str) -> int:
        """See `Backend.resume`."""
        tokens = self._tokens_of(prompt)
        self._run += 1
        return self._live.resume_for(tokens)

    def set_adapters(self, adapters: Sequence[AdapterChoice]) -> None:
        """See `Backend.set_adapters`."""
        self._native.check_open()
        self._run += 1
        self._adapters.set(adapters)
        self._live.change_identity(self._adapters.identity)
        self._info = replace(self._info, adapters=tuple(adapters))

    def keep(self, prompt: str, token: CancelToken) -> bool:
        """Read a prompt now and keep its state before others (a pinned document); false when cancelled."""
        tokens = self._tokens_of(prompt)
        self._run += 1
        run = self._run
        self._native.begin()
        self._active = run
        forget = token.on_cancel(self._native.abort.raise_flag)
        try:
            self._live.prepare(tokens)
            self._live.private = False
            for _progress in self._read(tokens, run):
                self._check_current(run)
            if len(self._live.tokens) < len(tokens):
                return False
            self._live.put_aside(pinned=True)
            return True
        finally:
            forget()
            self._active = 0

    def close(self) -> None:
        """See `Backend.close`. The state of the chat is kept, unless an answer is being written just now."""
        if not self._native.closed and not self._active:
            self._live.close()
        self._native.close()

    def _stream(
        self, tokens: list[int], sampling: SamplingParams, token: CancelToken, started: float, run: int
    ) -> Iterator[GenerationItem]:
        self._check_current(run)
        native = self._native
        # First of all: a schema that is none raises here and leaves nothing behind.
        chain = new_chain(native.api, sampling, native.vocabulary_size, native.vocab)
        native.begin()
        self._active = run
        forget = token.on_cancel(native.abort.raise_flag)
        try:
            cached = self._live.prepare(tokens)
            self._live.private = sampling.private  # from here on it holds this prompt
            for progress in self._read(tokens, run):
                yield progress
                self._check_current(run)
            if len(self._live.tokens) < len(tokens):
                yield GenerationEnd("cancelled", GenerationStats(len(tokens), cached))
                return
            self._drafting.begin(tokens)
            yield from self._answer(chain, sampling, token, (len(tokens), cached, started), run)
        finally:
            forget()
            native.api.llama_sampler_free(chain)
            if self._active == run:
                self._active = 0
                self._finish_drafts()

    def _read(self, tokens: list[int], run: int) -> Iterator[PromptProgress]:
        """Compute what is missing of the prompt in batches; ends early when cancelled."""
        native, live = self._native, self._live
        yield PromptProgress(len(live.tokens), len(tokens))
        missing = len(tokens) - len(live.tokens)
        size = missing if missing <= min(SHORT_PROMPT_TOKENS, self._pace) else self._first_batch()
        while len(live.tokens) < len(tokens):
            self._check_current(run)
            first = len(live.tokens)
            batch_started = time.perf_counter()
            part = tokens[first : first + min(size, native.batch_tokens)]
            if not live.compute(part):
                return
            size = self._pace = native.quick_batch(len(part), time.perf_counter() - batch_started)
            yield PromptProgress(len(live.tokens), len(tokens))

    def _first_batch(self) -> int:
        """Short, because it shows how busy the machine is; less so when the last prompt was read quickly."""
        return max(FIRST_BATCH_TOKENS, self._pace // 2)

    def _answer(
        self, chain: Any, sampling: SamplingParams, token: CancelToken, prompt: tuple[int, int, float], run: int
    ) -> Iterator[GenerationItem]:
        prompt_tokens, cached_tokens, started = prompt
        native, drafting = self._native, self._drafting
        stream = TextStream((*sampling.stop, *self._template.stop))
        count, first_at, last_at, reason = 0, 0.0, 0.0, ""
        most = min(sampling.max_tokens, self._info.context_length - prompt_tokens + 1)
        greedy = is_greedy(sampling)
        row: int | None = -1
        while not reason:
            self._check_current(run)
            if token.cancelled or row is None:
                reason = "cancelled"
                break
            number = native.best(row) if greedy else native.sample(chain, row)
            now = time.perf_counter()
            first_at = first_at or now
            if native.is_end(number):
                reason = "stop"
                break
            last_at = now
            count += 1
            if text := stream.feed(native.piece(number)):
                yield TextPiece(text)
                self._check_current(run)
            if stream.stopped:
                reason = "stop"
            elif count >= most:
                reason = "length"
            else:
                row = drafting.step(number, most - count - 1)
        if rest := stream.finish():
            yield TextPiece(rest)
        stats = GenerationStats(
            prompt_tokens=prompt_tokens,
            cached_tokens=cached_tokens,
            completion_tokens=count,
            ttft_s=first_at - started if first_at else 0.0,
            decode_s=max(0.0, last_at - first_at),
            drafted_tokens=drafting.drafted,
            accepted_tokens=drafting.accepted,
        )
        yield GenerationEnd("stop" if stream.stopped else reason, stats)

    def _finish_drafts(self) -> None:
        if not self._native.closed:
            self._drafting.finish()

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


def _warm_up(native: NativeModel, token: CancelToken | None) -> None:
    """Compute one token, so that the first question does not wait for weights that are not in memory yet."""
    native.begin()
    forget = token.on_cancel(native.abort.raise_flag) if token is not None else lambda: None
    try:
        status = native.decode([0])
        if status not in (DECODED, ABORTED):
            raise ModelError(f"The model cannot compute (llama.cpp status {status}).", "Choose another model.")
        native.keep(0)
    finally:
        forget()
