"""Generates text with a loaded transformers model: cache, prompt in pieces, one loop over tokens; knows no pipes.

Runs in the worker process. The loop is our own and not `generate()`: it keeps the KV cache between calls, reads the
prompt in pieces that a stop can come between (and within, from layer to layer), and counts what it does.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import takewhile
from typing import Any

from engine.core.errors import ModelError
from engine.core.frames import Header
from engine.core.worker_report import Report
from engine.inference.text_stream import TextStream
from engine.inference.thread_governor import ThreadGovernor
from engine.inference.torch_loading import LoadedTorch
from engine.inference.torch_memory import memory_as_sentence
from engine.inference.torch_sampling import TokenChooser, TokenText, new_chooser
from engine.inference.types import SamplingParams

log = logging.getLogger(__name__)

_FIRST_PIECE_TOKENS = {"cpu": 32, "cuda": 512}
_SMALLEST_PIECE_TOKENS = 16
_LARGEST_PIECE_TOKENS = {"cpu": 512, "cuda": 2048}
# A piece of the prompt takes about this long; a stop is looked for between its layers as well.
_PIECE_S = 0.25


class _Stopped(Exception):
    """Raised between two layers, once the person asked to stop."""


class TorchGenerator:
    """One model with its KV cache. What the cache has in common with the next prompt is not computed again."""

    def __init__(self, loaded: LoadedTorch, governor: ThreadGovernor | None) -> None:
        self.loaded = loaded
        self._governor = governor
        self._model = loaded.model
        self._cache: Any = None
        self._cached: list[int] = []
        # Whether a stop came between two layers: some then hold tokens that others do not.
        self._torn = False
        self._stop: Callable[[], bool] = _never
        _watch_layers(loaded.model, self._check_stop)

    def forget(self) -> None:
        """Drop the cache: what it holds was computed with other weights."""
        self._cache, self._cached, self._torn = None, [], False

    def prompt_tokens(self, prompt: str) -> list[int]:
        """Raises `ModelError` for an empty prompt and for one that does not fit."""
        tokens = self.loaded.tokenize(prompt)
        if self.loaded.bos_id is not None and tokens[:1] != [self.loaded.bos_id]:
            tokens.insert(0, self.loaded.bos_id)
        if not prompt or not tokens:
            raise ModelError("The prompt is empty.", "Write something to ask.")
        if len(tokens) >= self.loaded.context_length:
            raise ModelError(
                f"The prompt has {len(tokens):,} tokens, but the model reads at most "
                f"{self.loaded.context_length - 1:,} at once.",
                "Ask about less text, or raise the context length in the settings.",
            )
        return tokens

    def generate(self, prompt: str, sampling: SamplingParams, report: Report) -> Header:
        """Report `progress` and `text` as they come; returns the reason of the end and the speed facts."""
        import torch

        started = time.perf_counter()
        tokens = self.prompt_tokens(prompt)
        chooser = new_chooser(self.loaded, sampling)
        with torch.inference_mode(), memory_as_sentence(self.forget), self.stopping(report):
            return self._run(tokens, chooser, report, started)

    @contextmanager
    def stopping(self, report: Report) -> Iterator[None]:
        """Inside, a stop that the person asks for is looked for before every layer."""
        self._stop = lambda: report.cancelled
        if self._governor is not None:
            self._governor.begin()
        try:
            yield
        finally:
            self._stop = _never

    def forward(self, **inputs: Any) -> Any:
        """One pass through the model, only the last logits; None when it was stopped on the way."""
        import torch

        # Two threads on two cores, one of which another program wants, are slower than one.
        if self._governor is not None and (threads := self._governor.advise()) != torch.get_num_threads():
            torch.set_num_threads(threads)
        try:
            return self._model(use_cache=True, **inputs, **self.loaded.last_logits_only)
        except _Stopped:
            return None

    def _run(self, tokens: list[int], chooser: TokenChooser, report: Report, started: float) -> Header:
        cached = self._reuse(tokens)
        facts: Header = {"prompt_tokens": len(tokens), "cached_tokens": cached}
        report({"progress": [cached, len(tokens)]})
        logits = self._read(tokens, report)
        if logits is None:
            return {"finish_reason": "cancelled", "stats": facts}
        stream, text = TextStream(chooser.sampling.stop), TokenText(self.loaded.decode)
        count, first_at, last_at, reason = 0, 0.0, 0.0, ""
        while not reason:
            if report.cancelled:
                reason = "cancelled"
                break
            number = chooser.choose(logits)
            now = time.perf_counter()
            first_at = first_at or now
            if number in self.loaded.end_ids:
                reason = "stop"
                break
            last_at, count = now, count + 1
            _say(report, stream.feed(text.feed(number)))
            if stream.stopped or chooser.complete:
                reason = "stop"
            elif count >= chooser.sampling.max_tokens or len(self._cached) >= self.loaded.context_length:
                reason = "length"
            else:
                logits = self._compute([number])
                reason = "cancelled" if logits is None else ""
        _say(report, stream.feed(text.finish()) + stream.finish())
        facts["completion_tokens"] = count
        facts["ttft_s"] = first_at - started if first_at else 0.0
        facts["decode_s"] = max(0.0, last_at - first_at)
        return {"finish_reason": "stop" if stream.stopped else reason, "stats": facts}

    def _read(self, tokens: list[int], report: Report) -> Any:
        """Compute what of the prompt is not cached, piece by piece; None when it was stopped."""
        kind = "cuda" if self.loaded.on_gpu else "cpu"
        size = _FIRST_PIECE_TOKENS[kind]
        logits = None
        while len(self._cached) < len(tokens):
            began = time.perf_counter()
            done = len(self._cached)
            logits = self._compute(tokens[done : done + size])
            if logits is None or report.cancelled:
                return None
            took = max(time.perf_counter() - began, 1e-4)
            size = min(_LARGEST_PIECE_TOKENS[kind], max(_SMALLEST_PIECE_TOKENS, int(size * min(4.0, _PIECE_S / took))))
            report({"progress": [len(self._cached), len(tokens)]})
        return logits

    def _compute(self, tokens: Sequence[int]) -> Any:
        """Logits after the last of `tokens`, which then are cached; None when it was stopped on the way."""
        import torch

        if self._cache is None:
            self._cache = self.loaded.new_cache()
        output = self.forward(
            input_ids=torch.tensor([list(tokens)], device=self.loaded.input_device), past_key_values=self._cache
        )
        if output is None:
            self._torn = True
            self._cut(len(self._cached))
            return None
        self._cached.extend(tokens)
        return output.logits[0, -1]

    def _reuse(self, tokens: Sequence[int]) -> int:
        """Cut the cache to what it has in common with `tokens`; at least one token is left to compute."""
        common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(self._cached, tokens, strict=False)))
        self._cut(min(common, len(tokens) - 1))
        return len(self._cached)

    def _cut(self, count: int) -> None:
        """Keep the first `count` tokens, in every layer; all are lost where a layer cannot go back."""
        if self._cache is None or (count == len(self._cached) and not self._torn):
            return
        try:
            if count and self._cache.is_croppable:
                for layer in self._cache.layers:
                    if (more := layer.get_seq_length() - count) > 0:
                        layer.crop(-more)
                self._cached, self._torn = self._cached[:count], False
                return
        except RuntimeError as error:  # a sliding window that has moved on
            log.debug("the cache cannot go back: %s", error)
        self.forget()

    def _check_stop(self) -> None:
        if self._stop():
            raise _Stopped


def _never() -> bool:
    return False


def _say(report: Report, text: str) -> None:
    if text:
        report({"text": text})


def _watch_layers(model: Any, check: Callable[[], None]) -> None:
    """Call `check` before each of the model's layers: the longest list of modules holds them."""
    from torch import nn

    lists = [module for module in model.modules() if isinstance(module, nn.ModuleList)]
    for layer in max(lists, key=len, default=()):
        layer.register_forward_pre_hook(lambda _module, _arguments: check())
