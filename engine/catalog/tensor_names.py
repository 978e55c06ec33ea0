"""How the linear layers of Hugging Face models are called in GGUF files, for llama-like models; knows no file.

Source: gguf/tensor_mapping.py of llama.cpp; a test compares this table with that package.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

# GGUF architectures whose layers carry the names below -> whether the rows of q and k are stored in another order
# there (llama.cpp rotates neighbouring values, the Hugging Face code the two halves of a head: conversion/llama.py).
ARCHITECTURES: Mapping[str, bool] = MappingProxyType(
    {
        "llama": True,
        "granite": True,
        "smollm3": True,
        "qwen2": False,
        "qwen3": False,
        "gemma": False,
        "gemma2": False,
        "gemma3": False,
        "phi3": False,
        "olmo2": False,
        "starcoder2": False,
        "stablelm": False,
    }
)
# `model_type` of a config.json -> architecture of the GGUF that is made from it.
GGUF_ARCHITECTURES: Mapping[str, str] = MappingProxyType(
    {
        "mistral": "llama",
        "mixtral": "llama",
        "gemma3_text": "gemma3",
        "olmo3": "olmo2",
        "qwen2_moe": "qwen2moe",
        "qwen3_moe": "qwen3moe",
    }
)
LAYER_PARTS: Mapping[str, str] = MappingProxyType(
    {
        "self_attn.q_proj": "attn_q",
        "self_attn.k_proj": "attn_k",
        "self_attn.v_proj": "attn_v",
        "self_attn.o_proj": "attn_output",
        "self_attn.qkv_proj": "attn_qkv",
        "mlp.gate_proj": "ffn_gate",
        "mlp.up_proj": "ffn_up",
        "mlp.down_proj": "ffn_down",
        "mlp.gate_up_proj": "ffn_up",
        "mlp.c_fc": "ffn_up",
        "mlp.c_proj": "ffn_down",
    }
)
_LAYER = re.compile(r"(?:model\.)?(?:language_model\.)?(?:model\.)?layers\.(\d{1,5})\.([a-z_]+\.[a-z_]+)")


def gguf_name(module: str) -> str:
    """The tensor's name in a GGUF for a module such as `model.layers.0.self_attn.q_proj`; empty when unknown."""
    match = _LAYER.fullmatch(module)
    if match is None:
        return "output.weight" if module == "lm_head" else ""
    part = LAYER_PARTS.get(match.group(2))
    return f"blk.{int(match.group(1))}.{part}.weight" if part else ""


def gguf_architecture(model_type: str) -> str:
    """The GGUF architecture of a Hugging Face `model_type`; most have the same name."""
    return GGUF_ARCHITECTURES.get(model_type, model_type)
