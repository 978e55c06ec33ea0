"""Deleted files are moved, can go back to their place, and leave after 30 days; a kill in between loses nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from engine.core.errors import StorageError, UsageError
from engine.core.trash_folder import TrashFolder


@pytest.fixture
def trash(tmp_path: Path) -> TrashFolder:
    return TrashFolder(tmp_path / "trash")


def folder(root: Path, name: str = "run") -> Path:
    (root / name / "inside").mkdir(parents=True)
    (root / name / "inside" / "a.bin").write_bytes(b"12345")
    return root / name


def test_that_a_folder_goes_and_comes_back_as_it_was(trash: TrashFolder, tmp_path: Path) -> None:
    made = folder(tmp_path)
    entry = trash.put([made], "run", "My run", "finished")
    assert not made.exists()
    assert trash.entries() == [entry]
    assert (entry.kind, entry.name, entry.place, entry.size_bytes) == ("run", "My run", "finished", 5)
    trash.restore(entry.id)
    assert (made / "inside" / "a.bin").read_bytes() == b"12345"
    assert trash.entries() == []
    assert list((tmp_path / "trash").iterdir()) == []


def test_that_several_files_are_one_thing(trash: TrashFolder, tmp_path: Path) -> None:
    parts = [tmp_path / f"m-{number}.gguf" for number in range(3)]
    for part in parts:
        part.write_bytes(b"x")
    entry = trash.put(parts, "model", "m")
    assert entry.size_bytes == 3
    assert not any(part.exists() for part in parts)
    trash.restore(entry.id)
    assert all(part.exists() for part in parts)


def test_that_nothing_is_written_over_when_the_place_is_taken(trash: TrashFolder, tmp_path: Path) -> None:
    entry = trash.put([folder(tmp_path)], "run", "My run")
    folder(tmp_path)
    with pytest.raises(UsageError, match="cannot go back"):
        trash.restore(entry.id)
    assert trash.entries() == [entry]


def test_that_a_piece_that_cannot_be_moved_leaves_all_in_place(trash: TrashFolder, tmp_path: Path) -> None:
    made = folder(tmp_path)
    with pytest.raises(StorageError, match="could not be moved to the trash"):
        trash.put([made, tmp_path / "missing"], "model", "m")
    assert (made / "inside" / "a.bin").exists()
    assert trash.entries() == []


def test_that_removed_things_are_gone_and_twice_is_no_error(trash: TrashFolder, tmp_path: Path) -> None:
    entry = trash.put([folder(tmp_path)], "run", "My run")
    trash.remove([entry.id])
    trash.remove([entry.id])
    assert list((tmp_path / "trash").iterdir()) == []
    with pytest.raises(UsageError, match="no longer in the trash"):
        trash.restore(entry.id)


@pytest.mark.parametrize("identity", ["", "..", "../run", "/etc"])
def test_that_an_id_leads_nowhere_else(trash: TrashFolder, tmp_path: Path, identity: str) -> None:
    made = folder(tmp_path)
    with pytest.raises(UsageError):
        trash.restore(identity)
    with pytest.raises(UsageError):
        trash.remove([identity])
    assert made.exists()


def test_that_only_what_is_old_is_tidied_away(trash: TrashFolder, tmp_path: Path) -> None:
    old = trash.put([folder(tmp_path, "old")], "run", "old")
    new = trash.put([folder(tmp_path, "new")], "run", "new")
    facts = tmp_path / "trash" / old.id / "entry.json"
    facts.write_text(json.dumps({**json.loads(facts.read_text()), "deleted": old.deleted - 31 * 86_400}))
    damaged = tmp_path / "trash" / "abc"
    damaged.mkdir()
    (damaged / "entry.json").write_text("{}")
    trash.tidy()
    assert [entry.name for entry in trash.entries()] == ["new"]
    assert not (tmp_path / "trash" / old.id).exists()
    assert (tmp_path / "trash" / new.id).exists()
    assert damaged.exists(), "what cannot be understood is not deleted"


def test_that_a_kill_before_the_move_leaves_an_entry_that_is_not_shown(trash: TrashFolder, tmp_path: Path) -> None:
    entry = trash.put([folder(tmp_path)], "run", "My run")
    (tmp_path / "trash" / entry.id / "0").rename(tmp_path / "run")  # as if it had not been moved yet
    assert trash.entries() == []
    trash.tidy()
    assert not (tmp_path / "trash" / entry.id).exists()
    assert (tmp_path / "run").exists()


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_that_a_link_is_moved_and_not_what_it_leads_to(trash: TrashFolder, tmp_path: Path) -> None:
    target = folder(tmp_path, "elsewhere")
    link = tmp_path / "link"
    link.symlink_to(target)
    entry = trash.put([link], "model", "linked")
    assert entry.size_bytes == 0
    trash.remove([entry.id])
    assert (target / "inside" / "a.bin").exists()
