"""How the training process ends before it loads anything: with an event that says why."""

from __future__ import annotations

import errno
import signal
import sys
import types
from pathlib import Path

import psutil
import pytest

from engine.core.errors import UsageError
from engine.core.profile_lock import ProfileLock
from training import train_process
from training.config import DataSpec, TrainConfig
from training.finetune import libraries
from training.run_events import RunFailed
from training.run_store import CONFIG, OUT_OF_MEMORY, WORKER_LOCK, Run, RunState, RunStore, events_of


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


def test_that_a_launcher_without_a_worker_leaves_the_state_of_the_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run, code = ends_with(monkeypatch, tmp_path, UsageError("It cannot be.", "Do it otherwise."))
    found = RunStore(tmp_path / "runs").get(run.id)
    assert (code, found.state, found.message, found.hint) == (1, RunState.FAILED, "It cannot be.", "Do it otherwise.")
    run, _code = ends_with(monkeypatch, tmp_path, MemoryError())
    found = RunStore(tmp_path / "runs").get(run.id)
    assert found.state is RunState.FAILED
    assert "memory" in found.message


def test_that_only_the_first_process_writes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RANK", "1")
    monkeypatch.setattr(train_process, "_FIRST_TELLS_S", 0.0)
    run, code = ends_with(monkeypatch, tmp_path, UsageError("It cannot be."))
    assert code == 1
    assert events_of(run) == []
    assert {path.name for path in run.folder.iterdir()} == {CONFIG}


def test_that_a_run_that_goes_on_is_not_started_beside_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    run = RunStore(tmp_path / "runs").create(TrainConfig(name="run", base=tmp_path, data=DataSpec(train=(tmp_path,))))
    lock = ProfileLock(run.folder / WORKER_LOCK)
    monkeypatch.setattr(sys, "argv", ["train_process", str(run.folder), "--bases", str(tmp_path)])
    try:
        assert train_process.main() == 1
    finally:
        lock.release()
    assert events_of(run) == []
    assert RunStore(tmp_path / "runs").get(run.id).state is RunState.NEW


def test_that_a_computer_without_the_run_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "argv", ["train_process", str(tmp_path / "none"), "--bases", str(tmp_path)])
    assert train_process.main() == 1
    assert "There is no run in" in caplog.text
    assert "share" in caplog.text


@pytest.mark.parametrize("processes", ["1", "2"])
def test_that_a_lost_connection_is_told_where_there_are_several(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, processes: str
) -> None:
    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setenv("WORLD_SIZE", processes)
    error = RuntimeError("[pair.cc:547] Connection closed by peer [127.0.0.1]:3")
    try:
        if processes == "1":
            with pytest.raises(RuntimeError):
                ends_with(monkeypatch, tmp_path, error)
            return
        run, code = ends_with(monkeypatch, tmp_path, error)
    finally:
        signal.signal(signal.SIGTERM, before)
    [told] = events_of(run)
    assert code == 1
    assert isinstance(told, RunFailed)
    assert "Another process of this run has ended" in told.message


def test_that_a_launcher_that_leaves_processes_to_others_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As `accelerate launch --cpu --num_processes 2` does: one process, which would train alone on half a batch."""
    monkeypatch.setenv("MASTER_ADDR", "127.0.0.1")
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    run, code = ends_with(monkeypatch, tmp_path, AssertionError("it was started"))
    [told] = events_of(run)
    assert code == 1
    assert isinstance(told, RunFailed)
    assert "--multi_gpu" in told.hint


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
