"""What the processor and main memory offer this process, container limits included; knows no models and no GPUs."""

from __future__ import annotations

import ctypes
import math
import mmap
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

# A limit above this is how cgroup version 1 says "none".
_NO_LIMIT = 1 << 60


@dataclass(frozen=True, slots=True)
class Memory:
    """Main memory in bytes; `available_bytes` can be taken without anything being pushed out to disk."""

    total_bytes: int
    available_bytes: int


def processor_name() -> str:
    """The name people know the processor by."""
    return _cpu_fact("model name") or platform.processor() or platform.machine()


def processor_features() -> frozenset[str]:
    """What the processor says it can do ("avx2", "asimddp"); empty where the system does not tell."""
    return frozenset((_cpu_fact("flags") or _cpu_fact("Features")).split())


def usable_cores(cgroup: Path = Path("/sys/fs/cgroup")) -> int:
    """Logical cores this process may use: those it is bound to, cut by the processor time its container gets."""
    bound = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(bound, math.ceil(_processor_time(cgroup) or bound)))


def physical_cores(cgroup: Path = Path("/sys/fs/cgroup"), topology: Path = Path("/sys/devices/system/cpu")) -> int:
    """Usable cores with the two threads of one core counted once: what computing with llama.cpp or torch gains from."""
    bound = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set[int]()
    cores = {_siblings(topology, number) for number in bound} - {""}
    count = len(cores) or psutil.cpu_count(logical=False) or 1
    return max(1, min(count, usable_cores(cgroup)))


def memory(cgroup: Path = Path("/sys/fs/cgroup")) -> Memory:
    """The machine's memory, or the container's where that is less. Page cache counts as available in both."""
    system = psutil.virtual_memory()
    total, available = int(system.total), int(system.available)
    for folder in _cgroup_folders(cgroup):
        limit = _number(folder / "memory.max") or _number(folder / "memory.limit_in_bytes")
        if not limit or limit >= _NO_LIMIT:
            continue
        used = _number(folder / "memory.current") or _number(folder / "memory.usage_in_bytes") or 0
        cache = _statistic(folder / "memory.stat", "inactive_file", "total_inactive_file")
        total = min(total, limit)
        available = min(available, max(0, limit - max(0, used - cache)))
    return Memory(total, available)


def cached_bytes(path: Path) -> int:
    """How much of a file lies in the page cache, so that reading it costs nothing; all of it where nobody can tell."""
    size = path.stat().st_size
    pages = -(-size // mmap.PAGESIZE)
    if not sys.platform.startswith("linux") or pages == 0:
        return size
    libc = ctypes.CDLL(None)
    libc.mmap.restype = ctypes.c_void_p
    libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
    with path.open("rb") as file:  # not Python's mmap: it gives no address of a mapping that is only read
        start = libc.mmap(None, size, mmap.PROT_READ, mmap.MAP_SHARED, file.fileno(), 0)
    if start in (None, ctypes.c_void_p(-1).value):
        return size
    present = (ctypes.c_ubyte * pages)()
    try:
        unknown = libc.mincore(ctypes.c_void_p(start), ctypes.c_size_t(size), present) != 0
    finally:
        libc.munmap(ctypes.c_void_p(start), ctypes.c_size_t(size))
    return size if unknown else min(size, (pages - bytes(present).count(0)) * mmap.PAGESIZE)


def _cpu_fact(name: str) -> str:
    try:
        with Path("/proc/cpuinfo").open(encoding="utf-8", errors="replace") as file:
            for line in file:
                key, _, value = line.partition(":")
                if key.strip() == name:
                    return value.strip()
    except OSError:
        return ""
    return ""


def _siblings(topology: Path, number: int) -> str:
    return _text(topology / f"cpu{number}" / "topology" / "thread_siblings_list")


def _processor_time(cgroup: Path) -> float:
    """Cores' worth of time the container gets; 0 without a limit."""
    least = 0.0
    for folder in _cgroup_folders(cgroup):
        words = _text(folder / "cpu.max").split()
        if not words:
            words = [_text(folder / "cpu.cfs_quota_us"), _text(folder / "cpu.cfs_period_us")]
        if len(words) == 2 and words[0].isdigit() and words[1].isdigit() and int(words[1]) > 0:
            share = int(words[0]) / int(words[1])
            least = min(least or share, share)
    return least


def _cgroup_folders(cgroup: Path) -> Iterator[Path]:
    """Folders whose limits bind this process: its own group and every one above it, in versions 1 and 2."""
    own = {"", "/"}
    for line in _text(Path("/proc/self/cgroup")).splitlines():
        parts = line.split(":", 2)
        if len(parts) == 3:
            own.add(parts[2])
    for root in (cgroup, cgroup / "memory", cgroup / "cpu"):
        if not root.is_dir():
            continue
        seen: set[Path] = set()
        for path in sorted(own):
            folder = root / path.strip("/")
            while folder not in seen and folder.is_relative_to(root):
                seen.add(folder)
                yield folder
                folder = folder.parent


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _number(path: Path) -> int:
    text = _text(path)
    return int(text) if text.isdigit() else 0


def _statistic(path: Path, *names: str) -> int:
    for line in _text(path).splitlines():
        key, _, value = line.partition(" ")
        if key in names and value.isdigit():
            return int(value)
    return 0
