"""The starter model as the base of a run: from GGUF to safetensors and back, the same first tokens in both engines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from engine.core.jobs import CancelToken
from tests.both_engines import greedy_in_llama_cpp, greedy_in_transformers, hf_model, hf_tokenizer, llama_cpp
from tests.finished_runs import finished_run
from tests.tiny_models import STARTER_GGUF
from training.config import ExportKind
from training.export.publish import ExportPlaces, export_run
from training.finetune.gguf_base import hf_folder_of
from training.run_store import Run
from training.weights.gguf_file import GgufFile

pytestmark = [pytest.mark.real_models, pytest.mark.slow]
TOKENS = 8
# Without near ties: llama.cpp keeps keys and values in 16 bits, so scores differ by some hundredths.
PROMPTS = (
    "<|im_start|>user\nWho are you?<|im_end|>\n<|im_start|>assistant\n",
    "The capital of France is",
    "def add(first, second):\n    return",
    "Water boils at a temperature of",
    "One, two, three, four,",
)


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> ExportPlaces:
    root = tmp_path_factory.mktemp("profile")
    return ExportPlaces(root / "models", root / "bases")


@pytest.fixture(scope="module")
def folder(places: ExportPlaces) -> Path:
    return hf_folder_of(STARTER_GGUF, places.bases, lambda _text: None)


@pytest.fixture(scope="module")
def run(places: ExportPlaces, folder: Path) -> Run:
    """Its adapter is strong enough to change answers and weak enough to leave language."""
    made = finished_run(places.models.parent / "runs", STARTER_GGUF, folder, name="starter")
    _scale(made, 0.03)
    return made


@pytest.fixture(scope="module")
def wanted(run: Run, folder: Path) -> list[tuple[list[int], list[int]]]:
    model, tokenizer = hf_model(folder, run.model_dir), hf_tokenizer(folder)
    prompts = [list(tokenizer(text)["input_ids"]) for text in PROMPTS]
    return [(tokens, greedy_in_transformers(model, tokens, TOKENS)) for tokens in prompts]


def _scale(run: Run, factor: float) -> None:
    from safetensors.torch import load_file, save_file

    file = run.model_dir / "adapter_model.safetensors"
    save_file({name: tensor * factor for name, tensor in load_file(file).items()}, file, metadata={"format": "pt"})


def _export(run: Run, places: ExportPlaces, kind: ExportKind, quantization: str) -> Path:
    [made] = export_run(run, (kind,), quantization, places, lambda _text: None, CancelToken())
    return Path(made.path)


@pytest.mark.parametrize("quantization", ["F32", "F16"])
def test_that_the_tuned_starter_writes_the_same_first_tokens_in_both_engines(
    run: Run, places: ExportPlaces, wanted: Sequence[tuple[list[int], list[int]]], quantization: str
) -> None:
    with llama_cpp(_export(run, places, "gguf", quantization)) as native:
        for text, (tokens, answer) in zip(PROMPTS, wanted, strict=True):
            assert native.tokenize(text, add_special=True) == tokens
            assert greedy_in_llama_cpp(native, tokens, TOKENS) == answer


def test_that_the_starter_comes_back_from_safetensors_as_it_was(run: Run, places: ExportPlaces, folder: Path) -> None:
    still = finished_run(places.models.parent / "runs", STARTER_GGUF, folder, name="unchanged")
    _scale(still, 0.0)
    before, after = GgufFile(STARTER_GGUF), GgufFile(_export(still, places, "gguf", "Q8_0"))
    assert after.tensors.keys() == before.tensors.keys()
    for name in before.tensors:
        here, there = before.read(name), after.read(name)
        assert np.abs(here - there).max() <= 0.02 * np.abs(here).max(), name
    changed = {"general.name", "general.base_model.count", "general.base_model.0.name", "general.license"}
    changed |= {"tokenizer.ggml.eot_token_id", "tokenizer.ggml.padding_token_id", "general.file_type"}
    old, new = before.metadata(), after.metadata()
    assert {key: entry for key, entry in old.items() if key not in changed} == {
        key: entry for key, entry in new.items() if key in old and key not in changed
    }
    assert new["tokenizer.ggml.eot_token_id"].value == new["tokenizer.ggml.eos_token_id"].value == 2


def test_that_a_four_bit_export_still_answers(run: Run, places: ExportPlaces) -> None:
    with llama_cpp(_export(run, places, "gguf", "Q4_K_M")) as native:
        tokens = native.tokenize(PROMPTS[1], add_special=True)
        text = b"".join(native.piece(number) for number in greedy_in_llama_cpp(native, tokens, 4))
    assert b"Paris" in text
