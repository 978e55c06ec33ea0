"""The starter model in a faster quantisation says the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.catalog.gguf_header import read_header
from engine.core.errors import ModelDamaged, ModelUnsupported
from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.requantise import requantise
from engine.inference.types import ChatMessage, LoadSettings, SamplingParams, TextPiece

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"

pytestmark = pytest.mark.real_models


def answer(model: Path) -> str:
    backend = LlamaCppBackend.load(model, LoadSettings(context_length=512))
    try:
        turns = [
            ChatMessage("system", "You are a helpful assistant."),
            ChatMessage("user", "What is the capital of France?"),
        ]
        items = backend.generate(backend.render(turns), SamplingParams(max_tokens=10), CancelToken())
        return "".join(item.text for item in items if isinstance(item, TextPiece))
    finally:
        backend.close()


def test_that_the_starter_as_q8_has_the_same_weights_and_answer(tmp_path: Path) -> None:
    target = tmp_path / "new" / "starter.Q8_0.gguf"
    requantise(STARTER, target)
    before, after = read_header(STARTER), read_header(target)
    assert after.quantization == "Q8_0"
    assert (after.parameters, after.token_count, after.chat_template) == (
        before.parameters,
        before.token_count,
        before.chat_template,
    )
    assert "Paris" in answer(target)
    assert "Paris" in answer(STARTER)
    assert list(target.parent.iterdir()) == [target]


def test_that_a_source_that_is_no_model_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "bad.gguf").write_bytes(b"no model")
    with pytest.raises(ModelDamaged):
        requantise(tmp_path / "bad.gguf", tmp_path / "out.gguf")
    with pytest.raises(ModelUnsupported, match="Q9"):
        requantise(STARTER, tmp_path / "out.gguf", "Q9")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.gguf"]
