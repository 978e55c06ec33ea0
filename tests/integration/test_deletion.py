"""A deleted document is in no file of the profile any more: every raw byte is looked at."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.errors import AquiferError
from engine.core.jobs import CancelToken
from engine.inference.kv_cache import KvCache, as_tokens
from engine.retrieval import watcher
from engine.retrieval.library_schema import MIGRATIONS
from tests.fakes_retrieval import HashEmbedder
from tests.integration import library_kit
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, opened, write
from tests.unit.documents.pdf_files import text_page, write_pdf

MARKER = "Zyxwarkelbrunft"


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[LibraryKit]:
    with opened(tmp_path / "profile") as kit:
        yield kit


def holding(profile: Path) -> list[str]:
    """Files of the profile with the marker in their bytes, as the file has them."""
    return library_kit.holding(profile, MARKER)


def lance_files(profile: Path, folder: str) -> set[str]:
    return {path.name for path in (profile / "library" / "lance" / "chunks.lance" / folder).glob("*")}


def many(folder: Path, count: int = 60) -> Path:
    for number in range(count):
        write(folder, f"{number:02}.txt", f"text {number} about turtle {number} of the sea " * 6)
    return folder


def test_that_a_deleted_document_is_in_no_byte_of_the_profile(kit: LibraryKit, tmp_path: Path) -> None:
    kit.add(many(tmp_path / "before"))
    secret = write(tmp_path, "secret.txt", f"# {MARKER}\n\nThe {MARKER} is a secret about turtles. " * 40)
    pdf = write_pdf(tmp_path / "secret.pdf", [text_page(f"page about {MARKER}"), text_page("another page")])
    bad = tmp_path / f"{MARKER}.pdf"
    bad.write_text("no pdf")
    kit.add(secret, pdf, bad)
    kit.add(many(tmp_path / "after", 80))
    profile = kit.paths.root
    kit.library.open_index().optimise(force=True)
    before = holding(profile)
    assert any("originals" in name for name in before)
    assert any("library.sqlite" in name for name in before)
    assert any("lance" in name for name in before)
    data_before = lance_files(profile, "data")
    others = {info.sha256: info.chunks for info in kit.library.list() if "secret" not in info.name and info.chunks}
    jobs = [
        kit.library.remove(info.sha256, COLLECTION)
        for info in kit.library.list()
        if info.name in {"secret.txt", "secret.pdf", bad.name}
    ]
    for job in jobs:
        job.result(WAIT_S)
    assert holding(profile) == []
    # Compressed pages would not show the word: the files that held it are gone, and no row is only marked as deleted.
    assert lance_files(profile, "_deletions") == set()
    assert lance_files(profile, "data").isdisjoint(data_before)
    assert kit.rows() == others
    assert kit.library.open_index().text_search(MARKER, 10, None) == []
    assert kit.find("turtle 17 of the sea", 1)[0].document == "17.txt"
    assert kit.library._store.chunk_frequencies([MARKER.lower()])[0] == {}


def test_that_words_of_a_deleted_document_leave_the_database_also_in_unused_pages(
    kit: LibraryKit, tmp_path: Path
) -> None:
    words = " ".join(f"{MARKER}{number}" for number in range(20_000))
    kit.add(write(tmp_path, "a.txt", words), many(tmp_path / "other", 5))
    size = sum(path.stat().st_size for path in (kit.paths.root / "library").glob("library.sqlite*"))
    sha256 = next(info.sha256 for info in kit.library.list() if info.name == "a.txt")
    kit.library.remove(sha256, COLLECTION).result(WAIT_S)
    assert holding(kit.paths.root) == []
    assert (kit.paths.root / "library" / "library.sqlite").stat().st_size < size / 2


def test_that_searching_goes_on_while_files_are_wiped(kit: LibraryKit, tmp_path: Path) -> None:
    import threading

    kit.add(many(tmp_path / "many", 120))
    failures: list[AquiferError] = []
    stop = threading.Event()

    def search() -> None:
        while not stop.is_set():
            try:
                assert kit.find("turtle sea", 3)
            except AquiferError as error:
                failures.append(error)

    threads = [threading.Thread(target=search) for _ in range(2)]
    for thread in threads:
        thread.start()
    for info in kit.library.list()[:10]:
        kit.library.remove(info.sha256, COLLECTION).result(WAIT_S)
    stop.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(kit.rows()) == 110


def test_that_a_kill_before_wiping_is_made_up_for_at_the_next_start(tmp_path: Path) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "profile", embedder) as kit:
        kit.add(write(tmp_path, "a.txt", f"{MARKER} " * 50), many(tmp_path / "other", 5))
        kit.library._runs.wipe = lambda token: None  # type: ignore[method-assign]  # as if killed before
        sha256 = next(info.sha256 for info in kit.library.list() if info.name == "a.txt")
        kit.library.remove(sha256, COLLECTION).result(WAIT_S)
        kit.settle()
        assert holding(kit.paths.root) != []
    with opened(tmp_path / "profile", embedder) as kit:
        resumed = kit.library.resume()
        assert resumed is not None
        resumed.result(WAIT_S)
        assert holding(kit.paths.root) == []
        assert kit.library.resume() is None


def test_that_a_profile_of_an_earlier_version_is_wiped_once(tmp_path: Path) -> None:
    file = tmp_path / "profile" / "library" / "library.sqlite"
    file.parent.mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(file)) as db:
        db.executescript(f"PRAGMA secure_delete = OFF; {MIGRATIONS[0]} PRAGMA user_version = 1;")
        db.execute(
            "INSERT INTO receipts (path, sha256, collection, status, reason, seconds, at)"
            " VALUES ('a', 'b', 'c', 'd', ?, 1, 1)",
            (MARKER * 3000,),
        )
        db.execute("INSERT INTO receipts SELECT 2, path, sha256, collection, status, 'x', 1, 1 FROM receipts")
        db.execute("DELETE FROM receipts WHERE id = 1")
        db.commit()
    assert holding(tmp_path / "profile") != []
    with opened(tmp_path / "profile") as kit:
        shutil.rmtree(kit.paths.backups_dir)  # the copy that was made before the change
        resumed = kit.library.resume()
        assert resumed is not None
        resumed.result(WAIT_S)
        assert holding(kit.paths.root) == []


def test_that_a_backup_that_holds_the_document_goes_and_others_stay(kit: LibraryKit, tmp_path: Path) -> None:
    kit.add(write(tmp_path, "b.txt", "turtles"))
    keep, lose = (kit.paths.backups_dir / f"library-v1-{name}.sqlite" for name in ("keep", "lose"))
    kit.library._store._db.rows(f"VACUUM INTO '{keep}'")
    kit.add(write(tmp_path, "a.txt", f"{MARKER} and more"))
    kit.library._store._db.rows(f"VACUUM INTO '{lose}'")
    sha256 = next(info.sha256 for info in kit.library.list() if info.name == "a.txt")
    kit.library.remove(sha256, COLLECTION).result(WAIT_S)
    assert (keep.exists(), lose.exists()) == (True, False)
    assert holding(kit.paths.root) == []


def test_that_models_are_told_to_forget_and_their_states_go(kit: LibraryKit, tmp_path: Path) -> None:
    import numpy as np

    cache = KvCache(kit.paths.kv_dir, 1 << 20, 1 << 20)
    cache.put("model", as_tokens(range(100)), np.frombuffer(MARKER.encode() * 10, np.uint8), pinned=True)
    cache.flush()
    assert any(name.startswith("kv") for name in holding(kit.paths.root))
    kit.library.use_prompt_memory(lambda token: cache.forget())
    kit.add(write(tmp_path, "a.txt", f"{MARKER} and more"))
    kit.library.remove(kit.library.list()[0].sha256, COLLECTION).result(WAIT_S)
    assert holding(kit.paths.root) == []
    cache.close()
    assert holding(kit.paths.root) == []


def test_that_a_document_of_two_collections_is_not_wiped(kit: LibraryKit, tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", f"{MARKER} and turtles")
    kit.add(path)
    kit.add(path, collection="Other")
    kit.library.delete_collection("Other").result(WAIT_S)
    assert kit.find("turtles", 1)[0].document == "a.txt"
    assert holding(kit.paths.root) != []
    kit.library.delete_collection(COLLECTION).result(WAIT_S)
    assert holding(kit.paths.root) == []


def test_that_what_leaves_a_watched_folder_is_wiped(
    kit: LibraryKit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher, "SETTLE_S", 0.05)
    write(tmp_path / "docs", "b.txt", "turtles")
    path = write(tmp_path / "docs", "a.txt", f"{MARKER} and turtles")
    kit.library.watch(tmp_path / "docs", COLLECTION)
    kit.library.catch_up(lambda run: None)
    assert holding(kit.paths.root) != []
    path.write_text("other words")
    kit.library.catch_up(lambda run: None)
    assert holding(kit.paths.root) == []
    path.write_text(f"{MARKER} again")
    kit.library.start_watching(lambda run: None)
    deadline = time.monotonic() + WAIT_S
    while not any(MARKER in hit.chunk.text for hit in kit.find(MARKER, 1)):
        assert time.monotonic() < deadline
    path.unlink()
    while holding(kit.paths.root):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert kit.library.embed(["x"], CancelToken()).shape == (1, 32)


def test_that_a_document_of_the_trash_is_found_by_nothing_and_leaves_nothing_when_removed(
    kit: LibraryKit, tmp_path: Path
) -> None:
    kit.add(many(tmp_path / "other", 20))
    secret = write(tmp_path, "secret.txt", f"The {MARKER} is a secret about turtles. " * 40)
    kit.add(secret)
    sha256 = next(info.sha256 for info in kit.library.list() if info.name == "secret.txt")
    (entry,) = kit.library.trash.put([sha256], COLLECTION)
    assert all(hit.document != "secret.txt" for hit in kit.find(MARKER, 50))
    assert sha256 not in {info.sha256 for info in kit.library.list()}
    assert holding(kit.paths.root) != [], "it can be restored, so it is there"
    kit.library.trash.remove([entry]).result(WAIT_S)
    assert holding(kit.paths.root) == []
    assert kit.library.trash.entries() == []
    assert kit.find("turtle 17 of the sea", 1)[0].document == "17.txt"


def test_that_removing_for_ever_takes_the_same_document_out_of_the_trash(kit: LibraryKit, tmp_path: Path) -> None:
    path = write(tmp_path, f"{MARKER}.txt", f"{MARKER} and turtles")
    kit.add(path)
    sha256 = kit.library.list()[0].sha256
    kit.library.trash.put([sha256], COLLECTION)
    kit.add(path)  # it came back by itself
    kit.library.remove(sha256, COLLECTION).result(WAIT_S)
    assert kit.library.trash.entries() == []
    assert holding(kit.paths.root) == []


def test_that_what_lies_thirty_days_in_the_trash_is_wiped_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "profile", embedder) as kit:
        kit.add(write(tmp_path, "a.txt", f"{MARKER} " * 50), many(tmp_path / "other", 5))
        now = time.time()
        monkeypatch.setattr("engine.retrieval.trash_store.time.time", lambda: now - 31 * 86_400)
        kit.library.trash.put([info.sha256 for info in kit.library.list() if info.name == "a.txt"], COLLECTION)
        monkeypatch.undo()
        kit.library.trash.put([info.sha256 for info in kit.library.list() if info.name == "00.txt"], COLLECTION)
    with opened(tmp_path / "profile", embedder) as kit:
        resumed = kit.library.resume()
        assert resumed is not None
        resumed.result(WAIT_S)
        assert holding(kit.paths.root) == []
        assert [entry.name for entry in kit.library.trash.entries()] == ["00.txt"]
