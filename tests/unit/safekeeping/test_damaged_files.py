"""A damaged database is put aside whole, once, and what can be read takes its place, whatever happens in between."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections import namedtuple
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from engine.chat.chat_form import LOST_MESSAGE, RECOVERED_CHAT
from engine.chat.conversation_store import ConversationStore
from engine.core.errors import DatabaseDamaged, StorageError, UsageError
from engine.core.paths import ProfilePaths
from engine.core.sqlite_file import suspect_note
from engine.offline import ProfileCare, forms_of
from engine.safekeeping import damaged_files
from engine.safekeeping.damaged_files import DamagedFiles
from tests.damage import close_log, overwrite, pages_with, truncate
from tests.unit.safekeeping.conftest import titles
from tests.unit.safekeeping.damaged_kit import CHATS, NOTHING, fill, mend, opened_titles, put_aside


def test_that_whole_databases_are_left_alone(paths: ProfilePaths) -> None:
    fill(paths)
    before = paths.chats_file.read_bytes()
    assert mend(paths) == []
    assert paths.chats_file.read_bytes() == before
    assert not paths.damaged_dir.exists()
    assert not list(paths.root.glob("*-wal")) + list(paths.root.glob("*-shm"))


def test_that_a_zeroed_page_costs_only_what_stood_on_it(paths: ProfilePaths) -> None:
    fill(paths)
    page = pages_with(paths.chats_file, b"Answer 1 of chat 20")[0]
    overwrite(paths.chats_file, page)
    damaged = paths.chats_file.read_bytes()
    (damage,) = mend(paths)
    assert put_aside(damage) == damaged
    assert not damage.complete
    assert dict(damage.counts)["chat"] == CHATS + 1
    assert dict(damage.counts)["message"] > CHATS * 6 - 8
    assert len(opened_titles(paths)) == CHATS + 1
    store = ConversationStore(paths)
    shown = [message for chat in store.chats() for message in store.messages(chat.id)]
    texts = [message.text for message in shown]
    assert 1 <= texts.count(LOST_MESSAGE) <= 5
    # Every message that was saved is on the way through its chat, and is found by its words.
    with closing(sqlite3.connect(paths.chats_file)) as database:
        assert len(shown) == database.execute("SELECT count(*) FROM messages").fetchone()[0]
    assert [hit.title for hit in store.search('"question 2 of chat 20"')] == ["Chat 20"]
    store.close()
    assert mend(paths) == [], "a second start finds nothing to do"
    assert [one.id for one in DamagedFiles(paths, forms_of(paths)).all()] == [damage.id]


def test_that_chats_whose_rows_are_lost_come_back_under_another_name(paths: ProfilePaths) -> None:
    fill(paths)
    with closing(sqlite3.connect(paths.chats_file)) as database:
        root = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'chats'").fetchone()[0]
    overwrite(paths.chats_file, root - 1)
    (damage,) = mend(paths)
    assert dict(damage.counts) == {"chat": CHATS, "message": CHATS * 6}
    assert opened_titles(paths) == {RECOVERED_CHAT}
    store = ConversationStore(paths)
    assert all(len(store.messages(chat.id)) == 6 for chat in store.chats())
    store.close()


@pytest.mark.parametrize("content", [b"", NOTHING])
def test_that_what_is_no_database_is_put_aside_and_an_empty_one_begins(paths: ProfilePaths, content: bytes) -> None:
    paths.chats_file.write_bytes(content)
    (damage,) = mend(paths)
    assert (damage.rows, damage.complete) == (0, False)
    assert put_aside(damage) == content
    assert opened_titles(paths) == set()


def test_that_an_empty_file_of_a_profile_that_is_just_being_made_is_no_damage(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path / "new")
    paths.create()
    paths.chats_file.touch()
    assert mend(paths) == []


@pytest.mark.parametrize("share", [0.9, 0.4])
def test_that_a_file_that_ends_too_early_is_read_up_to_there(paths: ProfilePaths, share: float) -> None:
    fill(paths)
    truncate(paths.chats_file, share)
    (damage,) = mend(paths)
    assert damage.rows > 50
    assert opened_titles(paths)


def foreign_log(paths: ProfilePaths, folder: Path) -> None:
    """A log of another profile stands beside chats.sqlite, as after copying a part of a folder."""
    other = ProfilePaths(folder)
    other.create()
    fill(other)
    store = ConversationStore(other)
    for number in range(30):
        store.new_chat(f"Of another profile {number}", ())
    shutil.copyfile(folder / "chats.sqlite-wal", paths.root / "chats.sqlite-wal")
    store.close()


def test_that_a_log_that_does_not_belong_is_left_out(paths: ProfilePaths, tmp_path: Path) -> None:
    close_log(paths.chats_file)
    whole = paths.chats_file.read_bytes()
    foreign_log(paths, tmp_path / "other")
    log = (paths.root / "chats.sqlite-wal").read_bytes()
    (damage,) = mend(paths)
    assert put_aside(damage) == whole, "looking at it must not have written the log into it"
    assert (damage.folder / "chats.sqlite-wal").read_bytes() == log
    assert opened_titles(paths) == {"First"}


def test_that_a_log_that_belongs_is_used(paths: ProfilePaths) -> None:
    fill(paths)
    store = ConversationStore(paths)
    store.new_chat("Only in the log", ())
    log = (paths.root / "chats.sqlite-wal").read_bytes()
    main = paths.chats_file.read_bytes()
    store.close()
    paths.chats_file.write_bytes(main)
    (paths.root / "chats.sqlite-wal").write_bytes(log)
    overwrite(paths.chats_file, pages_with(paths.chats_file, b"Answer 1 of chat 20")[0])
    mend(paths)
    assert {"Only in the log", "Chat 3"} <= opened_titles(paths)


def test_that_damage_that_is_met_while_it_is_used_is_mended_at_the_next_start(
    paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(damaged_files, "LOOKED_THROUGH_BYTES", 0)  # as with a large file
    fill(paths)
    overwrite(paths.chats_file, pages_with(paths.chats_file, b"Answer 1 of chat 20")[0])
    assert mend(paths) == []
    store = ConversationStore(paths)
    with pytest.raises(DatabaseDamaged, match="start it again"):
        print([store.messages(chat.id) for chat in store.chats()])
    store.close()
    assert suspect_note(paths.backups_dir, "chats.sqlite").exists()
    (damage,) = mend(paths)
    assert "while it was used" in damage.reason
    assert not suspect_note(paths.backups_dir, "chats.sqlite").exists()
    assert mend(paths) == []
    assert len(opened_titles(paths)) == CHATS + 1


@pytest.mark.parametrize("place", ["actions.sqlite", "library/library.sqlite"])
def test_that_the_other_databases_are_mended_too(paths: ProfilePaths, place: str) -> None:
    (paths.root / place).write_bytes(NOTHING)
    (damage,) = mend(paths)
    assert damage.place == place
    assert put_aside(damage) == NOTHING
    assert titles(paths.root) == ["First"]
    with ProfileCare(paths.root) as care:
        assert care.mended == []


# --- faults


class Killed(BaseException):
    """As kill -9: nothing after it is run."""


@pytest.mark.slow
@pytest.mark.parametrize("at", range(12))
def test_that_a_start_that_is_killed_anywhere_is_made_good_by_the_next(
    paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    fill(paths)
    overwrite(paths.chats_file, pages_with(paths.chats_file, b"Answer 1 of chat 20")[0])
    (paths.root / "chats.sqlite-wal").write_bytes(b"a log that is none")
    damaged, count = paths.chats_file.read_bytes(), 0

    def deadly(real: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object, **named: object) -> object:
            nonlocal count
            count += 1
            if count > at:
                raise Killed
            return real(*arguments, **named)

        return step

    with monkeypatch.context() as patched:
        for owner, name in (
            (Path, "rename"), (Path, "replace"), (Path, "mkdir"),
            (damaged_files, "salvage"), (damaged_files, "_counts"),
        ):  # fmt: skip
            patched.setattr(owner, name, deadly(getattr(owner, name)))
        try:
            mend(paths)
        except Killed:
            pass
        else:
            assert at > 8, "it must be killed nearly everywhere"
    # What was not begun is seen; what was begun goes on.
    mend(paths)
    found = DamagedFiles(paths, forms_of(paths)).all()
    assert [put_aside(damage) for damage in found if (damage.folder / damage.name).exists()] == [damaged]
    assert len(opened_titles(paths)) == CHATS + 1
    assert mend(paths) == []


def test_that_a_full_disk_is_said_before_anything_is_touched(
    paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths.chats_file.write_bytes(NOTHING)
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage(10**9, 10**9 - 1000, 1000))
    with pytest.raises(StorageError, match=r"chats.sqlite is damaged and could not be mended.*GB free"):
        mend(paths)
    assert paths.chats_file.read_bytes() == NOTHING
    assert not paths.damaged_dir.exists()
    with ProfileCare(paths.root) as care:  # the ways back can be looked at even so
        assert care.problem is not None
        assert care.points() == []
        with pytest.raises(UsageError, match="no restore point 1"):
            care.point("1")


def test_that_a_disk_that_fills_while_saving_loses_nothing(
    paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(paths)
    overwrite(paths.chats_file, pages_with(paths.chats_file, b"Answer 1 of chat 20")[0])
    damaged = paths.chats_file.read_bytes()

    def full(*_: object, **__: object) -> object:
        raise StorageError("What can be read could not be saved: disk is full.", "Free some disk space.")

    with monkeypatch.context() as patched:
        patched.setattr(damaged_files, "salvage", full)
        for _ in range(2):
            with pytest.raises(StorageError, match="disk is full"):
                mend(paths)
            (folder,) = paths.damaged_dir.iterdir()
            assert (folder / "chats.sqlite").read_bytes() == damaged
            assert not paths.chats_file.exists(), "an empty one would look like a loss"
    (damage,) = mend(paths)
    assert put_aside(damage) == damaged
    assert len(opened_titles(paths)) == CHATS + 1


@pytest.mark.parametrize("error", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_that_a_folder_that_cannot_be_written_is_said(
    paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    paths.chats_file.write_bytes(NOTHING)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(StorageError, match=f"could not be put aside: {os.strerror(error)}") as caught:
        mend(paths)
    assert "permissions" in caught.value.hint
    assert paths.chats_file.read_bytes() == NOTHING
