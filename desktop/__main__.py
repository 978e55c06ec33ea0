"""Entry of the window: reads the command line before Qt is loaded; knows nothing of the window."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path


def process_start() -> float:
    """Unix time at which this process began."""
    import psutil

    return float(psutil.Process().create_time())


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m desktop", description="Aquifer: a private AI workstation.")
    parser.add_argument("--data-dir", type=Path, help="profile folder (default: the user's data folder)")
    parser.add_argument("--smoke", action="store_true", help="show the window, print the time it took as JSON, quit")
    parser.add_argument("--watchdog", action="store_true", help="log a stack when the window was blocked for 0.2 s")
    parser.add_argument("--training-worker", metavar="RUN_DIR", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path, help="files for a new chat")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    parsed = parse(sys.argv[1:] if arguments is None else arguments)
    if parsed.training_worker is not None:
        print("Fine-tuning is not part of this version yet.", file=sys.stderr)  # noqa: T201 - no window here
        return 2
    from desktop.app import StartOptions
    from desktop.app import main as run

    files = tuple(path.absolute() for path in parsed.files)
    started = process_start() if parsed.smoke else time.time()
    return run(StartOptions(parsed.data_dir, parsed.smoke, parsed.watchdog, files, started))


if __name__ == "__main__":
    sys.exit(main())
