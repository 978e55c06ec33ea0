"""The calls of fine-tuning: new, start, stop, resume, queue, watch; carried out by worker processes, loads no model."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from engine.core.errors import Cancelled, ChildFailed, StorageError, UsageError
from engine.core.jobs import CancelToken
from engine.core.network_guard import OFFLINE_SWITCHES
from engine.core.paths import ProfilePaths, program_root
from engine.core.trash_folder import Trashed, TrashFolder
from training import exporter
from training.config import EvaluationSpec, ExportKind, TextSpec, TrainConfig
from training.run_events import Evaluated, Exported, PhaseStarted, RunEvent, Told
from training.run_store import DATA, LOG, STATE, STOP, EventTail, Run, RunState, RunStore, read_state

WORKER = "training.run_worker"
_START_S = 30.0
_LOOK_S = 0.05
_LAST_BYTES = 4_096


ExportedList = list[Exported]


class Runs:
    """The runs of a profile: `root` is its folder of runs, `models` takes the exports, `answering` is the file that
    exists while a chat answers (the worker rests then)."""

    def __init__(self, root: Path, models: Path, answering: Path | None = None) -> None:
        self.store = RunStore(root)
        self._models = models
        # Beside the runs: the model list does not look here.
        self._bases = root / ".bases"
        self._answering = answering
        self._started: list[subprocess.Popen[bytes]] = []

    def list(self) -> Sequence[Run]:
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
        Returns when the worker has taken it over. Raises `UsageError` when it runs already or is finished,
        `ChildFailed` when the worker ends before that.
        """
        if not run.can_resume:
            raise UsageError(f"The run {run.config.name} is {run.state}.", "Make a new run from its configuration.")
        folder = run.folder
        with contextlib.suppress(FileNotFoundError):
            (folder / STOP).unlink()
        before = _stamp(folder / STATE)
        command = [sys.executable, "-m", WORKER, str(folder), *self._places()]
        if self._answering is not None:
            command += ["--answering", str(self._answering)]
        try:
            with (folder / LOG).open("ab") as log:
                worker = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=_environment(), cwd=folder,
                    start_new_session=True,
                )  # fmt: skip
        except OSError as error:
            raise StorageError(f"The run could not be started: {error.strerror or error}.") from error
        # Asking for their end takes those that are done off the system's list of processes.
        self._started = [one for one in self._started if one.poll() is None] + [worker]
        deadline = time.monotonic() + _START_S
        while time.monotonic() < deadline and worker.poll() is None and _stamp(folder / STATE) == before:
            time.sleep(_LOOK_S)
        if worker.poll() and _stamp(folder / STATE) == before:
            raise ChildFailed(
                f"The worker of the run {run.config.name} ended before it began (code {worker.returncode})."
                f"{_last_words(folder / LOG)}",
                f"The run is kept: start it again when the cause is mended. All of it is in {folder / LOG}.",
            )
        return self.get(run.id)

    def process(self, run: Run) -> Sequence[str]:
        """What `torchrun` or `accelerate launch` is to start on every computer: a module and its arguments."""
        return ("-m", "training.train_process", str(run.folder), *self._places()[2:])

    def stop(self, run: Run) -> None:
        """Ask it to stop with a checkpoint at its next step; returns at once. A waiting run leaves the queue."""
        if run.state not in (RunState.RUNNING, RunState.QUEUED):
            raise UsageError(f"The run {run.config.name} is not going on.", "python -m training runs lists them.")
        (run.folder / STOP).touch()

    def wait(self, run: Run, longest_s: float = float("inf")) -> Run:
        """Until it goes on no more."""
        deadline = time.monotonic() + longest_s
        while time.monotonic() < deadline:
            state = read_state(run.folder).now
            if state not in (RunState.RUNNING, RunState.QUEUED, RunState.NEW):
                break
            if state is RunState.NEW and all(worker.poll() is not None for worker in self._started):
                break
            time.sleep(_LOOK_S)
        return self.get(run.id)

    def export(
        self,
        run: Run,
        kinds: Sequence[ExportKind],
        quantization: str,
        token: CancelToken,
        report: Callable[[PhaseStarted], None] = lambda _step: None,
    ) -> ExportedList:
        """Make exports in a process of their own and wait for it; they are in the model list then. `report` gets each
        step as it begins, and how many weights it has done.

        Raises `UsageError` when the run is not finished, `ChildFailed` with the reason, `Cancelled`.
        """
        if run.state is not RunState.FINISHED:
            raise UsageError(f"The run {run.config.name} has no trained model yet.", "Wait for its end, or resume it.")
        tail = EventTail.at_end(run.folder)
        command = exporter.exporter_of(run.folder, (self._models, self._bases), kinds, quantization)
        with (run.folder / LOG).open("ab") as log:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=_environment())
            told: list[RunEvent] = []
            while process.poll() is None:
                told += _reported(tail, report)
                if token.cancelled:
                    exporter.end(process)
                    raise Cancelled
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_LOOK_S)
        told += _reported(tail, report)
        if process.returncode != 0:
            reasons = [event.text for event in told if isinstance(event, Told)]
            raise ChildFailed(reasons[-1] if reasons else "The export ended without a word.", "See log.txt of the run.")
        return [event for event in told if isinstance(event, Exported)]

    def evaluate(
        self,
        base: Path,
        model: Path | None,
        files: Sequence[Path],
        how: tuple[EvaluationSpec, TextSpec],
        run: Run | None = None,
    ) -> Evaluated:
        """Measure a base, or the model of a run on it, in this process: it loads torch and takes its memory.

        Without files the rows are measured that `run` kept back.
        Raises `UsageError`, `ModelError`.
        """
        from training.finetune import libraries

        libraries.prepare(0)
        from training.finetune.evaluate_run import Subject, evaluate

        kept = run.folder / DATA if run is not None else None
        return evaluate(Subject(base, model, self._bases, kept), tuple(files), *how, lambda _event: None)

    def watch(self, run: Run) -> EventTail:
        """Its events from the first on; read it again for what came since."""
        return EventTail(run.folder)

    def _places(self) -> Sequence[str]:
        return ["--models", str(self._models), "--bases", str(self._bases)]

    def remove(self, run: Run) -> None:
        """Delete it with its checkpoints. Raises `UsageError` while it goes on."""
        self.store.remove(run)

    def discard(self, run: Run, trash: TrashFolder) -> Trashed:
        """Move it to the trash of the profile, from where it can be restored. Raises `UsageError` while it goes on."""
        return self.store.discard(run, trash)


def runs_of(profile: Path, models: Path | None = None) -> Runs:
    """The runs of a profile folder; exports go to `models` (None: where the profile has its models)."""
    paths = ProfilePaths(profile)
    return Runs(profile / "runs", models or paths.models_dir, paths.answering_file)


def _reported(tail: EventTail, report: Callable[[PhaseStarted], None]) -> list[RunEvent]:
    """What came since, its steps told."""
    found = tail.read()
    for event in found:
        if isinstance(event, PhaseStarted):
            report(event)
    return found


def _environment() -> dict[str, str]:
    return {**os.environ, **OFFLINE_SWITCHES, "PYTHONPATH": str(program_root())}


def _last_words(log: Path) -> str:
    """The last line a process wrote before it died, which names the cause of most deaths."""
    try:
        with log.open("rb") as stream:
            stream.seek(max(0, log.stat().st_size - _LAST_BYTES))
            lines = stream.read().decode("utf-8", "replace").split("\n")
    except OSError:
        return ""
    said = next((line.strip() for line in reversed(lines) if line.strip()), "")
    return f" Its last words: {said[:200].rstrip('.')}." if said else ""


def _stamp(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0
