"""Tests of reading the entries of a GGUF that lies: limits on memory, ends in the middle, types that make no sense."""

from __future__ import annotations

import struct
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.core.errors import ModelDamaged
from tests.tiny_gguf import tiny_gguf
from training.finetune.gguf_base import hf_folder_of
from training.weights import gguf_file
from training.weights.gguf_file import GgufFile, MetaValue
from training.weights.tokenizer_from_gguf import tokenizer_of
from training.weights.tokenizer_to_gguf import chat_template

_STRING, _ARRAY = 8, 9


def head(keys: int) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", 3, 0, keys)


def key(name: str, kind: int) -> bytes:
    return struct.pack("<Q", len(name)) + name.encode() + struct.pack("<I", kind)


def test_that_a_sparse_file_does_not_fill_the_memory(tmp_path: Path) -> None:
    file, length = tmp_path / "sparse.gguf", 600 << 20
    start = head(1) + key("a", _STRING) + struct.pack("<Q", length)
    with file.open("wb") as made:
        made.write(start)
        made.truncate(len(start) + length)
    opened = GgufFile(file)
    tracemalloc.start()
    try:
        with pytest.raises(ModelDamaged, match="more than 512 MB"):
            opened.metadata()
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def test_that_many_empty_texts_count_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gguf_file, "MOST_METADATA_BYTES", 1 << 20)
    file, count = tmp_path / "texts.gguf", 100_000
    file.write_bytes(head(1) + key("a", _ARRAY) + struct.pack("<IQ", _STRING, count) + bytes(8 * count))
    with pytest.raises(ModelDamaged, match="more than 1 MB"):
        GgufFile(file).metadata()


def test_that_a_text_beyond_the_end_of_the_file_is_damage(tmp_path: Path) -> None:
    file = tmp_path / "short.gguf"
    file.write_bytes(head(1) + key("a", _STRING) + struct.pack("<Q", 5) + b"hello")
    opened = GgufFile(file)
    file.write_bytes(head(1) + key("a", _STRING) + struct.pack("<Q", 6) + b"hello")  # changed since it was looked at
    with pytest.raises(ModelDamaged, match="middle of a text"):
        opened.metadata()


def sentence_pieces(**more: Any) -> dict[str, MetaValue]:
    entries = {"model": "llama", "tokens": ["<s>", "a"], "token_type": [3, 1], "scores": [0.0, -1.0]} | more
    return {f"tokenizer.ggml.{name}": MetaValue(value, 0) for name, value in entries.items()}


def test_that_tokens_of_thousands_of_letters_are_refused() -> None:
    assert tokenizer_of(sentence_pieces(tokens=["<s>", "a" * 4096])).tokenizer["model"]["type"] == "BPE"
    with pytest.raises(ModelDamaged, match="too long"):
        tokenizer_of(sentence_pieces(tokens=["<s>", "a" * 4097]))
    many = [f"{number:04}" + "a" * 4000 for number in range(100)]
    with pytest.raises(ModelDamaged, match="too long"):
        tokenizer_of(sentence_pieces(tokens=many, token_type=[1] * 100, scores=[0.0] * 100))


@pytest.mark.parametrize("more", [{"token_type": ["a", "b"]}, {"scores": [None, None]}], ids=str)
def test_that_entries_of_a_wrong_type_are_damage(more: dict[str, Any]) -> None:
    with pytest.raises(ModelDamaged, match="makes no sense"):
        tokenizer_of(sentence_pieces(**more))


def test_that_heads_that_do_not_fit_the_rows_are_damage(tmp_path: Path) -> None:
    base = tiny_gguf(tmp_path / "tiny.gguf")
    name = b"llama.attention.head_count_kv" + struct.pack("<I", 4)
    data = base.read_bytes()
    assert data.count(name) == 1
    base.write_bytes(data.replace(name + struct.pack("<I", 2), name + struct.pack("<I", 3)))
    with pytest.raises(ModelDamaged, match="not those of 3 heads"):
        hf_folder_of(base, tmp_path / "cache", lambda _text: None)


def test_that_an_empty_tensor_is_damage(tmp_path: Path) -> None:
    import gguf

    writer = gguf.GGUFWriter(tmp_path / "empty.gguf", "llama")
    writer.add_tensor("a.weight", np.zeros((0, 4), np.float32))
    writer.add_tensor("b.weight", np.zeros((4,), np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(ModelDamaged, match=r"a\.weight is empty"):
        GgufFile(tmp_path / "empty.gguf").read("a.weight")


def test_that_a_template_of_megabytes_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "chat_template.jinja").write_bytes(b"\xff{{ 1 }}")
    assert chat_template(tmp_path) == "�{{ 1 }}"
    (tmp_path / "chat_template.jinja").write_bytes(bytes((1 << 20) + 1))
    with pytest.raises(ModelDamaged, match="larger than 1 MB"):
        chat_template(tmp_path)
