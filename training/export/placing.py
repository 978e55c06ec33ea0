"""Puts a finished export into the models of the profile: written aside, weights first, manifest last, one rename.

Knows not what is in it. Nothing half appears: a crash leaves a hidden folder, which the next export removes.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.catalog.manifest import describe_folder, read_manifest
from engine.core.errors import ModelDamaged, StorageError

_PART = ".export-"
_OLD = ".replaced-"
_LEFTOVER_S = 24 * 3600
_WAY_OUT = "Free some disk space; what was there before is unchanged."


@contextmanager
def writing(models_dir: Path) -> Iterator[Path]:
    """An empty folder on the disk of the models, removed at the end when it was not placed. Raises `StorageError`."""
    made: Path | None = None
    try:
        models_dir.mkdir(parents=True, exist_ok=True)
        _clear_leftovers(models_dir)
        made = Path(tempfile.mkdtemp(prefix=_PART, dir=models_dir))
        yield made
    except OSError as error:
        raise StorageError(f"The export could not be written: {error.strerror or error}.", _WAY_OUT) from error
    finally:
        if made is not None:
            shutil.rmtree(made, ignore_errors=True)


def require_room(folder: Path, size_bytes: int) -> None:
    """Said before minutes of work, not after. Raises `StorageError`."""
    free = shutil.disk_usage(folder).free
    if free < size_bytes:
        raise StorageError(
            f"There is not enough room for the export: {size_bytes / 1e9:,.2f} GB are needed and {free / 1e9:,.2f} GB "
            "are free.",
            _WAY_OUT,
        )


def place(made: Path, target: Path, *, name: str, licence: str, source: str) -> int:
    """Write the manifest and rename `made` to `target`; an earlier export there is replaced. Returns its bytes."""
    manifest = describe_folder(made, name=name, kind="llm", licence=licence, source=source)
    manifest.save(made)
    made.chmod(0o755)
    for file in made.rglob("*"):
        file.chmod(0o755 if file.is_dir() else 0o644)
    target.parent.mkdir(parents=True, exist_ok=True)
    with _set_aside(target):
        made.rename(target)
    return sum(entry.size_bytes for entry in manifest.files.values())


def folder_of_run(models_dir: Path, name: str, source: str) -> Path:
    """Where the exports of a run stand: by its name, and with a number where another run of that name has exports."""
    plain = name.strip(" .")
    for number in range(1, 1000):
        folder = models_dir / (plain if number == 1 else f"{plain} ({number})")
        if not folder.exists() or _is_of(folder, source):
            return folder
    raise StorageError(f"There are too many models called {plain}.", "Delete some of them.")


def _is_of(folder: Path, source: str) -> bool:
    found = []
    for inside in folder.iterdir():
        with contextlib.suppress(ModelDamaged):
            manifest = read_manifest(inside) if inside.is_dir() else None
            if manifest is not None:
                found.append(manifest.source)
    return bool(found) and all(one == source for one in found)


@contextmanager
def _set_aside(target: Path) -> Iterator[None]:
    """What stands there now comes back when the new one cannot take its place."""
    if not target.exists():
        yield
        return
    old = Path(tempfile.mkdtemp(prefix=_OLD, dir=target.parent)) / target.name
    try:
        target.rename(old)
        yield
    except BaseException:
        # Where even this fails, the earlier export stays aside, and `_clear_leftovers` brings it back later.
        if old.exists():
            old.rename(target)
        old.parent.rmdir()
        raise
    shutil.rmtree(old.parent, ignore_errors=True)


def _clear_leftovers(models_dir: Path) -> None:
    """Of exports that were killed; a young one may be at work in another process."""
    for folder in (*models_dir.glob(f"{_PART}*"), *models_dir.glob(f"*/{_OLD}*")):
        with contextlib.suppress(FileNotFoundError):
            if time.time() - folder.stat().st_mtime > _LEFTOVER_S:
                _rescue(folder)
                shutil.rmtree(folder, ignore_errors=True)


def _rescue(folder: Path) -> None:
    """An earlier export that a crash left aside goes back to its place."""
    for old in folder.iterdir() if folder.name.startswith(_OLD) else ():
        before = folder.parent / old.name
        if not before.exists():
            old.rename(before)
