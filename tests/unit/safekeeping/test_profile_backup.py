"""A backup is one whole file; a profile made of it is whole or not there, and nothing foreign gets in."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from engine.chat.conversation_store import ConversationStore
from engine.core.errors import Cancelled, DocumentError, UsageError
from engine.core.jobs import Job
from engine.core.paths import ProfilePaths
from engine.safekeeping import profile_backup
from tests.unit.safekeeping.conftest import DOCUMENT, SHA, titles


def back_up(paths: ProfilePaths, file: Path, *, overwrite: bool = False) -> Path:
    return profile_backup.write(Job("backup"), paths, file, overwrite=overwrite)


def restore(file: Path, folder: Path) -> Path:
    return profile_backup.restore(Job("restore"), file, folder)


def test_that_a_backup_made_in_use_comes_back_whole_in_another_folder(paths: ProfilePaths, tmp_path: Path) -> None:
    store = ConversationStore(paths)
    store.new_chat("Still in the log", ())
    file = back_up(paths, tmp_path / "disk" / "all.aquifer-backup")
    store.close()
    info = profile_backup.look(file)
    assert info.documents == 1
    folder = restore(file, tmp_path / "new")
    assert titles(folder) == ["First", "Still in the log"]
    assert (folder / "library" / "originals" / SHA).read_bytes() == DOCUMENT
    assert (folder / "settings.json").read_bytes() == paths.settings_file.read_bytes()
    assert sorted(one.name for one in tmp_path.iterdir() if "restoring" in one.name) == []
    assert list(paths.backups_dir.glob(".half-*")) == []


def test_that_a_file_that_is_there_and_a_place_inside_the_profile_are_refused(
    paths: ProfilePaths, tmp_path: Path
) -> None:
    file = tmp_path / "all.aquifer-backup"
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="already"):
        back_up(paths, file)
    with pytest.raises(UsageError, match="lost with it"):
        back_up(paths, paths.root / "all.aquifer-backup")
    assert zipfile.is_zipfile(back_up(paths, file, overwrite=True))


def test_that_only_an_empty_folder_is_filled(paths: ProfilePaths, tmp_path: Path) -> None:
    file = back_up(paths, tmp_path / "a.aquifer-backup")
    with pytest.raises(UsageError, match="not an empty folder"):
        restore(file, paths.root)
    (tmp_path / "empty").mkdir()
    assert titles(restore(file, tmp_path / "empty")) == ["First"]


def test_that_a_stop_leaves_no_file_and_no_folder(paths: ProfilePaths, tmp_path: Path) -> None:
    job: Job[Path] = Job("stopped")
    job.cancel()
    with pytest.raises(Cancelled):
        profile_backup.write(job, paths, tmp_path / "a.aquifer-backup", overwrite=False)
    assert not list(tmp_path.glob("*aquifer-backup*"))
    file = back_up(paths, tmp_path / "b.aquifer-backup")
    with pytest.raises(Cancelled):
        profile_backup.restore(job, file, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    assert not list(tmp_path.glob(".new*"))


def test_that_a_killed_restore_leaves_the_folder_empty_and_the_next_one_tidies(
    paths: ProfilePaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = back_up(paths, tmp_path / "a.aquifer-backup")
    left = tmp_path / ".new.restoring-abc"
    left.mkdir()
    (left / "chats.sqlite").write_bytes(b"half")
    (tmp_path / "new").mkdir()
    assert titles(restore(file, tmp_path / "new")) == ["First"]
    assert not left.exists()


def changed(file: Path, target: Path, name: str, data: bytes, manifest: object = None) -> Path:
    """A copy of a backup in which one part is another."""
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(target, "w") as copy:
        for info in source.infolist():
            if info.filename == "manifest.json" and manifest is not None:
                copy.writestr(info.filename, json.dumps(manifest))
            elif info.filename == name:
                copy.writestr(name, data)
            else:
                copy.writestr(info, source.read(info))
    return target


def test_that_a_changed_part_is_noticed_and_nothing_is_restored(paths: ProfilePaths, tmp_path: Path) -> None:
    file = back_up(paths, tmp_path / "a.aquifer-backup")
    for name, data in ((f"library/originals/{SHA}", b"x" * len(DOCUMENT)), ("chats.sqlite", b"x" * 100)):
        bad = changed(file, tmp_path / "bad.aquifer-backup", name, data)
        with pytest.raises(DocumentError, match="damaged"):
            restore(bad, tmp_path / "new")
        assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/passwd", "library/originals/../../evil", "run.py", "library/originals/abc"]
)
def test_that_a_name_that_is_not_known_is_refused(paths: ProfilePaths, tmp_path: Path, name: str) -> None:
    file = back_up(paths, tmp_path / "a.aquifer-backup")
    part = {"name": name, "size_bytes": 1, "sha256": "0" * 64}
    manifest = {"format": "aquifer-backup", "version": 1, "created": 0.0, "parts": [part]}
    bad = changed(file, tmp_path / "bad.aquifer-backup", "", b"", manifest)
    with pytest.raises(DocumentError, match="no backup"):
        restore(bad, tmp_path / "new")


@pytest.mark.parametrize("data", [b"", b"nonsense", b"PK\x05\x06" + b"\0" * 18])
def test_that_another_file_is_no_backup(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(DocumentError, match="no backup"):
        profile_backup.look(tmp_path / "a.zip")
    with pytest.raises(DocumentError, match="could not be read"):
        profile_backup.look(tmp_path / "gone.zip")


def test_that_a_part_that_unpacks_to_more_than_it_says_is_stopped(paths: ProfilePaths, tmp_path: Path) -> None:
    file = back_up(paths, tmp_path / "a.aquifer-backup")
    bomb = tmp_path / "bomb.aquifer-backup"
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as copy:
        manifest = json.loads(source.read("manifest.json"))
        copy.writestr(f"library/originals/{SHA}", b"\0" * (8 << 20))
        manifest["parts"] = [part for part in manifest["parts"] if SHA in part["name"]]
        copy.writestr("manifest.json", json.dumps(manifest))
    with pytest.raises(DocumentError, match="damaged"):
        restore(bomb, tmp_path / "new")
