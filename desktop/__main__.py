"""Entry of the window: reads the command line before Qt is loaded; knows nothing of the window."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.single_instance import Place
    from engine.api import ProfileLock


def process_start() -> float:
    """Unix time at which this process began; on Linux to a hundredth of a second."""
    import psutil

    created = float(psutil.Process().create_time())
    if sys.platform != "linux":
        return created
    # It counts from the start of the computer, which Linux tells in whole seconds only: off by up to one.
    age = time.clock_gettime(time.CLOCK_BOOTTIME) - (created - psutil.boot_time())
    return time.time() - age


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m desktop", description="Aquifer: a private AI workstation.")
    parser.add_argument("--data-dir", type=Path, help="profile folder (default: the user's data folder)")
    parser.add_argument("--smoke", action="store_true", help="show the window, print the time it took as JSON, quit")
    parser.add_argument("--watchdog", action="store_true", help="log a stack when the window was blocked for 0.2 s")
    parser.add_argument("--safe-mode", action="store_true", help="load no model, open no chat, read no file by itself")
    parser.add_argument("files", nargs="*", type=Path, help="files for a new chat")
    return parser.parse_args(arguments)


def first_start(data_dir: Path | None, files: Sequence[Path]) -> tuple[Place | None, ProfileLock | None]:
    """Where second starts will find this one, and its lock; a place without a lock when an open window took over.

    Nothing of both when no window answers: this one opens, and says why the profile cannot be used.
    """
    from desktop.single_instance import Place, claim
    from engine.api import default_data_dir

    try:
        place = Place.of((data_dir or default_data_dir()).expanduser().absolute())
        found = claim(place, files)
    except OSError as error:  # no folder for it: every start is a first one, the lock of the profile still holds
        print(f"A second start will not find this one: {error}", file=sys.stderr)  # noqa: T201
        return None, None
    if isinstance(found, bool):
        return (place, None) if found else (None, None)
    return place, found


def main(arguments: Sequence[str] | None = None) -> int:
    parsed = parse(sys.argv[1:] if arguments is None else arguments)
    started = process_start() if parsed.smoke else time.time()
    files = tuple(path.absolute() for path in parsed.files)
    place, lock = (None, None) if parsed.smoke else first_start(parsed.data_dir, files)
    if place is not None and lock is None:
        print("Aquifer is open already: its window takes over.")  # noqa: T201 - no window here
        return 0
    from desktop.app import StartOptions
    from desktop.app import main as run

    options = StartOptions(
        parsed.data_dir, parsed.smoke, parsed.watchdog, files, started, place, lock, parsed.safe_mode
    )
    return run(options)


if __name__ == "__main__":
    sys.exit(main())
