"""Stands for the process that makes exports: tells steps and a result, or fails; writes no weights."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from training.run_events import Exported, PhaseStarted, Told
from training.run_store import EventLog


def main() -> int:
    folder = Path(sys.argv[1])
    events = EventLog(folder)
    for done in (0, 60):
        events.write(PhaseStarted(text="Writing the weights", done=done, of=120))
        time.sleep(0.2)
    if "Q2_K" in sys.argv:
        time.sleep(60)  # long enough to be stopped
    if "F32" in sys.argv:
        events.write(Told(text="The export failed. The disk is full.", severity="warning"))
        return 1
    events.write(Exported(kind="merged", path="/models/mine", size_bytes=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
