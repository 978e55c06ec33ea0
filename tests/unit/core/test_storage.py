"""Files are written whole or not at all; databases migrate with a backup; a profile has one user at a time."""

from __future__ import annotations

import errno
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from engine.core import atomic_files
from engine.core.errors import StorageError, WriteConflict
from engine.core.paths import ProfilePaths
from engine.core.profile_lock import ProfileLock
from engine.core.settings import Settings
from engine.core.settings_store import SettingsStore
from engine.core.sqlite_file import SqliteFile

ONE = "CREATE TABLE things (name TEXT)"
TWO = "ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 0"


def test_that_a_failed_write_leaves_the_old_content(tmp_path: Path) -> None:
    target = tmp_path / "file"
    atomic_files.write_text(target, "old")
    with pytest.raises(StorageError, match="No space left"), atomic_files.atomic_writer(target) as file:  # noqa: PT012
        file.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_that_a_migration_keeps_rows_and_a_backup_of_before(tmp_path: Path) -> None:
    first = SqliteFile(tmp_path / "a.sqlite", [ONE], tmp_path / "backups")
    with first.transaction() as connection:
        connection.execute("INSERT INTO things VALUES ('chair')")
    first.close()
    second = SqliteFile(tmp_path / "a.sqlite", [ONE, TWO], tmp_path / "backups")
    assert [tuple(row) for row in second.rows("SELECT * FROM things")] == [("chair", 0)]
    second.close()
    (backup,) = (tmp_path / "backups").iterdir()
    assert sqlite3.connect(backup).execute("SELECT * FROM things").fetchall() == [("chair",)]


def test_that_a_failing_migration_changes_nothing(tmp_path: Path) -> None:
    SqliteFile(tmp_path / "a.sqlite", [ONE], tmp_path / "backups").close()
    with pytest.raises(StorageError):
        SqliteFile(tmp_path / "a.sqlite", [ONE, f"{TWO}; SELECT nonsense FROM nowhere"], tmp_path / "backups")
    again = SqliteFile(tmp_path / "a.sqlite", [ONE], tmp_path / "backups")
    assert again.rows("SELECT * FROM things") == []
    again.close()


def test_that_a_newer_database_is_refused_and_a_damaged_one_left_alone(tmp_path: Path) -> None:
    SqliteFile(tmp_path / "a.sqlite", [ONE, TWO], tmp_path / "backups").close()
    with pytest.raises(StorageError, match="newer Aquifer"):
        SqliteFile(tmp_path / "a.sqlite", [ONE], tmp_path / "backups")
    (tmp_path / "b.sqlite").write_bytes(b"not a database at all" * 100)
    with pytest.raises(StorageError, match="damaged"):
        SqliteFile(tmp_path / "b.sqlite", [ONE], tmp_path / "backups")
    assert (tmp_path / "b.sqlite").read_bytes().startswith(b"not a database")


def test_that_a_transaction_is_all_or_nothing(tmp_path: Path) -> None:
    file = SqliteFile(tmp_path / "a.sqlite", [ONE], tmp_path / "backups")
    with pytest.raises(ZeroDivisionError), file.transaction() as connection:  # noqa: PT012
        connection.execute("INSERT INTO things VALUES ('half')")
        raise ZeroDivisionError
    assert file.rows("SELECT * FROM things") == []
    file.close()


def test_that_settings_survive_a_restart_and_a_broken_file_is_kept(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    store = SettingsStore(paths)
    changed = store.current.model_copy(update={"chat": store.current.chat.model_copy(update={"max_tokens": 77})})
    store.update(changed)
    assert SettingsStore(paths).current.chat.max_tokens == 77
    paths.settings_file.write_text('{"version": 1, "unknown": true}', encoding="utf-8")
    broken = SettingsStore(paths)
    assert broken.current == Settings()
    assert "kept as settings-" in broken.problem
    (kept,) = paths.backups_dir.iterdir()
    assert "unknown" in kept.read_text()


def test_that_a_profile_has_one_user_and_a_killed_one_frees_it(tmp_path: Path) -> None:
    file = tmp_path / "aquifer.lock"
    code = (
        "import sys, pathlib; from engine.core.profile_lock import ProfileLock\n"
        f"lock = ProfileLock(pathlib.Path({str(file)!r})); print('held', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    with pytest.raises(WriteConflict, match=str(other.pid)):
        ProfileLock(file)
    other.kill()
    other.communicate()
    ProfileLock(file).release()
