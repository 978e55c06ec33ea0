"""A base model as a Hugging Face folder: one as it is, a GGUF turned into safetensors once and kept; trains nothing.

A kept folder is named by the content of the GGUF, appears with one rename when it is whole, and is verified before it
is used again, unless neither it nor the GGUF has changed since; a damaged one is made anew. One process converts at a
time. The ones unused for longest go when there are too many bytes of them.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from engine.catalog.gguf_header import read_header
from engine.catalog.gguf_names import plain_name, split_parts
from engine.catalog.hf_config import CONFIG_NAME
from engine.catalog.manifest import Manifest, describe_folder, read_manifest
from engine.core.errors import ModelDamaged, ModelError, ModelNotFound, ModelUnsupported, StorageError, WriteConflict
from engine.core.profile_lock import ProfileLock
from training.finetune.gguf_conversion import write_hf_folder
from training.finetune.kept_bases import folder_known, remember

log = logging.getLogger(__name__)

# Part of the key of kept folders: a change of what is written makes them anew.
CONVERSION = 2
MOST_KEPT_BYTES = 100 << 30
_PART = ".part-"
_PART_LIVES_S = 24 * 3600
_SPARE_BYTES = 64 << 20
_LOOK_S = 0.5
Tell = Callable[[str], None]


def hf_folder_of(base: Path, cache: Path, tell: Tell) -> Path:
    """The folder to train on. `tell` gets a sentence before work that takes long.

    Raises `ModelNotFound`, `ModelDamaged`, `ModelUnsupported` (an architecture or format that cannot be turned into
    safetensors here) or `StorageError` (disk full).
    """
    if base.is_dir():
        if not (base / CONFIG_NAME).is_file():
            raise ModelNotFound(f"{base.name} is no model: it has no {CONFIG_NAME}.", "Choose the folder of a model.")
        return base
    parts = _parts(base)
    known = folder_known(cache, parts, CONVERSION)
    if known is not None:
        known.touch()  # used lately: the last to be thrown away
        return known
    name = plain_name(base)
    target = cache / f"{_slug(name)}-{_content_key(parts)}"
    lock = _wait_for_lock(cache, tell)
    try:
        # Another process may have made it meanwhile.
        if _whole(target):
            target.touch()
        else:
            tell(f"Turning {name} into 16-bit safetensors, which is done once.")
            _convert(base, parts, target)
        remember(cache, parts, CONVERSION, target)
    finally:
        lock.release()
    return target


def _wait_for_lock(cache: Path, tell: Tell) -> ProfileLock:
    """The right to convert; it ends with the process that has it. Raises `StorageError`."""
    told = False
    while True:
        try:
            cache.parent.mkdir(parents=True, exist_ok=True)
            return ProfileLock(cache.with_name(f"{cache.name}.lock"))
        except OSError as error:
            raise StorageError(
                f"{cache.parent} cannot be written: {error.strerror or error}.", "Free some disk space."
            ) from error
        except WriteConflict:
            if not told:
                tell("Waiting for another process that turns a model into safetensors.")
            told = True
            time.sleep(_LOOK_S)


def _parts(base: Path) -> list[Path]:
    """All files of the model, each with a header that is sound."""
    header = read_header(base)
    if header.kind != "model":
        raise ModelUnsupported(
            f"{base.name} is no language model and cannot be tuned ({header.kind}).", "Choose a chat model."
        )
    parts = split_parts(base)
    for part in parts:
        read_header(part)
    return parts


def _convert(base: Path, parts: list[Path], target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear_leftovers(target.parent)
        _require_room(target.parent, parts)
        made = Path(tempfile.mkdtemp(prefix=_PART, dir=target.parent))
        try:
            write_hf_folder(base, made)
            describe_folder(made, name=plain_name(base), kind="llm", licence="", source=base.name).save(made)
            shutil.rmtree(target, ignore_errors=True)
            made.chmod(0o755)
            made.rename(target)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    except OSError as error:
        raise StorageError(
            f"{plain_name(base)} could not be written as safetensors: {error.strerror or error}.",
            "Free some disk space; nothing half-written was kept.",
        ) from error
    _make_room(target.parent, target)


def _whole(folder: Path) -> bool:
    """Whether the kept folder is there with the bytes that were written."""
    if not folder.is_dir():
        return False
    try:
        manifest: Manifest | None = read_manifest(folder)
        if manifest is not None:
            manifest.verify(folder)
            return True
    except (ModelError, OSError) as error:
        log.warning("a converted base cannot be read and is made anew: %s", error)
    return False


def _content_key(parts: list[Path]) -> str:
    digest = hashlib.sha256(f"conversion {CONVERSION}".encode())
    try:
        for part in parts:
            with part.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
    except OSError as error:
        raise ModelDamaged(f"{part.name} could not be read: {error.strerror or error}.", "Copy it again.") from error
    return digest.hexdigest()[:16]


def _slug(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "._-" else "-" for letter in name).lstrip(".")[:60]


def _require_room(folder: Path, parts: list[Path]) -> None:
    """Said before minutes of work, not after."""
    needed = _SPARE_BYTES + 2 * sum(read_header(part).parameters for part in parts)
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise StorageError(
            f"There is not enough room to turn the model into safetensors: {needed / 1e9:,.1f} GB are needed and "
            f"{free / 1e9:,.1f} GB are free.",
            "Free some disk space.",
        )


def _clear_leftovers(cache: Path) -> None:
    """What a killed conversion left; a young one may still be at work in another process."""
    for folder in cache.glob(f"{_PART}*"):
        if time.time() - folder.stat().st_mtime > _PART_LIVES_S:
            shutil.rmtree(folder, ignore_errors=True)


def _make_room(cache: Path, newest: Path) -> None:
    kept = sorted(
        ((path.stat().st_mtime_ns, path) for path in cache.iterdir() if path.is_dir() and path.name[:1] != "."),
        reverse=True,
    )
    total = 0
    for _, folder in kept:
        total += sum(entry.stat().st_size for entry in os.scandir(folder) if entry.is_file())
        if folder != newest and total > MOST_KEPT_BYTES:
            shutil.rmtree(folder, ignore_errors=True)
