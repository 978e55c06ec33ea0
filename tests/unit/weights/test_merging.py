"""Tests of adding an adapter to a base: the sums are those of PEFT."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from engine.core.errors import AdapterMismatch, ModelDamaged, ModelUnsupported
from tests.tiny_models import tiny_llama, tiny_lora
from training.weights.merging import MergedSource
from training.weights.numbers import stored, to_floats
from training.weights.shards import FolderSource, Planned, write_folder

if TYPE_CHECKING:
    from training.weights.numbers import Floats

CHANGED = "model.layers.1.mlp.down_proj.weight"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("base") / "tiny")


def change_settings(adapter: Path, **changes: Any) -> None:
    file = adapter / "adapter_config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))


def merged_by_peft(base: Path, adapter: Path) -> dict[str, Any]:
    import torch
    from transformers import AutoModelForCausalLM

    from engine.inference import torch_gptq

    torch_gptq.prepare()
    from peft import PeftModel

    model = AutoModelForCausalLM.from_pretrained(str(base), local_files_only=True, dtype=torch.float32)
    return dict(PeftModel.from_pretrained(model, str(adapter)).merge_and_unload().state_dict())


@pytest.mark.real_models
@pytest.mark.parametrize(
    "changes", [{}, {"use_rslora": True}, {"alpha_pattern": {"down_proj": 3}}, {"use_dora": True}], ids=str
)
def test_that_the_sums_are_those_of_peft(tmp_path: Path, base: Path, changes: dict[str, Any]) -> None:
    adapter = tiny_lora(tmp_path / "lora", base)
    change_settings(adapter, **changes)
    if changes.get("use_dora"):
        from safetensors.torch import load_file, save_file

        tensors = load_file(adapter / "adapter_model.safetensors")
        lengths = {
            key.replace("lora_B.weight", "lora_magnitude_vector"): tensor.abs().sum(dim=1) + 0.5
            for key, tensor in tensors.items()
            if ".lora_B." in key
        }
        save_file(tensors | lengths, adapter / "adapter_model.safetensors", metadata={"format": "pt"})
    wanted = merged_by_peft(base, adapter)
    source = MergedSource(FolderSource(base), adapter)
    for name in source.names():
        assert np.allclose(source.read(name), wanted[name].numpy(), rtol=1e-4, atol=1e-4), name
    assert not np.allclose(source.read(CHANGED), FolderSource(base).read(CHANGED), atol=0.1)


@pytest.mark.real_models
def test_that_the_adapter_of_another_base_or_more_than_matrices_is_refused(tmp_path: Path, base: Path) -> None:
    other = tiny_llama(tmp_path / "other", hidden=32)
    adapter = tiny_lora(tmp_path / "lora", other)
    with pytest.raises(AdapterMismatch, match="does not fit the base"):
        MergedSource(FolderSource(base), adapter)
    fitting = tiny_lora(tmp_path / "fitting", base)
    change_settings(fitting, modules_to_save=["lm_head"])
    with pytest.raises(ModelUnsupported, match="whole layers"):
        MergedSource(FolderSource(base), fitting)


def change_tensors(adapter: Path, change: Callable[[str, Floats], dict[str, Floats]]) -> None:
    from safetensors.numpy import load_file, save_file

    file = adapter / "adapter_model.safetensors"
    found: dict[str, Floats] = {}
    for key, values in load_file(file).items():
        found |= change(key, values)
    save_file(found, file, metadata={"format": "pt"})


@pytest.mark.real_models
def test_that_a_tensor_that_would_be_left_out_is_refused(tmp_path: Path, base: Path) -> None:
    adapter = tiny_lora(tmp_path / "lora", base)
    change_tensors(
        adapter, lambda key, values: {key: values, "base_model.model.lm_head.weight": np.ones((2, 2), np.float32)}
    )
    with pytest.raises(ModelUnsupported, match=r"lm_head\.weight"):
        MergedSource(FolderSource(base), adapter)


@pytest.mark.real_models
def test_that_sums_that_are_no_numbers_are_refused(tmp_path: Path, base: Path) -> None:
    adapter = tiny_lora(tmp_path / "lora", base)
    change_tensors(adapter, lambda key, values: {key: values * np.float32("nan") if ".1.mlp.down" in key else values})
    source = MergedSource(FolderSource(base), adapter)
    with pytest.raises(ModelDamaged, match="no numbers"):
        source.read(CHANGED)


def test_that_a_value_beyond_a_16_bit_float_is_refused_and_named(tmp_path: Path) -> None:
    values = np.array([1.0, -1e5], dtype=np.float32)
    with pytest.raises(ModelUnsupported, match="x holds values"):
        write_folder(tmp_path, [Planned("x", (2,), "F16")], lambda _name: values)
    assert np.array_equal(to_floats(stored(values, "F32").tobytes(), "F32", "x"), values)


@pytest.mark.slow
def test_that_bfloat16_rounds_as_torch_does() -> None:
    import torch

    values = np.random.default_rng(3).normal(0, 1, 10_000).astype(np.float32)
    values[:4] = [0.0, -0.0, np.inf, 1e-40]
    wanted = torch.from_numpy(values).to(torch.bfloat16)
    made = to_floats(stored(values, "BF16").tobytes(), "BF16", "x")
    assert np.array_equal(made, wanted.to(torch.float32).numpy())
    assert np.isnan(to_floats(stored(np.array([np.nan], dtype=np.float32), "BF16").tobytes(), "BF16", "x"))


def test_that_many_shards_are_read_by_transformers_library_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.weights.shards.LARGEST_SHARD", 100)
    values = {f"t{number}": np.full((5, 4), number, dtype=np.float32) for number in range(3)}
    write_folder(tmp_path, [Planned(name, (5, 4), "F32") for name in values], values.__getitem__)
    assert len(list(tmp_path.glob("*.safetensors"))) == 3
    source = FolderSource(tmp_path)
    assert all(np.array_equal(source.read(name), array) for name, array in values.items())
    from safetensors.numpy import load_file

    assert load_file(tmp_path / "model-00002-of-00003.safetensors").keys() == {"t1"}
