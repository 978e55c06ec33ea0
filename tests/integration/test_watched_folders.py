"""Watched folders on a real library: what is new, changed, moved or deleted is followed, and nothing else."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.core.errors import ModelNotFound, UsageError
from engine.core.events import Event
from engine.core.settings import LibrarySettings, Settings
from engine.retrieval import watcher
from engine.retrieval.types import DocumentDone, DocumentState
from engine.retrieval.watch_types import DocumentGone, WatchRun, WatchState
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, drain, opened, write


class Watching(LibraryKit):
    """A kit that brings itself up to date; `events` are those of its runs."""

    def __init__(self, root: Path, settings: Settings | None = None) -> None:
        super().__init__(root, HashEmbedder(root / "embedder"), settings)
        self.events: list[Event] = []

    def catch_up(self) -> None:
        runs: list[WatchRun] = []
        self.library.catch_up(runs.append)
        self.events = [event for run in runs for event in drain(run.job)]

    def names(self, collection: str = COLLECTION) -> dict[str, DocumentState]:
        return {info.name: info.state for info in self.library.list(collection)}

    @property
    def embedded(self) -> int:
        return len(self.embedder.texts)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watcher, "SETTLE_S", 0.05)
    monkeypatch.setattr(watcher, "PAUSE_S", 0.1)


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Watching]:
    kit = Watching(tmp_path / "profile")
    yield kit
    kit.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "docs", "a.txt", "apples and pears")
    write(tmp_path / "docs" / "sub", "b.txt", "bees and honey")
    return tmp_path / "docs"


def wait_until(condition: Callable[[], object], timeout_s: float = WAIT_S) -> float:
    started = time.monotonic()
    while not condition():
        assert time.monotonic() - started < timeout_s
        time.sleep(0.02)
    return time.monotonic() - started


def test_that_a_watched_folder_is_read_and_followed(kit: Watching, folder: Path) -> None:
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    assert kit.names() == {"a.txt": DocumentState.INDEXED, "b.txt": DocumentState.INDEXED}
    (info,) = kit.library.watches()
    assert (info.folder, info.collection, info.state, info.files) == (str(folder), COLLECTION, WatchState.WATCHING, 2)
    before = kit.embedded
    write(folder, "c.txt", "cherries")
    (folder / "a.txt").unlink()
    kit.catch_up()
    assert set(kit.names()) == {"b.txt", "c.txt"}
    assert kit.embedded == before + 1
    assert kit.find("apples") == [] or kit.find("apples")[0].document != "a.txt"
    assert len(kit.rows()) == 2
    assert [event.path for event in kit.events if isinstance(event, DocumentGone)] == [str(folder / "a.txt")]
    assert [e.receipt.status for e in kit.events if isinstance(e, DocumentDone)] == ["indexed"]


def test_that_a_rename_reads_and_embeds_nothing_again(kit: Watching, folder: Path) -> None:
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    before, added = kit.embedded, {info.sha256: info.added for info in kit.library.list(COLLECTION)}
    (folder / "a.txt").rename(folder / "sub" / "z.txt")
    (folder / "sub").rename(folder / "other")
    kit.catch_up()
    assert set(kit.names()) == {"z.txt", "b.txt"}
    assert {info.path for info in kit.library.list(COLLECTION)} == {
        str(folder / "other" / name) for name in ("z.txt", "b.txt")
    }
    assert kit.embedded == before
    assert [event for event in kit.events if isinstance(event, DocumentDone)] == []
    assert {info.sha256: info.added for info in kit.library.list(COLLECTION)} == added
    assert kit.find("apples", 1)[0].path == str(folder / "other" / "z.txt")


def test_that_old_content_leaves_only_when_the_new_one_is_indexed(kit: Watching, folder: Path) -> None:
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    (folder / "a.txt").write_bytes(bytes(range(256)) * 20)
    kit.catch_up()
    states = [(i.name, i.state) for i in kit.library.list(COLLECTION) if i.name == "a.txt"]
    assert states == [("a.txt", DocumentState.INDEXED), ("a.txt", DocumentState.FAILED)]
    assert kit.find("apples", 1)[0].document == "a.txt"
    write(folder, "a.txt", "apricots now")
    kit.catch_up()
    assert [(i.name, i.state) for i in kit.library.list(COLLECTION) if i.name == "a.txt"] == [
        ("a.txt", DocumentState.INDEXED)
    ]
    assert kit.find("apricots", 1)[0].document == "a.txt"
    assert all("apples" not in hit.chunk.text for hit in kit.find("apples"))
    known = {info.sha256 for info in kit.library.list()}
    assert {path.name for path in kit.paths.originals_dir.iterdir()} == known == set(kit.rows())


def test_that_changes_made_while_the_program_was_closed_are_found(tmp_path: Path, folder: Path) -> None:
    first = Watching(tmp_path / "profile")
    first.library.watch(folder, COLLECTION)
    first.catch_up()
    first.close()
    (folder / "a.txt").unlink()
    write(folder / "sub", "b.txt", "bees are back")
    (folder / "sub" / "b.txt").rename(folder / "bee.txt")
    write(folder, "new.txt", "novelties")
    second = Watching(tmp_path / "profile")
    try:
        second.catch_up()
        assert set(second.names()) == {"bee.txt", "new.txt"}
        assert second.find("bees", 1)[0].chunk.text == "bees are back"
        second.catch_up()
        assert second.events == []
    finally:
        second.close()


def test_that_an_unreachable_folder_deletes_nothing_and_says_so(kit: Watching, folder: Path) -> None:
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    folder.rename(folder.with_name("unplugged"))
    kit.catch_up()
    (info,) = kit.library.watches()
    assert info.state is WatchState.UNREACHABLE
    assert "cannot be reached" in info.reason
    assert "Nothing of it is removed" in info.reason
    assert set(kit.names()) == {"a.txt", "b.txt"}
    folder.with_name("unplugged").rename(folder)
    kit.catch_up()
    assert kit.library.watches()[0].state is WatchState.WATCHING
    assert kit.embedded == 2


def test_that_a_file_that_is_still_written_waits(kit: Watching, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watcher, "PATIENT_LOOKS", 3)
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    growing = folder / "log.txt"
    rounds = []

    def grow_and_look() -> tuple[bool, bool]:
        with growing.open("a") as file:
            file.write("one more line\n")
        os.utime(growing, ns=(0, 0))  # a copy that keeps the time of its source
        time.sleep(0.06)
        return kit.library._watcher.round(lambda run: rounds.append(run))

    assert [grow_and_look() for _ in range(4)] == [(False, True)] * 4
    assert "log.txt" not in kit.names()
    kit.catch_up()
    assert kit.names()["log.txt"] is DocumentState.INDEXED
    assert kit.library.original(next(i.sha256 for i in kit.library.list() if i.name == "log.txt")).stat().st_size == 56


def test_that_saving_by_deleting_and_writing_anew_forgets_nothing(kit: Watching, folder: Path) -> None:
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    text = (folder / "a.txt").read_text()
    (folder / "a.txt").unlink()
    assert kit.library._watcher.round(lambda run: None) == (False, True)
    write(folder, "a.txt", text)
    kit.catch_up()
    assert kit.names()["a.txt"] is DocumentState.INDEXED
    assert kit.embedded == 2


def test_that_two_files_of_one_content_hold_it_until_both_are_gone(kit: Watching, folder: Path) -> None:
    shutil.copy(folder / "a.txt", folder / "copy.txt")
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    assert kit.embedded == 2
    held = next(info for info in kit.library.list() if "apples" in kit.library.page(info.sha256, 1).text)
    left = folder / ("copy.txt" if held.name == "a.txt" else "a.txt")
    (folder / held.name).unlink()
    kit.catch_up()
    assert kit.find("apples", 1)[0].path == str(left)
    left.unlink()
    kit.catch_up()
    assert set(kit.names()) == {"b.txt"}


def test_that_a_move_between_two_watched_folders_embeds_nothing(kit: Watching, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    kit.library.watch(folder, COLLECTION)
    kit.library.watch(tmp_path / "more", "More")
    kit.catch_up()
    (folder / "a.txt").rename(tmp_path / "more" / "a.txt")
    kit.catch_up()
    assert set(kit.names()) == {"b.txt"}
    assert set(kit.names("More")) == {"a.txt"}
    assert kit.embedded == 2


def test_that_patterns_decide_and_can_be_changed(kit: Watching, folder: Path) -> None:
    write(folder, "c.md", "cherries")
    kit.library.watch(folder, COLLECTION, include=["*.txt"], exclude=["sub/"])
    kit.catch_up()
    assert set(kit.names()) == {"a.txt"}
    kit.library.watch(folder, COLLECTION, include=["*.md", "sub/"])
    kit.catch_up()
    assert set(kit.names()) == {"b.txt", "c.md"}
    assert len(kit.library.watches()) == 1


def test_that_unwatching_keeps_the_documents_and_follows_no_more(kit: Watching, folder: Path) -> None:
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    kit.library.unwatch(folder)
    (folder / "a.txt").unlink()
    kit.catch_up()
    assert set(kit.names()) == {"a.txt", "b.txt"}
    assert kit.library.watches() == []
    with pytest.raises(UsageError, match="is not watched"):
        kit.library.unwatch(folder)


def test_that_a_document_removed_by_hand_stays_out_until_its_file_changes(kit: Watching, folder: Path) -> None:
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    kit.library.remove(next(i.sha256 for i in kit.library.list() if i.name == "a.txt"), COLLECTION)
    kit.catch_up()
    assert set(kit.names()) == {"b.txt"}
    write(folder, "a.txt", "apples once more")
    kit.catch_up()
    assert set(kit.names()) == {"a.txt", "b.txt"}


def test_that_a_deleted_collection_is_watched_no_more(kit: Watching, folder: Path) -> None:
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    kit.library.delete_collection(COLLECTION)
    kit.catch_up()
    assert (kit.library.watches(), kit.library.collections()) == ([], [])


def test_that_the_setting_keeps_documents_of_deleted_files(tmp_path: Path, folder: Path) -> None:
    kit = Watching(tmp_path / "profile", Settings(library=LibrarySettings(keep_deleted_files=True)))
    try:
        kit.library.watch(folder, COLLECTION)
        kit.catch_up()
        (folder / "a.txt").unlink()
        kit.catch_up()
        assert set(kit.names()) == {"a.txt", "b.txt"}
    finally:
        kit.close()


def test_that_what_was_added_by_hand_becomes_the_watched_file(
    kit: Watching, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    kit.add(Path("docs/a.txt"))
    elsewhere = write(folder.parent / "elsewhere", "b.txt", "bees and honey")
    kit.add(elsewhere)
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    assert kit.embedded == 2
    (folder / "a.txt").unlink()
    (folder / "sub" / "b.txt").unlink()
    kit.catch_up()
    assert [info.path for info in kit.library.list()] == [str(elsewhere)]  # that file is still there


def test_that_changes_are_picked_up_in_the_background(kit: Watching, folder: Path) -> None:
    runs: list[WatchRun] = []
    kit.library.start_watching(runs.append)
    kit.library.watch(folder, COLLECTION)
    wait_until(lambda: list(kit.names().values()) == [DocumentState.INDEXED] * 2)
    write(folder, "c.txt", "cherries")
    wait_until(lambda: kit.names().get("c.txt") is DocumentState.INDEXED)
    (folder / "c.txt").unlink()
    wait_until(lambda: "c.txt" not in kit.names())
    assert {run.collection for run in runs} == {COLLECTION}


def test_that_looking_rests_while_an_answer_is_written(kit: Watching, folder: Path) -> None:
    kit.library.start_watching(lambda run: None)
    with kit.jobs.yielding.while_answering():
        kit.library.watch(folder, COLLECTION)
        time.sleep(0.5)
        assert kit.names() == {}
    wait_until(lambda: set(kit.names()) == {"a.txt", "b.txt"})


def test_that_a_failing_run_is_a_state_and_is_tried_again(
    kit: Watching, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher, "RETRY_S", 0.2)
    real = kit.library._runs.ingest

    def broken(*_: object) -> None:
        raise ModelNotFound("There is no embedding model.", "Install it.")

    monkeypatch.setattr(kit.library._runs, "ingest", broken)
    kit.library.watch(folder, COLLECTION)
    kit.catch_up()
    (info,) = kit.library.watches()
    assert (info.state, info.reason) == (WatchState.FAILED, "There is no embedding model. Install it.")
    monkeypatch.setattr(kit.library._runs, "ingest", real)
    time.sleep(0.25)
    kit.catch_up()
    assert set(kit.names()) == {"a.txt", "b.txt"}


def test_that_a_kill_between_reading_and_noting_reads_nothing_twice(tmp_path: Path, folder: Path) -> None:
    first = Watching(tmp_path / "profile")
    first.library.watch(folder, COLLECTION)
    first.library._store.watches.note = lambda *_: None  # type: ignore[method-assign]  # as if killed before
    first.library._watcher.round(lambda run: None)
    time.sleep(0.06)
    first.library._watcher.round(lambda run: None)
    assert len(first.names()) == 2
    first.close()
    second = Watching(tmp_path / "profile")
    try:
        second.catch_up()
        assert second.embedded == 0
        (folder / "a.txt").unlink()
        second.catch_up()
        assert set(second.names()) == {"b.txt"}
    finally:
        second.close()


@pytest.mark.parametrize("place", ["profile", "profile/library", "no/such/folder"])
def test_that_a_folder_that_makes_no_sense_is_a_sentence(kit: Watching, tmp_path: Path, place: str) -> None:
    with pytest.raises(UsageError):
        kit.library.watch(tmp_path / place, COLLECTION)
    with pytest.raises(UsageError):
        kit.library.watch(tmp_path, " ")


def test_that_the_profile_inside_a_watched_folder_is_not_read(kit: Watching, tmp_path: Path, folder: Path) -> None:
    kit.library.watch(tmp_path, COLLECTION)
    kit.catch_up()
    assert set(kit.names()) == {"a.txt", "b.txt"}


def test_that_an_old_profile_gets_the_tables(tmp_path: Path, folder: Path) -> None:
    import sqlite3

    from engine.retrieval.library_schema import MIGRATIONS

    file = tmp_path / "profile" / "library" / "library.sqlite"
    file.parent.mkdir(parents=True)
    with sqlite3.connect(file) as db:
        db.executescript(f"{MIGRATIONS[0]} PRAGMA user_version = 1;")
        db.execute("INSERT INTO collections (name, kind, created) VALUES ('Test', 'library', 1.0)")
    db.close()
    with opened(tmp_path / "profile") as kit:
        kit.library.watch(folder, COLLECTION)
        assert [info.name for info in kit.library.collections()] == [COLLECTION]
