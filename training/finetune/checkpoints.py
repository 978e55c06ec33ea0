"""Which checkpoints of a run are whole, which is the newest, which may go; knows nothing of what is in them.

The trainer writes a checkpoint file by file. A mark is written last, so a run that is killed in between goes on from
the one before; older ones are removed only after that.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from engine.core import atomic_files

_MARK = "complete"
_PREFIX = "checkpoint-"


def newest(folder: Path) -> Path | None:
    """The last whole checkpoint; those cut short by a crash are removed."""
    for path in _all(folder):
        if not (path / _MARK).is_file():
            shutil.rmtree(path, ignore_errors=True)
    whole = _all(folder)
    return whole[-1] if whole else None


def step_of(checkpoint: Path) -> int:
    return int(checkpoint.name.removeprefix(_PREFIX))


def at_step(folder: Path, step: int) -> Path:
    return folder / f"{_PREFIX}{step}"


def finish(checkpoint: Path, keep: int) -> None:
    """Everything of it is written: mark it, then remove the oldest beyond `keep`."""
    atomic_files.write_text(checkpoint / _MARK, "")
    for old in _all(checkpoint.parent)[:-keep]:
        shutil.rmtree(old, ignore_errors=True)


def _all(folder: Path) -> list[Path]:
    found = [path for path in folder.glob(f"{_PREFIX}*") if path.is_dir() and path.name.removeprefix(_PREFIX).isdigit()]
    return sorted(found, key=step_of)
