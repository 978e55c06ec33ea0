"""Trials in a child process that really dies, and what is remembered of them."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, ModelError, ModelUnsupported, OutOfMemory
from engine.core.jobs import CancelToken
from engine.inference.probe import Probe, VerdictFile, ladder
from engine.inference.types import LoadSettings

WORKER = "tests.unit.inference.probe_worker_for_tests"
WANTED = LoadSettings(context_length=4096)


def probe(tmp_path: Path, build: str = "build", timeout_s: float = 30.0) -> Probe:
    return Probe(tmp_path / "verdicts.json", worker=WORKER, timeout_s=timeout_s, build=lambda: build)


def model(tmp_path: Path, kind: str) -> Path:
    path = tmp_path / f"{kind}.gguf"
    path.write_bytes(b"content")
    return path


def calls(path: Path) -> list[str]:
    file = path.with_suffix(".calls")
    return file.read_text().splitlines() if file.exists() else []


def test_that_a_sound_model_keeps_its_settings_and_is_tried_once(tmp_path: Path) -> None:
    path = model(tmp_path, "sound")
    assert probe(tmp_path).check(path, WANTED, CancelToken()) == WANTED
    assert probe(tmp_path).check(path, WANTED, CancelToken()) == WANTED
    assert calls(path) == ["True 4096"]


def test_that_a_crash_with_repacked_weights_leads_to_a_load_without_them(tmp_path: Path) -> None:
    path = model(tmp_path, "crash-extra")
    for _ in range(2):
        safe = probe(tmp_path).check(path, WANTED, CancelToken())
        assert (safe.use_extra_buffers, safe.context_length) == (False, 4096)
    assert calls(path) == ["True 4096", "False 4096"]


@pytest.mark.parametrize("kind", ["crash-large", "memory"])
def test_that_a_smaller_context_is_tried_last(tmp_path: Path, kind: str) -> None:
    safe = probe(tmp_path).check(model(tmp_path, kind), WANTED, CancelToken())
    assert (safe.use_extra_buffers, safe.context_length) == (False, 2048)


def test_that_a_model_that_always_crashes_is_a_sentence_and_is_not_run_again(tmp_path: Path) -> None:
    path = model(tmp_path, "crash")
    for _ in range(2):
        with pytest.raises(ModelUnsupported, match=r"crash\.gguf cannot run on this computer.*SIGSEGV") as caught:
            probe(tmp_path).check(path, WANTED, CancelToken())
        assert caught.value.hint
    assert len(calls(path)) == 3


def test_that_an_unknown_kind_is_remembered_without_trying_other_settings(tmp_path: Path) -> None:
    path = model(tmp_path, "unknown")
    for _ in range(2):
        with pytest.raises(ModelUnsupported, match="unknown kind"):
            probe(tmp_path).check(path, WANTED, CancelToken())
    assert len(calls(path)) == 1


@pytest.mark.parametrize("kind", ["killed", "memory-always"])
def test_that_lack_of_memory_is_told_but_not_remembered(tmp_path: Path, kind: str) -> None:
    path = model(tmp_path, kind)
    for _ in range(2):
        with pytest.raises(OutOfMemory, match="not enough memory"):
            probe(tmp_path).check(path, WANTED, CancelToken())
    assert len(calls(path)) == 6
    assert not (tmp_path / "verdicts.json").exists()


def test_that_a_hanging_trial_is_ended_and_not_remembered(tmp_path: Path) -> None:
    path = model(tmp_path, "hang")
    with pytest.raises(ModelError, match="longer than"):
        probe(tmp_path, timeout_s=2.0).check(path, WANTED, CancelToken())
    assert len(calls(path)) == 1
    assert not (tmp_path / "verdicts.json").exists()


def test_that_a_trial_can_be_cancelled(tmp_path: Path) -> None:
    token = CancelToken()
    timer = threading.Timer(0.3, token.cancel)
    timer.start()
    started = time.perf_counter()
    with pytest.raises(Cancelled):
        probe(tmp_path).check(model(tmp_path, "hang"), WANTED, token)
    timer.join()
    assert time.perf_counter() - started < 5
    assert not (tmp_path / "verdicts.json").exists()


def test_that_another_file_other_settings_and_another_library_are_tried_anew(tmp_path: Path) -> None:
    path = model(tmp_path, "sound")
    probe(tmp_path).check(path, WANTED, CancelToken())
    probe(tmp_path).check(path, LoadSettings(context_length=512), CancelToken())
    probe(tmp_path, build="other").check(path, WANTED, CancelToken())
    path.write_bytes(b"Content")
    probe(tmp_path).check(path, WANTED, CancelToken())
    assert len(calls(path)) == 4


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"version": 9}', b'{"verdicts": {"a": {"x": 1}}}', b"\xff\x00"]
)
def test_that_a_damaged_memory_is_ignored_and_replaced(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "verdicts.json").write_bytes(content)
    path = model(tmp_path, "sound")
    assert probe(tmp_path).check(path, WANTED, CancelToken()) == WANTED
    assert len(VerdictFile.model_validate_json((tmp_path / "verdicts.json").read_bytes()).verdicts) == 1


def test_that_a_verdict_can_be_forgotten(tmp_path: Path) -> None:
    path = model(tmp_path, "unknown")
    for _ in range(2):
        with pytest.raises(ModelUnsupported):
            probe(tmp_path).check(path, WANTED, CancelToken())
        probe(tmp_path).forget(path, WANTED)
    assert len(calls(path)) == 2


def test_that_a_model_works_even_where_nothing_can_be_remembered(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    blocked = Probe(tmp_path / "file" / "verdicts.json", worker=WORKER, build=lambda: "b")
    assert blocked.check(model(tmp_path, "sound"), WANTED, CancelToken()) == WANTED


def test_that_the_ladder_has_no_step_twice() -> None:
    assert len(list(ladder(WANTED))) == 3
    assert len(list(ladder(LoadSettings(context_length=1024)))) == 2
    assert len(list(ladder(LoadSettings(context_length=1024, use_extra_buffers=False)))) == 1
