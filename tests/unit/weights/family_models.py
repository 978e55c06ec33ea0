"""Makes a tiny model of every family with random weights and small tokenizers of their kinds, from nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from engine.core.network_guard import OFFLINE_SWITCHES
from tests.both_engines import TEXTS
from training.export.gguf_export import PROBES
from training.weights.pre_tokenizers import CUTTINGS, pre_tokenizer_json

CHAT = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
GEMMA_CHAT = (
    "{{ bos_token }}{% for message in messages %}{{ '<start_of_turn>' + message['role'] + '\n' + message['content'] "
    "+ '<end_of_turn>\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<start_of_turn>model\n' }}{% endif %}"
)
PHI3_CHAT = (
    "{% for message in messages %}{{ '<|' + message['role'] + '|>\n' + message['content'] + '<|end|>\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>\n' }}{% endif %}"
)
_BYTE_LEVEL_MARKS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|pad|>")
_VOCABULARY = 600
LONGROPE = {
    "rope_type": "longrope",
    "rope_theta": 10_000.0,
    "short_factor": [1.0, 1.1, 1.2, 1.4, 1.7, 2.0, 2.3, 2.7],
    "long_factor": [1.0, 1.5, 2.5, 4.0, 7.0, 11.0, 17.0, 25.0],
    "original_max_position_embeddings": 256,
}
LINEAR = {"rope_type": "linear", "rope_theta": 10_000.0, "factor": 2.0}
YARN_4 = {"rope_type": "yarn", "rope_theta": 10_000.0, "factor": 4.0, "original_max_position_embeddings": 64}
LINEAR_8 = {"rope_type": "linear", "rope_theta": 1_000_000.0, "factor": 8.0}
LOCAL = {"rope_type": "default", "rope_theta": 10_000.0}
YARN = {"rope_type": "yarn", "rope_theta": 500_000.0, "factor": 8.0, "original_max_position_embeddings": 64}
LLAMA3 = {
    "rope_type": "llama3",
    "rope_theta": 500_000.0,
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 8192,
}
MULTIPLIERS = {
    "attention_multiplier": 0.09,
    "embedding_multiplier": 5.0,
    "residual_multiplier": 0.6,
    "logits_scaling": 3.0,
}
# Name of a case -> class of transformers, tokenizer, settings. Heads are 16 wide unless said.
CASES: Mapping[str, tuple[str, str, dict[str, Any]]] = {
    "llama": ("Llama", "smollm", {}),
    "llama 3 positions": ("Llama", "llama-bpe", {"rope_parameters": LLAMA3, "head_dim": 32}),
    "llama biased, tied": ("Llama", "smollm", {
        "attention_bias": True, "mlp_bias": True, "tie_word_embeddings": True}),
    "llama linear": ("Llama", "pieces", {"rope_parameters": LINEAR}),
    "mistral window": ("Mistral", "pieces", {"sliding_window": 200}),
    "qwen2 yarn, tied": ("Qwen2", "qwen2", {"rope_parameters": YARN_4, "tie_word_embeddings": True}),
    "qwen3": ("Qwen3", "qwen2", {"head_dim": 32}),
    "gemma": ("Gemma", "gemma", {"head_dim": 32, "num_key_value_heads": 1}),
    "gemma2": ("Gemma2", "gemma", {"head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 12,
                                   "num_hidden_layers": 3}),
    "gemma3": ("Gemma3Text", "gemma", {"head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 12,
                                       "num_hidden_layers": 7}),
    "gemma3 linear, untied": ("Gemma3Text", "gemma", {
        "head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 12, "num_hidden_layers": 6,
        "tie_word_embeddings": False, "final_logit_softcapping": 20.0,
        "rope_parameters": {"full_attention": LINEAR_8, "sliding_attention": LOCAL}}),
    "phi3": ("Phi3", "phi3", {"sliding_window": 100}),
    "phi3 longrope": ("Phi3", "llama-bpe", {"rope_parameters": LONGROPE, "original_max_position_embeddings": 256,
                                            "tie_word_embeddings": True}),
    "phi3 partial": ("Phi3", "gpt-4o", {"rope_parameters": {
        "rope_type": "default", "rope_theta": 10_000.0, "partial_rotary_factor": 0.75}}),
    "granite": ("Granite", "smollm", MULTIPLIERS | {"tie_word_embeddings": True}),
    "granite biased": ("Granite", "smollm", MULTIPLIERS | {
        "attention_bias": True, "mlp_bias": True, "rope_parameters": LLAMA3}),
    "granite 4": ("GraniteMoeHybrid", "smollm", MULTIPLIERS | {
        "num_local_experts": 0, "position_embedding_type": "rope", "layer_types": ["attention", "attention"],
        "shared_intermediate_size": 96, "tie_word_embeddings": True}),
    "smollm3": ("SmolLM3", "smaug-bpe", {"num_hidden_layers": 5, "tie_word_embeddings": True}),
    "olmo2": ("Olmo2", "smaug-bpe", {}),
    "olmo2 tied": ("Olmo2", "smaug-bpe", {"tie_word_embeddings": True}),
    "olmo3": ("Olmo3", "smaug-bpe", {"num_hidden_layers": 5, "sliding_window": 12, "rope_parameters": {
        "full_attention": YARN, "sliding_attention": LOCAL | {"rope_theta": 500_000.0}}}),
    "starcoder2": ("Starcoder2", "gpt-2", {"tie_word_embeddings": True, "initializer_range": 0.2}),
    "stablelm": ("StableLm", "qwen2", {"use_qkv_bias": True, "rope_parameters": {
        "rope_type": "default", "rope_theta": 10_000.0, "partial_rotary_factor": 0.25}, "num_key_value_heads": 4}),
}  # fmt: skip


def tiny_family(folder: Path, case: str, *, shard: str = "5GB") -> Path:
    """The model of a case as a Hugging Face folder; wide random weights, norms and biases far from their beginnings."""
    os.environ.update(OFFLINE_SWITCHES)
    import torch
    import transformers

    name, kind, more = CASES[case]
    folder.mkdir(parents=True, exist_ok=True)
    count, ids = write_tokenizer(folder, kind)
    settings = {
        "vocab_size": count,
        "hidden_size": 64,
        "intermediate_size": 128,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 512,
        "initializer_range": 0.4,
        "tie_word_embeddings": name.startswith("Gemma"),
        **ids,
    }
    config = getattr(transformers, f"{name}Config")(**(settings | more))
    torch.manual_seed(5)
    model = getattr(transformers, f"{name.removesuffix('Text')}ForCausalLM")(config)
    with torch.no_grad():
        for parameter_name, parameter in model.named_parameters():
            if parameter_name.endswith((".bias", "norm.weight")):  # they begin as zeros and ones, which hides mistakes
                parameter.add_(torch.randn_like(parameter) * 0.3)
    model.to(torch.bfloat16).save_pretrained(folder, max_shard_size=shard)
    return folder


def tiny_seeing_gemma(folder: Path) -> Path:
    """A Gemma 3 with eyes, as its larger sizes are: the language model is one part of several."""
    os.environ.update(OFFLINE_SWITCHES)
    import torch
    from transformers import Gemma3Config, Gemma3ForConditionalGeneration

    folder.mkdir(parents=True)
    count, ids = write_tokenizer(folder, "gemma")
    text = {
        "vocab_size": count, "hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 6,
        "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 32, "query_pre_attn_scalar": 32,
        "sliding_window": 12, "max_position_embeddings": 512, "initializer_range": 0.4, **ids,
    }  # fmt: skip
    sight = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1, "num_attention_heads": 2,
             "image_size": 28, "patch_size": 14}  # fmt: skip
    torch.manual_seed(5)
    model = Gemma3ForConditionalGeneration(Gemma3Config(text_config=text, vision_config=sight, mm_tokens_per_image=1))
    model.save_pretrained(folder)
    return folder


def write_tokenizer(folder: Path, kind: str) -> tuple[int, dict[str, int | None]]:
    """`kind`: a name in `CUTTINGS`, "gemma", "phi3" or "pieces". Returns how many tokens, and those of config.json."""
    rules = json.loads(_pieces(kind) if kind in ("gemma", "phi3", "pieces") else _byte_level(kind))
    ids = {entry["content"]: entry["id"] for entry in rules["added_tokens"]}
    names = {
        "gemma": {"bos_token": "<bos>", "eos_token": "<eos>", "pad_token": "<pad>", "unk_token": "<unk>"},
        "phi3": {"bos_token": "<s>", "eos_token": "<|endoftext|>", "pad_token": "<unk>", "unk_token": "<unk>"},
        "pieces": {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>"},
    }.get(kind, {"eos_token": "<|im_end|>", "pad_token": "<|pad|>"})
    chats = {"gemma": GEMMA_CHAT, "phi3": PHI3_CHAT}
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", "clean_up_tokenization_spaces": False, **names}
    (folder / "tokenizer.json").write_text(json.dumps(rules), encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")
    (folder / "chat_template.jinja").write_text(chats.get(kind, CHAT), encoding="utf-8")
    keys = ("bos_token", "eos_token", "pad_token")
    return len(rules["model"]["vocab"]), {f"{key}_id": ids.get(names.get(key, "")) for key in keys}


def _added(number: int, text: str, *, special: bool = True, rstrip: bool = False) -> dict[str, Any]:
    flags = {"single_word": False, "lstrip": False, "rstrip": rstrip, "normalized": False, "special": special}
    return {"id": number, "content": text, **flags}


@cache
def _byte_level(kind: str) -> str:
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers

    cutting = CUTTINGS[kind]
    trained = Tokenizer(models.BPE())
    pieces = [pre_tokenizers.Digits(individual_digits=True)] if cutting.digits else []
    pieces += [pre_tokenizers.Split(Regex(cutting.pattern), "isolated")] if cutting.pattern else []
    level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=not cutting.pattern)
    trained.pre_tokenizer = pre_tokenizers.Sequence([*pieces, level])
    trainer = trainers.BpeTrainer(
        vocab_size=_VOCABULARY - len(_BYTE_LEVEL_MARKS),
        show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    trained.train_from_iterator([*TEXTS, *PROBES] * 3, trainer)
    rules = json.loads(trained.to_str())
    vocab = rules["model"]["vocab"]
    added = [_added(len(vocab) + number, mark) for number, mark in enumerate(_BYTE_LEVEL_MARKS)]
    vocab |= {entry["content"]: entry["id"] for entry in added}
    rules["model"]["ignore_merges"] = cutting.whole_words
    rules |= {"added_tokens": added, "pre_tokenizer": pre_tokenizer_json(cutting), "post_processor": None}
    rules["normalizer"] = {"type": "NFC"} if cutting.composed else None
    rules["decoder"] = {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}
    return json.dumps(rules)


@cache
def _pieces(kind: str) -> str:
    """As SentencePiece tokenizers are turned into tokenizer.json: marks, bytes, then pieces and their merges."""
    from tokenizers import Tokenizer, models, trainers

    # Without what looks like a mark: llama.cpp makes such a token one.
    texts = [
        text.replace(" ", "▁") for text in (*TEXTS, *PROBES, "a  b   c    d\n\n\n\ne") if text and "<|" not in text
    ]
    trained = Tokenizer(models.BPE())
    trained.train_from_iterator(texts * 3, trainers.BpeTrainer(vocab_size=500, show_progress=False))
    model = json.loads(trained.to_str())["model"]
    if kind == "gemma":
        marks, own = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>"], ["<start_of_turn>", "<end_of_turn>"]
        plain = ["\n\n", "\n\n\n", "▁▁", "▁▁▁", "<table>"]
    elif kind == "phi3":
        marks, own = ["<unk>", "<s>", "</s>"], ["<|endoftext|>", "<|assistant|>", "<|end|>", "<|user|>", "<|system|>"]
        plain = []
    else:
        marks, own, plain = ["<unk>", "<s>", "</s>"], ["[INST]", "[/INST]"], []
    pieces = [piece for piece, _ in sorted(model["vocab"].items(), key=lambda item: item[1])]
    tokens = list(dict.fromkeys([*marks, *own, *plain, *(f"<0x{number:02X}>" for number in range(256)), *pieces]))
    numbers = {token: number for number, token in enumerate(tokens)}
    free = {"<unk>", "<s>", "<|endoftext|>"}  # of Phi-3's marks, those that leave the space behind them
    added = [_added(numbers[mark], mark, rstrip=kind == "phi3" and mark not in free) for mark in (*marks, *own)]
    added += [_added(numbers[text], text, special=False) for text in plain]
    merges = [merge if isinstance(merge, list) else merge.split(" ") for merge in model["merges"]]
    if kind == "gemma":  # runs of spaces are tokens of their own there, made before anything else
        merges = [["▁", "▁"], ["▁", "▁▁"], ["▁▁", "▁"], *merges]
        merges = [list(pair) for pair in dict.fromkeys(map(tuple, merges))]
    spaces = {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}
    prepended = {"type": "Sequence", "normalizers": [{"type": "Prepend", "prepend": "▁"}, spaces]}
    bos = "<bos>" if kind == "gemma" else "<s>"
    first = {"SpecialToken": {"id": bos, "type_id": 0}}
    text: list[dict[str, Any]] = [first, {"Sequence": {"id": "A", "type_id": 0}}]
    decoders: list[dict[str, Any]] = [
        {"type": "Replace", "pattern": {"String": "▁"}, "content": " "}, {"type": "ByteFallback"}, {"type": "Fuse"},
    ]  # fmt: skip
    rules = {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": added,
        "normalizer": spaces if kind == "gemma" else prepended, "pre_tokenizer": None,
        "post_processor": {
            "type": "TemplateProcessing", "single": text, "pair": [*text, {"Sequence": {"id": "B", "type_id": 1}}],
            "special_tokens": {bos: {"id": bos, "ids": [numbers[bos]], "tokens": [bos]}},
        },
        "decoder": {"type": "Sequence", "decoders": decoders},
        "model": model | {
            "vocab": numbers, "merges": merges, "unk_token": "<unk>", "fuse_unk": True, "byte_fallback": True,
            "ignore_merges": False,
        },
    }  # fmt: skip
    return json.dumps(rules)
