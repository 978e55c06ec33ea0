"""The real program as processes of its own: a second start, a kill -9, the start after it; nothing is scripted."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "resources" / "samples" / "House rules.md"
REPORT = ROOT / "resources" / "samples" / "Annual report 2025.pdf"
WAIT_S = 120.0

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


class Starts:
    """Starts of one profile; what still runs at the end is killed."""

    def __init__(self, profile: Path, runtime: Path) -> None:
        self.profile = profile
        self._environment = {
            **os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(ROOT),
        }  # fmt: skip
        self.running: list[subprocess.Popen[bytes]] = []

    def start(self, *files: Path) -> subprocess.Popen[bytes]:
        # Safe mode loads no model: the test is about starts.
        command = [sys.executable, "-m", "desktop", "--data-dir", str(self.profile), "--safe-mode", *map(str, files)]
        # A file, not a pipe: nobody reads on, and worker processes inherit it.
        with self.output(len(self.running)).open("w") as output:
            process = subprocess.Popen(
                command, cwd=ROOT, env=self._environment, stdout=output, stderr=subprocess.STDOUT
            )
        self.running.append(process)
        return process

    def output(self, number: int) -> Path:
        return self.profile.parent / f"output-{number}.txt"

    def marker(self) -> dict[str, object]:
        try:
            found: dict[str, object] = json.loads((self.profile / "running.json").read_text())
        except (FileNotFoundError, ValueError):
            return {}
        return found

    def documents(self) -> set[str]:
        """Names that are on record, in whatever state."""
        file = self.profile / "library" / "library.sqlite"
        if not file.exists():
            return set()
        with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
            try:
                return {row[0] for row in db.execute("SELECT name FROM documents")}
            except sqlite3.OperationalError:
                return set()


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Starts]:
    runtime = Path(tempfile.mkdtemp(prefix="aq-"))
    made = Starts(tmp_path / "profile", runtime)
    yield made
    for process in made.running:
        if process.poll() is None:
            process.kill()
        process.wait(WAIT_S)
    shutil.rmtree(runtime)


def until(there: Callable[[], object]) -> None:
    end = time.monotonic() + WAIT_S
    while not there():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_that_of_two_starts_at_once_one_window_has_all_files_also_after_a_kill(starts: Starts) -> None:
    both = [starts.start(RULES), starts.start(REPORT)]  # whichever comes first is just starting for the other
    until(lambda: any(process.poll() is not None for process in both))
    number = 0 if both[0].poll() is not None else 1
    first = both[1 - number]
    assert both[number].returncode == 0
    assert starts.output(number).read_text() == "Aquifer is open already: its window takes over.\n"
    until(lambda: starts.documents() == {RULES.name, REPORT.name})
    assert first.poll() is None
    assert starts.marker()["pid"] == first.pid
    first.send_signal(signal.SIGKILL)
    first.wait(WAIT_S)
    assert starts.marker()["pid"] == first.pid, "the next start learns of it"
    third = starts.start()
    until(lambda: starts.marker().get("pid") == third.pid)
    fourth = starts.start()
    assert fourth.wait(WAIT_S) == 0
    assert third.poll() is None
