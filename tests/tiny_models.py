"""Makes small models for tests: a few layers with random weights and the starter model's real tokenizer."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from engine.core.network_guard import OFFLINE_SWITCHES
from engine.core.paths import resources_dir

STARTER_GGUF = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
STARTER_EMBEDDER = resources_dir() / "models" / "all-MiniLM-L6-v2"
CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)


def tiny_llama(folder: Path, *, seed: int = 1, layers: int = 2, hidden: int = 64, dtype: str = "float32") -> Path:
    """A chat model of the llama architecture as a Hugging Face folder (safetensors).

    Its weights are random but wide, so that greedy answers vary instead of repeating one token.
    """
    os.environ.update(OFFLINE_SWITCHES)
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    tokenizer = starter_tokenizer()
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=hidden,
        intermediate_size=2 * hidden,
        num_hidden_layers=layers,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=8192,
        tie_word_embeddings=True,
        initializer_range=0.4,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    torch.manual_seed(seed)
    model = LlamaForCausalLM(config).to(getattr(torch, dtype))
    model.save_pretrained(folder)
    tokenizer.chat_template = CHAT_TEMPLATE
    tokenizer.save_pretrained(folder)
    return folder


def starter_tokenizer() -> Any:
    """The tokenizer in the starter GGUF (byte-level BPE), as transformers reads it."""
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(str(STARTER_GGUF.parent), gguf_file=STARTER_GGUF.name, local_files_only=True)


def tiny_gptq(folder: Path, base: Path) -> Path:
    """`base` quantised to 4 bits with gptqmodel on the CPU (some 20 s for one layer)."""
    os.environ.update(OFFLINE_SWITCHES)
    from engine.inference import torch_gptq

    torch_gptq.prepare()
    from gptqmodel import GPTQModel, QuantizeConfig
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(str(base), local_files_only=True)
    samples = [
        {"input_ids": list(found["input_ids"]), "attention_mask": list(found["attention_mask"])}
        for found in (tokenizer(f"Watch number {number} of the ship is kept with care. " * 8) for number in range(16))
    ]
    with contextlib.chdir(folder.parent):  # it writes a `logs` folder into the current one
        model = GPTQModel.load(str(base), QuantizeConfig(bits=4, group_size=32), device="cpu")
        model.quantize(samples, batch_size=1)
        model.save(str(folder))
        tokenizer.save_pretrained(folder)
    return folder


def tiny_lora(folder: Path, base: Path, *, seed: int = 7, rank: int = 4, base_name: str = "") -> Path:
    """A PEFT folder with a LoRA for `base` whose random weights are large enough to change every answer."""
    import torch
    from safetensors.torch import save_file

    found = json.loads((base / "config.json").read_text(encoding="utf-8"))
    sizes = found.get("text_config") or found
    hidden, head = sizes["hidden_size"], sizes["hidden_size"] // sizes["num_attention_heads"]
    targets = {
        "self_attn.q_proj": (hidden, hidden),
        "self_attn.v_proj": (hidden, head * sizes["num_key_value_heads"]),
        "mlp.down_proj": (sizes["intermediate_size"], hidden),
    }
    random = torch.Generator().manual_seed(seed)
    tensors = {}
    for layer in range(sizes["num_hidden_layers"]):
        for target, (width, height) in targets.items():
            name = f"base_model.model.model.layers.{layer}.{target}"
            tensors[f"{name}.lora_A.weight"] = torch.randn(rank, width, generator=random) / 2
            tensors[f"{name}.lora_B.weight"] = torch.randn(height, rank, generator=random) / 2
    folder.mkdir(parents=True)
    save_file(tensors, folder / "adapter_model.safetensors", metadata={"format": "pt"})
    settings = {
        "base_model_name_or_path": base_name or str(base),
        "bias": "none",
        "fan_in_fan_out": False,
        "inference_mode": True,
        "lora_alpha": 2 * rank,
        "lora_dropout": 0.0,
        "modules_to_save": None,
        "peft_type": "LORA",
        "r": rank,
        "target_modules": [target.split(".")[-1] for target in targets],
        "task_type": "CAUSAL_LM",
    }
    (folder / "adapter_config.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


def onnx_export(folder: Path, base: Path, *, pooled: bool = False, modules: bool = True) -> Path:
    """The embedder `base` as an ONNX export without safetensors: as sentence-transformers lays it out (with `modules`),
    or as optimum does, which with `pooled` lets the graph give the vectors of texts."""
    os.environ.update(OFFLINE_SWITCHES)
    import torch
    from sentence_transformers import SentenceTransformer
    from torch.onnx._internal.torchscript_exporter import onnx_proto_utils

    whole = SentenceTransformer(str(base), device="cpu", local_files_only=True).eval()

    class Exported(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.whole = whole

        def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any) -> Any:
            given = {"input_ids": input_ids, "attention_mask": attention_mask, "token_type_ids": token_type_ids}
            return whole(given)["sentence_embedding"] if pooled else whole[0](given)["token_embeddings"]

    file = folder / "onnx" / "model.onnx" if modules else folder / "model.onnx"
    file.parent.mkdir(parents=True)
    names = ["input_ids", "attention_mask", "token_type_ids"]
    output = "sentence_embedding" if pooled else "last_hidden_state"
    with pytest.MonkeyPatch.context() as patch:
        # It wants the package onnx to add functions that this model has none of.
        patch.setattr(onnx_proto_utils, "_add_onnxscript_fn", lambda model_bytes, _opsets: model_bytes)
        torch.onnx.export(
            Exported().eval(), tuple(torch.ones(2, 24, dtype=torch.int64) for _ in names), str(file), dynamo=False,
            input_names=names, output_names=[output], opset_version=17,
            dynamic_axes={name: {0: "texts", 1: "length"} for name in names} | {output: {0: "texts"}},
        )  # fmt: skip
    copied = ["config.json", "tokenizer.json", "tokenizer_config.json"]
    if modules:
        copied += ["modules.json", "sentence_bert_config.json", "config_sentence_transformers.json"]
        copied += ["1_Pooling/config.json"]
    for name in copied:
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copyfile(base / name, folder / name)
    return folder


def tiny_reward_model(folder: Path, *, seed: int = 3) -> Path:
    """A DeBERTa (version 2) that gives one number for a question and an answer; tokenizer of the starter embedder."""
    os.environ.update(OFFLINE_SWITCHES)
    import torch
    from transformers import AutoTokenizer, DebertaV2Config, DebertaV2ForSequenceClassification

    tokenizer = AutoTokenizer.from_pretrained(str(STARTER_EMBEDDER), local_files_only=True)
    config = DebertaV2Config(
        vocab_size=len(tokenizer),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=512,
        relative_attention=True,
        position_buckets=32,
        pos_att_type=["p2c", "c2p"],
        pooler_hidden_size=64,
        initializer_range=0.3,
        num_labels=1,
        pad_token_id=tokenizer.pad_token_id,
    )
    torch.manual_seed(seed)
    DebertaV2ForSequenceClassification(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
