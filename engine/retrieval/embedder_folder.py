"""What is known of an embedding model before it is loaded, from the small files of its folder; imports no library.

Either a sentence-transformers folder (`modules.json`, safetensors), or an ONNX export of one as sentence-transformers
and optimum write it: `onnx/model.onnx` or `model.onnx` beside `config.json` and `tokenizer.json`, and no safetensors.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.catalog.hf_folder import MODULES_NAME
from engine.core.errors import ModelDamaged, ModelNotFound
from engine.retrieval.pooling import Pooling, read_pooling

# Which of several exports is taken: the exact one, then quantised ones; half precision is slow on processors.
_ONNX_NAMES = ("model", "model_O3", "model_O2", "model_O1", "model_optimized", "model_quantized", "model_int8")


@dataclass(frozen=True, slots=True)
class EmbedderSpec:
    """An embedding model as its files describe it; `onnx_file` where its weights are an ONNX export only."""

    folder: Path
    identity: str
    dimension: int
    max_tokens: int
    tokenizer_file: Path
    query_prefix: str
    document_prefix: str
    onnx_file: Path | None = None
    pooling: Pooling = field(default_factory=Pooling)
    pad_token_id: int = 0
    lower_case: bool = False


def wrong_size(spec: EmbedderSpec, numbers: int) -> ModelDamaged:
    """The model does not do what its files say."""
    return ModelDamaged(
        f"The embedding model {spec.folder.name} gives vectors of {numbers} numbers, its files say {spec.dimension}."
    )


def read_spec(folder: Path) -> EmbedderSpec:
    """Read the small files. Raises `ModelNotFound`, `ModelDamaged`."""
    modules_file = folder / MODULES_NAME
    if not modules_file.is_file() and find_onnx(folder) is None:
        raise ModelNotFound(
            f"There is no embedding model in {folder}.",
            "Choose a sentence-transformers folder (it has a modules.json) or an ONNX export of one, "
            "or run the installer again.",
        )
    try:
        modules = _modules(modules_file)
        paths = {name: folder / path for name, path in modules.items()}
        transformer = paths.get("Transformer", folder)
        config = _json(transformer / "config.json")
        limits = _json(transformer / "sentence_bert_config.json", {})
        prompts = _json(folder / "config_sentence_transformers.json", {}).get("prompts") or {}
        sizes = [_json(paths[name] / "config.json") for name in paths if name.startswith(("Pooling", "Dense"))]
        pooling = read_pooling(paths)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelDamaged(f"The embedding model in {folder} is damaged: {error}.", "Install it again.") from error
    positions = int(config.get("max_position_embeddings") or 512)
    dimension = _dimension(config, sizes, max(1, len(pooling.modes)))
    if dimension <= 0:
        raise ModelDamaged(f"The embedding model in {folder} does not say the size of its vectors.")
    onnx_file = None if _has_weights(transformer) else find_onnx(transformer)
    return EmbedderSpec(
        folder=folder,
        identity=_identity(folder, transformer, onnx_file),
        dimension=dimension,
        max_tokens=min(positions, int(limits.get("max_seq_length") or _tokenizer_limit(transformer) or positions)),
        tokenizer_file=transformer / "tokenizer.json",
        query_prefix=str(prompts.get("query") or ""),
        document_prefix=str(prompts.get("document") or prompts.get("passage") or ""),
        onnx_file=onnx_file,
        pooling=pooling,
        pad_token_id=int(config.get("pad_token_id") or 0),
        lower_case=bool(limits.get("do_lower_case")),
    )


def find_onnx(folder: Path) -> Path | None:
    """The ONNX export in a folder or in its folder `onnx`, None when there is none."""
    for place in (folder / "onnx", folder):
        files = {file.stem: file for file in sorted(place.glob("*.onnx"))}
        for name in (*_ONNX_NAMES, *files):
            if name in files:
                return files[name]
    return None


def _modules(file: Path) -> dict[str, str]:
    """Type (numbered from its second appearance on) and path of each module; empty for an export without the file."""
    found: dict[str, str] = {}
    for module in json.loads(file.read_text(encoding="utf-8")) if file.is_file() else []:
        name = str(module["type"]).rsplit(".", 1)[-1]
        number = sum(known.rstrip("0123456789") == name for known in found)
        found[f"{name}{number + 1}" if number else name] = str(module["path"])
    return found


def _dimension(config: dict[str, Any], sizes: list[dict[str, Any]], modes: int) -> int:
    """What the last layer gives; several ways of pooling are joined."""
    found = int(config.get("hidden_size") or config.get("dim") or 0)
    for layer in sizes:
        width = int(layer.get("embedding_dimension") or layer.get("word_embedding_dimension") or 0)
        found = int(layer.get("out_features") or width * modes or found)
    return found


def _has_weights(transformer: Path) -> bool:
    return any(transformer.glob("*.safetensors")) or any(transformer.glob("pytorch_model*.bin"))


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


def _identity(folder: Path, transformer: Path, onnx_file: Path | None) -> str:
    """Name and a hash over the small files and both ends of the weights (hashing gigabytes would delay the start)."""
    digest = hashlib.sha256()
    for file in sorted({*folder.glob("*.json"), *transformer.glob("*.json"), *folder.glob("*/config.json")}):
        if file.name != "manifest.json":
            digest.update(file.name.encode() + file.read_bytes())
    weights = {*transformer.glob("*.safetensors"), *transformer.glob("pytorch_model*.bin")}
    if onnx_file is not None:  # with the files beside it that hold the tensors of a large one
        weights |= {onnx_file, *onnx_file.parent.glob(f"{onnx_file.name}[_.]data*")}
    for file in sorted(weights):
        size = file.stat().st_size
        with file.open("rb") as opened:
            digest.update(f"{file.name}{size}".encode() + opened.read(1 << 20))
            opened.seek(max(0, size - (1 << 20)))
            digest.update(opened.read())
    return f"{folder.name}@{digest.hexdigest()[:16]}"
