"""The trash of the library on a real index: restoring is instant and exact, also for collections and ZIM files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.errors import DocumentError, UsageError
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, opened, write
from tests.integration.zim_kit import tables
from tests.zim_files import written_wikipedia


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[LibraryKit]:
    with opened(tmp_path / "profile") as kit:
        yield kit


def test_that_a_restored_document_is_found_again_without_being_read_again(kit: LibraryKit, tmp_path: Path) -> None:
    kit.add(write(tmp_path, "a.txt", "turtles of the sea"), write(tmp_path, "b.txt", "cars of the town"))
    before = {info.name: info for info in kit.library.list(COLLECTION)}
    kit.library.set_tags(before["a.txt"].sha256, ["blue"])
    rows, embedded = kit.rows(), list(kit.embedder.calls)
    (entry,) = kit.library.trash.put([before["a.txt"].sha256], COLLECTION)
    assert [info.name for info in kit.library.list()] == ["b.txt"]
    assert [hit.document for hit in kit.find("turtles sea", 5)] == ["b.txt"]
    assert kit.library.collections()[0].documents == 1
    with pytest.raises(DocumentError, match="in the trash"):
        kit.library.document(before["a.txt"].sha256)
    (shown,) = kit.library.trash.entries()
    assert (shown.kind, shown.name, shown.place) == ("document", "a.txt", COLLECTION)
    assert shown.size_bytes == len("turtles of the sea")
    assert kit.library.trash.restore(entry) == COLLECTION
    after = {info.name: info for info in kit.library.list(COLLECTION)}
    assert after["a.txt"].tags == ("blue",)
    assert (after["a.txt"].path, after["a.txt"].added) == (before["a.txt"].path, before["a.txt"].added)
    assert kit.find("turtles sea", 1)[0].document == "a.txt"
    assert kit.rows() == rows
    assert [count for count in kit.embedder.calls if count > 1] == [count for count in embedded if count > 1]
    assert kit.library.trash.entries() == []
    with pytest.raises(UsageError, match="no longer in the trash"):
        kit.library.trash.restore(entry)


def test_that_a_collection_comes_back_with_its_folders_and_switches(kit: LibraryKit, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    write(docs, "a.txt", "turtles of the sea")
    kit.library.watch(docs, "Sea")
    kit.library.catch_up(lambda run: None)
    kit.library.set_hyde("Sea", on=True)
    entry = kit.library.trash.put_collection("Sea")
    assert "Sea" not in {info.name for info in kit.library.collections()}
    assert kit.library.list() == []
    assert kit.library.watches() == [], "a folder of a deleted collection is not followed"
    write(docs, "b.txt", "boats of the sea")
    kit.library.catch_up(lambda run: None)
    assert kit.library.list() == []
    (shown,) = kit.library.trash.entries()
    assert (shown.kind, shown.name, shown.place) == ("collection", "Sea", "1 document")
    kit.library.trash.restore(entry)
    assert [info.hyde for info in kit.library.collections() if info.name == "Sea"] == [True]
    kit.library.catch_up(lambda run: None)
    assert {info.name for info in kit.library.list("Sea")} == {"a.txt", "b.txt"}


def test_that_restoring_joins_a_collection_that_was_made_anew(kit: LibraryKit, tmp_path: Path) -> None:
    old, both = write(tmp_path, "old.txt", "turtles"), write(tmp_path, "both.txt", "cars")
    kit.add(old, both)
    entry = kit.library.trash.put_collection(COLLECTION)
    kit.add(both, write(tmp_path, "new.txt", "boats"))
    kit.library.trash.restore(entry)
    assert {info.name for info in kit.library.list(COLLECTION)} == {"old.txt", "both.txt", "new.txt"}
    assert len(kit.library.collections()) == 1


def test_that_a_document_of_a_collection_that_is_gone_brings_it_back(kit: LibraryKit, tmp_path: Path) -> None:
    kit.add(write(tmp_path, "a.txt", "turtles"), write(tmp_path, "b.txt", "cars"))
    sha256 = next(info.sha256 for info in kit.library.list() if info.name == "a.txt")
    (entry,) = kit.library.trash.put([sha256], COLLECTION)
    whole = kit.library.trash.put_collection(COLLECTION)
    kit.library.trash.restore(entry)
    assert [info.name for info in kit.library.list(COLLECTION)] == ["a.txt"]
    kit.library.trash.restore(whole)
    assert {info.name for info in kit.library.list(COLLECTION)} == {"a.txt", "b.txt"}


def test_that_deleting_a_collection_for_ever_empties_its_part_of_the_trash(kit: LibraryKit, tmp_path: Path) -> None:
    kit.add(write(tmp_path, "a.txt", "turtles"), write(tmp_path, "b.txt", "cars"))
    kit.add(write(tmp_path, "c.txt", "boats"), collection="Other")
    for info in kit.library.list():
        if info.name in {"a.txt", "c.txt"}:
            kit.library.trash.put([info.sha256], info.collection)
    kit.library.delete_collection(COLLECTION).result(WAIT_S)
    assert [entry.name for entry in kit.library.trash.entries()] == ["c.txt"]


def test_that_a_document_in_the_trash_survives_a_kill_and_a_repair(tmp_path: Path) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "profile", embedder) as kit:
        kit.add(write(tmp_path, "a.txt", "turtles of the sea"), write(tmp_path, "b.txt", "cars"))
        sha256 = next(info.sha256 for info in kit.library.list() if info.name == "a.txt")
        kit.library.trash.put([sha256], COLLECTION)
        kit.library._store.set_meta("index_damaged", "1")
    with opened(tmp_path / "profile", embedder) as kit:
        resumed = kit.library.resume()
        assert resumed is not None
        resumed.result(WAIT_S)
        (entry,) = kit.library.trash.entries()
        kit.library.trash.restore(entry.id)
        assert kit.find("turtles sea", 1)[0].document == "a.txt"
        assert kit.library.original(sha256).read_text() == "turtles of the sea"


def test_that_a_zim_file_goes_and_comes_back_with_its_articles(kit: LibraryKit, tmp_path: Path) -> None:
    zim = written_wikipedia(tmp_path)
    kit.add(zim)
    before = tables(kit)
    sha256 = kit.library.list(COLLECTION)[0].sha256
    (entry,) = kit.library.trash.put([sha256], COLLECTION)
    assert kit.find("Flow0007", 5) == []
    assert len(kit.library.trash.entries()) == 1, "articles are no entries of their own"
    kit.library.trash.restore(entry)
    assert kit.find("Flow0007", 1)[0].document == "Town 0007 · Wikipedia (ZIM)"
    assert tables(kit) == before
    assert kit.library.list(COLLECTION)[0].articles == 12


def test_that_what_is_not_there_cannot_be_deleted(kit: LibraryKit, tmp_path: Path) -> None:
    assert kit.library.trash.put(["0" * 64], COLLECTION) == []
    kit.add(write(tmp_path, "a.txt", "turtles"))
    assert kit.library.trash.put(["0" * 64], COLLECTION) == []
    assert kit.library.trash.put([kit.library.list()[0].sha256], "Nowhere") == []
    with pytest.raises(UsageError, match="no collection named Nowhere"):
        kit.library.trash.put_collection("Nowhere")
    assert len(kit.library.list()) == 1
