"""The process that makes exports of a finished run: weights of gigabytes stay out of the window's process.

    python -m training.export_process RUN_DIR --models FOLDER --bases FOLDER --kind gguf --quantization auto

Each export is told as an event of the run; a failure is told as a notice and gives exit code 1. SIGTERM ends it in
order, with code 130: what is half written is taken away.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path
from types import FrameType

from engine.core.errors import AquiferError, Cancelled
from engine.core.jobs import CancelToken
from training.export.publish import KINDS, ExportPlaces, export_run
from training.export.steps import Tell
from training.finetune import libraries
from training.run_events import PhaseStarted, Told
from training.run_store import EventLog, RunStore

_STOPPED = 130


def main() -> int:
    parser = argparse.ArgumentParser(prog="training.export_process")
    parser.add_argument("run", type=Path)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--bases", type=Path, required=True)
    parser.add_argument("--kind", choices=KINDS, action="append", required=True)
    parser.add_argument("--quantization", default="auto")
    options = parser.parse_args()
    libraries.prepare(0)
    folder: Path = options.run.absolute()
    events = EventLog(folder)
    run = RunStore(folder.parent).get(folder.name)
    places = ExportPlaces(options.models, options.bases)
    try:
        for made in export_run(
            run, options.kind, options.quantization, places, _teller(events), _cancelled_by_signal(),
        ):  # fmt: skip
            events.write(made)
    except Cancelled:
        return _STOPPED
    except AquiferError as error:
        events.write(Told(text=f"The export failed. {error}", severity="warning"))
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _teller(events: EventLog) -> Tell:
    return lambda step: events.write(PhaseStarted(text=step.text, done=step.done, of=step.of))


def _cancelled_by_signal() -> CancelToken:
    token = CancelToken()

    def stop(_number: int, _frame: FrameType | None) -> None:
        # On a thread: a callback of the token takes locks that this one may hold.
        threading.Thread(target=token.cancel, name="stop", daemon=True).start()

    signal.signal(signal.SIGTERM, stop)
    return token


if __name__ == "__main__":
    sys.exit(main())
