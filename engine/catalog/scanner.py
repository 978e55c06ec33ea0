"""Finds the models of this machine that Aquifer may use and says what each is; loads none of them."""

from __future__ import annotations

import logging
import os
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from engine.catalog.gguf_header import GgufHeader, read_header
from engine.catalog.manifest import Manifest, read_manifest
from engine.catalog.types import ModelInfo
from engine.core.errors import ModelDamaged, ModelError, ModelNotFound
from engine.core.paths import ProfilePaths

log = logging.getLogger(__name__)

MOST_FILES = 10_000
_SPLIT = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$", re.IGNORECASE)
_QUANTISATION = re.compile(r"[-._](?:U?D?-?)?(?:I?Q\d\w*|T?BF16|F16|F32|MXFP4\w*|NVFP4|TQ\d_0)$", re.IGNORECASE)
_NOT_FOR_CHAT = {
    "embedder": "It is an embedding model: it finds text, it cannot answer.",
    "adapter": "It is an adapter: it works only on top of the model it was trained on.",
    "projector": "It is the image part of a vision model: it cannot answer alone.",
}


@dataclass(frozen=True, slots=True)
class _Seen:
    size_bytes: int
    mtime_ns: int
    info: ModelInfo


class ModelScanner:
    """Lists starter models, models in the profile, and describes single files; remembers unchanged files."""

    def __init__(self, paths: ProfilePaths, starter_dir: Path) -> None:
        self._paths = paths
        self._starter_dir = starter_dir
        self._seen: dict[Path, _Seen] = {}
        self._lock = threading.Lock()

    def list(self) -> list[ModelInfo]:
        """Every GGUF of the starter folder, then of the profile, by name; unusable ones carry a `problem`."""
        found: dict[Path, ModelInfo] = {}
        for folder in (self._starter_dir, self._paths.models_dir):
            infos = [self._describe(path).info for path in _model_files(folder) if path not in found]
            for info in sorted(infos, key=lambda info: (info.name.lower(), info.path)):
                found.setdefault(Path(info.path), info)
        return [*found.values()]

    def describe(self, path: Path) -> ModelInfo:
        """One file, wherever it is; an unusable one carries a `problem`. Raises `ModelNotFound`."""
        if not path.is_file():
            raise ModelNotFound(f"There is no model file {path}.", "Choose another model.")
        return self._describe(path.absolute()).info

    def default(self) -> Path:
        """The model used when none was chosen: a starter model, else any usable one. Raises `ModelNotFound`."""
        for info in self.list():
            if not info.problem:
                return Path(info.path)
        raise ModelNotFound(
            "There is no language model yet.",
            f"Put a .gguf file into {self._paths.models_dir}, or run the set-up again: installer/run.py.",
        )

    def _describe(self, path: Path) -> _Seen:
        try:
            status = path.stat()
        except OSError:
            return _Seen(0, 0, self._unreadable(path, 0, f"{path.name} cannot be read."))
        with self._lock:
            known = self._seen.get(path)
        if known is not None and (known.size_bytes, known.mtime_ns) == (status.st_size, status.st_mtime_ns):
            return known
        seen = self._read(path, status)
        if not _SPLIT.search(path.name):  # a part that is added later must be noticed
            with self._lock:
                self._seen[path] = seen
        return seen

    def _read(self, path: Path, status: os.stat_result) -> _Seen:
        try:
            header = read_header(path)
            manifest = self._manifest(path)
            info = self._info(path, header, manifest)
            parts = split_parts(path)
            if len(parts) > 1:
                rest = [read_header(part) for part in parts if part != path]
                info = replace(
                    info,
                    size_bytes=info.size_bytes + sum(part.size_bytes for part in rest),
                    parameters=info.parameters + sum(part.parameters for part in rest),
                )
        except ModelError as error:
            info = self._unreadable(path, status.st_size, error.user_message)
        return _Seen(status.st_size, status.st_mtime_ns, info)

    def _manifest(self, path: Path) -> Manifest | None:
        if not path.is_relative_to(self._starter_dir.absolute()):
            return None
        manifest = read_manifest(path.parent)
        if manifest is not None and path.name in manifest.files:
            manifest.check_sizes(path.parent)
            return manifest
        return None

    def _info(self, path: Path, header: GgufHeader, manifest: Manifest | None) -> ModelInfo:
        problem = _NOT_FOR_CHAT.get(header.kind, "")
        if not problem and header.tensor_count == 0:
            problem = "It has no weights: it is a vocabulary only."
        if not problem and not header.architecture:
            problem = "It does not say what kind of model it is."
        return ModelInfo(
            path=str(path),
            name=manifest.name if manifest is not None else plain_name(path),
            format="GGUF",
            architecture=header.architecture,
            quantization=header.quantization,
            size_bytes=header.size_bytes,
            parameters=header.parameters,
            context_length=header.context_length,
            licence=manifest.licence if manifest is not None else header.licence,
            source=self._source(path),
            problem=problem,
        )

    def _unreadable(self, path: Path, size_bytes: int, problem: str) -> ModelInfo:
        return ModelInfo(
            path=str(path),
            name=plain_name(path),
            format="GGUF",
            architecture="",
            quantization="",
            size_bytes=size_bytes,
            parameters=0,
            context_length=0,
            licence="",
            source=self._source(path),
            problem=problem,
        )

    def _source(self, path: Path) -> str:
        if path.is_relative_to(self._starter_dir.absolute()):
            return "starter"
        return "profile" if path.is_relative_to(self._paths.models_dir.absolute()) else "file"


def plain_name(path: Path) -> str:
    """The file name without part number, suffix and quantisation: what people call the model."""
    stem = _SPLIT.sub("", path.name).removesuffix(".gguf").removesuffix(".GGUF")
    return _QUANTISATION.sub("", stem) or stem


def split_parts(path: Path) -> list[Path]:
    """All files of a model that is split over several; `[path]` for the usual single file.

    Raises `ModelDamaged` when a part is missing.
    """
    match = _SPLIT.search(path.name)
    if match is None:
        return [path]
    count = int(match.group(2))
    stem = path.name[: match.start()]
    names = [f"{stem}-{number:05d}-of-{count:05d}{path.suffix}" for number in range(1, count + 1)]
    missing = [name for name in names if not (path.parent / name).is_file()]
    if missing or not names:
        raise ModelDamaged(
            f"{len(missing)} of {count} parts of {stem} are missing.", "Put all parts into the same folder."
        )
    return [path.parent / name for name in names]


def _model_files(folder: Path) -> Iterator[Path]:
    """Every GGUF below `folder`, any layout, links followed but no folder twice; later parts of a split left out."""
    visited: set[str] = set()
    count = 0
    for root, folders, names in os.walk(folder.absolute(), followlinks=True):
        real = os.path.realpath(root)
        if real in visited:
            folders.clear()
            continue
        visited.add(real)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.lower().endswith(".gguf") or name.startswith("."):
                continue
            part = _SPLIT.search(name)
            if part is not None and part.group(1) != "00001":
                continue
            count += 1
            if count > MOST_FILES:
                log.warning("more than %d models in %s; the rest is left out", MOST_FILES, folder)
                return
            yield Path(root) / name
