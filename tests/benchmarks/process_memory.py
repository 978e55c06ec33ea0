"""The memory and open files of a process and all its children, sampled on a thread; knows nothing of what they do."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil

MB = 1 << 20


@dataclass(frozen=True, slots=True)
class Sample:
    """At `time_s`: megabytes of each process by what it is, their proportional share (PSS), and open descriptors."""

    time_s: float
    megabytes: dict[str, float]
    handles: int

    @property
    def total(self) -> float:
        return sum(self.megabytes.values())


@dataclass(slots=True)
class Watch:
    """The samples of one process tree in the order of time."""

    samples: list[Sample] = field(default_factory=list)

    def peaks(self) -> dict[str, float]:
        names = {name for sample in self.samples for name in sample.megabytes}
        return {name: max(sample.megabytes.get(name, 0.0) for sample in self.samples) for name in sorted(names)}

    @property
    def peak(self) -> float:
        return max((sample.total for sample in self.samples), default=0.0)

    def at(self, time_s: float) -> Sample:
        """The last sample taken before that time."""
        return next((sample for sample in reversed(self.samples) if sample.time_s <= time_s), self.samples[0])


@contextmanager
def watched(pid: int, every_s: float = 0.2) -> Iterator[Watch]:
    """Sample the tree of `pid` until the block ends."""
    watch, stop = Watch(), threading.Event()

    def look() -> None:
        while not stop.is_set():
            sample = sample_of(pid)
            if sample.megabytes:
                watch.samples.append(sample)
            stop.wait(every_s)

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield watch
    finally:
        stop.set()
        thread.join()


def sample_of(pid: int) -> Sample:
    """Now. A process that ends meanwhile counts as far as it was seen."""
    megabytes: dict[str, float] = {}
    handles = 0
    for process in _tree(pid):
        try:
            name = _name(process)
            megabytes[name] = megabytes.get(name, 0.0) + _pss_mb(process.pid)
            handles += process.num_fds()
        except (psutil.Error, OSError):
            continue
    return Sample(time.monotonic(), megabytes, handles)


def processor_s(pid: int | None = None) -> float:
    """Processor seconds of a process (this one) and its children, ended ones too."""
    total = 0.0
    for process in _tree(pid or os.getpid()):
        try:
            times = process.cpu_times()
        except psutil.Error:
            continue
        total += times.user + times.system + times.children_user + times.children_system
    return total


def _tree(pid: int) -> list[psutil.Process]:
    try:
        top = psutil.Process(pid)
        return [top, *top.children(recursive=True)]
    except psutil.Error:
        return []


def _name(process: psutil.Process) -> str:
    """The worker's module, or "main"."""
    words = process.cmdline()
    return next((word.rpartition(".")[2] for word in words if word.endswith("_worker")), "main")


def _pss_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024 / MB
    return 0.0
