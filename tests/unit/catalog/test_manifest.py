"""Manifests say what the bytes must be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from engine.catalog.manifest import MANIFEST_NAME, Manifest, describe_folder, read_manifest
from engine.core.errors import ModelDamaged


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Model"
    (folder / "sub").mkdir(parents=True)
    (folder / "weights.gguf").write_bytes(b"weights")
    (folder / "sub" / "config.json").write_bytes(b"{}")
    return folder


def provide(folder: Path) -> Manifest:
    manifest = describe_folder(folder, name="Model", kind="llm", licence="Apache-2.0", source="a test")
    manifest.save(folder)
    return manifest


def test_that_a_saved_manifest_is_read_back_and_verifies(folder: Path) -> None:
    manifest = provide(folder)
    assert read_manifest(folder) == manifest
    assert set(manifest.files) == {"weights.gguf", "sub/config.json"}
    manifest.verify(folder)


def test_that_a_changed_byte_is_found(folder: Path) -> None:
    manifest = provide(folder)
    (folder / "weights.gguf").write_bytes(b"Weights")
    manifest.check_sizes(folder)
    with pytest.raises(ModelDamaged, match=r"weights\.gguf of Model has changed"):
        manifest.verify(folder)


def test_that_a_missing_and_a_shorter_file_are_found_without_reading(folder: Path) -> None:
    manifest = provide(folder)
    (folder / "weights.gguf").write_bytes(b"weigh")
    with pytest.raises(ModelDamaged, match="5 bytes instead of 7"):
        manifest.check_sizes(folder)
    (folder / "weights.gguf").unlink()
    with pytest.raises(ModelDamaged, match="missing"):
        manifest.check_sizes(folder)


def test_that_a_folder_without_a_manifest_has_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"[1]", b'{"version": 2}'])
def test_that_a_manifest_that_is_none_is_damage(tmp_path: Path, content: bytes) -> None:
    (tmp_path / MANIFEST_NAME).write_bytes(content)
    with pytest.raises(ModelDamaged, match="manifest"):
        read_manifest(tmp_path)


def test_that_an_unknown_key_is_refused(folder: Path) -> None:
    data = json.loads(provide(folder).model_dump_json()) | {"surprise": 1}
    (folder / MANIFEST_NAME).write_text(json.dumps(data))
    with pytest.raises(ModelDamaged):
        read_manifest(folder)


@pytest.mark.parametrize("name", ["../other", "/etc/passwd", "a//b", "", "a\\b", "C:x", "a/../b"])
def test_that_a_name_outside_the_folder_is_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        Manifest.model_validate(
            {
                "name": "m",
                "kind": "llm",
                "licence": "x",
                "source": "x",
                "files": {name: {"sha256": "0" * 64, "size_bytes": 1}},
            }
        )
