"""The real program on damaged databases: it starts, kill -9 or not, and the commands lead back without the engine."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.api import Engine
from engine.core.paths import ProfilePaths
from engine.core.profile_lock import ProfileLock
from tests.damage import close_log, overwrite, pages_with, truncate
from tests.integration.command_line import command, engine, environment

NOTHING = b"not a database at all" * 400
PLACES = ("chats.sqlite", "actions.sqlite", "library/library.sqlite")


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """With chats, and a restore point that is made before the last of them."""
    folder = tmp_path / "profile"
    with Engine(data_dir=folder) as made:
        for number in range(30):
            made.chat.new(f"Chat {number}")
        made.safekeeping.make_point("Before the holidays").result(60)
        made.chat.new("Later")
    (folder / "window.json").write_text("{}", encoding="utf-8")
    close_log(folder / "chats.sqlite")
    return folder


def titles(profile: Path) -> set[str]:
    with Engine(data_dir=profile) as opened:
        return {chat.title for chat in opened.chat.list()}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("content", [b"", NOTHING, b"SQLite format 3\x00" + b"\xff" * 8000])
def test_that_the_engine_starts_whatever_a_database_has_become(profile: Path, place: str, content: bytes) -> None:
    (profile / place).write_bytes(content)
    with Engine(data_dir=profile) as opened:
        (damage,) = opened.safekeeping.damaged()
        assert damage.place == place
        assert (damage.folder / damage.name).read_bytes() == content
        back = opened.safekeeping.way_back(damage.id)
        assert back is not None
        assert back.point.reason == "Before the holidays"
        opened.safekeeping.go_back(back.point.id, damage.place)
    expected = {f"Chat {number}" for number in range(30)} | ({"Later"} if place != "chats.sqlite" else set())
    with Engine(data_dir=profile) as opened:
        assert opened.safekeeping.went_back_to == back.point
        assert {chat.title for chat in opened.chat.list()} == expected
        assert len(opened.safekeeping.damaged()) == 1


def test_that_all_three_at_once_are_no_obstacle(profile: Path) -> None:
    for place in PLACES:
        (profile / place).write_bytes(NOTHING)
    with Engine(data_dir=profile) as opened:
        assert {damage.place for damage in opened.safekeeping.damaged()} == set(PLACES)


def test_that_damage_a_start_meets_late_is_mended_in_the_same_start(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.safekeeping.damaged_files.LOOKED_THROUGH_BYTES", 0)
    with Engine(data_dir=profile) as made:
        chat = made.chat.new("With messages")
        store = made.chat._store
        for turn in range(60):
            store.begin_turn(chat.id, f"Question {turn} " + "of many words " * 50)
    close_log(profile / "chats.sqlite")
    overwrite(profile / "chats.sqlite", pages_with(profile / "chats.sqlite", b"Question 33 ")[0])
    with Engine(data_dir=profile) as opened:
        (damage,) = opened.safekeeping.damaged()
        assert "while it was used" in damage.reason
        assert {found.title for found in opened.chat.list()} >= {"Later", "With messages"}


def test_that_a_move_of_the_data_folder_is_not_finished_by_a_start_that_failed(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished: list[bool] = []
    monkeypatch.setattr(
        "engine.safekeeping.data_folder.DataFolder.finish", lambda self: finished.append(self.may_finish)
    )
    monkeypatch.setattr("engine.chat.chats.Chats.__init__", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Engine(data_dir=profile)
    assert finished == [False]


# --- the commands, each in a process of its own


def test_that_the_commands_list_the_ways_back_and_go_back_now(profile: Path) -> None:
    truncate(profile / "chats.sqlite", 0.4)
    damaged = (profile / "chats.sqlite").read_bytes()
    listed = engine(profile, "restore-points")
    assert listed.code == 0, listed.stderr
    assert "chats.sqlite was damaged" in listed.stderr
    (point,) = listed.lines
    assert (point["number"], point["reason"]) == (1, "Before the holidays")
    (found,) = engine(profile, "damaged").lines
    assert found["restore_point"] == point["id"]
    assert (Path(found["folder"]) / "chats.sqlite").read_bytes() == damaged
    asked = engine(profile, "go-back", 1)
    assert asked.code == 2
    assert "--yes" in asked.stderr
    went = engine(profile, "go-back", 1, "--only", "chats", "--yes")
    assert went.code == 0, went.stderr
    assert went.lines[0]["files"] == ["chats.sqlite"]
    assert titles(profile) == {f"Chat {number}" for number in range(30)}
    (again,) = engine(profile, "damaged").lines
    assert again["seen"]
    points = engine(profile, "restore-points").lines
    assert [one["reason"] for one in points] == ["Before going back", "Before the holidays"]
    assert engine(profile, "damaged", "--delete", again["id"]).lines == []


def test_that_a_point_that_is_not_there_is_said(profile: Path) -> None:
    outcome = engine(profile, "go-back", 7, "--yes")
    assert outcome.code == 1
    assert "There is no restore point 7." in outcome.stderr
    assert "Later" in titles(profile)


def test_that_a_damaged_point_is_not_gone_back_to(profile: Path) -> None:
    (folder,) = (profile / "backups" / "points").iterdir()
    overwrite(folder / "chats.sqlite", 1, b"\xff")
    outcome = engine(profile, "go-back", 1, "--yes")
    assert outcome.code == 1
    assert "damaged" in outcome.stderr
    assert "Later" in titles(profile)


def test_that_a_profile_in_use_is_left_alone(profile: Path) -> None:
    lock = ProfileLock(ProfilePaths(profile).lock_file)
    outcome = engine(profile, "go-back", 1, "--yes")
    lock.release()
    assert outcome.code == 1
    assert "Close it first" in outcome.stderr
    assert "Later" in titles(profile)


def test_that_a_folder_that_is_no_profile_is_said(tmp_path: Path) -> None:
    outcome = engine(tmp_path / "none", "restore-points")
    assert outcome.code == 1
    assert "There is no data folder" in outcome.stderr
    assert not (tmp_path / "none").exists()


def test_that_the_other_commands_say_that_a_database_was_damaged(profile: Path) -> None:
    (profile / "actions.sqlite").write_bytes(NOTHING)
    outcome = engine(profile, "chats")
    assert outcome.code == 0, outcome.stderr
    assert len(outcome.lines) == 31
    assert "actions.sqlite was damaged" in outcome.stderr
    (found,) = engine(profile, "damaged").lines
    engine(profile, "damaged", "--keep", found["id"])
    assert "was damaged" not in engine(profile, "chats").stderr


_SLOW = """
import sys, time
from pathlib import Path
from engine.safekeeping import damaged_files, salvage
for owner, name in ((Path, "rename"), (Path, "replace"), (damaged_files, "_counts"), (damaged_files, "salvage")):
    def slowly(*arguments, real=getattr(owner, name), **named):
        time.sleep(0.04)
        return real(*arguments, **named)
    setattr(owner, name, slowly)
print("begun", flush=True)
from engine.offline import ProfileCare
with ProfileCare(Path(sys.argv[1])):
    pass
"""


@pytest.mark.parametrize("after_s", [0.0, 0.08, 0.16, 0.24, 0.32, 0.4, 0.5])
def test_that_kill_minus_nine_between_putting_aside_and_saving_loses_neither(profile: Path, after_s: float) -> None:
    overwrite(profile / "chats.sqlite", 5)
    damaged = (profile / "chats.sqlite").read_bytes()
    process = subprocess.Popen(
        [sys.executable, "-c", _SLOW, str(profile)], stdout=subprocess.PIPE, text=True, env=environment()
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    time.sleep(0.15 + after_s)  # the imports
    process.send_signal(signal.SIGKILL)
    process.communicate()
    outcome = engine(profile, "damaged")
    assert outcome.code == 0, outcome.stderr
    whole = [Path(line["folder"]) / "chats.sqlite" for line in outcome.lines]
    assert [file.read_bytes() for file in whole if file.exists()] == [damaged]
    assert engine(profile, "restore-points").code == 0
    assert titles(profile)


def test_that_a_person_is_asked_on_a_terminal(profile: Path) -> None:
    pty = pytest.importorskip("pty")
    main, other = pty.openpty()
    arguments = [part for part in command(profile, "go-back", 1) if part != "--json"]
    process = subprocess.Popen(arguments, stdin=other, stdout=subprocess.PIPE, text=True, env=environment())
    os.write(main, b"n\n")
    out, _ = process.communicate(timeout=60)
    os.close(main)
    os.close(other)
    assert "What is there now is kept. [y/N]" in out
    assert process.returncode == 1
    assert "Later" in titles(profile)
