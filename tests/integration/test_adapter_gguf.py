"""A PEFT adapter converted for llama.cpp does there what it does in PEFT: same scores, same words."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.core.paths import resources_dir
from engine.inference.adapter_gguf import as_adapter_gguf
from engine.inference.llama_library import library
from engine.inference.requantise import requantise
from engine.inference.torch_gptq import prepare

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
TOKENS = [1, 4093, 198, 1780, 314, 260, 3575, 282, 4649, 47, 2, 198, 1, 520, 9531, 198]
NEW_TOKENS = 6

pytestmark = [pytest.mark.slow, pytest.mark.real_models]


class TorchSide:
    """The starter as transformers reads it, with adapters from PEFT."""

    def __init__(self) -> None:
        import torch
        from transformers import AutoModelForCausalLM

        prepare()  # PEFT asks gptqmodel whether a layer is one of its own
        self.torch = torch
        torch.manual_seed(7)
        self.model: Any = AutoModelForCausalLM.from_pretrained(
            STARTER.parent, gguf_file=STARTER.name, dtype=torch.float32
        )

    def save_adapter(self, folder: Path, **settings: Any) -> None:
        """Random matrices that change the answer a lot."""
        from peft import LoraConfig, get_peft_model

        config = LoraConfig(r=8, lora_alpha=16, init_lora_weights=False, task_type="CAUSAL_LM", **settings)
        tuned = get_peft_model(self.model, config)
        tuned.save_pretrained(str(folder))
        self.model = tuned.unload()

    def scores(self, adapter: Path | None) -> Any:
        """Scores of each next token after each of `TOKENS`."""
        with self.torch.no_grad():
            return self._with(adapter)(input_ids=self.torch.tensor([TOKENS])).logits[0].numpy()

    def _with(self, adapter: Path | None) -> Any:
        if adapter is None:
            return self.model
        from peft import PeftModel

        return PeftModel.from_pretrained(self.model, str(adapter)).eval()

    def write(self, adapter: Path) -> list[int]:
        with self.torch.no_grad():
            ids = self.torch.tensor([TOKENS])
            model = self._with(adapter)
            for _ in range(NEW_TOKENS):
                following = model(input_ids=ids).logits[0, -1].argmax().reshape(1, 1)
                ids = self.torch.cat([ids, following], dim=1)
        return [int(number) for number in ids[0, len(TOKENS) :]]

    def forget_adapter(self, adapter: Path) -> None:
        """PEFT changes the model in place: `unload` gives it back as it was."""
        self.model = self._with(adapter).unload()


class LlamaSide:
    """The same weights as 32-bit floats in llama.cpp, asked through its C functions."""

    def __init__(self, path: Path) -> None:
        self.api = library().api
        options = self.api.llama_model_default_params()
        self.model = self.api.llama_model_load_from_file(os.fsencode(path), options)
        context = self.api.llama_context_default_params()
        context.n_ctx = context.n_batch = context.n_ubatch = 64
        context.n_threads = context.n_threads_batch = 1  # two wait for each other while something else computes
        self.context = self.api.llama_init_from_model(self.model, context)
        self.size = self.api.llama_vocab_n_tokens(self.api.llama_model_get_vocab(self.model))

    def set_adapter(self, path: Path | None) -> None:
        api = self.api
        if path is None:
            assert api.llama_set_adapters_lora(self.context, None, 0, None) == 0
            return
        adapter = api.llama_adapter_lora_init(self.model, os.fsencode(path))
        assert adapter
        adapters = (api.llama_adapter_lora_p_ctypes * 1)(adapter)
        assert api.llama_set_adapters_lora(self.context, adapters, 1, (ctypes.c_float * 1)(1.0)) == 0

    def scores(self, tokens: list[int]) -> Any:
        import numpy as np

        api = self.api
        api.llama_memory_clear(api.llama_get_memory(self.context), True)
        batch = api.llama_batch_init(len(tokens), 0, 1)
        batch.n_tokens = len(tokens)
        for number, value in enumerate(tokens):
            batch.token[number], batch.pos[number], batch.n_seq_id[number] = value, number, 1
            batch.seq_id[number][0], batch.logits[number] = 0, True
        assert api.llama_decode(self.context, batch) == 0
        scores = np.ctypeslib.as_array(api.llama_get_logits(self.context), (len(tokens), self.size)).copy()
        api.llama_batch_free(batch)
        return scores

    def write(self) -> list[int]:
        tokens = [*TOKENS]
        for _ in range(NEW_TOKENS):
            tokens.append(int(self.scores(tokens)[-1].argmax()))
        return tokens[len(TOKENS) :]

    def close(self) -> None:
        self.api.llama_free(self.context)
        self.api.llama_model_free(self.model)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The starter as 32-bit floats: what is compared is the adapter, not the rounding of activations."""
    path = tmp_path_factory.mktemp("base") / "starter.F32.gguf"
    requantise(STARTER, path, "F32")
    return path


@pytest.fixture(scope="module")
def torch_side() -> TorchSide:
    pytest.importorskip("peft")
    pytest.importorskip("gguf")
    return TorchSide()


@pytest.fixture
def llama_side(base: Path) -> Iterator[LlamaSide]:
    side = LlamaSide(base)
    yield side
    side.close()


ALL_LINEAR = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


@pytest.mark.parametrize(
    "settings",
    [
        {"target_modules": ALL_LINEAR},
        {"target_modules": ["q_proj", "k_proj"], "use_rslora": True},
        {
            "target_modules": ["q_proj", "v_proj"],
            "alpha_pattern": {"v_proj": 3},
            "rank_pattern": {"q_proj": 5},
        },
    ],
    ids=["all linear layers", "rank stabilised", "a rank and an alpha per layer"],
)
def test_that_a_converted_adapter_does_in_llama_cpp_what_it_does_in_peft(
    tmp_path: Path, base: Path, torch_side: TorchSide, llama_side: LlamaSide, settings: dict[str, Any]
) -> None:
    import numpy as np

    adapter = tmp_path / "adapter"
    torch_side.save_adapter(adapter, **settings)
    converted = as_adapter_gguf(adapter, base, tmp_path / "cache")

    plain_torch, plain_llama = torch_side.scores(None), llama_side.scores(TOKENS)
    assert np.abs(plain_torch - plain_llama).max() < 0.05  # the two bases are the same model
    llama_side.set_adapter(converted)
    tuned_torch, tuned_llama = torch_side.scores(adapter), llama_side.scores(TOKENS)
    words_torch = torch_side.write(adapter)
    torch_side.forget_adapter(adapter)
    changed = np.abs(tuned_torch - plain_torch).max()
    print(changed, np.abs(tuned_torch - tuned_llama).max(), np.abs(plain_torch - plain_llama).max())
    assert changed > 1.0  # the adapter does something
    assert np.abs(tuned_torch - tuned_llama).max() < 0.01 * changed
    assert llama_side.write() == words_torch
    llama_side.set_adapter(None)
    assert np.abs(llama_side.scores(TOKENS) - plain_llama).max() < 1e-3


def test_that_the_starter_itself_takes_the_adapter_and_it_is_kept(
    tmp_path: Path, torch_side: TorchSide, base: Path
) -> None:
    adapter = tmp_path / "adapter"
    torch_side.save_adapter(adapter, target_modules=["q_proj"])
    converted = as_adapter_gguf(adapter, STARTER, tmp_path / "cache")
    before = converted.stat().st_ino
    assert as_adapter_gguf(adapter, base, tmp_path / "cache") == converted
    assert converted.stat().st_ino == before
    side = LlamaSide(STARTER)
    plain = side.scores(TOKENS)
    side.set_adapter(converted)
    assert abs(side.scores(TOKENS) - plain).max() > 0.5
    side.close()
