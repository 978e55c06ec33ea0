"""Headers of well-known models in their real shapes, as sparse files that take no disk space; no weights inside."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path

from engine.catalog.gguf_types import TENSOR_FORMATS
from tests.unit.catalog.gguf_files import Value, gguf, tensor

F32, F16, Q4_0, Q8_0, Q4_K, Q5_K, Q6_K = 0, 1, 2, 8, 12, 13, 14


@dataclass(frozen=True)
class Shape:
    """A dense transformer; `facts` are further header entries without the prefix of the architecture."""

    architecture: str
    layers: int
    embedding: int
    feed_forward: int
    heads: int
    kv_heads: int
    head: int
    vocabulary: int
    context: int
    tied: bool = False
    value_format: int = Q6_K
    kind: int = Q4_K
    qk_norm: bool = False
    post_norms: bool = False
    facts: dict[str, Value] = field(default_factory=dict)


LLAMA_3_1_8B = Shape("llama", 32, 4096, 14336, 32, 8, 128, 128256, 131072)
LLAMA_3_3_70B = Shape("llama", 80, 8192, 28672, 64, 8, 128, 128256, 131072, value_format=Q5_K)
QWEN_3_4B = Shape("qwen3", 36, 2560, 9728, 32, 8, 128, 151936, 40960, tied=True, qk_norm=True)
GEMMA_3_12B = Shape(
    "gemma3", 48, 3840, 15360, 16, 8, 256, 262208, 131072,
    tied=True, qk_norm=True, post_norms=True, facts={"attention.sliding_window": 1024},
)  # fmt: skip
MISTRAL_7B = Shape("llama", 32, 4096, 14336, 32, 8, 128, 32768, 32768)
QWEN_3_30B_A3B = Shape(
    "qwen3moe", 48, 2048, 6144, 32, 4, 128, 151936, 40960,
    qk_norm=True, facts={"expert_count": 128, "expert_used_count": 8, "expert_feed_forward_length": 768},
)  # fmt: skip

Tensor = tuple[str, list[int], int]


def write_model(folder: Path, shape: Shape, name: str = "") -> Path:
    """The model file of `shape`, Q4_K_M unless the shape says otherwise."""
    return _write(folder / f"{name or shape.architecture}.gguf", _facts(shape), tensors(shape))


def tensors(shape: Shape) -> list[Tensor]:
    """Every tensor with its shape and format, by the rules of llama.cpp's `Q4_K_M`."""
    width, heads = shape.embedding, shape.heads * shape.head
    best = Q6_K if shape.kind == Q4_K else shape.kind
    found: list[Tensor] = [("token_embd.weight", [width, shape.vocabulary], best if shape.tied else shape.kind)]
    for number in range(shape.layers):
        eighth = shape.layers // 8
        more = number < eighth or number >= 7 * shape.layers // 8 or (number - eighth) % 3 == 2
        down = best if more else shape.kind
        value = shape.value_format if shape.value_format != Q6_K and shape.kind == Q4_K else down
        found += [
            (f"blk.{number}.{part}.weight", size, kind)
            for part, size, kind in (
                ("attn_norm", [width], F32),
                ("attn_q", [width, heads], shape.kind),
                ("attn_k", [width, shape.kv_heads * shape.head], shape.kind),
                ("attn_v", [width, shape.kv_heads * shape.head], value),
                ("attn_output", [heads, width], shape.kind),
                ("ffn_norm", [width], F32),
                *_feed_forward(shape, down),
            )
        ]
        more_norms = ["attn_q_norm", "attn_k_norm"] if shape.qk_norm else []
        found += [(f"blk.{number}.{part}.weight", [shape.head], F32) for part in more_norms]
        more_norms = ["post_attention_norm", "post_ffw_norm"] if shape.post_norms else []
        found += [(f"blk.{number}.{part}.weight", [width], F32) for part in more_norms]
    found.append(("output_norm.weight", [width], F32))
    if not shape.tied:
        found.append(("output.weight", [width, shape.vocabulary], best))
    return found


def _feed_forward(shape: Shape, down: int) -> list[Tensor]:
    width, experts = shape.embedding, shape.facts.get("expert_count", 0)
    if not isinstance(experts, int) or experts == 0:
        wide = [width, shape.feed_forward]
        return [("ffn_gate", wide, shape.kind), ("ffn_up", wide, shape.kind), ("ffn_down", wide[::-1], down)]
    inner = shape.facts["expert_feed_forward_length"]
    assert isinstance(inner, int)
    return [
        ("ffn_gate_inp", [width, experts], F32),
        ("ffn_gate_exps", [width, inner, experts], shape.kind),
        ("ffn_up_exps", [width, inner, experts], shape.kind),
        ("ffn_down_exps", [inner, width, experts], down),
    ]


def deepseek_v2_lite(folder: Path) -> Path:
    """Multi-head latent attention: one shared key per token; 27 layers, the first of them dense."""
    width, heads, experts, inner = 2048, 16, 64, 1408
    items: list[Tensor] = [("token_embd.weight", [width, 102400], Q4_K)]
    for number in range(27):
        parts: list[Tensor] = [
            ("attn_norm.weight", [width], F32),
            ("attn_q.weight", [width, heads * 192], Q4_K),
            ("attn_kv_a_mqa.weight", [width, 576], Q4_K),
            ("attn_kv_a_norm.weight", [512], F32),
            ("attn_k_b.weight", [128, 512, heads], Q8_0),
            ("attn_v_b.weight", [512, 128, heads], Q8_0),
            ("attn_output.weight", [heads * 128, width], Q4_K),
            ("ffn_norm.weight", [width], F32),
        ]
        if number == 0:
            parts += [("ffn_gate.weight", [width, 10944], Q8_0), ("ffn_up.weight", [width, 10944], Q8_0)]
            parts += [("ffn_down.weight", [10944, width], Q8_0)]
        else:
            parts += [("ffn_gate_inp.weight", [width, experts], F32)]
            parts += [(f"ffn_{part}_exps.weight", [width, inner, experts], Q4_K) for part in ("gate", "up")]
            parts += [("ffn_down_exps.weight", [inner, width, experts], Q8_0)]
            parts += [(f"ffn_{part}_shexp.weight", [width, 2 * inner], Q4_K) for part in ("gate", "up")]
            parts += [("ffn_down_shexp.weight", [2 * inner, width], Q4_K)]
        items += [(f"blk.{number}.{name}", size, kind) for name, size, kind in parts]
    items += [("output_norm.weight", [width], F32), ("output.weight", [width, 102400], Q6_K)]
    facts: dict[str, Value] = {
        "context_length": 163840,
        "block_count": 27,
        "embedding_length": width,
        "feed_forward_length": 10944,
        "attention.head_count": heads,
        "attention.head_count_kv": 1,
        "attention.key_length": 576,
        "attention.value_length": 512,
        "attention.key_length_mla": 192,
        "attention.value_length_mla": 128,
        "attention.kv_lora_rank": 512,
        "attention.layer_norm_rms_epsilon": 1e-6,
        "rope.dimension_count": 64,
        "vocab_size": 102400,
        "leading_dense_block_count": 1,
        "expert_count": experts,
        "expert_used_count": 6,
        "expert_shared_count": 2,
        "expert_feed_forward_length": inner,
        "expert_weights_scale": 1.0,
    }
    return _write(folder / "deepseek2.gguf", _with_prefix("deepseek2", facts), items)


def granite_hybrid(folder: Path) -> Path:
    """Granite 4.0 micro hybrid: 36 recurrent layers and 4 with attention."""
    width, inner, state, vocabulary, layers = 2048, 4096, 128, 100352, 40
    attention = (5, 15, 25, 35)
    items: list[Tensor] = [("token_embd.weight", [width, vocabulary], Q6_K)]
    for number in range(layers):
        parts: list[Tensor] = [("attn_norm.weight", [width], F32), ("ffn_norm.weight", [width], F32)]
        if number in attention:
            parts += [("attn_q.weight", [width, width], Q4_K), ("attn_output.weight", [width, width], Q4_K)]
            parts += [("attn_k.weight", [width, 512], Q4_K), ("attn_v.weight", [width, 512], Q6_K)]
        else:
            parts += [
                ("ssm_in.weight", [width, 2 * inner + 2 * state + 64], Q4_K),
                ("ssm_conv1d.weight", [4, inner + 2 * state], F32),
                ("ssm_dt.bias", [64], F32),
                ("ssm_a", [1, 64], F32),
                ("ssm_d", [1, 64], F32),
                ("ssm_norm.weight", [inner, 1], F32),
                ("ssm_out.weight", [inner, width], Q4_K),
            ]
        parts += [(f"ffn_{part}.weight", [width, 8192], Q4_K) for part in ("gate", "up")]
        parts += [("ffn_down.weight", [8192, width], Q6_K)]
        items += [(f"blk.{number}.{name}", size, kind) for name, size, kind in parts]
    items.append(("output_norm.weight", [width], F32))
    facts: dict[str, Value] = {
        "context_length": 131072,
        "block_count": layers,
        "embedding_length": width,
        "feed_forward_length": 8192,
        "attention.head_count": 32,
        "attention.head_count_kv": [8 if number in attention else 0 for number in range(layers)],
        "attention.layer_norm_rms_epsilon": 1e-5,
        "rope.dimension_count": 64,
        "vocab_size": vocabulary,
        "ssm.conv_kernel": 4,
        "ssm.inner_size": inner,
        "ssm.state_size": state,
        "ssm.time_step_rank": 64,
        "ssm.group_count": 1,
    }
    return _write(folder / "granitehybrid.gguf", _with_prefix("granitehybrid", facts), items)


def _facts(shape: Shape) -> dict[str, Value]:
    own: dict[str, Value] = {
        "context_length": shape.context,
        "block_count": shape.layers,
        "embedding_length": shape.embedding,
        "feed_forward_length": shape.feed_forward,
        "attention.head_count": shape.heads,
        "attention.head_count_kv": shape.kv_heads,
        "attention.key_length": shape.head,
        "attention.value_length": shape.head,
        "attention.layer_norm_rms_epsilon": 1e-6,
        "rope.dimension_count": shape.head,
        "vocab_size": shape.vocabulary,
        **shape.facts,
    }
    return _with_prefix(shape.architecture, own)


def _with_prefix(architecture: str, facts: dict[str, Value]) -> dict[str, Value]:
    return {
        "general.architecture": architecture,
        "tokenizer.ggml.model": "no_vocab",
        **{f"{architecture}.{key}": value for key, value in facts.items()},
    }


def _write(path: Path, facts: dict[str, Value], items: list[Tensor]) -> Path:
    infos, offset = [], 0
    for name, size, kind in items:
        infos.append(tensor(name, size, kind, offset))
        _, values, length = TENSOR_FORMATS[kind]
        offset += -(-(math.prod(size) // values * length) // 32) * 32
    header = gguf(facts, infos, data=1)[:-1]
    with path.open("wb") as file:
        file.write(header)
        file.truncate(len(header) + offset)  # sparse: the weights are holes
    return path
