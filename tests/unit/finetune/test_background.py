"""Tests that a training goes behind the person's own programs, and takes all it starts with it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from engine.core.paths import program_root
from engine.core.profile_lock import ProfileLock
from tests.unit.finetune.recorded_runs import config
from training import run_worker
from training.background import NICE
from training.run_store import RunState, read_state
from training.runs import Runs

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has classes of priority")
LOWERED = """
import subprocess, sys
from pathlib import Path
import psutil
from training.background import step_back
step_back(Path(sys.argv[1]))
inner = "import os; print(os.getpriority(os.PRIO_PROCESS, 0))"
print(psutil.Process().nice(), subprocess.run([sys.executable, "-c", inner], capture_output=True, text=True).stdout)
"""


def lowered(session: Path, *, nice: int = 0, own_session: bool = True) -> list[int]:
    """The niceness of a process that stepped back, and of one it started then."""
    command = ["nice", "-n", str(max(0, nice - psutil.Process().nice())), sys.executable, "-c", LOWERED, str(session)]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=program_root(), start_new_session=own_session, check=True
    )
    return [int(word) for word in done.stdout.split()]


def test_that_a_process_steps_back_with_all_it_starts(tmp_path: Path) -> None:
    session = tmp_path / "autogroup"
    session.write_text("/autogroup-1 nice 0\n")
    wanted = max(NICE, psutil.Process().nice())
    assert lowered(session) == [wanted, wanted]
    assert session.read_text() == str(wanted)


def test_that_one_with_a_lower_priority_keeps_it(tmp_path: Path) -> None:
    assert lowered(tmp_path / "none" / "autogroup", nice=12) == [max(12, psutil.Process().nice())] * 2


def test_that_the_session_of_a_terminal_is_left_alone(tmp_path: Path) -> None:
    session = tmp_path / "autogroup"
    session.write_text("as it was")
    lowered(session, own_session=False)
    assert session.read_text() == "as it was"


def test_that_the_worker_of_a_run_steps_back_and_the_one_who_started_it_does_not(tmp_path: Path) -> None:
    """The window has the engine of the chats in its process."""
    before = psutil.Process().nice()
    runs = Runs(tmp_path / "runs", tmp_path / "models")
    ahead = runs.create(config())
    held = ProfileLock(ahead.folder.parent / run_worker._TURN)
    try:
        run = runs.start(ahead)
        worker = psutil.Process(read_state(run.folder).pid)
        assert run.state is RunState.QUEUED
        assert worker.nice() == max(NICE, before)
        assert psutil.Process().nice() == before
        runs.stop(run)
        assert runs.wait(run, 20).state is RunState.STOPPED
    finally:
        held.release()
