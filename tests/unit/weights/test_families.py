"""Tests of what one architecture looks like on both sides."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.core.errors import ModelDamaged, ModelUnsupported
from engine.core.network_guard import OFFLINE_SWITCHES
from tests.both_engines import PROMPTS, hf_model, hf_tokenizer, llama_cpp, scores_in_llama_cpp, scores_in_transformers
from tests.tiny_models import starter_tokenizer
from training.finetune.gguf_conversion import write_hf_folder
from training.weights import families
from training.weights.gguf_writing import GgufModel
from training.weights.pre_tokenizers import CUTTINGS, pre_tokenizer_json
from training.weights.shards import FolderSource
from training.weights.tokenizer_to_gguf import tokenizer_entries

pytestmark = pytest.mark.real_models

LLAMA3 = {
    "rope_type": "llama3",
    "rope_theta": 500_000.0,
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 8192,
}
YARN = {"rope_type": "yarn", "rope_theta": 10_000.0, "factor": 4.0, "original_max_position_embeddings": 64}
LINEAR = {"rope_type": "linear", "rope_theta": 10_000.0, "factor": 2.0}


def tiny(folder: Path, name: str, **more: Any) -> Path:
    """A model of two layers with wide random weights, in the layout of `name` ("Llama", "Qwen2" ...)."""
    import os

    os.environ.update(OFFLINE_SWITCHES)
    import torch
    import transformers

    tokenizer = starter_tokenizer()
    settings = {
        "vocab_size": len(tokenizer),
        "hidden_size": 64,
        "intermediate_size": 128,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 512,
        "initializer_range": 0.4,
        "bos_token_id": tokenizer.bos_token_id,
        "eos_token_id": tokenizer.eos_token_id,
        "pad_token_id": None,
        "tie_word_embeddings": False,
    }
    config = getattr(transformers, f"{name}Config")(**(settings | more))
    torch.manual_seed(5)
    model = getattr(transformers, f"{name}ForCausalLM")(config)
    with torch.no_grad():
        for parameter_name, parameter in model.named_parameters():
            if parameter_name.endswith((".bias", "norm.weight")):  # they begin as zeros and ones, which hides mistakes
                parameter.add_(torch.randn_like(parameter) * 0.3)
    model.to(torch.bfloat16).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    if name.startswith("Qwen"):  # transformers uses the rules of the architecture, whatever the file says
        rules = json.loads((folder / "tokenizer.json").read_text())
        rules |= {"pre_tokenizer": pre_tokenizer_json(CUTTINGS["qwen2"]), "normalizer": {"type": "NFC"}}
        (folder / "tokenizer.json").write_text(json.dumps(rules))
    return folder


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("Llama", {}),
        pytest.param("Llama", {"rope_parameters": LLAMA3, "head_dim": 32}, marks=pytest.mark.slow),
        pytest.param(
            "Llama",
            {"attention_bias": True, "mlp_bias": True, "tie_word_embeddings": True},
            marks=pytest.mark.slow,
        ),
        pytest.param("Llama", {"rope_parameters": LINEAR}, marks=pytest.mark.slow),
        pytest.param("Mistral", {"head_dim": 32, "sliding_window": None}, marks=pytest.mark.slow),
        ("Qwen2", {}),
        pytest.param("Qwen2", {"rope_parameters": YARN, "tie_word_embeddings": True}, marks=pytest.mark.slow),
        ("Qwen3", {"head_dim": 32}),
    ],
)
def test_that_both_engines_give_the_same_scores_and_the_way_back_is_exact(
    tmp_path: Path, name: str, more: dict[str, Any]
) -> None:
    folder = tiny(tmp_path / "model", name, **more)
    source = FolderSource(folder)
    config = json.loads((folder / "config.json").read_text())
    entries = tokenizer_entries(folder, config["vocab_size"])
    gguf = tmp_path / "model.gguf"
    GgufModel(source, config, entries, "F32").write(gguf, lambda: None)
    model, tokenizer = hf_model(folder), hf_tokenizer(folder)
    with llama_cpp(gguf) as native:
        for text in PROMPTS:
            tokens = list(tokenizer(text)["input_ids"])
            assert native.tokenize(text, add_special=True) == tokens
            here, there = scores_in_transformers(model, tokens), scores_in_llama_cpp(native, tokens)
            # llama.cpp keeps keys and values in 16 bits; a wrong order of rows differs by the spread of the scores.
            assert np.abs(here - there).max() < 0.04 * here.std()
    back = tmp_path / "back"
    back.mkdir()
    write_hf_folder(gguf, back)
    again = FolderSource(back)
    assert {item: again.shape(item) for item in again.names()} == {item: source.shape(item) for item in source.names()}
    assert all(np.array_equal(again.read(item), source.read(item)) for item in source.names())
    returned = hf_model(back)
    tokens = list(tokenizer(PROMPTS[0])["input_ids"])
    assert np.allclose(scores_in_transformers(returned, tokens), scores_in_transformers(model, tokens), atol=1e-4)


def test_that_the_names_are_those_of_the_gguf_package() -> None:
    import gguf

    archs = {name: number for number, name in gguf.MODEL_ARCH_NAMES.items()}
    for family in families.FAMILIES:
        table = gguf.get_tensor_name_map(archs[family.architecture], 2)
        for part in families._LAYER:
            if part.endswith(("q_norm", "k_norm")) and not family.norms_of_heads:
                continue
            name = f"model.layers.1.{part}.weight"
            assert families.gguf_name(name) == f"{table.get_name(name.removesuffix('.weight'))}.weight"
            assert families.hf_name(families.gguf_name(name)) == name


def test_that_the_order_of_rows_comes_back() -> None:
    values = np.arange(96, dtype=np.float32).reshape(24, 4)
    assert np.array_equal(families.to_halves(families.to_neighbours(values, 3), 3), values)
    assert families.to_neighbours(values, 3)[:3, 0].tolist() == [0, 16, 4]


CONFIG: dict[str, Any] = {
    "num_hidden_layers": 2,
    "max_position_embeddings": 512,
    "hidden_size": 64,
    "intermediate_size": 128,
    "num_attention_heads": 4,
    "vocab_size": 99,
    "rms_norm_eps": 1e-5,
}


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"hidden_act": "gelu"}, "activated by gelu"),
        ({"partial_rotary_factor": 0.5}, "part of its heads"),
        ({"rope_parameters": {"rope_type": "default", "partial_rotary_factor": 0.25}}, "part of its heads"),
        ({"rope_parameters": YARN | {"beta_fast": 16}}, "beta_fast"),
        ({"rope_parameters": YARN | {"attention_factor": 1.5}}, "attention_factor"),
        ({"rope_scaling": YARN | {"truncate": False}}, "truncate"),
    ],
)
def test_that_what_a_gguf_would_lose_is_refused(more: dict[str, Any], reason: str) -> None:
    with pytest.raises(ModelUnsupported, match=reason):
        families.metadata_of(families.FAMILIES[0], CONFIG | more)


def test_that_the_usual_values_are_none_of_that() -> None:
    usual = {"beta_fast": 32.0, "beta_slow": 1, "attention_factor": None, "truncate": True}
    more = {"hidden_act": "silu", "partial_rotary_factor": 1.0, "rope_parameters": YARN | usual}
    found = families.metadata_of(families.FAMILIES[0], CONFIG | more)
    assert found["llama.rope.scaling.factor"][0] == 4.0
    assert found["llama.rope.dimension_count"][0] == 16


@pytest.mark.parametrize("factor", ["wide", None, []])
def test_that_a_factor_that_is_no_number_is_damage(factor: Any) -> None:
    with pytest.raises(ModelDamaged):
        families.metadata_of(families.FAMILIES[0], CONFIG | {"rope_parameters": LINEAR | {"factor": factor}})


NUMBERS = {
    f"llama.{key}": value
    for key, value in {
        "block_count": 2,
        "context_length": 512,
        "embedding_length": 64,
        "feed_forward_length": 128,
        "attention.head_count": 4,
        "rope.dimension_count": 16,
    }.items()
}


@pytest.mark.parametrize(
    "more",
    [
        {"llama.rope.dimension_count": 8},
        {"llama.rope.scaling.attn_factor": 1.5},
        {"llama.rope.scaling.yarn_beta_fast": 16.0},
        {"llama.rope.scaling.something_new": 1},
    ],
)
def test_that_what_a_folder_would_lose_is_refused(more: dict[str, Any]) -> None:
    with pytest.raises(ModelUnsupported, match="GGUF"):
        families.config_of(families.FAMILIES[0], NUMBERS | more, frozenset(), None)
    usual = {"llama.rope.scaling.attn_factor": 1.0, "llama.rope.scaling.yarn_beta_slow": 1.0}
    assert families.config_of(families.FAMILIES[0], NUMBERS | usual, frozenset(), None)["head_dim"] == 16


def test_that_an_unknown_architecture_is_refused_with_a_way_out() -> None:
    with pytest.raises(ModelUnsupported, match=r"mamba.*cannot be written as GGUF"):
        families.family_of_config({"model_type": "mamba"})
    with pytest.raises(ModelUnsupported, match="falcon cannot be turned into safetensors"):
        families.family_of_gguf("falcon")
