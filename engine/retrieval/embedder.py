"""What every embedder offers, and what is known of an embedding model before it is loaded; imports no torch."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.core.errors import ModelDamaged, ModelNotFound
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


@dataclass(frozen=True, slots=True)
class EmbedderSpec:
    """A sentence-transformers folder as its files describe it."""

    folder: Path
    identity: str
    dimension: int
    max_tokens: int
    tokenizer_file: Path
    query_prefix: str
    document_prefix: str


def read_spec(folder: Path) -> EmbedderSpec:
    """Read the small files of a sentence-transformers folder. Raises `ModelNotFound`, `ModelDamaged`."""
    modules_file = folder / "modules.json"
    if not modules_file.is_file():
        raise ModelNotFound(
            f"There is no embedding model in {folder}.",
            "Choose a sentence-transformers folder (it has a modules.json), or run the installer again.",
        )
    try:
        modules = json.loads(modules_file.read_text(encoding="utf-8"))
        paths = {str(module["type"]).rsplit(".", 1)[-1]: folder / str(module["path"]) for module in modules}
        transformer = paths.get("Transformer", folder)
        config = _json(transformer / "config.json")
        limits = _json(transformer / "sentence_bert_config.json", {})
        prompts = _json(folder / "config_sentence_transformers.json", {}).get("prompts") or {}
        pooling = _json(paths["Pooling"] / "config.json", {}) if "Pooling" in paths else {}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelDamaged(f"The embedding model in {folder} is damaged: {error}.", "Install it again.") from error
    positions = int(config.get("max_position_embeddings") or 512)
    hidden = int(config.get("hidden_size") or config.get("dim") or 0)
    dimension = int(pooling.get("embedding_dimension") or pooling.get("word_embedding_dimension") or hidden)
    if dimension <= 0:
        raise ModelDamaged(f"The embedding model in {folder} does not say the size of its vectors.")
    return EmbedderSpec(
        folder=folder,
        identity=_identity(folder, transformer),
        dimension=dimension,
        max_tokens=min(positions, int(limits.get("max_seq_length") or _tokenizer_limit(transformer) or positions)),
        tokenizer_file=transformer / "tokenizer.json",
        query_prefix=str(prompts.get("query") or ""),
        document_prefix=str(prompts.get("document") or prompts.get("passage") or ""),
    )


def _json(file: Path, default: dict[str, Any] | None = None) -> dict[str, Any]:
    if default is not None and not file.is_file():
        return default
    data = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(data, dict):
        raise ValueError(f"{file.name} is not an object")
    return data


def _tokenizer_limit(folder: Path) -> int:
    limit = int(_json(folder / "tokenizer_config.json", {}).get("model_max_length") or 0)
    return limit if limit < 1_000_000 else 0


def _identity(folder: Path, transformer: Path) -> str:
    """Name and a hash over the small files and both ends of the weights (hashing gigabytes would delay the start)."""
    digest = hashlib.sha256()
    for file in sorted({*folder.glob("*.json"), *transformer.glob("*.json"), *folder.glob("*/config.json")}):
        if file.name != "manifest.json":
            digest.update(file.name.encode() + file.read_bytes())
    for file in sorted({*transformer.glob("*.safetensors"), *transformer.glob("pytorch_model*.bin")}):
        size = file.stat().st_size
        with file.open("rb") as weights:
            digest.update(f"{file.name}{size}".encode() + weights.read(1 << 20))
            weights.seek(max(0, size - (1 << 20)))
            digest.update(weights.read())
    return f"{folder.name}@{digest.hexdigest()[:16]}"
