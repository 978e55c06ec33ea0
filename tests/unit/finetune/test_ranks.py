"""What several processes of a run share out and agree on."""

from __future__ import annotations

import subprocess
import sys

import pytest

from training.finetune.ranks import agreed, threads_each

# The second process is asked at another moment, and would say something else.
TWO = """
import sys
from datetime import timedelta
from torch import distributed
from training.finetune.ranks import agreed
rank, store = int(sys.argv[1]), distributed.FileStore(sys.argv[2], 2)
distributed.init_process_group("gloo", store=store, rank=rank, world_size=2, timeout=timedelta(seconds=60))
answers = [agreed(lambda: wanted, 2)() for wanted in ((True, False) if rank == 0 else (False, True))]
assert answers == [True, False], answers
distributed.barrier()
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
