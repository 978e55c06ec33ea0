"""A finished set on disk: `<name>/v0001/` with data, pipeline, manifest; written aside, then renamed; runs nothing."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psutil
from pydantic import ValidationError

from engine.catalog.manifest import sha256_of
from engine.core import atomic_files
from engine.core.errors import StorageError
from training.dataprep.tally import Tally
from training.dataprep.types import Task
from training.yaml_config import Section

MANIFEST, PIPELINE, DROPPED, TIMING = "manifest.json", "pipeline.yaml", "dropped.jsonl", "timing.json"
# Raise it when a step of the pipeline gives other rows or other bytes than before.
STEPS_VERSION = 2
_PART = ".part-"


class FileFacts(Section):
    """A file of the set; `rows` of data."""

    name: str
    sha256: str
    size_bytes: int
    rows: int


class InputFacts(Section):
    """What was read."""

    name: str
    sha256: str
    size_bytes: int


class StepFacts(Section):
    """`read == kept + dropped`, and `reasons` add up to `dropped`. `made`: examples, where rows became several."""

    step: str
    read: int
    kept: int
    changed: int
    dropped: int
    reasons: dict[str, int]
    made: int | None = None


class Manifest(Section):
    """Everything known of a set but when and how fast it was made, so that the same input gives the same bytes.

    `steps_version` tells sets apart whose pipeline is the same and whose steps were of another program version.
    """

    version: Literal[1] = 1
    steps_version: int = STEPS_VERSION
    name: str
    task: Task
    format: str
    sha256: str
    files: tuple[FileFacts, ...]
    inputs: tuple[InputFacts, ...]
    steps: tuple[StepFacts, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DataSet:
    """A finished set in the list. `unchanged`: the same bytes were there already, and no new version was made."""

    folder: Path
    data_version: int
    manifest: Manifest
    unchanged: bool = False

    @property
    def train_rows(self) -> int:
        return sum(file.rows for file in self.manifest.files if file.name.startswith("train"))

    @property
    def validation_rows(self) -> int:
        return sum(file.rows for file in self.manifest.files if file.name.startswith("validation"))


def facts_of(tally: Tally, made: int | None = None) -> StepFacts:
    reasons = dict(sorted(tally.reasons.items()))
    return StepFacts(
        step=tally.step,
        read=tally.read,
        kept=tally.kept,
        changed=tally.changed,
        dropped=tally.dropped,
        reasons=reasons,
        made=made,
    )


def file_facts(file: Path, rows: int) -> FileFacts:
    return FileFacts(name=file.name, sha256=sha256_of(file), size_bytes=file.stat().st_size, rows=rows)


def content_hash(files: tuple[FileFacts, ...]) -> str:
    """One stamp for the set: over names and stamps of its data files."""
    lines = "".join(f"{file.sha256}  {file.name}\n" for file in files)
    return hashlib.sha256(lines.encode()).hexdigest()


def sets_in(root: Path) -> list[DataSet]:
    """Finished sets by name and version. A folder without a readable manifest is none."""
    return _readable(root.glob("*/v[0-9]*"))


def _readable(folders: Iterable[Path]) -> list[DataSet]:
    found = (_read(folder) for folder in sorted(folders) if folder.is_dir())
    return [item for item in found if item is not None]


def _read(folder: Path) -> DataSet | None:
    try:
        manifest = Manifest.model_validate_json((folder / MANIFEST).read_bytes())
        whole = all((folder / file.name).stat().st_size == file.size_bytes for file in manifest.files)
        return DataSet(folder, int(folder.name[1:]), manifest) if whole else None
    except (OSError, ValidationError, ValueError):
        return None


@contextmanager
def workplace(root: Path, name: str) -> Iterator[Path]:
    """A folder beside the finished versions, hidden from the list; gone when the block ends.

    What a killed process left behind is removed first. Raises `StorageError`, also for a full disk inside the block.
    """
    home = root / name
    try:
        forget_parts(root, name)
        folder = _new_part(home)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            forget_parts(root, name)
    except OSError as error:
        raise StorageError(
            f"The set {name} could not be written: {error.strerror or error}.",
            "Free some disk space or choose another folder with --out; finished sets are unchanged.",
        ) from error


def _new_part(home: Path) -> Path:
    home.mkdir(parents=True, exist_ok=True)
    prefix = f"{_PART}{os.getpid()}-"
    try:
        return Path(tempfile.mkdtemp(prefix=prefix, dir=home))
    except FileNotFoundError:
        # Another process that found the folder empty removed it between the two calls.
        home.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=prefix, dir=home))


def forget_parts(root: Path, name: str) -> None:
    """Remove what processes that are gone left of a set; and its folder, when nothing else is in it."""
    home = root / name
    for folder in home.glob(f"{_PART}*"):
        owner = folder.name.removeprefix(_PART).partition("-")[0]
        if not owner.isdigit() or not psutil.pid_exists(int(owner)):
            shutil.rmtree(folder, ignore_errors=True)
    with contextlib.suppress(OSError):
        home.rmdir()  # only an empty folder can be removed


def publish(folder: Path, root: Path, manifest: Manifest) -> DataSet:
    """Give a complete folder its version by one rename; or return the set that holds the very same bytes already."""
    home = root / manifest.name
    for item in _readable(home.glob("v[0-9]*")):
        if item.manifest == manifest and (item.folder / PIPELINE).read_bytes() == (folder / PIPELINE).read_bytes():
            return DataSet(item.folder, item.data_version, item.manifest, unchanged=True)
    atomic_files.write_text(folder / MANIFEST, json.dumps(manifest.model_dump(mode="json"), indent=1) + "\n")
    for file in folder.iterdir():
        _sync(file)
    number = max((int(path.name[1:]) for path in home.glob("v[0-9]*") if path.name[1:].isdigit()), default=0)
    while True:
        number += 1
        target = home / f"v{number:04}"
        try:
            folder.rename(target)
        except OSError:
            # Another process was faster with this number; anything else would fail for ever.
            if not target.exists():
                raise
            continue
        return DataSet(target, number, manifest)


def remove_set(found: DataSet) -> None:
    """It leaves the list at once; what a crash leaves of it is removed by the next run. Raises `StorageError`."""
    home = found.folder.parent
    try:
        gone = found.folder.rename(home / f"{_PART}gone-{found.folder.name}")
        shutil.rmtree(gone)
    except OSError as error:
        raise StorageError(
            f"The set {home.name} could not be deleted: {error.strerror or error}.",
            "Close the programs that have a file of it open, and try again.",
        ) from error
    forget_parts(home.parent, home.name)


def _sync(file: Path) -> None:
    with file.open("rb+") as stream:  # Windows syncs only what may be written
        os.fsync(stream.fileno())
