"""What is known of a sentence-transformers folder from its small files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.core.errors import ModelDamaged, ModelNotFound
from engine.core.hardware import physical_cores
from engine.retrieval.embedder_folder import read_spec
from engine.retrieval.process_embedder import processor_key


def make_model(folder: Path, **config: object) -> Path:
    (folder / "1_Pooling").mkdir(parents=True)
    modules = [
        {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
        {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
    ]
    files: dict[str, object] = {
        "modules.json": modules,
        "config.json": {"hidden_size": 384, "max_position_embeddings": 512} | config,
        "sentence_bert_config.json": {"max_seq_length": 256},
        "1_Pooling/config.json": {"word_embedding_dimension": 384},
        "config_sentence_transformers.json": {"prompts": {"query": "query: ", "document": "passage: "}},
    }
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content))
    (folder / "model.safetensors").write_bytes(b"weights" * 100)
    return folder


def test_that_limits_size_and_prefixes_are_read(tmp_path: Path) -> None:
    spec = read_spec(make_model(tmp_path / "model"))
    assert (spec.dimension, spec.max_tokens) == (384, 256)
    assert (spec.query_prefix, spec.document_prefix) == ("query: ", "passage: ")


def test_that_the_limit_is_never_beyond_the_positions_of_the_model(tmp_path: Path) -> None:
    assert read_spec(make_model(tmp_path / "model", max_position_embeddings=128)).max_tokens == 128


def test_that_other_weights_or_settings_are_another_identity(tmp_path: Path) -> None:
    first = make_model(tmp_path / "model")
    before = read_spec(first).identity
    (first / "model.safetensors").write_bytes(b"weightz" * 100)
    changed = read_spec(first).identity
    (first / "sentence_bert_config.json").write_text('{"max_seq_length": 128}')
    assert len({before, changed, read_spec(first).identity}) == 3


def test_that_a_manifest_beside_the_model_does_not_change_its_identity(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model")
    before = read_spec(folder).identity
    (folder / "manifest.json").write_text("{}")
    assert read_spec(folder).identity == before


def test_that_a_missing_or_damaged_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match="no embedding model"):
        read_spec(tmp_path / "nothing")
    folder = make_model(tmp_path / "model")
    (folder / "config.json").write_text("{broken")
    with pytest.raises(ModelDamaged, match="damaged"):
        read_spec(folder)


def test_that_the_processor_has_a_name_and_cores() -> None:
    assert processor_key() != ""
    assert physical_cores() >= 1


def make_export(folder: Path, name: str = "onnx/model.onnx", *, modules: bool = True) -> Path:
    """The same model with its weights as an ONNX file only."""
    make_model(folder)
    (folder / "model.safetensors").unlink()
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(b"graph" * 100)
    if not modules:
        (folder / "modules.json").unlink()
    return folder


def test_that_an_onnx_export_is_read_like_the_model_it_was_made_of(tmp_path: Path) -> None:
    spec = read_spec(make_export(tmp_path / "export"))
    assert spec.onnx_file == tmp_path / "export" / "onnx" / "model.onnx"
    assert (spec.dimension, spec.max_tokens, spec.query_prefix) == (384, 256, "query: ")
    assert spec.pooling.modes == ()  # the settings of this folder do not say


def test_that_an_export_of_optimum_without_modules_is_accepted(tmp_path: Path) -> None:
    spec = read_spec(make_export(tmp_path / "export", "model.onnx", modules=False))
    assert (spec.onnx_file, spec.dimension) == (tmp_path / "export" / "model.onnx", 384)


def test_that_safetensors_go_before_an_export_beside_them(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model")
    before = read_spec(folder).identity
    (folder / "onnx").mkdir()
    (folder / "onnx" / "model_quantized.onnx").write_bytes(b"graph")
    assert read_spec(folder).onnx_file is None
    assert read_spec(folder).identity == before


def test_that_the_exact_export_is_taken_of_several_and_is_part_of_the_identity(tmp_path: Path) -> None:
    folder = make_export(tmp_path / "export", "onnx/model_quantized.onnx")
    quantised = read_spec(folder)
    assert quantised.onnx_file == folder / "onnx" / "model_quantized.onnx"
    (folder / "onnx" / "model.onnx").write_bytes(b"exact")
    exact = read_spec(folder)
    assert exact.onnx_file == folder / "onnx" / "model.onnx"
    (folder / "onnx" / "model.onnx").write_bytes(b"Exact")
    assert len({quantised.identity, exact.identity, read_spec(folder).identity}) == 3


def test_that_a_last_dense_layer_says_the_size_of_the_vectors(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model")
    modules = json.loads((folder / "modules.json").read_text())
    modules.append({"idx": 2, "name": "2", "path": "2_Dense", "type": "sentence_transformers.models.Dense"})
    (folder / "modules.json").write_text(json.dumps(modules))
    (folder / "2_Dense").mkdir()
    (folder / "2_Dense" / "config.json").write_text('{"in_features": 384, "out_features": 128}')
    assert read_spec(folder).dimension == 128
