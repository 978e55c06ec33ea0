"""How positions are turned into angles: config.json on one side, metadata and tables of a GGUF on the other.

Sources: transformers/modeling_rope_utils.py; src/llama-context.cpp and conversion/{base,llama,phi}.py of llama.cpp.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from engine.core.errors import ModelDamaged, ModelUnsupported
from training.weights.families import ELSEWHERE, HF_FOLDER, Family

if TYPE_CHECKING:
    from training.weights.numbers import Floats

UINT, FLOAT, TEXT = 4, 6, 8
ROPE_FREQUENCIES = "rope_freqs.weight"
LONG, SHORT = "rope_factors_long.weight", "rope_factors_short.weight"
ROPE_TABLES = (ROPE_FREQUENCIES, LONG, SHORT)
_USUAL_LOCAL = 10_000.0
# Of config.json (yarn) -> the only value that is the same on both sides without being written.
_YARN_USUAL: Mapping[str, Any] = MappingProxyType(
    {"beta_fast": 32, "beta_slow": 1, "mscale": None, "mscale_all_dim": None, "truncate": True}
)
# Entries of a GGUF that are read here (or say nothing of the numbers), and what others must be to change nothing.
_SCALING_READ = ("type", "factor", "original_context_length", "finetuned")
_SCALING_USUAL: Mapping[str, float] = MappingProxyType(
    {"attn_factor": 1.0, "yarn_attn_factor": 1.0, "yarn_ext_factor": 1.0, "yarn_beta_fast": 32.0, "yarn_beta_slow": 1.0}
)


@dataclass(frozen=True, slots=True)
class Rope:
    """`size`: values of a head that are turned. `local_theta`: of layers that see a window, elsewhere `theta`."""

    kind: str
    theta: float
    local_theta: float
    size: int
    settings: Mapping[str, Any]


def rope_of_config(family: Family, config: Mapping[str, Any], head: int) -> Rope:
    """transformers 5 keeps all in `rope_parameters`, earlier ones in several entries. Raises `ModelUnsupported`."""
    rope, local = _parts(config)
    theta = float(rope.get("rope_theta") or config.get("rope_theta") or 10_000.0)
    kind = str(rope.get("rope_type") or rope.get("type") or "default")
    kind = "longrope" if "longrope" in family.scalings and kind in ("su", "yarn") else kind
    if kind not in family.scalings:
        raise ModelUnsupported(f"Its positions are scaled by {kind[:40]}, which is not written here.", ELSEWHERE)
    part = float(rope.get("partial_rotary_factor") or config.get("partial_rotary_factor") or 1.0)
    if part != 1.0 and not family.partial_rope:
        raise ModelUnsupported("Only a part of its heads is turned by position, which is not written here.", ELSEWHERE)
    _require_usual_yarn(kind, rope)
    local_theta = theta
    if family.local_rope != "none":
        local_theta = float(local.get("rope_theta") or config.get("rope_local_base_freq") or theta)
        if str(local.get("rope_type") or "default") != "default" or (
            family.local_rope == "same" and local_theta != theta
        ):
            raise ModelUnsupported("The layers with a window have positions that are not written here.", ELSEWHERE)
    return Rope(kind, theta, local_theta, int(head * part), rope)


def _parts(config: Mapping[str, Any]) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """The settings of layers that see everything, and of those that see a window."""
    rope = config.get("rope_parameters") or config.get("rope_scaling")
    if not isinstance(rope, Mapping):
        return {}, {}
    inner = [rope.get(name) for name in ("full_attention", "sliding_attention")]
    if not any(isinstance(one, Mapping) for one in inner):
        return rope, {}
    whole, local = (one if isinstance(one, Mapping) else {} for one in inner)
    return whole, local


def _require_usual_yarn(kind: str, rope: Mapping[str, Any]) -> None:
    """What would be lost in silence, as it is not written."""
    given = rope.get("attention_factor")
    usual = 0.1 * math.log(max(float(rope.get("factor") or 1.0), 1.0)) + 1.0
    if given is not None and kind != "longrope" and not (kind == "yarn" and math.isclose(given, usual, rel_tol=1e-5)):
        raise ModelUnsupported("Its positions are scaled with an attention_factor of its own.", ELSEWHERE)
    for key, value in _YARN_USUAL.items():
        if rope.get(key) not in (None, value):
            raise ModelUnsupported(f"Its positions are scaled with a {key} of its own.", ELSEWHERE)


def rope_entries(family: Family, config: Mapping[str, Any], head: int) -> dict[str, tuple[Any, int]]:
    """The entries of a GGUF: key -> (value, GGUF type)."""
    rope = rope_of_config(family, config, head)
    prefix = f"{family.architecture}.rope"
    found: dict[str, tuple[Any, int]] = {
        f"{prefix}.dimension_count": (rope.size, UINT),
        f"{prefix}.freq_base": (rope.theta, FLOAT),
    }
    if family.local_rope == "own":
        found[f"{prefix}.freq_base_swa"] = (rope.local_theta, FLOAT)
    if rope.kind in ("linear", "yarn"):
        found[f"{prefix}.scaling.type"] = (rope.kind, TEXT)
        found[f"{prefix}.scaling.factor"] = (float(rope.settings["factor"]), FLOAT)
    if rope.kind in ("longrope", "yarn"):
        found[f"{prefix}.scaling.original_context_length"] = (_original(config, rope), UINT)
    if rope.kind == "longrope":
        found[f"{prefix}.scaling.attn_factor"] = (_longrope_factor(config, rope), FLOAT)
    return found


def _original(config: Mapping[str, Any], rope: Rope) -> int:
    """Phi-3 has it outside of the settings, where it counts first."""
    inside = rope.settings.get("original_max_position_embeddings")
    outside = config.get("original_max_position_embeddings") if rope.kind == "longrope" else None
    return int(outside or inside or config["max_position_embeddings"])


def _longrope_factor(config: Mapping[str, Any], rope: Rope) -> float:
    if rope.settings.get("attention_factor") is not None:
        return float(rope.settings["attention_factor"])
    original = _original(config, rope)
    factor = float(rope.settings.get("factor") or int(config["max_position_embeddings"]) / original)
    return math.sqrt(1 + math.log(factor) / math.log(original)) if factor > 1.0 else 1.0


def rope_tables(family: Family, config: Mapping[str, Any], head: int) -> dict[str, Floats]:
    """Factors that a GGUF stores as tensors; none for most ways of scaling. Raises `ModelDamaged`."""
    import numpy as np

    rope = rope_of_config(family, config, head)
    if rope.kind == "llama3":
        settings = rope.settings
        bounds = (float(settings.get("low_freq_factor", 1.0)), float(settings.get("high_freq_factor", 4.0)))
        original = int(settings.get("original_max_position_embeddings", 8192))
        factor = float(settings.get("factor", 8.0))
        return {ROPE_FREQUENCIES: _llama3_factors(rope.size, rope.theta, factor, bounds, original)}
    if rope.kind != "longrope":
        return {}
    found = {}
    for name, key in ((LONG, "long_factor"), (SHORT, "short_factor")):
        factors = rope.settings.get(key)
        if not isinstance(factors, list) or len(factors) != rope.size // 2:
            raise ModelDamaged(f"The model's config.json lacks a {key} for each position.", "Copy the model again.")
        found[name] = np.array([float(value) for value in factors], dtype=np.float32)
    return found


def rope_of_gguf(
    family: Family, config: Mapping[str, Any], numbers: Mapping[str, Any], tables: Mapping[str, Floats]
) -> dict[str, Any]:
    """The `rope_parameters` of a config.json. Raises `ModelUnsupported` for positions scaled in an unknown way."""
    prefix = f"{family.architecture}.rope"
    _require_read(f"{prefix}.scaling.", numbers, LONG in tables)
    theta = float(numbers.get(f"{prefix}.freq_base", 10_000.0))
    rope = _scaled_rope(family, config, numbers, tables, theta)
    turned, head = int(numbers.get(f"{prefix}.dimension_count") or config["head_dim"]), int(config["head_dim"])
    if turned != head:
        if not family.partial_rope or not 0 < turned < head:
            raise ModelUnsupported("Only a part of the heads of the GGUF is turned by position.", HF_FOLDER)
        rope["partial_rotary_factor"] = turned / head
    elif family.partial_rope:
        rope["partial_rotary_factor"] = 1.0
    if family.local_rope == "none":
        return rope
    own = numbers.get(f"{prefix}.freq_base_swa", _USUAL_LOCAL)
    local = float(own) if family.local_rope == "own" else theta
    return {"full_attention": rope, "sliding_attention": {"rope_type": "default", "rope_theta": local}}


def _require_read(scaling: str, numbers: Mapping[str, Any], longrope: bool) -> None:
    # With YaRN llama.cpp works out yarn_attn_factor itself, whatever the file says.
    read = {*_SCALING_READ, *(["attn_factor"] if longrope else [])}
    read |= {"yarn_attn_factor"} if numbers.get(f"{scaling}type") == "yarn" else set()
    for key, value in numbers.items():
        name = key.removeprefix(scaling)
        if key.startswith(scaling) and name not in read and value != _SCALING_USUAL.get(name):
            raise ModelUnsupported(f"The positions of the GGUF are scaled with {name[:40]}.", HF_FOLDER)


def _scaled_rope(
    family: Family,
    config: Mapping[str, Any],
    numbers: Mapping[str, Any],
    tables: Mapping[str, Floats],
    theta: float,
) -> dict[str, Any]:
    prefix = f"{family.architecture}.rope"
    if ROPE_FREQUENCIES in tables:
        return _llama3_rope(config, theta, tables[ROPE_FREQUENCIES])
    original = int(numbers.get(f"{prefix}.scaling.original_context_length") or config["max_position_embeddings"])
    if LONG in tables and SHORT in tables:
        return {
            "rope_type": "longrope",
            "rope_theta": theta,
            "long_factor": [float(value) for value in tables[LONG]],
            "short_factor": [float(value) for value in tables[SHORT]],
            "attention_factor": float(numbers.get(f"{prefix}.scaling.attn_factor") or 1.0),
            "original_max_position_embeddings": original,
        }
    kind = numbers.get(f"{prefix}.scaling.type") or "none"
    factor = float(numbers.get(f"{prefix}.scaling.factor") or numbers.get(f"{prefix}.scale_linear") or 1.0)
    if kind == "none" or (kind == "linear" and factor == 1.0):
        return {"rope_type": "default", "rope_theta": theta}
    rope: dict[str, Any] = {"rope_type": kind, "rope_theta": theta, "factor": factor}
    if kind not in family.scalings or kind not in ("linear", "yarn"):
        raise ModelUnsupported(f"The positions of the GGUF are scaled by {str(kind)[:40]}.", HF_FOLDER)
    return rope | ({"original_max_position_embeddings": original} if kind == "yarn" else {})


def _llama3_rope(config: Mapping[str, Any], theta: float, frequencies: Floats) -> dict[str, Any]:
    """The file holds only what came out of the formula; the constants are those of Llama 3, or it is refused."""
    import numpy as np

    factor = float(frequencies.max())
    made = _llama3_factors(int(config["head_dim"]), theta, factor, (1.0, 4.0), 8192)
    if made.shape != frequencies.shape or not np.allclose(made, frequencies, rtol=1e-4):
        raise ModelUnsupported("The positions of the GGUF are scaled in a way that is unknown here.", HF_FOLDER)
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
