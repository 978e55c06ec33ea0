"""Models are found in the folders of other programs and in any layout, and described where they lie."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest

from engine.catalog import folder_walk
from engine.catalog.foreign_models import find_foreign_folders
from engine.catalog.scanner import ModelScanner
from engine.core.errors import ModelNotFound
from engine.core.paths import ProfilePaths
from tests.unit.catalog.gguf_files import gguf, mini_model, tensor, write
from tests.unit.catalog.ollama_files import OllamaFolder
from tests.unit.catalog.safetensors_files import hf_folder, peft_folder

Q = "model.layers.0.self_attn.q_proj"
REWARD = {"architectures": ["LlamaForSequenceClassification"], "id2label": {"0": "score"}}


@pytest.fixture
def paths(tmp_path: Path) -> ProfilePaths:
    paths = ProfilePaths(tmp_path / "profile")
    paths.create()
    return paths


@pytest.fixture
def added(tmp_path: Path) -> list[Path]:
    """Folders the person added; a test appends to it."""
    return []


@pytest.fixture
def scanner(paths: ProfilePaths, added: list[Path], tmp_path: Path) -> ModelScanner:
    return ModelScanner(paths, tmp_path / "starters", lambda: added)


def facts(scanner: ModelScanner) -> list[tuple[str, str, str]]:
    return [(info.name, info.source, info.problem) for info in scanner.list()]


def test_that_a_folder_is_one_model_and_its_shards_are_none(scanner: ModelScanner, paths: ProfilePaths) -> None:
    folder = hf_folder(paths.models_dir / "someone" / "Nice-1B")
    write(folder, "original/extra.gguf", mini_model())
    write(folder, "Nice-1B-Q4_K_M.gguf", mini_model())
    assert facts(scanner) == [("Nice-1B", "profile", ""), ("Nice-1B", "profile", "")]
    assert {Path(info.path).name for info in scanner.list()} == {"Nice-1B", "Nice-1B-Q4_K_M.gguf"}


def test_that_added_folders_count_at_once_and_only_while_they_are_added(
    scanner: ModelScanner, added: list[Path], tmp_path: Path
) -> None:
    write(tmp_path / "disk", "deep/er/m.gguf", mini_model())
    assert facts(scanner) == []
    added.append(tmp_path / "disk")
    assert facts(scanner) == [("m", "folder", "")]
    added.clear()
    assert facts(scanner) == []


def test_that_overlapping_and_absent_folders_give_no_model_twice(
    scanner: ModelScanner, added: list[Path], tmp_path: Path, paths: ProfilePaths
) -> None:
    write(tmp_path / "disk", "sub/m.gguf", mini_model())
    added += [tmp_path / "disk", tmp_path / "disk" / "sub", tmp_path / "none", paths.models_dir]
    assert facts(scanner) == [("m", "folder", "")]


def hub(folder: Path, revision: str) -> Path:
    """A model as the cache of the hub keeps it: links into `blobs`."""
    made = hf_folder(folder / "models--someone--Nice-1B" / "blobs" / "made")
    snapshot = folder / "models--someone--Nice-1B" / "snapshots" / revision
    snapshot.mkdir(parents=True)
    for number, name in enumerate(("config.json", "model.safetensors")):
        blob = made.parent / f"{number:064x}"
        if not blob.exists():
            (made / name).rename(blob)
        (snapshot / name).symlink_to(os.path.relpath(blob, snapshot))
    return snapshot


def test_that_the_cache_of_the_hub_is_read_by_its_links_and_names(
    scanner: ModelScanner, added: list[Path], tmp_path: Path
) -> None:
    snapshot = hub(tmp_path / "hub", "abc123")
    added.append(tmp_path / "hub")
    assert facts(scanner) == [("Nice-1B", "folder", "")]
    assert scanner.describe(snapshot).parameters == 304


def test_that_of_several_revisions_the_current_one_counts(
    scanner: ModelScanner, added: list[Path], tmp_path: Path
) -> None:
    new = hub(tmp_path / "hub", "new")
    old = new.with_name("old")
    old.mkdir()
    for link in new.iterdir():
        (old / link.name).symlink_to(link.readlink())
    refs = new.parent.parent / "refs"
    refs.mkdir()
    (refs / "main").write_text("new\n")
    added.append(tmp_path / "hub")
    assert [info.path for info in scanner.list()] == [str(new)]
    (refs / "main").write_text("../../elsewhere")
    assert len(scanner.list()) == 2


def test_that_lm_studio_and_gpt4all_layouts_are_understood(
    scanner: ModelScanner, added: list[Path], tmp_path: Path
) -> None:
    studio = tmp_path / "home" / ".lmstudio" / "models"
    write(studio, "publisher/Nice-1B-GGUF/Nice-1B-Q4_K_M.gguf", mini_model())
    write(studio, "publisher/Nice-1B-GGUF/mmproj-Nice-1B-f16.gguf", mini_model("clip"))
    flat = tmp_path / "home" / ".local" / "share" / "nomic.ai" / "GPT4All"
    write(flat, "mistral.Q4_0.gguf", mini_model())
    write(flat, "incomplete-other.gguf", b"GGUF")
    added += [studio, flat]
    assert facts(scanner) == [("Nice-1B", "LM Studio", ""), ("mistral", "GPT4All", "")]


def test_that_ollamas_models_have_the_names_ollama_gives_them(
    scanner: ModelScanner, added: list[Path], tmp_path: Path
) -> None:
    ollama = OllamaFolder(tmp_path / ".ollama" / "models")
    weights = ollama.blob(mini_model())
    text = ollama.blob(b"MIT License\n\nCopyright")
    ollama.tag("library/llama3.2/latest", {"model": weights, "license": text})
    ollama.tag("library/llama3.2/3b", {"model": weights, "license": text})
    other = ollama.blob(mini_model("qwen3"))
    ollama.tag("someone/mine/v1", {"model": other})
    added.append(ollama.root)
    assert facts(scanner) == [("llama3.2:3b", "Ollama", ""), ("someone/mine:v1", "Ollama", "")]
    assert [info.licence for info in scanner.list()] == ["mit", ""]
    assert scanner.describe(ollama.path_of(weights)).name == "llama3.2:3b"


@pytest.mark.parametrize(
    "layers",
    [
        [],
        "x",
        {"model": {"digest": "sha256:../../../etc/passwd", "size": 1}},
        {"model": {"digest": "sha256-" + "0" * 64, "size": 1}},
        {"model": {"digest": "sha256:" + "0" * 63 + "/", "size": 1}},
        {"model": {"digest": 7, "size": 1}},
        {"model": {"size": 1}},
        {"template": {"digest": "sha256:" + "0" * 64, "size": 1}},
        [7, None, "x"],
    ],
)
def test_that_a_manifest_without_sense_names_no_file(
    scanner: ModelScanner, added: list[Path], tmp_path: Path, layers: Any
) -> None:
    ollama = OllamaFolder(tmp_path / "models")
    ollama.tag("library/bad/1", layers)
    (ollama.root / "manifests" / "registry.ollama.ai" / "library" / "broken").write_text("{")
    added.append(ollama.root)
    assert facts(scanner) == []


def test_that_missing_incomplete_and_linked_blobs_are_a_problem(
    scanner: ModelScanner, added: list[Path], tmp_path: Path
) -> None:
    ollama = OllamaFolder(tmp_path / "models")
    missing, short, linked = (ollama.blob(mini_model(name)) for name in ("llama", "qwen2", "qwen3"))
    ollama.path_of(missing).unlink()
    ollama.path_of(short).write_bytes(b"GGUF")
    ollama.path_of(linked).unlink()
    ollama.path_of(linked).symlink_to(write(tmp_path, "secret.gguf", mini_model()))
    for name, layer in (("a", missing), ("b", short), ("c", linked)):
        ollama.tag(f"library/{name}/1", {"model": layer})
    added.append(ollama.root)
    problems = {name: problem for name, _, problem in facts(scanner)}
    assert "missing" in problems["a:1"]
    assert "incomplete" in problems["b:1"]
    assert "link" in problems["c:1"]


def test_that_reward_models_and_adapters_are_lists_of_their_own(scanner: ModelScanner, paths: ProfilePaths) -> None:
    hf_folder(paths.models_dir / "judge", **REWARD)
    hf_folder(paths.models_dir / "base")
    peft_folder(paths.models_dir / "fits", {Q: (8, 8)})
    peft_folder(paths.models_dir / "other", {Q: (16, 8)})
    peft_folder(paths.models_dir / "bad", {Q: (8, 8)}, peft_type="IA3")
    adapter = {"general.architecture": "llama", "general.type": "adapter", "adapter.type": "lora"}
    pair = [tensor("blk.0.attn_q.weight.lora_a", [8, 2]), tensor("blk.0.attn_q.weight.lora_b", [2, 8], 0, 64)]
    write(paths.models_dir, "small.gguf", gguf(adapter, pair, data=128))  # type: ignore[arg-type]
    assert [info.name for info in scanner.list()] == ["base"]
    assert [info.name for info in scanner.reward_models()] == ["judge"]
    assert [info.name for info in scanner.adapters()] == ["bad", "fits", "other", "small"]
    [base] = scanner.list()
    assert [info.name for info in scanner.adapters_for(base)] == ["fits"]
    tensors = [tensor("blk.0.attn_q.weight", [8, 8])]
    write(paths.models_dir, "base.gguf", gguf({"general.architecture": "llama"}, tensors, data=256))
    [on_gguf] = [info for info in scanner.list() if info.format == "GGUF"]
    assert [info.name for info in scanner.adapters_for(on_gguf)] == ["fits", "small"]


def test_that_a_changed_folder_is_read_again_and_an_unchanged_one_is_not(
    scanner: ModelScanner, paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = hf_folder(paths.models_dir / "m")
    assert scanner.describe(folder).problem == ""
    calls: list[Path] = []
    from engine.catalog import scanner as module

    real = module.describe_hf_folder
    monkeypatch.setattr(module, "describe_hf_folder", lambda path, source: calls.append(path) or real(path, source))
    scanner.list()
    assert calls == []
    (folder / "config.json").write_text("{}")
    assert scanner.describe(folder).problem
    assert calls == [folder]


def test_that_a_dropped_folder_stands_for_the_model_in_it(scanner: ModelScanner, tmp_path: Path) -> None:
    folder = hf_folder(tmp_path / "drop" / "inner" / "Nice-1B")
    assert scanner.describe(tmp_path / "drop").path == str(folder)
    assert scanner.describe(folder / "model.safetensors").path == str(folder)
    assert scanner.describe(folder / "config.json").path == str(folder)
    write(tmp_path / "drop", "m.gguf", mini_model())
    assert len(scanner.models_in(tmp_path / "drop")) == 2
    with pytest.raises(ModelNotFound, match="2 models"):
        scanner.describe(tmp_path / "drop")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelNotFound, match="no model in empty"):
        scanner.describe(tmp_path / "empty")


def test_that_a_dropped_adapter_is_described_as_one(scanner: ModelScanner, tmp_path: Path) -> None:
    folder = peft_folder(tmp_path / "tuned", {Q: (8, 8)})
    assert "adapter" in scanner.describe(folder).problem
    assert scanner.describe_adapter(folder).name == "tuned"
    assert scanner.describe_adapter(folder / "adapter_model.safetensors").name == "tuned"
    with pytest.raises(ModelNotFound):
        scanner.describe_adapter(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="permissions are other ones there")
def test_that_unreadable_files_and_folders_do_not_break_the_list() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        paths = ProfilePaths(folder / "profile")
        write(paths.models_dir, "good.gguf", mini_model())
        closed = [hf_folder(paths.models_dir / part) for part in ("closed", "half")]
        closed.append(peft_folder(paths.models_dir / "adapter", {Q: (8, 8)}))
        closed[0].chmod(0)
        closed[1].chmod(0o444)  # its names can be listed, its files not opened
        closed[2].joinpath("adapter_model.safetensors").chmod(0)
        write(paths.models_dir, "secret.gguf", mini_model()).chmod(0)
        scanner = ModelScanner(paths, folder / "starters")
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)  # root may read everything
        try:
            listed, adapters = scanner.list(), scanner.adapters()
        finally:
            if root:
                os.seteuid(0)
            for path in closed:
                path.chmod(0o755)
    assert [info.name for info in listed if not info.problem] == ["good"]
    assert [bool(info.problem) for info in adapters] == [True]


def test_that_broken_links_and_odd_files_do_not_break_the_list(scanner: ModelScanner, paths: ProfilePaths) -> None:
    write(paths.models_dir, "good.gguf", mini_model())
    (paths.models_dir / "broken.gguf").symlink_to("nowhere.gguf")
    odd = hf_folder(paths.models_dir / "odd")
    for name in ("config.json", "model.safetensors"):
        (odd / name).unlink()
        (odd / name).symlink_to("nowhere")
    os.mkfifo(paths.models_dir / "pipe.gguf")
    (paths.models_dir / "folder.gguf").mkdir()
    assert [info.name for info in scanner.list() if not info.problem] == ["good"]
    assert {info.name for info in scanner.list()} >= {"good", "broken"}


def test_that_the_number_of_files_looked_at_is_bounded(
    scanner: ModelScanner, paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(9):
        write(paths.models_dir, f"{number}/m.gguf", mini_model())
    monkeypatch.setattr(folder_walk, "MOST_CANDIDATES", 3)
    assert len(scanner.list()) == 3
    monkeypatch.setattr(folder_walk, "MOST_FOLDERS", 2)
    assert len(scanner.list()) == 1


def test_that_the_folders_of_other_programs_are_found_and_counted(tmp_path: Path) -> None:
    assert find_foreign_folders(tmp_path, {}) == []
    ollama = OllamaFolder(tmp_path / ".ollama" / "models")
    ollama.tag("library/a/1", {"model": ollama.blob(mini_model())})
    ollama.tag("library/b/1", {"model": {"digest": "sha256:" + "0" * 64, "size": 5}})
    studio = tmp_path / ".lmstudio" / "models"
    write(studio, "p/m/x-00001-of-00002.gguf", mini_model())
    write(studio, "p/m/x-00002-of-00002.gguf", mini_model())
    write(studio, "p/m/mmproj-x.gguf", mini_model())
    (studio / "loop").symlink_to(tmp_path, target_is_directory=True)
    write(tmp_path, "Library/Application Support/nomic.ai/GPT4All/g.gguf", mini_model())
    size = len(mini_model())
    found = [(folder.program, folder.models, folder.size_bytes) for folder in find_foreign_folders(tmp_path, {})]
    assert found == [("Ollama", 1, size), ("LM Studio", 1, 2 * size), ("GPT4All", 1, size)]


def test_that_ollamas_own_setting_is_looked_at_first_and_nothing_twice(tmp_path: Path) -> None:
    ollama = OllamaFolder(tmp_path / ".ollama" / "models")
    ollama.tag("library/a/1", {"model": ollama.blob(mini_model())})
    link = tmp_path / "elsewhere"
    link.symlink_to(ollama.root, target_is_directory=True)
    assert [folder.path for folder in find_foreign_folders(tmp_path, {"OLLAMA_MODELS": str(link)})] == [link]


def test_that_a_fetched_model_is_named_by_its_manifest(scanner: ModelScanner, paths: ProfilePaths) -> None:
    from engine.catalog.manifest import describe_folder

    path = write(paths.models_dir, "fetched/file.gguf", mini_model())
    describe_folder(path.parent, name="Nice name", kind="llm", licence="mit", source="test").save(path.parent)
    assert facts(scanner) == [("Nice name", "profile", "")]
    (path.parent / "manifest.json").write_text(json.dumps({"of": "another program"}))
    path.touch()
    os.utime(path, (1, 1))
    assert facts(scanner) == [("file", "profile", "")]
