"""The import of a ZIM file stops, is interrupted, fails in the middle, and goes on where it was."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, ChildFailed
from engine.core.jobs import Job
from engine.retrieval import zim_import
from engine.retrieval.types import DocumentDone, DocumentState, Receipt
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, drain, opened
from tests.integration.zim_kit import tables
from tests.zim_files import small_wikipedia, written_wikipedia


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[LibraryKit]:
    with opened(tmp_path / "profile") as kit:
        yield kit


@pytest.fixture
def zim(tmp_path: Path) -> Path:
    return written_wikipedia(tmp_path)


def stopped_after(monkeypatch: pytest.MonkeyPatch, count: int) -> list[int]:
    """Cancel the run before article number `count` (from 0); the entries that were looked at."""
    looked: list[int] = []
    real = zim_import._Run._one

    def one(run: zim_import._Run, position: int) -> None:
        if position == count and len(looked) <= count:
            run.parts.token.cancel()
            run.parts.token.check()
        looked.append(position)
        real(run, position)

    monkeypatch.setattr(zim_import._Run, "_one", one)
    return looked


def test_that_a_stopped_import_goes_on_where_it_was(
    kit: LibraryKit, zim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = stopped_after(monkeypatch, 7)
    monkeypatch.setattr(zim_import._Run, "_tell", lambda run, _done: run.parts.drain())
    with pytest.raises(Cancelled):
        kit.library.add([zim], COLLECTION).result(WAIT_S)
    (info,) = kit.library.list()
    assert info.state is DocumentState.FAILED
    assert info.reason.startswith("Stopped after 7 of 12 articles")
    assert len(kit.rows()) == 7
    assert kit.find("Flow0003", 1)[0].document.startswith("Town 0003")
    assert kit.library.resume() is None
    del looked[:]
    looked += range(100, 120)
    (receipt,) = kit.add(zim)
    assert looked[20:] == [7, 8, 9, 10, 11]
    assert (receipt.status, receipt.pages_read, receipt.chunks) == ("indexed", 12, 12)
    assert receipt.warnings[0] == "12 articles read."
    assert len(kit.embedder.texts) == 12
    assert len(kit.rows()) == 12


def test_that_a_stop_in_a_second_collection_leaves_the_first_one_whole(
    kit: LibraryKit, zim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.add(zim)
    stopped_after(monkeypatch, 7)
    with pytest.raises(Cancelled):
        kit.library.add([zim], "Other").result(WAIT_S)
    (info,) = kit.library.list(COLLECTION)
    assert (info.state, info.reason) == (DocumentState.INDEXED, "")
    assert kit.library.resume() is None
    monkeypatch.undo()
    assert kit.add(zim, collection="Other")[0].pages_read == 12


def test_that_what_was_under_way_at_a_stop_is_read_again(
    kit: LibraryKit, zim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped_after(monkeypatch, 9)
    with pytest.raises(Cancelled):
        kit.library.add([zim], COLLECTION).result(WAIT_S)
    assert len(kit.rows()) < 12
    assert set(kit.library._store.in_state(DocumentState.QUEUED)) == set()
    monkeypatch.undo()
    (receipt,) = kit.add(zim)
    assert receipt.pages_read == 12
    assert len(kit.rows()) == 12
    assert [kit.find(f"Flow{n:04}", 1)[0].document[:9] for n in range(12)] == [f"Town {n:04}" for n in range(12)]


def test_that_a_stop_after_the_last_article_was_read_is_a_stop(kit: LibraryKit, zim: Path) -> None:
    """Reading is ahead of embedding: all of a small file is read when nothing of it can be found yet."""
    job = interrupt(kit, zim)
    deadline = time.monotonic() + WAIT_S
    while len(kit.library._store.in_state(DocumentState.QUEUED)) < 13:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(WAIT_S)
    (info,) = kit.library.list()
    assert (info.state, info.reason[:29]) == (DocumentState.FAILED, "Stopped after 0 of 12 article")
    assert set(kit.library._store.in_state(DocumentState.QUEUED)) == set()
    assert kit.library.resume() is None
    kit.embedder.gate = None
    (receipt,) = kit.add(zim)
    assert receipt.warnings[0] == "12 articles read."
    assert len(kit.rows()) == 12


def test_that_a_closed_program_goes_on_by_itself(tmp_path: Path, zim: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        interrupt(kit, zim)
    with opened(tmp_path / "profile") as kit:
        (info,) = kit.library.list()
        assert info.state is DocumentState.QUEUED
        job = kit.library.resume()
        assert job is not None
        receipts = job.result(WAIT_S)
        assert [(r.path, r.status, r.pages_read) for r in receipts] == [(str(zim), "indexed", 12)]
        assert kit.library.resume() is None
        assert len(kit.rows()) == 12


def test_that_a_file_that_is_gone_or_another_one_stops_the_import_with_a_sentence(tmp_path: Path, zim: Path) -> None:
    for change in ("gone", "other"):
        root = tmp_path / change
        with opened(root) as kit:
            interrupt(kit, zim)
        kept = zim.read_bytes()
        zim.unlink()
        if change == "other":
            small_wikipedia(3).write(zim)
        with opened(root) as kit:
            job = kit.library.resume()
            assert job is not None
            (receipt,) = job.result(WAIT_S)
            assert receipt.status == "failed"
            assert ("cannot be opened" if change == "gone" else "another file now") in receipt.reason
            (info,) = kit.library.list()
            assert (info.state, info.reason) == (DocumentState.FAILED, receipt.reason)
            assert kit.library.resume() is None
            zim.write_bytes(kept)
            assert kit.add(zim)[0].status == "indexed"


def interrupt(kit: LibraryKit, zim: Path) -> Job[list[Receipt]]:
    """Leave the import in the middle: nothing is embedded before the kit is closed."""
    kit.embedder.gate = threading.Event()
    job = kit.library.add([zim], COLLECTION)
    deadline = time.monotonic() + WAIT_S
    while not kit.library._store.in_state(DocumentState.QUEUED):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return job


def test_that_removing_the_file_ends_its_import(kit: LibraryKit, zim: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = zim_import._Run._one

    def one(run: zim_import._Run, position: int) -> None:
        if position == 5:
            kit.library.delete_collection(COLLECTION).result(WAIT_S)
        real(run, position)

    monkeypatch.setattr(zim_import._Run, "_one", one)
    (receipt,) = kit.add(zim)
    assert receipt.status == "failed"
    assert "was removed" in receipt.reason
    kit.library.delete_collection(COLLECTION).result(WAIT_S)
    assert kit.library.list() == []
    assert kit.rows() == {}
    assert tables(kit) == {}


def test_that_many_failures_in_a_row_end_the_import_and_it_can_go_on(
    kit: LibraryKit, zim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zim_import, "MOST_FAILURES_IN_A_ROW", 3)
    whole = zim.read_bytes()
    _, layout = small_wikipedia(12).build()
    data = bytearray(whole)
    start = layout.cluster_offsets[1]
    data[start + 1 : start + 60] = bytes(59)
    zim.write_bytes(data)
    (receipt,) = kit.add(zim)
    assert receipt.status == "failed"
    assert receipt.reason.startswith("4 articles in a row could not be read")
    assert len(kit.rows()) == 4


def test_that_an_embedder_that_fails_is_said_and_the_articles_come_with_the_next_import(
    kit: LibraryKit, zim: Path
) -> None:
    kit.embedder.failure = ChildFailed("The embedding model is away.")
    (receipt,) = kit.add(zim)
    assert receipt.status == "failed"
    assert "12 articles could not be read" in receipt.reason
    assert "away" in receipt.reason
    kit.embedder.failure = None
    (receipt,) = kit.add(zim)
    assert (receipt.status, receipt.pages_read, receipt.reason) == ("indexed", 12, "")


def test_that_an_embedder_that_stays_away_ends_the_import(
    kit: LibraryKit, zim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zim_import, "MOST_LOST_IN_A_ROW", 3)
    monkeypatch.setattr(zim_import._Run, "_tell", lambda run, _done: run.parts.drain())
    kit.embedder.failure = ChildFailed("The embedding model is away.")
    (receipt,) = kit.add(zim)
    assert receipt.status == "failed"
    assert receipt.reason.startswith("4 articles in a row were read but")
    kit.embedder.failure = None
    monkeypatch.undo()
    assert kit.add(zim)[0].pages_read == 8
    assert kit.add(zim)[0].pages_read == 12


def test_that_a_file_replaced_while_it_is_read_ends_the_import(
    kit: LibraryKit, zim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = zim_import._Run._one

    def one(run: zim_import._Run, position: int) -> None:
        if position == 5:
            small_wikipedia(12, edition="2031-01").write(zim)
        real(run, position)

    monkeypatch.setattr(zim_import._Run, "_one", one)
    (receipt,) = kit.add(zim)
    assert receipt.status == "failed"
    assert "was replaced" in receipt.reason
    monkeypatch.undo()
    assert kit.add(zim)[0].warnings[0] == "12 articles read, 5 of them known already."


def test_that_another_embedder_embeds_the_articles_again_without_the_file(tmp_path: Path, zim: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        kit.add(zim)
    zim.unlink()
    other = HashEmbedder(tmp_path / "other", identity="other", dimension=64, max_tokens=20)
    with opened(tmp_path / "profile", other) as kit:
        job = kit.library.resume()
        assert job is not None
        job.result(WAIT_S)
        assert not any(isinstance(event, DocumentDone) for event in drain(job))
        assert sum(kit.rows().values()) == len(other.texts) > 12
        assert kit.find("Flow0006", 1)[0].link.endswith("Town0006")
        # What the file says of itself is no passage, before and after.
        (info,) = kit.library.list()
        assert (info.articles, info.chunks) == (12, 0)
        assert info.sha256 not in kit.rows()
