"""Where a run is now, from the beginning and the end of its events: a glance that costs the same for any length."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from training.run_events import PhaseStarted, RunEvent, RunStarted, TrainStep, read_event
from training.run_store import EVENTS, Run

# Samples of long rows are one line of a megabyte, and more with many of them.
_HEAD_BYTES, _TAIL_BYTES, _LONG_TAIL_BYTES = 64 << 10, 256 << 10, 8 << 20


@dataclass(frozen=True, slots=True)
class RunProgress:
    """Step `step` of `steps` (0 where neither is known yet); `phase` is what is done between steps, in words."""

    step: int = 0
    steps: int = 0
    seconds_left: float = 0.0
    phase: str = ""


def progress_of(run: Run) -> RunProgress:
    """Reads a few hundred kilobytes, more only where they hold no step. A run never started is at step 0 of 0."""
    file = run.folder / EVENTS
    steps = next((event.steps for event in _part(file, 0, _HEAD_BYTES) if isinstance(event, RunStarted)), 0)
    step, left, phase = 0, 0.0, ""
    last = _part(file, -_TAIL_BYTES, _TAIL_BYTES)
    if not any(isinstance(event, TrainStep | RunStarted) for event in last):
        last = _part(file, -_LONG_TAIL_BYTES, _LONG_TAIL_BYTES)
    for event in last:
        if isinstance(event, TrainStep):
            step, left, phase = event.step, event.seconds_left, ""
        elif isinstance(event, RunStarted):
            step, steps, left, phase = event.step, event.steps, 0.0, ""
        elif isinstance(event, PhaseStarted):
            phase = event.text
    return RunProgress(step, steps, left, phase)


def _part(file: Path, at: int, length: int) -> list[RunEvent]:
    """The whole events of a part of the file, from its beginning or (`at` negative) its end."""
    try:
        with file.open("rb") as stream:
            size = stream.seek(0, 2)
            begin = max(0, size + at) if at < 0 else at
            stream.seek(begin)
            lines = stream.read(length).split(b"\n")
    except OSError:
        return []
    # What follows the last line end is still being written, or was cut off by the length.
    whole = lines[(1 if begin > 0 else 0) : -1]
    found = (read_event(line.decode("utf-8", "replace")) for line in whole)
    return [event for event in found if event is not None]
