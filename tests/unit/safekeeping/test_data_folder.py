"""The profile moves whole: until the switch the old folder is in use, after it the new one, and never half of each."""

from __future__ import annotations

import sys
from collections import namedtuple
from pathlib import Path

import pytest

from engine.core import paths as core_paths
from engine.core.data_folder_note import note_file, read_note
from engine.core.errors import Cancelled, StorageError, UsageError
from engine.core.jobs import Job
from engine.core.paths import ProfilePaths
from engine.safekeeping import data_folder
from engine.safekeeping.data_folder import UNFINISHED, DataFolder, require_there
from tests.unit.safekeeping.conftest import DOCUMENT, SHA, add_chat, titles


@pytest.fixture
def folder(paths: ProfilePaths) -> DataFolder:
    return DataFolder(paths, others_at_work=lambda _root: False)


def move(folder: DataFolder, target: Path) -> Path:
    return folder.move(Job("move"), target)


def test_that_a_profile_moves_and_the_old_one_stays_until_it_is_let_go(
    paths: ProfilePaths, folder: DataFolder, tmp_path: Path
) -> None:
    target = tmp_path / "big disk" / "Aquifer"
    move(folder, target)
    assert core_paths.default_data_dir() == paths.root
    assert folder.state().moving_to == target
    add_chat(paths, "After the copy")
    (paths.originals_dir / "new").write_bytes(b"came later")
    (paths.originals_dir / SHA).unlink()
    folder.finish()
    assert core_paths.default_data_dir() == target
    assert titles(target) == ["First", "After the copy"]
    assert sorted(one.name for one in (target / "library/originals").iterdir()) == ["new"]
    assert not (target / UNFINISHED).exists()
    assert titles(paths.root) == ["First", "After the copy"]
    moved = DataFolder(ProfilePaths(target))
    assert moved.state().previous == paths.root
    (paths.root / "notes of mine.txt").write_text("x", encoding="utf-8")
    assert moved.delete_previous(Job("delete")) > 0
    assert [one.name for one in paths.root.iterdir()] == ["notes of mine.txt"]
    assert moved.state().previous is None
    with pytest.raises(UsageError, match="no folder"):
        moved.delete_previous(Job("delete"))


def test_that_a_move_that_is_stopped_or_killed_leaves_the_old_one_in_use_and_goes_on_later(
    paths: ProfilePaths, folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "new"
    job: Job[Path] = Job("move")
    job.cancel()
    with pytest.raises(Cancelled):
        folder.move(job, target)
    real = data_folder.copy_with_hash

    def killed(source: Path, goal: Path, check: object) -> str:
        goal.write_bytes(b"half")
        raise KeyboardInterrupt

    monkeypatch.setattr(data_folder, "copy_with_hash", killed)
    with pytest.raises(KeyboardInterrupt):
        move(folder, target)
    monkeypatch.setattr(data_folder, "copy_with_hash", real)
    assert folder.state().moving_to is None
    assert core_paths.default_data_dir() == paths.root
    move(folder, target)
    folder.finish()
    assert (target / "library/originals" / SHA).read_bytes() == DOCUMENT
    assert titles(target) == ["First"]


def test_that_a_kill_while_it_is_finished_leaves_the_old_one_and_the_next_end_finishes_it(
    paths: ProfilePaths, folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move(folder, tmp_path / "new")
    real = data_folder._alike

    def killed(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(data_folder, "_alike", killed)
    with pytest.raises(KeyboardInterrupt):
        folder.finish()
    monkeypatch.setattr(data_folder, "_alike", real)
    assert core_paths.default_data_dir() == paths.root
    add_chat(paths, "Second")
    DataFolder(paths, others_at_work=lambda _root: False).finish()
    assert core_paths.default_data_dir() == tmp_path / "new"
    assert titles(tmp_path / "new") == ["First", "Second"]


def test_that_a_copy_that_is_not_what_was_written_is_noticed(
    paths: ProfilePaths, folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_folder, "hash_of", lambda *_: "0" * 64)
    with pytest.raises(StorageError, match="not what was written"):
        move(folder, tmp_path / "new")
    assert core_paths.default_data_dir() == paths.root


def test_that_folders_that_will_not_do_are_refused(paths: ProfilePaths, folder: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a").touch()
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(paths.root)
    for target, words in (
        (paths.root, "into itself"),
        (paths.root / "inside", "into itself"),
        (tmp_path / "link" / "inside", "into itself"),
        (paths.root.parent, "holds the data folder"),
        (tmp_path / "full", "not empty"),
        (tmp_path / "file", "is a file"),
    ):
        with pytest.raises(UsageError, match=words):
            move(folder, target)
    assert not note_file().exists()


def test_that_a_disk_without_room_is_refused(
    paths: ProfilePaths, folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage(10**9, 10**9, 0))
    with pytest.raises(StorageError, match="are needed"):
        move(folder, tmp_path / "new")
    assert core_paths.default_data_dir() == paths.root


def test_that_a_profile_named_by_hand_is_not_moved(
    tmp_path: Path, paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = ProfilePaths(tmp_path / "other")
    other.create()
    with pytest.raises(UsageError, match="cannot be moved"):
        move(DataFolder(other), tmp_path / "new")
    monkeypatch.setenv("AQUIFER_DATA_DIR", str(paths.root))
    assert "AQUIFER_DATA_DIR" in DataFolder(paths).state().movable
    assert core_paths.default_data_dir() == paths.root


def test_that_a_run_that_goes_on_holds_the_switch_up(paths: ProfilePaths, folder: DataFolder, tmp_path: Path) -> None:
    move(folder, tmp_path / "new")
    DataFolder(paths, others_at_work=lambda _root: True).finish()
    assert core_paths.default_data_dir() == paths.root
    assert "fine-tuning run goes on" in folder.state().problem
    folder.finish()
    assert core_paths.default_data_dir() == tmp_path / "new"


def test_that_a_process_in_a_run_folder_is_seen(paths: ProfilePaths) -> None:
    import subprocess

    assert not data_folder._others_at_work(paths.root)
    run = str(paths.root / "runs" / "1")
    process = subprocess.Popen([sys.executable, "-c", "input()", run], stdin=subprocess.PIPE)
    try:
        assert data_folder._others_at_work(paths.root)
    finally:
        process.communicate(b"\n")


def test_that_a_lost_target_is_said_and_forgotten(paths: ProfilePaths, folder: DataFolder, tmp_path: Path) -> None:
    target = move(folder, tmp_path / "new")
    target.rename(tmp_path / "away")
    folder.finish()
    assert core_paths.default_data_dir() == paths.root
    assert "not there any more" in folder.state().problem
    folder.forget_move()
    assert (folder.state().moving_to, folder.state().problem) == (None, "")


def test_that_a_moved_profile_on_a_lost_drive_does_not_become_an_empty_one(
    paths: ProfilePaths, folder: DataFolder, tmp_path: Path
) -> None:
    target = move(folder, tmp_path / "new")
    folder.finish()
    require_there(target)
    target.rename(tmp_path / "away")
    with pytest.raises(StorageError, match="is not there"):
        require_there(target)
    require_there(tmp_path / "another")


def test_that_a_restored_profile_can_take_the_place(paths: ProfilePaths, folder: DataFolder, tmp_path: Path) -> None:
    folder.use_from_next_start(tmp_path / "restored")
    assert core_paths.default_data_dir() == tmp_path / "restored"
    assert read_note().previous == paths.root


def test_that_a_damaged_note_is_no_note(paths: ProfilePaths) -> None:
    note_file().parent.mkdir(parents=True)
    note_file().write_text("{nonsense", encoding="utf-8")
    assert core_paths.default_data_dir() == paths.root


def test_that_links_move_as_links(paths: ProfilePaths, folder: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "models elsewhere").mkdir()
    (paths.models_dir / "linked").symlink_to(tmp_path / "models elsewhere")
    target = move(folder, tmp_path / "new")
    folder.finish()
    assert (target / "models" / "linked").readlink() == tmp_path / "models elsewhere"
    assert core_paths.default_data_dir() == target


def test_that_the_new_folder_does_not_tell_of_a_crash(paths: ProfilePaths, folder: DataFolder, tmp_path: Path) -> None:
    """`running.json` says that a program is at work in the folder it lies in."""
    (paths.root / "running.json").write_text("{}", encoding="utf-8")
    (paths.root / "pairs" / "1").mkdir(parents=True)
    (paths.root / "pairs" / "1" / "wish.json").write_text("{}", encoding="utf-8")
    target = tmp_path / "new"
    move(folder, target)
    folder.finish()
    assert (target / "pairs" / "1" / "wish.json").is_file()
    assert not (target / "running.json").exists()


def test_that_every_place_of_the_readme_is_known_as_part_of_a_profile() -> None:
    """What is not known stays behind when the old folder is deleted."""
    readme = (core_paths.program_root() / "README.md").read_text(encoding="utf-8")
    table = readme.partition("## The profile folder")[2].partition("\n## ")[0]
    cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    names = {name.split("/")[0] for cell in cells for name in cell.split("`")[1::2]}
    assert len(names) > 10
    assert names <= set(data_folder._TOP_NAMES)
