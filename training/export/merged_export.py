"""The trained weights as one Hugging Face folder: a base with the adapter added, or all weights; places nothing."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.catalog.bounded_json import read_object
from engine.catalog.hf_config import CONFIG_NAME, LARGEST_CONFIG, read_config
from engine.core.errors import ModelUnsupported
from training.weights.merging import MergedSource
from training.weights.numbers import WIDTHS, Dtype
from training.weights.shards import FolderSource, Planned, TensorSource, write_folder

if TYPE_CHECKING:
    from training.weights.numbers import Floats

# What belongs to the tokenizer of a folder, in the names transformers uses.
_TOKENIZER_FILES = (
    "tokenizer.json",
    "tokenizer_config.json",
    "chat_template.jinja",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
    "tokenizer.model",
)
_NAMES = {"BF16": "bfloat16", "F16": "float16", "F32": "float32"}


class Weights:
    """What was trained, read tensor by tensor. `adapter` None: `folder` holds all of it.

    Raises `ModelUnsupported` for a base with quantised weights, `AdapterMismatch`, `ModelDamaged`.
    """

    def __init__(self, folder: Path, adapter: Path | None) -> None:
        if read_config(folder).quant_method:
            raise ModelUnsupported(
                f"The weights of {folder.name} are quantised: an adapter is not added to rounded weights.",
                "Export the adapter, or train on the 16-bit version of the base.",
            )
        self.folder = folder
        base = FolderSource(folder)
        self.source: TensorSource = base if adapter is None else MergedSource(base, adapter)
        self.tokenizer = folder if adapter is None or not (adapter / "tokenizer.json").is_file() else adapter
        self.config: dict[str, Any] = read_object(folder / CONFIG_NAME, LARGEST_CONFIG)

        self.dtype: Dtype = _dtype_of(self.source)

    @property
    def values(self) -> int:
        return sum(math.prod(self.source.shape(name)) for name in self.source.names())

    @property
    def size_bytes(self) -> int:
        return self.values * WIDTHS[self.dtype]


def _dtype_of(source: TensorSource) -> Dtype:
    """32 bits stay 32, and 64 become 32; everything else is written in the 16 bits of its matrices."""
    widest = {source.dtype(name) for name in source.names() if len(source.shape(name)) > 1}
    if widest & {"F32", "F64"}:
        return "F32"
    return "F16" if widest == {"F16"} else "BF16"


def write_merged(weights: Weights, folder: Path, before_tensor: Callable[[], None]) -> str:
    """Memory: one tensor in 32 bits, twice. Returns the number format. `before_tensor` may raise to end it.

    Raises `OSError`.
    """
    dtype = weights.dtype
    plan = [Planned(name, weights.source.shape(name), dtype) for name in weights.source.names()]

    def read(name: str) -> Floats:
        before_tensor()
        return weights.source.read(name)

    write_folder(folder, plan, read)
    config = {**weights.config, "dtype": _NAMES[dtype]}
    config.pop("torch_dtype", None)
    (folder / CONFIG_NAME).write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    generation = weights.folder / "generation_config.json"
    if generation.is_file():
        shutil.copyfile(generation, folder / generation.name)
    copy_tokenizer(weights.folder, folder)
    copy_tokenizer(weights.tokenizer, folder)
    return dtype


def copy_tokenizer(source: Path, target: Path) -> None:
    for name in _TOKENIZER_FILES:
        if (source / name).is_file():
            shutil.copyfile(source / name, target / name)
