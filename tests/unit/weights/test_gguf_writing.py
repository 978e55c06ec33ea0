"""Tests of writing a GGUF: what is read back is what was written, whatever entries a base brought along."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from training.weights.gguf_file import GgufFile, MetaValue
from training.weights.gguf_writing import GgufModel

if TYPE_CHECKING:
    from training.weights.numbers import Floats

CONFIG: dict[str, Any] = {
    "model_type": "qwen2",
    "num_hidden_layers": 1,
    "max_position_embeddings": 64,
    "hidden_size": 8,
    "intermediate_size": 12,
    "num_attention_heads": 2,
    "vocab_size": 5,
    "rms_norm_eps": 1e-5,
    "hidden_act": "silu",
}


class Arrays:
    """Tensors in memory."""

    def __init__(self, arrays: dict[str, Floats]) -> None:
        self._arrays = arrays

    def names(self) -> Sequence[str]:
        return list(self._arrays)

    def shape(self, name: str) -> tuple[int, ...]:
        return tuple(self._arrays[name].shape)

    def dtype(self, _name: str) -> str:
        return "F32"

    def read(self, name: str) -> Floats:
        return self._arrays[name]


def weights() -> Arrays:
    random = np.random.default_rng(1)
    shapes = {"model.norm.weight": (3,), "model.embed_tokens.weight": (5, 8), "lm_head.weight": (5, 8)}
    return Arrays({name: random.normal(0, 1, shape).astype(np.float32) for name, shape in shapes.items()})


def test_that_the_alignment_of_a_base_does_not_move_the_tensors(tmp_path: Path) -> None:
    source = weights()
    entries = {"general.alignment": MetaValue(128, 4), "general.name": MetaValue("tune", 8)}
    GgufModel(source, CONFIG, entries, "F32").write(tmp_path / "made.gguf", lambda: None)
    made = GgufFile(tmp_path / "made.gguf")
    assert made.metadata()["general.name"].value == "tune"
    for here, there in (("model.norm.weight", "output_norm.weight"), ("lm_head.weight", "output.weight")):
        assert np.array_equal(made.read(there), source.read(here))
