"""Which models are found, where, and what is said about those that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.catalog.manifest import describe_folder
from engine.catalog.scanner import ModelScanner, plain_name
from engine.core.errors import ModelNotFound
from engine.core.paths import ProfilePaths
from tests.unit.catalog.gguf_files import gguf, mini_model, write


@pytest.fixture
def paths(tmp_path: Path) -> ProfilePaths:
    paths = ProfilePaths(tmp_path / "profile")
    paths.create()
    return paths


@pytest.fixture
def starters(tmp_path: Path) -> Path:
    return tmp_path / "starters"


@pytest.fixture
def scanner(paths: ProfilePaths, starters: Path) -> ModelScanner:
    return ModelScanner(paths, starters)


def test_that_starters_come_first_and_any_layout_of_the_profile_is_found(
    scanner: ModelScanner, paths: ProfilePaths, starters: Path
) -> None:
    write(starters, "Zeta/Zeta.Q4_0.gguf", mini_model())
    write(paths.models_dir, "deep/er/Beta-Q8_0.GGUF", mini_model())
    write(paths.models_dir, "alpha-7b-instruct-Q4_K_M.gguf", mini_model())
    write(paths.models_dir, ".half/hidden.gguf", mini_model())
    write(paths.models_dir, "notes.txt", b"text")
    found = [(info.name, info.source) for info in scanner.list()]
    assert found == [("Zeta", "starter"), ("alpha-7b-instruct", "profile"), ("Beta", "profile")]


def test_that_no_folder_is_walked_twice(scanner: ModelScanner, paths: ProfilePaths) -> None:
    write(paths.models_dir, "a/model.gguf", mini_model())
    (paths.models_dir / "a" / "loop").symlink_to(paths.models_dir, target_is_directory=True)
    assert [info.name for info in scanner.list()] == ["model"]


def test_that_a_linked_folder_elsewhere_is_used_in_place(
    scanner: ModelScanner, paths: ProfilePaths, tmp_path: Path
) -> None:
    write(tmp_path / "disk", "big.gguf", mini_model())
    (paths.models_dir / "disk").symlink_to(tmp_path / "disk", target_is_directory=True)
    assert [info.problem for info in scanner.list()] == [""]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"<html>not a model</html>", "not a GGUF"),
        (mini_model()[:-100], "incomplete"),
        (mini_model("bert"), "embedding model"),
        (mini_model("clip"), "image part"),
        (gguf({"general.architecture": "llama"}), "no weights"),
    ],
)
def test_that_an_unusable_file_is_listed_with_the_reason(
    scanner: ModelScanner, paths: ProfilePaths, data: bytes, words: str
) -> None:
    write(paths.models_dir, "bad.gguf", data)
    write(paths.models_dir, "good.gguf", mini_model())
    problems = {info.name: info.problem for info in scanner.list()}
    assert words in problems["bad"]
    assert problems["good"] == ""


def test_that_a_changed_file_is_read_again(scanner: ModelScanner, paths: ProfilePaths) -> None:
    path = write(paths.models_dir, "m.gguf", mini_model()[:-100])
    assert scanner.describe(path).problem
    path.write_bytes(mini_model())
    assert scanner.describe(path).problem == ""


def test_that_a_single_file_anywhere_is_described(scanner: ModelScanner, tmp_path: Path) -> None:
    info = scanner.describe(write(tmp_path, "x/Some.Model-v2.IQ4_XS.gguf", mini_model(**{"general.license": "mit"})))
    assert (info.name, info.source, info.licence, info.architecture) == ("Some.Model-v2", "file", "mit", "llama")
    with pytest.raises(ModelNotFound):
        scanner.describe(tmp_path / "none.gguf")


def test_that_a_manifest_names_the_starter_and_a_wrong_size_is_a_problem(scanner: ModelScanner, starters: Path) -> None:
    path = write(starters, "Nice/file.gguf", mini_model())
    describe_folder(path.parent, name="Nice name", kind="llm", licence="Apache-2.0", source="test").save(path.parent)
    assert (scanner.describe(path).name, scanner.describe(path).licence) == ("Nice name", "Apache-2.0")
    path.write_bytes(mini_model() + b"more")
    assert "bytes instead of" in scanner.describe(path).problem


def test_that_the_parts_of_a_split_model_are_one_model(scanner: ModelScanner, paths: ProfilePaths) -> None:
    for number in (1, 2):
        write(paths.models_dir, f"big-Q4_0-{number:05d}-of-00002.gguf", mini_model())
    [info] = scanner.list()
    assert (info.name, info.problem) == ("big", "")
    assert info.size_bytes == 2 * len(mini_model())
    Path(info.path).with_name("big-Q4_0-00002-of-00002.gguf").unlink()
    [info] = scanner.list()
    assert "1 of 2 parts" in info.problem


def test_that_the_default_is_a_usable_starter_then_a_usable_model_of_the_profile(
    scanner: ModelScanner, paths: ProfilePaths, starters: Path
) -> None:
    with pytest.raises(ModelNotFound):
        scanner.default()
    mine = write(paths.models_dir, "mine.gguf", mini_model())
    write(starters, "S/s.gguf", b"broken")
    assert scanner.default() == mine
    good = write(starters, "T/t.gguf", mini_model())
    assert scanner.default() == good


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Qwen2.5-7B-Instruct-Q4_K_M.gguf", "Qwen2.5-7B-Instruct"),
        ("model.gguf", "model"),
        ("Q8_0.gguf", "Q8_0"),
        ("gemma-3-4b-it-UD-Q4_K_XL.gguf", "gemma-3-4b-it"),
        ("Phi-4-BF16-00001-of-00003.gguf", "Phi-4"),
    ],
)
def test_that_a_file_name_becomes_the_name_people_use(name: str, plain: str) -> None:
    assert plain_name(Path(name)) == plain
