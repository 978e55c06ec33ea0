"""What a run makes of a base of each family: the tuned model in llama.cpp is the one PEFT puts together."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.core.errors import ModelUnsupported
from engine.core.jobs import CancelToken
from engine.core.network_guard import OFFLINE_SWITCHES
from tests.both_engines import (
    PROMPTS,
    hf_model,
    hf_tokenizer,
    llama_cpp,
    same_words,
    scores_in_llama_cpp,
    scores_in_transformers,
)
from tests.finished_runs import finished_run
from tests.unit.weights.family_models import tiny_family, tiny_seeing_gemma
from training.config import ExportKind
from training.export.publish import ExportPlaces, export_run
from training.finetune.gguf_base import hf_folder_of
from training.run_store import Run
from training.weights.gguf_file import GgufFile

pytestmark = pytest.mark.slow

CASES = {
    "gemma": "<end_of_turn>",
    "gemma2": "<end_of_turn>",
    "gemma3": "<end_of_turn>",
    "phi3": "<|end|>",
    "phi3 partial": "<|im_end|>",
    "granite": "<|im_end|>",
    "granite 4": "<|im_end|>",
    "smollm3": "<|im_end|>",
    "olmo2": "<|im_end|>",
    "olmo3": "<|im_end|>",
    "starcoder2": "<|im_end|>",
    "stablelm": "<|im_end|>",
}


def tuned(root: Path, base: Path, folder: Path, *, name: str = "My tune") -> Run:
    """A run on `base` whose adapter changes every linear layer of `folder`, made by PEFT."""
    os.environ.update(OFFLINE_SWITCHES)
    import torch

    from engine.inference import torch_gptq

    torch_gptq.prepare()
    from peft import LoraConfig, get_peft_model

    # The sizes of the adapter this writes first are those of Llama; it is replaced.
    run = finished_run(root, base, folder, name=name)
    torch.manual_seed(3)
    settings = LoraConfig(
        r=4, lora_alpha=32, init_lora_weights=False, target_modules="all-linear", task_type="CAUSAL_LM"
    )
    get_peft_model(hf_model(folder), settings).save_pretrained(str(run.model_dir))
    return run


def tuned_not_at_all(root: Path, folder: Path) -> Run:
    """A run that trained all weights of `folder` and left them as they were."""
    run = finished_run(root, folder, folder, name="as it was")
    for file in run.model_dir.glob("adapter_*"):
        file.unlink()
    for file in folder.iterdir():
        shutil.copyfile(file, run.model_dir / file.name)
    return run


def exported(run: Run, places: ExportPlaces, kind: ExportKind, quantization: str = "F32") -> Path:
    [made] = export_run(run, (kind,), quantization, places, lambda _text: None, CancelToken())
    return Path(made.path)


def assert_alike(model: Any, tokenizer: Any, native: Any) -> None:
    for text in PROMPTS:
        tokens = list(tokenizer(text)["input_ids"])
        assert native.tokenize(text, add_special=True) == tokens
        here, there = scores_in_transformers(model, tokens), scores_in_llama_cpp(native, tokens)
        assert np.abs(here - there).max() < 0.06 * here.std()
        assert same_words(model, native, tokens)


@pytest.mark.parametrize("case", CASES)
def test_that_a_tuned_model_and_its_adapter_are_in_llama_cpp_what_they_are_in_peft(tmp_path: Path, case: str) -> None:
    base = tiny_family(tmp_path / "base", case, shard="100KB")
    run = tuned(tmp_path / "runs", base, base)
    places = ExportPlaces(tmp_path / "models", tmp_path / "bases")
    model, tokenizer = hf_model(base, run.model_dir), hf_tokenizer(base)
    chat = [{"role": "user", "content": "  Who\nare you?"}]
    for quantization in ("F32", "F16"):
        gguf = exported(run, places, "gguf", quantization)
        with llama_cpp(gguf) as native:
            assert_alike(model, tokenizer, native)
            assert native.template == tokenizer.chat_template
            assert native.special.eos == tokenizer.eos_token
            [end] = tokenizer(CASES[case], add_special_tokens=False)["input_ids"][-1:]
            assert native.is_end(end)
            assert GgufFile(gguf).metadata()["tokenizer.ggml.eot_token_id"].value == end
            text = tokenizer.apply_chat_template(chat, tokenize=False, add_generation_prompt=True)
            assert native.tokenize(text, add_special=True) == tokenizer(text)["input_ids"]
    adapter = exported(run, places, "adapter_gguf")
    with llama_cpp(exported(tuned_not_at_all(tmp_path / "plain", base), places, "gguf")) as native:
        before = scores_in_llama_cpp(native, tokens := list(tokenizer(PROMPTS[1])["input_ids"]))
        handle = native.api.llama_adapter_lora_init(native.model, os.fsencode(adapter))
        assert handle
        native.set_adapters([(handle, 1.0)])
        assert np.abs(scores_in_llama_cpp(native, tokens) - before).max() > 0.3 * before.std()  # it does something
        assert_alike(model, tokenizer, native)


@pytest.mark.parametrize("case", ["granite", "smollm3", "phi3", "gemma3"])
def test_that_a_gguf_of_a_family_is_a_base_as_well(tmp_path: Path, case: str) -> None:
    """From GGUF to safetensors, tuned, and back to a GGUF with the entries of the first."""
    folder = tiny_family(tmp_path / "made", case)
    places = ExportPlaces(tmp_path / "models", tmp_path / "bases")
    base = exported(tuned_not_at_all(tmp_path / "whole", folder), places, "gguf")
    kept = hf_folder_of(base, places.bases, lambda _text: None)
    run = tuned(tmp_path / "runs", base, kept)
    with llama_cpp(exported(run, places, "gguf")) as native:
        assert_alike(hf_model(kept, run.model_dir), hf_tokenizer(kept), native)
        assert native.template == hf_tokenizer(kept).chat_template
        text = hf_tokenizer(kept).apply_chat_template([{"role": "user", "content": "Who?"}], tokenize=False)
        assert native.tokenize(text, add_special=True) == hf_tokenizer(kept)(text)["input_ids"]


def test_that_of_a_model_with_eyes_the_language_model_is_exported(tmp_path: Path) -> None:
    base = tiny_seeing_gemma(tmp_path / "base")
    run = tuned(tmp_path / "runs", base, base)
    places = ExportPlaces(tmp_path / "models", tmp_path / "bases")
    with pytest.raises(ModelUnsupported, match="changes how the model sees"):
        exported(run, places, "adapter_gguf")
    _close_the_eyes(run)
    model, tokenizer = hf_model(base, run.model_dir), hf_tokenizer(base)
    with llama_cpp(exported(run, places, "gguf")) as native:
        assert_alike(model, tokenizer, native)
    with llama_cpp(exported(tuned_not_at_all(tmp_path / "plain", base), places, "gguf")) as native:
        handle = native.api.llama_adapter_lora_init(native.model, os.fsencode(exported(run, places, "adapter_gguf")))
        native.set_adapters([(handle, 1.0)])
        assert_alike(model, tokenizer, native)
    merged = hf_model(exported(run, places, "merged"))
    tokens = list(tokenizer(PROMPTS[1])["input_ids"])
    assert np.allclose(scores_in_transformers(merged, tokens), scores_in_transformers(model, tokens), atol=1e-3)


def _close_the_eyes(run: Run) -> None:
    """As training on texts leaves them: B is zero."""
    from safetensors.torch import load_file, save_file

    file = run.model_dir / "adapter_model.safetensors"
    found = load_file(file)
    for name, tensor in found.items():
        if "vision_tower" in name and "lora_B" in name:
            found[name] = tensor * 0
    save_file(found, file, metadata={"format": "pt"})


def test_that_a_family_with_other_windows_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    base = tiny_family(tmp_path / "base", "gemma3")
    config = json.loads((base / "config.json").read_text())
    config["layer_types"][0] = "full_attention"
    (base / "config.json").write_text(json.dumps(config))
    run, places = tuned(tmp_path / "runs", base, base), ExportPlaces(tmp_path / "models", tmp_path / "bases")
    with pytest.raises(ModelUnsupported, match="Other layers than usual"):
        exported(run, places, "gguf")
    assert not places.models.exists() or list(places.models.iterdir()) == []


INST = (
    "{{ bos_token }}{% for message in messages %}{% if message['role'] == 'user' %}[INST] {{ message['content'] }}"
    "[/INST]{% else %} {{ message['content'] }}{{ eos_token }}{% endif %}{% endfor %}"
)


@pytest.mark.parametrize("scheme", ["first", "always"])
def test_that_a_first_space_is_set_so_that_chats_are_read_as_in_training(tmp_path: Path, scheme: str) -> None:
    """Mistral: its tokenizer puts a space before a text, but not before a turn that stands behind a mark."""
    base = tiny_family(tmp_path / "base", "mistral window")
    rules = json.loads((base / "tokenizer.json").read_text())
    space = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": scheme, "split": False}
    (base / "tokenizer.json").write_text(json.dumps(rules | {"normalizer": None, "pre_tokenizer": space}))
    (base / "chat_template.jinja").write_text(INST)
    run = tuned_not_at_all(tmp_path / "runs", base)
    gguf = exported(run, ExportPlaces(tmp_path / "models", tmp_path / "bases"), "gguf")
    tokenizer = hf_tokenizer(base)
    text = tokenizer.apply_chat_template(
        [{"role": "user", "content": " Who?"}, {"role": "assistant", "content": "I."}], tokenize=False
    )
    with llama_cpp(gguf) as native:
        assert native.tokenize(text, add_special=True) == tokenizer(text)["input_ids"]
    assert GgufFile(gguf).metadata()["tokenizer.ggml.add_space_prefix"].value is False


def test_that_marks_which_llama_cpp_reads_otherwise_are_refused(tmp_path: Path) -> None:
    base = tiny_family(tmp_path / "base", "llama")
    rules = json.loads((base / "tokenizer.json").read_text())
    for entry in rules["added_tokens"]:
        entry["rstrip"] = True
    (base / "tokenizer.json").write_text(json.dumps(rules))
    run = tuned_not_at_all(tmp_path / "runs", base)
    with pytest.raises(ModelUnsupported, match="other tokens"):
        exported(run, ExportPlaces(tmp_path / "models", tmp_path / "bases"), "gguf")


def test_that_of_patterns_that_are_nearly_the_same_the_exact_one_is_written(tmp_path: Path) -> None:
    base = tiny_family(tmp_path / "base", "phi3 partial")
    run = tuned_not_at_all(tmp_path / "runs", base)
    gguf = exported(run, ExportPlaces(tmp_path / "models", tmp_path / "bases"), "gguf")
    assert GgufFile(gguf).metadata()["tokenizer.ggml.pre"].value == "granite-embed-multi-97m"
