"""From a damaged database back to the newest whole restore point; what was put aside is the person's to delete."""

from __future__ import annotations

import pytest

from engine.core.errors import StorageError, UsageError
from engine.core.paths import ProfilePaths
from engine.offline import ProfileCare, forms_of
from engine.safekeeping import restore_points
from engine.safekeeping.damaged_files import DamagedFiles
from engine.safekeeping.data_folder import _files
from engine.safekeeping.restore_points import RestorePoints
from tests.damage import overwrite
from tests.unit.safekeeping.conftest import add_chat, titles
from tests.unit.safekeeping.damaged_kit import NOTHING, mend, opened_titles, put_aside


def test_that_the_newest_whole_restore_point_from_before_is_the_way_back(paths: ProfilePaths) -> None:
    points = RestorePoints(paths)
    good = points.make("Good")
    add_chat(paths, "Second")
    bad = points.make("Damaged itself")
    overwrite(paths.backups_dir / "points" / bad.id / "chats.sqlite", 1, b"\xff")
    paths.chats_file.write_bytes(NOTHING)
    with ProfileCare(paths.root) as care:
        (damage,) = care.mended
        care.make_point("After the damage")
        back = care.way_back(damage.id)
        assert back is not None
        assert back.point.id == good.id
        assert dict(back.counts) == {"chat": 1, "message": 0}
        with pytest.raises(StorageError, match="is damaged"):
            care.go_back(bad.id)
        care.go_back(back.point.id, "chats.sqlite")
        assert care.damaged()[0].seen
    assert titles(paths.root) == ["First"]
    paths.chats_file.write_bytes(NOTHING)  # and damaged once more
    with ProfileCare(paths.root) as care:
        assert len(care.damaged()) == 2
        again = care.way_back(care.mended[0].id)
        assert again is not None
        care.go_back(again.point.id)
    assert opened_titles(paths) == {"First"}


def test_that_a_point_that_is_damaged_after_it_was_chosen_is_not_put_back(paths: ProfilePaths) -> None:
    points = RestorePoints(paths)
    point = points.make()
    add_chat(paths, "Second")
    points.go_back(point.id)
    overwrite(paths.backups_dir / "points" / point.id / "chats.sqlite", 1, b"\xff")
    again = RestorePoints(paths)
    assert again.apply() is None
    assert "is damaged" in again.problem
    assert titles(paths.root) == ["First", "Second"]


def test_that_one_database_alone_goes_back(paths: ProfilePaths) -> None:
    points = RestorePoints(paths)
    point = points.make()
    add_chat(paths, "Second")
    paths.settings_file.write_text("{}", encoding="utf-8")
    points.go_back(point.id, "chats.sqlite")
    assert RestorePoints(paths).apply() == point
    assert titles(paths.root) == ["First"]
    assert paths.settings_file.read_text(encoding="utf-8") == "{}"
    with pytest.raises(UsageError, match="does not hold"):
        points.go_back(point.id, "actions.sqlite")


def test_that_a_point_can_be_made_while_a_database_is_being_mended(
    paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths.chats_file.write_bytes(NOTHING)
    point = None
    with ProfileCare(paths.root) as care:
        point = care.make_point("By hand")
        care.go_back_later(point.id)
        assert care.going_back_to() == point
        care.stay()
        assert care.going_back_to() is None
        care.delete_point(point.id)
        assert care.points() == []
    assert restore_points.KEPT_POINTS > 1


def test_that_only_the_person_deletes_what_was_put_aside(paths: ProfilePaths) -> None:
    paths.chats_file.write_bytes(NOTHING)
    (damage,) = mend(paths)
    files = DamagedFiles(paths, forms_of(paths))
    for number in range(15):
        RestorePoints(paths).make(f"Point {number}")
    assert put_aside(damage) == NOTHING
    files.accept(damage.id)
    assert files.all()[0].seen
    files.delete(damage.id)
    assert files.all() == []
    with pytest.raises(UsageError, match="not there any more"):
        files.delete(damage.id)


def test_that_what_was_put_aside_moves_with_the_data_folder(paths: ProfilePaths) -> None:
    paths.chats_file.write_bytes(NOTHING)
    (paths.root / "chats.sqlite-wal").write_bytes(b"a log that is none")
    (damage,) = mend(paths)
    (paths.root / "actions.sqlite-wal").write_bytes(b"in use")
    kept = {place.name for _, place in _files(paths.root) if place.parts[0] == "damaged"}
    assert kept == {"chats.sqlite", "chats.sqlite-wal", "damage.json"}
    assert not any(place.name == "actions.sqlite-wal" for _, place in _files(paths.root))
    assert put_aside(damage) == NOTHING


def test_that_a_record_that_cannot_be_read_is_left_alone(paths: ProfilePaths) -> None:
    paths.chats_file.write_bytes(NOTHING)
    (damage,) = mend(paths)
    (damage.folder / "damage.json").write_text("{ not json", encoding="utf-8")
    assert DamagedFiles(paths, forms_of(paths)).all() == []
    assert mend(paths) == []
    assert put_aside(damage) == NOTHING
