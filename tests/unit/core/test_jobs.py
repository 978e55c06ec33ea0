"""Jobs end in exactly one way, lanes keep their order, and cancelling is an ending."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from engine.core.errors import Cancelled, UsageError
from engine.core.events import JobCancelled, JobFailed, JobSucceeded, Phase
from engine.core.jobs import PRIORITY_BACKGROUND, PRIORITY_CHAT, CancelToken, Job, JobRunner


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.close(5)


def drained(job: Job[object]) -> list[object]:
    found = []
    while not job.events.empty():
        found.append(job.events.get())
    return found


def test_that_a_result_comes_with_its_events(runner: JobRunner) -> None:
    def work(job: Job[int]) -> int:
        job.emit(Phase("half"))
        return 7

    job = runner.submit("io", "seven", work)
    assert job.result(5) == 7
    time.sleep(0.02)
    assert drained(job) == [Phase("half"), JobSucceeded(7)]


def test_that_a_failure_is_raised_and_told(runner: JobRunner) -> None:
    error = UsageError("no")

    def work(job: Job[int]) -> int:
        raise error

    job = runner.submit("io", "no", work)
    with pytest.raises(UsageError):
        job.result(5)
    time.sleep(0.02)
    assert drained(job) == [JobFailed(error)]


def test_that_a_cancelled_job_ends_as_cancelled(runner: JobRunner) -> None:
    started = threading.Event()

    def work(job: Job[int]) -> int:
        started.set()
        while True:
            job.token.check()
            time.sleep(0.001)

    job = runner.submit("io", "endless", work)
    assert started.wait(5)
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(5)
    time.sleep(0.02)
    assert drained(job) == [JobCancelled()]


def test_that_a_chat_answer_overtakes_waiting_batches(runner: JobRunner) -> None:
    gate, order = threading.Event(), []
    runner.submit("compute", "first", lambda job: gate.wait(5))
    batches = [
        runner.submit("compute", "batch", lambda job, n=n: order.append(n), PRIORITY_BACKGROUND) for n in range(3)
    ]
    answer = runner.submit("compute", "answer", lambda job: order.append("answer"), PRIORITY_CHAT)
    gate.set()
    for job in [answer, *batches]:
        job.result(5)
    assert order == ["answer", 0, 1, 2]


@pytest.mark.parametrize("start_cancelled", [False, True])
def test_that_work_cancelled_while_waiting_starts_only_to_clean_up(runner: JobRunner, start_cancelled: bool) -> None:
    gate, ran = threading.Event(), []
    runner.submit("compute", "first", lambda job: gate.wait(5))
    job = runner.submit("compute", "late", lambda job: ran.append(1), start_cancelled=start_cancelled)
    job.cancel()
    gate.set()
    runner.submit("compute", "last", lambda job: None).result(5)
    assert bool(ran) is start_cancelled
    assert runner.running == []


def test_that_a_cancellation_travels_to_the_other_lane(runner: JobRunner) -> None:
    token = CancelToken()

    def work(job: Job[None]) -> None:
        while True:
            job.token.check()
            time.sleep(0.001)

    threading.Timer(0.05, token.cancel).start()
    with pytest.raises(Cancelled):
        runner.call("compute", "endless", work, token, PRIORITY_CHAT)


def test_that_a_closed_runner_takes_no_work() -> None:
    runner = JobRunner()
    assert runner.close(5)
    with pytest.raises(RuntimeError):
        runner.submit("io", "late", lambda job: None)


def test_that_long_work_hears_of_something_more_urgent() -> None:
    jobs = JobRunner()
    started, go_on = threading.Event(), threading.Event()

    def work(_job: Job[None]) -> None:
        started.set()
        go_on.wait(5)

    running = jobs.submit("compute", "long", work, PRIORITY_BACKGROUND)
    assert started.wait(5)
    assert not jobs.is_wanted("compute", PRIORITY_BACKGROUND)
    jobs.submit("compute", "as long", lambda _job: None, PRIORITY_BACKGROUND)
    assert not jobs.is_wanted("compute", PRIORITY_BACKGROUND)
    jobs.submit("compute", "urgent", lambda _job: None, PRIORITY_CHAT)
    assert jobs.is_wanted("compute", PRIORITY_BACKGROUND)
    go_on.set()
    running.result(5)
    assert jobs.close(5)
