"""Says how many threads to compute with while other programs want the same cores; knows nothing of models.

Threads of one computation wait for each other several hundred times per token. If one of them loses its core to another
program, all spin: two threads on two busy cores were measured at a tenth of the speed of a single one.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass

import psutil

# Between two looks; the kernel counts in ticks of 10 ms.
SHORTEST_LOOK_S = 0.15


@dataclass(frozen=True, slots=True)
class CpuReading:
    """Seconds since some start: wall clock, all cores' busy time of all programs, and of this process."""

    wall_s: float
    busy_s: float
    own_s: float


def read_cpu() -> CpuReading:
    """Programs that run at low priority give way by themselves and do not count as busy."""
    system = psutil.cpu_times()
    # Linux counts time of guests in `user` too; absent fields exist only on some systems.
    busy = system.user + system.system + getattr(system, "irq", 0.0) + getattr(system, "softirq", 0.0)
    own = os.times()
    return CpuReading(time.monotonic(), busy + getattr(system, "steal", 0.0), own.user + own.system)


class ThreadGovernor:
    """`advise()` gives a thread count between 1 and `most`; cheap enough to be asked per token."""

    def __init__(self, most: int, cores: int, read: Callable[[], CpuReading] = read_cpu) -> None:
        self._most = most
        self._cores = cores
        self._read = read
        self._last: CpuReading | None = None
        self._advice = most

    def begin(self) -> None:
        """Work begins now: what others did before is no measure. The advice of last time stands until the next look."""
        self._last = self._read()

    def advise(self) -> int:
        """The last advice while the last look is fresh; otherwise a new one."""
        now = self._last
        if now is None or time.monotonic() - now.wall_s >= SHORTEST_LOOK_S:
            last, now = now, self._read()
            self._last = now
            if last is not None and now.wall_s > last.wall_s:
                self._advice = self._threads_for(last, now)
        return self._advice

    def _threads_for(self, before: CpuReading, now: CpuReading) -> int:
        others = (now.busy_s - before.busy_s) - (now.own_s - before.own_s)
        return max(1, min(self._most, int(self._cores - max(0.0, others) / (now.wall_s - before.wall_s) + 0.5)))
