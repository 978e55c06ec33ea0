"""Keeps every text the model wrote as a line on disk, by the stamp of what was asked; knows no pair and no check.

A text is appended as soon as it is finished: a kill loses only texts that were still being written. What is done with
them is worked out anew each time, so that a changed check asks the model nothing again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path
from types import TracebackType

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.core.errors import StorageError, UsageError
from training.generation.services import Asked, Limits

_LONGEST_LINE = 1 << 20


class Kept(BaseModel):
    """One line. `passage` is the stamp of the passage the text was written about."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    stamp: str
    passage: str
    document: str
    page: int
    whole: bool
    text: str


def stamp_of(identity: str, asked: Asked, limits: Limits) -> str:
    """Of the model and all it was told: the same stamp, the same text."""
    told = json.dumps([identity, asked.turns, astuple(limits)])
    return hashlib.sha256(told.encode()).hexdigest()


class Journal:
    """The texts of earlier runs into the same file, and a place for new ones. One process at a time."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept: dict[str, Kept] = {}
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._stream = file.open("a+b")
            self._read()
        except OSError as error:
            raise StorageError(f"{file.name} cannot be opened: {error.strerror or error}.") from error

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.close()

    def get(self, stamp: str) -> Kept | None:
        return self._kept.get(stamp)

    def put(self, kept: Kept) -> None:
        """On disk when the call returns. Raises `StorageError`."""
        try:
            self._stream.write(kept.model_dump_json().encode() + b"\n")
            self._stream.flush()
            os.fsync(self._stream.fileno())
        except OSError as error:
            raise StorageError(
                f"{self._file.name} could not be written: {error.strerror or error}.",
                "Free some disk space; the same command then goes on where it was.",
            ) from error
        self._kept[kept.stamp] = kept

    def _read(self) -> None:
        """A torn last line, as a kill leaves it, is cut off; any other bad line means this is no such file."""
        good = 0
        for line in self._lines():
            if not line.endswith(b"\n"):
                break
            try:
                kept = Kept.model_validate_json(line)
            except ValidationError as error:
                raise UsageError(
                    f"{self._file} is no file of written texts, or it is damaged.",
                    "Choose another name with --out, or put that file away.",
                ) from error
            self._kept[kept.stamp] = kept
            good += len(line)
        self._stream.truncate(good)

    def _lines(self) -> Iterator[bytes]:
        self._stream.seek(0)
        while line := self._stream.readline(_LONGEST_LINE):
            if len(line) == _LONGEST_LINE:
                raise UsageError(f"{self._file} is no file of written texts.", "Choose another name with --out.")
            yield line
