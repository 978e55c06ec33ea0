"""Another embedder is chosen: the old index answers until the new one is whole, then one of them is left."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from engine.core.errors import AquiferError, ReaderStopped
from engine.core.settings import LibrarySettings, Settings
from engine.core.sqlite_file import SqliteFile
from engine.retrieval.document_reader import DocumentReader
from engine.retrieval.library_schema import MIGRATIONS
from engine.retrieval.originals import Originals, StoredOriginal
from engine.retrieval.read_document import ReadDocument
from engine.retrieval.types import DocumentState, EmbedderProgress, EmbedderState
from tests.fakes_retrieval import HashEmbedder
from tests.integration.embedder_folders import EmbedderFolders, embedder_folder
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, drain, opened, until, write
from tests.integration.test_deletion import MARKER, holding

PAGE = " ".join(f"word{number}" for number in range(30))


@contextmanager
def started(root: Path, chosen: Path | None = None) -> Iterator[tuple[LibraryKit, EmbedderFolders]]:
    """A library on `root/profile` whose starter embedder is "one" (32 numbers, 48 tokens)."""
    settings = Settings(library=LibrarySettings(embedder=chosen))
    folders = EmbedderFolders()
    with opened(root / "profile", HashEmbedder(root / "one", identity="one"), settings) as kit:
        kit.library._parts.make_embedder = folders.make
        yield kit, folders


def add_many(kit: LibraryKit, root: Path, count: int = 6) -> None:
    for number in range(count):
        write(root / "files", f"{number:02}.txt", f"text {number} about turtle{number}. {PAGE} {PAGE}")
    kit.add(root / "files")


def tables(kit: LibraryKit) -> list[str]:
    return sorted(path.name for path in kit.paths.lance_dir.glob("*.lance"))


def agrees(kit: LibraryKit) -> bool:
    """The index, the passages and the counts of words are of one piece."""
    listed = kit.library.list()
    for info in listed:
        assert len(kit.library._store.chunks_of(info.sha256)) == info.chunks
    return kit.rows() == {info.sha256: info.chunks for info in listed if info.chunks}


def test_that_the_old_index_answers_until_the_new_one_is_whole(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64, max_tokens=16)
    with started(tmp_path) as (kit, folders):
        add_many(kit, tmp_path)
        before = {info.sha256: info.chunks for info in kit.library.list()}
        assert tables(kit) == ["chunks.lance"]
        gate = folders.make(two).gate = threading.Event()
        assert kit.library.embedder_state() == EmbedderState("one")
        job = kit.library.choose_embedder(two)
        assert job is not None
        until(lambda: folders.made[two].calls == [] and kit.library.embedder_state().running)
        assert kit.library.embedder_identity == "one"
        assert [hit.document for hit in kit.find("turtle3", 1)] == ["03.txt"]
        assert {info.sha256: info.chunks for info in kit.library.list()} == before
        assert kit.library.collections()[0].embedded_anew == 0
        gate.set()
        job.result(WAIT_S)
        assert kit.library.embedder_identity == "two"
        assert kit.library.embedder_state() == EmbedderState("two")
        assert kit.library.collections()[0].embedded_anew is None
        until(lambda: kit.embedder.closed)
        (table,) = tables(kit)
        assert table != "chunks.lance"
        # Cut for 16 tokens from the stored pages: more passages, none longer than the new embedder reads.
        assert all(info.chunks > before[info.sha256] for info in kit.library.list())
        assert max(len(text.split()) for text in folders.made[two].texts) <= 16
        assert kit.find("turtle3", 1)[0].document == "03.txt"
        assert agrees(kit)
        assert len(kit.embedder.texts) == sum(before.values())
    with started(tmp_path, two) as (kit, folders):
        assert kit.library.resume() is None
        assert kit.find("turtle4", 1)[0].document == "04.txt"
        assert folders.made[two].texts == []


def test_that_damage_of_the_old_index_is_not_said_of_the_new_one(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path)
        kit.library._store.set_meta("index_damaged", "1")
        job = kit.library.choose_embedder(two)
        assert job is not None
        job.result(WAIT_S)
        assert kit.library._store.meta("index_damaged") == ""
    with started(tmp_path, two) as (kit, folders):
        assert kit.library.resume() is None
        assert kit.find("turtle4", 1)[0].document == "04.txt"
        assert folders.made[two].texts == []


def cut_but_not(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # The reader stops at the document of this name, or at every one ("").
    real = DocumentReader.cut

    def cut(self: DocumentReader, document: ReadDocument, called: str, *arguments: Any, **named: Any) -> ReadDocument:
        if name in called:
            raise ReaderStopped(f"{called} could not be read: the reader was stopped.")
        return real(self, document, called, *arguments, **named)

    monkeypatch.setattr(DocumentReader, "cut", cut)


def test_that_one_document_that_cannot_be_cut_fails_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, folders):
        add_many(kit, tmp_path)
        cut_but_not("03.txt", monkeypatch)
        gate = folders.make(two).gate = threading.Event()
        job = kit.library.choose_embedder(two)
        assert job is not None
        until(lambda: kit.library.embedder_state().running)
        assert kit.find("turtle3", 1)[0].document == "03.txt"  # the old index has it
        gate.set()
        job.result(WAIT_S)
        assert kit.library.embedder_state() == EmbedderState("two")
        failed = [info for info in kit.library.list() if info.state is DocumentState.FAILED]
        assert [(info.name, info.chunks, info.pages_read) for info in failed] == [("03.txt", 0, 0)]
        assert "03.txt could not be read" in failed[0].reason
        assert kit.find("turtle4", 1)[0].document == "04.txt"
        assert agrees(kit)
        monkeypatch.undo()
        assert kit.add(tmp_path / "files" / "03.txt")[0].status == "indexed"
        assert kit.find("turtle3", 1)[0].document == "03.txt"


def test_that_nothing_is_given_up_when_no_document_can_be_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path, 3)
        cut_but_not("", monkeypatch)
        job = kit.library.choose_embedder(two)
        assert job is not None
        with pytest.raises(ReaderStopped):
            job.result(WAIT_S)
        assert kit.library.embedder_identity == "one"
        assert {info.state for info in kit.library.list()} == {DocumentState.INDEXED}
        assert kit.find("turtle1", 1)[0].document == "01.txt"


def test_that_nobody_who_wants_the_lock_waits_for_an_embedder_to_end(tmp_path: Path) -> None:
    two, three = (embedder_folder(tmp_path, name, dimension=64) for name in ("two", "three"))
    with started(tmp_path) as (kit, folders):
        add_many(kit, tmp_path)
        embedder = folders.make(two)
        embedder.gate = threading.Event()  # it is asked something, and does not answer
        kit.library.choose_embedder(two)
        free: list[bool] = []

        def look() -> None:
            free.append(kit.library._parts.lock.acquire(timeout=2.0))
            if free[-1]:
                kit.library._parts.lock.release()

        def close() -> None:
            looking = threading.Thread(target=look)
            looking.start()
            looking.join()
            embedder.closed = True

        embedder.close = close  # type: ignore[method-assign]
        job = kit.library.choose_embedder(three)
        assert job is not None
        job.result(WAIT_S)
        until(lambda: embedder.closed)
        assert set(free) == {True}
        assert kit.library.embedder_identity == "three"


def test_that_progress_is_told_and_no_file_is_read_again(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two")
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path)
        for info in kit.library.list():
            kit.library.original(info.sha256).unlink()
        job = kit.library.choose_embedder(two)
        assert job is not None
        job.result(WAIT_S)
        told = [event for event in drain(job) if isinstance(event, EmbedderProgress)]
        assert (told[0].embedder, told[0].done, told[-1].done) == ("two", 0, 6)
        assert {event.documents for event in told} == {6}
        assert len(kit.library._store.chunk_frequencies(["turtle1", "word1"])[0]) == 2


def test_that_documents_added_meanwhile_are_found_before_and_after(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, folders):
        add_many(kit, tmp_path)
        gate = folders.make(two).gate = threading.Event()
        job = kit.library.choose_embedder(two)
        assert job is not None
        kit.add(write(tmp_path, "late.txt", "zebras of the plain"))
        assert kit.find("zebras", 1)[0].document == "late.txt"
        gate.set()
        job.result(WAIT_S)
        assert kit.find("zebras", 1)[0].document == "late.txt"
        assert agrees(kit)


def test_that_no_other_embedder_takes_over_while_files_are_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path, 2)
        go_on, store = threading.Event(), Originals.store

        def slowly(self: Originals, *arguments: Any) -> StoredOriginal:
            go_on.wait(WAIT_S)
            return store(self, *arguments)

        monkeypatch.setattr(Originals, "store", slowly)
        adding = kit.library.add([write(tmp_path, "late.txt", "zebras of the plain")], COLLECTION)
        job = kit.library.choose_embedder(two)
        assert job is not None
        until(lambda: kit.library.embedder_state().done == 2)
        time.sleep(0.3)
        assert not job.done
        go_on.set()
        assert adding.result(WAIT_S)[0].status == "indexed"
        job.result(WAIT_S)
        assert kit.find("zebras", 1)[0].document == "late.txt"
        assert agrees(kit)


def test_that_a_document_deleted_from_a_half_filled_index_is_in_no_byte(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, folders):
        kit.add(write(tmp_path, "secret.txt", f"The {MARKER} is a secret. " * 30))
        assert holding(kit.paths.root)
        embedder = folders.make(two)
        job = kit.library.choose_embedder(two)
        assert job is not None
        with kit.library._parts.using_index():  # it cannot take over
            until(lambda: kit.library.embedder_state().done == 1)
            assert len(tables(kit)) == 2
            assert any("chunks-" in name for name in holding(kit.paths.root))
            secret = kit.library.list()[0].sha256
            kit.library.remove(secret, COLLECTION).result(WAIT_S)
            assert len(tables(kit)) == 2
            assert holding(kit.paths.root) == []
        job.result(WAIT_S)
        assert not embedder.closed
        assert kit.rows() == {}
        assert holding(kit.paths.root) == []
        assert kit.library._store.chunk_frequencies([MARKER.lower()])[0] == {}


def test_that_searches_go_on_while_another_embedder_takes_over(tmp_path: Path) -> None:
    folders_ = [embedder_folder(tmp_path, name, dimension=64, max_tokens=n) for name, n in (("two", 16), ("three", 40))]
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path, 10)
        wrong: list[object] = []
        searched, stop = [0], threading.Event()

        def search() -> None:
            number = 0
            while not stop.is_set():
                number = (number + 1) % 10
                try:
                    (hit,) = kit.find(f"turtle{number}", 1)
                    page = kit.library.page(hit.chunk.sha256, 1).text
                    if hit.document != f"{number:02}.txt" or f"turtle{number}" not in hit.chunk.text:
                        wrong.append(hit)
                    if page[hit.chunk.char_start : hit.chunk.char_end] != hit.chunk.text:
                        wrong.append(hit)
                    searched[0] += 1
                except AquiferError as error:
                    wrong.append(error)

        threads = [threading.Thread(target=search) for _ in range(2)]
        for thread in threads:
            thread.start()
        for folder in [*folders_, None]:
            job = kit.library.choose_embedder(folder)
            assert job is not None
            job.result(WAIT_S)
        stop.set()
        for thread in threads:
            thread.join()
        assert wrong == []
        assert searched[0] > 3
        assert kit.library.embedder_identity == "one"
        assert agrees(kit)


def test_that_choosing_the_old_embedder_again_drops_what_was_filled(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, folders):
        add_many(kit, tmp_path)
        job = kit.library.choose_embedder(two)
        assert job is not None
        with kit.library._parts.using_index():  # it cannot take over
            until(lambda: kit.library.embedder_state().done == 6)
            assert len(tables(kit)) == 2
            kit.library.choose_embedder(None)
            job.result(WAIT_S)
        until(lambda: folders.made[two].closed)
        assert kit.library.embedder_state() == EmbedderState("one")
        assert tables(kit) == ["chunks.lance"]
        assert kit.library._parts.next_record() is None
        assert kit.library.collections()[0].embedded_anew is None
        assert kit.find("turtle2", 1)[0].document == "02.txt"
        assert kit.library.resume() is None


def test_that_a_second_change_ends_in_the_last_one(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    three = embedder_folder(tmp_path, "three", dimension=16, max_tokens=20)
    with started(tmp_path) as (kit, folders):
        add_many(kit, tmp_path)
        folders.make(two).gate = threading.Event()
        first = kit.library.choose_embedder(two)
        assert kit.library.choose_embedder(three) is first
        assert kit.library.embedding_job is first
        assert first is not None
        first.result(WAIT_S)
        assert kit.library.embedder_identity == "three"
        assert len(tables(kit)) == 1
        assert agrees(kit)


def test_that_a_change_in_the_settings_is_noticed_by_the_next_search(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two")
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path)
        kit.find("turtle1", 1)
        kit.library._settings.update(Settings(library=LibrarySettings(embedder=two)))
        assert kit.find("turtle1", 1)[0].document == "01.txt"
        until(lambda: kit.library.embedder_identity == "two")
        assert kit.find("turtle1", 1)[0].document == "01.txt"
        job = kit.library.embedding_job
        assert job is not None
        job.result(WAIT_S)
        assert any(isinstance(event, EmbedderProgress) for event in drain(job))


def test_that_a_pause_holds_embedding_anew(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two")
    with started(tmp_path) as (kit, folders):
        add_many(kit, tmp_path)
        kit.library.pause()
        job = kit.library.choose_embedder(two)
        assert job is not None
        time.sleep(0.5)
        assert folders.made[two].texts == []
        kit.library.go_on()
        job.result(WAIT_S)
        assert kit.library.embedder_identity == "two"


def as_before_version(file: Path, version: int) -> None:
    """Write library.sqlite again as a program knew it that had only so many migrations."""
    newer = file.rename(file.with_name("newer.sqlite"))
    SqliteFile(file, MIGRATIONS[:version], file.parent).close()
    with contextlib.closing(sqlite3.connect(file)) as db, db:
        db.execute("ATTACH ? AS newer", (str(newer),))
        for (table,) in db.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
            columns = ", ".join(row[1] for row in db.execute(f"PRAGMA main.table_info({table})"))
            db.execute(f"DELETE FROM main.{table}")
            db.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}")
        db.execute("DELETE FROM meta WHERE key = 'index'")
        db.execute("INSERT INTO meta VALUES ('embedder', 'one')")
    newer.unlink()


def test_that_an_index_of_an_earlier_version_is_adopted(tmp_path: Path) -> None:
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path)
        file = kit.paths.library_file
    as_before_version(file, next(n for n, text in enumerate(MIGRATIONS) if "next_documents" in text))
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, _folders):
        assert kit.library.resume() is None
        assert kit.find("turtle2", 1)[0].document == "02.txt"
        assert kit.embedder.texts == []
        assert kit.library.embedder_state() == EmbedderState("one")
        job = kit.library.choose_embedder(two)
        assert job is not None
        job.result(WAIT_S)
        assert kit.find("turtle2", 1)[0].document == "02.txt"
        assert agrees(kit)
