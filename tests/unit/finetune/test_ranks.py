"""What several processes of a run share out and agree on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from training.finetune.ranks import agreed, tells_of_a_lost_rank, threads_each

# The second process is asked at another moment, and would say something else.
TWO = """
import sys
from datetime import timedelta
from torch import distributed
from training.finetune.ranks import agreed, leave
rank, store = int(sys.argv[1]), distributed.FileStore(sys.argv[2], 2)
distributed.init_process_group("gloo", store=store, rank=rank, world_size=2, timeout=timedelta(seconds=60))
answers = [agreed(lambda: wanted, 2)() for wanted in ((True, False) if rank == 0 else (False, True))]
assert answers == [True, False], answers
distributed.barrier()
leave(2)
"""


def test_that_one_process_decides_alone() -> None:
    assert agreed(lambda: True, 1)()
    assert not agreed(lambda: False, 1)()


@pytest.mark.slow
def test_that_two_processes_stop_when_the_first_says_so(tmp_path: object) -> None:
    both = [
        subprocess.Popen([sys.executable, "-c", TWO, str(rank), f"{tmp_path}/store"], stderr=subprocess.PIPE)
        for rank in range(2)
    ]
    for process in both:
        _out, told = process.communicate(timeout=120)
        assert process.returncode == 0, told.decode()[-1000:]


def test_that_the_threads_are_shared_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert threads_each(8) == 8
    monkeypatch.setenv("LOCAL_WORLD_SIZE", "4")
    assert threads_each(8) == 2
    assert threads_each(2) == 1


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("[pair.cc:547] Connection closed by peer [127.0.0.1]:36313", True),
        ("Connection reset by peer", True),
        ("mat1 and mat2 shapes cannot be multiplied", False),
    ],
)
def test_that_a_lost_process_is_told_from_other_errors(text: str, lost: bool) -> None:
    assert tells_of_a_lost_rank(RuntimeError(text)) is lost


# Two computers: each with a folder of its own, or with a shared one.
FOLDERS = """
import os, sys
from datetime import timedelta
from pathlib import Path
from torch import distributed
from engine.core.errors import UsageError
from training.finetune.ranks import check_shared
rank, store = int(sys.argv[1]), distributed.FileStore(sys.argv[2], 2)
os.environ.update(WORLD_SIZE="2", LOCAL_WORLD_SIZE="1")
distributed.init_process_group("gloo", store=store, rank=rank, world_size=2, timeout=timedelta(seconds=60))
check_shared(Path(sys.argv[3]), 5.0)
distributed.barrier()  # the first process takes its file away after all have answered
assert not (Path(sys.argv[3]) / "together").exists()
try:
    check_shared(Path(sys.argv[4]), 1.0)
except UsageError as error:
    assert "do not see the same folder" in error.user_message and error.hint, error
else:
    raise AssertionError("nobody noticed")
distributed.barrier()
"""


@pytest.mark.slow
def test_that_computers_without_a_common_folder_are_told_so(tmp_path: Path) -> None:
    both = []
    for rank in range(2):
        shared, own = tmp_path / "shared", tmp_path / f"own-{rank}"
        for folder in (shared, own):
            folder.mkdir(exist_ok=True)
        command = [sys.executable, "-c", FOLDERS, str(rank), str(tmp_path / "store"), str(shared), str(own)]
        both.append(subprocess.Popen(command, stderr=subprocess.PIPE))
    for process in both:
        _out, told = process.communicate(timeout=120)
        assert process.returncode == 0, told.decode()[-1000:]
