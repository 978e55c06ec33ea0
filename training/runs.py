"""The calls of fine-tuning: new, start, stop, resume, queue, watch; carried out by worker processes, loads no model."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

from engine.core.errors import StorageError, UsageError
from engine.core.network_guard import OFFLINE_SWITCHES
from engine.core.paths import program_root
from training.config import TrainConfig
from training.run_store import LOG, STATE, STOP, EventTail, Run, RunState, RunStore, read_state

WORKER = "training.run_worker"
_START_S = 30.0
_LOOK_S = 0.05


class Runs:
    """The runs of a profile. `answering` is the file that exists while a chat answers (the worker rests then);
    `bases` keeps the models that were converted for training."""

    def __init__(self, root: Path, bases: Path, answering: Path | None = None) -> None:
        self.store = RunStore(root)
        self._bases = bases
        self._answering = answering
        self._started: list[subprocess.Popen[bytes]] = []

    def list(self) -> list[Run]:
        """The newest first."""
        return self.store.list()

    def get(self, run_id: str) -> Run:
        """By id or name. Raises `UsageError`."""
        return self.store.get(run_id)

    def create(self, config: TrainConfig) -> Run:
        """A run that is not started; paths must be absolute."""
        return self.store.create(config)

    def start(self, run: Run) -> Run:
        """Start it, or go on from its last checkpoint, in a process of its own that outlives this one.

        While another run of the profile goes on, it waits in the queue (`RunState.QUEUED`).
        Returns when the worker has taken it over. Raises `UsageError` when it runs already or is finished.
        """
        if not run.can_resume:
            raise UsageError(f"The run {run.config.name} is {run.state}.", "Make a new run from its configuration.")
        folder = run.folder
        with contextlib.suppress(FileNotFoundError):
            (folder / STOP).unlink()
        before = _stamp(folder / STATE)
        command = [sys.executable, "-m", WORKER, str(folder), "--bases", str(self._bases)]
        if self._answering is not None:
            command += ["--answering", str(self._answering)]
        environment = {**os.environ, **OFFLINE_SWITCHES, "PYTHONPATH": str(program_root())}
        try:
            with (folder / LOG).open("ab") as log:
                worker = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, start_new_session=True,
                    cwd=folder,
                )  # fmt: skip
        except OSError as error:
            raise StorageError(f"The run could not be started: {error.strerror or error}.") from error
        self._started.append(worker)
        deadline = time.monotonic() + _START_S
        while time.monotonic() < deadline and worker.poll() is None and _stamp(folder / STATE) == before:
            time.sleep(_LOOK_S)
        return self.get(run.id)

    def stop(self, run: Run) -> None:
        """Ask it to stop with a checkpoint at its next step; returns at once. A waiting run leaves the queue."""
        if run.state not in (RunState.RUNNING, RunState.QUEUED):
            raise UsageError(f"The run {run.config.name} is not going on.", "python -m training runs lists them.")
        (run.folder / STOP).touch()

    def wait(self, run: Run, longest_s: float = float("inf")) -> Run:
        """Until it goes on no more."""
        deadline = time.monotonic() + longest_s
        while time.monotonic() < deadline:
            found = self.get(run.id)
            if found.state not in (RunState.RUNNING, RunState.QUEUED, RunState.NEW):
                return found
            if found.state is RunState.NEW and all(worker.poll() is not None for worker in self._started):
                return found
            time.sleep(_LOOK_S)
        return self.get(run.id)

    def watch(self, run: Run) -> EventTail:
        """Its events from the first on; read it again for what came since."""
        return EventTail(run.folder)

    def remove(self, run: Run) -> None:
        """Delete it with its checkpoints. Raises `UsageError` while it goes on."""
        self.store.remove(run)


def reason_of_end(run: Run) -> str:
    """Why it failed, in words; empty when it did not."""
    stored = read_state(run.folder)
    return f"{stored.message} {stored.hint}".strip()


def _stamp(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0
