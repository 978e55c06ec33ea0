"""A worker process that answers, fails, hangs, crashes or eats memory never takes its parent with it."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.child_process import ChildProcess
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
