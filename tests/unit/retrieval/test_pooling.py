"""Token vectors to one vector, as sentence-transformers does it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from engine.core.errors import ModelDamaged, ModelUnsupported
from engine.retrieval.pooling import Pooling, read_pooling

# Two texts of three tokens, the second with two.
TOKENS = np.array([[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 0], [100, 100]]], dtype=np.float32)
MASK = np.array([[1, 1, 1], [1, 1, 0]], dtype=np.int64)


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("cls", [[1, 2], [7, 8]]),
        ("mean", [[3, 4], [8, 4]]),
        ("max", [[5, 6], [9, 8]]),
        ("lasttoken", [[5, 6], [9, 0]]),
        ("mean_sqrt_len_tokens", [[9 / 3**0.5, 12 / 3**0.5], [16 / 2**0.5, 8 / 2**0.5]]),
    ],
)
def test_that_padding_does_not_count(mode: str, expected: list[list[float]]) -> None:
    assert Pooling((mode,)).layers().pooled(TOKENS, MASK) == pytest.approx(np.array(expected))


def test_that_several_ways_are_joined() -> None:
    assert Pooling(("cls", "max")).layers().pooled(TOKENS, MASK).tolist() == [[1, 2, 5, 6], [7, 8, 9, 8]]


def test_that_a_dense_layer_follows(tmp_path: Path) -> None:
    weight = np.array([[1, 1], [0, 1], [2, 0]], dtype=np.float32)
    save_file(
        {"linear.weight": weight, "linear.bias": np.array([0, 0, 0.5], np.float32)}, tmp_path / "model.safetensors"
    )
    (tmp_path / "config.json").write_text(json.dumps({"activation_function": "torch.nn.modules.activation.Tanh"}))
    found = Pooling(("cls",), (tmp_path,)).layers().pooled(TOKENS, MASK)
    assert found == pytest.approx(np.tanh([[3, 2, 2.5], [15, 8, 14.5]]), abs=1e-6)
    (tmp_path / "config.json").write_text(json.dumps({"activation_function": "torch.nn.GELU"}))
    with pytest.raises(ModelUnsupported):
        Pooling(("cls",), (tmp_path,)).layers()
    (tmp_path / "model.safetensors").write_bytes(b"broken")
    with pytest.raises(ModelDamaged):
        Pooling(("cls",), (tmp_path,)).layers()


@pytest.mark.parametrize("config", [{"pooling_mode": "cls"}, {"pooling_mode_cls_token": True}])
def test_that_both_forms_of_the_settings_are_read(tmp_path: Path, config: dict[str, object]) -> None:
    (tmp_path / "config.json").write_text(json.dumps(config))
    assert read_pooling({"Transformer": tmp_path, "Pooling": tmp_path}).modes == ("cls",)


def test_that_what_is_not_computed_here_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelUnsupported, match="does not say how words become"):
        read_pooling({}).layers()
    with pytest.raises(ModelUnsupported, match="needs CNN"):
        read_pooling({"Transformer": tmp_path, "CNN": tmp_path}).layers()
    with pytest.raises(ModelUnsupported, match="needs weightedmean"):
        Pooling(("weightedmean",)).layers()
