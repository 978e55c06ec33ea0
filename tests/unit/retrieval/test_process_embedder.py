"""The trial of backends at the first start: one that crashes, hangs, fails or disagrees is left out."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.catalog.types import DeviceMemory
from engine.core.errors import Cancelled, ChildFailed, ModelUnsupported
from engine.core.jobs import CancelToken
from engine.retrieval import process_embedder
from engine.retrieval.process_embedder import ProcessEmbedder
from tests.unit.retrieval.test_embedder_spec import make_model

Start = Callable[..., ProcessEmbedder]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """An embedder whose backends behave as told; called again, it is the next start of the program."""
    monkeypatch.setattr(process_embedder, "WORKER", "tests.unit.retrieval.backends_for_tests")
    monkeypatch.setattr(process_embedder, "LOAD_TIMEOUT_S", 5.0)
    monkeypatch.setattr(process_embedder, "BATCH_TIMEOUT_S", 5.0)
    monkeypatch.setattr(process_embedder, "torch_gpus", list)
    folder = make_model(tmp_path / "model")
    made: list[ProcessEmbedder] = []

    def start(**behaviour: str) -> ProcessEmbedder:
        acts = {name.replace("__", " ").replace("_", "-"): act for name, act in behaviour.items()}
        (folder / "behaviour.json").unlink(missing_ok=True)  # it would be part of the model's identity
        embedder = ProcessEmbedder(folder, verdicts_file=tmp_path / "embedder_speed.json")
        (folder / "behaviour.json").write_text(json.dumps(acts))
        made.append(embedder)
        return embedder

    yield start
    for embedder in made:
        embedder.close()


def wait_until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with contextlib.suppress(FileNotFoundError):
            if true():
                return
        time.sleep(0.02)
    raise AssertionError("it did not come to pass")


def asked(tmp_path: Path) -> list[str]:
    """What the workers were asked since the last time."""
    file = tmp_path / "model" / "asked.txt"
    lines = file.read_text().splitlines() if file.exists() else []
    file.unlink(missing_ok=True)
    return lines


def test_that_every_backend_is_tried_once_and_the_fastest_loaded(start: Start, tmp_path: Path) -> None:
    embedder = start()
    assert embedder.backend == ""
    assert embedder.embed(["a", "b"]).shape == (2, 384)
    tried = ["torch-fp32", "torch-bf16", "openvino-fp32", "openvino-bf16", "openvino-int8"]
    assert asked(tmp_path) == [*(f"try {name}" for name in tried), "load openvino-bf16"]
    assert embedder.backend.startswith("openvino-bf16, 70 passages a second")
    assert start().embed(["a"]).shape == (1, 384)
    assert asked(tmp_path) == ["load openvino-bf16"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("crash", "SIGSEGV"),
        pytest.param("hang", "longer than", marks=pytest.mark.slow),  # it waits for the whole time limit
        ("fail", "no units"),
    ],
)
def test_that_a_backend_that_cannot_run_is_left_out(start: Start, tmp_path: Path, act: str, words: str) -> None:
    embedder = start(try__openvino_bf16=act)
    assert embedder.embed(["a"]).shape == (1, 384)
    assert embedder.backend.startswith("openvino-int8")
    assert words in (tmp_path / "embedder_speed.json").read_text()
    asked(tmp_path)
    start(try__openvino_bf16=act).embed(["a"])
    assert asked(tmp_path) == ["load openvino-int8"]


def test_that_a_backend_that_disagrees_is_left_out(start: Start) -> None:
    embedder = start(try__openvino_bf16="disagree", try__openvino_int8="disagree")
    embedder.embed(["a"])
    assert embedder.backend.startswith("torch-bf16")


def test_that_a_gpu_is_tried_where_there_is_one(start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    start().embed(["a"])
    asked(tmp_path)
    monkeypatch.setattr(process_embedder, "torch_gpus", lambda: [DeviceMemory("cuda:0", "GPU", 8 << 30, 7 << 30)])
    embedder = start()  # a GPU that was added counts: it is another machine
    embedder.embed(["a"])
    assert "try torch-cuda" in asked(tmp_path)
    assert embedder.backend.startswith("torch-cuda")
    monkeypatch.setattr(process_embedder, "torch_gpus", list)
    start().embed(["a"])
    assert asked(tmp_path) == ["load openvino-bf16"]


def test_that_a_chosen_backend_that_fails_later_is_replaced(start: Start, tmp_path: Path) -> None:
    start().embed(["a"])
    asked(tmp_path)
    later = start(load__openvino_bf16="crash", load__openvino_int8="fail")
    assert later.embed(["a"]).shape == (1, 384)
    assert asked(tmp_path) == ["load openvino-bf16", "load openvino-int8", "load torch-bf16"]
    assert later.backend.startswith("torch-bf16")


def test_that_a_failure_of_the_reference_is_told(start: Start) -> None:
    embedder = start(try__torch_fp32="fail")
    with pytest.raises(ModelUnsupported):
        embedder.embed(["a"])
    with pytest.raises(ChildFailed):
        start(try__torch_fp32="crash").embed(["a"])


def test_that_a_trial_that_is_called_off_is_held_against_nobody(start: Start, tmp_path: Path) -> None:
    embedder = start()
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        embedder.embed(["a"], token=token)
    assert embedder.embed(["a"]).shape == (1, 384)
    assert [trial["problem"] for trial in _trials(tmp_path)] == [""] * 5


def test_that_closing_during_the_first_start_is_prompt_and_held_against_nobody(start: Start, tmp_path: Path) -> None:
    embedder = start(try__openvino_bf16="hang")
    embedder.start()
    wait_until(lambda: "try openvino-bf16" in (tmp_path / "model" / "asked.txt").read_text())
    started = time.monotonic()
    embedder.close()
    assert time.monotonic() - started < 4
    assert start().embed(["a"]).shape == (1, 384)
    assert [trial["problem"] for trial in _trials(tmp_path)] == [""] * 5


def test_that_a_setting_goes_before_what_was_measured(start: Start, tmp_path: Path) -> None:
    start()
    embedder = ProcessEmbedder(tmp_path / "model", backend="torch-fp32")
    assert embedder.embed(["a"]).shape == (1, 384)
    assert asked(tmp_path) == ["load torch-fp32"]
    embedder.close()


def _trials(tmp_path: Path) -> list[dict[str, object]]:
    verdicts = json.loads((tmp_path / "embedder_speed.json").read_text())["verdicts"]
    return [trial for verdict in verdicts.values() for trial in verdict["trials"].values()]
