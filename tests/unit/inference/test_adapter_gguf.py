"""The adapter GGUF that is written from a PEFT folder: names, numbers, order of rows, and what is refused."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.catalog.adapters import describe_adapter, misfit_on_gguf
from engine.catalog.gguf_header import read_header
from engine.core.errors import AdapterMismatch, ModelDamaged, ModelError, ModelUnsupported
from engine.inference import adapter_gguf
from engine.inference.adapter_gguf import as_adapter_gguf
from tests.tiny_gguf import tiny_gguf

Q, K, DOWN = (f"model.layers.0.{part}" for part in ("self_attn.q_proj", "self_attn.k_proj", "mlp.down_proj"))
SHAPES = {Q: (32, 32), K: (32, 16), DOWN: (64, 32)}
RANK = 4
DTYPES: dict[str, Any] = {"F32": "<f4", "F16": "<f2"}


@pytest.fixture
def base(tmp_path: Path) -> Path:
    pytest.importorskip("gguf")
    return tiny_gguf(tmp_path / "base.gguf")


def matrices(rank: int = RANK) -> dict[str, Any]:
    """Random A and B of three modules, as PEFT names them."""
    random = np.random.default_rng(5)
    made = {}
    for module, (inputs, outputs) in SHAPES.items():
        made[f"base_model.model.{module}.lora_A.weight"] = random.standard_normal((rank, inputs)).astype(np.float32)
        made[f"base_model.model.{module}.lora_B.weight"] = random.standard_normal((outputs, rank)).astype(np.float32)
    return made


def save(folder: Path, tensors: dict[str, Any], dtype: str = "F32", **config: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    facts = {"peft_type": "LORA", "r": RANK, "lora_alpha": 6, "base_model_name_or_path": "base"}
    (folder / "adapter_config.json").write_text(json.dumps(facts | config))
    entries, data = {}, b""
    for name, values in tensors.items():
        piece = (values.view(np.uint32) >> 16).astype("<u2") if dtype == "BF16" else values.astype(DTYPES[dtype])
        raw = piece.tobytes()
        entries[name] = {"dtype": dtype, "shape": list(values.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    head = json.dumps(entries).encode()
    (folder / "adapter_model.safetensors").write_bytes(struct.pack("<Q", len(head)) + head + data)
    return folder


def read_back(path: Path) -> tuple[float, dict[str, Any]]:
    """alpha and tensors, read by the gguf package."""
    import gguf

    reader = gguf.GGUFReader(path)
    alpha = float(reader.fields["adapter.lora.alpha"].contents())
    return alpha, {tensor.name: np.array(tensor.data) for tensor in reader.tensors}


def neighbours(rows: Any, heads: int) -> Any:
    """The order of llama.cpp, row by row: row 2i is from the first half of a head, row 2i + 1 from the second."""
    size = len(rows) // heads
    order = [
        head * size + half * size // 2 + row for head in range(heads) for row in range(size // 2) for half in (0, 1)
    ]
    return rows[order]


def test_that_names_numbers_and_the_order_of_rows_are_those_of_llama_cpp(tmp_path: Path, base: Path) -> None:
    made = matrices()
    path = as_adapter_gguf(save(tmp_path / "a", made), base, tmp_path / "cache")
    header = read_header(path)
    assert (header.kind, header.adapter_type, header.architecture) == ("adapter", "lora", "llama")
    assert misfit_on_gguf(describe_adapter(path, ""), base) == ""
    alpha, tensors = read_back(path)
    assert alpha == 6
    assert set(tensors) == {
        f"blk.0.{name}.weight.lora_{side}" for name in ("attn_q", "attn_k", "ffn_down") for side in "ab"
    }
    for module, name, heads in ((Q, "attn_q", 4), (K, "attn_k", 2)):
        a, b = (made[f"base_model.model.{module}.lora_{side}.weight"] for side in "AB")
        assert np.array_equal(tensors[f"blk.0.{name}.weight.lora_a"], a)
        assert np.array_equal(tensors[f"blk.0.{name}.weight.lora_b"], neighbours(b, heads))
    assert np.array_equal(tensors["blk.0.ffn_down.weight.lora_b"], made[f"base_model.model.{DOWN}.lora_B.weight"])


def test_that_architectures_without_another_order_keep_their_rows(tmp_path: Path) -> None:
    pytest.importorskip("gguf")
    base = tiny_gguf(tmp_path / "base.gguf", architecture="qwen3")
    made = matrices()
    _, tensors = read_back(as_adapter_gguf(save(tmp_path / "a", made), base, tmp_path / "cache"))
    assert np.array_equal(tensors["blk.0.attn_q.weight.lora_b"], made[f"base_model.model.{Q}.lora_B.weight"])


def test_that_a_stabilised_rank_becomes_an_alpha_and_layer_alphas_go_into_b(tmp_path: Path, base: Path) -> None:
    made = matrices()
    stable = as_adapter_gguf(save(tmp_path / "a", made, use_rslora=True), base, tmp_path / "cache")
    assert read_back(stable)[0] == pytest.approx(6 * RANK**0.5)
    layered = as_adapter_gguf(save(tmp_path / "b", made, alpha_pattern={"down_proj": 12}), base, tmp_path / "cache")
    alpha, tensors = read_back(layered)
    wanted = made[f"base_model.model.{DOWN}.lora_B.weight"] * 12 / alpha
    assert np.allclose(tensors["blk.0.ffn_down.weight.lora_b"], wanted)


@pytest.mark.parametrize(("dtype", "format_name"), [("F32", "F32"), ("F16", "F16"), ("BF16", "F32")])
def test_that_no_value_is_rounded_again(tmp_path: Path, base: Path, dtype: str, format_name: str) -> None:
    made = matrices()
    path = as_adapter_gguf(save(tmp_path / "a", made, dtype), base, tmp_path / "cache")
    assert {tensor.format for tensor in read_header(path).tensors} == {format_name}
    a = made[f"base_model.model.{Q}.lora_A.weight"]
    exact = (a.view(np.uint32) & 0xFFFF0000).view(np.float32) if dtype == "BF16" else a.astype(DTYPES[dtype])
    assert np.array_equal(read_back(path)[1]["blk.0.attn_q.weight.lora_a"], exact)


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"use_dora": True}, "DoRA"),
        ({"bias": "all"}, "biases"),
        ({"modules_to_save": ["lm_head"]}, "whole layers"),
        ({"layer_replication": [[0, 1]]}, "copied layers"),
    ],
)
def test_that_what_llama_cpp_cannot_apply_is_refused(
    tmp_path: Path, base: Path, config: dict[str, Any], words: str
) -> None:
    with pytest.raises(ModelUnsupported, match=words):
        as_adapter_gguf(save(tmp_path / "a", matrices(), **config), base, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_that_other_tensors_are_refused_even_when_the_config_hides_them(tmp_path: Path, base: Path) -> None:
    made = matrices() | {"base_model.model.lm_head.weight": np.zeros((4, 4), np.float32)}
    with pytest.raises(ModelUnsupported, match="lm_head"):
        as_adapter_gguf(save(tmp_path / "a", made), base, tmp_path / "cache")


def test_that_an_adapter_of_another_base_is_refused_before_anything_is_written(tmp_path: Path, base: Path) -> None:
    adapter = save(tmp_path / "a", matrices())
    other = tiny_gguf(tmp_path / "other.gguf", hidden=64)
    with pytest.raises(AdapterMismatch, match="32 × 32 there and 64 × 64"):
        as_adapter_gguf(adapter, other, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_that_values_that_are_no_numbers_are_damage_and_leave_nothing(tmp_path: Path, base: Path) -> None:
    made = matrices()
    made[f"base_model.model.{DOWN}.lora_B.weight"][0, 0] = np.nan
    with pytest.raises(ModelDamaged, match="no numbers"):
        as_adapter_gguf(save(tmp_path / "a", made), base, tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_that_a_conversion_is_kept_until_the_adapter_changes(tmp_path: Path, base: Path) -> None:
    adapter = save(tmp_path / "a", matrices())
    first = as_adapter_gguf(adapter, base, tmp_path / "cache")
    inode = first.stat().st_ino
    assert as_adapter_gguf(adapter, base, tmp_path / "cache").stat().st_ino == inode
    save(adapter, matrices(), lora_alpha=7)
    assert as_adapter_gguf(adapter, base, tmp_path / "cache") != first


def test_that_the_kept_files_are_bounded(tmp_path: Path, base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adapter_gguf, "MOST_KEPT_FILES", 2)
    for alpha in range(1, 5):
        newest = as_adapter_gguf(save(tmp_path / "a", matrices(), lora_alpha=alpha), base, tmp_path / "cache")
    kept = list((tmp_path / "cache").glob("*.gguf"))
    assert len(kept) == 2
    assert newest in kept


@pytest.mark.parametrize("kind", ["F32", "F16", "BF16", "Q8_0"])
def test_that_an_adapter_gguf_is_written_anew_with_the_same_values(tmp_path: Path, base: Path, kind: str) -> None:
    import gguf

    numbers = gguf.GGMLQuantizationType[kind]
    a, b = (np.random.default_rng(seed).standard_normal((32, 32)).astype(np.float32) for seed in (1, 2))
    packed = [gguf.quants.quantize(values, numbers) for values in (a, b)]
    foreign = tmp_path / "foreign.gguf"
    writer = gguf.GGUFWriter(foreign, "llama")
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_string("general.description", "x" * 1000)
    writer.add_float32("adapter.lora.alpha", 3.0)
    for side, values in zip("ab", packed, strict=True):
        writer.add_tensor(f"blk.0.attn_q.weight.lora_{side}", values, raw_dtype=numbers)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    alpha, tensors = read_back(as_adapter_gguf(foreign, base, tmp_path / "cache"))
    assert alpha == 3.0
    for side, values in zip("ab", packed, strict=True):
        wanted = gguf.quants.dequantize(values, numbers)
        assert np.array_equal(tensors[f"blk.0.attn_q.weight.lora_{side}"].astype(np.float32), wanted)


def test_that_an_adapter_gguf_for_another_architecture_is_refused(tmp_path: Path, base: Path) -> None:
    made = as_adapter_gguf(save(tmp_path / "a", matrices()), base, tmp_path / "cache")
    with pytest.raises(AdapterMismatch, match="made for llama"):
        as_adapter_gguf(made, tiny_gguf(tmp_path / "q.gguf", architecture="qwen3"), tmp_path / "other")


def test_that_a_damaged_adapter_is_a_sentence(tmp_path: Path, base: Path) -> None:
    adapter = save(tmp_path / "a", matrices())
    weights = adapter / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-4])
    with pytest.raises(ModelError, match="damaged"):
        as_adapter_gguf(adapter, base, tmp_path / "cache")
