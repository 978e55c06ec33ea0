"""Expanding dropped paths and storing originals."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, DocumentError, StorageError
from engine.core.jobs import CancelToken
from engine.retrieval import originals as originals_module
from engine.retrieval.originals import Originals
from engine.retrieval.path_expansion import UnreadablePath, expand
from engine.retrieval.types import AddedPath


def shown(paths: list[Path]) -> list[str]:
    return [entry.shown for entry in expand(paths) if isinstance(entry, AddedPath)]


def test_that_folders_are_walked_in_order_and_hidden_entries_skipped(tmp_path: Path) -> None:
    (tmp_path / "sub" / ".git").mkdir(parents=True)
    for name in ("b.txt", "a.txt", ".hidden", "sub/c.txt", "sub/.git/config"):
        (tmp_path / name).write_text("x")
    assert shown([tmp_path]) == [str(tmp_path / name) for name in ("a.txt", "b.txt", "sub/c.txt")]


def test_that_lock_files_of_office_programs_are_no_documents(tmp_path: Path) -> None:
    for name in ("plan.docx", "~$plan.docx", ".~lock.plan.odt#", "Thumbs.db", "desktop.ini"):
        (tmp_path / name).write_text("x")
    assert shown([tmp_path]) == [str(tmp_path / "plan.docx")]


def test_that_a_relative_path_stays_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text("x")
    monkeypatch.chdir(tmp_path)
    assert shown([Path("docs"), Path("docs/a.txt")]) == ["docs/a.txt", "docs/a.txt"]


def test_that_a_link_loop_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert shown([tmp_path]) == [str(tmp_path / "a.txt")]


def test_that_what_leads_nowhere_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "dead").symlink_to(tmp_path / "gone")
    reasons = [
        entry.reason for entry in expand([tmp_path / "missing.pdf", tmp_path]) if isinstance(entry, UnreadablePath)
    ]
    assert reasons == ["missing.pdf does not exist.", "dead is a link to something that is not there."]


def test_that_a_folder_without_permission_is_reported_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "locked").mkdir()
    (tmp_path / "open.txt").write_text("x")
    real = os.scandir

    def scandir(path: os.PathLike[str]) -> object:  # root may open every folder, so the refusal is made here
        if Path(path).name == "locked":
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = list(expand([tmp_path]))
    assert [entry.reason for entry in found if isinstance(entry, UnreadablePath)] == [
        "The folder locked cannot be opened: permission denied."
    ]
    assert [entry.shown for entry in found if isinstance(entry, AddedPath)] == [str(tmp_path / "open.txt")]


def test_that_an_original_is_stored_under_its_hash(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(b"content")
    store = Originals(tmp_path / "originals")
    stored = store.store(source, "a.txt", 1000, CancelToken())
    assert stored.sha256 == hashlib.sha256(b"content").hexdigest()
    assert store.path(stored.sha256).read_bytes() == b"content"
    assert [entry.name for entry in (tmp_path / "originals").iterdir()] == [stored.sha256]


def test_that_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(b"content")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(originals_module.os, "fsync", full)
    with pytest.raises(StorageError, match=r"a\.txt could not be stored: the disk is full"):
        Originals(tmp_path / "originals").store(source, "a.txt", 1000, CancelToken())
    assert list((tmp_path / "originals").iterdir()) == []


def test_that_a_source_that_is_gone_or_too_large_is_a_sentence(tmp_path: Path) -> None:
    store = Originals(tmp_path / "originals")
    with pytest.raises(DocumentError, match="no such file"):
        store.store(tmp_path / "gone.txt", "gone.txt", 1000, CancelToken())
    (tmp_path / "big.txt").write_bytes(b"x" * 3_000_000)
    with pytest.raises(DocumentError, match="files over 1 MB are not read"):
        store.store(tmp_path / "big.txt", "big.txt", 1 << 20, CancelToken())


def test_that_cancelling_a_copy_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Originals(tmp_path / "originals").store(tmp_path / "a.txt", "a.txt", 1000, token)
    assert list((tmp_path / "originals").iterdir()) == []


def test_that_cleaning_takes_only_what_no_document_needs(tmp_path: Path) -> None:
    for name in ("known", "unknown", ".half.part"):
        (tmp_path / name).write_text("x")
    Originals(tmp_path).clean({"known"})
    assert [entry.name for entry in tmp_path.iterdir()] == ["known"]
