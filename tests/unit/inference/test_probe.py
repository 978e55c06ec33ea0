"""Trials in a child process that really dies, and what is remembered of them."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from engine.catalog.types import DeviceNeed
from engine.core.errors import Cancelled, ModelError, ModelUnsupported, OutOfMemory
from engine.core.jobs import CancelToken
from engine.inference.probe import Probe, VerdictFile
from engine.inference.types import LoadSettings

WORKER = "tests.unit.inference.probe_worker_for_tests"
WANTED = LoadSettings(context_length=4096, gpu_layers=0)


def probe(tmp_path: Path, build: str = "build", timeout_s: float = 30.0, free_bytes: int = 1000) -> Probe:
    return Probe(
        tmp_path / "verdicts.json",
        worker=WORKER,
        timeout_s=timeout_s,
        build=lambda: build,
        free_bytes=lambda: free_bytes,
    )


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
    assert calls(path) == ["True 4096", "False 4096", "False 2048"]


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
    assert len(calls(path)) == 2 * 4
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
    assert time.perf_counter() - started < 0.3 + 0.1 + 0.3  # start of the timer, the promise, a busy machine
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


ON_GPU = replace(WANTED, gpu_layers=33, tensor_split=(20.0, 13.0))


def test_that_a_crash_on_the_gpu_leads_to_the_processor_with_the_whole_context(tmp_path: Path) -> None:
    path = model(tmp_path, "crash-gpu")
    for _ in range(2):
        outcome = probe(tmp_path).outcome(path, ON_GPU, CancelToken())
        assert (outcome.settings.gpu_layers, outcome.settings.context_length) == (0, 4096)
        assert outcome.notice == (
            "crash-gpu.gguf is loaded on the processor alone and without rearranged weights: a trial with the usual "
            "settings failed. It crashed (SIGSEGV)."
        )
    assert len(calls(path)) == 3


def test_that_lack_of_gpu_memory_moves_layers_and_keeps_the_rest(tmp_path: Path) -> None:
    settings = probe(tmp_path).check(model(tmp_path, "memory-gpu"), ON_GPU, CancelToken())
    assert (settings.gpu_layers, settings.cache_type, settings.context_length) == (16, "f16", 4096)
    assert settings.tensor_split == ON_GPU.tensor_split


def test_that_an_eight_bit_cache_is_tried_before_a_shorter_context(tmp_path: Path) -> None:
    settings = probe(tmp_path).check(model(tmp_path, "memory-cache"), WANTED, CancelToken())
    assert (settings.cache_type, settings.context_length) == ("q8_0", 4096)


def test_that_an_abort_with_a_message_about_memory_counts_as_lack_of_memory(tmp_path: Path) -> None:
    first = probe(tmp_path, free_bytes=1000)
    assert not first.check(model(tmp_path, "abort-memory"), WANTED, CancelToken()).use_extra_buffers
    assert VerdictFile.model_validate_json((tmp_path / "verdicts.json").read_bytes()).verdicts.popitem()[1].free_bytes


def test_that_a_sound_model_gets_no_notice_and_brings_what_it_took(tmp_path: Path) -> None:
    path = model(tmp_path, "sound")
    assert probe(tmp_path).known(path, WANTED) is None
    assert probe(tmp_path).outcome(path, WANTED, CancelToken()).notice == ""
    known = probe(tmp_path).known(path, WANTED)
    assert known is not None
    assert known.measured == (DeviceNeed("memory", 100, 4096, 5),)
    assert probe(tmp_path).known(tmp_path / "absent.gguf", WANTED) is None


def test_that_nonsense_measured_by_the_trial_is_dropped(tmp_path: Path) -> None:
    outcome = probe(tmp_path).outcome(model(tmp_path, "lies"), WANTED, CancelToken())
    assert outcome.measured == ()
    assert outcome.settings == WANTED


def test_that_what_lacked_memory_is_tried_again_when_more_is_free(tmp_path: Path) -> None:
    path = model(tmp_path, "memory")
    probe(tmp_path, free_bytes=1000).check(path, WANTED, CancelToken())
    tried = len(calls(path))
    probe(tmp_path, free_bytes=1100).check(path, WANTED, CancelToken())
    assert len(calls(path)) == tried
    probe(tmp_path, free_bytes=2000).check(path, WANTED, CancelToken())
    assert len(calls(path)) == 2 * tried
