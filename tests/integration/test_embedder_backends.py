"""Real backends: the second start needs no torch, a damaged conversion is made anew, ONNX exports serve a library, and
nothing touches the network."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from engine.catalog.scanner import ModelScanner
from engine.core.errors import ModelUnsupported
from engine.core.paths import ProfilePaths
from engine.inference.machine import torch_gpus
from engine.retrieval.process_embedder import ProcessEmbedder
from tests.integration.command_line import SAMPLES, engine, needs_starters
from tests.integration.test_offline import internet_calls
from tests.tiny_models import STARTER_EMBEDDER, onnx_export

pytestmark = [needs_starters, pytest.mark.real_models, pytest.mark.slow]

TEXTS = ["How long is the warranty?", "The pump is repaired free of charge within two years. " * 12]


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return onnx_export(tmp_path_factory.mktemp("exports") / "starter", STARTER_EMBEDDER)


@pytest.fixture(scope="module")
def exact() -> Iterator[np.ndarray]:
    embedder = ProcessEmbedder(STARTER_EMBEDDER, backend="torch-fp32")
    yield embedder.embed(TEXTS)
    embedder.close()


def vectors(folder: Path, models: Path, backend: str) -> tuple[np.ndarray, set[str]]:
    """What a fresh process makes of `TEXTS`, and which libraries it has in memory then."""
    embedder = ProcessEmbedder(folder, verdicts_file=models / "embedder_speed.json", backend=backend)
    try:
        found = embedder.embed(TEXTS)
        assert embedder.pid is not None
        files = {Path(entry.path).name for entry in psutil.Process(embedder.pid).memory_maps()}
    finally:
        embedder.close()
    return found, files


@pytest.mark.parametrize("backend", ["openvino-fp32", "openvino-int8"])
def test_that_a_second_start_needs_no_torch_and_gives_the_same(tmp_path: Path, backend: str) -> None:
    first, loaded = vectors(STARTER_EMBEDDER, tmp_path, backend)
    assert any(name.startswith("libtorch") for name in loaded)
    second, loaded = vectors(STARTER_EMBEDDER, tmp_path, backend)
    assert not any(name.startswith("libtorch") for name in loaded)
    assert (first * second).sum(axis=1).min() > 0.9999


def test_that_a_damaged_conversion_is_made_anew(tmp_path: Path, exact: np.ndarray) -> None:
    vectors(STARTER_EMBEDDER, tmp_path, "openvino-fp32")
    (weights,) = tmp_path.rglob("model.bin")
    weights.write_bytes(weights.read_bytes()[: weights.stat().st_size // 2])
    found, loaded = vectors(STARTER_EMBEDDER, tmp_path, "openvino-fp32")
    assert any(name.startswith("libtorch") for name in loaded)
    assert (found * exact).sum(axis=1).min() > 0.9999
    assert weights.stat().st_size > 80_000_000


@pytest.mark.parametrize("backend", ["onnxruntime", "openvino-fp32"])
def test_that_an_export_gives_the_vectors_of_its_model_without_torch(
    export: Path, exact: np.ndarray, tmp_path: Path, backend: str
) -> None:
    found, loaded = vectors(export, tmp_path, backend)
    assert not any(name.startswith("libtorch") for name in loaded)
    assert (found * exact).sum(axis=1).min() > 0.9999


@pytest.mark.skipif(bool(torch_gpus()), reason="there is a GPU")
def test_that_a_gpu_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelUnsupported, match="no GPU"):
        vectors(STARTER_EMBEDDER, tmp_path, "torch-cuda")


def test_that_an_export_of_optimum_that_pools_by_itself_is_read(exact: np.ndarray, tmp_path: Path) -> None:
    folder = onnx_export(tmp_path / "optimum", STARTER_EMBEDDER, pooled=True, modules=False)
    assert not (folder / "modules.json").exists()
    found, _ = vectors(folder, tmp_path, "onnxruntime")
    assert (found[:1] * exact[:1]).sum(axis=1).min() > 0.9999


def test_that_an_export_that_does_not_say_how_to_pool_is_a_sentence(export: Path, tmp_path: Path) -> None:
    folder = tmp_path / "silent"
    shutil.copytree(export, folder)
    (folder / "modules.json").unlink()
    with pytest.raises(ModelUnsupported, match="does not say how words become one vector"):
        vectors(folder, tmp_path, "onnxruntime")


def test_that_the_catalog_knows_an_export_as_an_embedding_model(export: Path, tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path / "profile")
    scanner = ModelScanner(paths, tmp_path / "starters", lambda: [export.parent])
    (info,) = scanner.list()
    assert "embedding model" in info.problem


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("kind", ["starter", "export"])
def test_that_choosing_and_using_a_backend_touches_no_internet_address(export: Path, tmp_path: Path, kind: str) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    if kind == "export":
        (profile / "settings.json").write_text(json.dumps({"library": {"embedder": str(export)}}))
    log = tmp_path / "trace"
    strace = ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(log))
    done = engine(profile, "ingest", *sorted(SAMPLES.iterdir()), "--collection", "Samples", prefix=strace)
    assert done.code == 0, done.stderr
    assert internet_calls(log.read_text(encoding="utf-8", errors="replace")) == []
    (verdict,) = json.loads((profile / "models" / "embedder_speed.json").read_text())["verdicts"].values()
    reference = "onnxruntime" if kind == "export" else "torch-fp32"
    assert {reference, "openvino-fp32", "openvino-bf16", "openvino-int8"} <= set(verdict["trials"])
    assert verdict["trials"]["openvino-int8"]["cosine"] > 0.99
    found = engine(profile, "search", "--collection", "Samples", "--query", "What torque do pedals need?")
    assert "35 Nm" in json.dumps(found.lines[0]["hits"])
    told = engine(profile, "models")
    assert verdict["chosen"] in told.stderr
