"""One SQLite file: opened safely, migrated by number with a backup before, used from any thread; knows no table."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from engine.core.errors import DatabaseDamaged, StorageError

log = logging.getLogger(__name__)
IN_MEMORY = Path(":memory:")
NO_FUNCTIONS: Mapping[str, Callable[[str], str]] = MappingProxyType({})


class SqliteFile:
    """A database in WAL mode behind one lock. `migrations[n]` takes it from version n to n + 1 in one transaction.

    `IN_MEMORY` as the path keeps everything in memory: no byte goes to a disk. `functions` turn one text into another
    and may be used by migrations and triggers, so they must give the same for the same text in every version.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[str],
        backups_dir: Path,
        functions: Mapping[str, Callable[[str], str]] = NO_FUNCTIONS,
    ) -> None:
        self._path, self._backups_dir = path, backups_dir
        self._lock = threading.RLock()
        try:
            if path != IN_MEMORY:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=10)
            self._connection.row_factory = sqlite3.Row
            for name, function in functions.items():
                self._connection.create_function(name, 1, function, deterministic=True)
            if path == IN_MEMORY:
                self._connection.execute("PRAGMA temp_store = MEMORY")
            self._connection.execute("PRAGMA journal_mode = WAL")
            # FULL: what was shown as saved survives a power cut, not only a killed process.
            self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.execute("PRAGMA foreign_keys = ON")
            # What is deleted is overwritten, not only forgotten.
            self._connection.execute("PRAGMA secure_delete = ON")
            self._migrate(migrations, backups_dir)
        except (OSError, sqlite3.Error) as error:
            if hasattr(self, "_connection"):  # else the file could not even be moved away, on Windows
                self._connection.close()
            raise self._failure(error) from error

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing. Raises `StorageError` (disk full, damaged file); nothing of the block is then kept."""
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield self._connection
                except BaseException:
                    # SQLite has rolled back by itself already when the disk was full.
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
                    raise
                self._connection.execute("COMMIT")
            except sqlite3.Error as error:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise self._failure(error) from error

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Nobody else uses the connection meanwhile: what is read belongs together."""
        with self._lock:
            yield

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with self._lock:
            try:
                return self._connection.execute(sql, tuple(parameters)).fetchall()
            except sqlite3.Error as error:
                raise self._failure(error) from error

    def row(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def wipe_deleted(self, *, rewrite: bool = False) -> None:
        """Leave nothing of deleted rows in the files: empty the log of changes; `rewrite` the file too when asked to,
        or when a quarter of it is unused."""
        with self._lock:
            try:
                unused, pages = (
                    int(self._connection.execute(f"PRAGMA {name}").fetchone()[0])
                    for name in ("freelist_count", "page_count")
                )
                if rewrite or unused * 4 > pages:
                    self._connection.execute("VACUUM")
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlite3.Error as error:
                raise self._failure(error) from error

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def _failure(self, error: Exception) -> StorageError:
        """The error in words; of damage a note is left, so that the next start looks at the whole file."""
        failure = _storage_error(self._path, error)
        if isinstance(failure, DatabaseDamaged) and self._path != IN_MEMORY:
            try:
                self._backups_dir.mkdir(parents=True, exist_ok=True)
                suspect_note(self._backups_dir, self._path.name).touch()
            except OSError as second:
                log.warning("that %s is damaged could not be noted: %s", self._path.name, second)
        return failure

    def _migrate(self, migrations: Sequence[str], backups_dir: Path) -> None:
        version = int(self._connection.execute("PRAGMA user_version").fetchone()[0])
        if version > len(migrations):
            raise StorageError(
                f"{self._path.name} was written by a newer Aquifer (version {version}).",
                "Start the newer program, or choose another profile folder.",
            )
        if version == len(migrations):
            return
        if version > 0:
            self._back_up(version, backups_dir)
        for number in range(version, len(migrations)):
            self._connection.executescript(
                f"BEGIN IMMEDIATE; {migrations[number]}; PRAGMA user_version = {number + 1}; COMMIT;"
            )

    def _back_up(self, version: int, backups_dir: Path) -> None:
        backups_dir.mkdir(parents=True, exist_ok=True)
        name = f"{self._path.stem}-v{version}-{time.strftime('%Y%m%d-%H%M%S')}.sqlite"
        # A copy that is not whole must not look like one.
        half = backups_dir / f".{name}.part"
        with contextlib.closing(sqlite3.connect(half)) as copy:
            self._connection.backup(copy)
        half.replace(backups_dir / name)


def _storage_error(path: Path, error: Exception) -> StorageError:
    text = str(error)
    if is_damage(error):
        return DatabaseDamaged(
            f"{path.name} is damaged and was left untouched.",
            "Close Aquifer and start it again: then what can be read of the file is saved, and the file is kept.",
        )
    if "full" in text:
        return StorageError(f"{path.name} could not be saved: the disk is full.", "Free some space and try again.")
    return StorageError(f"{path.name} could not be used: {text}.", "Check the permissions and the space of the folder.")


def is_damage(error: BaseException) -> bool:
    """Whether SQLite says that the file itself is damaged, or none of its own."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # without the extension
    return isinstance(error, sqlite3.Error) and code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def suspect_note(backups_dir: Path, name: str) -> Path:
    """Exists from the moment damage was met in a database until a start has looked at it."""
    return backups_dir / f"{name}.suspect"


def marks(values: Sequence[object]) -> str:
    """The question marks of `IN (...)` for so many values."""
    return ",".join("?" * len(values))
