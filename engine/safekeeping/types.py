"""What goes in and out of this room: restore points, backups, the state of the data folder; no behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.core.events import Event

BACKUP_SUFFIX = ".aquifer-backup"


@dataclass(frozen=True, slots=True)
class BytesDone(Event):
    """`done` of `total` bytes."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What a backup says of itself. `created` is Unix time, `size_bytes` what it unpacks to."""

    created: float
    documents: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class RestorePoint:
    """`created` is Unix time; `files` are places in the profile that are put back."""

    id: str
    created: float
    reason: str
    size_bytes: int
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DamagedFile:
    """A database that was damaged, put aside whole in `folder`. `found` is Unix time. `rows` of it were saved, as far
    as SQLite could read them; `counts` says how many of what. `complete`: none seems to be missing. `seen`: the person
    keeps what was saved."""

    id: str
    place: str
    found: float
    reason: str
    folder: Path
    rows: int
    complete: bool
    counts: tuple[tuple[str, int], ...]
    seen: bool

    @property
    def name(self) -> str:
        return Path(self.place).name


@dataclass(frozen=True, slots=True)
class WayBack:
    """The newest whole restore point from before the damage, and what the database in it holds."""

    point: RestorePoint
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class DataFolderState:
    """`root` is in use. `movable` is empty, or says why the folder cannot be moved from here. `previous` is the one
    before that still exists; `moving_to` waits for the end of the program; `problem` is why the last move failed."""

    root: Path
    movable: str
    previous: Path | None
    moving_to: Path | None
    problem: str
