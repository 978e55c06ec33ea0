"""Reads a LoRA adapter in PEFT's format: its config and the pairs of matrices; knows neither bases nor other formats.

Format: peft/tuners/lora/config.py and peft/utils/save_and_load.py (0.21). Keys are `base_model.model.<module>` and then
`.lora_A.weight` with the shape (rank, inputs) or `.lora_B.weight` with (outputs, rank); embeddings have
`.lora_embedding_A` and `_B`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from engine.catalog.bounded_json import count_of, object_of, read_object, text_of
from engine.catalog.safetensors_header import TensorEntry, read_safetensors
from engine.core.errors import ModelDamaged

CONFIG_NAME = "adapter_config.json"
WEIGHTS_NAME = "adapter_model.safetensors"
PICKLE_NAME = "adapter_model.bin"
LARGEST_CONFIG = 4 << 20
LARGEST_RANK = 8192
_KEY = re.compile(r"(?:base_model\.model\.)?(.+)\.lora_(embedding_)?([AB])(?:\.weight)?")
_PLAIN_PATTERN = re.compile(r"[\w.]{1,200}")


@dataclass(frozen=True, slots=True)
class PeftConfig:
    """What `adapter_config.json` says. `alphas` hold for modules whose name ends with their key.

    `more` names what the adapter changes besides LoRA matrices (DoRA, biases, whole layers), empty for plain LoRA.
    """

    kind: str
    base: str
    base_class: str
    rank: int
    alpha: float
    rank_stabilised: bool
    transposed: bool
    alphas: Mapping[str, float]
    more: tuple[str, ...]

    def scaling(self, module: str, rank: int) -> float:
        """The factor of B·A for a module, as in peft/tuners/lora/layer.py (`update_layer`)."""
        alpha = _by_pattern(self.alphas, module, self.alpha)
        return alpha / math.sqrt(rank) if self.rank_stabilised else alpha / rank


@dataclass(frozen=True, slots=True)
class LoraPair:
    """The two matrices of one module: A has the shape (rank, inputs), B (outputs, rank)."""

    module: str
    a: TensorEntry
    b: TensorEntry
    embedding: bool

    @property
    def rank(self) -> int:
        return self.a.shape[0]

    @property
    def changes(self) -> tuple[int, int]:
        """(inputs, outputs) of the weight that is changed; an embedding's rows are its vocabulary."""
        inputs, outputs = self.a.shape[1], self.b.shape[0]
        return (outputs, inputs) if self.embedding else (inputs, outputs)


def is_peft_folder(folder: Path) -> bool:
    """Whether `folder` itself is an adapter."""
    return (folder / CONFIG_NAME).is_file() and ((folder / WEIGHTS_NAME).is_file() or (folder / PICKLE_NAME).is_file())


def read_peft_config(folder: Path) -> PeftConfig:
    """Raises `FileNotFoundError` when there is none, `ModelDamaged` when it makes no sense."""
    data = read_object(folder / CONFIG_NAME, LARGEST_CONFIG)
    alpha = _number(data.get("lora_alpha", 8))
    kind = text_of(data, "peft_type").upper()
    if kind == "LORA" and (alpha is None or alpha <= 0 or not 1 <= count_of(data, "r") <= LARGEST_RANK):
        raise ModelDamaged(
            f"The settings of the adapter {folder.name} make no sense: rank {str(data.get('r'))[:20]}, "
            f"alpha {str(data.get('lora_alpha'))[:20]}.",
            "Copy or download the adapter again.",
        )
    return PeftConfig(
        kind=kind,
        base=Path(text_of(data, "base_model_name_or_path").replace("\\", "/")[:1000]).name,
        base_class=text_of(object_of(data, "auto_mapping"), "base_model_class")[:100],
        rank=count_of(data, "r"),
        alpha=alpha or 0.0,
        rank_stabilised=data.get("use_rslora") is True,
        transposed=data.get("fan_in_fan_out") is True,
        alphas=_patterns(data, "alpha_pattern", folder),
        more=_more(data),
    )


def read_pairs(folder: Path) -> dict[str, LoraPair]:
    """The pairs by module name; raises `ModelNotFound` or `ModelDamaged`."""
    header = read_safetensors(folder / WEIGHTS_NAME)
    halves: dict[str, dict[str, TensorEntry]] = {}
    embeddings: set[str] = set()
    for key, tensor in header.tensors.items():
        match = _KEY.fullmatch(key)
        if match is None:
            continue  # what else there is, the config says in `more`; `other_tensors` names them
        module, embedding, side = match.groups()
        if len(tensor.shape) != 2:
            raise _damaged(folder, f"{key[:80]!r} is no matrix")
        halves.setdefault(module, {})[side] = tensor
        if embedding:
            embeddings.add(module)
    if not halves:
        raise _damaged(folder, "it has no LoRA matrices")
    pairs = {}
    for module, sides in halves.items():
        if len(sides) != 2 or sides["A"].shape[0] != sides["B"].shape[1]:
            raise _damaged(folder, f"the two matrices of {module[:80]!r} do not belong together")
        pairs[module] = LoraPair(module, sides["A"], sides["B"], module in embeddings)
    return pairs


def other_tensors(folder: Path) -> list[str]:
    """Names of the tensors that are no LoRA matrices."""
    return [key for key in read_safetensors(folder / WEIGHTS_NAME).tensors if not _KEY.fullmatch(key)]


def _more(data: dict[str, Any]) -> tuple[str, ...]:
    found = []
    if data.get("use_dora") is True:
        found.append("DoRA")
    if text_of(data, "bias") not in ("", "none") or data.get("lora_bias") is True:
        found.append("biases")
    if data.get("modules_to_save"):
        found.append("whole layers")
    if data.get("trainable_token_indices"):
        found.append("new tokens")
    if data.get("layer_replication"):
        found.append("copied layers")
    if data.get("target_parameters"):
        found.append("expert weights")
    if data.get("alora_invocation_tokens"):
        found.append("activation on a call word")
    return tuple(found)


def _patterns(data: dict[str, Any], key: str, folder: Path) -> Mapping[str, float]:
    """PEFT takes them for regular expressions; only plain names are, because a hostile one could run for hours."""
    patterns: dict[str, float] = {}
    for name, raw in object_of(data, key).items():
        value = _number(raw)
        if not _PLAIN_PATTERN.fullmatch(name) or value is None or value <= 0:
            raise ModelDamaged(
                f"The adapter {folder.name} has a {key} that is not supported: {name[:80]!r}.",
                "Use an adapter with one rank and alpha for all layers.",
            )
        patterns[name] = value
    return MappingProxyType(patterns)


def _by_pattern(patterns: Mapping[str, float], module: str, default: float) -> float:
    return next((value for key, value in patterns.items() if module == key or module.endswith(f".{key}")), default)


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1e6 < value < 1e6:
        return None  # the comparison is false for NaN too
    return float(value)


def _damaged(folder: Path, what: str) -> ModelDamaged:
    return ModelDamaged(f"The adapter {folder.name} is damaged: {what}.", "Copy or download it again.")
