"""Chooses tokens from logits and turns tokens into text; knows no model and no cache."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from engine.core.errors import UsageError
from engine.inference.sampler import PENALTY_WINDOW
from engine.inference.types import SamplingParams

if TYPE_CHECKING:
    from engine.inference.torch_loading import LoadedTorch

_REPLACEMENT = "\ufffd"


class TokenText:
    """Gives the bytes of each token's text, whole characters only; works with every kind of tokenizer.

    Some tokenizers write a token differently at the start of a text, so a token is always decoded after the ones
    before it, and what those gave is taken off.
    """

    def __init__(self, decode: Callable[[Sequence[int]], str]) -> None:
        self._decode = decode
        self._tokens: list[int] = []
        self._context = 0
        self._shown = 0

    def feed(self, number: int) -> bytes:
        self._tokens.append(number)
        new = self._new()
        if not new or new.endswith(_REPLACEMENT):
            return b""
        self._context, self._shown = self._shown, len(self._tokens)
        return new.encode("utf-8", "replace")

    def finish(self) -> bytes:
        """What never became a whole character."""
        return self._new().encode("utf-8", "replace")

    def _new(self) -> str:
        before = self._decode(self._tokens[self._context : self._shown])
        return self._decode(self._tokens[self._context :])[len(before) :]


class TokenChooser:
    """The next token by the sampling parameters. Order as in llama.cpp: penalty, top_k, top_p, min_p, temperature."""

    def __init__(self, sampling: SamplingParams, vocabulary: int, matcher: Any = None) -> None:
        import torch
        from transformers.generation import logits_process as steps

        self.sampling = sampling
        self._vocabulary = vocabulary
        self._matcher = matcher
        self._window: deque[int] = deque(maxlen=PENALTY_WINDOW)
        self._penalty = (
            steps.RepetitionPenaltyLogitsProcessor(sampling.repeat_penalty) if sampling.repeat_penalty != 1.0 else None
        )
        self._warpers: list[Any] = []
        if sampling.temperature > 0.0:
            if sampling.top_k > 0:
                self._warpers.append(steps.TopKLogitsWarper(sampling.top_k))
            if sampling.top_p < 1.0:
                self._warpers.append(steps.TopPLogitsWarper(sampling.top_p))
            if sampling.min_p > 0.0:
                self._warpers.append(steps.MinPLogitsWarper(sampling.min_p))
            self._warpers.append(steps.TemperatureLogitsWarper(sampling.temperature))
        self._random = torch.Generator().manual_seed(sampling.seed & 0xFFFFFFFF)

    @property
    def complete(self) -> bool:
        """Whether a schema or grammar allows nothing more."""
        return self._matcher is not None and bool(self._matcher.is_stopped())

    def choose(self, logits: Any) -> int:
        """The number of the next token; it is remembered for the penalty and the grammar."""
        import torch

        logits = logits[: self._vocabulary]
        if self._penalty is None and self._matcher is None and not self._warpers:
            return int(logits.argmax())
        scores = logits.float().cpu().unsqueeze(0)
        window = torch.tensor([list(self._window)], dtype=torch.long)
        if self._penalty is not None and self._window:
            scores = self._penalty(window, scores)
        if self._matcher is not None:
            scores = self._allowed(scores)
        for warper in self._warpers:
            scores = warper(window, scores)
        if self._warpers:
            number = int(torch.multinomial(scores.softmax(-1), 1, generator=self._random))
        else:
            number = int(scores.argmax())
        self._window.append(number)
        if self._matcher is not None:
            self._matcher.consume_token(number)
        return number

    def _allowed(self, scores: Any) -> Any:
        """The scores with what the grammar forbids at minus infinity."""
        import torch

        bits = torch.frombuffer(bytearray(self._matcher.compute_bitmask()), dtype=torch.uint8)
        allowed = (bits.unsqueeze(1) >> torch.arange(8, dtype=torch.uint8)).bitwise_and(1).flatten().bool()
        mask = torch.zeros(scores.shape[-1], dtype=torch.bool)
        shared = min(len(mask), len(allowed))
        mask[:shared] = allowed[:shared]
        return scores.masked_fill(~mask, float("-inf"))


def new_chooser(loaded: LoadedTorch, sampling: SamplingParams) -> TokenChooser:
    """Raises `UsageError` for a schema or grammar that is none."""
    matcher = None
    if sampling.json_schema or sampling.grammar:
        matcher = _matcher(loaded, sampling)
    return TokenChooser(sampling, loaded.vocabulary, matcher)


def _matcher(loaded: LoadedTorch, sampling: SamplingParams) -> Any:
    from llguidance import LLMatcher

    try:
        if sampling.json_schema:
            grammar = LLMatcher.grammar_from_json_schema(sampling.json_schema, defaults={"whitespace_flexible": False})
        else:
            grammar = LLMatcher.grammar_from_lark(_lark(sampling.grammar))
        tokenizer = loaded.grammar_tokenizer()
        matcher = LLMatcher(tokenizer, grammar)
        problem = matcher.get_error()
    except (ValueError, TypeError, KeyError, IndexError, RecursionError, RuntimeError) as error:
        problem = str(error)
    if problem:
        what = "JSON schema" if sampling.json_schema else "grammar"
        raise UsageError(f"The {what} cannot be used: {problem.splitlines()[0][:300]}.", "Correct it, or leave it out.")
    return matcher


def _lark(gbnf: str) -> str:
    from llguidance.gbnf_to_lark import GbnfToLarkError, gbnf_to_lark

    try:
        return str(gbnf_to_lark(gbnf))
    except GbnfToLarkError as error:
        raise ValueError(str(error)) from error
