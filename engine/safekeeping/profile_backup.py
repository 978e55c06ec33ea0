"""A profile as one file, and such a file as a new profile: chats, settings, the library and its originals; no models.

A zip with the databases and settings under their places in the profile, `library/originals/<sha256>`, and last
`manifest.json` with the size and SHA-256 of every part. The search index is not in it: it is made again from the
library. Nothing in the file decides where anything is written but names that are known here.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.core import atomic_files
from engine.core.atomic_files import sync_folder
from engine.core.damaged_zip import DAMAGED_ZIP
from engine.core.errors import DocumentError, StorageError, UsageError
from engine.core.events import Phase
from engine.core.jobs import Job
from engine.core.paths import ProfilePaths
from engine.safekeeping.profile_copy import (
    DATABASES,
    FILES,
    ORIGINALS,
    copy_database,
    is_whole,
    require_room,
    sync_file,
)
from engine.safekeeping.types import BackupInfo, BytesDone

_MANIFEST = "manifest.json"
_LARGEST_MANIFEST = 256 << 20
_MOST_PARTS = 2_000_000
_BLOCK_BYTES = 1 << 20
_DAMAGED: tuple[type[Exception], ...] = (*DAMAGED_ZIP, KeyError)
_NO_MANIFEST: tuple[type[Exception], ...] = (*_DAMAGED, ValidationError, ValueError)
_HASH = re.compile(r"[0-9a-f]{64}")


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(max_length=200)
    size_bytes: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class _Manifest(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal["aquifer-backup"] = "aquifer-backup"
    version: Literal[1] = 1
    created: float
    parts: tuple[_Part, ...] = Field(max_length=_MOST_PARTS)


# --- out


def write(job: Job[Path], paths: ProfilePaths, file: Path, *, overwrite: bool) -> Path:
    """Back the profile up while it is in use; `file` is there whole or not at all.

    Raises `UsageError` for a file that is there and may not be replaced, `StorageError`, `Cancelled`.
    """
    if file.exists() and not overwrite:
        raise UsageError(
            f"There is a file {file.name} already.", "Choose another name, or say that it may be replaced."
        )
    if file.resolve().is_relative_to(paths.root.resolve()):
        raise UsageError("A backup inside the data folder is lost with it.", "Choose a place outside, or another disk.")
    originals = sorted(one for one in paths.originals_dir.iterdir() if _HASH.fullmatch(one.name))
    sizes = {one: one.stat().st_size for one in originals if one.is_file()}
    databases = [paths.root / place for place in DATABASES if (paths.root / place).is_file()]
    total = sum(sizes.values()) + sum(one.stat().st_size for one in databases)
    file.parent.mkdir(parents=True, exist_ok=True)
    require_room(file.parent, total)
    with tempfile.TemporaryDirectory(prefix=".half-", dir=paths.backups_dir) as half, _zip_beside(file) as archive:
        writer = _Writer(job, archive, total)
        for place in (*DATABASES, *FILES):
            source = paths.root / place
            if not source.is_file():
                continue
            job.emit(Phase(f"Copying {source.name}"))
            copy = Path(half) / source.name
            if place in DATABASES:
                copy_database(source, copy, job.token.check)
            else:
                shutil.copyfile(source, copy)
            writer.add(place, copy, zipfile.ZIP_DEFLATED)
        for number, original in enumerate(sizes, start=1):
            job.emit(Phase(f"Copying documents ({number} of {len(sizes)})"))
            writer.add(f"{ORIGINALS}/{original.name}", original, zipfile.ZIP_STORED)
        archive.writestr(_MANIFEST, _Manifest(created=time.time(), parts=tuple(writer.parts)).model_dump_json())
    return file


class _Writer:
    """Adds files to the zip, counting and hashing."""

    def __init__(self, job: Job[Path], archive: zipfile.ZipFile, total: int) -> None:
        self._job, self._archive, self._total = job, archive, total
        self._done = 0
        self.parts: list[_Part] = []

    def add(self, name: str, source: Path, method: int) -> None:
        """A document that was deleted meanwhile is passed over: its row is in no copy that matters."""
        try:
            reader = source.open("rb")
        except FileNotFoundError:
            return
        digest, size = hashlib.sha256(), 0
        info = zipfile.ZipInfo(name, time.localtime()[:6])
        info.compress_type = method
        with reader, self._archive.open(info, "w", force_zip64=True) as part:
            while block := reader.read(_BLOCK_BYTES):
                self._job.token.check()
                digest.update(block)
                part.write(block)
                size += len(block)
                self._done += len(block)
                self._job.emit(BytesDone(self._done, max(self._total, self._done)))
        self.parts.append(_Part(name=name, size_bytes=size, sha256=digest.hexdigest()))


@contextmanager
def _zip_beside(file: Path) -> Iterator[zipfile.ZipFile]:
    with (
        atomic_files.atomic_writer(file) as target,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
    ):
        yield archive


# --- in


def look(file: Path) -> BackupInfo:
    """Raises `DocumentError` for a file that is no backup."""
    with _opened(file) as archive:
        manifest = _manifest(archive, file)
    documents = sum(part.name.startswith(f"{ORIGINALS}/") for part in manifest.parts)
    return BackupInfo(manifest.created, documents, sum(part.size_bytes for part in manifest.parts))


def restore(job: Job[Path], file: Path, folder: Path) -> Path:
    """Make a profile of a backup in `folder`, which must be empty or not there; the result is the folder.

    Everything is unpacked beside and checked, then renamed: a killed restore leaves `folder` as it was. Raises
    `UsageError` (the folder holds something), `DocumentError` (damaged, no backup), `StorageError`, `Cancelled`.
    """
    folder = folder.absolute()
    require_empty(folder)
    with _opened(file) as archive:
        manifest = _manifest(archive, file)
        total = sum(part.size_bytes for part in manifest.parts)
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            for left in folder.parent.glob(f".{folder.name}.restoring-*"):
                shutil.rmtree(left, ignore_errors=True)
            require_room(folder.parent, total)
            half = Path(tempfile.mkdtemp(prefix=f".{folder.name}.restoring-", dir=folder.parent))
        except OSError as error:
            raise _not_written(folder, error) from error
        try:
            _unpack(job, archive, manifest, half)
            half.chmod(0o755)
            if folder.is_dir():
                folder.rmdir()
            half.rename(folder)
            sync_folder(folder.parent)
        except OSError as error:
            raise _not_written(folder, error) from error
        finally:
            shutil.rmtree(half, ignore_errors=True)
    return folder


def require_empty(folder: Path) -> None:
    """Raises `UsageError` unless the folder is empty or not there."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is not an empty folder.", "Choose an empty folder or a new name.")


def _unpack(job: Job[Path], archive: zipfile.ZipFile, manifest: _Manifest, half: Path) -> None:
    total, done = sum(part.size_bytes for part in manifest.parts), 0
    for number, part in enumerate(manifest.parts, start=1):
        job.emit(Phase(f"Unpacking ({number} of {len(manifest.parts)})"))
        target = half / part.name
        target.parent.mkdir(parents=True, exist_ok=True)
        digest, size = hashlib.sha256(), 0
        try:
            with archive.open(part.name) as reader, target.open("wb") as writer:
                while block := reader.read(_BLOCK_BYTES):
                    job.token.check()
                    size += len(block)
                    if size > part.size_bytes:
                        break
                    digest.update(block)
                    writer.write(block)
                    done += len(block)
                    job.emit(BytesDone(done, total))
        except _DAMAGED as error:
            raise _damaged(part.name) from error
        if size != part.size_bytes or digest.hexdigest() != part.sha256:
            raise _damaged(part.name)
        if part.name in DATABASES and not is_whole(target):
            raise _damaged(part.name)
        sync_file(target)


def _manifest(archive: zipfile.ZipFile, file: Path) -> _Manifest:
    no_backup = DocumentError(f"{file.name} is no backup of Aquifer, or it is damaged.", "Choose another file.")
    try:
        info = archive.getinfo(_MANIFEST)
        if info.file_size > _LARGEST_MANIFEST:
            raise no_backup
        manifest = _Manifest.model_validate(json.loads(archive.read(info)))
    except _NO_MANIFEST as error:
        raise no_backup from error
    names = [part.name for part in manifest.parts]
    if len(set(names)) != len(names) or not all(map(_is_known, manifest.parts)):
        raise no_backup
    return manifest


def _is_known(part: _Part) -> bool:
    home, _, name = part.name.rpartition("/")
    if home == ORIGINALS:
        return name == part.sha256 and _HASH.fullmatch(name) is not None
    return part.name in DATABASES or part.name in FILES


@contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        stream: IO[bytes] = file.open("rb")
    except OSError as error:
        raise DocumentError(f"{file.name} could not be read: {error.strerror or error}.") from error
    with stream:
        try:
            archive = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise DocumentError(
                f"{file.name} is no backup of Aquifer, or it is damaged.", "Choose another file."
            ) from error
        with archive:
            yield archive


def _damaged(name: str) -> DocumentError:
    return DocumentError(f"The backup is damaged: {Path(name).name} in it is not as it was written.",
                         "Nothing was restored. Use another backup.")  # fmt: skip


def _not_written(folder: Path, error: OSError) -> StorageError:
    return StorageError(
        f"{folder} could not be written: {error.strerror or error}.", "Free some space or choose another place."
    )
