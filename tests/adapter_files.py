"""Writes small LoRA adapter GGUFs for tests; the base's header gives the shapes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.catalog.gguf_header import read_header

_RANK = 4
_ALPHA = 16.0


def write_adapter(path: Path, *, base: Path, architecture: str = "", width: int = 0, seed: int = 1) -> Path:
    """An adapter on two attention matrices of each of the first layers, strong enough to change every answer.

    `architecture` and `width` (of the input) lie about the base when given.
    """
    import gguf

    header = read_header(base)
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(str(path), architecture or header.architecture)
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", _ALPHA)
    inputs = width or header.embedding_length
    for layer in range(min(4, header.layers)):
        name = f"blk.{layer}.attn_output.weight"
        writer.add_tensor(f"{name}.lora_a", random.normal(0, 0.3, (_RANK, inputs)).astype(np.float32))
        writer.add_tensor(f"{name}.lora_b", random.normal(0, 0.3, (header.embedding_length, _RANK)).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
