"""The header reader on sound, truncated and hostile files."""

from __future__ import annotations

import ctypes
import struct
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.catalog.gguf_header import read_header
from engine.catalog.gguf_types import FILE_TYPES, TENSOR_FORMATS
from engine.core.errors import ModelDamaged, ModelError, ModelNotFound, ModelUnsupported
from engine.core.paths import resources_dir
from tests.unit.catalog.gguf_files import entry, gguf, mini_model, tensor, text, write

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"


@pytest.mark.real_models
def test_that_the_starter_model_tells_its_facts() -> None:
    header = read_header(STARTER)
    assert (header.architecture, header.quantization, header.licence) == ("llama", "Q8_0", "apache-2.0")
    assert header.parameters == 134_515_008
    assert header.expected_bytes == header.size_bytes == STARTER.stat().st_size
    assert (header.context_length, header.layers, header.token_count) == (8192, 30, 49152)
    assert header.kv_bytes_per_token == 2 * 30 * 3 * 2 * 64
    assert "<|im_start|>" in header.chat_template


@pytest.mark.real_models
def test_that_the_tables_are_those_of_the_library() -> None:
    from engine.inference.llama_library import library

    api = library().api
    base = api._lib
    base.ggml_type_size.restype = ctypes.c_size_t
    base.ggml_blck_size.restype = ctypes.c_int64
    for number in range(api.GGML_TYPE_COUNT):
        known = TENSOR_FORMATS.get(number)
        expected = (base.ggml_blck_size(number), base.ggml_type_size(number))
        assert (known[1:] if known else (0, 0)) == expected, number
    for number in range(64):
        name = api.llama_ftype_name(number).decode()
        assert (number in FILE_TYPES) == ("unknown" not in name), (number, name)


def test_that_a_small_model_is_read(tmp_path: Path) -> None:
    header = read_header(write(tmp_path, "m.gguf", mini_model(**{"general.file_type": 15})))
    assert header.kind == "model"
    assert header.quantization == "Q4_K_M"
    assert header.parameters == 192
    assert header.token_count == 3


def test_that_a_missing_quantisation_is_taken_from_the_weights(tmp_path: Path) -> None:
    data = gguf({"general.architecture": "llama"}, [tensor("a", [64], 8), tensor("b", [2], 0, 96)], data=128)
    assert read_header(write(tmp_path, "m.gguf", data)).quantization == "Q8_0"


def test_that_head_counts_per_layer_give_an_upper_bound(tmp_path: Path) -> None:
    path = write(tmp_path, "m.gguf", mini_model(**{"llama.attention.head_count_kv": [1, 4]}))
    assert read_header(path).kv_heads == 4


@pytest.mark.parametrize(
    ("architecture", "declared", "kind"),
    [("bert", "model", "embedder"), ("clip", "", "projector"), ("llama", "adapter", "adapter"), ("qwen3", "", "model")],
)
def test_that_the_kind_of_file_is_told(tmp_path: Path, architecture: str, declared: str, kind: str) -> None:
    path = write(tmp_path, "m.gguf", mini_model(architecture, **{"general.type": declared}))
    assert read_header(path).kind == kind


@pytest.mark.real_models
@pytest.mark.parametrize("size", [0, 3, 4, 20, 100, 5_000, 1_000_000, 50_000_000, -1])
def test_that_a_truncated_model_is_found_without_loading(tmp_path: Path, size: int) -> None:
    with STARTER.open("rb") as file:
        data = file.read() if size < 0 else file.read(size)
    path = write(tmp_path, "cut.gguf", data[:size] if size < 0 else data)
    with pytest.raises(ModelDamaged, match=r"cut\.gguf"):
        read_header(path)


def test_that_the_sentence_about_a_truncated_file_has_both_sizes(tmp_path: Path) -> None:
    data = gguf({"general.architecture": "llama"}, [tensor("w", [2_000_000])], data=1_000_000)
    with pytest.raises(ModelDamaged, match=r"incomplete: 1\.0 MB of 8\.0 MB"):
        read_header(write(tmp_path, "m.gguf", data))


def test_that_a_missing_file_and_a_folder_are_not_found(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound):
        read_header(tmp_path / "none.gguf")
    with pytest.raises(ModelNotFound):
        read_header(tmp_path)


def hostile_files() -> dict[str, bytes]:
    head = b"GGUF" + struct.pack("<IQQ", 3, 0, 1)
    huge = 2**64 - 1
    return {
        "key count": gguf(key_count=huge),
        "tensor count": gguf(tensor_count=huge),
        "key length": head + struct.pack("<Q", huge) + b"x" * 64,
        "text length": head + text("k") + struct.pack("<IQ", 8, huge),
        "text past the end": head + text("k") + struct.pack("<IQ", 8, 1000) + b"abc",
        "long text past the end": head + text("k") + struct.pack("<IQ", 8, 1 << 30) + b"abc",
        "list length": head + text("k") + struct.pack("<IIQ", 9, 8, huge),
        "list past the end": head + text("k") + struct.pack("<IIQ", 9, 8, 100_000) + text("a") * 10,
        "list item past the end": head + text("k") + struct.pack("<IIQ", 9, 8, 4) + struct.pack("<Q", huge) * 4,
        "number list past the end": head + text("k") + struct.pack("<IIQ", 9, 4, 1000),
        "nested list": head + text("k") + struct.pack("<IIQ", 9, 9, 1) + struct.pack("<IIQ", 9, 9, 1),
        "unknown value": head + text("k") + struct.pack("<I", 77) + bytes(64),
        "unknown list": head + text("k") + struct.pack("<IIQ", 9, 77, 3) + bytes(64),
        "alignment": gguf({"general.alignment": 3}, [tensor("w", [1])], data=64),
        "dimensions": gguf(tensors=[text("w") + struct.pack("<I", 4_000_000_000)]),
        "huge shape": gguf(tensors=[tensor("w", [2**63, 2**63])], data=64),
        "offset": gguf(tensors=[tensor("w", [4], 0, 2**64 - 8)], data=64),
        "a name twice": gguf(tensors=[tensor("w", [1]), tensor("w", [1])], data=64),
        "half block": gguf(tensors=[tensor("w", [33], 2)], data=64),
    }


@pytest.mark.parametrize("case", hostile_files())
def test_that_a_lying_header_is_damage_and_costs_neither_memory_nor_time(tmp_path: Path, case: str) -> None:
    path = write(tmp_path, "bad.gguf", hostile_files()[case])
    tracemalloc.start()
    started = time.perf_counter()
    with pytest.raises(ModelDamaged, match=r"bad\.gguf"):
        read_header(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 16 << 20
    assert time.perf_counter() - started < 1.0


def test_that_a_sparse_file_of_long_texts_stays_within_memory(tmp_path: Path) -> None:
    path = tmp_path / "sparse.gguf"
    with path.open("wb") as file:
        file.write(b"GGUF" + struct.pack("<IQQ", 3, 0, 400))
        for number in range(400):
            file.write(text(f"k{number}") + struct.pack("<IQ", 8, 1 << 20))
            file.seek(1 << 20, 1)
        file.truncate(file.tell())
    tracemalloc.start()
    read_header(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100 << 20


@pytest.mark.parametrize(
    "data", [gguf(version=1), gguf(version=99), gguf(version=3 << 24), gguf(tensors=[tensor("w", [1], 99)], data=64)]
)
def test_that_unknown_versions_and_formats_are_unsupported(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ModelUnsupported):
        read_header(write(tmp_path, "m.gguf", data))


@pytest.mark.parametrize(
    "facts",
    [
        {"general.architecture": 7, "general.name": ["a"], "llama.context_length": "many"},
        {"general.architecture": "llama", "llama.context_length": True, "llama.block_count": 1.5},
        {"general.architecture": "llama", "general.file_type": "x", "tokenizer.chat_template": 3},
    ],
)
def test_that_facts_of_the_wrong_type_count_as_absent(tmp_path: Path, facts: dict[str, object]) -> None:
    header = read_header(write(tmp_path, "m.gguf", gguf(facts, [tensor("w", [1])], data=64)))  # type: ignore[arg-type]
    assert header.context_length == 0
    assert header.chat_template == ""
    assert header.kv_bytes_per_token == 0


def test_that_the_last_of_two_equal_keys_counts(tmp_path: Path) -> None:
    data = gguf({"general.name": "one"}, key_count=2) + entry("general.name", "two")
    assert read_header(write(tmp_path, "m.gguf", data)).name == "two"


def _small_header() -> bytes:
    facts = {"tokenizer.chat_template": "{{ x }}", "tokenizer.ggml.merges": ["a b", "b c"], "x.f": 1.5, "x.b": True}
    return mini_model(**facts)  # type: ignore[arg-type]


@settings(max_examples=400, deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_that_random_damage_ends_in_a_header_or_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    file = bytearray(_small_header())
    for _ in range(data.draw(st.integers(1, 6))):
        position = data.draw(st.integers(0, len(file) - 1))
        if data.draw(st.booleans()):
            file[position] = data.draw(st.integers(0, 255))
        else:
            wide = data.draw(st.sampled_from([0, 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1, len(file)]))
            file[position : position + 8] = struct.pack("<Q", wide)
    cut = data.draw(st.integers(0, len(file)))
    path = write(tmp_path, "fuzz.gguf", bytes(file[:cut] if data.draw(st.booleans()) else file))
    try:
        sound = read_header(path).expected_bytes <= len(path.read_bytes())
    except ModelError as error:
        sound = error.user_message.startswith("fuzz.gguf") and error.user_message.endswith(".")
    assert sound


@pytest.mark.real_models
def test_that_two_hundred_damages_of_the_real_header_stay_bounded(tmp_path: Path) -> None:
    with STARTER.open("rb") as file:
        head = bytearray(file.read(2_000_000))
    path = tmp_path / "real.gguf"
    for number in range(200):
        position = number * 53 % 6_000 + (number % 7) * 100_000
        before = head[position]
        head[position] ^= 1 << (number % 8)
        path.write_bytes(head)
        with pytest.raises(ModelError, match=r"real\.gguf"):
            read_header(path)  # the weights are missing in any case
        head[position] = before
