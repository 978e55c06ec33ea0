"""Compares model files with the SHA-256 that somebody promised for them; knows nothing of what is in the files.

Promises come from the manifest beside a shipped or fetched model, from the names of Ollama's blobs, and from the
Hugging Face hub: its cache names large files by their SHA-256, and a plain download keeps it in `.cache/huggingface`.
"""

from __future__ import annotations

import hashlib
import logging
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.catalog.bounded_json import read_head
from engine.catalog.gguf_names import split_parts
from engine.catalog.manifest import read_manifest
from engine.catalog.ollama_store import digest_of
from engine.core import atomic_files
from engine.core.errors import ModelDamaged, ModelNotFound, StorageError
from engine.core.jobs import CancelToken

log = logging.getLogger(__name__)

MOST_REMEMBERED = 2_000
MOST_FILES = 5_000
_PIECE = 4 << 20
_SHA256 = re.compile(r"[0-9a-f]{64}")

State = Literal["sound", "damaged", "unknown"]


@dataclass(frozen=True, slots=True)
class Promise:
    """What the bytes of a file must be, and who says so."""

    path: Path
    sha256: str
    origin: str


@dataclass(frozen=True, slots=True)
class Verification:
    """How a check ended: `words` is one sentence for a person; "unknown" when nobody promised anything."""

    state: State
    words: str


class _Memory(BaseModel):
    """What was found, newest last, by a key of path, size, time and promise."""

    model_config = ConfigDict(extra="forbid")

    version: Literal[1] = 1
    sound: dict[str, bool] = {}


class Verifier:
    """Verifies models and remembers the result in `memory`, so that unchanged files are not read again."""

    def __init__(self, memory: Path) -> None:
        self._file = memory
        self._lock = threading.Lock()

    def verify(self, path: Path, token: CancelToken, report: Callable[[float], None] = lambda _: None) -> Verification:
        """Read every file of a model for which there is a promise; `report` gets the fraction that is done.

        Raises `ModelNotFound`, `ModelDamaged` for a file that cannot be read, and `Cancelled`.
        """
        promises = promised(path)
        if not promises:
            return Verification(
                "unknown", f"Nobody says what the bytes of {path.name} must be, so nothing is compared."
            )
        sizes = {promise.path: _size(promise.path) for promise in promises}
        total, done = max(1, sum(sizes.values())), 0
        for promise in promises:
            if not self._is_sound(promise, token, _share(report, done, total)):
                return Verification(
                    "damaged",
                    f"{promise.path.name} is not what {promise.origin} says it must be.",
                )
            done += sizes[promise.path]
            report(done / total)
        files = "1 file is" if len(promises) == 1 else f"{len(promises)} files are"
        return Verification("sound", f"{files} byte for byte what {promises[0].origin} says.")

    def _is_sound(self, promise: Promise, token: CancelToken, report: Callable[[int], None]) -> bool:
        status = promise.path.stat()
        facts = f"{promise.path.resolve()}|{status.st_size}|{status.st_mtime_ns}|{promise.sha256}"
        key = hashlib.sha256(facts.encode("utf-8", "surrogateescape")).hexdigest()
        with self._lock:
            known = self._read().sound.get(key)
        if known is not None:
            return known
        sound = sha256_of(promise.path, token, report) == promise.sha256
        with self._lock:
            memory = self._read()
            memory.sound[key] = sound
            for old in list(memory.sound)[:-MOST_REMEMBERED]:
                del memory.sound[old]
            try:
                atomic_files.write_text(self._file, memory.model_dump_json(indent=1) + "\n")
            except StorageError as error:
                log.warning("the check of a model could not be remembered: %s", error)
        return sound

    def _read(self) -> _Memory:
        try:
            return _Memory.model_validate_json(self._file.read_bytes())
        except FileNotFoundError:
            return _Memory()
        except (OSError, ValidationError) as error:
            log.warning("the remembered checks of models are not readable and are ignored: %s", error)
            return _Memory()


def promised(path: Path) -> list[Promise]:
    """Every promise about the files of a model (a file, all parts of a split one, or a folder); missing parts are none.

    Raises `ModelNotFound` when there is nothing at `path`.
    """
    if not path.exists():
        raise ModelNotFound(f"There is no model {path}.", "Choose another model.")
    files = [path] if path.is_file() else sorted(child for child in path.iterdir() if child.is_file())[:MOST_FILES]
    if path.is_file():
        try:
            files = split_parts(path)
        except ModelDamaged:
            log.info("a part of %s is missing; those that are there are compared", path.name)
    return [promise for file in files if (promise := _promise(file)) is not None]


def sha256_of(path: Path, token: CancelToken, report: Callable[[int], None] = lambda _: None) -> str:
    """Hex SHA-256 of a file, cancellable; `report` gets the bytes read so far. Raises `ModelDamaged`, `Cancelled`."""
    digest = hashlib.sha256()
    done = 0
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                token.check()
                digest.update(piece)
                done += len(piece)
                report(done)
    except OSError as error:
        raise ModelDamaged(
            f"{path.name} could not be read: {error.strerror or error}.", "Check the permissions of the file."
        ) from error
    return digest.hexdigest()


def _share(report: Callable[[float], None], before: int, total: int) -> Callable[[int], None]:
    return lambda read: report((before + read) / total)


def _promise(file: Path) -> Promise | None:
    return next((Promise(file, sha256, origin) for sha256, origin in _sources(file) if sha256), None)


def _sources(file: Path) -> Iterator[tuple[str, str]]:
    yield _from_manifest(file), "its manifest"
    yield digest_of(file), "Ollama"
    real = file.resolve()
    if real.parent.name == "blobs" and _SHA256.fullmatch(real.name):
        yield real.name, "the Hugging Face hub"
    yield _from_download(file), "the Hugging Face hub"


def _from_manifest(file: Path) -> str:
    try:
        manifest = read_manifest(file.parent)
    except ModelDamaged:
        return ""  # many programs call something manifest.json; the scanner complains about our own
    if manifest is None or file.name not in manifest.files:
        return ""
    return manifest.files[file.name].sha256


def _from_download(file: Path) -> str:
    """The second line of what huggingface_hub keeps for a download into a folder: the SHA-256 of large files."""
    note = file.parent / ".cache" / "huggingface" / "download" / f"{file.name}.metadata"
    try:
        lines = read_head(note, 4096).decode("ascii", "replace").splitlines()
    except (FileNotFoundError, ModelDamaged):
        return ""
    etag = lines[1].strip() if len(lines) > 1 else ""
    return etag if _SHA256.fullmatch(etag) else ""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise ModelDamaged(f"{path.name} could not be read: {error.strerror or error}.", "Copy it again.") from error
