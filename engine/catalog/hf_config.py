"""What the `config.json` of a Hugging Face model says: architecture, sizes, quantisation; knows no weights.

Untrusted: every value may be missing, of another type or absurd, and then counts as not given.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.catalog.bounded_json import count_of, object_of, read_object, text_of

CONFIG_NAME = "config.json"
LARGEST_CONFIG = 4 << 20
_MODEL_WORDS = ("ForCausalLM", "LMHeadModel")
# Picture-and-text models that transformers' AutoModelForCausalLM opens too (transformers 5.23, modeling_auto.py).
_ALSO_TEXT = frozenset({"gemma3", "gemma3n", "gemma4", "gemma4_unified"})
_NOT_GENERATING = frozenset({"bert", "roberta", "electra", "bert-generation"})

# What the installed libraries run: GPTQ through gptqmodel, bitsandbytes itself; transformers 5.23 turns FP8 and MXFP4
# back into 16 bits where the hardware has no code for them (quantizer_finegrained_fp8.py, quantizer_mxfp4.py).
_RUNNABLE = frozenset({"", "gptq", "bitsandbytes", "fp8", "mxfp4"})


@dataclass(frozen=True, slots=True)
class HfConfig:
    """The facts of one config; 0 and "" are "not given". `labels` counts the outputs of a classifier.

    `bits` and `quant_method` describe weights that are stored quantised ("" when they are not).
    """

    model_type: str
    architecture: str
    dtype: str
    context_length: int
    layers: int
    hidden_size: int
    intermediate_size: int
    heads: int
    kv_heads: int
    head_dim: int
    vocabulary: int
    sliding_window: int
    labels: int
    quant_method: str
    quant_type: str
    bits: int
    remote_code: bool

    @property
    def is_classifier(self) -> bool:
        return self.architecture.endswith("ForSequenceClassification")

    @property
    def generates_text(self) -> bool:
        """Whether it writes text by itself, so that one can chat with it."""
        if self.model_type in _NOT_GENERATING:
            return False
        return any(word in self.architecture for word in _MODEL_WORDS) or (
            self.model_type in _ALSO_TEXT and self.architecture.endswith("ForConditionalGeneration")
        )

    @property
    def kv_bytes_per_token(self) -> int:
        """Bytes of the 16-bit key and value cache for one token of context (full attention in every layer)."""
        head = self.head_dim or (self.hidden_size // self.heads if self.heads else 0)
        return 2 * 2 * self.layers * (self.kv_heads or self.heads) * head


def read_config(folder: Path) -> HfConfig:
    """The config of `folder`; raises `FileNotFoundError` when there is none, `ModelDamaged` when it is not one."""
    data = read_object(folder / CONFIG_NAME, LARGEST_CONFIG)
    text = object_of(data, "text_config") or data  # picture-and-text models keep the language model's facts there
    quant = object_of(data, "quantization_config") or object_of(text, "quantization_config")
    architectures = data.get("architectures")
    first = architectures[0] if isinstance(architectures, list) and architectures else ""
    return HfConfig(
        model_type=text_of(data, "model_type")[:100],
        architecture=first[:100] if isinstance(first, str) else "",
        dtype=text_of(text, "dtype") or text_of(text, "torch_dtype") or text_of(data, "torch_dtype"),
        context_length=_context_length(text),
        layers=count_of(text, "num_hidden_layers") or count_of(text, "n_layer"),
        hidden_size=count_of(text, "hidden_size") or count_of(text, "n_embd"),
        intermediate_size=count_of(text, "intermediate_size"),
        heads=count_of(text, "num_attention_heads") or count_of(text, "n_head"),
        kv_heads=count_of(text, "num_key_value_heads"),
        head_dim=count_of(text, "head_dim"),
        vocabulary=count_of(text, "vocab_size"),
        sliding_window=count_of(text, "sliding_window") if text.get("use_sliding_window", True) else 0,
        labels=_labels(data),
        quant_method=_quant_method(quant),
        quant_type=_quant_type(quant),
        bits=_bits(quant),
        remote_code=bool(data.get("auto_map")),
    )


def quantisation_problem(config: HfConfig) -> str:
    """A sentence when the weights are stored in a way that does not run here."""
    if config.quant_method in _RUNNABLE:
        return ""
    return (
        f"Its weights are quantised as {config.quant_method[:40].upper()}, which this version cannot run; "
        "ask for the plain, GPTQ or GGUF version."
    )


def _context_length(text: dict[str, Any]) -> int:
    """The longest context the model was made for, positions stretched by a rope factor included."""
    length = count_of(text, "max_position_embeddings") or count_of(text, "n_positions") or count_of(text, "seq_length")
    rope = object_of(text, "rope_scaling") or object_of(text, "rope_parameters")
    kind = text_of(rope, "rope_type") or text_of(rope, "type")
    factor, original = rope.get("factor"), count_of(rope, "original_max_position_embeddings")
    if kind not in ("linear", "yarn") or not isinstance(factor, int | float) or not 1 < factor <= 1024:
        return length
    if original:
        return max(length, int(original * factor))
    return int(length * factor) if kind == "yarn" else length  # whether "linear" is counted in already, nobody says


def _labels(data: dict[str, Any]) -> int:
    labels = data.get("id2label")
    if isinstance(labels, dict) and labels:
        return len(labels)
    return count_of(data, "num_labels") or 2  # what transformers takes when the config is silent


def _quant_method(quant: dict[str, Any]) -> str:
    method = text_of(quant, "quant_method").lower()
    if not method and (quant.get("load_in_4bit") or quant.get("load_in_8bit")):
        return "bitsandbytes"
    return method


def _quant_type(quant: dict[str, Any]) -> str:
    return text_of(quant, "bnb_4bit_quant_type").lower() if quant.get("load_in_4bit") else ""


def _bits(quant: dict[str, Any]) -> int:
    if quant.get("load_in_4bit"):
        return 4
    if quant.get("load_in_8bit"):
        return 8
    bits = count_of(quant, "bits")
    return bits if bits in (2, 3, 4, 8) else 0
