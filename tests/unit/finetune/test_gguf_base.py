"""Tests of bases that are GGUF files: converted once, verified, bounded; errors are sentences."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from engine.core.errors import ModelDamaged, ModelNotFound, StorageError
from tests.tiny_gguf import tiny_gguf
from training.finetune import gguf_base
from training.finetune.gguf_base import hf_folder_of


@pytest.fixture
def converted(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The conversions that were made; each writes one small file instead of a model."""
    made: list[Path] = []

    def write(base: Path, folder: Path) -> None:
        made.append(base)
        (folder / "config.json").write_text("{}")

    monkeypatch.setattr(gguf_base, "write_hf_folder", write)
    return made


def silent(_text: str) -> None:
    pass


def test_that_a_hugging_face_folder_is_returned_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    assert hf_folder_of(tmp_path, tmp_path / "cache", silent) == tmp_path


def test_that_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match="is no model"):
        hf_folder_of(tmp_path, tmp_path / "cache", silent)


def test_that_a_gguf_is_converted_once_and_found_by_its_content(tmp_path: Path, converted: list[Path]) -> None:
    base = tiny_gguf(tmp_path / "tiny.gguf")
    said: list[str] = []
    folder = hf_folder_of(base, tmp_path / "cache", said.append)
    base.touch()
    assert hf_folder_of(base, tmp_path / "cache", said.append) == folder
    assert converted == [base]
    assert len(said) == 1
    other = tiny_gguf(tmp_path / "other.gguf", seed=2)
    assert hf_folder_of(other, tmp_path / "cache", said.append) != folder


def test_that_a_damaged_kept_folder_is_made_anew(tmp_path: Path, converted: list[Path]) -> None:
    base = tiny_gguf(tmp_path / "tiny.gguf")
    folder = hf_folder_of(base, tmp_path / "cache", silent)
    (folder / "config.json").write_text("[]")
    assert hf_folder_of(base, tmp_path / "cache", silent) == folder
    assert (folder / "config.json").read_text() == "{}"
    assert len(converted) == 2


def test_that_a_damaged_gguf_is_named_in_a_sentence(tmp_path: Path) -> None:
    base = tiny_gguf(tmp_path / "tiny.gguf")
    base.write_bytes(base.read_bytes()[:-100])
    with pytest.raises(ModelDamaged, match="incomplete"):
        hf_folder_of(base, tmp_path / "cache", silent)


def test_that_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_base: Path, folder: Path) -> None:
        (folder / "half").write_text("x")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(gguf_base, "write_hf_folder", full)
    with pytest.raises(StorageError, match="No space left"):
        hf_folder_of(tiny_gguf(tmp_path / "tiny.gguf"), tmp_path / "cache", silent)
    assert list((tmp_path / "cache").iterdir()) == []


def test_that_too_little_room_is_said_before_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gguf_base, "_SPARE_BYTES", 1 << 60)
    with pytest.raises(StorageError, match="not enough room"):
        hf_folder_of(tiny_gguf(tmp_path / "tiny.gguf"), tmp_path / "cache", silent)


def test_that_the_folders_unused_for_longest_go(
    tmp_path: Path, converted: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = hf_folder_of(tiny_gguf(tmp_path / "a.gguf"), tmp_path / "cache", silent)
    monkeypatch.setattr(gguf_base, "MOST_KEPT_BYTES", 1)
    second = hf_folder_of(tiny_gguf(tmp_path / "b.gguf", seed=2), tmp_path / "cache", silent)
    assert not first.exists()
    assert second.exists()


def test_that_nothing_is_read_through_where_nothing_has_changed(
    tmp_path: Path, converted: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    base = tiny_gguf(tmp_path / "tiny.gguf")
    folder = hf_folder_of(base, tmp_path / "cache", silent)

    def never(*_given: object) -> str:
        raise AssertionError("it was read through")

    monkeypatch.setattr(gguf_base, "_content_key", never)
    monkeypatch.setattr(gguf_base, "_whole", never)
    assert hf_folder_of(base, tmp_path / "cache", silent) == folder


def test_that_two_processes_at_once_convert_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second begins while the first is at work, waits, and takes what that has made."""
    monkeypatch.setattr(gguf_base, "_LOOK_S", 0.01, raising=False)
    base, made, at_work, go_on = tiny_gguf(tmp_path / "tiny.gguf"), [], threading.Event(), threading.Event()

    def write(_base: Path, folder: Path) -> None:
        made.append(folder)
        at_work.set()
        go_on.wait(10)
        (folder / "config.json").write_text("{}")

    monkeypatch.setattr(gguf_base, "write_hf_folder", write)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(hf_folder_of, base, tmp_path / "cache", silent)
        assert at_work.wait(10)
        said: list[str] = []
        second = pool.submit(hf_folder_of, base, tmp_path / "cache", said.append)
        deadline = time.monotonic() + 10
        while not said and time.monotonic() < deadline:
            time.sleep(0.01)
        go_on.set()
        assert first.result(10) == second.result(10)
    assert len(made) == 1
    assert "Waiting" in said[0]
