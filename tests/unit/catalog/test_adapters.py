"""Which adapters fit which base, by the shapes of their matrices alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.catalog.adapters import describe_adapter, misfit, misfit_on_gguf
from engine.catalog.hf_folder import describe_hf_folder
from engine.catalog.peft_folder import read_pairs, read_peft_config
from engine.catalog.tensor_names import ARCHITECTURES, gguf_architecture, gguf_name
from engine.catalog.types import ModelInfo
from engine.core.errors import ModelDamaged, ModelNotFound
from tests.unit.catalog.gguf_files import gguf, tensor, write
from tests.unit.catalog.safetensors_files import hf_folder, peft_folder, safetensors

Q = "model.layers.0.self_attn.q_proj"
K = "model.layers.0.self_attn.k_proj"


def gguf_base(folder: Path, architecture: str = "llama", **more: Any) -> Path:
    """A header with a q of 8 × 8 and a k of 8 × 4."""
    tensors = [
        tensor("blk.0.attn_q.weight", [8, 8]),
        tensor("blk.0.attn_k.weight", [8, 4]),
        tensor("token_embd.weight", [8, 10]),
    ]
    return write(folder, "base.gguf", gguf({"general.architecture": architecture, **more}, tensors, data=1024))


def adapter_gguf(folder: Path, tensors: list[bytes], architecture: str = "llama", kind: str = "lora") -> Path:
    facts: Any = {"general.architecture": architecture, "general.type": "adapter", "adapter.type": kind}
    return write(folder, "adapter.gguf", gguf(facts, tensors, data=4096))


def gguf_info(path: Path) -> ModelInfo:
    return ModelInfo(str(path), path.stem, "GGUF", "llama", "F32", 1, 1, 1, "", "file")


def hf_info(folder: Path) -> ModelInfo:
    return replace(describe_hf_folder(folder, ""), problem="")


def test_that_an_adapter_folder_tells_its_facts(tmp_path: Path) -> None:
    folder = peft_folder(tmp_path / "tuned", {Q: (8, 8)}, rank=3)
    info = describe_adapter(folder, "profile")
    assert (info.name, info.format, info.base, info.rank, info.problem) == ("tuned", "PEFT", "base", 3, "")
    assert info.size_bytes == (folder / "adapter_model.safetensors").stat().st_size


def test_that_the_base_is_named_without_a_path(tmp_path: Path) -> None:
    folder = peft_folder(tmp_path / "a", {Q: (8, 8)}, base_model_name_or_path="C:\\Users\\me\\models\\Base-1B")
    assert read_peft_config(folder).base == "Base-1B"


@pytest.mark.parametrize(
    ("modules", "words"),
    [
        ({Q: (8, 8), K: (8, 4)}, ""),
        ({Q: (8, 16)}, "8 × 16 there and 8 × 8"),
        ({K: (16, 4)}, "16 × 4 there and 8 × 4"),
        ({"model.layers.7.self_attn.q_proj": (8, 8)}, "has no"),
        ({"transformer.h.0.attn.c_attn": (8, 8)}, "another model|does not have"),
    ],
)
def test_that_an_adapter_fits_by_its_shapes(tmp_path: Path, modules: dict[str, tuple[int, int]], words: str) -> None:
    import re

    info = describe_adapter(peft_folder(tmp_path / "a", modules), "")
    for base in (gguf_info(gguf_base(tmp_path)), hf_info(hf_folder(tmp_path / "m"))):
        reason = misfit(info, base)
        assert bool(reason) == bool(words)
        assert re.search(words, reason)


def test_that_packed_weights_of_a_gptq_base_are_unpacked_for_the_comparison(tmp_path: Path) -> None:
    tensors: Any = {f"{Q}.qweight": ("I32", (2, 24)), f"{Q}.scales": ("F16", (1, 24))}
    base = hf_info(hf_folder(tmp_path / "m", tensors, quantization_config={"quant_method": "gptq", "bits": 4}))
    assert not misfit(describe_adapter(peft_folder(tmp_path / "a", {Q: (16, 24)}), ""), base)
    assert misfit(describe_adapter(peft_folder(tmp_path / "b", {Q: (16, 8)}), ""), base)


def test_that_weights_packed_in_bytes_do_not_refuse_an_adapter(tmp_path: Path) -> None:
    base = hf_info(hf_folder(tmp_path / "m", {f"{Q}.weight": ("U8", (32, 1))}))
    assert not misfit(describe_adapter(peft_folder(tmp_path / "a", {Q: (8, 8)}), ""), base)


def test_that_an_unknown_architecture_is_refused_on_gguf(tmp_path: Path) -> None:
    base = gguf_base(tmp_path, "mamba")
    assert "mamba" in misfit_on_gguf(describe_adapter(peft_folder(tmp_path / "a", {Q: (8, 8)}), ""), base)


def test_that_an_adapter_gguf_fits_by_architecture_and_shape(tmp_path: Path) -> None:
    base = gguf_info(gguf_base(tmp_path))
    pair = [tensor("blk.0.attn_q.weight.lora_a", [8, 2]), tensor("blk.0.attn_q.weight.lora_b", [2, 8])]
    info = describe_adapter(adapter_gguf(tmp_path, pair), "")
    assert (info.problem, info.rank, info.format, misfit(info, base)) == ("", 2, "GGUF", "")
    assert "works on GGUF models only" in misfit(info, hf_info(hf_folder(tmp_path / "m")))
    other = describe_adapter(adapter_gguf(tmp_path, pair, "qwen3"), "")
    assert "made for qwen3" in misfit(other, base)
    wide = [tensor("blk.0.attn_q.weight.lora_a", [9, 2]), tensor("blk.0.attn_q.weight.lora_b", [2, 8])]
    assert "9 × 8 there" in misfit(describe_adapter(adapter_gguf(tmp_path, wide), ""), base)


def test_that_a_word_table_used_twice_takes_no_adapter(tmp_path: Path) -> None:
    """llama.cpp would end the process."""
    pair = [tensor("token_embd.weight.lora_a", [2, 10]), tensor("token_embd.weight.lora_b", [2, 8])]
    info = describe_adapter(adapter_gguf(tmp_path, pair), "")
    assert "word table" in misfit(info, gguf_info(gguf_base(tmp_path)))


@pytest.mark.parametrize(
    "tensors",
    [
        [],
        [tensor("blk.0.attn_q.weight.lora_a", [8, 2])],
        [tensor("blk.0.attn_q.weight.lora_a", [8, 2]), tensor("blk.0.attn_q.weight.lora_b", [3, 8])],
        [tensor("blk.0.attn_q.weight.lora_a", [8]), tensor("blk.0.attn_q.weight.lora_b", [2, 8])],
        [tensor("blk.0.attn_q.weight.lora_a", [8, 2], 26), tensor("blk.0.attn_q.weight.lora_b", [2, 8])],
        [tensor("blk.0.attn_q.weight.lora_a", [8, 0]), tensor("blk.0.attn_q.weight.lora_b", [0, 8])],
    ],
    ids=["nothing", "one half", "ranks differ", "no matrix", "whole numbers", "no rank"],
)
def test_that_an_adapter_gguf_that_would_end_the_process_is_damaged(tmp_path: Path, tensors: list[bytes]) -> None:
    assert "damaged" in describe_adapter(adapter_gguf(tmp_path, tensors), "").problem


def test_that_other_gguf_files_are_no_adapters(tmp_path: Path) -> None:
    assert describe_adapter(gguf_base(tmp_path), "").problem == "It is no plain LoRA adapter."
    assert describe_adapter(adapter_gguf(tmp_path, [], kind="control"), "").problem == "It is no plain LoRA adapter."
    with pytest.raises(ModelNotFound):
        describe_adapter(tmp_path / "none", "")


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"peft_type": "IA3"}, "IA3"),
        ({"peft_type": None}, "nameless"),
        ({"r": 0}, "make no sense"),
        ({"r": "8"}, "make no sense"),
        ({"r": 1 << 30}, "make no sense"),
        ({"lora_alpha": 0}, "make no sense"),
        ({"lora_alpha": -1}, "make no sense"),
        ({"lora_alpha": "x"}, "make no sense"),
        ({"alpha_pattern": {"(a+)+$": 3}}, "alpha_pattern"),
        ({"alpha_pattern": {"q_proj": "x"}}, "alpha_pattern"),
    ],
)
def test_that_settings_without_sense_are_a_problem(tmp_path: Path, config: dict[str, Any], words: str) -> None:
    assert words in describe_adapter(peft_folder(tmp_path / "a", {Q: (8, 8)}, **config), "").problem


def test_that_pickles_and_missing_weights_are_a_problem(tmp_path: Path) -> None:
    folder = peft_folder(tmp_path / "a", {Q: (8, 8)})
    (folder / "adapter_model.safetensors").rename(folder / "adapter_model.bin")
    assert "pickle" in describe_adapter(folder, "").problem
    (folder / "adapter_model.bin").unlink()
    assert "missing" in describe_adapter(folder, "").problem


@pytest.mark.parametrize(
    "tensors",
    [
        {"base_model.model.x.lora_A.weight": ("F32", (2, 8))},
        {"base_model.model.x.lora_A.weight": ("F32", (2, 8)), "base_model.model.x.lora_B.weight": ("F32", (8, 3))},
        {"base_model.model.x.lora_A.weight": ("F32", (2,)), "base_model.model.x.lora_B.weight": ("F32", (8, 2))},
        {"other.weight": ("F32", (2,))},
    ],
)
def test_that_halves_that_do_not_belong_together_are_damage(tmp_path: Path, tensors: Any) -> None:
    folder = peft_folder(tmp_path / "a", {Q: (8, 8)})
    (folder / "adapter_model.safetensors").write_bytes(safetensors(tensors))
    with pytest.raises(ModelDamaged):
        read_pairs(folder)


def test_that_scaling_is_that_of_peft(tmp_path: Path) -> None:
    config = read_peft_config(peft_folder(tmp_path / "a", {Q: (8, 8)}, lora_alpha=6, alpha_pattern={"k_proj": 2}))
    assert (config.scaling(Q, 3), config.scaling(K, 4)) == (2.0, 0.5)
    stable = read_peft_config(peft_folder(tmp_path / "b", {Q: (8, 8)}, lora_alpha=6, use_rslora=True))
    assert stable.scaling(Q, 4) == 3.0


def test_that_names_are_those_of_the_gguf_package() -> None:
    gguf_package = pytest.importorskip("gguf")
    numbers = {name: number for number, name in gguf_package.MODEL_ARCH_NAMES.items()}
    parts = ["q_proj", "k_proj", "v_proj", "o_proj", "qkv_proj"]
    modules = [f"model.layers.1.self_attn.{part}" for part in parts]
    modules += [f"model.layers.1.mlp.{part}" for part in ("gate_proj", "up_proj", "down_proj", "gate_up_proj")]
    for architecture in ARCHITECTURES:
        names = gguf_package.get_tensor_name_map(numbers[architecture], 2)
        for module in [*modules, "lm_head"]:
            there = names.get_name(module)
            assert there is None or f"{there}.weight" == gguf_name(module), (architecture, module)
        assert names.get_name(modules[0]) or names.get_name(modules[4]), architecture
    assert gguf_name("model.layers.1.block_sparse_moe.gate") == gguf_name("model.norm") == ""
    assert (gguf_architecture("mistral"), gguf_architecture("qwen3")) == ("llama", "qwen3")
