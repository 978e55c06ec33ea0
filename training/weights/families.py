"""How one architecture looks on both sides: names, layouts and special factors, an entry a family; reads no file.

Sources: conversion/{base,llama,gemma,phi,granite,olmo,qwen,stablelm,starcoder}.py of llama.cpp, src/models/*.cpp there,
and the configurations of transformers. Tests run a model of every family in both libraries.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from engine.catalog.tensor_names import ARCHITECTURES
from engine.core.errors import ModelDamaged, ModelUnsupported

if TYPE_CHECKING:
    from training.weights.numbers import Floats

ELSEWHERE = "Export it as safetensors or as an adapter, which work with every model."
HF_FOLDER = "Use the Hugging Face folder of the model."
HEAD, WORDS = "output.weight", "token_embd.weight"
_SILU = ("silu", "swish")
_GELU = ("gelu_pytorch_tanh", "gelu_new", "gelu_fast")
_QKV = frozenset({"attn_q", "attn_k", "attn_v"})
_ALL_LINEAR = _QKV | {"attn_output", "ffn_gate", "ffn_up", "ffn_down"}
_ATTENTION = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
}
_HEAD_NORMS = {"self_attn.q_norm": "attn_q_norm", "self_attn.k_norm": "attn_k_norm"}
_GATED = {"mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down"}
_NORMS = {"input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm"}
_NORMS_BEHIND = {
    "post_attention_layernorm": "post_attention_norm",
    "post_feedforward_layernorm": "post_ffw_norm",
}
_NORMS_AROUND = {"input_layernorm": "attn_norm", "pre_feedforward_layernorm": "ffn_norm", **_NORMS_BEHIND}
_LLAMA = {**_ATTENTION, **_GATED, **_NORMS}
_SCALINGS = ("default", "linear", "yarn")


@dataclass(frozen=True, slots=True)
class Family:
    """One architecture, on both sides.

    `layer`: parts of a block -> their names in a GGUF. `epsilon`: of config.json and the metadata. `norm_shift` is what
    llama.cpp wants added to the weights of norms. `factors`: numbers of config.json -> metadata; one that is null is
    left out. `scalings`: ways of scaling positions that both know. `biases`: the parts that llama.cpp knows a bias of;
    `bias_keys`: what of config.json says that they are there. `tied`: what holds where config.json does not say whether
    the output is the word table. `head`: whether the output is a matrix of its own
    there. `windows`: every n-th layer sees the whole text, the others a window; 0: llama.cpp has none where
    transformers has; -1: neither has. `local_rope`: layers with a window have unscaled positions, of the same base or
    one of their own. `bare_layers`: every n-th layer has no positions. `square`: the heads must be as wide together as
    the model. `scale_layers`: with so many layers, scores are scaled by the width of the model instead of that of a
    head. `defaults`: what transformers takes where config.json says nothing. `fixed`: values that llama.cpp has no
    entry for, the first of each being written on the way back. `halves`: matrices that hold two of a GGUF, one below
    the other. `kinds`: the only kinds of layers. `feed_forward`: what config.json calls the width of the inner layers.
    """

    architecture: str
    model_type: str
    hf_class: str
    layer: Mapping[str, str] = field(default_factory=lambda: MappingProxyType(_LLAMA))
    epsilon: tuple[str, str] = ("rms_norm_eps", "layer_norm_rms_epsilon")
    activation: tuple[str, tuple[str, ...]] = ("hidden_act", _SILU)
    scalings: tuple[str, ...] = _SCALINGS
    norm_shift: float = 0.0
    factors: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    biases: frozenset[str] = frozenset()
    bias_keys: tuple[tuple[str, str], ...] = ()
    head: Literal["either", "tied", "own"] = "either"
    tied: bool = False
    windows: int = -1
    local_rope: Literal["none", "own", "same"] = "none"
    bare_layers: int = 0
    partial_rope: bool = False
    square: bool = False
    scale_layers: int = 0
    defaults: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    fixed: Mapping[str, tuple[Any, ...]] = field(default_factory=lambda: MappingProxyType({}))
    halves: Mapping[str, tuple[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    kinds: tuple[str, ...] = ()
    feed_forward: str = "intermediate_size"

    @property
    def turned(self) -> bool:
        """Whether rows of q and k stand in another order in a GGUF."""
        return ARCHITECTURES[self.architecture]

    @property
    def plain_norms(self) -> bool:
        """Whether norms are those of LayerNorm, with a bias."""
        return self.epsilon[1] == "layer_norm_epsilon"


_GEMMA_SIZES = {"head_dim": 256, "rms_norm_eps": 1e-6, "max_position_embeddings": 8192, "rope_theta": 10_000.0}
_MULTIPLIERS = {
    "attention_multiplier": "attention.scale",
    "embedding_multiplier": "embedding_scale",
    "residual_multiplier": "residual_scale",
    "logits_scaling": "logit_scale",
}
_ONE_WAY = {"use_bidirectional_attention": (False, None)}
FAMILIES: tuple[Family, ...] = (
    Family(
        "llama", "llama", "LlamaForCausalLM", biases=_ALL_LINEAR, scalings=(*_SCALINGS, "llama3"),
        bias_keys=(("attention_bias", "attn_q"), ("mlp_bias", "ffn_gate")),
    ),
    Family("llama", "mistral", "MistralForCausalLM", scalings=(*_SCALINGS, "llama3"), windows=0),
    Family(
        "qwen2", "qwen2", "Qwen2ForCausalLM", biases=_QKV, windows=0,
        defaults={"use_sliding_window": False},
    ),
    Family(
        "qwen3", "qwen3", "Qwen3ForCausalLM", {**_LLAMA, **_HEAD_NORMS}, windows=0,
        bias_keys=(("attention_bias", "attn_q"),), defaults={"use_sliding_window": False},
    ),
    Family(
        "gemma", "gemma", "GemmaForCausalLM", activation=("hidden_act", (*_GELU, "gelu")),
        scalings=("default",), norm_shift=1.0, head="tied", tied=True,
        defaults=_GEMMA_SIZES | {"hidden_act": _GELU[0]}, fixed=_ONE_WAY,
    ),
    Family(
        "gemma2", "gemma2", "Gemma2ForCausalLM", {**_ATTENTION, **_GATED, **_NORMS_AROUND},
        activation=("hidden_activation", _GELU), scalings=("default",), norm_shift=1.0, head="tied", tied=True,
        factors={
            "attn_logit_softcapping": "attn_logit_softcapping", "final_logit_softcapping": "final_logit_softcapping",
        },
        windows=2, scale_layers=46, fixed=_ONE_WAY,
        defaults=_GEMMA_SIZES | {
            "hidden_activation": _GELU[0], "query_pre_attn_scalar": 256, "sliding_window": 4096,
            "attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0,
        },
    ),
    Family(
        "gemma3", "gemma3_text", "Gemma3ForCausalLM", {**_ATTENTION, **_HEAD_NORMS, **_GATED, **_NORMS_AROUND},
        activation=("hidden_activation", _GELU), scalings=("default", "linear"), norm_shift=1.0, tied=True,
        factors={"final_logit_softcapping": "final_logit_softcapping"},
        windows=6, local_rope="own", scale_layers=62, fixed=_ONE_WAY | {"attn_logit_softcapping": (None,)},
        defaults=_GEMMA_SIZES | {
            "hidden_activation": _GELU[0], "query_pre_attn_scalar": 256, "sliding_window": 4096, "vocab_size": 262_208,
            "num_attention_heads": 8, "num_key_value_heads": 4, "max_position_embeddings": 131_072,
            "rope_theta": 1_000_000.0, "rope_local_base_freq": 10_000.0,
        },
    ),
    Family(
        "phi3", "phi3", "Phi3ForCausalLM",
        {
            "self_attn.qkv_proj": "attn_qkv", "self_attn.o_proj": "attn_output",
            "mlp.gate_up_proj": "ffn_up", "mlp.down_proj": "ffn_down", **_NORMS,
        },
        scalings=("default", "longrope"), windows=0, partial_rope=True, square=True,
    ),
    Family(
        "granite", "granite", "GraniteForCausalLM", biases=_ALL_LINEAR, scalings=(*_SCALINGS, "llama3"),
        factors=_MULTIPLIERS, defaults=dict.fromkeys(_MULTIPLIERS, 1.0),
        bias_keys=(("attention_bias", "attn_q"), ("mlp_bias", "ffn_gate")),
    ),
    # Granite 4 without experts and Mamba layers is Granite 3 in llama.cpp.
    Family(
        "granite", "granitemoehybrid", "GraniteMoeHybridForCausalLM",
        {**_ATTENTION, **_NORMS, "shared_mlp.output_linear": "ffn_down"}, biases=_QKV | {"attn_output"},
        factors=_MULTIPLIERS, kinds=("attention", "full_attention"), feed_forward="shared_intermediate_size",
        defaults={**dict.fromkeys(_MULTIPLIERS, 1.0), "num_local_experts": 8, "position_embedding_type": None},
        fixed={"num_local_experts": (0,), "position_embedding_type": ("rope",)},
        halves={"shared_mlp.input_linear": ("ffn_gate", "ffn_up")},
    ),
    Family(
        "smollm3", "smollm3", "SmolLM3ForCausalLM", tied=True, windows=0, bare_layers=4,
        defaults={"use_sliding_window": False, "rope_theta": 2_000_000.0},
    ),
    Family(
        "olmo2", "olmo2", "Olmo2ForCausalLM", {**_ATTENTION, **_HEAD_NORMS, **_GATED, **_NORMS_BEHIND},
        head="own", square=True,
    ),
    Family(
        "olmo2", "olmo3", "Olmo3ForCausalLM", {**_ATTENTION, **_HEAD_NORMS, **_GATED, **_NORMS_BEHIND},
        head="own", square=True, windows=4, local_rope="same",
        defaults={"sliding_window": 4096, "rope_theta": 500_000.0},
    ),
    Family(
        "starcoder2", "starcoder2", "Starcoder2ForCausalLM",
        {**_ATTENTION, "mlp.c_fc": "ffn_up", "mlp.c_proj": "ffn_down", **_NORMS},
        epsilon=("norm_epsilon", "layer_norm_epsilon"), activation=("hidden_act", _GELU), scalings=("default",),
        biases=_ALL_LINEAR, tied=True, windows=0, square=True,
        defaults={"hidden_act": _GELU[0], "norm_epsilon": 1e-5}, fixed={"use_bias": (True,)},
    ),
    Family(
        "stablelm", "stablelm", "StableLmForCausalLM", epsilon=("layer_norm_eps", "layer_norm_epsilon"),
        scalings=("default",), biases=_QKV, bias_keys=(("use_qkv_bias", "attn_q"),), head="own", partial_rope=True,
        square=True,
        defaults={"partial_rotary_factor": 0.25, "layer_norm_eps": 1e-5},
        fixed={"qk_layernorm": (False,), "use_parallel_residual": (False,)},
    ),
)  # fmt: skip
_GLOBAL: Mapping[str, str] = MappingProxyType(
    {
        "model.embed_tokens.weight": WORDS,
        "model.norm.weight": "output_norm.weight",
        "model.norm.bias": "output_norm.bias",
        "lm_head.weight": HEAD,
    }
)
_HF_LAYER = re.compile(r"model\.layers\.(\d{1,5})\.([a-z0-9_.]+)\.(weight|bias)")
_GGUF_LAYER = re.compile(r"blk\.(\d{1,5})\.([a-z_]+)\.(weight|bias)")


def family_of_config(config: Mapping[str, Any]) -> Family:
    """Raises `ModelUnsupported` for an architecture that cannot be written as GGUF here."""
    model_type = str(config.get("model_type", ""))[:60]
    for family in FAMILIES:
        if family.model_type == model_type:
            return family
    known = ", ".join(dict.fromkeys(family.model_type for family in FAMILIES))
    name = model_type or "nameless"
    raise ModelUnsupported(f"A {name} model cannot be written as GGUF here ({known} can).", ELSEWHERE)


def family_of_gguf(architecture: str, *, windowed: bool = False) -> Family:
    """`windowed`: layers see a window, which tells OLMo 3 from OLMo 2.

    Raises `ModelUnsupported` for an architecture that cannot be turned into safetensors here.
    """
    found = [family for family in FAMILIES if family.architecture == architecture]
    if found:
        return next((family for family in found if windowed == (family.windows > 0)), found[0])
    known = ", ".join(dict.fromkeys(family.architecture for family in FAMILIES))
    raise ModelUnsupported(
        f"A GGUF of the architecture {architecture[:60]} cannot be turned into safetensors here ({known} can).",
        HF_FOLDER,
    )


def gguf_name(family: Family, hf_name: str) -> str:
    """The tensor's name in a GGUF; empty when it has none there, as a bias that llama.cpp would not add."""
    if match := _HF_LAYER.fullmatch(hf_name):
        part = family.layer.get(match.group(2), "")
        return f"blk.{int(match.group(1))}.{part}.{match.group(3)}" if _known(family, part, match.group(3)) else ""
    found = _GLOBAL.get(hf_name, "")
    return "" if found.endswith(".bias") and not family.plain_norms else found


def gguf_halves(family: Family, hf_name: str) -> tuple[str, ...]:
    """The names of the two tensors that matrix holds; none for all others."""
    match = _HF_LAYER.fullmatch(hf_name)
    parts = family.halves.get(match.group(2), ()) if match and match.group(3) == "weight" else ()
    return tuple(f"blk.{int(match.group(1))}.{part}.weight" for part in parts) if match else ()


def hf_name(family: Family, name: str) -> str:
    """The tensor's name in a Hugging Face folder; empty when it has none."""
    if match := _GGUF_LAYER.fullmatch(name):
        for there, here in family.layer.items():
            if here == match.group(2) and _known(family, here, match.group(3)):
                return f"model.layers.{int(match.group(1))}.{there}.{match.group(3)}"
        return ""
    return next((there for there, here in _GLOBAL.items() if here == name), "")


def _known(family: Family, part: str, kind: str) -> bool:
    return bool(part) and (kind == "weight" or part in family.biases or (family.plain_norms and part.endswith("_norm")))


def turned_heads(family: Family, gguf_tensor: str, heads: int, kv_heads: int) -> int:
    """In how many heads the rows of that tensor stand in another order; 0 for those that are the same on both sides."""
    match = _GGUF_LAYER.fullmatch(gguf_tensor)
    if not family.turned or match is None:
        return 0
    return {"attn_q": heads, "attn_k": kv_heads}.get(match.group(2), 0)


def norm_shift(family: Family, gguf_tensor: str) -> float:
    """What a GGUF stores more than the Hugging Face folder does."""
    return family.norm_shift if gguf_tensor.endswith("norm.weight") else 0.0


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
