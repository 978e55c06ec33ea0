"""How the training process ends before it loads anything: with an event that says why."""

from __future__ import annotations

import errno
import sys
import types
from pathlib import Path

import psutil
import pytest

from training import train_process
from training.config import DataSpec, TrainConfig
from training.finetune import libraries
from training.run_events import RunFailed
from training.run_store import OUT_OF_MEMORY, Run, RunStore, events_of


def ends_with(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: BaseException) -> tuple[Run, int]:
    """A process whose training ends with that error, before any library is loaded."""

    def train(*_given: object) -> None:
        raise error

    loaded = types.SimpleNamespace(train=train, Surroundings=lambda **given: types.SimpleNamespace(**given))
    monkeypatch.setitem(sys.modules, "training.finetune.training_run", loaded)
    monkeypatch.setattr(libraries, "prepare", lambda _threads: None)
    run = RunStore(tmp_path / "runs").create(TrainConfig(name="run", base=tmp_path, data=DataSpec(train=(tmp_path,))))
    monkeypatch.setattr(sys, "argv", ["train_process", str(run.folder), "--bases", str(tmp_path)])
    return run, train_process.main()


def test_that_out_of_memory_is_left_in_the_run_for_its_worker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`torchrun` does not hand the code on."""
    run, code = ends_with(monkeypatch, tmp_path, MemoryError())
    assert code != 0
    assert (run.folder / OUT_OF_MEMORY).exists()
    assert events_of(run) == []


def test_that_the_training_ends_when_its_worker_is_gone() -> None:
    mine = psutil.Process()
    train_process._parent_check(())()
    train_process._parent_check((str(mine.pid), repr(mine.create_time())))()
    gone = train_process._parent_check((str(mine.pid), repr(mine.create_time() - 60)))
    with pytest.raises(SystemExit):
        gone()


def test_that_sharded_training_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = TrainConfig(name="sharded", base=tmp_path, data=DataSpec(train=(tmp_path,)))
    run = RunStore(tmp_path / "runs").create(config)
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    monkeypatch.setattr(sys, "argv", ["train_process", str(run.folder), "--bases", str(tmp_path)])
    assert train_process.main() == 1
    found = events_of(run)
    assert len(found) == 1
    assert isinstance(found[0], RunFailed)
    assert "DDP" in found[0].hint


@pytest.mark.parametrize(
    ("error", "kind", "hint"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "StorageError", "Free some disk space"),
        (OSError(errno.EFBIG, "Too big"), "StorageError", "Free some disk space"),
        (OSError("PytorchStreamWriter failed writing file"), "StorageError", "Free some disk space"),
        (FileNotFoundError(errno.ENOENT, "No such file", "rows.arrow"), "FileNotFoundError", "log.txt"),
        (OSError(errno.EMFILE, "Too many open files"), "OSError", "log.txt"),
    ],
)
def test_that_only_a_full_or_broken_disk_is_told_as_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: OSError, kind: str, hint: str
) -> None:
    run, code = ends_with(monkeypatch, tmp_path, error)
    [told] = events_of(run)
    assert code == 1
    assert isinstance(told, RunFailed)
    assert told.kind == kind
    assert hint in told.hint
