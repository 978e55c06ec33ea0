"""How busy other programs keep the processor between two moments; knows nothing of models."""

from __future__ import annotations

import time
from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Moment:
    """Seconds: a clock, the work of all cores since the start of the computer, and that of this program."""

    clock_s: float
    busy_s: float
    own_s: float


def now() -> Moment:
    """As the system counts it."""
    times = psutil.cpu_times()
    idle = times.idle + getattr(times, "iowait", 0.0)
    guests = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)  # counted as user time as well
    return Moment(time.monotonic(), sum(times) - idle - guests, _own_s())


def other_cores(before: Moment, after: Moment) -> float:
    """How many cores others kept busy on average; 0 where the two moments are one."""
    seconds = after.clock_s - before.clock_s
    if seconds <= 0:
        return 0.0
    others = (after.busy_s - before.busy_s) - (after.own_s - before.own_s)
    return max(0.0, others / seconds)


def _own_s() -> float:
    """This process, those it started, and those of them that have ended."""
    own = psutil.Process()
    mine = own.cpu_times()
    total = mine.user + mine.system + getattr(mine, "children_user", 0.0) + getattr(mine, "children_system", 0.0)
    for child in own.children(recursive=True):
        try:
            spent = child.cpu_times()
        except psutil.Error:
            continue  # it ended meanwhile and is counted as such
        total += spent.user + spent.system
    return float(total)
