"""The manifest beside a shipped model: what it is, whence it came, what its bytes must be; never opens the weights."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from engine.catalog.bounded_json import read_head
from engine.core import atomic_files
from engine.core.errors import ModelDamaged

MANIFEST_NAME = "manifest.json"
_LARGEST_MANIFEST = 4 << 20
_PROVISION_AGAIN = "Run the set-up again: installer/run.py."


class ManifestFile(BaseModel):
    """One file of the model: its SHA-256 (hex) and size."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    size_bytes: Annotated[int, Field(ge=0)]


class Manifest(BaseModel):
    """Version 1 of `manifest.json`; `files` are paths below the model's folder with forward slashes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = 1
    name: str
    kind: Literal["llm", "embedder"]
    licence: str
    source: str
    files: dict[str, ManifestFile]

    @field_validator("files")
    @classmethod
    def _inside_the_folder(cls, files: dict[str, ManifestFile]) -> dict[str, ManifestFile]:
        for name in files:
            parts = name.split("/")
            if not name or "\\" in name or ":" in name or any(part in ("", ".", "..") for part in parts):
                raise ValueError(f"{name!r} is not a path below the model's folder")
        return files

    def check_sizes(self, folder: Path) -> None:
        """Raises `ModelDamaged` when a file is missing or has another size; reads no content."""
        for name, wanted in self.files.items():
            try:
                size = (folder / name).stat().st_size
            except OSError as error:
                raise ModelDamaged(f"{name} of {self.name} is missing.", _PROVISION_AGAIN) from error
            if size != wanted.size_bytes:
                raise ModelDamaged(
                    f"{name} of {self.name} has {size:,} bytes instead of {wanted.size_bytes:,}.", _PROVISION_AGAIN
                )

    def verify(self, folder: Path) -> None:
        """Read every file and compare its SHA-256; raises `ModelDamaged` for the first that differs."""
        self.check_sizes(folder)
        for name, wanted in self.files.items():
            if sha256_of(folder / name) != wanted.sha256:
                raise ModelDamaged(f"{name} of {self.name} has changed since it was provided.", _PROVISION_AGAIN)

    def save(self, folder: Path) -> None:
        """Write it into `folder` atomically."""
        atomic_files.write_text(folder / MANIFEST_NAME, self.model_dump_json(indent=2) + "\n")


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest in `folder`, None when there is none; raises `ModelDamaged` when it is not a valid one."""
    try:
        text = read_head(folder / MANIFEST_NAME, _LARGEST_MANIFEST, whole=True)
    except FileNotFoundError:
        return None
    try:
        return Manifest.model_validate_json(text)
    except ValidationError as error:
        raise ModelDamaged(f"The manifest of {folder.name} is not valid.", _PROVISION_AGAIN) from error


def describe_folder(
    folder: Path, *, name: str, kind: Literal["llm", "embedder"], licence: str, source: str
) -> Manifest:
    """A manifest of everything in `folder` as it is now."""
    files = {
        path.relative_to(folder).as_posix(): ManifestFile(sha256=sha256_of(path), size_bytes=path.stat().st_size)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST_NAME and not path.name.startswith(".")
    }
    return Manifest(name=name, kind=kind, licence=licence, source=source, files=files)


def sha256_of(path: Path) -> str:
    """Hex SHA-256 of a file; raises `OSError`."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
