"""The contract every way of running a model keeps (llama.cpp, transformers, scripted fakes)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from engine.core.jobs import CancelToken
from engine.inference.types import AdapterChoice, BatchItem, ChatMessage, GenerationItem, LoadedModel, SamplingParams


@runtime_checkable
class RemembersPrompts(Protocol):
    """A backend that keeps what it read for the next question."""

    def forget_prompts(self) -> None:
        """Keep nothing of what was read so far."""
        ...


class Backend(Protocol):
    """One loaded model. Not thread-safe: it is used from the compute lane only."""

    @property
    def info(self) -> LoadedModel:
        """Facts about the loaded model, the adapters that are on among them."""
        ...

    def render(self, messages: Sequence[ChatMessage], *, thinking: bool = False) -> str:
        """The prompt text by the model's own chat template, ending where the assistant begins.

        `thinking` lets a model that can think before it answers do so; the others ignore it.
        """
        ...

    def count_tokens(self, text: str) -> int:
        """Number of tokens of `text`, special tokens parsed."""
        ...

    def generate(self, prompt: str, sampling: SamplingParams, token: CancelToken) -> Iterator[GenerationItem]:
        """Stream the answer to a rendered prompt; ends with one `GenerationEnd`, also when cancelled.

        Raises `ModelError` when the prompt does not fit the context, `UsageError` for a schema or grammar that is none.
        """
        ...

    def generate_batch(
        self, prompts: Sequence[str], sampling: SamplingParams, token: CancelToken
    ) -> Iterator[BatchItem]:
        """Answer independent prompts together, which is faster than one after another where the hardware allows.

        The answers grow side by side; each ends with one `GenerationEnd`. Raises as `generate`.
        """
        ...

    def resume(self, prompt: str) -> int:
        """Set back what is kept of an earlier prompt that begins like this one; computes nothing.

        Returns how many tokens an answer to `prompt` would not have to read. Ends an answer that is being written.
        """
        ...

    def set_adapters(self, adapters: Sequence[AdapterChoice]) -> None:
        """Switch on exactly these LoRA adapters, without loading the base again; none at all is the plain base.

        Raises `AdapterMismatch` when one was made for another base, `ModelDamaged` when it cannot be read; the
        adapters that were on before then stay on.
        """
        ...

    def close(self) -> None:
        """Free the model; calling it twice is harmless."""
        ...
