"""Everything that changes what a model computes changes the name of its states."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from engine.core.errors import ModelDamaged
from engine.inference.kv_identity import file_identity, state_identity
from engine.inference.types import LoadSettings

SETTINGS = LoadSettings()


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(os.urandom(5 << 20))
    return path


def test_that_a_moved_file_keeps_its_identity(model: Path, tmp_path: Path) -> None:
    before = file_identity(model)
    moved = tmp_path / "folder" / "other.gguf"
    moved.parent.mkdir()
    model.rename(moved)
    assert file_identity(moved) == before


@pytest.mark.parametrize("place", [0, 3 << 20, (5 << 20) - 1])
def test_that_changed_content_of_the_same_size_and_time_changes_the_identity(model: Path, place: int) -> None:
    before, facts = file_identity(model), model.stat()
    data = bytearray(model.read_bytes())
    for offset in range(min(40_000, len(data) - place)):
        data[place + offset] ^= 1
    model.write_bytes(data)
    os.utime(model, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert file_identity(model) != before


def test_that_every_part_of_a_split_model_counts(tmp_path: Path) -> None:
    first, second = tmp_path / "m-00001-of-00002.gguf", tmp_path / "m-00002-of-00002.gguf"
    first.write_bytes(b"a" * 100)
    second.write_bytes(b"b" * 100)
    before = file_identity(first)
    second.write_bytes(b"c" * 100)
    assert file_identity(first) != before


def test_that_a_missing_file_is_a_model_error(tmp_path: Path) -> None:
    with pytest.raises(ModelDamaged):
        file_identity(tmp_path / "gone.gguf")


def test_that_each_fact_of_a_state_changes_its_identity() -> None:
    base = state_identity("m", SETTINGS, 4096, "build", [("a", 1.0)])
    others = [
        state_identity("m2", SETTINGS, 4096, "build", [("a", 1.0)]),
        state_identity("m", replace(SETTINGS, cache_type="q8_0"), 4096, "build", [("a", 1.0)]),
        state_identity("m", replace(SETTINGS, gpu_layers=3), 4096, "build", [("a", 1.0)]),
        state_identity("m", replace(SETTINGS, tensor_split=(1.0, 2.0)), 4096, "build", [("a", 1.0)]),
        state_identity("m", replace(SETTINGS, use_extra_buffers=False), 4096, "build", [("a", 1.0)]),
        state_identity("m", SETTINGS, 2048, "build", [("a", 1.0)]),
        state_identity("m", SETTINGS, 4096, "build2", [("a", 1.0)]),
        state_identity("m", SETTINGS, 4096, "build", [("a", 0.5)]),
        state_identity("m", SETTINGS, 4096, "build", [("b", 1.0)]),
        state_identity("m", SETTINGS, 4096, "build", []),
    ]
    assert len({base, *others}) == len(others) + 1


def test_that_an_adapter_of_weight_0_is_no_adapter() -> None:
    assert state_identity("m", SETTINGS, 1, "b", [("a", 0.0)]) == state_identity("m", SETTINGS, 1, "b", [])
