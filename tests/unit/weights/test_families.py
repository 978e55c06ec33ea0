"""Tests of what one architecture looks like on both sides."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.core.errors import ModelDamaged, ModelUnsupported
from tests.both_engines import (
    PROMPTS,
    hf_model,
    hf_tokenizer,
    llama_cpp,
    same_words,
    scores_in_llama_cpp,
    scores_in_transformers,
)
from tests.unit.weights.family_models import CASES, tiny_family
from training.finetune.gguf_conversion import write_hf_folder
from training.weights import families, family_config
from training.weights.gguf_file import GgufFile
from training.weights.gguf_writing import GgufModel
from training.weights.shards import FolderSource
from training.weights.tokenizer_to_gguf import tokenizer_entries

YARN = {"rope_type": "yarn", "rope_theta": 10_000.0, "factor": 4.0, "original_max_position_embeddings": 64}
LINEAR = {"rope_type": "linear", "rope_theta": 10_000.0, "factor": 2.0}


def config_of(family: families.Family, numbers: dict[str, Any]) -> dict[str, Any]:
    return family_config.config_of(family, numbers, frozenset(), {})


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_that_both_engines_give_the_same_scores_and_the_way_back_is_exact(tmp_path: Path, case: str) -> None:
    folder = tiny_family(tmp_path / "model", case)
    source = FolderSource(folder)
    config = json.loads((folder / "config.json").read_text())
    entries = tokenizer_entries(folder, config["vocab_size"])
    gguf = tmp_path / "model.gguf"
    GgufModel(source, config, entries, "F32").write(gguf, lambda: None)
    model, tokenizer = hf_model(folder), hf_tokenizer(folder)
    worst = 0.0
    # Above the original length llama.cpp takes the long factors at once, transformers where a text is that long.
    with llama_cpp(gguf, 256 if "longrope" in case else 512) as native:
        for text in PROMPTS:
            tokens = list(tokenizer(text)["input_ids"])
            assert native.tokenize(text, add_special=True) == tokens
            here, there = scores_in_transformers(model, tokens), scores_in_llama_cpp(native, tokens)
            worst = max(worst, np.abs(here - there).max() / here.std())
            # llama.cpp keeps keys and values in 16 bits; a wrong order of rows differs by the spread of the scores.
            assert worst < 0.04
            assert same_words(model, native, tokens)
    print(f"{case}: scores differ by at most {worst:.4f} of their spread")
    back = tmp_path / "back"
    back.mkdir()
    write_hf_folder(gguf, back)
    if case == "granite 4":  # it comes back as Granite 3, which computes the same with other names
        tokens = list(tokenizer(PROMPTS[0])["input_ids"])
        returned = scores_in_transformers(hf_model(back), tokens)
        assert np.allclose(returned, scores_in_transformers(model, tokens), atol=1e-3)
        return
    again = FolderSource(back)
    made = {"lm_head.weight"} if case == "olmo2 tied" else set()  # llama.cpp wants it there as a matrix of its own
    assert {item: again.shape(item) for item in again.names() if item not in made} == {
        item: source.shape(item) for item in source.names()
    }
    assert all(np.array_equal(again.read(item), source.read(item)) for item in source.names())
    returned = hf_model(back)
    tokens = list(tokenizer(PROMPTS[0])["input_ids"])
    assert np.allclose(scores_in_transformers(returned, tokens), scores_in_transformers(model, tokens), atol=1e-4)


@pytest.mark.slow
def test_that_phi3_takes_its_long_factors_for_long_texts(tmp_path: Path) -> None:
    folder = tiny_family(tmp_path / "model", "phi3 longrope")
    config = json.loads((folder / "config.json").read_text())
    entries = tokenizer_entries(folder, config["vocab_size"])
    GgufModel(FolderSource(folder), config, entries, "F32").write(tmp_path / "model.gguf", lambda: None)
    tokens = [number % 500 + 4 for number in range(0, 900, 3)]
    with llama_cpp(tmp_path / "model.gguf", 512) as native:
        here, there = scores_in_transformers(hf_model(folder), tokens), scores_in_llama_cpp(native, tokens)
    assert np.abs(here - there).max() < 0.04 * here.std()


@pytest.mark.slow
def test_that_a_model_in_several_files_is_written_the_same(tmp_path: Path) -> None:
    made = []
    for shard in ("5GB", "60KB"):
        folder = tiny_family(tmp_path / shard, "gemma3", shard=shard)
        config = json.loads((folder / "config.json").read_text())
        entries = tokenizer_entries(folder, config["vocab_size"])
        GgufModel(FolderSource(folder), config, entries, "F16").write(tmp_path / f"{shard}.gguf", lambda: None)
        made.append(GgufFile(tmp_path / f"{shard}.gguf"))
    assert len(list((tmp_path / "60KB").glob("*.safetensors"))) > 3
    one, several = made
    assert one.tensors.keys() == several.tensors.keys()
    assert all(np.array_equal(one.read(name), several.read(name)) for name in one.tensors)


def test_that_the_names_are_those_of_the_gguf_package() -> None:
    import gguf

    archs = {name: number for number, name in gguf.MODEL_ARCH_NAMES.items()}
    for family in families.FAMILIES:
        table = gguf.get_tensor_name_map(archs[family.architecture], 2)
        for part in family.layer:
            if part.startswith("shared_mlp."):  # there they are the experts that every token sees
                continue
            name = f"model.layers.1.{part}.weight"
            assert families.gguf_name(family, name) == f"{table.get_name(name.removesuffix('.weight'))}.weight"
            assert families.hf_name(family, families.gguf_name(family, name)) == name


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
        family_config.metadata_of(families.FAMILIES[0], CONFIG | more)


def test_that_the_usual_values_are_none_of_that() -> None:
    usual = {"beta_fast": 32.0, "beta_slow": 1, "attention_factor": None, "truncate": True}
    more = {"hidden_act": "silu", "partial_rotary_factor": 1.0, "rope_parameters": YARN | usual}
    found = family_config.metadata_of(families.FAMILIES[0], CONFIG | more)
    assert found["llama.rope.scaling.factor"][0] == 4.0
    assert found["llama.rope.dimension_count"][0] == 16


@pytest.mark.parametrize("factor", ["wide", None, []])
def test_that_a_factor_that_is_no_number_is_damage(factor: Any) -> None:
    with pytest.raises(ModelDamaged):
        family_config.metadata_of(families.FAMILIES[0], CONFIG | {"rope_parameters": LINEAR | {"factor": factor}})


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
        config_of(families.FAMILIES[0], NUMBERS | more)
    usual = {"llama.rope.scaling.attn_factor": 1.0, "llama.rope.scaling.yarn_beta_slow": 1.0}
    assert config_of(families.FAMILIES[0], NUMBERS | usual)["head_dim"] == 16


def test_that_an_unknown_architecture_is_refused_with_a_way_out() -> None:
    with pytest.raises(ModelUnsupported, match=r"mamba.*cannot be written as GGUF"):
        families.family_of_config({"model_type": "mamba"})
    with pytest.raises(ModelUnsupported, match="falcon cannot be turned into safetensors"):
        families.family_of_gguf("falcon")


def of_type(model_type: str) -> families.Family:
    return families.family_of_config({"model_type": model_type})


SQUARE = {"head_dim": 16, "query_pre_attn_scalar": 16}
DENSE = {
    "num_local_experts": 0,
    "position_embedding_type": "rope",
    "layer_types": ["attention", "attention"],
    "shared_intermediate_size": 128,
}
SLIDING_SCALED = {"full_attention": {}, "sliding_attention": LINEAR}
OTHER_BASES = {"full_attention": {"rope_theta": 5e5}, "sliding_attention": {"rope_theta": 1e4}}


@pytest.mark.parametrize(
    ("model_type", "more", "reason"),
    [
        ("gemma2", {"attn_logit_softcapping": None}, "attn_logit_softcapping is None"),
        ("gemma2", {"query_pre_attn_scalar": 100}, "query_pre_attn_scalar"),
        ("gemma2", {"layer_types": ["full_attention", "sliding_attention"]}, "Other layers than usual"),
        ("gemma2", {"sliding_window_pattern": 3}, "Other layers than usual"),
        ("gemma", {"use_bidirectional_attention": True}, "use_bidirectional_attention is True"),
        ("gemma", {"rope_scaling": LINEAR}, "scaled by linear"),
        ("gemma3_text", {"rope_parameters": SLIDING_SCALED}, "layers with a window"),
        ("gemma3_text", {"attn_logit_softcapping": 50.0}, "attn_logit_softcapping is 50"),
        ("olmo3", {"rope_parameters": OTHER_BASES},
         "layers with a window"),
        ("phi3", {"head_dim": 32}, "another width"),
        ("phi3", {"rope_parameters": LINEAR}, "scaled by linear"),
        ("granite", {"attention_multiplier": 0}, "attention_multiplier is 0"),
        ("granite", {"logits_scaling": None}, "logits_scaling is None"),
        ("smollm3", {"no_rope_layers": [1, 0]}, "no positions"),
        ("smollm3", {"no_rope_layer_interval": 3}, "no positions"),
        ("granitemoehybrid", {"num_local_experts": 4}, "num_local_experts is 4"),
        ("granitemoehybrid", {"layer_types": ["mamba", "attention"]}, "layers are of a kind"),
        ("granitemoehybrid", {"position_embedding_type": None}, "position_embedding_type is None"),
        ("stablelm", {"qk_layernorm": True}, "qk_layernorm is True"),
        ("stablelm", {"use_parallel_residual": True}, "use_parallel_residual is True"),
        ("starcoder2", {"use_bias": False}, "use_bias is False"),
        ("starcoder2", {"hidden_act": "gelu"}, "activated by gelu"),
    ],
)  # fmt: skip
def test_that_what_a_family_cannot_do_in_llama_cpp_is_refused(
    model_type: str, more: dict[str, Any], reason: str
) -> None:
    family = of_type(model_type)
    usual = DENSE if model_type == "granitemoehybrid" else SQUARE
    assert family_config.metadata_of(family, CONFIG | usual)
    with pytest.raises(ModelUnsupported, match=reason):
        family_config.metadata_of(family, CONFIG | usual | more)


def test_that_factors_of_phi3_that_do_not_fit_its_heads_are_damage() -> None:
    rope = {"rope_type": "longrope", "short_factor": [1.0] * 7, "long_factor": [1.0] * 7}
    with pytest.raises(ModelDamaged, match="long_factor for each position"):
        family_config.tables_of(of_type("phi3"), CONFIG | {"rope_parameters": rope})


@pytest.mark.parametrize(
    ("model_type", "more", "context"),
    [
        ("mistral", {"sliding_window": 100}, 100),
        ("mistral", {"sliding_window": None}, 512),
        ("phi3", {"sliding_window": 2047}, 512),
        ("phi3", {"sliding_window": 300}, 300),
        ("qwen2", {"sliding_window": 100}, 512),
        ("qwen2", {"sliding_window": 100, "use_sliding_window": True}, 100),
        ("llama", {"sliding_window": 100}, 512),
        ("gemma2", {"sliding_window": 100, "head_dim": 16, "query_pre_attn_scalar": 16}, 512),
    ],
)
def test_that_texts_are_no_longer_than_a_window_llama_cpp_does_not_know(
    model_type: str, more: dict[str, Any], context: int
) -> None:
    family = of_type(model_type)
    found = family_config.metadata_of(family, CONFIG | more)
    assert found[f"{family.architecture}.context_length"][0] == context


def test_that_the_largest_gemma_scales_its_scores_by_its_width() -> None:
    """27B: 46 layers, 4608 wide, 32 heads of 128; scaled by 144."""
    sizes = {"num_hidden_layers": 46, "hidden_size": 4608, "num_attention_heads": 32, "head_dim": 128}
    assert family_config.metadata_of(of_type("gemma2"), CONFIG | sizes | {"query_pre_attn_scalar": 144})
    with pytest.raises(ModelUnsupported, match="query_pre_attn_scalar"):
        family_config.metadata_of(of_type("gemma2"), CONFIG | sizes | {"query_pre_attn_scalar": 128})


def test_that_sizes_a_config_leaves_out_are_those_of_transformers() -> None:
    """The text_config of gemma-3-4b-it says no more than this."""
    given = {"model_type": "gemma3_text", "hidden_size": 2560, "intermediate_size": 10240, "num_hidden_layers": 34}
    scaled = {"rope_scaling": {"factor": 8.0, "rope_type": "linear"}, "sliding_window": 1024}
    found = family_config.metadata_of(of_type("gemma3_text"), given | scaled)
    wanted = {
        "attention.head_count": 8, "attention.head_count_kv": 4, "attention.key_length": 256, "vocab_size": 262_208,
        "context_length": 131_072, "rope.freq_base": 1_000_000.0, "rope.freq_base_swa": 10_000.0,
        "rope.scaling.factor": 8.0, "attention.sliding_window": 1024, "attention.layer_norm_rms_epsilon": 1e-6,
    }  # fmt: skip
    assert {key: found[f"gemma3.{key}"][0] for key in wanted} == wanted


def test_that_a_gguf_of_a_family_without_its_window_or_with_another_is_refused() -> None:
    sizes = {key.replace("llama.", "gemma3."): value for key, value in NUMBERS.items()}
    usual = sizes | {"gemma3.attention.sliding_window": 512}
    assert config_of(of_type("gemma3_text"), usual)["sliding_window"] == 512
    assert config_of(of_type("gemma3_text"), usual)["query_pre_attn_scalar"] == 16
    for more in ({"gemma3.attention.sliding_window": 0}, {"gemma3.attention.sliding_window_pattern": 2}):
        with pytest.raises(ModelUnsupported, match="see the whole text"):
            config_of(of_type("gemma3_text"), usual | more)


def test_that_olmo_with_a_window_is_olmo_3() -> None:
    assert families.family_of_gguf("olmo2").model_type == "olmo2"
    assert families.family_of_gguf("olmo2", windowed=True).model_type == "olmo3"
    assert families.family_of_gguf("llama", windowed=True).model_type == "llama"


def test_that_a_bias_llama_cpp_would_not_add_has_no_place() -> None:
    o_bias, q_bias = "model.layers.0.self_attn.o_proj.bias", "model.layers.0.self_attn.q_proj.bias"
    assert families.gguf_name(of_type("qwen2"), o_bias) == ""
    assert families.gguf_name(of_type("qwen2"), q_bias) == "blk.0.attn_q.bias"
    assert families.gguf_name(of_type("granite"), o_bias) == "blk.0.attn_output.bias"
    assert families.gguf_name(of_type("starcoder2"), "model.norm.bias") == "output_norm.bias"
    assert families.gguf_name(of_type("llama"), "model.norm.bias") == ""
