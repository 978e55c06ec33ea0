"""The safetensors reader on sound, truncated and lying files."""

from __future__ import annotations

import json
import struct
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.catalog.safetensors_header import DTYPE_BITS, read_safetensors, read_shards, shard_names
from engine.core.errors import ModelDamaged, ModelError, ModelNotFound, ModelUnsupported
from engine.core.paths import resources_dir
from tests.unit.catalog.gguf_files import write
from tests.unit.catalog.safetensors_files import LLAMA_TENSORS, raw, safetensors

EMBEDDER = resources_dir() / "models" / "all-MiniLM-L6-v2" / "model.safetensors"


def entry(dtype: object = "F32", shape: object = (2,), offsets: object = (0, 8)) -> dict[str, object]:
    return {"w": {"dtype": dtype, "shape": shape, "data_offsets": offsets}}


@pytest.mark.real_models
def test_that_a_real_file_is_read_as_the_library_reads_it() -> None:
    from safetensors import safe_open

    header = read_safetensors(EMBEDDER)
    with safe_open(str(EMBEDDER), "np") as file:
        assert set(header.tensors) == set(file.keys())
        for name, tensor in header.tensors.items():
            assert list(tensor.shape) == file.get_slice(name).get_shape()
    assert header.dominant_dtype == "F32"


def test_that_the_types_of_numbers_are_those_of_the_library(tmp_path: Path) -> None:
    from safetensors import safe_open

    path = tmp_path / "m.safetensors"
    for name, bits in DTYPE_BITS.items():
        path.write_bytes(raw(entry(name, [8], [0, bits]), bytes(bits)))
        with safe_open(str(path), "np") as file:
            assert file.keys() == ["w"]
        assert read_safetensors(path).tensors["w"].size_bytes == bits


def test_that_positions_are_those_in_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, "m.safetensors", raw(entry(), struct.pack("<2f", 1.5, -2.0)))
    tensor = read_safetensors(path).tensors["w"]
    assert struct.unpack("<2f", path.read_bytes()[tensor.start : tensor.end]) == (1.5, -2.0)


def hostile() -> dict[str, bytes]:
    two = {
        "a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
        "b": {"dtype": "F32", "shape": [2], "data_offsets": [4, 12]},
    }
    gap = {**entry(), "b": {"dtype": "F32", "shape": [1], "data_offsets": [12, 16]}}
    return {
        "empty": b"",
        "too short": b"\x01\x00",
        "length past the end": raw(entry(), bytes(8), length=1 << 20),
        "huge length": raw(entry(), bytes(8), length=2**64 - 1),
        "no JSON": raw(b"{not json", bytes(8)),
        "not UTF-8": raw(b'{"\xff\xfe": 1}', bytes(8)),
        "a list": raw([1, 2], bytes(8)),
        "deep": raw(b"[" * 100_000),
        "deep object": raw(b'{"a":' * 100_000),
        "very many values": raw(b'{"a":[' + b"0," * 4_000_000 + b"0]}"),
        "very many lists": raw(b'{"a":[' + b"[]," * 3_000_000 + b"[]]}"),
        "twice": raw(
            b'{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},' * 1 + json.dumps(entry())[1:].encode(), bytes(8)
        ),
        "outside": raw(entry(offsets=[0, 16], shape=[4]), bytes(8)),
        "turned round": raw(entry(offsets=[8, 0]), bytes(8)),
        "negative position": raw(entry(offsets=[-8, 0]), bytes(8)),
        "negative shape": raw(entry(shape=[-1, -2]), bytes(8)),
        "overflowing shape": raw(entry(shape=[2**62, 4]), bytes(8)),
        "absurd number": raw(b'{"w":{"dtype":"F32","shape":[1' + b"0" * 5000 + b'],"data_offsets":[0,8]}}', bytes(8)),
        "other size": raw(entry(shape=[3]), bytes(8)),
        "many dimensions": raw(entry(shape=[1] * 99), bytes(8)),
        "one position": raw(entry(offsets=[8]), bytes(8)),
        "floating shape": raw(entry(shape=[2.0]), bytes(8)),
        "true as a number": raw(entry(shape=[True, 2]), bytes(8)),
        "no entry": raw({"w": 7}, bytes(8)),
        "half an entry": raw({"w": {"dtype": "F32"}}, bytes(8)),
        "type is a number": raw(entry(dtype=7), bytes(8)),
        "description is a list": raw({"__metadata__": [1], **entry()}, bytes(8)),
        "overlap": raw(two, bytes(12)),
        "gap": raw(gap, bytes(16)),
        "rest": raw(entry(), bytes(80)),
        "cut": raw(entry(), bytes(7)),
        "Git LFS": b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 5\n",
    }


@pytest.mark.parametrize("case", hostile())
def test_that_a_lying_header_is_damage_and_costs_neither_memory_nor_time(tmp_path: Path, case: str) -> None:
    path = write(tmp_path, "bad.safetensors", hostile()[case])
    tracemalloc.start()
    started = time.perf_counter()
    with pytest.raises(ModelDamaged, match=r"bad\.safetensors"):
        read_safetensors(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 64 << 20
    assert time.perf_counter() - started < 2.0


def test_that_as_many_values_as_allowed_stay_within_memory(tmp_path: Path) -> None:
    path = write(tmp_path, "many.safetensors", raw(b'{"a":[' + b"[]," * 1_000_000 + b"[]]}"))
    tracemalloc.start()
    with pytest.raises(ModelDamaged):
        read_safetensors(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 256 << 20


def test_that_an_unknown_type_of_numbers_is_unsupported(tmp_path: Path) -> None:
    with pytest.raises(ModelUnsupported, match="F3"):
        read_safetensors(write(tmp_path, "m.safetensors", raw(entry(dtype="F3"), bytes(8))))


def test_that_a_missing_file_and_a_folder_are_not_found(tmp_path: Path) -> None:
    for path in (tmp_path / "none.safetensors", tmp_path):
        with pytest.raises(ModelNotFound):
            read_safetensors(path)


def index(folder: Path, names: dict[str, object]) -> Path:
    (folder / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": names}))
    return folder


def test_that_shards_are_one_model(tmp_path: Path) -> None:
    for number in (1, 2):
        write(tmp_path, f"model-{number}-of-2.safetensors", safetensors({f"w{number}": ("F32", (number,))}))
    index(tmp_path, {"w1": "model-1-of-2.safetensors", "w2": "model-2-of-2.safetensors"})
    header = read_shards(tmp_path)
    assert set(header.tensors) == {"w1", "w2"}
    assert header.size_bytes == sum(path.stat().st_size for path in tmp_path.glob("*.safetensors"))
    (tmp_path / "model-2-of-2.safetensors").unlink()
    with pytest.raises(ModelDamaged, match="1 of 2 weight files"):
        read_shards(tmp_path)


@pytest.mark.parametrize(
    "name",
    [
        "../other.safetensors",
        "/etc/x.safetensors",
        "a/b.safetensors",
        "a\\b.safetensors",
        "x.bin",
        "",
        7,
        None,
        "..safetensors",
    ],
)
def test_that_an_index_names_files_of_its_folder_only(tmp_path: Path, name: object) -> None:
    with pytest.raises(ModelDamaged, match=r"index\.json"):
        shard_names(index(tmp_path, {"w": name}))


@pytest.mark.parametrize("text", ["{}", '{"weight_map": []}', '{"weight_map": {}}', "[]", "x", '{"weight_map": "a"}'])
def test_that_an_index_that_is_none_is_damage(tmp_path: Path, text: str) -> None:
    (tmp_path / "model.safetensors.index.json").write_text(text)
    with pytest.raises(ModelDamaged):
        shard_names(tmp_path)


def test_that_a_folder_without_weights_says_so(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound):
        read_shards(tmp_path)


@pytest.mark.slow
@settings(max_examples=400, deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_that_random_damage_ends_in_a_header_or_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    file = bytearray(safetensors(LLAMA_TENSORS, format="pt"))
    for _ in range(data.draw(st.integers(1, 6))):
        position = data.draw(st.integers(0, min(len(file), 700) - 1))
        if data.draw(st.booleans()):
            file[position] = data.draw(st.integers(0, 255))
        else:
            piece = data.draw(
                st.sampled_from([b"-1", b"1e9", b"99999999999999999999", b"]", b"{", b'"', b"[[", b"null"])
            )
            file[position : position + len(piece)] = piece
    cut = data.draw(st.integers(0, len(file)))
    path = write(tmp_path, "fuzz.safetensors", bytes(file[:cut] if data.draw(st.booleans()) else file))
    try:
        size = path.stat().st_size
        sound = all(8 <= tensor.start <= tensor.end <= size for tensor in read_safetensors(path).tensors.values())
    except ModelError as error:
        sound = error.user_message.startswith("fuzz.safetensors") and error.user_message.endswith(".")
    assert sound
