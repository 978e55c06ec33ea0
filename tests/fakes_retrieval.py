"""An embedder without a model: a vector is the sum of the hashed words of a text, so shared words mean similar."""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer, models, pre_tokenizers

from engine.core.errors import AquiferError
from engine.core.jobs import CancelToken
from engine.retrieval.embedder import Vectors

_WORD = re.compile(r"\w+")


class HashEmbedder:
    """`failure` is raised by the next calls while set; `gate` (when given) must be set before a call goes on."""

    def __init__(
        self, folder: Path, *, dimension: int = 32, max_tokens: int = 48, identity: str = "hash", prefix: str = ""
    ) -> None:
        self.identity = identity
        self.dimension = dimension
        self.max_tokens = max_tokens
        self.document_prefix = prefix
        self.tokenizer_file = folder / "tokenizer.json"
        folder.mkdir(parents=True, exist_ok=True)
        write_word_tokenizer(self.tokenizer_file)
        self.failure: AquiferError | None = None
        self.gate: threading.Event | None = None
        self.texts: list[str] = []
        self.calls: list[int] = []
        self.closed = False

    def embed(self, texts: Sequence[str], *, query: bool = False, token: CancelToken | None = None) -> Vectors:
        while self.gate is not None and not self.gate.wait(0.01):
            if token is not None:
                token.check()
        if token is not None:
            token.check()
        if self.failure is not None:
            raise self.failure
        if not query:
            self.texts += texts
            self.calls.append(len(texts))
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in _WORD.findall(text.lower()):
                digest = hashlib.blake2b(word.encode(), digest_size=4).digest()
                vectors[row, int.from_bytes(digest[:2], "little") % self.dimension] += 1 if digest[3] % 2 else -1
            if not vectors[row].any():
                vectors[row, 0] = 1.0
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)

    def start(self) -> None:
        return

    def close(self) -> None:
        self.closed = True


def write_word_tokenizer(file: Path) -> None:
    """A tokenizer for which every word and every mark is one token."""
    tokenizer = Tokenizer(models.WordLevel({"[UNK]": 0}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.save(str(file))
