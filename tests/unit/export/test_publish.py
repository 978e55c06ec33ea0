"""Tests of exports: what transformers and llama.cpp choose is the same, and nothing half appears."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.catalog.manifest import read_manifest
from engine.catalog.scanner import ModelScanner
from engine.core.errors import Cancelled, ModelDamaged, ModelNotFound, ModelUnsupported, StorageError, UsageError
from engine.core.jobs import CancelToken
from engine.core.paths import ProfilePaths
from tests.both_engines import (
    PROMPTS,
    greedy_in_llama_cpp,
    greedy_in_transformers,
    hf_model,
    hf_tokenizer,
    llama_cpp,
)
from tests.finished_runs import finished_run
from tests.tiny_models import tiny_llama
from training.config import ExportKind
from training.export import gguf_export, publish
from training.export.merged_export import Weights
from training.export.publish import ExportPlaces, export_run
from training.run_events import Exported
from training.run_store import Run
from training.weights.gguf_file import GgufFile, MetaValue

pytestmark = pytest.mark.real_models

TOKENS = 16


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("base") / "tiny-base")


@pytest.fixture
def run(tmp_path: Path, base: Path) -> Run:
    return finished_run(tmp_path / "runs", base, base)


@pytest.fixture
def places(tmp_path: Path) -> ExportPlaces:
    return ExportPlaces(tmp_path / "models", tmp_path / "bases")


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory, base: Path) -> list[tuple[list[int], list[int]]]:
    """The tokens of each prompt, and what PEFT on transformers writes next."""
    run = finished_run(tmp_path_factory.mktemp("wanted"), base, base)
    model, tokenizer = hf_model(base, run.model_dir), hf_tokenizer(base)
    prompts = [list(tokenizer(text)["input_ids"]) for text in PROMPTS]
    return [(tokens, greedy_in_transformers(model, tokens, TOKENS)) for tokens in prompts]


def export(
    run: Run, places: ExportPlaces, *kinds: ExportKind, quantization: str = "F16", token: CancelToken | None = None
) -> list[Exported]:
    return list(export_run(run, kinds, quantization, places, lambda _text: None, token or CancelToken()))


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file()) if folder.exists() else []


def test_that_the_gguf_writes_what_peft_writes(
    run: Run, places: ExportPlaces, wanted: Sequence[tuple[list[int], list[int]]]
) -> None:
    [made] = export(run, places, "gguf")
    with llama_cpp(Path(made.path)) as native:
        for text, (tokens, answer) in zip(PROMPTS, wanted, strict=True):
            assert native.tokenize(text, add_special=True) == tokens
            assert greedy_in_llama_cpp(native, tokens, TOKENS) == answer
        assert native.special.eos == "<|im_end|>"
        assert native.template == (run.model_dir / "chat_template.jinja").read_text()


def test_that_the_merged_folder_writes_what_peft_writes(
    run: Run, places: ExportPlaces, wanted: Sequence[tuple[list[int], list[int]]]
) -> None:
    [made] = export(run, places, "merged")
    model = hf_model(Path(made.path))
    assert [greedy_in_transformers(model, tokens, TOKENS) for tokens, _ in wanted] == [answer for _, answer in wanted]
    assert hf_tokenizer(Path(made.path)).chat_template == (run.model_dir / "chat_template.jinja").read_text()


def test_that_the_adapter_gguf_on_the_base_writes_what_peft_writes(
    run: Run, places: ExportPlaces, base: Path, wanted: Sequence[tuple[list[int], list[int]]]
) -> None:
    [made] = export(run, places, "adapter_gguf")
    whole = finished_run(places.bases, base, base, name="zero")
    _make_zero(whole)
    [base_gguf] = export(whole, places, "gguf", quantization="F32")
    with llama_cpp(Path(base_gguf.path)) as native:
        plain = [greedy_in_llama_cpp(native, tokens, TOKENS) for tokens, _ in wanted]
        handle = native.api.llama_adapter_lora_init(native.model, made.path.encode())
        native.set_adapters([(handle, 1.0)])
        assert [greedy_in_llama_cpp(native, tokens, TOKENS) for tokens, _ in wanted] == [answer for _, answer in wanted]
        native.set_adapters([])
        native.api.llama_adapter_lora_free(handle)
    assert plain != [answer for _, answer in wanted]


def _make_zero(run: Run) -> None:
    """An adapter that changes nothing: the export is the base."""
    from safetensors.torch import load_file, save_file

    file = run.model_dir / "adapter_model.safetensors"
    save_file({name: tensor * 0 for name, tensor in load_file(file).items()}, file, metadata={"format": "pt"})


def test_that_exports_are_in_the_list_at_once_and_the_adapter_fits_its_base(
    tmp_path: Path, run: Run, places: ExportPlaces, base: Path
) -> None:
    paths = ProfilePaths(tmp_path)
    scanner = ModelScanner(paths, tmp_path / "none", lambda: [base.parent])
    export(run, places, "adapter", "adapter_gguf", "merged", "gguf", quantization="Q8_0")
    found = {info.name: info for info in scanner.list()}
    assert {"My tune", "My tune merged", "tiny-base"} <= found.keys()
    assert all(not info.problem for info in found.values())
    assert found["My tune"].quantization == "Q8_0"
    assert [adapter.name for adapter in scanner.adapters_for(found["tiny-base"])] == ["My tune adapter"]
    assert {adapter.name for adapter in scanner.adapters_for(found["My tune"])} == {
        "My tune adapter",
        "My tune-adapter",
    }


def test_that_each_export_has_a_card_and_a_manifest_that_holds(run: Run, places: ExportPlaces) -> None:
    for made in export(run, places, "adapter", "merged"):
        folder = Path(made.path)
        card = (folder / "README.md").read_text()
        assert "base_model: tiny-base" in card
        assert "| 9 | 1.5000 | 4.500 | 12.2 |" in card
        assert "/nowhere" not in card + (folder / "adapter_config.json").read_text() if made.kind == "adapter" else card
        manifest = read_manifest(folder)
        assert manifest is not None
        manifest.verify(folder)
        assert made.size_bytes == sum(entry.size_bytes for entry in manifest.files.values())


def test_that_a_quantised_gguf_leaves_no_larger_file_beside_it(run: Run, places: ExportPlaces) -> None:
    export(run, places, "gguf", quantization="Q8_0")
    assert names_in(places.models) == ["My tune.Q8_0.gguf", "README.md", "manifest.json"]


def test_that_an_export_made_again_replaces_the_earlier_one(run: Run, places: ExportPlaces) -> None:
    [first], [second] = export(run, places, "adapter"), export(run, places, "adapter")
    assert first.path == second.path
    assert len(list(places.models.rglob("adapter_config.json"))) == 1
    assert list(places.models.rglob(".*")) == []


def test_that_another_run_of_the_same_name_gets_its_own_place(
    tmp_path: Path, run: Run, places: ExportPlaces, base: Path
) -> None:
    other = finished_run(tmp_path / "runs", base, base, seed=8)
    [first], [second] = export(run, places, "adapter"), export(other, places, "adapter")
    assert Path(first.path).parent != Path(second.path).parent


@pytest.mark.parametrize("kind", publish.KINDS)
def test_that_a_full_disk_leaves_nothing_behind(
    run: Run, places: ExportPlaces, kind: ExportKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> Any:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(publish, "place", full)
    with pytest.raises(StorageError, match="No space left"):
        export(run, places, kind)
    assert list(places.models.iterdir()) == []


def test_that_too_little_room_is_said_before_the_work(
    run: Run, places: ExportPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 10}))
    with pytest.raises(StorageError, match="not enough room"):
        export(run, places, "gguf")


def test_that_a_cancelled_export_leaves_nothing_behind(
    run: Run, places: ExportPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = CancelToken()
    monkeypatch.setattr(gguf_export, "_compare_tokens", lambda *_: token.cancel())
    with pytest.raises(Cancelled):
        export(run, places, "gguf", token=token)
    assert list(places.models.iterdir()) == []


def test_that_another_tokenizer_in_llama_cpp_is_refused(
    run: Run, places: ExportPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = json.loads((run.model_dir / "tokenizer.json").read_text())
    rules["pre_tokenizer"] = {"type": "Whitespace"}
    (run.model_dir / "tokenizer.json").write_text(json.dumps(rules))
    with pytest.raises(ModelUnsupported, match="cuts texts"):
        export(run, places, "gguf")
    monkeypatch.setattr("training.weights.tokenizer_to_gguf.name_of", lambda _rules: "llama-bpe")
    with pytest.raises(ModelUnsupported, match="other tokens"):
        export(run, places, "gguf")


def test_that_a_run_without_a_model_or_an_unknown_quantisation_is_refused(run: Run, places: ExportPlaces) -> None:
    with pytest.raises(UsageError, match="no quantisation Q99"):
        export(run, places, "gguf", quantization="Q99")
    (run.model_dir / "adapter_config.json").unlink()
    with pytest.raises(UsageError, match="no trained model"):
        export(run, places, "gguf")


def whole_run(run: Run, base: Path) -> Run:
    """The run as if it had trained all weights."""
    shutil.rmtree(run.model_dir)
    shutil.copytree(base, run.model_dir)
    return run


def test_that_an_adapter_needs_no_base_and_a_whole_model_neither(
    tmp_path: Path, run: Run, places: ExportPlaces, base: Path
) -> None:
    gone = shutil.copytree(base, tmp_path / "gone")
    other = finished_run(tmp_path / "others", gone, gone, name="adapter of a lost base")
    whole = whole_run(finished_run(tmp_path / "others", gone, gone, name="whole"), base)
    shutil.rmtree(gone)
    [adapter] = export(other, places, "adapter", quantization="auto")
    assert (Path(adapter.path) / "adapter_config.json").is_file()
    [gguf] = export(whole, places, "gguf", quantization="auto")
    with llama_cpp(Path(gguf.path)) as native:
        assert native.special.eos == "<|im_end|>"
    with pytest.raises(ModelNotFound, match="base of the run is gone"):
        export(other, places, "adapter_gguf")
    told = export_run(other, ("adapter", "gguf"), "auto", places, lambda _text: None, CancelToken())
    assert next(told).kind == "adapter"
    with pytest.raises(ModelNotFound):
        next(told)


def test_that_the_base_of_a_base_is_not_told_as_that_of_the_run(
    run: Run, places: ExportPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    [made] = export(run, places, "gguf")
    entries = GgufFile(Path(made.path)).metadata()
    monkeypatch.setattr(
        "training.export.gguf_export.GgufFile.metadata",
        lambda _self: entries | {"general.base_model.0.organization": MetaValue("Somebody", 8)},
    )
    vocabulary = len(entries["tokenizer.ggml.tokens"].value)
    found = gguf_export._entries_of_base(Path(made.path), vocabulary)
    assert [key for key in found if key.startswith("general.base_model")] == []


def change_json(file: Path, **changes: Any) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))


@pytest.mark.parametrize(
    "changes", [{"num_attention_heads": None}, {"rope_parameters": {"rope_type": "linear", "factor": {}}}], ids=str
)
def test_that_a_config_with_values_of_a_wrong_type_is_a_sentence(
    tmp_path: Path, run: Run, places: ExportPlaces, base: Path, changes: dict[str, Any]
) -> None:
    change_json(whole_run(run, base).model_dir / "config.json", **changes)
    with pytest.raises(ModelDamaged, match=r"makes no sense|lacks"):
        export(run, places, "gguf")
    assert list(places.models.iterdir()) == []


def test_that_a_template_that_fails_costs_only_the_end_of_turn(run: Run, places: ExportPlaces) -> None:
    (run.model_dir / "chat_template.jinja").write_text("{{ messages[0] + 1 }}")
    [made] = export(run, places, "gguf")
    assert "tokenizer.ggml.eot_token_id" not in GgufFile(Path(made.path)).metadata()


def test_that_several_kinds_look_at_a_gguf_base_once(
    tmp_path: Path, run: Run, places: ExportPlaces, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [made] = export(whole_run(finished_run(tmp_path / "others", base, base), base), places, "gguf")
    tuned = finished_run(tmp_path / "others", Path(made.path), base, name="on a GGUF")
    looked: list[Path] = []

    def folder_of(found: Path, *_: object) -> Path:
        looked.append(found)
        return base

    monkeypatch.setattr(publish, "hf_folder_of", folder_of)
    export(tuned, places, "merged", "gguf")
    assert looked == [Path(made.path)]


def test_that_an_export_is_told_before_the_next_one_begins(
    run: Run, places: ExportPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Any:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(publish, "write_merged", full)
    told = export_run(run, ("adapter", "merged"), "F16", places, lambda _text: None, CancelToken())
    assert next(told).kind == "adapter"
    with pytest.raises(StorageError, match="No space left"):
        next(told)


@pytest.mark.parametrize(("quantization", "needed"), [("F32", 4_000), ("F16", 2_000), ("Q8_0", 3_100)])
def test_that_the_room_for_a_gguf_is_that_of_its_files(quantization: str, needed: int) -> None:
    assert publish._room_of_gguf(1_000, quantization) == needed


def test_that_matrices_of_64_bits_become_32(tmp_path: Path) -> None:
    from safetensors.numpy import save_file

    save_file({"a.weight": np.zeros((2, 2), np.float64)}, tmp_path / "model.safetensors", metadata={"format": "pt"})
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')
    weights = Weights(tmp_path, None)
    assert (weights.dtype, weights.values, weights.size_bytes) == ("F32", 4, 16)


def test_that_a_small_model_keeps_16_bits_unless_asked_otherwise(run: Run, places: ExportPlaces) -> None:
    assert Path(export(run, places, "gguf", quantization="auto")[0].path).name.endswith(".F16.gguf")
    assert Path(export(run, places, "gguf", quantization="Q8_0")[0].path).name.endswith(".Q8_0.gguf")
