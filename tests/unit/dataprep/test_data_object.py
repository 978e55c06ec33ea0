"""Finished sets: a run that fails, is killed or stopped leaves no half set, and a set is deleted whole."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, StorageError, UsageError
from engine.core.jobs import CancelToken
from tests.unit.dataprep.data_bench import pipeline, prepare, questions, write_jsonl
from training.api import Training
from training.dataprep import data_object
from training.dataprep import pipeline as story
from training.dataprep.spool import Spool
from training.dataprep.types import Example


def test_that_a_full_disk_leaves_the_finished_sets_and_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write_jsonl(tmp_path / "a.jsonl", questions(30))
    before = prepare(pipeline(file), tmp_path)

    def full(_spool: Spool, _example: Example) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Spool, "append", full)
    with pytest.raises(StorageError, match="The set set could not be written: No space left on device"):
        prepare(pipeline(file, seed=4), tmp_path)
    assert Training(tmp_path / "sets").sets() == [before]
    assert [item.name for item in before.folder.parent.iterdir()] == ["v0001"]


def test_that_what_a_killed_run_left_is_no_set_and_goes_at_the_next(tmp_path: Path) -> None:
    file = write_jsonl(tmp_path / "a.jsonl", questions(5))
    left = tmp_path / "sets" / "set" / ".part-999999999-x"
    left.mkdir(parents=True)
    (left / "train.jsonl").write_text("half")
    assert Training(tmp_path / "sets").sets() == []
    made = prepare(pipeline(file), tmp_path)
    assert not left.exists()
    (made.folder / "train.jsonl").write_text("damaged")
    assert Training(tmp_path / "sets").sets() == []


def test_that_what_a_broken_deletion_left_goes_at_the_next_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write_jsonl(tmp_path / "a.jsonl", questions(5))
    made = prepare(pipeline(file), tmp_path)

    def stop(_folder: Path) -> None:
        raise PermissionError(errno.EACCES, "a file is open")

    with monkeypatch.context() as patch:
        patch.setattr(data_object.shutil, "rmtree", stop)
        with pytest.raises(StorageError, match="The set set could not be deleted: a file is open"):
            Training(tmp_path / "sets").remove("set")
    assert len(list(made.folder.parent.iterdir())) == 1
    data_object.forget_parts(tmp_path / "sets", "set")
    assert not made.folder.parent.exists()


def test_that_a_set_is_deleted_by_version_or_whole(tmp_path: Path) -> None:
    file = write_jsonl(tmp_path / "a.jsonl", questions(5))
    for seed in (1, 2, 3):
        prepare(pipeline(file, seed=seed, shuffle=True), tmp_path)
    studio = Training(tmp_path / "sets")
    studio.remove("set", 2)
    assert [one.data_version for one in studio.sets()] == [1, 3]
    with pytest.raises(UsageError, match=r'no set "set" with the version 2\. The sets are: set'):
        studio.remove("set", 2)
    studio.remove("set")
    assert list((tmp_path / "sets").iterdir()) == []


def test_that_a_cancelled_run_leaves_nothing(tmp_path: Path) -> None:
    file = write_jsonl(tmp_path / "a.jsonl", questions(3_000))
    token = CancelToken()

    def stop(_progress: story.Progress) -> None:
        token.cancel()

    with pytest.raises(Cancelled):
        Training(tmp_path / "sets").prepare(pipeline(file), tmp_path, token, stop)
    assert list((tmp_path / "sets").iterdir()) == []
