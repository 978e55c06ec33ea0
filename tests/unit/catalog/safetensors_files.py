"""Writes small safetensors files, Hugging Face folders and PEFT adapters for tests, sound or unsound."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

SIZES = {"F32": 4, "F16": 2, "BF16": 2, "U8": 1, "I32": 4, "I64": 8, "F8_E4M3": 1}
Shapes = Mapping[str, tuple[str, tuple[int, ...]]]


def safetensors(tensors: Shapes, **metadata: str) -> bytes:
    """A whole file; the tensors are zeros."""
    entries: dict[str, Any] = {"__metadata__": metadata} if metadata else {}
    position = 0
    for name, (dtype, shape) in tensors.items():
        size = math.prod(shape) * SIZES[dtype]
        entries[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [position, position + size]}
        position += size
    return raw(entries, bytes(position))


def raw(header: object, data: bytes = b"", length: int | None = None) -> bytes:
    """A file with any header, true or not."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + data


LLAMA: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 8,
    "intermediate_size": 16,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "max_position_embeddings": 2048,
    "vocab_size": 10,
}
LLAMA_TENSORS: Shapes = {
    "model.embed_tokens.weight": ("BF16", (10, 8)),
    "model.layers.0.self_attn.q_proj.weight": ("BF16", (8, 8)),
    "model.layers.0.self_attn.k_proj.weight": ("BF16", (4, 8)),
    "model.layers.0.mlp.down_proj.weight": ("BF16", (8, 16)),
}


def hf_folder(folder: Path, tensors: Shapes = LLAMA_TENSORS, **config: Any) -> Path:
    """A model folder; `config` replaces entries of a small llama's."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(LLAMA | config))
    (folder / "model.safetensors").write_bytes(safetensors(tensors))
    return folder


def peft_folder(
    folder: Path, modules: Mapping[str, tuple[int, int]], *, rank: int = 2, dtype: str = "F32", **config: Any
) -> Path:
    """An adapter; `modules` are (inputs, outputs) by name."""
    folder.mkdir(parents=True, exist_ok=True)
    facts = {"peft_type": "LORA", "r": rank, "lora_alpha": 4, "base_model_name_or_path": "someone/base"}
    (folder / "adapter_config.json").write_text(json.dumps(facts | config))
    tensors: dict[str, tuple[str, tuple[int, ...]]] = {}
    for module, (inputs, outputs) in modules.items():
        tensors[f"base_model.model.{module}.lora_A.weight"] = (dtype, (rank, inputs))
        tensors[f"base_model.model.{module}.lora_B.weight"] = (dtype, (outputs, rank))
    (folder / "adapter_model.safetensors").write_bytes(safetensors(tensors))
    return folder
