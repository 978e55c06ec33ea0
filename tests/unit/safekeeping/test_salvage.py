"""What can be read of a damaged database is saved: everything but the damaged pages, whatever was damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.core.errors import StorageError
from engine.core.sqlite_file import SqliteFile
from engine.safekeeping.profile_copy import problems
from engine.safekeeping.salvage import DatabaseForm, salvage
from tests.damage import PAGE, close_log, overwrite, truncate

ROWS = 600
ONE = """
    CREATE TABLE things (number INTEGER PRIMARY KEY, name TEXT NOT NULL, size REAL NOT NULL);
    CREATE INDEX things_by_name ON things (name);
    CREATE TABLE kinds (name TEXT PRIMARY KEY, words TEXT NOT NULL) WITHOUT ROWID;
    CREATE VIRTUAL TABLE found USING fts5(words, content='', columnsize=0);
    CREATE TRIGGER added AFTER INSERT ON things BEGIN
        INSERT INTO found (rowid, words) VALUES (new.number, lowered(new.name));
    END;
"""
TWO = "ALTER TABLE things ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'"
FORM = DatabaseForm((ONE, TWO), {"lowered": str.lower})


def made(folder: Path, migrations: tuple[str, ...] = (ONE, TWO), rows: int = ROWS) -> Path:
    file = folder / "a.sqlite"
    database = SqliteFile(file, migrations, folder / "backups", {"lowered": str.lower})
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO things (number, name, size) VALUES (?, ?, ?)",
            [(n, f"Thing number {n} " + "of many words " * 8, n / 2) for n in range(1, rows + 1)],
        )
        connection.executemany(
            "INSERT INTO kinds VALUES (?, ?)", [(f"kind {n:04}", "of many words " * 8) for n in range(rows)]
        )
    database.close()
    close_log(file)
    return file


def read(file: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as database:
        return database.execute(sql).fetchall()


def test_that_a_whole_database_comes_through_as_it_was(tmp_path: Path) -> None:
    file = made(tmp_path)
    before = file.read_bytes()
    found = salvage(file, tmp_path / "b.sqlite", FORM)
    assert found.complete
    assert found.rows == 2 * ROWS
    for sql in ("SELECT * FROM things", "SELECT * FROM kinds", "SELECT rowid FROM found WHERE found MATCH 'number'"):
        assert read(tmp_path / "b.sqlite", sql) == read(file, sql)
    assert read(tmp_path / "b.sqlite", "PRAGMA user_version") == [(2,)]
    assert file.read_bytes() == before
    assert not list(tmp_path.glob("a.sqlite-*"))


def test_that_an_older_version_is_saved_as_what_it_is_and_migrates_afterwards(tmp_path: Path) -> None:
    file = made(tmp_path, (ONE,))
    overwrite(file, 9)
    salvage(file, tmp_path / "b.sqlite", FORM)
    assert read(tmp_path / "b.sqlite", "PRAGMA user_version") == [(1,)]
    opened = SqliteFile(tmp_path / "b.sqlite", (ONE, TWO), tmp_path / "backups", {"lowered": str.lower})
    assert {row["colour"] for row in opened.rows("SELECT colour FROM things")} == {"red"}
    opened.close()


@pytest.mark.slow
@pytest.mark.parametrize("byte", [b"\x00", b"\xff", b"\x0d"])
def test_that_each_page_costs_no_more_than_its_own_rows(tmp_path: Path, byte: bytes) -> None:
    whole = made(tmp_path, rows=300)
    data, most = whole.read_bytes(), 2 * (PAGE // 100)
    roots = {page - 1 for (page,) in read(whole, "SELECT rootpage FROM sqlite_master WHERE rootpage > 0")}
    for page in range(1, len(data) // PAGE):
        whole.write_bytes(data)
        overwrite(whole, page, byte)
        found = salvage(whole, tmp_path / "b.sqlite", FORM)
        if page not in roots:  # of a tree without its root nothing is found
            assert found.rows >= 600 - most, page
        rows = read(tmp_path / "b.sqlite", "SELECT number, name FROM things")
        assert all(name.startswith(f"Thing number {number} ") for number, name in rows)
        assert read(tmp_path / "b.sqlite", "PRAGMA quick_check") == [("ok",)]


def test_that_rows_between_damaged_pages_are_found(tmp_path: Path) -> None:
    file = made(tmp_path)
    with closing(sqlite3.connect(file)) as database:
        root = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'things'").fetchone()[0]
    data = file.read_bytes()
    page = data[(root - 1) * PAGE : root * PAGE]
    cells = int.from_bytes(page[3:5], "big")
    places = [int.from_bytes(page[12 + 2 * n : 14 + 2 * n], "big") for n in range(cells)]
    leaves = [int.from_bytes(page[at : at + 4], "big") for at in places]
    assert len(leaves) > 9
    for leaf in (*leaves[::2], int.from_bytes(page[8:12], "big")):  # every second one, and the last
        overwrite(file, leaf - 1)
    found = salvage(file, tmp_path / "b.sqlite", FORM)
    assert not found.complete
    numbers = [number for (number,) in read(tmp_path / "b.sqlite", "SELECT number FROM things")]
    assert len(numbers) > ROWS * 0.4
    assert read(tmp_path / "b.sqlite", "SELECT count(*) FROM kinds") == [(ROWS,)]


@pytest.mark.parametrize("share", [0.95, 0.7, 0.3, 0.05])
def test_that_of_a_file_that_ends_too_early_the_rest_is_read(tmp_path: Path, share: float) -> None:
    file = made(tmp_path, rows=3000)
    truncate(file, share)
    found = salvage(file, tmp_path / "b.sqlite", FORM)
    assert not found.complete or share > 0.9
    assert found.rows > 6000 * (share - 0.3)


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 400, b"SQLite format 3\x00" + b"\x00" * 5000])
def test_that_of_what_is_no_database_an_empty_one_is_made(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.sqlite"
    file.write_bytes(content)
    found = salvage(file, tmp_path / "b.sqlite", FORM)
    assert (found.rows, found.complete) == (0, False)
    assert read(tmp_path / "b.sqlite", "SELECT count(*) FROM things") == [(0,)]
    assert file.read_bytes() == content


def test_that_an_index_sqlite_may_not_look_through_is_no_damage() -> None:
    class Answering:
        def execute(self, _sql: str) -> list[tuple[str]]:
            return [("unable to validate the inverted index for FTS5 table main.found: readonly",), ("Page 7 is bad",)]

    assert problems(Answering()) == ["Page 7 is bad"]  # type: ignore[arg-type]


def test_that_rows_that_are_made_of_something_else_are_left_out(tmp_path: Path) -> None:
    file = made(tmp_path, rows=5)
    with closing(sqlite3.connect(file)) as database:
        database.create_function("lowered", 1, str.lower)
        database.execute("UPDATE things SET size = 'no number' WHERE number = 3")
        database.execute("UPDATE things SET name = CAST(X'41ff42' AS TEXT) WHERE number = 4")
        database.commit()
    found = salvage(file, tmp_path / "b.sqlite", FORM)
    assert not found.complete
    assert read(tmp_path / "b.sqlite", "SELECT number FROM things ORDER BY +number") == [(1,), (2,), (4,), (5,)]
    assert read(tmp_path / "b.sqlite", "SELECT name FROM things WHERE number = 4") == [("A\ufffdB",)]


def test_that_a_full_disk_leaves_nothing_half_made(tmp_path: Path) -> None:
    file = made(tmp_path)

    def full(_database: sqlite3.Connection) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with pytest.raises(StorageError, match="disk is full"):
        salvage(file, tmp_path / "b.sqlite", DatabaseForm((ONE, TWO), {"lowered": str.lower}, full))
    assert not (tmp_path / "b.sqlite").exists()


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    spans=st.lists(st.tuples(st.floats(0, 1), st.integers(1, 9000), st.integers(0, 255)), min_size=1, max_size=4),
    share=st.floats(0.1, 1.0),
)
def test_that_no_damage_keeps_a_fresh_database_from_being_made(
    tmp_path: Path, spans: list[tuple[float, int, int]], share: float
) -> None:
    file = tmp_path / "a.sqlite"
    whole = tmp_path / "whole.sqlite"
    if not whole.exists():
        whole.write_bytes(made(tmp_path, rows=200).read_bytes())
    data = bytearray(whole.read_bytes())
    for at, length, byte in spans:
        start = int(at * len(data))
        data[start : start + length] = bytes([byte]) * len(data[start : start + length])
    damaged = bytes(data[: int(share * len(data))])
    file.write_bytes(damaged)
    salvage(file, tmp_path / "b.sqlite", FORM)
    assert file.read_bytes() == damaged
    opened = SqliteFile(tmp_path / "b.sqlite", (ONE, TWO), tmp_path / "backups", {"lowered": str.lower})
    assert [tuple(row) for row in opened.rows("PRAGMA integrity_check")] == [("ok",)]
    opened.close()
