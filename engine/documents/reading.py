"""What a reader is given: the bytes of one file, its name, limits shared with all files inside it; reads no format."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from engine.core.errors import DocumentError
from engine.documents.types import ParsedDocument, ReadLimits

Report = Callable[[int, int], None]

# Office files rarely unpack to more than ten times their size; a bomb does a thousand times.
LARGEST_EXPANDED_BYTES = 2 << 30
MOST_MEMBERS = 20_000
DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Source:
    """A file on the disk, or one that was found inside another (`data`); `name` is what the person knows it by."""

    name: str
    path: Path | None = None
    data: bytes = field(default=b"", repr=False)

    def open(self) -> BinaryIO:
        """A seekable stream of its bytes."""
        return self.path.open("rb") if self.path is not None else io.BytesIO(self.data)

    def read(self) -> bytes:
        """All of its bytes."""
        return self.path.read_bytes() if self.path is not None else self.data

    @property
    def size_bytes(self) -> int:
        return self.path.stat().st_size if self.path is not None else len(self.data)

    @property
    def suffix(self) -> str:
        return Path(self.name).suffix.lower()


@dataclass(slots=True)
class Budget:
    """What may still be unpacked and read, counted over a file and everything inside it."""

    expanded_bytes: int = LARGEST_EXPANDED_BYTES
    members: int = MOST_MEMBERS
    chars: int = 50_000_000

    def take_bytes(self, count: int, name: str) -> None:
        """Raises `DocumentError` when more was unpacked than one file may hold."""
        self.expanded_bytes -= count
        if self.expanded_bytes < 0:
            raise DocumentError(
                f"{name} unpacks to more than {LARGEST_EXPANDED_BYTES >> 30} GB and was not read further.",
                "It may be made to fill the disk. If it is genuine, unpack it yourself and add its files.",
            )


@dataclass(frozen=True, slots=True)
class Reading:
    """One file to read. `read_member` reads a file found inside it, one level `deeper`, under the same budget.

    `unlocked` says that the source was encrypted and is decrypted now.
    """

    source: Source
    limits: ReadLimits
    report: Report
    budget: Budget
    read_member: Callable[[Reading, Source], ParsedDocument]
    depth: int = 0
    unlocked: bool = False

    @property
    def name(self) -> str:
        return self.source.name

    def damaged(self, what: str, cause: object = "") -> DocumentError:
        """The error for a file that is not whole: "a.docx is damaged: ..."."""
        details = " ".join(str(cause).split())[:160].rstrip(".")
        return DocumentError(
            f"{self.name} is damaged: {what}{f' ({details})' if details else ''}.",
            "Open it in the program that made it, save it again and add that.",
        )

    def protected(self, program: str) -> DocumentError:
        """The error for a file encrypted in a way no reader here can open."""
        return DocumentError(
            f"{self.name} is protected with a password.",
            f"Open it in {program}, save it without the password (or as PDF) and add that.",
        )
