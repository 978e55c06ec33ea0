"""What a Hugging Face folder says of itself, and what is said about those that cannot be used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.catalog.hf_config import read_config
from engine.catalog.hf_folder import describe_hf_folder, looks_like_hf_folder
from engine.catalog.licence import front_matter_licence, licence_of_text
from engine.core.errors import ModelNotFound
from tests.unit.catalog.safetensors_files import LLAMA_TENSORS, hf_folder, safetensors

GPTQ = {"quant_method": "gptq", "bits": 4, "group_size": 128}
NF4 = {"quant_method": "bitsandbytes", "load_in_4bit": True, "bnb_4bit_quant_type": "nf4"}
GPTQ_TENSORS: Any = {
    "model.layers.0.self_attn.q_proj.qweight": ("I32", (2, 16)),
    "model.layers.0.self_attn.q_proj.qzeros": ("I32", (1, 2)),
    "model.layers.0.self_attn.q_proj.scales": ("F16", (1, 16)),
    "model.layers.0.self_attn.q_proj.g_idx": ("I32", (16,)),
    "model.norm.weight": ("F16", (16,)),
}
NF4_TENSORS: Any = {
    "l.weight": ("U8", (64, 1)),
    "l.weight.absmax": ("U8", (2,)),
    "l.weight.quant_state.bitsandbytes__nf4": ("U8", (90,)),
    "norm.weight": ("BF16", (16,)),
}


def test_that_a_chat_model_tells_its_facts(tmp_path: Path) -> None:
    folder = hf_folder(tmp_path / "Nice-1B")
    (folder / "tokenizer_config.json").write_text(json.dumps({"chat_template": "{{ messages }}"}))
    (folder / "README.md").write_text("---\nlanguage: en\nlicense: apache-2.0\ntags:\n- x\n---\n# Nice\nlicense: mit\n")
    info = describe_hf_folder(folder, "profile")
    assert (info.name, info.format, info.architecture, info.kind) == ("Nice-1B", "safetensors", "llama", "llm")
    assert (info.quantization, info.parameters, info.context_length) == ("BF16", 80 + 64 + 32 + 128, 2048)
    assert (info.licence, info.has_chat_template, info.problem) == ("apache-2.0", True, "")
    assert info.size_bytes == (folder / "model.safetensors").stat().st_size


@pytest.mark.parametrize(
    ("quantisation", "tensors", "form", "words", "parameters"),
    [
        (GPTQ, GPTQ_TENSORS, "GPTQ", "GPTQ 4-bit", 2 * 16 * 8 + 16),
        (NF4, NF4_TENSORS, "safetensors", "NF4", 128 + 16),
        ({"quant_method": "bitsandbytes", "load_in_8bit": True}, LLAMA_TENSORS, "safetensors", "8-bit", 304),
        (
            {"quant_method": "fp8"},
            {"w.weight": ("F8_E4M3", (4, 4)), "w.weight_scale_inv": ("F32", (1, 1))},
            "safetensors",
            "FP8",
            16,
        ),
    ],
)
def test_that_quantised_weights_are_told_and_counted_one_by_one(
    tmp_path: Path, quantisation: dict[str, Any], tensors: Any, form: str, words: str, parameters: int
) -> None:
    info = describe_hf_folder(hf_folder(tmp_path / "m", tensors, quantization_config=quantisation), "")
    assert (info.format, info.quantization, info.parameters, info.problem) == (form, words, parameters, "")


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"architectures": ["BertModel"], "model_type": "bert"}, "no model that answers"),
        ({"architectures": ["BertLMHeadModel"], "model_type": "bert"}, "no model that answers"),
        ({"architectures": ["T5ForConditionalGeneration"], "model_type": "t5"}, "no model that answers"),
        ({"architectures": [], "model_type": "llama"}, "no model that answers"),
        ({"architectures": "LlamaForCausalLM"}, "no model that answers"),
        ({"model_type": 7}, "does not say what kind"),
        ({"auto_map": {"AutoModelForCausalLM": "modeling_x.X"}}, "needs program code"),
        ({"architectures": ["LlamaForSequenceClassification"], "id2label": {"0": "a", "1": "b"}}, "into 2 classes"),
        ({"quantization_config": {"quant_method": "awq", "bits": 4}}, "AWQ"),
        ({"quantization_config": {"quant_method": "aqlm"}}, "AQLM"),
    ],
)
def test_that_an_unusable_folder_has_a_reason(tmp_path: Path, config: dict[str, Any], words: str) -> None:
    info = describe_hf_folder(hf_folder(tmp_path / "m", **config), "")
    assert words in info.problem
    assert info.kind == "llm"


def test_that_a_classifier_with_one_output_is_a_reward_model(tmp_path: Path) -> None:
    config = {
        "architectures": ["DebertaV2ForSequenceClassification"],
        "model_type": "deberta-v2",
        "id2label": {"0": "x"},
    }
    info = describe_hf_folder(hf_folder(tmp_path / "m", **config), "")
    assert (info.kind, info.problem) == ("reward", "")


@pytest.mark.parametrize("name", ["pytorch_model.bin", "pytorch_model.bin.index.json"])
def test_that_pickles_are_not_opened(tmp_path: Path, name: str) -> None:
    folder = hf_folder(tmp_path / "m")
    (folder / "model.safetensors").rename(folder / name)
    assert looks_like_hf_folder(["config.json", name])
    assert "pickles" in describe_hf_folder(folder, "").problem


def test_that_missing_and_damaged_weights_are_a_problem_not_an_error(tmp_path: Path) -> None:
    folder = hf_folder(tmp_path / "m")
    (folder / "model.safetensors").write_bytes(safetensors(LLAMA_TENSORS)[:-5])
    assert "damaged" in describe_hf_folder(folder, "").problem
    (folder / "model.safetensors").unlink()
    assert "missing" in describe_hf_folder(folder, "").problem


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 50_000, '"x"', '{"model_type": NaN}' * 2])
def test_that_a_config_that_is_none_is_a_problem(tmp_path: Path, text: str) -> None:
    folder = hf_folder(tmp_path / "m")
    (folder / "config.json").write_text(text)
    assert r"config.json is damaged" in describe_hf_folder(folder, "").problem


def test_that_a_huge_config_is_not_read(tmp_path: Path) -> None:
    folder = hf_folder(tmp_path / "m")
    with (folder / "config.json").open("wb") as file:
        file.truncate(1 << 34)  # sparse: takes no room
    assert "larger than" in describe_hf_folder(folder, "").problem


def test_that_a_folder_without_a_config_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound):
        describe_hf_folder(tmp_path, "")


@pytest.mark.parametrize(
    ("config", "length"),
    [
        ({"max_position_embeddings": 4096}, 4096),
        (
            {
                "max_position_embeddings": 32768,
                "rope_scaling": {"type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768},
            },
            131072,
        ),
        (
            {
                "max_position_embeddings": 131072,
                "rope_scaling": {"rope_type": "llama3", "factor": 8.0, "original_max_position_embeddings": 8192},
            },
            131072,
        ),
        (
            {
                "max_position_embeddings": 163840,
                "rope_scaling": {"type": "yarn", "factor": 40, "original_max_position_embeddings": 4096},
            },
            163840,
        ),
        ({"max_position_embeddings": 4096, "rope_scaling": {"type": "linear", "factor": 4.0}}, 4096),
        ({"max_position_embeddings": 4096, "rope_scaling": {"type": "yarn", "factor": "x"}}, 4096),
        ({"max_position_embeddings": "many"}, 0),
        ({"max_position_embeddings": -5}, 0),
        ({"max_position_embeddings": True}, 0),
        ({"text_config": {"max_position_embeddings": 99, "num_hidden_layers": 3}}, 99),
    ],
)
def test_that_the_context_length_counts_a_stretched_rope(tmp_path: Path, config: dict[str, Any], length: int) -> None:
    assert read_config(hf_folder(tmp_path / "m", **config)).context_length == length


def test_that_the_sizes_for_a_forecast_are_told(tmp_path: Path) -> None:
    config = read_config(hf_folder(tmp_path / "m"))
    assert (config.layers, config.hidden_size, config.heads, config.kv_heads) == (1, 8, 2, 1)
    assert config.kv_bytes_per_token == 2 * 2 * 1 * 1 * 4


def test_that_a_template_is_found_in_all_its_places(tmp_path: Path) -> None:
    folder = hf_folder(tmp_path / "m")
    assert not describe_hf_folder(folder, "").has_chat_template
    (folder / "tokenizer_config.json").write_text('{"chat_template": [{"name": "default", "template": "x"}]}')
    assert describe_hf_folder(folder, "").has_chat_template
    (folder / "tokenizer_config.json").write_text('{"chat_template": 7}')
    assert not describe_hf_folder(folder, "").has_chat_template
    (folder / "chat_template.jinja").write_text("x")
    assert describe_hf_folder(folder, "").has_chat_template


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("---\nlicense: mit\n---\n", "mit"),
        ("---\nlicense: other\nlicense_name: tongyi\n---\n", "tongyi"),
        ("---\r\nlicense: 'cc-by-4.0'\r\n---\r\n", "cc-by-4.0"),
        ("---\ntags: [x]\n---\nlicense: mit\n", ""),
        ("license: mit\n", ""),
        ("", ""),
    ],
)
def test_that_the_licence_is_taken_from_the_front_matter(text: str, licence: str) -> None:
    assert front_matter_licence(text) == licence


def test_that_a_licence_is_known_by_its_text(tmp_path: Path) -> None:
    assert licence_of_text("        Apache License\n   Version 2.0, January 2004") == "apache-2.0"
    folder = hf_folder(tmp_path / "m")
    (folder / "LICENSE").write_text("My own rules.")
    assert describe_hf_folder(folder, "").licence == "see LICENSE"
