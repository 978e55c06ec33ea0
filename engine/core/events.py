"""The events every job speaks (progress, notices, endings); rooms add their own frozen dataclasses beside these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """Base of everything put into a job's queue."""


@dataclass(frozen=True, slots=True)
class Phase(Event):
    """What is happening now, in words: "Searching 3 collections"."""

    text: str


@dataclass(frozen=True, slots=True)
class Notice(Event):
    """A sentence the person should see; `severity` is "info", "warning" or "error"."""

    text: str
    severity: str = "info"


@dataclass(frozen=True, slots=True)
class JobSucceeded(Event):
    """Last event of a job that ended well; `result` is what `Job.result()` returns."""

    result: Any


@dataclass(frozen=True, slots=True)
class JobFailed(Event):
    """Last event of a job that raised; `error` is what `Job.result()` raises."""

    error: BaseException


@dataclass(frozen=True, slots=True)
class JobCancelled(Event):
    """Last event of a job that was cancelled."""
