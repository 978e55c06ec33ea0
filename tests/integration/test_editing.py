"""An edit embeds only what changed, the same file is stored once, and reading can be held."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.core.errors import Cancelled
from engine.retrieval.types import DocumentDone, DocumentState
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, drain, opened, write


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[LibraryKit]:
    with opened(tmp_path / "profile") as kit:
        yield kit


def sections(count: int = 20, changed: int = -1) -> str:
    return "\n\n".join(
        f"# Part {number}\n\nPart {number} is about {'zebras' if number == changed else 'turtles'} of the sea."
        for number in range(count)
    )


def test_that_an_edit_embeds_only_what_changed(kit: LibraryKit, tmp_path: Path) -> None:
    path = write(tmp_path, "a.md", sections())
    first = kit.add(path)[0]
    assert first.chunks == 20
    kit.embedder.texts.clear()
    write(tmp_path, "a.md", sections(changed=7))
    second = kit.add(path)[0]
    assert (second.status, second.chunks) == ("indexed", 20)
    assert len(kit.embedder.texts) == 1
    assert "zebras" in kit.embedder.texts[0]
    sha256s, ordinals, vectors = kit.library.open_index()._table.vectors()
    chunks = {chunk.key.ordinal: chunk.text for chunk in kit.library._store.chunks_of(second.sha256)}
    rows = [row for row, sha256 in enumerate(sha256s) if sha256 == second.sha256]
    expected = kit.embedder.embed([chunks[ordinals[row]] for row in rows], query=True)
    assert np.allclose(vectors[rows], expected, atol=1e-6)
    kit.library.remove(first.sha256, COLLECTION).result(WAIT_S)
    assert kit.find("zebras", 1)[0].chunk.ordinal == 7


def test_that_a_text_that_moved_whole_is_not_embedded_at_all(kit: LibraryKit, tmp_path: Path) -> None:
    path = write(tmp_path, "a.md", sections())
    kit.add(path)
    kit.embedder.texts.clear()
    parts = sections().split("\n\n# ")
    write(tmp_path, "a.md", "\n\n# ".join([parts[0], *reversed(parts[1:])]))
    assert kit.add(path)[0].status == "indexed"
    assert kit.embedder.texts == []
    assert kit.find("Part 13", 1)[0].document == "a.md"


def test_that_another_file_lends_no_vectors(kit: LibraryKit, tmp_path: Path) -> None:
    kit.add(write(tmp_path, "a.md", sections()))
    kit.embedder.texts.clear()
    kit.add(write(tmp_path, "b.md", sections(changed=3)))
    assert len(kit.embedder.texts) == 20


def test_that_vectors_of_another_embedder_are_not_used(tmp_path: Path) -> None:
    with opened(tmp_path / "profile", HashEmbedder(tmp_path / "one", identity="one")) as kit:
        path = write(tmp_path, "a.md", sections())
        kit.add(path)
    other = HashEmbedder(tmp_path / "two", identity="two")
    with opened(tmp_path / "profile", other) as kit:
        write(tmp_path, "a.md", sections(changed=7))
        kit.add(path)
        assert other.texts == []  # the one before is gone: found by words until the other one has read everything
        anew = kit.library.embed_anew()
        assert anew is not None
        anew.result(WAIT_S)
        assert len(other.texts) == 40


def test_that_the_same_file_in_two_collections_is_stored_once(kit: LibraryKit, tmp_path: Path) -> None:
    path = write(tmp_path, "a.md", sections())
    kit.add(path)
    size = sum(file.stat().st_size for file in kit.paths.root.rglob("*") if file.is_file())
    pages = kit.library._store._db.rows("SELECT count(*) AS n FROM page_texts")[0]["n"]
    kit.add(path, collection="Other")
    assert kit.rows() == {kit.library.list()[0].sha256: 20}
    assert len(list(kit.paths.originals_dir.iterdir())) == 1
    assert kit.library._store._db.rows("SELECT count(*) AS n FROM page_texts")[0]["n"] == pages
    # Two memberships and a receipt in a database file that grows by pages.
    assert sum(file.stat().st_size for file in kit.paths.root.rglob("*") if file.is_file()) < size + 100_000


def test_that_reading_can_be_held_and_goes_on(kit: LibraryKit, tmp_path: Path) -> None:
    # More than are read while the search index is opened for the first receipt.
    files = 600
    for number in range(files):
        write(tmp_path / "many", f"{number:03}.txt", f"text {number} about turtles")
    job = kit.library.add([tmp_path / "many"], COLLECTION)
    while not isinstance(job.events.get(timeout=WAIT_S), DocumentDone):
        pass
    kit.library.pause()
    assert kit.library.paused
    deadline = time.monotonic() + WAIT_S
    before = -1
    while before != len(kit.library.list()):  # what was in work comes to its end
        assert time.monotonic() < deadline
        before = len(kit.library.list())
        time.sleep(0.5)
    assert before < files
    assert not job.done
    assert kit.add(write(tmp_path, "b.txt", "attached"), kind="chat", collection="chat:1")[0].status == "indexed"
    kit.library.go_on()
    assert {receipt.status for receipt in job.result(WAIT_S)} == {"indexed"}
    assert len([info for info in kit.library.list(COLLECTION) if info.state is DocumentState.INDEXED]) == files


def test_that_what_is_held_can_be_cancelled_and_is_taken_up_after_a_restart(tmp_path: Path) -> None:
    with opened(tmp_path / "profile", HashEmbedder(tmp_path / "embedder")) as kit:
        kit.library.pause()
        job = kit.library.add([write(tmp_path, "a.txt", "turtles")], COLLECTION)
        job.cancel()
        with pytest.raises(Cancelled):
            job.result(WAIT_S)
        waiting = kit.library.add([write(tmp_path, "b.txt", "zebras")], COLLECTION)
        deadline = time.monotonic() + WAIT_S
        while not drain(waiting):
            assert time.monotonic() < deadline
        with pytest.raises((TimeoutError, queue.Empty)):
            waiting.result(0.3)
    with opened(tmp_path / "profile", HashEmbedder(tmp_path / "embedder")) as kit:
        resumed = kit.library.resume()
        assert resumed is not None
        assert [receipt.status for receipt in resumed.result(WAIT_S)] == ["indexed"]
        assert kit.find("zebras", 1)[0].document == "b.txt"
