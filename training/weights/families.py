"""How one architecture looks on both sides: config.json and GGUF metadata, names and layouts of tensors; reads no file.

Sources: conversion/{base,llama,qwen}.py of llama.cpp, src/models/*.cpp there, and the configurations of transformers.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from engine.catalog.tensor_names import ARCHITECTURES, LAYER_PARTS
from engine.core.errors import ModelDamaged, ModelUnsupported
from training.weights.borders import sound_metadata

if TYPE_CHECKING:
    from training.weights.numbers import Floats

_UINT, _FLOAT, _TEXT = 4, 6, 8
ROPE_FREQUENCIES = "rope_freqs.weight"
_ELSEWHERE = "Export it as safetensors or as an adapter, which work with every model."
_HF_FOLDER = "Use the Hugging Face folder of the model."


@dataclass(frozen=True, slots=True)
class Family:
    """One architecture, on both sides."""

    architecture: str
    model_type: str
    hf_class: str
    norms_of_heads: bool = False

    @property
    def turned(self) -> bool:
        """Whether rows of q and k stand in another order in a GGUF."""
        return ARCHITECTURES[self.architecture]


FAMILIES: tuple[Family, ...] = (
    Family("llama", "llama", "LlamaForCausalLM"),
    Family("llama", "mistral", "MistralForCausalLM"),
    Family("qwen2", "qwen2", "Qwen2ForCausalLM"),
    Family("qwen3", "qwen3", "Qwen3ForCausalLM", norms_of_heads=True),
)
_GLOBAL: Mapping[str, str] = MappingProxyType(
    {
        "model.embed_tokens.weight": "token_embd.weight",
        "model.norm.weight": "output_norm.weight",
        "lm_head.weight": "output.weight",
    }
)
_JOINED = ("self_attn.qkv_proj", "mlp.gate_up_proj")
_LAYER: Mapping[str, str] = MappingProxyType(
    {
        # Matrices that some models write as one (qkv, gate and up) have no place in these architectures.
        **{there: here for there, here in LAYER_PARTS.items() if there not in _JOINED},
        "input_layernorm": "attn_norm",
        "self_attn.q_norm": "attn_q_norm",
        "self_attn.k_norm": "attn_k_norm",
        "post_attention_layernorm": "ffn_norm",
    }
)
# Of config.json (yarn) -> the only value that is the same on both sides without being written.
_YARN_USUAL: Mapping[str, Any] = MappingProxyType(
    {
        "attention_factor": None,
        "beta_fast": 32,
        "beta_slow": 1,
        "mscale": None,
        "mscale_all_dim": None,
        "truncate": True,
    }
)
# Entries of a GGUF that are read here (or say nothing of the numbers), and what others must be to change nothing.
_SCALING_READ = ("type", "factor", "original_context_length", "finetuned")
_SCALING_USUAL: Mapping[str, float] = MappingProxyType(
    {"attn_factor": 1.0, "yarn_attn_factor": 1.0, "yarn_ext_factor": 1.0, "yarn_beta_fast": 32.0, "yarn_beta_slow": 1.0}
)
_HF_LAYER = re.compile(r"model\.layers\.(\d{1,5})\.([a-z_.]+)\.(weight|bias)")
_GGUF_LAYER = re.compile(r"blk\.(\d{1,5})\.([a-z_]+)\.(weight|bias)")
# config.json -> metadata, without the prefix of the architecture.
_COUNTS: Mapping[str, str] = MappingProxyType(
    {
        "num_hidden_layers": "block_count",
        "max_position_embeddings": "context_length",
        "hidden_size": "embedding_length",
        "intermediate_size": "feed_forward_length",
        "num_attention_heads": "attention.head_count",
        "num_key_value_heads": "attention.head_count_kv",
    }
)


def family_of_config(config: Mapping[str, Any]) -> Family:
    """Raises `ModelUnsupported` for an architecture that cannot be written as GGUF here."""
    model_type = str(config.get("model_type", ""))[:60]
    for family in FAMILIES:
        if family.model_type == model_type:
            return family
    known = ", ".join(dict.fromkeys(family.model_type for family in FAMILIES))
    name = model_type or "nameless"
    raise ModelUnsupported(f"A {name} model cannot be written as GGUF here ({known} can).", _ELSEWHERE)


def family_of_gguf(architecture: str) -> Family:
    """Raises `ModelUnsupported` for an architecture that cannot be turned into safetensors here."""
    for family in FAMILIES:
        if family.architecture == architecture:
            return family
    known = ", ".join(dict.fromkeys(family.architecture for family in FAMILIES))
    raise ModelUnsupported(
        f"A GGUF of the architecture {architecture[:60]} cannot be turned into safetensors here ({known} can).",
        _HF_FOLDER,
    )


def gguf_name(hf_name: str) -> str:
    """The tensor's name in a GGUF; empty when it has none."""
    if match := _HF_LAYER.fullmatch(hf_name):
        part = _LAYER.get(match.group(2))
        return f"blk.{int(match.group(1))}.{part}.{match.group(3)}" if part else ""
    return _GLOBAL.get(hf_name, "")


def hf_name(name: str) -> str:
    """The tensor's name in a Hugging Face folder; empty when it has none."""
    if match := _GGUF_LAYER.fullmatch(name):
        for there, here in _LAYER.items():
            if here == match.group(2):
                return f"model.layers.{int(match.group(1))}.{there}.{match.group(3)}"
        return ""
    return next((there for there, here in _GLOBAL.items() if here == name), "")


def turned_heads(family: Family, gguf_tensor: str, heads: int, kv_heads: int) -> int:
    """In how many heads the rows of that tensor stand in another order; 0 for those that are the same on both sides."""
    match = _GGUF_LAYER.fullmatch(gguf_tensor)
    if not family.turned or match is None:
        return 0
    return {"attn_q": heads, "attn_k": kv_heads}.get(match.group(2), 0)


def to_neighbours(values: Floats, heads: int) -> Floats:
    """From Hugging Face to GGUF: within a head, the halves one after the other become neighbours."""
    rows = _rows(values, heads)
    return values.reshape(heads, 2, rows // heads // 2, *values.shape[1:]).swapaxes(1, 2).reshape(values.shape)


def to_halves(values: Floats, heads: int) -> Floats:
    """From GGUF to Hugging Face: the way back."""
    rows = _rows(values, heads)
    return values.reshape(heads, rows // heads // 2, 2, *values.shape[1:]).swapaxes(1, 2).reshape(values.shape)


def _rows(values: Floats, heads: int) -> int:
    rows = values.shape[0]
    if rows % (2 * heads):
        raise ModelDamaged(
            f"{rows} rows of a layer are not those of {heads} heads.", "Copy or download the model again."
        )
    return rows


def head_size(config: Mapping[str, Any]) -> int:
    return int(config.get("head_dim") or config["hidden_size"] // config["num_attention_heads"])


def metadata_of(family: Family, config: Mapping[str, Any]) -> dict[str, tuple[Any, int]]:
    """The entries of a GGUF for a config.json: key -> (value, GGUF type). Raises `ModelUnsupported`, `ModelDamaged`."""
    prefix = family.architecture
    try:
        found: dict[str, tuple[Any, int]] = {
            f"{prefix}.{there}": (int(config[key]), _UINT)
            for key, there in _COUNTS.items()
            if key != "num_key_value_heads"
        }
        kv_heads = int(config.get("num_key_value_heads") or config["num_attention_heads"])
        size = head_size(config)
        found |= {
            f"{prefix}.attention.head_count_kv": (kv_heads, _UINT),
            f"{prefix}.attention.layer_norm_rms_epsilon": (float(config["rms_norm_eps"]), _FLOAT),
            f"{prefix}.attention.key_length": (size, _UINT),
            f"{prefix}.attention.value_length": (size, _UINT),
            f"{prefix}.vocab_size": (int(config["vocab_size"]), _UINT),
        }
        return found | _rope_entries(prefix, config, size)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelDamaged(f"The model's config.json lacks {error}.", "Copy or download the model again.") from error


def _rope_entries(prefix: str, config: Mapping[str, Any], size: int) -> dict[str, tuple[Any, int]]:
    theta, rope = _rope_of_config(config)
    _require_known_parts(config, rope)
    found: dict[str, tuple[Any, int]] = {
        f"{prefix}.rope.dimension_count": (size, _UINT),
        f"{prefix}.rope.freq_base": (theta, _FLOAT),
    }
    kind = str(rope.get("rope_type") or rope.get("type") or "default")
    if kind in ("linear", "yarn"):
        found[f"{prefix}.rope.scaling.type"] = (kind, _TEXT)
        found[f"{prefix}.rope.scaling.factor"] = (float(rope["factor"]), _FLOAT)
        if kind == "yarn":
            original = int(rope.get("original_max_position_embeddings") or config["max_position_embeddings"])
            found[f"{prefix}.rope.scaling.original_context_length"] = (original, _UINT)
    elif kind not in ("default", "llama3"):
        raise ModelUnsupported(f"Its positions are scaled by {kind[:40]}, which is not written here.", _ELSEWHERE)
    return found


def _require_known_parts(config: Mapping[str, Any], rope: Mapping[str, Any]) -> None:
    """What a GGUF of these architectures has no entry for, or what is not written: it would be lost in silence."""
    act = str(config.get("hidden_act") or "silu")
    if act not in ("silu", "swish"):
        raise ModelUnsupported(f"Its layers are activated by {act[:40]}, which llama.cpp does not do.", _ELSEWHERE)
    if float(rope.get("partial_rotary_factor") or config.get("partial_rotary_factor") or 1.0) != 1.0:
        raise ModelUnsupported("Only a part of its heads is turned by position, which is not written here.", _ELSEWHERE)
    for key, usual in _YARN_USUAL.items():
        if rope.get(key) not in (None, usual):
            raise ModelUnsupported(f"Its positions are scaled with a {key} of its own.", _ELSEWHERE)


def rope_frequencies(config: Mapping[str, Any]) -> Floats | None:
    """The factors a GGUF stores as a tensor where positions are scaled as in Llama 3; None elsewhere."""
    theta, rope = _rope_of_config(config)
    if str(rope.get("rope_type") or rope.get("type")) != "llama3":
        return None
    return _llama3_factors(
        head_size(config),
        theta,
        float(rope.get("factor", 8.0)),
        (float(rope.get("low_freq_factor", 1.0)), float(rope.get("high_freq_factor", 4.0))),
        int(rope.get("original_max_position_embeddings", 8192)),
    )


@sound_metadata("The GGUF")
def config_of(
    family: Family, numbers: Mapping[str, Any], names: frozenset[str], frequencies: Floats | None
) -> dict[str, Any]:
    """The config.json for a GGUF: `numbers` are its metadata, `names` its tensors, `frequencies` its rope factors.

    Raises `ModelDamaged` for missing sizes, `ModelUnsupported` for positions that are scaled in an unknown way.
    """
    prefix = family.architecture
    config: dict[str, Any] = {"architectures": [family.hf_class], "model_type": family.model_type}
    for key, there in _COUNTS.items():
        value = numbers.get(f"{prefix}.{there}")
        if key == "num_key_value_heads" and value is None:
            value = config["num_attention_heads"]
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise ModelUnsupported(f"The GGUF does not say its {there}, or has another one a layer.", _HF_FOLDER)
        config[key] = value
    config["rms_norm_eps"] = float(numbers.get(f"{prefix}.attention.layer_norm_rms_epsilon", 1e-5))
    size = config["hidden_size"] // config["num_attention_heads"]
    config["head_dim"] = int(numbers.get(f"{prefix}.attention.key_length") or size)
    if numbers.get(f"{prefix}.rope.dimension_count", config["head_dim"]) != config["head_dim"]:
        raise ModelUnsupported("Only a part of the heads of the GGUF is turned by position.", _HF_FOLDER)
    if numbers.get(f"{prefix}.expert_count"):
        raise ModelUnsupported("The GGUF is a mixture of experts, which cannot be tuned here.", _HF_FOLDER)
    config["rope_parameters"] = _rope_of_gguf(config, prefix, numbers, frequencies)
    config["tie_word_embeddings"] = "output.weight" not in names
    config["hidden_act"] = "silu"
    if family.model_type == "mistral":
        config["sliding_window"] = None
    if family.model_type == "llama":
        config["attention_bias"] = "blk.0.attn_q.bias" in names
        config["mlp_bias"] = "blk.0.ffn_gate.bias" in names
    if family.model_type == "qwen3":
        config["attention_bias"] = "blk.0.attn_q.bias" in names
    return config


def _rope_of_config(config: Mapping[str, Any]) -> tuple[float, Mapping[str, Any]]:
    """transformers 5 keeps both in `rope_parameters`, earlier ones in two entries."""
    rope = config.get("rope_parameters") or config.get("rope_scaling") or {}
    if not isinstance(rope, Mapping):
        rope = {}
    return float(rope.get("rope_theta") or config.get("rope_theta") or 10_000.0), rope


def _rope_of_gguf(
    config: Mapping[str, Any], prefix: str, numbers: Mapping[str, Any], frequencies: Floats | None
) -> dict[str, Any]:
    scaling = f"{prefix}.rope.scaling."
    for key, value in numbers.items():
        name = key.removeprefix(scaling)
        if key.startswith(scaling) and name not in _SCALING_READ and value != _SCALING_USUAL.get(name):
            raise ModelUnsupported(f"The positions of the GGUF are scaled with {name[:40]}.", _HF_FOLDER)
    theta = float(numbers.get(f"{prefix}.rope.freq_base", 10_000.0))
    kind = numbers.get(f"{prefix}.rope.scaling.type") or "none"
    if frequencies is not None:
        return _llama3_rope(config, theta, frequencies)
    factor = float(numbers.get(f"{prefix}.rope.scaling.factor") or numbers.get(f"{prefix}.rope.scale_linear") or 1.0)
    if kind == "none" or (kind == "linear" and factor == 1.0):
        return {"rope_type": "default", "rope_theta": theta}
    rope: dict[str, Any] = {"rope_type": kind, "rope_theta": theta, "factor": factor}
    if kind == "yarn":
        original = numbers.get(f"{prefix}.rope.scaling.original_context_length")
        return rope | {"original_max_position_embeddings": int(original or config["max_position_embeddings"])}
    if kind == "linear":
        return rope
    raise ModelUnsupported(f"The positions of the GGUF are scaled by {str(kind)[:40]}.", _HF_FOLDER)


def _llama3_rope(config: Mapping[str, Any], theta: float, frequencies: Floats) -> dict[str, Any]:
    """The file holds only what came out of the formula; the constants are those of Llama 3, or it is refused."""
    import numpy as np

    factor = float(frequencies.max())
    made = _llama3_factors(int(config["head_dim"]), theta, factor, (1.0, 4.0), 8192)
    if made.shape != frequencies.shape or not np.allclose(made, frequencies, rtol=1e-4):
        raise ModelUnsupported("The positions of the GGUF are scaled in a way that is unknown here.", _HF_FOLDER)
    return {
        "rope_type": "llama3",
        "rope_theta": theta,
        "factor": factor,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 8192,
    }


def _llama3_factors(size: int, theta: float, factor: float, bounds: tuple[float, float], original: int) -> Floats:
    """transformers/modeling_rope_utils.py, `_compute_llama3_parameters`, as conversion/llama.py writes it."""
    import numpy as np

    low, high = bounds
    factors = []
    for step in range(0, size, 2):
        wavelength = 2 * math.pi * theta ** (step / size)
        if wavelength < original / high:
            factors.append(1.0)
        elif wavelength > original / low:
            factors.append(factor)
        else:
            smooth = (original / wavelength - low) / (high - low)
            factors.append(1 / ((1 - smooth) / factor + smooth))
    return np.array(factors, dtype=np.float32)
