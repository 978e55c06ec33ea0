"""A damaged library.sqlite: everything that was added is there again, read anew from the stored originals."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from engine.core.paths import ProfilePaths
from engine.offline import forms_of
from engine.retrieval.library_form import RECOVERED
from engine.safekeeping.damaged_files import DamagedFiles
from engine.safekeeping.restore_points import RestorePoints
from tests.damage import close_log, overwrite, pages_with
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, holding, opened, write

MARKER = "Zyxwarkelbrunft"


def filled(profile: Path, files: Path, count: int = 30) -> ProfilePaths:
    with opened(profile) as kit:
        for number in range(count):
            write(files, f"{number:02}.txt", f"text {number} about turtle{number}x of the sea " * 60)
        kit.add(files)
    close_log(ProfilePaths(profile).library_file)
    return ProfilePaths(profile)


def mend(paths: ProfilePaths) -> None:
    (damage,) = DamagedFiles(paths, forms_of(paths)).mend()
    assert damage.place == "library/library.sqlite"


def resumed(kit: LibraryKit) -> None:
    job = kit.library.resume()
    if job is not None:
        job.result(WAIT_S)
    kit.settle()


def found_in(kit: LibraryKit, number: int, collection: str = COLLECTION) -> list[str]:
    return [Path(hit.path).name for hit in kit.find(f"turtle{number}x", 1, collection)]


def test_that_documents_of_a_damaged_page_are_read_again_and_the_others_are_as_before(tmp_path: Path) -> None:
    paths = filled(tmp_path / "profile", tmp_path / "files")
    for page in pages_with(paths.library_file, b"about turtle7x of the sea")[:1]:
        overwrite(paths.library_file, page)
    mend(paths)
    with opened(paths.root) as kit:
        resumed(kit)
        infos = kit.library.list(COLLECTION)
        assert len(infos) == 30
        assert {info.state for info in infos} == {"indexed"}
        assert {Path(info.path).name for info in infos} == {f"{n:02}.txt" for n in range(30)}
        assert found_in(kit, 7) == ["07.txt"]
        assert found_in(kit, 21) == ["21.txt"]
        assert kit.rows() == {info.sha256: info.chunks for info in infos}


@pytest.mark.parametrize("table", ["documents", "members", "collections", "pages", "chunks", "meta"])
def test_that_a_lost_table_costs_no_document(tmp_path: Path, table: str) -> None:
    paths = filled(tmp_path / "profile", tmp_path / "files", 8)
    with closing(sqlite3.connect(paths.library_file)) as database:
        sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        root = int(database.execute(sql, (table,)).fetchone()[0])
    overwrite(paths.library_file, root - 1)
    mend(paths)
    with opened(paths.root) as kit:
        resumed(kit)
        collections = [info for info in kit.library.collections() if info.documents]
        assert sum(info.documents for info in collections) == 8
        assert {info.state for info in kit.library.list()} == {"indexed"}
        assert len(list(paths.originals_dir.iterdir())) == 8
        assert kit.find("turtle5x", 1, collections[0].name)
        with closing(sqlite3.connect(paths.library_file)) as database:
            assert database.execute("PRAGMA foreign_key_check").fetchall() == []
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_that_of_a_list_that_is_gone_every_original_is_a_document_again(tmp_path: Path) -> None:
    paths = filled(tmp_path / "profile", tmp_path / "files", 6)
    paths.library_file.write_bytes(b"not a database at all" * 300)
    mend(paths)
    with opened(paths.root) as kit:
        resumed(kit)
        infos = kit.library.list(RECOVERED)
        assert len(infos) == 6
        assert all(info.state == "indexed" and info.name.startswith("Recovered ") for info in infos)
        assert len(kit.find("turtle5x", 1, RECOVERED)) == 1
        assert len(list(paths.originals_dir.iterdir())) == 6


def test_that_a_copy_of_the_list_gives_originals_their_names_back(tmp_path: Path) -> None:
    paths = filled(tmp_path / "profile", tmp_path / "files", 6)
    RestorePoints(paths).make()
    with opened(paths.root) as kit:
        kit.add(write(tmp_path, "later.txt", f"{MARKER} came later " * 30))
    paths.library_file.write_bytes(b"not a database at all" * 300)
    mend(paths)
    with opened(paths.root) as kit:
        resumed(kit)
        assert {Path(info.path).name for info in kit.library.list(COLLECTION)} == {f"{n:02}.txt" for n in range(6)}
        assert len(kit.library.list(RECOVERED)) == 1
        assert kit.find(MARKER, 1, RECOVERED)


def test_that_going_back_keeps_the_originals_of_what_was_added_since(tmp_path: Path) -> None:
    paths = filled(tmp_path / "profile", tmp_path / "files", 3)
    points = RestorePoints(paths)
    before = points.make()
    with opened(paths.root) as kit:
        kit.add(write(tmp_path, "later.txt", f"{MARKER} came later " * 30))
    sql = {"library/library.sqlite": "INSERT OR REPLACE INTO meta (key, value) VALUES ('index_dirty', '1')"}
    points.go_back(before.id)
    assert RestorePoints(paths, sql).apply() is not None
    with opened(paths.root) as kit:
        resumed(kit)
        assert len(kit.library.list(COLLECTION)) == 3
    assert len(list(paths.originals_dir.iterdir())) == 4, "the list that was left knows it"
    forward = next(point for point in points.all() if point.id != before.id)
    points.go_back(forward.id)
    assert RestorePoints(paths, sql).apply() is not None
    with opened(paths.root) as kit:
        resumed(kit)
        assert kit.find(MARKER, 1)
        (info,) = [info for info in kit.library.list(COLLECTION) if info.name == "later.txt"]
        assert kit.library.original(info.sha256).is_file()


def test_that_a_document_that_is_removed_for_ever_leaves_the_damaged_file_too(tmp_path: Path) -> None:
    paths = filled(tmp_path / "profile", tmp_path / "files", 3)
    with opened(paths.root) as kit:
        kit.add(write(tmp_path, f"{MARKER}.txt", f"{MARKER} is a secret " * 60))
        (secret,) = [info.sha256 for info in kit.library.list(COLLECTION) if info.name.startswith(MARKER)]
    close_log(paths.library_file)
    overwrite(paths.library_file, pages_with(paths.library_file, b"about turtle1x of the sea")[0])
    mend(paths)
    with opened(paths.root) as kit:
        resumed(kit)
        assert any("damaged" in name for name in holding(paths.root, MARKER))
        kit.library.remove(secret, COLLECTION).result(WAIT_S)
        kit.settle()
        assert not [name for name in holding(paths.root, MARKER) if "embedder" not in name]
        assert len(kit.library.list(COLLECTION)) == 3
