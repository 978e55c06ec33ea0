"""Shapes of bases against the models themselves, and the size of adapters against PEFT."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from engine.core.errors import ModelNotFound, ModelUnsupported
from engine.core.network_guard import OFFLINE_SWITCHES
from tests.tiny_models import STARTER_GGUF
from tests.unit.weights.family_models import tiny_family
from training.config import LoraSpec
from training.finetune.base_shape import read_shape
from training.weights.gguf_writing import GgufModel
from training.weights.shards import FolderSource

SIZES = {"vocab_size": 300, "hidden_size": 48, "intermediate_size": 80, "num_hidden_layers": 2}
HEADS = {"num_attention_heads": 4, "num_key_value_heads": 2}
KINDS: dict[str, dict[str, Any]] = {
    "llama": {"model_type": "llama", **SIZES, **HEADS},
    "qwen2": {"model_type": "qwen2", **SIZES, **HEADS, "tie_word_embeddings": True},
    "qwen3": {"model_type": "qwen3", **SIZES, **HEADS, "head_dim": 16},
    "phi3": {"model_type": "phi3", **SIZES, **HEADS, "pad_token_id": 0},
    "gemma2": {"model_type": "gemma2", **SIZES, **HEADS, "head_dim": 16},
    "gpt2": {"model_type": "gpt2", "vocab_size": 300, "n_embd": 48, "n_layer": 2, "n_head": 4},
}
MIXTURE = {"model_type": "mixtral", **SIZES, **HEADS, "num_local_experts": 2}


def random_model(kind: str) -> Any:
    os.environ.update(OFFLINE_SWITCHES)
    from transformers import AutoConfig, AutoModelForCausalLM

    settings = dict(KINDS.get(kind, MIXTURE))
    return AutoModelForCausalLM.from_config(AutoConfig.for_model(settings.pop("model_type"), **settings))


def adapted(model: Any, monkeypatch: pytest.MonkeyPatch, **settings: Any) -> Any:
    import peft
    from peft.tuners.lora import gptq

    # PEFT imports gptqmodel for every layer where that is installed, which takes seconds and needs stand-ins.
    monkeypatch.setattr(gptq, "is_gptqmodel_available", lambda: False)
    settings = {"target_modules": "all-linear", **settings}
    return peft.get_peft_model(model, peft.LoraConfig(task_type="CAUSAL_LM", **settings))


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_that_parameters_and_adapter_are_counted_as_peft_makes_them(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = random_model(kind)
    model.save_pretrained(tmp_path)
    shape = read_shape(tmp_path)
    assert shape.parameters == sum(value.numel() for value in model.parameters())
    assert shape.adapter_values(LoraSpec(rank=6)) == adapted(model, monkeypatch, r=6).get_nb_trainable_parameters()[0]


@pytest.mark.slow
@pytest.mark.parametrize(("targets", "dora"), [(("q_proj", "v_proj"), False), (("mlp.down_proj",), False), ((), True)])
def test_that_chosen_layers_and_dora_are_counted(
    targets: tuple[str, ...], dora: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = random_model("llama")
    model.save_pretrained(tmp_path)
    found = read_shape(tmp_path).adapter_values(LoraSpec(rank=4, targets=targets, dora=dora))
    wanted = list(targets) or "all-linear"
    made = adapted(model, monkeypatch, r=4, use_dora=dora, target_modules=wanted)
    assert found == made.get_nb_trainable_parameters()[0]


def test_that_rank_16_on_all_layers_of_the_starter_has_4_884_480_parameters() -> None:
    if not STARTER_GGUF.is_file():
        pytest.skip("the starter models are not in resources/models")
    shape = read_shape(STARTER_GGUF)
    assert (shape.layers, shape.hidden, shape.feed_forward, shape.query, shape.key) == (30, 576, 1536, 576, 192)
    assert shape.parameters == 134_515_008
    assert shape.adapter_values(LoraSpec()) == 4_884_480
    assert shape.adapter_values(LoraSpec(targets=("q_proj",))) == 30 * 16 * (576 + 576)


@pytest.mark.slow
def test_that_a_mixture_of_experts_is_known_as_one(tmp_path: Path) -> None:
    model = random_model("mixtral")
    model.save_pretrained(tmp_path)
    shape = read_shape(tmp_path)
    assert shape.experts
    assert shape.parameters == sum(value.numel() for value in model.parameters())


@pytest.mark.slow
@pytest.mark.parametrize("case", ["phi3", "starcoder2", "gemma2"])
def test_that_a_gguf_has_the_layers_of_its_folder_by_the_same_names(tmp_path: Path, case: str) -> None:
    folder = tiny_family(tmp_path / "model", case)
    config = json.loads((folder / "config.json").read_text())
    GgufModel(FolderSource(folder), config, {}, "F16").write_outline(tmp_path / "outline.gguf")
    one, other = read_shape(folder), read_shape(tmp_path / "outline.gguf")
    assert sorted(one.linears, key=str) == sorted(other.linears, key=str)
    assert one.parameters == other.parameters
    assert one.score_heads == other.score_heads == (config["num_attention_heads"] if case == "gemma2" else 0)


def test_that_a_base_that_is_none_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match="no base model"):
        read_shape(tmp_path)
    with pytest.raises(ModelNotFound):
        read_shape(tmp_path / "nowhere")


@pytest.mark.slow
def test_that_a_quantised_folder_is_refused_with_the_way_out(tmp_path: Path) -> None:
    random_model("llama").save_pretrained(tmp_path)
    config = tmp_path / "config.json"
    config.write_text(
        config.read_text().replace("{", '{"quantization_config": {"quant_method": "gptq", "bits": 4},', 1)
    )
    with pytest.raises(ModelUnsupported, match="plain version"):
        read_shape(tmp_path)
