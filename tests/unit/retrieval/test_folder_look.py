"""One look at a folder, and what changed since the last: moved, gone, or only away."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.retrieval.folder_look import FileFacts, FolderAway, Look, compare, look
from engine.retrieval.path_patterns import PathPatterns

NOWHERE = Path("/no/such/profile")


def see(root: Path, **options: int) -> Look:
    return look(root, PathPatterns(), NOWHERE, **options)


def fact(size: int = 1, mtime: int = 1, inode: int = 1, device: int = 1) -> FileFacts:
    return FileFacts(size, mtime, inode, device)


def seen_with(files: dict[str, FileFacts], folders: dict[str, int], closed: tuple[str, ...] = ()) -> Look:
    return Look(files, folders, set(closed))


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)


def test_that_a_look_finds_wanted_files_without_hidden_ones_and_the_profile(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "x/b.txt", ".git/c.txt", "x/.hidden", "Profile/d.txt", "skip/e.txt", "x/y/f.txt")
    found = look(tmp_path, PathPatterns(exclude=["skip/"]), tmp_path / "Profile")
    assert sorted(found.files) == ["a.txt", "x/b.txt", "x/y/f.txt"]
    assert set(found.folders) == {"", "x", "x/y"}


def test_that_links_in_a_circle_are_followed_once(tmp_path: Path) -> None:
    make(tmp_path, "x/a.txt")
    (tmp_path / "x" / "up").symlink_to(tmp_path)
    (tmp_path / "other").symlink_to(tmp_path / "x")
    (tmp_path / "broken").symlink_to(tmp_path / "nothing")
    assert len(see(tmp_path).files) == 1


def test_that_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(FolderAway, match="cannot be reached: no such file"):
        see(tmp_path / "gone")


def test_that_the_number_of_files_is_limited_and_nothing_counts_as_gone_then(tmp_path: Path) -> None:
    make(tmp_path, *(f"{number}.txt" for number in range(20)))
    found = see(tmp_path, most_files=5)
    assert found.cut
    assert compare({"zzz.txt": fact(device=found.folders[""])}, found).gone == ()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root opens everything")
def test_that_what_lies_in_a_closed_folder_is_away(tmp_path: Path) -> None:
    make(tmp_path, "x/a.txt")
    known = see(tmp_path).files
    (tmp_path / "x").chmod(0)
    try:
        changes = compare(known, see(tmp_path))
    finally:
        (tmp_path / "x").chmod(0o700)
    assert (changes.gone, changes.away) == ((), ("x/a.txt",))


def test_that_new_changed_moved_and_gone_are_told_apart() -> None:
    known = {
        "same": fact(inode=1), "edited": fact(inode=2), "replaced": fact(inode=3), "old-name": fact(inode=4, size=9),
        "gone": fact(inode=5),
    }  # fmt: skip
    files = {
        "same": fact(inode=1), "edited": fact(inode=2, mtime=7), "replaced": fact(inode=30),
        "sub/new-name": fact(inode=4, size=9), "new": fact(inode=6),
    }  # fmt: skip
    changes = compare(known, seen_with(files, {"": 1, "sub": 1}))
    assert changes.new == ("new",)
    assert set(changes.changed) == {"edited", "replaced"}
    assert changes.moved == (("old-name", "sub/new-name"),)
    assert changes.gone == ("gone",)


def test_that_a_new_file_with_a_reused_number_is_no_move() -> None:
    changes = compare({"a": fact(inode=4, mtime=1)}, seen_with({"b": fact(inode=4, mtime=2)}, {"": 1}))
    assert (changes.new, changes.moved, changes.gone) == (("b",), (), ("a",))
    unnumbered = compare({"a": fact(inode=0)}, seen_with({"b": fact(inode=0)}, {"": 1}))
    assert unnumbered.moved == ()


def test_that_an_empty_mount_point_does_not_delete_what_was_on_it() -> None:
    known = {"usb/a": fact(device=2), "usb/sub/b": fact(device=2), "c": fact(device=1)}
    changes = compare(known, seen_with({"c": fact(device=1)}, {"": 1, "usb": 1}))
    assert (changes.gone, set(changes.away)) == ((), {"usb/a", "usb/sub/b"})
    whole = compare({"a": fact(device=2)}, seen_with({}, {"": 1}))
    assert whole.away == ("a",)


def test_that_a_deletion_on_a_drive_with_a_new_number_is_seen() -> None:
    known = {"usb/a": fact(device=2), "usb/b": fact(device=2, inode=8)}
    changes = compare(known, seen_with({"usb/b": fact(device=3, inode=9)}, {"": 1, "usb": 3}))
    assert (changes.gone, changes.away, changes.changed) == (("usb/a",), (), ())


def test_that_an_emptied_folder_is_gone_and_an_unreadable_file_is_not() -> None:
    known = {"a": fact(), "b": fact(inode=2)}
    assert set(compare(known, seen_with({}, {"": 1})).gone) == {"a", "b"}
    assert compare({"a": fact()}, seen_with({}, {"": 1}, closed=("a",))).away == ("a",)
