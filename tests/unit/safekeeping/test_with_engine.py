"""The engine goes back before anything is open, and moves its folder after everything is closed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from engine.api import BlockedAttempt, Engine, default_data_dir
from engine.core.errors import StorageError


def titles(engine: Engine) -> set[str]:
    return {chat.title for chat in engine.chat.list()}


def test_that_a_start_goes_back_and_has_the_index_compared(tmp_path: Path) -> None:
    with Engine(data_dir=tmp_path / "profile") as engine:
        engine.chat.new("First")
        point = engine.safekeeping.make_point("Before").result(20)
        engine.chat.new("Second")
        engine.safekeeping.go_back(point.id)
        assert titles(engine) == {"First", "Second"}
    with Engine(data_dir=tmp_path / "profile") as engine:
        assert titles(engine) == {"First"}
        went_back = engine.safekeeping.went_back_to
        assert went_back is not None
        assert went_back.id == point.id
        with closing(sqlite3.connect(engine.paths.library_file)) as database:
            assert database.execute("SELECT value FROM meta WHERE key = 'index_dirty'").fetchone() == ("1",)
    with Engine(data_dir=tmp_path / "profile") as engine:
        assert engine.safekeeping.went_back_to is None
        assert titles(engine) == {"First"}


def test_that_the_profile_moves_when_the_program_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.safekeeping.data_folder._others_at_work", lambda _root: False)
    with Engine() as engine:
        old = engine.paths.root
        engine.chat.new("First")
        engine.safekeeping.move_to(tmp_path / "new").result(20)
        engine.chat.new("Second")
        assert default_data_dir() == old
    assert default_data_dir() == tmp_path / "new"
    with Engine() as engine:
        assert engine.paths.root == tmp_path / "new"
        assert titles(engine) == {"First", "Second"}
        assert engine.safekeeping.data_folder().previous == old
        engine.safekeeping.delete_previous_folder().result(20)
        assert not old.exists()
    (tmp_path / "new").rename(tmp_path / "away")
    with pytest.raises(StorageError, match="is not there"):
        Engine()
    assert not (tmp_path / "new").exists()


def test_that_what_was_refused_is_known_after_a_restart(tmp_path: Path) -> None:
    attempt = BlockedAttempt(1.0, "hub.example", "x.py:1 in y")
    with Engine(data_dir=tmp_path / "profile") as engine:
        assert engine.guard.on_blocked is not None
        engine.guard.on_blocked(attempt)
    with Engine(data_dir=tmp_path / "profile") as engine:
        assert engine.blocked_log.entries() == [attempt]
