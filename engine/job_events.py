"""The events of a job as an iterator, for commands; knows nothing of what the job does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from engine.api import Event, Job, JobCancelled, JobFailed, JobSucceeded

T = TypeVar("T")


def events(job: Job[T]) -> Iterator[Event]:
    """The events of a job until its last; Ctrl+C cancels it first, so that it can put things in order."""
    try:
        while True:
            event = job.events.get()
            yield event
            if isinstance(event, (JobSucceeded, JobFailed, JobCancelled)):
                return
    except KeyboardInterrupt:
        job.cancel()
        raise
