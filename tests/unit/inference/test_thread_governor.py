"""Thread counts for given loads of the machine."""

from __future__ import annotations

import pytest

from engine.inference.thread_governor import SHORTEST_LOOK_S, CpuReading, ThreadGovernor, read_cpu


def governor(*readings: CpuReading, most: int = 8, cores: int = 8) -> ThreadGovernor:
    queue = list(readings)
    return ThreadGovernor(most, cores, lambda: queue.pop(0))


def after(wall_s: float, *, others: float, own: float) -> CpuReading:
    """A reading `wall_s` after zero (long ago, so that the governor looks again)."""
    return CpuReading(wall_s, (others + own) * wall_s, own * wall_s)


START = CpuReading(0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("others", "own", "threads"),
    [(0.0, 8.0, 8), (0.4, 7.6, 8), (1.0, 7.0, 7), (3.2, 4.8, 5), (8.0, 0.5, 1), (20, 1, 1)],
)
def test_that_others_take_their_cores(others: float, own: float, threads: int) -> None:
    watched = governor(START, after(1.0, others=others, own=own))
    watched.begin()
    assert watched.advise() == threads


def test_that_second_threads_of_a_core_are_room_for_others() -> None:
    watched = governor(START, after(1.0, others=3.0, own=4.0), most=4, cores=8)
    watched.begin()
    assert watched.advise() == 4


def test_that_the_full_number_returns_when_others_are_done() -> None:
    watched = governor(START, after(1.0, others=2.0, own=2.0), CpuReading(2.0, 6.0, 4.0), most=2, cores=2)
    watched.begin()
    assert watched.advise() == 1
    assert watched.advise() == 2


def test_that_the_time_before_the_work_began_is_not_counted() -> None:
    watched = governor(START, after(10.0, others=2.0, own=0.0), CpuReading(11.0, 22.0, 2.0), most=2, cores=2)
    watched.begin()
    watched.begin()
    assert watched.advise() == 2


def test_that_no_more_is_read_than_needed() -> None:
    reads = 0

    def read() -> CpuReading:
        nonlocal reads
        reads += 1
        return read_cpu()

    watched = ThreadGovernor(2, 2, read)
    watched.begin()
    for _ in range(100):
        watched.advise()
    assert reads == 1
    assert SHORTEST_LOOK_S >= 0.1


def test_that_a_real_reading_grows() -> None:
    first = read_cpu()
    sum(range(3_000_000))
    second = read_cpu()
    assert second.wall_s > first.wall_s
    assert second.busy_s >= first.busy_s
    assert second.own_s >= first.own_s
