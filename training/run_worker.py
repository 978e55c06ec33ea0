"""The process behind one run: waits for its turn, starts the training, tries it smaller, says how it ended.

    python -m training.run_worker RUN_DIR --bases FOLDER --models FOLDER [--answering FILE]

It loads no model itself, so it outlives whatever happens to the training: out of memory, a crash, kill -9.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

import psutil

from engine.core.errors import WriteConflict
from engine.core.profile_lock import ProfileLock
from training import exporter
from training.background import step_back
from training.config import TrainConfig, parse_config
from training.finetune.run_plan import Fit, fit_of, write_fit
from training.run_events import Retried, RunEvent, RunFailed, RunFinished, RunStopped, Told
from training.run_store import (
    CONFIG,
    OUT_OF_MEMORY,
    STOP,
    WORKER_LOCK,
    EventLog,
    EventTail,
    RunState,
    read_state,
    write_state,
)

_LOOK_S, _LONGEST_LOOK_S = 0.2, 2.0
_TURN = ".turn.lock"
_KILLED = -9  # SIGKILL, which Windows has no name for
_VMSTAT = Path("/proc/vmstat")
_TOO_LARGE = "It needed more memory than there is."
_KILLED_FOR_MEMORY = "The system ended the training, most likely because memory ran out."


def main() -> int:
    options = _options()
    folder: Path = options.run.absolute()
    step_back()
    try:
        own = ProfileLock(folder / WORKER_LOCK)
    except WriteConflict:
        return 0  # another worker has this run: two starts at nearly the same time
    try:
        return _queue_and_run(folder, options)
    finally:
        own.release()


def _queue_and_run(folder: Path, options: argparse.Namespace) -> int:
    config = parse_config((folder / CONFIG).read_text(encoding="utf-8"), CONFIG)
    write_state(folder, RunState.QUEUED)
    lock = _wait_for_turn(folder)
    if lock is None:
        write_state(folder, RunState.STOPPED)
        return 0
    try:
        write_state(folder, RunState.RUNNING)
        return _run(folder, config, options)
    finally:
        lock.release()


def _wait_for_turn(folder: Path) -> ProfileLock | None:
    """The lock of all runs, when those that were queued before are done; None when it was stopped meanwhile."""
    while True:
        if (folder / STOP).exists():
            return None
        waiting = _queue(folder.parent)
        if not waiting or waiting[0] == folder:
            with contextlib.suppress(WriteConflict):
                return ProfileLock(folder.parent / _TURN)
        # Who stands far behind looks less often: the looks of a long queue would keep a core busy.
        place = waiting.index(folder) if folder in waiting else 0
        time.sleep(min(_LOOK_S * (1 + place), _LONGEST_LOOK_S))


def _queue(root: Path) -> list[Path]:
    """Those that wait, in their order. Asked often: by the states alone, without the configurations."""
    waiting: list[tuple[float, Path]] = []
    for folder in root.glob("[0-9]*"):
        stored = read_state(folder)
        if stored.now is RunState.QUEUED:
            waiting.append((stored.queued, folder))
    return [folder for _since, folder in sorted(waiting)]


def _run(folder: Path, config: TrainConfig, options: argparse.Namespace) -> int:
    events = EventLog(folder)
    while True:
        tail = EventTail.at_end(folder)
        killed_before = _memory_kills()
        (folder / OUT_OF_MEMORY).unlink(missing_ok=True)
        code = _train(folder, config, options)
        told = _told_since(tail)
        smaller = fit_of(folder, config).smaller()
        # Memory is free again by now; the system counts what it killed for it.
        killed = code == _KILLED and _memory_kills() > killed_before
        if (code != 0 and (folder / OUT_OF_MEMORY).exists()) or killed:
            if smaller is not None:
                write_fit(folder, smaller)
                events.write(_retried(smaller, _KILLED_FOR_MEMORY if killed else _TOO_LARGE))
                continue
            told = RunFailed(
                kind="OutOfMemory", message="Not even one short example fits into memory.",
                hint="Choose a smaller base model, 4 bits, or close other programs.",
            )  # fmt: skip
            events.write(told)
        ended = _ended(folder, events, code, told)
        if isinstance(told, RunFinished) and ended == 0:
            if missing := _export(folder, config, options):
                events.write(Told(text=missing, severity="warning"))
            write_state(folder, RunState.FINISHED)
        return ended


def _export(folder: Path, config: TrainConfig, options: argparse.Namespace) -> str:
    """What the configuration asks for; says what is missing then. The exporter tells why it fails if it can, and the
    run is finished even so, also when the person stops it meanwhile."""
    export = config.export
    if not export.kinds:
        return ""
    command = exporter.exporter_of(folder, (options.models, options.bases), export.kinds, export.quantization)
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    try:
        while process.poll() is None:
            if (folder / STOP).exists():
                exporter.end(process)
                return "The exports were stopped. The run is finished: export it when you want."
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_LOOK_S)
    finally:
        if process.poll() is None:
            process.kill()
    code = process.returncode
    return f"Not all that was to be made of the run was made (code {code}): export it again." if code else ""


def _ended(folder: Path, events: EventLog, code: int, told: RunEvent | None) -> int:
    if isinstance(told, RunFinished) and code == 0:
        return 0
    if isinstance(told, RunStopped) and code == 0:
        write_state(folder, RunState.STOPPED)
        return 0
    if not isinstance(told, RunFailed):
        told = RunFailed(
            kind="ProcessEnded",
            message=f"The training ended without a word (code {code}).",
            hint="Resume it from its last checkpoint; log.txt in the folder of the run may say more.",
        )
        events.write(told)
    write_state(folder, RunState.FAILED, told.message, told.hint)
    return 1


def _train(folder: Path, config: TrainConfig, options: argparse.Namespace) -> int:
    """Exit code of the training process; negative for a signal. It ends with this process."""
    command = [*_launcher(config), "-m", "training.train_process", str(folder), "--bases", str(options.bases)]
    command += ["--parent", str(os.getpid()), repr(psutil.Process().create_time())]
    if options.answering is not None:
        command += ["--answering", str(options.answering)]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    try:
        return process.wait()
    finally:
        if process.poll() is None:
            process.kill()


def _launcher(config: TrainConfig) -> list[str]:
    device = config.device
    if device.processes == 1:
        return [sys.executable]
    return [sys.executable, "-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={device.processes}"]


def _told_since(tail: EventTail) -> RunEvent | None:
    """The last of the endings told, if any."""
    last: RunEvent | None = None
    while part := tail.read():
        for event in part:
            if isinstance(event, RunFinished | RunStopped | RunFailed):
                last = event
    return last


def _retried(fit: Fit, reason: str) -> Retried:
    return Retried(
        reason=reason,
        batch_size=fit.batch_size,
        accumulation=fit.accumulation,
        max_tokens=fit.max_tokens,
    )


def _memory_kills() -> int:
    """How many processes the system has ended for memory since it started; 0 where it does not say."""
    try:
        lines = _VMSTAT.read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("oom_kill "))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="training.run_worker")
    parser.add_argument("run", type=Path)
    parser.add_argument("--bases", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--answering", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
