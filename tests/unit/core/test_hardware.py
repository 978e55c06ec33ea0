"""Facts about processor and memory, container limits included."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.core import hardware


def limits(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text + "\n", encoding="ascii")
    return folder


def test_that_without_a_container_the_machine_counts(tmp_path: Path) -> None:
    free = hardware.memory(tmp_path / "absent")
    assert 0 < free.available_bytes <= free.total_bytes
    assert hardware.usable_cores(tmp_path / "absent") == len(os.sched_getaffinity(0))
    assert hardware.processor_name()
    assert hardware.processor_features()


@pytest.mark.parametrize(("quota", "most"), [("50000 100000", 1), ("100000 100000", 1), ("max 100000", 10_000)])
def test_that_the_processor_time_of_a_container_limits_the_cores(tmp_path: Path, quota: str, most: int) -> None:
    group = limits(tmp_path / "cgroup", cpu__max=quota)
    assert hardware.usable_cores(group) == min(most, hardware.usable_cores(tmp_path / "absent"))
    assert hardware.physical_cores(group) <= most


def test_that_the_older_kind_of_container_limits_the_cores_too(tmp_path: Path) -> None:
    limits(tmp_path / "cgroup" / "cpu", cpu__cfs_quota_us="60000", cpu__cfs_period_us="100000")
    assert hardware.usable_cores(tmp_path / "cgroup") == 1


def test_that_two_threads_of_one_core_count_once(tmp_path: Path) -> None:
    for number in os.sched_getaffinity(0):
        limits(tmp_path / f"cpu{number}" / "topology", thread_siblings_list="0-1")
    assert hardware.physical_cores(tmp_path / "absent", tmp_path) == 1


def test_that_a_memory_limit_counts_with_its_page_cache_as_free(tmp_path: Path) -> None:
    group = limits(
        tmp_path / "cgroup",
        memory__max="1000000",
        memory__current="900000",
        memory__stat="anon 5\ninactive_file 300000",
    )
    assert hardware.memory(group) == hardware.Memory(1_000_000, 400_000)


@pytest.mark.parametrize("limit", ["max", "9223372036854771712", "", "nonsense"])
def test_that_no_limit_is_no_limit(tmp_path: Path, limit: str) -> None:
    group = limits(tmp_path / "cgroup", memory__max=limit, memory__current="900000")
    assert hardware.memory(group).total_bytes == hardware.memory(tmp_path / "absent").total_bytes


def test_that_the_tighter_of_two_nested_limits_holds(tmp_path: Path) -> None:
    own = next(
        (line.split(":", 2)[2] for line in Path("/proc/self/cgroup").read_text().splitlines() if line.count(":") >= 2),
        "/",
    )
    group = limits(tmp_path / "cgroup", memory__max="5000")
    limits(group / own.strip("/"), memory__max="4000")
    assert hardware.memory(group).total_bytes == 4000


def test_that_a_file_just_read_lies_in_the_page_cache(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 100_000)
    path.read_bytes()
    assert hardware.cached_bytes(path) == 100_000
    path.write_bytes(b"")
    assert hardware.cached_bytes(path) == 0


def test_that_holes_of_a_sparse_file_are_not_cached(tmp_path: Path) -> None:
    path = tmp_path / "sparse"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    assert hardware.cached_bytes(path) < 1 << 20
