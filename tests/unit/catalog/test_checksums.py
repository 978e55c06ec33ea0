"""Files are compared with the SHA-256 somebody promised, once, with progress, and can be stopped."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from engine.catalog import checksums
from engine.catalog.checksums import Verifier, promised
from engine.catalog.manifest import describe_folder
from engine.core.errors import Cancelled, ModelNotFound
from engine.core.jobs import CancelToken
from tests.unit.catalog.gguf_files import mini_model, write
from tests.unit.catalog.ollama_files import OllamaFolder

DATA = mini_model()
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def verifier(tmp_path: Path) -> Verifier:
    return Verifier(tmp_path / "memory" / "checksums.json")


def with_manifest(folder: Path) -> Path:
    path = write(folder, "m.gguf", DATA)
    describe_folder(folder, name="M", kind="llm", licence="mit", source="test").save(folder)
    return path


def in_hub_cache(folder: Path) -> Path:
    blob = write(folder, f"models--a--b/blobs/{SHA}", DATA)
    link = folder / "models--a--b" / "snapshots" / "r" / "m.gguf"
    link.parent.mkdir(parents=True)
    link.symlink_to(blob)
    return link


def downloaded(folder: Path) -> Path:
    path = write(folder, "m.gguf", DATA)
    write(folder, ".cache/huggingface/download/m.gguf.metadata", f"{'c' * 40}\n{SHA}\n1700000000.5\n".encode())
    return path


def of_ollama(folder: Path) -> Path:
    ollama = OllamaFolder(folder)
    return ollama.path_of(ollama.blob(DATA))


@pytest.mark.parametrize("place", [with_manifest, in_hub_cache, downloaded, of_ollama])
def test_that_a_promise_is_found_and_a_changed_byte_too(tmp_path: Path, verifier: Verifier, place: object) -> None:
    path = place(tmp_path / "models")  # type: ignore[operator]
    assert [promise.sha256 for promise in promised(path)] == [SHA]
    seen: list[float] = []
    result = verifier.verify(path, CancelToken(), seen.append)
    assert (result.state, seen[-1]) == ("sound", 1.0)
    assert seen == sorted(seen)
    path.resolve().write_bytes(DATA[:-1] + b"x")
    result = verifier.verify(path, CancelToken())
    assert result.state == "damaged"
    assert result.words.startswith(path.name)


def test_that_nothing_promised_is_nothing_compared(tmp_path: Path, verifier: Verifier) -> None:
    path = write(tmp_path, "m.gguf", DATA)
    assert verifier.verify(path, CancelToken()).state == "unknown"
    write(
        tmp_path, ".cache/huggingface/download/m.gguf.metadata", b"x\n" + b"a" * 40 + b"\n"
    )  # a small file's git hash
    write(tmp_path, "manifest.json", b"{}")
    assert verifier.verify(path, CancelToken()).state == "unknown"
    with pytest.raises(ModelNotFound):
        verifier.verify(tmp_path / "none", CancelToken())


def test_that_an_unchanged_file_is_not_read_again(
    tmp_path: Path, verifier: Verifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = with_manifest(tmp_path / "models")
    verifier.verify(path, CancelToken())
    monkeypatch.setattr(checksums, "sha256_of", lambda *_: pytest.fail("it was read again"))
    again = Verifier(tmp_path / "memory" / "checksums.json")
    assert again.verify(path, CancelToken()).state == "sound"
    (tmp_path / "memory" / "checksums.json").write_text("nonsense")
    with pytest.raises(pytest.fail.Exception):
        again.verify(path, CancelToken())


def test_that_a_cancel_ends_it_and_is_not_remembered(tmp_path: Path, verifier: Verifier) -> None:
    path = with_manifest(tmp_path / "models")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        verifier.verify(path, token)
    assert not (tmp_path / "memory" / "checksums.json").exists()


def test_that_all_parts_and_all_files_of_a_folder_are_compared(tmp_path: Path, verifier: Verifier) -> None:
    folder = tmp_path / "models"
    for number in (1, 2):
        write(folder, f"m-0000{number}-of-00002.gguf", DATA)
    write(folder, "config.json", b"{}")
    describe_folder(folder, name="M", kind="llm", licence="mit", source="test").save(folder)
    assert len(promised(folder / "m-00001-of-00002.gguf")) == 2
    assert len(promised(folder)) == 3
    (folder / "m-00002-of-00002.gguf").write_bytes(DATA[:-1] + b"x")
    assert "m-00002" in verifier.verify(folder / "m-00001-of-00002.gguf", CancelToken()).words
