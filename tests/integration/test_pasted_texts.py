"""A pasted text is a document like a file; a kill loses none, a deletion leaves none."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from engine.core.errors import UsageError
from engine.retrieval.originals import Originals, StoredOriginal
from engine.retrieval.pasted import free_name, name_of_text
from engine.retrieval.types import DocumentProgress, DocumentState
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, opened

TEXT = "Turtles swim in the warm sea.\nThey lay eggs."


def names(kit: LibraryKit) -> list[str]:
    return [info.name for info in kit.library.list(COLLECTION)]


def pasted_files(kit: LibraryKit) -> list[Path]:
    return [file for file in kit.library._paths.pasted_dir.glob("**/*") if file.is_file()]


def test_that_a_pasted_text_is_read_under_its_first_words_and_found(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        job = kit.library.add_text(TEXT, "", COLLECTION)
        (receipt,) = job.result(WAIT_S)
        assert (receipt.status, receipt.path) == ("indexed", "Turtles swim in the warm sea.txt")
        assert isinstance(job.events.get_nowait(), DocumentProgress)
        assert kit.find("turtles", 1)[0].document == "Turtles swim in the warm sea.txt"
        assert kit.library.original(receipt.sha256).read_text() == TEXT
        assert pasted_files(kit) == []


def test_that_a_second_text_of_the_same_name_is_no_edit_of_the_first(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        for text in (TEXT, TEXT + " Many."):
            kit.library.add_text(text, "Notes", COLLECTION).result(WAIT_S)
        assert sorted(names(kit)) == ["Notes (2).txt", "Notes.txt"]


def test_that_two_texts_on_their_way_do_not_get_the_same_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, store, both = threading.Event(), Originals.store, (TEXT, TEXT + " Many.")

    def slowly(self: Originals, *arguments: Any) -> StoredOriginal:
        go_on.wait(WAIT_S)
        return store(self, *arguments)

    with opened(tmp_path / "profile") as kit:
        monkeypatch.setattr(Originals, "store", slowly)
        # Texts for a chat are taken in beside each other.
        jobs = [kit.library.add_text(text, "Notes", COLLECTION, kind="chat") for text in both]
        told = [job.events.get(timeout=WAIT_S) for job in jobs]
        go_on.set()
        for job in jobs:
            job.result(WAIT_S)
        assert sorted(event.path for event in told if isinstance(event, DocumentProgress)) == sorted(names(kit))
        assert sorted(names(kit)) == ["Notes (2).txt", "Notes.txt"]


def test_that_an_empty_text_is_refused(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit, pytest.raises(UsageError, match="no text"):
        kit.library.add_text(" \n ", "", COLLECTION)


def test_that_a_text_whose_reading_was_killed_is_read_at_the_next_start(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        # As after a kill right behind the first event: on disk and on the list, not read.
        runs = kit.library._runs
        with runs._pasted.kept(TEXT) as file:
            kit.library._store.put_inbox([(str(file), "Turtles.txt")], COLLECTION, "library")
        with runs._pasted.kept("never put on the list"):
            pass
        assert len(pasted_files(kit)) == 2
    with opened(tmp_path / "profile") as kit:
        job = kit.library.resume()
        assert job is not None
        job.result(WAIT_S)
        assert names(kit) == ["Turtles.txt"]
        assert kit.library.list(COLLECTION)[0].state is DocumentState.INDEXED
        assert pasted_files(kit) == []


def test_that_a_deleted_pasted_text_leaves_no_words(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        (receipt,) = kit.library.add_text("The xylotheque of Graz holds 413 woods.", "", COLLECTION).result(WAIT_S)
        kit.library.remove(receipt.sha256, COLLECTION).result(WAIT_S)
        kit.library.close()
        left = [file for file in (tmp_path / "profile").rglob("*") if file.is_file()]
        assert left
        assert not [file for file in left if b"xylotheque" in file.read_bytes()]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("One two three", "One two three"),
        ("\n\n  a/b: c?\nrest", "a b c"),
        ("w " * 50, "w w w w w w w w"),
        ("x" * 500, "x" * 60),
        ("...\n", "Pasted text"),
    ],
)
def test_that_a_name_is_made_of_the_first_words(text: str, name: str) -> None:
    assert " ".join(name_of_text(text).split()) == name


def test_that_a_name_cannot_leave_its_folder() -> None:
    assert free_name("../../etc/passwd", set()) == "etc passwd.txt"
    assert free_name("a.txt", {"a.txt", "a (2).txt"}) == "a (3).txt"
