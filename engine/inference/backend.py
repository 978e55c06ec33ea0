"""The contract every way of running a model keeps (llama.cpp, transformers, scripted fakes)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from engine.core.jobs import CancelToken
from engine.inference.types import ChatMessage, GenerationItem, LoadedModel, SamplingParams


class Backend(Protocol):
    """One loaded model. Not thread-safe: it is used from the compute lane only."""

    @property
    def info(self) -> LoadedModel:
        """Facts about the loaded model."""
        ...

    def render(self, messages: Sequence[ChatMessage]) -> str:
        """The prompt text by the model's own chat template, ending where the assistant begins."""
        ...

    def count_tokens(self, text: str) -> int:
        """Number of tokens of `text`, special tokens parsed."""
        ...

    def generate(self, prompt: str, sampling: SamplingParams, token: CancelToken) -> Iterator[GenerationItem]:
        """Stream the answer to a rendered prompt; ends with one `GenerationEnd`, also when cancelled.

        Raises `ModelError` when the prompt does not fit the context.
        """
        ...

    def close(self) -> None:
        """Free the model; calling it twice is harmless."""
        ...
