"""A worker process that answers, fails, hangs, crashes or eats memory never takes its parent with it."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from engine.core import child_process
from engine.core.child_process import ChildProcess, Reply
from engine.core.errors import Cancelled, ChildFailed, PasswordRequired, ReaderStopped
from engine.core.jobs import CancelToken

WORKER = "tests.unit.core.worker_for_tests"


@pytest.fixture
def child() -> Iterator[ChildProcess]:
    child = ChildProcess(WORKER, memory_limit_mb=1024)
    yield child
    child.close()


def test_that_text_and_bytes_come_back_and_prints_do_no_harm(child: ChildProcess) -> None:
    header, blob = child.call({"do": "echo", "text": "grüß 🎈"}, b"\x00\x01\x02", timeout_s=20)
    assert header == {"said": "grüß 🎈"}
    assert blob == b"\x02\x01\x00"


def test_that_reports_arrive_and_restart_the_clock(child: ChildProcess) -> None:
    child.call({"do": "pid"}, timeout_s=20)
    pages: list[object] = []
    child.call({"do": "report"}, timeout_s=0.4, on_report=lambda data: pages.append(data["page"]))
    assert pages == [0, 1, 2]


def test_that_an_expected_error_keeps_its_type_and_words(child: ChildProcess) -> None:
    with pytest.raises(PasswordRequired) as caught:
        child.call({"do": "password"}, timeout_s=20)
    assert (caught.value.user_message, caught.value.hint) == ("It is locked.", "Give the password.")


def test_that_a_bug_in_the_worker_is_a_failure_with_its_name(child: ChildProcess) -> None:
    with pytest.raises(ChildFailed, match="RuntimeError: oops"):
        child.call({"do": "bug"}, timeout_s=20)


def test_that_the_last_words_are_heard_however_late(child: ChildProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    read = child_process._pump_stderr

    def late(stream: IO[bytes], tail: list[str]) -> None:
        time.sleep(0.3)
        read(stream, tail)

    monkeypatch.setattr(child_process, "_pump_stderr", late)
    with pytest.raises(ChildFailed) as caught:
        child.call({"do": "complain"}, timeout_s=20)
    assert caught.value.detail == "there is no memory left"


@pytest.mark.parametrize(("act", "words"), [("crash", "SIGSEGV"), ("killed", "killed")])
def test_that_a_crash_is_a_sentence_and_the_next_call_works(child: ChildProcess, act: str, words: str) -> None:
    with pytest.raises(ChildFailed, match=words) as caught:
        child.call({"do": act}, timeout_s=20)
    assert caught.value.exit_code is not None
    assert caught.value.exit_code < 0
    assert child.call({"do": "pid"}, timeout_s=20)[0]["pid"] == child.pid


def test_that_a_hang_is_stopped_in_time(child: ChildProcess) -> None:
    pid = child.call({"do": "pid"}, timeout_s=20)[0]["pid"]
    started = time.monotonic()
    with pytest.raises(ChildFailed, match="longer than"):
        child.call({"do": "hang"}, timeout_s=0.3)
    assert time.monotonic() - started < 3
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


@pytest.fixture
def patient() -> Iterator[ChildProcess]:
    patient = ChildProcess(WORKER, starved_is_alive=True)
    patient.call({"do": "pid"}, timeout_s=60)
    yield patient
    patient.close()


def test_that_a_starved_worker_is_waited_for(patient: ChildProcess) -> None:
    assert patient.call({"do": "starve", "turns": 20}, timeout_s=0.5)[0]["pid"] == patient.pid


def test_that_a_starved_worker_is_stopped_where_the_clock_counts(child: ChildProcess) -> None:
    child.call({"do": "pid"}, timeout_s=60)
    with pytest.raises(ChildFailed, match="longer than"):
        child.call({"do": "starve", "turns": 20}, timeout_s=0.5)


@pytest.mark.parametrize("act", ["hang", "spin"])
def test_that_a_patient_parent_stops_a_worker_that_rests_or_runs_in_circles(patient: ChildProcess, act: str) -> None:
    started = time.monotonic()
    with pytest.raises(ChildFailed, match="longer than"):
        patient.call({"do": act}, timeout_s=0.5)
    assert time.monotonic() - started < 20


def test_that_cancelling_stops_the_worker(child: ChildProcess) -> None:
    child.call({"do": "pid"}, timeout_s=20)
    token = CancelToken()
    threading.Timer(0.1, token.cancel).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        child.call({"do": "hang"}, timeout_s=30, token=token)
    assert time.monotonic() - started < 2
    assert child.pid is None


def test_that_memory_is_bounded(child: ChildProcess) -> None:
    with pytest.raises(ReaderStopped, match="memory"):
        child.call({"do": "memory"}, timeout_s=20)


def drain(
    stream: Generator[dict[str, Any], None, Reply], cancel_at: int, token: CancelToken
) -> tuple[list[int], Reply]:
    """All steps of a stream and its reply; `token` is cancelled at step `cancel_at`."""
    steps: list[int] = []
    while True:
        try:
            steps.append(next(stream)["step"])
        except StopIteration as end:
            return steps, end.value
        if steps[-1] == cancel_at:
            token.cancel()


def test_that_a_stream_asked_to_stop_ends_soon_with_its_reply_and_the_same_worker(child: ChildProcess) -> None:
    pid = child.call({"do": "pid"}, timeout_s=20)[0]["pid"]
    token = CancelToken()
    steps, reply = drain(child.stream({"do": "until told"}, timeout_s=5, token=token, grace_s=5), 3, token)
    assert steps == list(range(reply[0]["steps"]))
    assert 4 <= len(steps) < 20
    assert child.call({"do": "pid"}, timeout_s=20)[0]["pid"] == pid


def test_that_a_cancel_from_another_thread_reaches_the_worker_within_50_ms(child: ChildProcess) -> None:
    token = CancelToken()
    stream = child.stream({"do": "until told"}, timeout_s=5, token=token, grace_s=5)
    next(stream)
    cancelled_at: list[float] = []

    def cancel() -> None:
        cancelled_at.append(time.monotonic())
        token.cancel()

    threading.Timer(0.1, cancel).start()
    drain(stream, -1, token)
    assert time.monotonic() - cancelled_at[0] < 0.05


def test_that_a_stream_that_does_not_stop_is_killed_after_the_grace(child: ChildProcess) -> None:
    child.call({"do": "pid"}, timeout_s=20)
    token = CancelToken()
    threading.Timer(0.1, token.cancel).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        list(child.stream({"do": "hang"}, timeout_s=30, token=token, grace_s=0.3))
    assert 0.35 < time.monotonic() - started < 2
    assert child.pid is None


def test_that_an_unfinished_stream_is_ended_by_the_next_call(child: ChildProcess) -> None:
    pid = child.call({"do": "pid"}, timeout_s=20)[0]["pid"]
    stream = child.stream({"do": "until told"}, timeout_s=5, token=CancelToken(), grace_s=5)
    next(stream)
    header, _ = child.call({"do": "echo", "text": "next"}, timeout_s=5)
    assert header == {"said": "next"}
    assert child.pid == pid
    with pytest.raises(ChildFailed):
        next(stream)


def test_that_a_cancel_of_an_ended_request_does_not_touch_the_next(child: ChildProcess) -> None:
    first = CancelToken()
    drain(child.stream({"do": "until told"}, timeout_s=5, token=first, grace_s=5), 1, first)
    second = CancelToken()
    steps, _ = drain(child.stream({"do": "until told"}, timeout_s=5, token=second, grace_s=5), 10, second)
    assert len(steps) > 10


def test_that_a_crash_in_a_stream_is_a_sentence(child: ChildProcess) -> None:
    with pytest.raises(ChildFailed, match="SIGSEGV"):
        list(child.stream({"do": "crash"}, timeout_s=20, token=CancelToken(), grace_s=5))
    assert child.call({"do": "pid"}, timeout_s=20)[0]["pid"] == child.pid


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="seccomp is a Linux feature")
def test_that_native_code_in_a_worker_gets_no_internet_socket(child: ChildProcess) -> None:
    header, _ = child.call({"do": "socket"}, timeout_s=20)
    assert header == {"descriptor": -1, "errno": errno.EACCES}


def test_that_a_worker_dies_with_its_parent_even_while_it_hangs(tmp_path: Path) -> None:
    code = (
        "import threading, time\n"
        "from engine.core.child_process import ChildProcess\n"
        f"c = ChildProcess({WORKER!r}); c.call({{'do': 'pid'}}, timeout_s=20)\n"
        f"open({str(tmp_path / 'pid')!r}, 'w').write(str(c.pid))\n"
        "c.call({'do': 'hang'}, timeout_s=60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code])
    deadline = time.monotonic() + 20
    while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    worker = int((tmp_path / "pid").read_text())
    parent.kill()
    parent.wait()
    while time.monotonic() < deadline:
        try:
            os.kill(worker, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("the worker outlived its parent")
