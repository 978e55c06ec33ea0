"""Lets one installer at a time work on a checkout and ends what a killed one left running; knows no step."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import secrets
import signal
import time
from collections.abc import Iterator
from pathlib import Path

from installer.problems import SetupProblem

# Every program the installer starts has this in its environment; programs it starts inherit it.
MARK = "AQUIFER_INSTALLER_RUN"


@contextlib.contextmanager
def install_lock(path: Path) -> Iterator[str]:
    """Hold the lock; yields the token that goes into `MARK`. Raises `SetupProblem` if another installer holds it.

    The lock is the kernel's (`flock`), so it ends with the process that holds it, however that ends.
    """
    with path.open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise SetupProblem(
                f"Another installer is at work in this folder{_holder(file.name)}.",
                "Wait until it has finished, then start again.",
            ) from error
        _end_leftovers(_read(path).get("token", ""))
        token = secrets.token_hex(16)
        file.truncate(0)
        file.write(json.dumps({"process": os.getpid(), "token": token}))
        file.flush()
        yield token
        file.truncate(0)


def _end_leftovers(token: str) -> None:
    """A killed installer leaves pip or a compiler running; they would go on writing into the environment."""
    if not token:
        return
    deadline = time.monotonic() + 10
    while leftovers := list(_marked(f"{MARK}={token}".encode())):
        for process in leftovers:
            with contextlib.suppress(OSError):
                os.kill(process, signal.SIGKILL)
        if time.monotonic() > deadline:
            raise SetupProblem(
                f"Programs of an earlier installer do not end (process {leftovers[0]}).",
                "End them or restart the computer, then start again.",
            )
        time.sleep(0.05)


def _marked(mark: bytes) -> Iterator[int]:
    """Processes whose environment holds `mark`: only ours can, for the token is random. Empty without /proc."""
    for entry in Path("/proc").glob("[0-9]*/environ"):
        try:
            if mark in entry.read_bytes().split(b"\0"):
                yield int(entry.parent.name)
        except OSError:  # it has ended, or it belongs to somebody else
            continue


def _holder(path: str) -> str:
    process = _read(Path(path)).get("process")
    return f" (process {process})" if process else ""


def _read(path: Path) -> dict[str, str]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in content.items()} if isinstance(content, dict) else {}
