"""The process that trains: started by `run_worker`, or by `accelerate launch`/`torchrun` on several GPUs or machines.

    python -m training.train_process RUN_DIR --bases FOLDER [--answering FILE] [--parent PID STARTED]

Without a parent nobody else keeps the state of the run, so the first process does. Exit codes: 0 finished or stopped
(the events say which), 1 failed (told in the events), 75 out of memory (a file `out-of-memory` is in the run then).
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from engine.core.errors import AquiferError, OutOfMemory, UsageError
from training.config import TrainConfig, parse_config
from training.finetune.ranks import leave, rank_lost, tells_of_a_lost_rank
from training.run_ending import Telling
from training.run_events import RunEvent, RunFailed
from training.run_store import CONFIG, OUT_OF_MEMORY, is_alive

_MEMORY_CODE = 75
_FIRST_TELLS_S = 3.0
# torch and safetensors have errors of their own for a file that cannot be written.
_DISK_WORDS = ("No space left", "PytorchStreamWriter", "File too large", "Disk quota", "I/O error", "os error")
_DISK_ERRORS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
_MEMORY_WORDS = ("out of memory", "can't allocate memory", "not enough memory")
log = logging.getLogger(__name__)


def main() -> int:
    options = _options()
    folder: Path = options.run
    rank, processes = int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))
    telling = Telling(folder, leads=rank == 0, keeps_state=not options.parent)
    try:
        telling.begin()
        config = parse_config(_text_of(folder / CONFIG), CONFIG)
        if processes > 1:
            _end_with_the_others()
        code = _train(config, options, telling.tell, (rank, processes))
        if code == _MEMORY_CODE:
            telling.end(OutOfMemory("It needed more memory than there is.", "Choose a smaller batch or shorter rows."))
        return code
    except AquiferError as error:
        telling.tell(RunFailed(kind=type(error).__name__, message=error.user_message, hint=error.hint))
        log.error("process %s of %s: %s %s", rank, processes, error.user_message, error.hint)
        if rank > 0:
            # `torchrun` ends all when one is gone; the first process may be about to tell the same.
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            time.sleep(_FIRST_TELLS_S)
    except OSError as error:
        log.exception("the run ended with an error of the system")
        with contextlib.suppress(OSError):
            telling.tell(_of_the_system(error))
    finally:
        telling.close()
    return 1


def _text_of(file: Path) -> str:
    """Raises `UsageError` where there is no run, as on a computer that does not share the folder."""
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise UsageError(
            f"There is no run in {file.parent} on this computer.",
            "Put the run on a drive that all computers share under the same path.",
        ) from error


def _end_with_the_others() -> None:
    """`torchrun` ends the processes that are left when one has failed; that is told, too."""

    def ended(*_given: object) -> NoReturn:
        raise rank_lost()

    signal.signal(signal.SIGTERM, ended)


def _of_the_system(error: OSError) -> RunFailed:
    """A full or broken disk has a way out of its own; others (a file that is gone, too many open) say what they are."""
    if error.errno in _DISK_ERRORS or any(word in str(error) for word in _DISK_WORDS):
        return RunFailed(
            kind="StorageError",
            message=f"The run could not be written: {error.strerror or error}.",
            hint="Free some disk space and resume it; the checkpoints before are kept.",
        )
    return RunFailed(
        kind=type(error).__name__,
        message=f"The training could not go on: {error}.",
        hint="Resume it when that is put right; log.txt in the folder of the run says more.",
    )


def _train(
    config: TrainConfig, options: argparse.Namespace, tell: Callable[[RunEvent], None], place: tuple[int, int]
) -> int:
    _check_launcher()
    from training.finetune import libraries

    libraries.prepare(config.device.threads)
    from training.finetune.training_run import Surroundings, train

    rank, processes = place
    at = Surroundings(
        folder=options.run,
        bases=options.bases,
        tell=tell,
        check_parent=_parent_check(options.parent),
        answering=options.answering if config.device.rest_while_chatting else None,
        rank=rank,
        processes=processes,
    )
    try:
        train(config, at)
        leave(processes)
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, MemoryError) or any(word in str(error) for word in _MEMORY_WORDS):
            log.warning("out of memory: %s", str(error)[:300])
            (options.run / OUT_OF_MEMORY).touch()
            return _MEMORY_CODE
        if processes > 1 and tells_of_a_lost_rank(error):
            log.warning("a connection was lost: %s", str(error)[:300])
            raise rank_lost() from error
        if any(word in str(error) for word in _DISK_WORDS):
            raise OSError(str(error)[:200]) from error
        raise
    except Exception as error:
        if type(error).__name__ == "SafetensorError":
            raise OSError(str(error)[:200]) from error
        raise
    return 0


def _check_launcher() -> None:
    """Raises `UsageError` where it would train otherwise than was meant."""
    if os.environ.get("ACCELERATE_USE_FSDP", "").lower() == "true":
        # Its own FSDP knows neither our loss nor our measurements; ours is a setting of the run.
        raise UsageError(
            "The launcher was told to cut the model up (FSDP), which is a setting of the run instead.",
            "Start it as for DDP; device.parallel: fsdp in the run's configuration cuts it up.",
        )
    if "MASTER_ADDR" in os.environ and "WORLD_SIZE" not in os.environ:
        raise UsageError(
            "The launcher wants several processes but has started one: with --cpu, accelerate leaves them to MPI.",
            "Use accelerate launch --multi_gpu (it takes processors, too), or torchrun.",
        )


def _parent_check(parent: Sequence[str]) -> Callable[[], None]:
    """Ends this process when the worker of the run is gone: nobody would say so in its state.

    `parent` is the worker's id and the time it was started; `torchrun` may stand in between. Empty: there is none.
    """

    def check() -> None:
        if parent and not is_alive(int(parent[0]), float(parent[1])):
            raise SystemExit(1)

    return check


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="training.train_process")
    parser.add_argument("run", type=Path)
    parser.add_argument("--bases", type=Path, required=True)
    parser.add_argument("--answering", type=Path)
    parser.add_argument("--parent", nargs=2, default=(), metavar=("PID", "STARTED"))
    return parser.parse_args()


if __name__ == "__main__":
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    sys.exit(main())
