"""What every embedder offers; knows no model and no library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.core.jobs import CancelToken

Vectors = NDArray[np.float32]


class Embedder(Protocol):
    """Texts to vectors. One call at a time; cancelling raises `Cancelled`."""

    @property
    def identity(self) -> str:
        """Changes when the same text would get another vector; a library made with another one embeds again."""
        ...

    @property
    def dimension(self) -> int: ...

    @property
    def max_tokens(self) -> int:
        """Tokens of one text it reads, special tokens included; the rest would be cut silently."""
        ...

    @property
    def tokenizer_file(self) -> Path:
        """A `tokenizer.json`, for cutting texts that fit."""
        ...

    @property
    def document_prefix(self) -> str:
        """Put before each passage by `embed`; chunks leave room for it."""
        ...

    def embed(self, texts: Sequence[str], *, query: bool = False, token: CancelToken | None = None) -> Vectors:
        """Shape [len(texts), dimension], float32, each row of length 1. `query` says these are questions."""
        ...

    def start(self) -> None:
        """Begin loading in the background, so that the first `embed` need not wait."""
        ...

    def close(self) -> None: ...
