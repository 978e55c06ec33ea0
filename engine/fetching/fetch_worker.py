"""The worker of one download: asks the hub, resumes, checks size and SHA-256, puts the file in place; knows no offer.

The finished name appears only after the check. Until then the file is called `NAME.<sha256>.part`, so that what was
begun is continued with the same bytes or not at all.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from engine.catalog.offers import DISK_RESERVE_BYTES, PARTIAL_SUFFIX
from engine.core.errors import FetchFailed, ModelDamaged, StorageError
from engine.core.frames import Header
from engine.fetching.hub_client import OTHER_WAY, HubClient, HubFile, Sink
from engine.fetching.types import FetchReply, FetchRequest

Report = Callable[[Header], None]
_REPORT_EVERY_S = 0.2
_BLOCK_BYTES = 1 << 22
# How far a size that was only known roughly may be off.
_MOST_OFF = 0.25


def handle(header: Header, _blob: bytes, report: Report) -> tuple[Header, bytes]:
    """Fetch what `FetchRequest` names; reports `{"done", "total"}` and `{"checking": share}`."""
    request = FetchRequest.model_validate(header)
    folder = Path(request.folder)
    client = HubClient(request.endpoint, request.hosts)
    file = _agreed(client.look(request.repo, request.revision, request.file), request)
    part = _partial_file(folder, request.file, file)
    _check_space(folder, file.size_bytes - part.stat().st_size)
    _load(client, file, part, report)
    _check(part, file, report)
    part.replace(folder / request.file)
    return FetchReply(size_bytes=file.size_bytes, sha256=file.sha256, commit=file.commit).model_dump(), b""


def _agreed(file: HubFile, request: FetchRequest) -> HubFile:
    """The file with the checksum it is held against; refused before a byte is loaded when it is another one."""
    other = "The hub has another file than the one that was offered"
    hint = f"Nothing was downloaded. {OTHER_WAY}"
    if request.sha256 and file.sha256 and file.sha256 != request.sha256:
        raise ModelDamaged(f"{other}: its checksum differs.", hint)
    if request.size_bytes and file.size_bytes != request.size_bytes:
        raise ModelDamaged(f"{other}: it has {file.size_bytes:,} bytes instead of {request.size_bytes:,}.", hint)
    if abs(file.size_bytes - request.about_bytes) > _MOST_OFF * request.about_bytes:
        raise ModelDamaged(f"{other}: it has {file.size_bytes:,} bytes.", hint)
    sha256 = request.sha256 or file.sha256
    if not sha256:
        raise FetchFailed("The hub names no checksum for this file, so it could not be checked.", hint)
    return HubFile(file.url, file.size_bytes, sha256, file.commit)


def _partial_file(folder: Path, name: str, file: HubFile) -> Path:
    """The unfinished file of these very bytes, made if need be; those of other bytes are removed."""
    part = folder / f"{name}.{file.sha256[:16]}{PARTIAL_SUFFIX}"
    finished = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob(f"{name}.*{PARTIAL_SUFFIX}"):
            if old != part or old.is_symlink() or old.stat().st_size > file.size_bytes:
                old.unlink()
        if finished.is_file() and not finished.is_symlink() and finished.stat().st_size == file.size_bytes:
            finished.replace(part)  # it was put in place, but its manifest was not written: check it again
        part.touch()
    except OSError as error:
        raise StorageError(
            f"The models folder cannot be written: {error.strerror}.", "Check its permissions and the free space."
        ) from error
    return part


def _check_space(folder: Path, missing: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < missing + DISK_RESERVE_BYTES:
        raise StorageError(
            f"There is too little space on the disk: {missing / 1e9:.1f} GB are to come, {free / 1e9:.1f} GB are free.",
            "Free some space, or choose a smaller model.",
        )


def _load(client: HubClient, file: HubFile, part: Path, report: Report) -> None:
    told = 0.0

    def tell(done: int) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _REPORT_EVERY_S or done == file.size_bytes:
            told = now
            report({"done": done, "total": file.size_bytes})

    # Unbuffered: what arrived is in the file even when this process is killed.
    with part.open("r+b", buffering=0) as raw:
        already = raw.seek(0, os.SEEK_END)
        report({"done": already, "total": file.size_bytes})
        client.load(file, Sink(raw, file.size_bytes, tell).as_file(), already)
        os.fsync(raw.fileno())


def _check(part: Path, file: HubFile, report: Report) -> None:
    """The SHA-256 of what is on the disk; a file that is not the right one is removed."""
    digest = hashlib.sha256()
    done = 0
    with part.open("rb") as reader:
        is_gguf = reader.read(4) == b"GGUF"
        reader.seek(0)
        while block := reader.read(_BLOCK_BYTES):
            digest.update(block)
            done += len(block)
            report({"checking": done / file.size_bytes})
    if digest.hexdigest() != file.sha256 or not is_gguf:
        part.unlink()
        raise ModelDamaged(
            "What arrived is not the model that was offered: its checksum is wrong. It was removed.",
            "Fetch it again; if that happens twice, bring it from another computer.",
        )
