"""The runs of a profile on disk, `runs/<id>/`: configuration, state, events, checkpoints, result; starts none of them.

A run's state is what its files say, so any process may read it while another trains: `state.json` is replaced as a
whole, `events.jsonl` only grows, and a run whose process is gone without an ending was interrupted.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import psutil
from pydantic import BaseModel, ConfigDict, ValidationError

from engine.core import atomic_files
from engine.core.errors import StorageError, UsageError
from engine.core.trash_folder import Trashed, TrashFolder
from training.config import TrainConfig, config_yaml, parse_config
from training.run_events import RunEvent, event_line, read_event

CONFIG, STATE, EVENTS, STOP, LOG = "config.yaml", "state.json", "events.jsonl", "stop", "log.txt"
# Left by a training process: `torchrun` gives 1 for whatever code its processes end with.
OUT_OF_MEMORY = "out-of-memory"
# Held by the one process that carries a run out.
WORKER_LOCK = ".worker.lock"
MODEL, CHECKPOINTS, EXPORTS, DATA = "model", "checkpoints", "exports", "data"
_GONE = ".gone-"
_LONGEST_LINE = 16 << 20


class RunState(StrEnum):
    """Where a run is. QUEUED waits for those before it; INTERRUPTED had its process killed and can be resumed."""

    NEW = "new"
    QUEUED = "queued"
    RUNNING = "running"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    FINISHED = "finished"


class StoredState(BaseModel):
    """`state.json`. A process id is used again by the system, so its start time stands beside it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    state: RunState = RunState.NEW
    pid: int = 0
    pid_started: float = 0.0
    queued: float = 0.0
    message: str = ""
    hint: str = ""

    @property
    def now(self) -> RunState:
        """INTERRUPTED where the process is gone without an ending."""
        going_on = self.state in (RunState.RUNNING, RunState.QUEUED)
        return RunState.INTERRUPTED if going_on and not is_alive(self.pid, self.pid_started) else self.state


@dataclass(frozen=True, slots=True)
class Run:
    """One run in the list; `state` is INTERRUPTED where its process is gone without an ending."""

    folder: Path
    config: TrainConfig
    state: RunState
    message: str
    hint: str
    created: float
    queued: float

    @property
    def id(self) -> str:
        return self.folder.name

    @property
    def model_dir(self) -> Path:
        """The adapter, or the weights of a full fine-tune, when it is finished."""
        return self.folder / MODEL

    @property
    def can_resume(self) -> bool:
        return self.state in (RunState.NEW, RunState.STOPPED, RunState.INTERRUPTED, RunState.FAILED)


class RunStore:
    """The folder `runs/` of a profile. Several processes may use it at once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        # The list is read every few seconds while a run goes on, and YAML takes milliseconds a file.
        self._configs: dict[str, tuple[tuple[int, int, int], TrainConfig]] = {}

    def create(self, config: TrainConfig) -> Run:
        """A new run with that configuration, not started. Raises `StorageError`."""
        slug = re.sub(r"[^a-z0-9]+", "-", config.name.lower()).strip("-")[:40] or "run"
        stamp = time.strftime("%Y%m%d-%H%M%S")
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            for number in range(1, 1000):
                folder = self.root / (f"{stamp}-{slug}" + (f"-{number}" if number > 1 else ""))
                try:
                    folder.mkdir()
                    break
                except FileExistsError:
                    continue
        except OSError as error:
            raise StorageError(
                f"The run could not be created: {error.strerror or error}.", "Free some disk space."
            ) from error
        atomic_files.write_text(folder / CONFIG, config_yaml(config))
        return self.get(folder.name)

    def list(self) -> list[Run]:
        """The newest first. A folder without a readable configuration is none."""
        found = []
        for folder in sorted(self.root.glob("[0-9]*"), reverse=True):
            try:
                found.append(self._read(folder))
            except UsageError:
                continue
        return found

    def get(self, run_id: str) -> Run:
        """By its id, or the newest of that name. Raises `UsageError` when there is none."""
        folder = self.root / run_id
        if folder.parent == self.root and (folder / CONFIG).is_file():
            return self._read(folder)
        named = [run for run in self.list() if run.config.name == run_id]
        if not named:
            raise UsageError(f'There is no run "{run_id}".', "python -m training runs lists them.")
        return named[0]

    def remove(self, run: Run) -> None:
        """Delete it with its checkpoints. Raises `UsageError` while it runs, `StorageError`."""
        _refuse_going(run)
        try:
            # One rename takes it off the list, however large it is.
            gone = run.folder.rename(self.root / f"{_GONE}{run.id}")
            shutil.rmtree(gone)
            for leftover in self.root.glob(f"{_GONE}*"):
                shutil.rmtree(leftover, ignore_errors=True)
        except OSError as error:
            raise StorageError(f"The run could not be deleted: {error.strerror or error}.") from error

    def discard(self, run: Run, trash: TrashFolder) -> Trashed:
        """Move it to the trash with its checkpoints. Raises `UsageError` while it runs, `StorageError`."""
        _refuse_going(run)
        return trash.put([run.folder], "run", run.config.name, run.state.value)

    def _read(self, folder: Path) -> Run:
        try:
            seen = (folder / CONFIG).stat()
            stamp = (seen.st_mtime_ns, seen.st_size, seen.st_ino)
            known = self._configs.get(folder.name)
            if known is None or known[0] != stamp:
                text = (folder / CONFIG).read_text(encoding="utf-8")
                known = self._configs[folder.name] = (stamp, parse_config(text, CONFIG))
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"The run {folder.name} cannot be read: {error}.") from error
        config, created = known[1], seen.st_mtime
        stored = read_state(folder)
        return Run(folder, config, stored.now, stored.message, stored.hint, created, stored.queued)


def _refuse_going(run: Run) -> None:
    if run.state in (RunState.RUNNING, RunState.QUEUED):
        raise UsageError(f"The run {run.config.name} is going on.", "Stop it first.")


def is_alive(pid: int, started: float) -> bool:
    """Whether the process that was started then still runs."""
    try:
        process = psutil.Process(pid)
        return abs(process.create_time() - started) < 1.0 and process.status() != psutil.STATUS_ZOMBIE
    except (psutil.Error, ValueError):
        return False


def read_state(folder: Path) -> StoredState:
    """A run that was never started has no state yet."""
    try:
        return StoredState.model_validate_json((folder / STATE).read_bytes())
    except (OSError, ValidationError):
        return StoredState()


def write_state(folder: Path, state: RunState, message: str = "", hint: str = "") -> None:
    """A running or queued run belongs to the calling process from now on."""
    process = psutil.Process()
    atomic_files.write_text(
        folder / STATE,
        StoredState(
            state=state,
            pid=process.pid,
            pid_started=process.create_time(),
            queued=time.time() if state is RunState.QUEUED else read_state(folder).queued,
            message=message,
            hint=hint,
        ).model_dump_json(),
    )


class EventLog:
    """Appends events to the run's file; a line is whole on disk, or it was the last of a crash and is skipped."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / EVENTS
        self._end_cut_line()

    def write(self, event: RunEvent) -> None:
        """Stamps the event with the time. Raises `OSError` when the disk is full."""
        line = event_line(event.model_copy(update={"time": time.time()})) + "\n"
        with self._file.open("ab") as file:
            file.write(line.encode())

    def _end_cut_line(self) -> None:
        """A line a crash cut short gets its end, so that the next event is not glued to it."""
        try:
            with self._file.open("rb+") as file:
                if file.seek(0, os.SEEK_END) == 0:
                    return
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    file.write(b"\n")
        except FileNotFoundError:
            return


class EventTail:
    """Reads a growing `events.jsonl`; each `read()` gives what came since the one before."""

    def __init__(self, folder: Path, at: int = 0) -> None:
        self._file = folder / EVENTS
        self._at = at
        self._in_long_line = False

    @classmethod
    def at_end(cls, folder: Path) -> EventTail:
        """Only what comes from now on: behind the last whole line."""
        tail = cls(folder)
        while tail.read():
            pass
        return tail

    def read(self, most: int = 10_000) -> list[RunEvent]:
        """At most `most` events, so that a long run is read in parts."""
        return list(self._lines(most))

    def _lines(self, most: int) -> Iterator[RunEvent]:
        try:
            file = self._file.open("rb")
        except FileNotFoundError:
            return
        with file:
            file.seek(self._at)
            for _ in range(most):
                line = file.readline(_LONGEST_LINE)
                whole = line.endswith(b"\n")
                if not whole and len(line) < _LONGEST_LINE:
                    return
                self._at += len(line)
                # A line that is too long is read over, piece by piece.
                skipped, self._in_long_line = self._in_long_line or not whole, not whole
                if skipped:
                    continue
                event = read_event(line.decode("utf-8", errors="replace"))
                if event is not None:
                    yield event


def events_of(run: Run) -> list[RunEvent]:
    """All of them, oldest first."""
    tail = EventTail(run.folder)
    found: list[RunEvent] = []
    while part := tail.read():
        found += part
    return found
