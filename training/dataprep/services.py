"""What the pipeline asks of the rest of the program: tokens, likeness, scores, pages, chats; implements none of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from training.dataprep.spec import Thumbs
from training.dataprep.types import Refusal, Row, Turn


class TokenCounter(Protocol):
    """The tokenizer and chat template of one model."""

    @property
    def has_template(self) -> bool: ...

    def texts(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, without special ones."""
        ...

    def chat(self, turns: Sequence[Turn]) -> int | None:
        """Tokens of the rendered conversation; None when the template refuses these turns."""
        ...


class Services(Protocol):
    """Given by whoever runs the pipeline. Each may raise an `AquiferError` that says what is missing."""

    def tokens(self, model: Path) -> TokenCounter: ...

    def embed(self, texts: Sequence[str], token: CancelToken) -> NDArray[np.float32]:
        """Rows of length 1, one a text."""
        ...

    def reward(self, pairs: Sequence[tuple[str, str]], token: CancelToken) -> list[float]:
        """A score for each question and answer."""
        ...

    def collection(self, name: str) -> Iterator[Row | Refusal]:
        """The pages of a collection as rows of `text`."""
        ...

    def chats(self, thumbs: Thumbs) -> Iterator[Row | Refusal]:
        """The chats of the profile as rows of `messages`, or of `prompt`, `chosen` and `rejected` for "pairs"."""
        ...


class NoServices:
    """For pipelines of files only; what needs more says so."""

    def tokens(self, model: Path) -> TokenCounter:
        from training.dataprep.tokens import ModelTokens

        return ModelTokens(model)

    def embed(self, texts: Sequence[str], token: CancelToken) -> NDArray[np.float32]:  # noqa: ARG002 - the protocol
        raise UsageError("The embedding model is not at hand here.", "Run it through python -m training.")

    def reward(self, pairs: Sequence[tuple[str, str]], token: CancelToken) -> list[float]:  # noqa: ARG002
        raise UsageError("The reward model is not at hand here.", "Run it through python -m training.")

    def collection(self, name: str) -> Iterator[Row | Refusal]:  # noqa: ARG002
        raise UsageError("The collections are not at hand here.", "Run it through python -m training.")

    def chats(self, thumbs: Thumbs) -> Iterator[Row | Refusal]:  # noqa: ARG002
        raise UsageError("The chats are not at hand here.", "Run it through python -m training.")
