"""Stands in for an embedder that is gone: its vectors say nothing, so that documents are found by their words alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.core.errors import AquiferError
from engine.core.jobs import CancelToken
from engine.retrieval.embedder import Embedder, Vectors

WORDS_ONLY = "words only"


class WordsOnly:
    """Fills the table of the embedder that is gone. `ruler` is the one that comes: passages are cut for it; without
    one, `problem` is raised when something is to be added."""

    def __init__(self, dimension: int, ruler: Embedder | None, problem: AquiferError) -> None:
        self.identity = WORDS_ONLY
        self.dimension = dimension
        self.problem = problem
        self._ruler = ruler

    @property
    def max_tokens(self) -> int:
        return self._measured().max_tokens

    @property
    def tokenizer_file(self) -> Path:
        return self._measured().tokenizer_file

    @property
    def document_prefix(self) -> str:
        return self._measured().document_prefix

    def embed(self, texts: Sequence[str], *, query: bool = False, token: CancelToken | None = None) -> Vectors:
        """Zeros: a cosine of 0 with everything."""
        del query
        if token is not None:
            token.check()
        return np.zeros((len(texts), self.dimension), dtype=np.float32)

    def start(self) -> None:
        return

    def close(self) -> None:
        return

    def _measured(self) -> Embedder:
        if self._ruler is None:
            raise self.problem
        return self._ruler
