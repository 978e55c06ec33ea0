"""Converted models are whole or not there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.core.errors import StorageError
from engine.retrieval.converted_models import ConvertedModels


def save(text: str = "model") -> object:
    def write(path: Path) -> None:
        path.write_text(text)
        path.with_suffix(".bin").write_bytes(b"weights" * 100)

    return write


def models(root: Path, identity: str = "MiniLM@1", version: str = "2026.4") -> ConvertedModels:
    return ConvertedModels(root, identity, version)


def test_that_what_was_kept_is_found_by_the_same_model_and_version_only(tmp_path: Path) -> None:
    kept = models(tmp_path).keep("fp32", save())
    assert models(tmp_path).find("fp32") == kept
    assert kept.read_text() == "model"
    assert models(tmp_path).find("int8") is None
    assert models(tmp_path, identity="MiniLM@2").find("fp32") is None
    assert models(tmp_path, version="2027.0").find("fp32") is None


@pytest.mark.parametrize("damage", ["shorten", "change", "remove", "manifest"])
def test_that_a_damaged_one_is_not_found_and_can_be_made_anew(tmp_path: Path, damage: str) -> None:
    kept = models(tmp_path).keep("fp32", save())
    weights = kept.with_suffix(".bin")
    match damage:
        case "shorten":
            weights.write_bytes(weights.read_bytes()[:-1])
        case "change":
            weights.write_bytes(b"Weights" + weights.read_bytes()[7:])
        case "remove":
            weights.unlink()
        case "manifest":
            (kept.parent / "manifest.json").write_text('{"format": 1, "hashes": {}, "more": 1}')
    assert models(tmp_path).find("fp32") is None
    models(tmp_path).keep("fp32", save("again"))
    found = models(tmp_path).find("fp32")
    assert found is not None
    assert found.read_text() == "again"


def test_that_an_interrupted_save_leaves_nothing_that_is_found(tmp_path: Path) -> None:
    def half(path: Path) -> None:
        path.write_text("half")
        raise OSError(28, "No space left on device")

    with pytest.raises((OSError, StorageError)):
        models(tmp_path).keep("fp32", half)
    assert models(tmp_path).find("fp32") is None
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == []


def test_that_tidying_keeps_what_is_used(tmp_path: Path) -> None:
    old = models(tmp_path, identity="old").keep("fp32", save()).parent.parent
    recent = models(tmp_path, identity="recent").keep("fp32", save())
    os.utime(old, (0, 0))
    own = models(tmp_path)
    own.keep("fp32", save())
    models(tmp_path, version="2025.1").keep("int8", save())
    kept = own.keep("int8", save())
    (kept.parent.parent / ".part-1").mkdir()
    own.tidy("int8")
    assert own.find("int8") == kept
    assert own.find("fp32") is None
    assert [path.name for path in kept.parent.parent.iterdir()] == ["int8-2026.4"]
    assert recent.exists()
    assert not old.exists()
    own.tidy(None)
    assert own.find("int8") is None
