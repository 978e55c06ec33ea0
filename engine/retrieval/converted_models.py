"""Converted embedding models kept in the profile, so that a later start needs no torch; knows not how they are made.

One folder an embedder, in it one for each kind and library version: `model.xml`, `model.bin` and `manifest.json` with
their hashes. A folder is made under another name and renamed, so it is whole or not there; a damaged one is made anew.
"""

from __future__ import annotations

import hashlib
import logging
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.catalog.manifest import sha256_of
from engine.core import atomic_files

log = logging.getLogger(__name__)

# Changes when the same model would be converted in another way.
FORMAT = 1
MODEL = "model.xml"
_FILES = (MODEL, "model.bin")
_MANIFEST = "manifest.json"
_PART = ".part-"
_UNUSED_DAYS = 30


class _Manifest(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int
    hashes: dict[str, str] = Field(max_length=len(_FILES))


class ConvertedModels:
    """Those of one embedder below `root`; `version` is that of the library that reads them."""

    def __init__(self, root: Path, identity: str, version: str) -> None:
        self._root = root
        self._folder = root / hashlib.sha256(identity.encode()).hexdigest()[:24]
        self._version = version

    def find(self, kind: str) -> Path | None:
        """The model file, when it is whole."""
        folder = self._place(kind)
        if not (folder / _MANIFEST).is_file():
            return None
        try:
            manifest = _Manifest.model_validate_json((folder / _MANIFEST).read_bytes())
            whole = manifest.hashes == {name: sha256_of(folder / name) for name in _FILES}
        except (OSError, ValidationError) as error:
            log.warning("a converted embedding model cannot be read and is made anew: %s", error)
            return None
        if not whole or manifest.format != FORMAT:
            log.warning("a converted embedding model is damaged and is made anew")
            return None
        self._folder.touch()  # see `tidy`
        return folder / MODEL

    def keep(self, kind: str, save: Callable[[Path], None]) -> Path:
        """Let `save` write the model to a path and keep it; returns where it is. Raises `OSError`, `StorageError`."""
        self._folder.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=_PART, dir=self._folder))
        try:
            save(made / MODEL)
            manifest = _Manifest(format=FORMAT, hashes={name: sha256_of(made / name) for name in _FILES})
            atomic_files.write_text(made / _MANIFEST, manifest.model_dump_json())
            place = self._place(kind)
            shutil.rmtree(place, ignore_errors=True)
            made.rename(place)
        finally:
            shutil.rmtree(made, ignore_errors=True)
        return place / MODEL

    def tidy(self, kind: str | None) -> None:
        """Remove this embedder's models but that of `kind`, half-written ones, and embedders unused for a month."""
        kept = self._place(kind) if kind is not None else None
        for folder in self._folder.glob("*") if self._folder.is_dir() else ():
            if folder != kept:
                shutil.rmtree(folder, ignore_errors=True)
        oldest = time.time() - _UNUSED_DAYS * 86_400
        for folder in self._root.glob("*") if self._root.is_dir() else ():
            if folder != self._folder and folder.stat().st_mtime < oldest:
                shutil.rmtree(folder, ignore_errors=True)

    def _place(self, kind: str) -> Path:
        return self._folder / f"{kind}-{self._version}"
