"""A restore point is whole or not there; going back brings everything of it, whatever kills it in between."""

from __future__ import annotations

import errno
import json
import sqlite3
from collections import namedtuple
from contextlib import closing
from pathlib import Path

import pytest

from engine.chat.conversation_store import ConversationStore
from engine.core.errors import Cancelled, StorageError, UsageError
from engine.core.paths import ProfilePaths
from engine.core.sqlite_file import SqliteFile
from engine.retrieval.traces import forget_backups
from engine.safekeeping import restore_points
from engine.safekeeping.restore_points import BEFORE_GOING_BACK, RestorePoints
from tests.unit.safekeeping.conftest import add_chat, titles


def test_that_a_point_holds_what_is_there_while_it_is_in_use(paths: ProfilePaths) -> None:
    store = ConversationStore(paths)
    store.new_chat("Still in the log", ())
    point = RestorePoints(paths).make("Before the holidays")
    store.new_chat("Later", ())
    store.close()
    assert set(point.files) == {"chats.sqlite", "library/library.sqlite", "settings.json"}
    assert point.reason == "Before the holidays"
    assert point.size_bytes > 1000
    folder = paths.backups_dir / "points" / point.id
    assert titles(folder) == ["First", "Still in the log"]
    assert not list(folder.glob("*-wal"))


def test_that_going_back_happens_at_the_next_start_and_saves_what_was_there(paths: ProfilePaths) -> None:
    points = RestorePoints(paths)
    point = points.make()
    add_chat(paths, "Second")
    paths.settings_file.write_text("{}", encoding="utf-8")
    points.go_back(point.id)
    assert points.going_back_to() == point
    assert titles(paths.root) == ["First", "Second"]
    assert RestorePoints(paths).apply() == point
    assert titles(paths.root) == ["First"]
    assert json.loads(paths.settings_file.read_text(encoding="utf-8"))["version"] == 1
    saved = points.all()[0]
    assert saved.reason == BEFORE_GOING_BACK
    assert titles(paths.backups_dir / "points" / saved.id) == ["First", "Second"]
    assert RestorePoints(paths).apply() is None


def test_that_a_log_of_the_old_database_does_not_reach_the_new_one(paths: ProfilePaths) -> None:
    points = RestorePoints(paths)
    point = points.make()
    store = ConversationStore(paths)  # as a killed program leaves it: the last changes are in the log only
    store.new_chat("In the log", ())
    wal = (paths.root / "chats.sqlite-wal").read_bytes()
    store.close()
    (paths.root / "chats.sqlite-wal").write_bytes(wal)
    points.go_back(point.id)
    points.apply()
    assert titles(paths.root) == ["First"]


@pytest.mark.parametrize("after", [0, 1])
def test_that_a_start_that_is_killed_in_between_is_made_good_by_the_next(
    paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    points = RestorePoints(paths)
    point = points.make()
    add_chat(paths, "Second")
    points.go_back(point.id)
    real, count = restore_points.replace_database, 0

    def killed(source: Path, target: Path, first: str = "") -> None:
        nonlocal count
        if count == after:
            raise KeyboardInterrupt
        count += 1
        real(source, target, first)

    monkeypatch.setattr(restore_points, "replace_database", killed)
    with pytest.raises(KeyboardInterrupt):
        RestorePoints(paths).apply()
    monkeypatch.setattr(restore_points, "replace_database", real)
    assert RestorePoints(paths).apply() == point
    assert titles(paths.root) == ["First"]
    saved = [one for one in points.all() if one.reason == BEFORE_GOING_BACK]
    assert len(saved) == 1
    assert titles(paths.backups_dir / "points" / saved[0].id) == ["First", "Second"]


def test_that_going_back_can_be_taken_back_before_the_start(paths: ProfilePaths) -> None:
    points = RestorePoints(paths)
    point = points.make()
    points.go_back(point.id)
    with pytest.raises(UsageError, match="needed at the next start"):
        points.delete(point.id)
    points.stay()
    assert RestorePoints(paths).apply() is None
    points.delete(point.id)
    assert points.all() == []
    with pytest.raises(UsageError, match="does not exist"):
        points.go_back(point.id)


def test_that_a_damaged_copy_is_not_gone_back_to(paths: ProfilePaths) -> None:
    points = RestorePoints(paths)
    point = points.make()
    file = paths.backups_dir / "points" / point.id / "chats.sqlite"
    data = bytearray(file.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    file.write_bytes(bytes(data))
    with pytest.raises(StorageError, match="damaged"):
        points.go_back(point.id)
    assert points.going_back_to() is None


def test_that_a_stopped_or_failed_point_leaves_nothing(paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch) -> None:
    points = RestorePoints(paths)

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        points.make(check=stop)

    def full(*_: object) -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(restore_points, "copy_with_hash", full)
    with pytest.raises(StorageError, match="No space left"):
        points.make()
    assert points.all() == []
    assert list((paths.backups_dir / "points").iterdir()) == []


def test_that_a_disk_without_room_is_refused_before_anything_is_written(
    paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage(10**9, 10**9 - 1000, 1000))
    with pytest.raises(StorageError, match=r"0\.0 GB free"):
        RestorePoints(paths).make()


def test_that_only_the_newest_are_kept_and_half_made_ones_go(
    paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restore_points, "KEPT_POINTS", 3)
    points = RestorePoints(paths)
    (paths.backups_dir / "points" / ".half-x").mkdir(parents=True)
    made = [points.make(f"Number {number}").id for number in range(5)]
    assert sorted(point.id for point in points.all()) == sorted(made[2:])
    assert not (paths.backups_dir / "points" / ".half-x").exists()


def test_that_a_copy_made_before_a_new_version_is_a_restore_point_too(paths: ProfilePaths, tmp_path: Path) -> None:
    add_chat(paths, "Second")
    with closing(sqlite3.connect(paths.chats_file)) as database:
        (version,) = database.execute("PRAGMA user_version").fetchone()
    migrations = ["", *[""] * (version - 1), "CREATE TABLE fresh (x)"]
    SqliteFile(paths.chats_file, migrations, paths.backups_dir).close()
    points = RestorePoints(paths)
    (copy,) = points.all()
    assert copy.files == ("chats.sqlite",)
    assert "changed by a new version" in copy.reason
    points.go_back(copy.id)
    points.apply()
    with closing(sqlite3.connect(paths.chats_file)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (version,)
    assert titles(paths.root) == ["First", "Second"]


def test_that_a_deleted_document_leaves_the_restore_points(paths: ProfilePaths) -> None:
    with closing(sqlite3.connect(paths.library_file)) as database:
        database.execute(
            "INSERT INTO documents (sha256, name, size_bytes, state, added) VALUES ('ab', 'a.pdf', 1, 'indexed', 0)"
        )
        database.commit()
    points = RestorePoints(paths)
    point = points.make()
    forget_backups(paths.backups_dir, "cd")
    assert "library/library.sqlite" in points.all()[0].files
    forget_backups(paths.backups_dir, "ab")
    (left,) = points.all()
    assert left.id == point.id
    assert left.files == ("chats.sqlite", "settings.json")
