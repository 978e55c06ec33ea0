"""Damages database files as disks and people do: byte by byte; knows no table."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096


def close_log(file: Path) -> None:
    """Everything of a database nobody has open is in its file, and there is no log."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA journal_mode = DELETE")


def pages_with(file: Path, words: bytes) -> list[int]:
    """The pages that hold these bytes, the first one of the file is 0."""
    data = file.read_bytes()
    return [n for n in range(len(data) // PAGE) if words in data[n * PAGE : (n + 1) * PAGE]]


def overwrite(file: Path, page: int, byte: bytes = b"\x00") -> None:
    """A page of the file becomes one byte all over."""
    with file.open("rb+") as opened:
        opened.seek(page * PAGE)
        opened.write(byte * PAGE)


def truncate(file: Path, share: float) -> None:
    """Only the first part of the file is left."""
    with file.open("rb+") as opened:
        opened.truncate(int(file.stat().st_size * share))


def is_like(first: Path, second: bytes) -> bool:
    """Whether a file holds exactly these bytes."""
    return first.read_bytes() == second
