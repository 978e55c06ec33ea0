"""Forecast sizes of well-known models against published figures, and against what llama.cpp reserves for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.catalog.gguf_header import read_header
from engine.catalog.gguf_layout import GgufLayout, read_layout
from engine.catalog.memory_fit import GPU_CONTEXT_BYTES, MEMORY, GgufPlan, cache_bytes, needs, repacked_formats
from tests.unit.catalog import known_models
from tests.unit.catalog.gguf_files import gguf, tensor, write
from tests.unit.catalog.known_models import (
    GEMMA_3_12B,
    LLAMA_3_1_8B,
    LLAMA_3_3_70B,
    MISTRAL_7B,
    QWEN_3_4B,
    QWEN_3_30B_A3B,
    Shape,
    write_model,
)


def layout(path: Path) -> GgufLayout:
    return read_layout([read_header(path)])


def cache(path: Path, plan: GgufPlan) -> int:
    model = layout(path)
    return cache_bytes(model.blocks, model, plan)


@pytest.mark.parametrize(
    ("shape", "published_bytes"),
    [
        (LLAMA_3_1_8B, 4_920_739_232),
        (QWEN_3_4B, 2_497_280_256),
        (GEMMA_3_12B, 7_300_574_880),
        (LLAMA_3_3_70B, 42_520_395_520),
    ],
)
def test_that_weights_are_those_of_the_published_q4_k_m_files(
    tmp_path: Path, shape: Shape, published_bytes: int
) -> None:
    assert layout(write_model(tmp_path, shape)).weights_bytes == pytest.approx(published_bytes, rel=0.01)


@pytest.mark.parametrize(
    ("shape", "per_token"),
    [(LLAMA_3_1_8B, 128), (QWEN_3_4B, 144), (GEMMA_3_12B, 384), (LLAMA_3_3_70B, 320), (QWEN_3_30B_A3B, 96)],
)
def test_that_the_cache_of_a_token_has_the_known_size(tmp_path: Path, shape: Shape, per_token: int) -> None:
    assert cache(write_model(tmp_path, shape), GgufPlan(8192)) == 8192 * per_token * 1024
    assert cache(write_model(tmp_path, shape), GgufPlan(8192, "q8_0")) == 8192 * per_token * 1024 * 8.5 / 16


def test_that_layers_with_a_sliding_window_can_keep_only_the_window(tmp_path: Path) -> None:
    """gemma-3: 8 of 48 layers see all, the others 1,024 tokens."""
    plan = GgufPlan(32768, full_window=False)
    per_layer = 2 * 8 * 256 * 2
    assert cache(write_model(tmp_path, GEMMA_3_12B), plan) == per_layer * (8 * 32768 + 40 * 1536)


def test_that_a_compressed_cache_is_one_row_a_token(tmp_path: Path) -> None:
    path = known_models.deepseek_v2_lite(tmp_path)
    assert cache(path, GgufPlan(4096)) == 27 * 576 * 2 * 4096


def test_that_recurrent_layers_keep_a_state_whatever_the_length(tmp_path: Path) -> None:
    """granite-4.0-h: 36 layers keep 3 x 4,352 + 128 x 4,096 values in 32 bits; 4 cache 2 x 512 values a token."""
    path = known_models.granite_hybrid(tmp_path)
    states = 36 * 4 * (3 * 4352 + 128 * 4096)
    assert cache(path, GgufPlan(1024)) == states + 4 * 2 * 512 * 2 * 1024
    assert cache(path, GgufPlan(4096)) == states + 4 * 2 * 512 * 2 * 4096


def test_that_layers_that_share_a_cache_have_none(tmp_path: Path) -> None:
    shape = Shape("gemma4", 10, 256, 512, 4, 2, 64, 512, 8192, facts={"attention.shared_kv_layers": 4})
    assert cache(write_model(tmp_path, shape), GgufPlan(256)) == 6 * 2 * 2 * 64 * 2 * 256


def test_that_a_window_pattern_in_the_file_is_followed(tmp_path: Path) -> None:
    facts: dict[str, known_models.Value] = {
        "attention.sliding_window": 512,
        "attention.sliding_window_pattern": [1, 0, 1, 1],
    }
    shape = Shape("gemma4", 4, 256, 512, 4, 2, 64, 512, 8192, facts=facts)
    assert [block.windowed for block in layout(write_model(tmp_path, shape)).blocks] == [True, False, True, True]


def test_that_every_byte_lies_on_one_device(tmp_path: Path) -> None:
    model = layout(write_model(tmp_path, LLAMA_3_1_8B))
    plan = GgufPlan(8192, gpus=("CUDA0", "CUDA1"), gpu_blocks=(10, 12))
    here, first, second = needs(model, plan)
    assert (here.device, first.device, second.device) == (MEMORY, "CUDA0", "CUDA1")
    assert here.weights_bytes + first.weights_bytes + second.weights_bytes == model.weights_bytes
    assert here.kv_bytes + first.kv_bytes + second.kv_bytes == 8192 * 128 * 1024
    assert second.weights_bytes > first.weights_bytes + model.output_bytes
    assert first.compute_bytes > GPU_CONTEXT_BYTES


def test_that_tied_weights_are_copied_to_the_gpu_and_stay_in_memory(tmp_path: Path) -> None:
    model = layout(write_model(tmp_path, QWEN_3_4B))
    here, gpu = needs(model, GgufPlan(4096, gpus=("CUDA0",), gpu_blocks=(36,)))
    assert here.weights_bytes == model.input_bytes > 300e6
    assert gpu.weights_bytes == model.weights_bytes  # all but the input, and the copy of that as output
    (only,) = needs(model, GgufPlan(4096))
    assert only.weights_bytes == model.weights_bytes


def test_that_rearranged_weights_are_a_second_copy(tmp_path: Path) -> None:
    model = layout(write_model(tmp_path, MISTRAL_7B))
    (plain,), (both,) = needs(model, GgufPlan(4096)), needs(model, GgufPlan(4096, repacked=frozenset({"Q4_K"})))
    assert 0.6 * model.weights_bytes < both.weights_bytes - plain.weights_bytes < 0.8 * model.weights_bytes


def test_that_processors_rearrange_what_they_have_code_for() -> None:
    assert "Q4_K" in repacked_formats(frozenset({"avx2"}))
    assert "Q8_0" not in repacked_formats(frozenset({"avx2", "avx512f"}))
    assert "Q8_0" in repacked_formats(frozenset({"asimddp"}))
    assert repacked_formats(frozenset()) == frozenset()


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"llama.block_count": 4_000_000_000},
        {"llama.attention.head_count_kv": [1, 2], "llama.block_count": 3},
        {
            "llama.attention.sliding_window": 1,
            "llama.attention.sliding_window_pattern": [1] * 5,
            "llama.block_count": 9,
        },
    ],
)
def test_that_a_header_of_lies_gives_some_layout_and_no_crash(
    tmp_path: Path, facts: dict[str, known_models.Value]
) -> None:
    names = [
        "token_embd.weight",
        "blk.x.attn_k.weight",
        "blk.-1.a",
        "blk.99999999.b",
        "blk.0.attn_k.weight",
        "blk..",
        "",
    ]
    data = gguf({"general.architecture": "llama", **facts}, [tensor(name, [8]) for name in names], data=32)
    model = layout(write(tmp_path, "odd.gguf", data))
    assert len(model.blocks) <= 4096
    assert all(need.total_bytes >= 0 for need in needs(model, GgufPlan(4096)))
