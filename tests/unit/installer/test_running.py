"""The lock, the programs the installer starts, and what is left of them after a kill."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from installer.commands import Commands
from installer.install_lock import MARK, install_lock
from installer.problems import SetupProblem
from installer.screen import Screen

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    return Commands(tmp_path / "log", tmp_path / "tmp", "token", Screen(1, io.StringIO()))


def test_that_lines_come_one_by_one_and_go_to_the_log(tmp_path: Path, commands: Commands) -> None:
    lines: list[str] = []
    commands.run([sys.executable, "-c", r"print('a\rb\nc', end='')"], what="x", on_line=lines.append)
    assert lines[:2] == ["a", "b"]
    assert "c" in (tmp_path / "log").read_text(encoding="utf-8")


def test_that_a_failure_is_a_sentence(commands: Commands) -> None:
    with pytest.raises(SetupProblem, match=r"Doing it failed: the disk is full\."):
        commands.run(
            [sys.executable, "-c", "print('[Errno 28] No space left on device'); raise SystemExit(1)"],
            what="Doing it",
        )


def test_that_settings_which_lead_pip_elsewhere_are_dropped(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    output = commands.run([sys.executable, "-c", "import os; print(sorted(os.environ))"], what="x")
    assert "PIP_TARGET" not in output
    assert "PYTHONPATH" not in output
    assert MARK in output


def test_that_an_interrupt_ends_the_whole_family(commands: Commands) -> None:
    child = "import subprocess; p = subprocess.Popen(['sleep', '60']); print(p.pid, flush=True); p.wait()"
    started: list[int] = []

    def on_line(line: str) -> None:
        started.append(int(line))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        commands.run([sys.executable, "-c", child], what="x", on_line=on_line)
    assert gone(started[0])


def test_that_a_second_installer_is_refused(tmp_path: Path) -> None:
    with (
        install_lock(tmp_path / "lock"),
        pytest.raises(SetupProblem, match=f"process {os.getpid()}"),
        install_lock(tmp_path / "lock"),
    ):
        pass
    with install_lock(tmp_path / "lock"):
        pass


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_that_programs_of_a_killed_installer_are_ended(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text(json.dumps({"process": 1, "token": "abc"}), encoding="utf-8")
    with (
        subprocess.Popen(["sleep", "60"], env={**os.environ, MARK: "abc"}) as left,
        subprocess.Popen(["sleep", "60"], env={**os.environ, MARK: "abcd"}) as other,
    ):
        try:
            with install_lock(tmp_path / "lock"):
                assert left.wait(10) == -signal.SIGKILL
                assert other.poll() is None
        finally:
            left.kill()
            other.kill()


def test_that_run_py_is_a_plain_script(tmp_path: Path) -> None:
    outcome = subprocess.run(
        [sys.executable, str(ROOT / "installer" / "run.py"), "--help"], cwd=tmp_path, capture_output=True, text=True
    )
    assert outcome.returncode == 0
    assert "--install-only" in outcome.stdout


def gone(process: int) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            os.kill(process, 0)
            state = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0]
            if state == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.05)
    return False
