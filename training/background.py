"""A process that goes behind the person's own programs, with all it starts; knows no run."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import psutil

# A third of the share of a program of the person where both want the same core; all of it where nobody else does.
NICE = 5
# Linux may weigh whole sessions against each other, each with a niceness of its own.
_SESSION = Path("/proc/self/autogroup")


def step_back(session: Path = _SESSION) -> None:
    """Lower the priority of this process; those it starts inherit it. One that is lower already stays as it is."""
    process = psutil.Process()
    if sys.platform == "win32":
        # Of the classes only those below the usual one are inherited.
        process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        return
    if process.nice() < NICE:
        process.nice(NICE)
    if os.getsid(0) == process.pid:
        # Not there without that feature, and read-only in some containers: the niceness of the process is left then.
        with contextlib.suppress(OSError):
            session.write_text(str(process.nice()), encoding="ascii")
