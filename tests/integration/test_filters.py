"""Filters in a real library: what is searched is what was meant."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.errors import DocumentError, UsageError
from engine.core.jobs import CancelToken
from engine.retrieval.document_filter import NO_FILTER, DocumentFilter
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, opened, write


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[LibraryKit]:
    with opened(tmp_path / "profile") as kit:
        kit.add(
            write(tmp_path / "work", "report 2023.md", "turtles of the year"),
            write(tmp_path / "work", "report 2024.txt", "turtles of the other year"),
            write(tmp_path / "home", "note.txt", "turtles at home"),
        )
        yield kit


def found(kit: LibraryKit, where: DocumentFilter) -> set[str]:
    hits = kit.library.find("turtles", [COLLECTION], 10, CancelToken(), where=where)
    assert {hit.document for hit in kit.library.search("turtles", [COLLECTION], 10, where).result(WAIT_S)} == {
        hit.document for hit in hits
    }
    return {hit.document for hit in hits}


def test_that_a_search_stays_inside_its_filter(kit: LibraryKit) -> None:
    assert found(kit, NO_FILTER) == {"report 2023.md", "report 2024.txt", "note.txt"}
    assert found(kit, DocumentFilter(types=("md",))) == {"report 2023.md"}
    assert found(kit, DocumentFilter(since="2023", until="2023")) == {"report 2023.md"}
    assert found(kit, DocumentFilter(folder="home")) == {"note.txt"}
    assert found(kit, DocumentFilter(author="nobody")) == set()


def test_that_documents_of_a_language_are_listed_and_searched(kit: LibraryKit, tmp_path: Path) -> None:
    german = "Die Schildkröten schwimmen im Hafen, und der Hafenmeister zählt sie jeden Morgen vor dem Frühstück. "
    kit.add(write(tmp_path / "home", "hafen.txt", f"turtles {german * 5}"))
    where = DocumentFilter(language="de")
    assert [info.name for info in kit.library.list(COLLECTION, where)] == ["hafen.txt"]
    assert found(kit, where) == {"hafen.txt"}


def test_that_tags_are_kept_and_searched(kit: LibraryKit) -> None:
    note = next(info for info in kit.library.list() if info.name == "note.txt")
    kit.library.set_tags(note.sha256, ["House", " a  b ", "House"])
    assert kit.library.document(note.sha256).tags == ("House", "a b")
    assert found(kit, DocumentFilter(tags=("house",))) == {"note.txt"}
    kit.library.set_tags(note.sha256, [])
    assert found(kit, DocumentFilter(tags=("house",))) == set()
    with pytest.raises(UsageError):
        kit.library.set_tags(note.sha256, ["x" * 100])
    with pytest.raises(DocumentError):
        kit.library.set_tags("0" * 64, ["x"])


def test_that_a_question_narrows_only_when_such_documents_exist(kit: LibraryKit) -> None:
    narrowed = kit.library.narrow("turtles in reports from 2023", [COLLECTION])
    assert (narrowed.documents, narrowed.question, narrowed.where.since) == (1, "turtles", "2023")
    nothing = kit.library.narrow("turtles in reports from 1999", [COLLECTION])
    assert (nothing.where, nothing.question) == (NO_FILTER, "turtles in reports from 1999")


def test_that_a_filtered_list_holds_what_failed_as_well(kit: LibraryKit, tmp_path: Path) -> None:
    kit.add(write(tmp_path / "home", "empty.txt", ""))
    home = kit.library.list(COLLECTION, DocumentFilter(folder="home"))
    assert [(info.name, info.state.value) for info in home] == [("note.txt", "indexed"), ("empty.txt", "failed")]
    assert kit.library.list(COLLECTION, DocumentFilter(tags=("none",))) == []
    assert len(kit.library.list(COLLECTION)) == 4
