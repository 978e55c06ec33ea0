"""How a training process tells what happens and how it ended, in the events and, where no worker does, in the state."""

from __future__ import annotations

import logging
from pathlib import Path

from engine.core.errors import AquiferError, UsageError, WriteConflict
from engine.core.profile_lock import ProfileLock
from training.run_events import RunEvent, RunFailed, RunFinished, RunStopped
from training.run_store import STOP, WORKER_LOCK, EventLog, RunState, write_state

log = logging.getLogger(__name__)


class Telling:
    """Of several processes only the one that `leads` writes. It `keeps_state` when it was started by hand or by a
    launcher, without the worker of a run."""

    def __init__(self, folder: Path, *, leads: bool, keeps_state: bool) -> None:
        self._folder = folder
        self._leads = leads
        self._keeps_state = keeps_state and leads
        self._events: EventLog | None = None
        self._lock: ProfileLock | None = None
        self._state: tuple[RunState, str, str] | None = None

    def begin(self) -> None:
        """Raises `UsageError` when another process has this run."""
        if self._keeps_state and self._folder.is_dir():
            try:
                self._lock = ProfileLock(self._folder / WORKER_LOCK)
            except WriteConflict as error:
                raise UsageError("This run is going on already.", "Stop it first, or wait for its end.") from error
            (self._folder / STOP).unlink(missing_ok=True)
            write_state(self._folder, RunState.RUNNING)
        self._events = EventLog(self._folder) if self._leads and self._folder.is_dir() else None

    def tell(self, event: RunEvent) -> None:
        """Raises `OSError` when the disk is full."""
        if isinstance(event, RunFinished):
            self._state = (RunState.FINISHED, "", "")
        elif isinstance(event, RunStopped):
            self._state = (RunState.STOPPED, "", "")
        elif isinstance(event, RunFailed):
            self._state = (RunState.FAILED, event.message, event.hint)
        if self._events is not None:
            self._events.write(event)

    def end(self, error: AquiferError) -> None:
        """It failed so; of several tries this is not the end for a worker, so no event says it."""
        self._state = (RunState.FAILED, error.user_message, error.hint)

    def close(self) -> None:
        """The state as it was told; INTERRUPTED is what others read when nothing was."""
        if self._lock is None:
            return
        try:
            if self._state is not None:
                write_state(self._folder, *self._state)
        except (OSError, AquiferError):
            log.exception("the state of the run could not be written")
        self._lock.release()
