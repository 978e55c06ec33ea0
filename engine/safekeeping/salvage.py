"""What can still be read of a damaged database, row by row, into a fresh one; knows no table by name.

SQLite reads a table as a tree of pages and stops at a page that is damaged. So a table is read up to there, the next
place that can be read is looked for behind it, and what lies between is halved until only unreadable rows are left.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.core.errors import StorageError
from engine.core.sqlite_file import NO_FUNCTIONS
from engine.safekeeping.profile_copy import sync_file

log = logging.getLogger(__name__)

_BATCH = 500
# Ids of rows count from one; a gap behind the damage is looked across to here.
_BEHIND_ALL, _FARTHEST = 2**62, 2**40
# Where nothing behind can be read, so many ids are still tried one by one, or fewer when it takes too long.
_NEAR, _MOST_TRIES = 4_096, 200_000
# Errors that say nothing of a page: everything would look lost.
_NO_DAMAGE = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_PERM)


def _as_it_is(_database: sqlite3.Connection) -> None:
    """Nothing has to be put right."""


@dataclass(frozen=True, slots=True)
class DatabaseForm:
    """What a database must look like: its migrations and functions (`engine.core.sqlite_file`), what makes rows agree
    when others are lost, and what is counted for the person: a noun and the SQL that counts it."""

    migrations: Sequence[str]
    functions: Mapping[str, Callable[[str], str]] = field(default_factory=lambda: NO_FUNCTIONS)
    make_sound: Callable[[sqlite3.Connection], None] = _as_it_is
    counts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Salvaged:
    """`rows` that were copied; `complete` when none seems to be missing."""

    rows: int
    complete: bool


def salvage(source: Path, target: Path, form: DatabaseForm, *, alone: bool = False) -> Salvaged:
    """Make `target` of all that SQLite can read of `source`, in the version of `source`; nothing is written to
    `source`. `alone`: without the log beside it. Of a file SQLite cannot open at all, `target` is an empty database.
    Raises `StorageError` (no room)."""
    for ending in ("", "-journal"):
        target.with_name(target.name + ending).unlink(missing_ok=True)
    try:
        with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as fresh:
            for name, function in form.functions.items():
                fresh.create_function(name, 1, function, deterministic=True)
            # A killed program begins again, so nothing has to survive until the end.
            fresh.execute("PRAGMA journal_mode = OFF")
            fresh.execute("PRAGMA synchronous = OFF")
            fresh.execute("PRAGMA foreign_keys = OFF")
            with contextlib.closing(_reading(source, alone=alone)) as damaged:
                found = _copy(damaged, fresh, form)
            form.make_sound(fresh)
        sync_file(target)
    except (OSError, sqlite3.Error) as error:
        target.unlink(missing_ok=True)
        raise StorageError(
            f"What can be read of {source.name} could not be saved: {error}.",
            "Free some disk space and start again; the damaged file is kept whole.",
        ) from error
    return found


def _reading(source: Path, *, alone: bool) -> sqlite3.Connection:
    """A connection that changes nothing."""
    how = "immutable=1" if alone else "mode=ro"
    damaged = sqlite3.connect(f"{source.absolute().as_uri()}?{how}", uri=True, timeout=10, isolation_level=None)
    # Else SQLite reads nothing of a file that is shorter than it says.
    damaged.execute("PRAGMA writable_schema = ON")
    # A damaged letter must not hide the rest of its text.
    damaged.text_factory = lambda data: data.decode("utf-8", "replace")
    return damaged


def _copy(damaged: sqlite3.Connection, fresh: sqlite3.Connection, form: DatabaseForm) -> Salvaged:
    version, tables = _version(damaged), _tables(damaged)
    known = 0 < version <= len(form.migrations)
    version = version if known else len(form.migrations)
    for number in range(version):
        fresh.executescript(form.migrations[number])
    fresh.execute(f"PRAGMA user_version = {version}")
    rows, complete = 0, known and bool(tables)
    fresh.execute("BEGIN")
    for table, is_keyed in _own_tables(fresh):
        if table not in tables:
            complete = False
            continue
        copying = _TableCopy(damaged, fresh, table, is_keyed=is_keyed)
        copying.run()
        rows += copying.kept
        complete = complete and copying.complete
    fresh.execute("COMMIT")
    return Salvaged(rows, complete)


def _version(damaged: sqlite3.Connection) -> int:
    try:
        return int(damaged.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.Error as error:
        log.warning("the damaged database cannot be opened: %s", error)
        return 0


def _tables(damaged: sqlite3.Connection) -> set[str]:
    try:
        return {row[0] for row in damaged.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error as error:
        log.warning("the damaged database cannot say which tables it has: %s", error)
        return set()


def _own_tables(fresh: sqlite3.Connection) -> list[tuple[str, bool]]:
    """The tables that hold rows of their own, and whether each has no row ids; what indexes words is made anew."""
    rows = fresh.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'").fetchall()
    return [(name, bool(keyed)) for name, keyed in rows if not name.startswith("sqlite_")]


class _TableCopy:
    """One table; `kept` rows of it are in the fresh database after `run`."""

    def __init__(self, damaged: sqlite3.Connection, fresh: sqlite3.Connection, table: str, *, is_keyed: bool) -> None:
        self._damaged, self._fresh, self._is_keyed = damaged, fresh, is_keyed
        facts = fresh.execute(f"PRAGMA table_info({table})").fetchall()
        there = self._columns_there(table)
        columns = [fact for fact in facts if fact[1] in there]
        self._numbers = [place for place, fact in enumerate(columns) if fact[2] in ("INTEGER", "REAL")]
        names = ", ".join(fact[1] for fact in columns)
        self._keys = [fact[1] for fact in sorted(columns, key=lambda fact: fact[5]) if fact[5]]
        # Names of tables and columns are those of our own migrations, never input.
        self._select = f"SELECT rowid, {names} FROM {table} NOT INDEXED"  # noqa: S608
        self._select_keyed = f"SELECT {names} FROM {table}"  # noqa: S608
        marks = ", ".join("?" * len(columns))
        self._insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"  # noqa: S608
        self._count = f"SELECT count(*) FROM {table}"  # noqa: S608
        self._waiting: list[tuple[object, ...]] = []
        self._tries, self._refused = 0, 0
        self._has_columns = bool(columns)
        self.kept, self.complete = 0, self._has_columns

    def run(self) -> None:
        if not self._has_columns:
            return
        if self._is_keyed:
            self._by_key()
        else:
            self._by_id()
        self._flush()
        self.kept = int(self._fresh.execute(self._count).fetchone()[0])
        self.complete = self.complete and not self._tries and not self._refused

    def _columns_there(self, table: str) -> set[str]:
        try:
            return {fact[1] for fact in self._damaged.execute(f"PRAGMA table_info({table})")}
        except sqlite3.Error as error:
            log.warning("the table %s cannot be read: %s", table, error)
            return set()

    # --- tables with row ids

    def _by_id(self) -> None:
        low = 0
        while self._tries < _MOST_TRIES:
            last, ended = self._read(low, _BEHIND_ALL)
            if ended:
                return
            start, step = last + 1, 1
            while step <= _FARTHEST:
                last, ended = self._read(start + step, _BEHIND_ALL)
                if ended or last >= start + step:
                    break
                step *= 2
            else:
                self._halve(start, start + _NEAR)
                return
            self._halve(start, start + step)
            if ended:
                return
            low = last + 1

    def _halve(self, low: int, high: int) -> None:
        """Read all that can be read of the ids from `low` to below `high`."""
        spans = [(low, high)]
        while spans and self._tries < _MOST_TRIES:
            low, high = spans.pop()
            last, ended = self._read(low, high)
            low = last + 1
            if ended or high - low <= 1:
                continue
            middle = (low + high) // 2
            spans += [(middle, high), (low, middle)]

    def _read(self, low: int, high: int) -> tuple[int, bool]:
        """Copy ids from `low` to below `high` in order: the last one that could be read, and whether that was all."""
        last = low - 1
        for row in self._rows(f"{self._select} WHERE rowid >= ? AND rowid < ? ORDER BY rowid", (low, high)):
            if row is None:
                return last, False
            last = int(str(row[0]))
            self._put(row[1:])
        return last, True

    # --- tables without

    def _by_key(self) -> None:
        """From the front up to the damage, then from the back."""
        for way in ("ASC", "DESC"):
            order = ", ".join(f"{key} {way}" for key in self._keys)
            for row in self._rows(f"{self._select_keyed} ORDER BY {order}", ()):
                if row is None:
                    break
                self._put(row)
            else:
                return

    # --- both

    def _rows(self, sql: str, parameters: Sequence[int]) -> Iterator[tuple[object, ...] | None]:
        """The rows one by one, and None where SQLite gives up."""
        try:
            yield from self._damaged.execute(sql, tuple(parameters))
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _NO_DAMAGE:
                raise
            self._tries += 1
            yield None

    def _put(self, row: tuple[object, ...]) -> None:
        if any(isinstance(row[place], (str, bytes)) for place in self._numbers):
            self._refused += 1  # a number that is none: the row is made of something else
            return
        self._waiting.append(row)
        if len(self._waiting) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        self._fresh.executemany(self._insert, self._waiting)
        self._waiting.clear()
