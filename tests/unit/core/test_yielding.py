"""Background work that rests while an answer is written."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from engine.core.errors import Cancelled
from engine.core.jobs import PRIORITY_BACKGROUND, PRIORITY_CHAT, CancelToken, Job, JobRunner
from engine.core.yielding import Yielding, answering_in, rest


def test_that_work_waits_until_the_last_answer_is_done() -> None:
    yielding = Yielding()
    passed = threading.Event()
    worker = threading.Thread(target=lambda: (yielding.wait(), passed.set()))
    with yielding.while_answering():
        with yielding.while_answering():
            worker.start()
        assert yielding.answering
        assert not passed.wait(0.15)
    assert passed.wait(2)
    worker.join()
    assert not yielding.answering


def test_that_an_answer_that_fails_ends_the_rest_too() -> None:
    yielding = Yielding()
    with pytest.raises(ValueError, match="x"), yielding.while_answering():
        raise ValueError("x")
    started = time.monotonic()
    yielding.wait()
    assert time.monotonic() - started < 0.05


def test_that_nobody_rests_for_ever_and_a_cancel_ends_the_rest() -> None:
    yielding, token = Yielding(), CancelToken()
    with yielding.while_answering():
        started = time.monotonic()
        yielding.wait(longest_s=0.1)
        assert 0.1 <= time.monotonic() - started < 1
        timer = threading.Timer(0.1, token.cancel)
        timer.start()
        with pytest.raises(Cancelled):
            yielding.wait(token)
        timer.join()


def test_that_other_processes_see_a_file_as_long_as_the_answer_takes(tmp_path: Path) -> None:
    flag = tmp_path / "answering"
    yielding = Yielding(flag)
    assert not answering_in(flag)
    with yielding.while_answering():
        assert answering_in(flag)
        told: list[int] = []
        assert rest(flag, lambda: told.append(1), longest_s=1.2) >= 1.2
        assert told == [1]
    assert not flag.exists()
    assert rest(flag) < 0.05


@pytest.mark.parametrize("content", [b"", b"x", b"\xff", b"999999999", b"1" * 100])
def test_that_a_flag_of_a_dead_program_does_not_count(tmp_path: Path, content: bytes) -> None:
    flag = tmp_path / "answering"
    flag.write_bytes(content)
    assert not answering_in(flag)
    Yielding(flag)
    assert not flag.exists()


def test_that_a_folder_that_cannot_be_written_costs_nothing_but_the_rest_of_others(tmp_path: Path) -> None:
    yielding = Yielding(tmp_path / "absent" / "answering")
    with yielding.while_answering():
        assert yielding.answering


@pytest.mark.parametrize(
    ("lane", "priority", "answers"),
    [
        ("compute", PRIORITY_CHAT, True),
        ("chat", 5, True),
        ("compute", PRIORITY_BACKGROUND, False),
        ("io", PRIORITY_CHAT, False),
    ],
)
def test_that_the_lanes_say_when_an_answer_is_in_work(lane: str, priority: int, answers: bool) -> None:
    jobs = JobRunner()
    try:

        def work(_job: Job[bool]) -> bool:
            return jobs.yielding.answering

        assert jobs.submit(lane, "work", work, priority).result(5) is answers
        assert not jobs.yielding.answering
    finally:
        jobs.close()
