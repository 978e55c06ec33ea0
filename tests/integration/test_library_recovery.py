"""What a kill, a full disk or a damaged index leaves, and what the next start makes of it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from engine.core.errors import StorageError
from engine.core.jobs import CancelToken
from engine.retrieval import lancedb_store
from engine.retrieval.types import DocumentState
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import COLLECTION, WAIT_S, opened, until, write
from tests.unit.documents.pdf_files import text_page, write_pdf

CHILD = """
import sys
from pathlib import Path
from engine.core.errors import Cancelled
from engine.retrieval.types import DocumentDone
from tests.integration.library_kit import LibraryKit
from tests.fakes_retrieval import HashEmbedder
root, folder = Path(sys.argv[1]), Path(sys.argv[2])
kit = LibraryKit(root / "profile", HashEmbedder(root / "embedder"))
job = kit.library.add([folder], "Test")
while True:
    event = job.events.get()
    if isinstance(event, DocumentDone):
        print(event.receipt.status, event.receipt.sha256, flush=True)
"""


def make_files(folder: Path, count: int) -> None:
    for number in range(count):
        write(folder, f"{number:03}.txt", f"text {number} about turtle {number} " * 12)


@pytest.mark.parametrize("after", [1, 40, 120])
def test_that_a_kill_during_indexing_loses_nothing_that_was_shown_as_done(tmp_path: Path, after: int) -> None:
    make_files(tmp_path / "many", 150)
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(tmp_path), str(tmp_path / "many")], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    done: dict[str, str] = {}
    for line in child.stdout:
        status, sha256 = line.split()
        done[sha256] = status
        if len(done) >= after:
            break
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    with opened(tmp_path / "profile", HashEmbedder(tmp_path / "embedder")) as kit:
        states = {info.sha256: info.state for info in kit.library.list(COLLECTION)}
        assert all(states[sha256] is DocumentState.INDEXED for sha256 in done)
        resumed = kit.library.resume()
        assert resumed is not None
        resumed.result(WAIT_S)
        documents = kit.library.list(COLLECTION)
        assert len(documents) == 150
        assert {info.state for info in documents} == {DocumentState.INDEXED}
        assert kit.rows() == {info.sha256: info.chunks for info in documents}
        assert {path.name for path in kit.paths.originals_dir.iterdir()} == {info.sha256 for info in documents}
        assert kit.find("turtle 77", 1)[0].document == "077.txt"
        assert kit.library.resume() is None


def test_that_a_missing_index_is_made_again_from_the_stored_pages(tmp_path: Path) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "profile", embedder) as kit:
        kit.add(write_pdf(tmp_path / "a.pdf", [text_page("turtles of the sea")]), write(tmp_path, "b.txt", "zebras"))
        before = kit.library.list(COLLECTION)
    shutil.rmtree(tmp_path / "profile" / "library" / "lance")
    with opened(tmp_path / "profile", embedder) as kit:
        for info in before:  # not even the originals are needed
            kit.library.original(info.sha256).unlink()
        resumed = kit.library.resume()
        assert resumed is not None
        assert [receipt.status for receipt in resumed.result(WAIT_S)] == ["indexed", "indexed"]
        assert kit.find("turtles", 1)[0].document == "a.pdf"
        after = kit.library.list(COLLECTION)
        assert [(i.sha256, i.pages, i.chunks) for i in after] == [(i.sha256, i.pages, i.chunks) for i in before]
        assert len(kit.library.page(kit.find("turtles", 1)[0].chunk.sha256, 1).words) == 4


def test_that_a_damaged_index_is_noticed_at_a_search_and_rebuilt(tmp_path: Path) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "profile", embedder) as kit:
        kit.add(write(tmp_path, "a.txt", "turtles of the sea"))
    data = [path for path in (tmp_path / "profile" / "library" / "lance").rglob("*") if path.suffix == ".lance"]
    assert data
    for path in data:
        if path.is_file():
            path.write_bytes(b"damaged")
    with opened(tmp_path / "profile", embedder) as kit:
        with pytest.raises(StorageError, match="is being rebuilt from the stored documents"):
            kit.find("turtles")
        repair = kit.library.resume()
        if repair is not None:  # else it is over already
            repair.result(WAIT_S)
        assert kit.find("turtles", 1)[0].document == "a.txt"


def test_that_a_repair_does_not_wait_for_a_zim_file(tmp_path: Path) -> None:
    embedder, go_on = HashEmbedder(tmp_path / "embedder"), threading.Event()
    with opened(tmp_path / "profile", embedder) as kit:
        kit.add(write(tmp_path, "a.txt", "turtles of the sea"))
    for path in (tmp_path / "profile" / "library" / "lance").rglob("*.lance"):
        if path.is_file():
            path.write_bytes(b"damaged")
    with opened(tmp_path / "profile", embedder) as kit:
        reading = kit.jobs.submit("archives", "as a ZIM file that takes days", lambda _job: go_on.wait(WAIT_S))
        with pytest.raises(StorageError, match="is being rebuilt from the stored documents"):
            kit.find("turtles")

        def found() -> bool:
            try:
                return [hit.document for hit in kit.find("turtles", 1)] == ["a.txt"]
            except StorageError:
                return False

        try:
            until(found, 20.0)
            assert not reading.done
        finally:
            go_on.set()


def test_that_another_embedder_embeds_everything_again(tmp_path: Path) -> None:
    with opened(tmp_path / "profile", HashEmbedder(tmp_path / "one", identity="one")) as kit:
        kit.add(write(tmp_path, "a.txt", "turtles of the sea"))
    other = HashEmbedder(tmp_path / "two", identity="two", dimension=64)
    with opened(tmp_path / "profile", other) as kit:
        resumed = kit.library.resume()
        assert resumed is not None
        resumed.result(WAIT_S)
        assert other.texts == ["turtles of the sea"]
        assert kit.find("turtles", 1)[0].document == "a.txt"
    with opened(tmp_path / "profile", HashEmbedder(tmp_path / "two", identity="two", dimension=64)) as kit:
        assert kit.library.resume() is None


def test_that_rows_nobody_owns_are_deleted_at_the_next_start(tmp_path: Path) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "profile", embedder) as kit:
        kit.add(write(tmp_path, "a.txt", "turtles"))
        kit.library.open_index().replace_documents(
            lancedb_store.ChunkRows(
                ["f" * 64], [0], [1], [0], [5], ["ghost"], [""], embedder.embed(["ghost"], query=True)
            )
        )
        kit.library._store.set_meta("index_dirty", "1")
    with opened(tmp_path / "profile", embedder) as kit:
        resumed = kit.library.resume()
        assert resumed is not None
        resumed.result(WAIT_S)
        assert set(kit.rows()) == {info.sha256 for info in kit.library.list(COLLECTION)}


def test_that_a_full_disk_while_writing_the_index_fails_the_file_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "profile", embedder) as kit:
        kit.add(write(tmp_path, "a.txt", "turtles"))
        real = lancedb_store.LanceStore.replace_documents

        def full(self: lancedb_store.LanceStore, rows: lancedb_store.ChunkRows) -> None:
            def fail() -> None:
                raise OSError("LanceError(IO): No space left on device (os error 28)")

            lancedb_store._writing(fail)

        monkeypatch.setattr(lancedb_store.LanceStore, "replace_documents", full)
        receipt = kit.add(write(tmp_path, "b.txt", "zebras"))[0]
        assert (receipt.status, "the disk is full" in receipt.reason) == ("failed", True)
        monkeypatch.setattr(lancedb_store.LanceStore, "replace_documents", real)
        assert kit.find("turtles", 1)[0].document == "a.txt"
        assert kit.add(tmp_path / "b.txt")[0].status == "indexed"
        assert kit.find("zebras", 1)[0].document == "b.txt"


def test_that_a_full_disk_in_the_database_fails_the_file_and_keeps_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(tmp_path / "profile", HashEmbedder(tmp_path / "embedder")) as kit:
        kit.add(write(tmp_path, "a.txt", "turtles"))
        pages = int(kit.library._store._db.rows("PRAGMA page_count")[0][0])
        kit.library._store._db.rows(f"PRAGMA max_page_count = {pages + 2}")
        receipt = kit.add(write(tmp_path, "b.txt", "zebras and more words " * 9_000))[0]
        assert (receipt.status, "the disk is full" in receipt.reason) == ("failed", True)
        kit.library._store._db.rows("PRAGMA max_page_count = 1000000")
        assert kit.find("turtles", 1)[0].document == "a.txt"
        assert kit.add(tmp_path / "b.txt")[0].status == "indexed"
        assert kit.rows() == {info.sha256: info.chunks for info in kit.library.list(COLLECTION)}


def test_that_a_file_that_changes_later_is_another_document(tmp_path: Path) -> None:
    with opened(tmp_path / "profile", HashEmbedder(tmp_path / "embedder")) as kit:
        path = write(tmp_path, "a.txt", "turtles")
        first = kit.add(path)[0]
        path.write_text("zebras")
        second = kit.add(path)[0]
        assert first.sha256 != second.sha256
        assert kit.library.original(first.sha256).read_text() == "turtles"
        assert kit.library.embed(["x"], CancelToken()).shape == (1, kit.embedder.dimension)
